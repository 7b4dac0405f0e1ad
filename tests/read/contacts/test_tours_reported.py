"""A journey of which somebody comes to report, the legs of a tour, and what was over before the next one began."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # he who reports has been there, and not on the day of the report
        "Menteri Perdagangan Zulkifli Hasan menghadap Presiden Joko Widodo, Senin (5/9/2022), untuk melaporkan hasil "
        "kunjungan kerjanya ke Chile dan Peru.",
        "2022-09-05",
        ["visit happened Zulkifli Hasan; Chile", "visit happened Zulkifli Hasan; Peru"],
    ),
    (  # what is asked for is to tell of it
        '"Saya minta waktu laporan ke Presiden atas kunjungan saya ke Tokyo, bertemu dengan Perdana Menteri Fumio Kishida," '
        "kata Prabowo Subianto kepada wartawan.",
        "2024-04-05",
        ["meeting happened Prabowo Subianto; Fumio Kishida", "visit happened Prabowo Subianto; Japan"],
    ),
    (  # with what the tour began
        "Presiden Joko Widodo melawat ke Chile, Peru, dan Turki. Lawatan diawali pertemuan dengan Presiden Gabriel Boric di "
        "Santiago pada Rabu (20/7/2022).",
        "2022-07-26",
        [
            "meeting happened Joko Widodo; Gabriel Boric 2022-07-20",
            "visit happened Joko Widodo; Chile 2022-07-20",
            "visit happened Joko Widodo; Peru",
            "visit happened Joko Widodo; Turkey",
        ],
    ),
    (  # each counterpart with his place and day
        "Presiden Joko Widodo akan melakukan pembicaraan dengan Perdana Menteri Fumio Kishida di Tokyo pada Rabu (27/7/2022) "
        "dan Presiden Yoon Suk Yeol di Seoul pada Kamis (28/7/2022).",
        "2022-07-25",
        [
            "meeting planned Joko Widodo; Fumio Kishida 2022-07-27",
            "meeting planned Joko Widodo; Yoon Suk-yeol 2022-07-28",
        ],
    ),
    (
        "Presiden Joko Widodo bertemu dua pemimpin, yaitu Perdana Menteri Anthony Albanese, Senin (4/7/2022), dan Perdana "
        "Menteri Jacinda Ardern, Selasa (5/7/2022).",
        "2022-07-06",
        [
            "meeting happened Joko Widodo; Anthony Albanese 2022-07-04",
            "meeting happened Joko Widodo; Jacinda Ardern 2022-07-05",
        ],
    ),
    (  # the leaders of the countries of one tour
        "Presiden Joko Widodo akan mengunjungi Jepang pada Rabu (27/7/2022) dan Korea Selatan pada Kamis (28/7/2022). Jokowi "
        "akan bertemu dengan para pemimpin Jepang dan Korea Selatan.",
        "2022-07-25",
        [
            "meeting planned Joko Widodo; Fumio Kishida 2022-07-27",
            "meeting planned Joko Widodo; Yoon Suk-yeol 2022-07-28",
            "visit planned Joko Widodo; Japan 2022-07-27",
            "visit planned Joko Widodo; South Korea 2022-07-28",
        ],
    ),
    (
        "Presiden Joko Widodo melawat ke sejumlah negara sejak 3-9 Juli 2024. Dalam rangkaian perjalanannya itu, Jokowi "
        "bertemu dengan tiga pemimpin, yaitu Perdana Menteri Malaysia Anwar Ibrahim, Perdana Menteri India Narendra Modi, "
        "dan Perdana Menteri Jepang Fumio Kishida.",
        "2024-07-12",
        [
            "meeting happened Joko Widodo; Anwar Ibrahim 2024-07-03",
            "meeting happened Joko Widodo; Fumio Kishida 2024-07-03",
            "meeting happened Joko Widodo; Narendra Modi 2024-07-03",
        ],
    ),
    (  # two whom their states sent, and none who sent them
        "Presiden Joko Widodo menerima kunjungan dari dua utusan khusus kepala negara, yaitu Jepang dan Mesir, di Istana "
        "Merdeka, Senin (3/2/2020).",
        "2020-02-03",
        ["meeting happened Joko Widodo; Egypt 2020-02-03", "meeting happened Joko Widodo; Japan 2020-02-03"],
    ),
    (
        "Presiden Joko Widodo meninggalkan Jakarta, Senin (25/7/2022), ke Beijing.",
        "2022-07-25",
        ["visit happened Joko Widodo; China 2022-07-25"],
    ),
    (
        "Ucapan selamat untuk Presiden Joko Widodo juga datang dari Perdana Menteri Australia Scott Morrison.",
        "2019-05-22",
        ["message happened Scott Morrison; Joko Widodo"],
    ),
    (
        "Selain bertemu dengan Perdana Menteri Jepang Fumio Kishida, Jokowi diharapkan berjumpa pengusaha di Tokyo.",
        "2022-07-25",
        ["meeting planned Joko Widodo; Fumio Kishida"],
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_told(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))


def test_what_was_over_before_the_journey_is_not_where_it_led() -> None:
    found = mentions(
        "Usai bertemu Presiden Vladimir Putin, Perdana Menteri India Narendra Modi tiba di Wina, Selasa (9/7/2024).",
        "2024-07-10",
    )
    assert sorted((line(one), one.country.value if one.country else "") for one in found) == [
        ("meeting happened Narendra Modi; Vladimir Putin", ""),
        ("visit happened Austria; Narendra Modi 2024-07-09", "AT"),
    ]

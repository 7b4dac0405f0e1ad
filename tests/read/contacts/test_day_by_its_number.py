"""Days told by their number in a range of days told before, and what counts on from them (codebook, field `date`)."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

ROWS = [
    (
        "Menteri Luar Negeri AS Antony Blinken berada di Jakarta pada 13-14 Desember 2021. Pada hari pertama ia diterima Presiden Joko Widodo. "
        "Keesokan harinya, ia mengadakan pembicaraan dengan Menteri Luar Negeri Retno Marsudi.",
        "2021-12-16",
        [
            "visit happened Antony Blinken; Indonesia 2021-12-13",
            "meeting happened Antony Blinken; Joko Widodo 2021-12-13",
            "meeting happened Antony Blinken; Retno Marsudi 2021-12-14",
        ],
    ),
    (
        "Retno Marsudi mengikuti sidang menlu G20 di Rio de Janeiro pada 21-22 Februari. Hari pertama, Retno menemui Menteri Luar Negeri Turki Hakan Fidan. "
        "Hari berikutnya, ia bertemu Menteri Luar Negeri Mesir Sameh Shoukry.",
        "2024-02-23",
        [
            "meeting happened Retno Marsudi; Hakan Fidan 2024-02-21",
            "meeting happened Retno Marsudi; Sameh Shoukry 2024-02-22",
        ],
    ),
    (
        "KTT APEC berlangsung di Da Nang, 10-11 November 2017. Di hari terakhir, Presiden Joko Widodo menemui Presiden Vladimir Putin. "
        "Sehari sebelumnya ia menemui Perdana Menteri Kanada Justin Trudeau.",
        "2017-11-13",
        [
            "meeting happened Joko Widodo; Vladimir Putin 2017-11-11",
            "meeting happened Joko Widodo; Justin Trudeau 2017-11-10",
        ],
    ),
    (
        "KTT G20 berlangsung di Osaka pada 28-29 Juni 2019. Sehari setelah KTT G20, Presiden Donald Trump menemui Kim Jong Un.",
        "2019-07-02",
        ["meeting happened Donald Trump; Kim Jong Un 2019-06-30"],
    ),
    (
        "Presiden Joko Widodo bertemu Perdana Menteri Fumio Kishida di Tokyo, Rabu (27/7/2022). Malam sebelumnya, ia dijamu Presiden Xi Jinping.",
        "2022-07-29",
        [
            "meeting happened Joko Widodo; Fumio Kishida 2022-07-27",
            "meeting happened Joko Widodo; Xi Jinping 2022-07-26",
        ],
    ),
    # no range of days was told
    (
        "Perang berlangsung sejak 24 Februari. Pada hari pertama perang, Presiden Emmanuel Macron menelepon Presiden Vladimir Putin.",
        "2022-10-28",
        ["call happened Emmanuel Macron; Vladimir Putin"],
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), ROWS)
def test_day_by_its_number(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(wanted, told)) == sorted(map(line, mentions(text, published)))

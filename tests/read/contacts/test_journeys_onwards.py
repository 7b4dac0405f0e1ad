"""A meeting and the journey after it in one sentence: each with its own day and place; journeys that are over; towns of one visit."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # the gathering was the stop before
        "Perdana Menteri India Narendra Modi akan ke Kanada untuk KTT G7, lalu melanjutkan kunjungan ke Kroasia pada 18 Juni.",
        "2025-06-10",
        ["visit planned Narendra Modi; Croatia 2025-06-18"],
    ),
    (
        "Perdana Menteri Jepang Shigeru Ishiba menghadiri KTT G7 di Kanada, kemudian terbang ke Brasil pada Rabu (18/6).",
        "2025-06-10",
        ["visit planned Shigeru Ishiba; Brazil 2025-06-18"],
    ),
    (
        "Presiden Prancis Emmanuel Macron mengunjungi Nigeria, lalu terbang ke Kanada untuk mengikuti KTT G7.",
        "2025-06-10",
        ["visit happened Emmanuel Macron; Nigeria"],
    ),
    (  # the day of the main clause, not of the journey still to come
        "Sebelum bertolak ke Jakarta, PM Malaysia Anwar Ibrahim bertemu PM Singapura Lee Hsien Loong di Singapura, Senin (30/1/2023).",
        "2023-02-05",
        ["visit happened Anwar Ibrahim; Indonesia", "meeting happened Anwar Ibrahim; Lee Hsien Loong 2023-01-30"],
    ),
    (
        "Menhan AS Lloyd Austin bertemu Menhan Korea Selatan Lee Jong-sup di Seoul pada Selasa (31/1) dan kemudian menuju Manila.",
        "2023-02-05",
        ["meeting happened Lloyd Austin; Lee Jong-sup 2023-01-31", "visit happened Lloyd Austin; Philippines"],
    ),
    (  # a further town of the host's country
        "Presiden Joko Widodo menerima Presiden Timor Leste Jose Ramos-Horta di Istana Bogor, Selasa (19/7/2022). Ramos-Horta "
        "akan bertolak ke Bali pada Rabu (20/7/2022).",
        "2022-07-20",
        [
            "meeting happened Joko Widodo; José Ramos-Horta 2022-07-19",
            "visit happened José Ramos-Horta; Indonesia 2022-07-19",
        ],
    ),
    (  # what a journey was for has its town only until its own is told
        "PM Australia Scott Morrison mengunjungi Jakarta guna menemui Presiden Jokowi, Jumat (31/8/2018). Pertemuan Jokowi dan "
        "Morrison akan berlangsung di Istana Bogor.",
        "2018-08-31",
        [
            "visit happened Scott Morrison; Indonesia 2018-08-31",
            "meeting planned Scott Morrison; Joko Widodo 2018-08-31",
        ],
    ),
    (  # the days of a visit that is over end with the departure
        "PM India Narendra Modi bertolak dari Colombo pada Minggu (6/4) setelah kunjungan tiga hari.",
        "2025-04-12",
        ["visit happened Narendra Modi; Sri Lanka 2025-04-04"],
    ),
    (
        "Usai kunjungan tiga hari ke Prancis, Putra Mahkota Arab Saudi Mohammed bin Salman pulang ke Riyadh, Sabtu (23/7).",
        "2022-07-26",
        ["visit happened Mohammed bin Salman; France 2022-07-21"],
    ),
    (  # the legs of a tour, each told by "ke" and whom he saw there; not on the day of the first
        "Presiden Prabowo Subianto memulai lawatannya di China pada 8 November 2024. Setelahnya ia ke Amerika Serikat menemui "
        "Presiden Joe Biden. Kemudian ke Inggris menemui Raja Charles III.",
        "2024-11-24",
        [
            "visit happened Prabowo Subianto; China 2024-11-08",
            "visit happened Prabowo Subianto; United States",
            "meeting happened Prabowo Subianto; Joe Biden",
            "visit happened Prabowo Subianto; United Kingdom",
            "meeting happened Prabowo Subianto; Charles III",
        ],
    ),
    (
        "Presiden Prabowo Subianto akan ke Doha bertemu Emir Tamim bin Hamad al-Thani, lalu ke Amman menemui Raja Abdullah II.",
        "2025-02-20",
        [
            "visit planned Prabowo Subianto; Qatar",
            "meeting planned Prabowo Subianto; Tamim bin Hamad Al Thani",
            "visit planned Prabowo Subianto; Jordan",
            "meeting planned Prabowo Subianto; Abdullah II",
        ],
    ),
    (  # one year for all the days of the sentence
        "Presiden Joko Widodo ke Beijing pada 26 Juli 2022, ke Tokyo pada 27 Juli, dan ke Seoul pada 28 Juli.",
        "2024-11-24",
        [
            "visit happened Joko Widodo; China 2022-07-26",
            "visit happened Joko Widodo; Japan 2022-07-27",
            "visit happened Joko Widodo; South Korea 2022-07-28",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "right"), TOLD, ids=[text[:60] for text, *_ in TOLD])
def test_told(text: str, published: str, right: list[str]) -> None:
    assert sorted(map(wanted, right)) == sorted(line(mention) for mention in mentions(text, published))


def test_a_journey_recalled_takes_nothing_from_the_one_of_the_news() -> None:
    text = (
        "Kanselir Jerman Olaf Scholz tiba di Beijing untuk bertemu Presiden Xi Jinping. Ini kunjungan keduanya. Scholz mengunjungi "
        "China pada November 2022 dan bertemu Xi."
    )
    assert {(line(m), m.city and m.city.value) for m in mentions(text, "2024-06-19")} == {
        ("visit happened China; Olaf Scholz", "Beijing"),
        ("meeting planned Olaf Scholz; Xi Jinping", "Beijing"),
        ("visit happened China; Olaf Scholz 2022-11", None),
        ("meeting happened Olaf Scholz; Xi Jinping 2022-11", None),
    }


def test_the_town_of_the_next_journey_is_not_that_of_the_meeting() -> None:
    text = (
        "Presiden Prancis Emmanuel Macron bertemu Presiden China Xi Jinping di Beijing, Kamis (4/12). Ia dijadwalkan bertemu "
        "Perdana Menteri Li Qiang sebelum bertolak ke Chengdu."
    )
    found = {(line(m).split(" 2")[0], m.city and m.city.value) for m in mentions(text, "2025-12-04")}
    assert ("meeting planned Emmanuel Macron; Li Qiang", None) in found
    assert ("visit happened China; Emmanuel Macron", "Beijing") in found

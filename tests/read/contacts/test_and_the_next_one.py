"""One counterpart after the other: who goes on after "..., lalu B", the day of whoever comes next, and of a second verb."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

PUBLISHED = "2024-06-04"
TOLD = [
    # whom "lalu" adds has no verb: the subject goes on
    (
        "Presiden Kenya William Ruto bertemu PM Italia Giorgia Meloni, lalu Kanselir Jerman Olaf Scholz, di Roma, Senin "
        "(3/6/2024). Malamnya ia dijamu Presiden Sergio Mattarella.",
        [
            "meeting happened William Ruto; Giorgia Meloni 2024-06-03",
            "meeting happened William Ruto; Olaf Scholz 2024-06-03",
            "meeting happened William Ruto; Sergio Mattarella 2024-06-03",
        ],
    ),
    (
        "Retno Marsudi menemui Menlu Turki Hakan Fidan dan kemudian Menlu Mesir Sameh Shoukry. Ia juga menerima Menlu Yordania "
        "Ayman Safadi.",
        [
            "meeting happened Retno Marsudi; Hakan Fidan",
            "meeting happened Retno Marsudi; Sameh Shoukry",
            "meeting happened Retno Marsudi; Ayman Safadi",
        ],
    ),
    # but who has one is the subject
    (
        "Emmanuel Macron menerima William Ruto di Paris, lalu Ruto bertolak ke London. Ia bertemu Rishi Sunak di sana.",
        [
            "meeting happened Emmanuel Macron; William Ruto",
            "visit happened William Ruto; United Kingdom",
            "meeting happened William Ruto; Rishi Sunak",
        ],
    ),
    # a host after the other
    (
        "William Ruto dijamu Narendra Modi di New Delhi pada 3 Juni, lalu Presiden Droupadi Murmu.",
        [
            "meeting happened William Ruto; Narendra Modi 2024-06-03",
            "meeting happened William Ruto; Droupadi Murmu 2024-06-03",
        ],
    ),
    # the telephone is no contact beside the word of talking, which has its own day
    (
        "William Ruto dan Giorgia Meloni bertemu di Roma pada Januari lalu dan berbicara lewat telepon pada 2 Mei.",
        [
            "meeting happened William Ruto; Giorgia Meloni 2024-01",
            "call happened William Ruto; Giorgia Meloni 2024-05-02",
        ],
    ),
    (
        "Giorgia Meloni menemui Emmanuel Macron di Paris pada 10 Mei dan berbincang dengan William Ruto via telepon pada 26 Mei.",
        [
            "meeting happened Giorgia Meloni; Emmanuel Macron 2024-05-10",
            "call happened Giorgia Meloni; William Ruto 2024-05-26",
        ],
    ),
]
_FIRST = "William Ruto bertemu Giorgia Meloni di Roma, Senin (3/6/2024). "
NEXT = [
    "Pertemuan kedua dilakukan dengan Kanselir Jerman Olaf Scholz.",
    "Pertemuan itu disusul pembicaraan dengan Kanselir Jerman Olaf Scholz.",
    "Berselang 30 menit, Ruto menemui Kanselir Jerman Olaf Scholz.",
    "Tak berhenti di situ, Ruto melanjutkan agenda dengan bertemu Kanselir Jerman Olaf Scholz.",
    "Giliran Kanselir Jerman Olaf Scholz yang kemudian menemui Ruto.",
    "Ruto lalu disambangi Kanselir Jerman Olaf Scholz.",
]
NOT_THAT_DAY = [
    "Pertemuan kedua dengan Meloni dijadwalkan di Nairobi.",
    "Berselang tiga hari, Ruto menemui Kanselir Jerman Olaf Scholz.",
    "Ruto juga akan menemui Kanselir Jerman Olaf Scholz.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_one_after_the_other(text: str, expected: list[str]) -> None:
    assert sorted(map(line, mentions(text, PUBLISHED))) == sorted(map(wanted, expected))


@pytest.mark.parametrize("text", NEXT)
def test_whoever_comes_next_comes_that_day(text: str) -> None:
    told = {line(mention) for mention in mentions(_FIRST + text, PUBLISHED)}
    assert told == {
        wanted("meeting happened William Ruto; Giorgia Meloni 2024-06-03"),
        wanted("meeting happened William Ruto; Olaf Scholz 2024-06-03"),
    }


@pytest.mark.parametrize("text", NOT_THAT_DAY)
def test_another_day(text: str) -> None:
    days = [line(mention).rpartition(" ")[2] for mention in mentions(_FIRST + text, PUBLISHED)]
    assert days.count("2024-06-03") == 1

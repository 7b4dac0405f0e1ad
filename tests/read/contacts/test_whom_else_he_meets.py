"""Whom one verb names beside the host is met on the visit's day; a numbered day counts from the arrival in its own country."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "2014-10-20",
        "Menlu AS John Kerry tiba di Jakarta, Senin. Di sela pelantikan presiden, Kerry dijadwalkan bertemu Joko Widodo, PM"
        " Malaysia Najib Razak, dan PM Australia Tony Abbott.",
        [
            "visit happened John Kerry; Indonesia 2014-10-20",
            "meeting planned John Kerry; Joko Widodo 2014-10-20",
            "meeting planned John Kerry; Najib Razak 2014-10-20",
            "meeting planned John Kerry; Tony Abbott 2014-10-20",
        ],
    ),
    (
        "2023-09-17",
        "PM Kanada Justin Trudeau melawat ke India, Sabtu (9/9/2023), dan bertemu PM Narendra Modi. Ia lalu terbang ke Vietnam."
        " Di Hanoi, memasuki hari kedua, Trudeau bertemu Presiden Vo Van Thuong.",
        [
            "visit happened Justin Trudeau; India 2023-09-09",
            "meeting happened Justin Trudeau; Narendra Modi 2023-09-09",
            "visit happened Justin Trudeau; Vietnam",
            "meeting happened Justin Trudeau; Võ Văn Thưởng",
        ],
    ),
    (
        "2024-11-17",
        "Presiden Prancis Emmanuel Macron tiba di Hanoi, Senin (11/11). Pada hari kedua kunjungannya, Macron bertemu Presiden"
        " Vietnam Luong Cuong.",
        [
            "visit happened Emmanuel Macron; Vietnam 2024-11-11",
            "meeting happened Emmanuel Macron; Lương Cường 2024-11-12",
        ],
    ),
]


@pytest.mark.parametrize(("published", "text", "contacts"), TOLD)
def test_whom_else_he_meets(published: str, text: str, contacts: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, contacts))


def test_what_is_announced_after_a_call_is_not_of_its_day() -> None:
    told = mentions(
        "Presiden Lula menelepon PM Narendra Modi, Kamis (12/6/2025). Setelah percakapan itu, Lula mengumumkan bahwa ia dan"
        " Modi sepakat bertemu di Brasilia.",
        "2025-06-13",
    )
    assert sorted(map(line, told)) == sorted(
        [
            wanted("call happened Luiz Inácio Lula da Silva; Narendra Modi 2025-06-12"),
            wanted("meeting planned Luiz Inácio Lula da Silva; Narendra Modi"),
        ]
    )

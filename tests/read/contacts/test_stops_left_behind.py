"""Stops of a tour of which only the leaving is told: "Setelah Ankara, A terbang ke Doha"."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Setelah Inggris, Presiden Volodymyr Zelensky bertolak ke Jerman.",
        ["visit happened Volodymyr Zelenskyy; United Kingdom", "visit happened Volodymyr Zelenskyy; Germany"],
    ),
    (
        "Dari London, Presiden Prabowo Subianto akan melanjutkan perjalanan ke Abu Dhabi.",
        ["visit happened Prabowo Subianto; United Kingdom", "visit planned Prabowo Subianto; United Arab Emirates"],
    ),
    (
        "Selepas Vietnam dan Malaysia, Presiden Xi Jinping menuju Kamboja.",
        [
            "visit happened Xi Jinping; Vietnam",
            "visit happened Xi Jinping; Malaysia",
            "visit happened Xi Jinping; Cambodia",
        ],
    ),
    (
        "Setelah Beijing, giliran Moskow yang disambangi Menlu India Subrahmanyam Jaishankar.",
        ["visit happened S. Jaishankar; China", "visit happened S. Jaishankar; Russia"],
    ),
    (
        "Dalam perjalanan pulang dari Canberra, PM Narendra Modi mampir di Port Moresby.",
        ["visit happened Narendra Modi; Australia", "visit happened Narendra Modi; Papua New Guinea"],
    ),
    (  # behind the goal
        "Moskow menjadi pemberhentian ketiga Menlu Hakan Fidan setelah Kyiv.",
        ["visit happened Hakan Fidan; Russia", "visit happened Hakan Fidan; Ukraine"],
    ),
    (  # his own capital, and another's act
        "Dari Moskow, Presiden Vladimir Putin akan terbang ke Beijing.",
        ["visit planned Vladimir Putin; China"],
    ),
    (
        "Setelah Amerika Serikat, China juga menaikkan tarif, dan Presiden Emmanuel Macron akan ke Beijing.",
        ["visit planned Emmanuel Macron; China"],
    ),
    (  # whom he met there is told: no visit of its own
        "Presiden Filipina Ferdinand Marcos Jr menjamu Presiden RI Joko Widodo di Manila. Dari Manila, Jokowi bertolak ke Hanoi.",
        ["meeting happened Ferdinand Marcos Jr.; Joko Widodo", "visit happened Joko Widodo; Vietnam"],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_stops_left_behind(text: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2025-06-10"))) == sorted(map(wanted, told))

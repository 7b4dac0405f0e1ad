"""Relative clauses shut before the place and the day of the main clause: each contact keeps its own."""

from __future__ import annotations

import pytest

from kronik.model import Mention
from tests.read.telling import line, mentions

TOLD = [
    (
        "Trump menjamu PM Modi, yang bulan lalu bertemu Putin, di Gedung Putih, Selasa (11/2).",
        [
            ("meeting happened Donald Trump; Narendra Modi 2025-02-11", "Washington"),
            ("meeting happened Narendra Modi; Vladimir Putin 2025-01", None),
        ],
    ),
    (
        "Menlu Sugiono bertemu Menlu Mesir Badr Abdelatty, yang pekan lalu mengunjungi Washington, di Kairo, Selasa (11/2).",
        [
            ("meeting happened Badr Abdelatty; Sugiono 2025-02-11", "Kairo"),
            ("visit happened Badr Abdelatty; United States 2025-02-03", "Washington"),
        ],
    ),
    (
        "Menlu Lavrov menemui Menlu Fidan, yang akan mengunjungi Kyiv bulan depan, di Antalya, Sabtu (8/2).",
        [
            ("meeting happened Hakan Fidan; Sergei Lavrov 2025-02-08", "Antalya"),
            ("visit planned Hakan Fidan; Ukraine 2025-03", "Kyiv"),
        ],
    ),
    (
        "Presiden Lula menelepon Presiden Petro, yang kini berada di Doha, pada Minggu (9/2).",
        [
            ("call happened Gustavo Petro; Luiz Inácio Lula da Silva 2025-02-09", None),
            ("visit happened Gustavo Petro; Qatar 2025-02-09", "Doha"),
        ],
    ),
    (  # what he will do next is no plan to do again what he did
        "Menlu AS Antony Blinken, yang juga mengadakan pembicaraan dengan Raja Abdullah II di Amman, diperkirakan akan"
        " mengunjungi Mesir.",
        [
            ("meeting happened Abdullah II; Antony Blinken", "Amman"),
            ("visit planned Antony Blinken; Egypt", None),
        ],
    ),
    (
        "Utusan AS Amos Hochstein, yang menggelar pertemuan dengan PM Lebanon Najib Mikati, dijadwalkan terbang ke Kairo besok.",
        [
            ("meeting happened Amos Hochstein; Najib Mikati", None),
            ("visit planned Amos Hochstein; Egypt 2025-02-13", "Kairo"),
        ],
    ),
    (  # each with a day of its own
        "Wang Yi, yang tiba di Moskow pada Minggu (9/2), bertemu Presiden Putin, Selasa (11/2).",
        [
            ("visit happened Russia; Wang Yi 2025-02-09", "Moskow"),
            ("meeting happened Vladimir Putin; Wang Yi 2025-02-11", "Moskow"),
        ],
    ),
]


def _placed(mention: Mention) -> tuple[str, str | None]:
    return line(mention), mention.city.value if mention.city else None


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_shut_relative_clause_keeps_its_day_and_place(text: str, told: list[tuple[str, str | None]]) -> None:
    assert sorted(map(_placed, mentions(text, "2025-02-12"))) == sorted(told)

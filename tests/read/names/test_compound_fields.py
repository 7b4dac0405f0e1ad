"""Ministers of several fields, one of which no table knows: the state after them is theirs, and so is the name."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

FIELDS = [
    ("Menteri Tenaga Kerja dan Solidaritas Prancis", "Jean-Pierre Dumont"),
    ("Menteri Pertanian dan Kedaulatan Pangan Prancis", "Celine Aubertin"),
    ("Menteri Perumahan dan Permukiman Arab Saudi", "Majid Alwadi"),
    ("Menteri Urusan Eropa dan Integrasi Ukraina", "Taras Bilyk"),
    ("Menteri Iklim, Energi dan Utilitas Polandia", "Marek Dolinski"),
    ("Menteri Iklim, Lingkungan, dan Energi Swedia", "Ebba Lindqvist"),
    ("Menteri Pendidikan Tinggi dan Riset Ilmiah Kenya", "Wanjiku Otieno"),
]


@pytest.mark.parametrize(("office", "name"), FIELDS)
def test_a_second_field_hides_no_state(office: str, name: str) -> None:
    told = mentions(f"Presiden Prabowo Subianto menerima {office} {name} di Jakarta, Selasa (11/2/2025).", "2025-02-12")
    assert list(map(line, told)) == [wanted(f"meeting happened Prabowo Subianto; {name} 2025-02-11")]


def test_a_hyphened_surname_that_begins_a_longer_name_is_another_person() -> None:
    told = mentions(
        "Presiden Prabowo Subianto menerima Jean-Pierre Dumont, Menteri Tenaga Kerja Prancis, di Jakarta, Selasa."
    )
    assert {claim.value.name for claim in told[0].who} == {"Prabowo Subianto", "Jean-Pierre Dumont"}


def test_who_comes_beside_a_minister_is_no_field() -> None:
    told = mentions(
        "Presiden Prabowo Subianto menerima Menteri Sugiono dan Delegasi Prancis di Jakarta, Selasa (11/2/2025).",
        "2025-02-12",
    )
    assert list(map(line, told)) == [wanted("meeting happened Prabowo Subianto; France 2025-02-11")]

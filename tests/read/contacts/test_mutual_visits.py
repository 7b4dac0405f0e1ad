"""Visits of two to each other, told by one word: each is the guest of the other's state."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Presiden Rusia Vladimir Putin dan Presiden China Xi Jinping saling bertandang pada 2023.",
        ["visit happened Vladimir Putin; China 2023", "visit happened Xi Jinping; Russia 2023"],
    ),
    (
        "Presiden Prancis Emmanuel Macron dan Presiden Prabowo Subianto sepakat untuk saling mengunjungi tahun depan.",
        ["visit planned Emmanuel Macron; Indonesia 2026", "visit planned Prabowo Subianto; France 2026"],
    ),
    (  # whose it is stands after the noun
        "Saling kunjung antara Presiden Turki Recep Tayyip Erdogan dan Presiden Uni Emirat Arab Mohamed bin Zayed berlangsung "
        "pada 2022.",
        [
            "visit happened Recep Tayyip Erdoğan; United Arab Emirates 2022",
            "visit happened Mohamed bin Zayed Al Nahyan; Turkey 2022",
        ],
    ),
    (  # the two of whom the sentence before tells
        "Presiden Suriah Ahmed al-Sharaa bertemu Presiden Turki Recep Tayyip Erdogan di Ankara, Selasa (4/2/2025). Mereka "
        "sepakat untuk saling mengunjungi.",
        [
            "meeting happened Ahmed al-Sharaa; Recep Tayyip Erdoğan 2025-02-04",
            "visit planned Ahmed al-Sharaa; Turkey",
            "visit planned Recep Tayyip Erdoğan; Syria",
        ],
    ),
    ("Indonesia dan Malaysia bertukar kunjungan pelajar, kata Menteri Pendidikan.", []),
]


@pytest.mark.parametrize(("text", "contacts"), TOLD)
def test_each_is_the_guest_of_the_other(text: str, contacts: list[str]) -> None:
    told = sorted(line(mention) for mention in mentions(text))
    assert sorted(map(wanted, contacts)) == told

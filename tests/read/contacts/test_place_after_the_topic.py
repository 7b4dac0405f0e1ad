"""Where they met, told after what they spoke of; what goes on somewhere has that place itself (read/clause/pasttopic.py)."""

from __future__ import annotations

import pytest

from tests.read.telling import mentions

PLACED = [
    (
        "Kanselir Olaf Scholz berbicara dengan Presiden Emmanuel Macron tentang Ukraina di Berlin, Rabu (15/1/2025).",
        "Berlin",
    ),
    (
        "Menlu Retno Marsudi bertemu Menlu Malaysia Saifuddin Abdullah membicarakan krisis Myanmar di Kuala Lumpur, Rabu "
        "(12/1/2022).",
        "Kuala Lumpur",
    ),
    (
        "Presiden Joko Widodo menerima Menlu Wang Yi guna membahas Laut China Selatan di Istana Merdeka, Jakarta, Rabu "
        "(13/1/2021).",
        "Jakarta",
    ),
    (
        "Steve Witkoff menemui Perdana Menteri Qatar Mohammed bin Abdulrahman untuk merundingkan gencatan senjata di Gaza di "
        "Doha, Rabu (15/1/2025).",
        "Doha",
    ),
    (
        "Menhan Prabowo Subianto bertemu Menhan Malaysia Mohamad Hasan untuk memperkuat kerja sama pertahanan di Kuala Lumpur, "
        "Rabu (7/2/2024).",
        "Kuala Lumpur",
    ),
    (
        "Pertemuan Presiden Erdogan dan PM Pakistan Shehbaz Sharif mengenai kerja sama pertahanan di Istanbul, Sabtu "
        "(11/1/2025), berlangsung tertutup.",
        "Istanbul",
    ),
    ("Joe Biden bertemu Xi Jinping untuk membahas Taiwan di Lima, Peru, pada Sabtu (16/11/2024).", "Lima"),
    ("Kanselir Olaf Scholz bertemu Xi Jinping membahas perang di Ukraina, Rabu (15/1/2025).", None),
    (
        "Presiden Joko Widodo bertemu Presiden Yoon Suk-yeol membahas investasi pabrik baterai di Karawang, Kamis (28/7/2022).",
        None,
    ),
    ("Vladimir Putin bertemu Bashar al-Assad membahas pangkalan Rusia di Tartus, Rabu (15/3/2023).", None),
    ("Donald Trump berbicara dengan Benjamin Netanyahu soal serangan Israel di Doha, Senin (9/9/2024).", None),
]


@pytest.mark.parametrize(("text", "city"), PLACED)
def test_place_after_the_topic(text: str, city: str | None) -> None:
    first = next(mention for mention in mentions(text, "2025-01-16") if mention.kind.value.value != "visit")
    assert (first.city.value if first.city else None) == city
    assert (first.kind.value.value == "call") == ("berbicara" in text and city is None)

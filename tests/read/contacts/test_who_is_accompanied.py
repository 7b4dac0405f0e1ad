"""Whoever is accompanied has the contact, in a relative clause too, unless its comma shuts it before the verb."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

RUTO = "meeting happened Joko Widodo; William Ruto 2024-05-21"
TOLD = [
    (
        "Seskab Pramono Anung, yang mendampingi Presiden Jokowi bertemu Presiden Kenya William Ruto di Bogor, Selasa "
        "(21/5/2024), menyebut suasana cair.",
        [RUTO],
    ),
    (
        "Menteri Bahlil Lahadalia yang mendampingi Presiden Jokowi saat bertemu Presiden Kenya William Ruto di Nairobi, "
        "Selasa (21/5/2024), optimistis.",
        [RUTO],
    ),
    (
        "Presiden Joko Widodo, didampingi Menlu Retno Marsudi, bertemu Presiden Kenya William Ruto yang didampingi Menlu "
        "Musalia Mudavadi di Bogor, Selasa (21/5/2024).",
        [RUTO],
    ),
    (
        "Menlu Retno Marsudi yang mendampingi Presiden Joko Widodo bertemu Menlu Kenya Musalia Mudavadi di Nairobi, Selasa "
        "(21/5/2024).",
        ["meeting happened Retno Marsudi; Musalia Mudavadi 2024-05-21"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_whoever_is_accompanied_acts(text: str, expected: list[str]) -> None:
    assert sorted(line(mention) for mention in mentions(text, "2024-05-22")) == sorted(map(wanted, expected))

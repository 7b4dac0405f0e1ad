"""The town between an ambassador's office and his name is his post, not the place of the contact."""

from __future__ import annotations

import pytest

from tests.read.telling import mentions

TOLD = [
    ("Menlu Turki Hakan Fidan bertemu Duta Besar AS di Ankara Tom Barrack di Istanbul, Senin (9/6).", "Istanbul"),
    ("Menlu Sugiono bertemu Dubes RI di Moskow Jose Tavares dan Menlu Rusia Sergei Lavrov, Senin (9/6).", None),
    ("Menlu Jerman Johann Wadephul menemui Dubes Iran di Berlin, Senin (9/6).", "Berlin"),
    ("Presiden Joko Widodo bertemu Dubes AS Sung Kim di Jakarta, Senin (3/7/2023).", "Jakarta"),
]


@pytest.mark.parametrize(("text", "city"), TOLD)
def test_the_post_is_no_place(text: str, city: str | None) -> None:
    assert [m.city.value if m.city else None for m in mentions(text)] == [city]

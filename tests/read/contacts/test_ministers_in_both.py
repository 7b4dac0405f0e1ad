"""Holders of an office "di kedua negara" are those of the two lands told of before."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions

BOTH = ["Retno bertemu menlu di kedua negara.", "Retno akan bertemu para menlu di dua negara itu."]


@pytest.mark.parametrize("after", BOTH)
def test_an_office_in_both(after: str) -> None:
    text = f"Menlu Retno Marsudi berkunjung ke Hungaria dan Serbia, Senin (7/8/2023). {after}"
    told = {" ".join(line(mention).split(" ")[2:]).split(" 2023")[0] for mention in mentions(text, "2023-08-10")}
    assert {"; ".join(sorted((who, "Retno Marsudi"))) for who in ("Péter Szijjártó", "Ivica Dačić")} <= told

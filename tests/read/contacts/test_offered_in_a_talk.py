"""What is offered in a talk is another contact than the talk, and places nobody in it."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Dalam percakapan dengan Presiden Kenya William Ruto, Selasa (4/6/2024), Joe Biden menawarkan pertemuan puncak.",
        ["call happened Joe Biden; William Ruto 2024-06-04", "meeting proposed Joe Biden; William Ruto"],
    ),
    (
        "Percakapan Biden dengan Presiden Kenya William Ruto, Selasa (4/6/2024), juga menyinggung kemungkinan pertemuan di Lyon.",
        ["call happened Joe Biden; William Ruto 2024-06-04", "meeting proposed Joe Biden; William Ruto"],
    ),
    (
        "Presiden Joe Biden berbicara dengan Presiden Kenya William Ruto, Selasa (4/6/2024), dan mengusulkan KTT di negara "
        "ketiga.",
        ["call happened Joe Biden; William Ruto 2024-06-04"],
    ),
    (
        "Menlu Retno berdiskusi dengan Menlu Australia Penny Wong dalam pertemuan di Bali, Selasa (4/6/2024).",
        ["meeting happened Retno Marsudi; Penny Wong 2024-06-04"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_the_talk_and_what_is_offered_in_it(text: str, expected: list[str]) -> None:
    assert sorted(line(mention) for mention in mentions(text, "2024-06-05")) == sorted(map(wanted, expected))

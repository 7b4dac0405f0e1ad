"""A further counterpart after what is said of the one before: the body he heads, where he is, who is with him."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

STUBB = "call happened Alexander Stubb; Volodymyr Zelenskyy 2025-06-07"
TOLD = [
    (
        "Zelensky berbicara dengan Pedro Sanchez, perdana menteri Spanyol yang juga ketua Dewan Uni Eropa, serta Presiden "
        "Finlandia Alexander Stubb pada Sabtu (7/6/2025).",
        ["call happened Pedro Sánchez; Volodymyr Zelenskyy 2025-06-07", STUBB],
    ),
    (
        "Zelensky berbicara dengan Kanselir Friedrich Merz, yang sedang berlibur, dan Presiden Finlandia Alexander Stubb "
        "lewat telepon, Sabtu (7/6/2025).",
        ["call happened Friedrich Merz; Volodymyr Zelenskyy 2025-06-07", STUBB],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_list_goes_on_after_what_is_said_of_a_member(text: str, told: list[str]) -> None:
    assert sorted(line(mention) for mention in mentions(text, "2025-06-09")) == sorted(map(wanted, told))

"""The examples beside the rules of packs/id/pages.toml."""

from __future__ import annotations

from typing import Any

import pytest

from kronik.knowledge import load
from kronik.page.names import by_label, people
from kronik.page.rules import rules
from kronik.text import marked

TABLE: dict[str, Any] = dict(load().tables["pages"])


@pytest.mark.parametrize("example", TABLE["credit"]["examples"])
def test_credits(example: str) -> None:
    text, marks = marked(example)
    for role in ("reporter", "editor"):
        wanted = [span.cut(text) for span, pairs in marks if pairs["role"] == role]
        assert list(people(by_label(text, role, rules(load())), load())) == wanted


@pytest.mark.parametrize("kind", ["pointer", "interface"])
def test_pointers_and_interface_words(kind: str) -> None:
    pattern = rules(load()).cue if kind == "pointer" else rules(load()).interface
    for example in TABLE[kind]["examples"]:
        text, marks = marked(example)
        hit = pattern.match(text) if kind == "pointer" else pattern.fullmatch(text)
        assert (hit is not None) == bool(marks), example
        if hit is not None:
            assert hit[0].strip() == marks[0][0].cut(text)


@pytest.mark.parametrize("name", TABLE["nobody"]["nobody"])
def test_houses_are_nobody(name: str) -> None:
    assert people([name], load()) == ()


@pytest.mark.parametrize("name", TABLE["nobody"]["somebody"])
def test_persons_are_somebody(name: str) -> None:
    assert people([name], load()) == (name,)

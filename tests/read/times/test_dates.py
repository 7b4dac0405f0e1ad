"""Every example beside a rule of dates.toml."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from kronik.knowledge import load
from kronik.model import How, Published, Span
from kronik.read.times import dates
from kronik.text import marked, view

KNOW = load()


def on(day: str | None) -> Published:
    return Published(date.fromisoformat(day) if day else None, day, How.stated if day else How.unknown, "example")


def examples() -> Iterator[Any]:
    table = KNOW.tables["dates"]
    for row in [*table["rule"], *table["refused"]]:
        for number, example in enumerate(row["examples"]):
            yield pytest.param(example, id=f"{row['name']} {number}")


@pytest.mark.parametrize("example", list(examples()))
def test_example(example: str) -> None:
    text, marks = marked(example)
    published = marks[0][1]["published"]
    found = dates.find(view(text), (Span(0, len(text)),), on(published), KNOW)
    by_span = {timex.span: timex for timex in found}
    for span, expected in marks:
        if expected.get("none"):
            assert not [t for t in found if t.span.overlaps(span)]
            continue
        assert span in by_span, (span.cut(text), [(t.span.cut(text), t.value) for t in found])
        assert by_span[span].value == expected["value"]
        if "minutes" in expected:
            assert by_span[span].minutes == int(expected["minutes"])


@pytest.mark.parametrize("example", KNOW.tables["dates"]["attribution"]["examples"])
def test_attribution(example: str) -> None:
    text, marks = marked(example)
    found = dates.find(view(text), (Span(0, len(text)),), on("2019-07-04"), KNOW)
    for span, expected in marks:
        timex = next(t for t in found if t.span == span)
        assert dates.is_attribution(view(text), timex, KNOW) is (expected["report"] == "yes")

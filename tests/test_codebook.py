"""The codebook says what the code does, and the code nothing that the codebook does not say."""

from __future__ import annotations

import re
from datetime import date

from kronik.model import (
    ActorKind,
    Article,
    Claim,
    ContactKind,
    Grain,
    How,
    Mention,
    Origin,
    Party,
    Span,
    Status,
    TimeExpression,
)
from kronik.read.record import contact, iso_days
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "codebook.md").read_text(encoding="utf-8")


def section(title: str) -> str:
    """The text under a heading."""
    return PAGE.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def coded(text: str) -> set[str]:
    """Values in code marks at the start of a table row."""
    return set(re.findall(r"^\| `(\w+)`", text, re.M))


def test_kinds_and_statuses_are_those_of_the_model() -> None:
    assert coded(section("kind")) == {kind.value for kind in ContactKind}
    assert coded(section("status")) == {status.value for status in Status}


def test_grains_and_ways_of_knowing_are_those_of_the_model() -> None:
    named = set(re.findall(r"`(\w+)`", section("Times")))
    assert named == {grain.value for grain in Grain} | {how.value for how in How}


def test_fields_are_those_of_the_output() -> None:
    span, origin = Span(0, 5), Origin("rule", "test")
    people = tuple(
        Claim(Party(f"name:{n}", n, ActorKind.person), (span,), origin) for n in ("Prabowo Subianto", "Anwar Ibrahim")
    )
    article = Article("a", "p", "a.txt", "Prabowo bertemu Anwar.")
    mention = Mention(
        "m", "a", Claim(ContactKind.meeting, (span,), origin), Claim(Status.happened, (span,), origin), people, span
    )
    given = set(contact(article, mention))
    assert coded(section("The other fields")) | {"kind", "status"} == given


def test_days_are_written_at_their_grain() -> None:
    def written(first: date, after: date, grain: Grain) -> tuple[str, str | None]:
        return iso_days(TimeExpression(first, after, grain))

    assert written(date(2018, 7, 3), date(2018, 7, 4), Grain.day) == ("2018-07-03", None)
    assert written(date(2018, 7, 1), date(2018, 8, 1), Grain.month) == ("2018-07", None)
    assert written(date(2018, 1, 1), date(2019, 1, 1), Grain.year) == ("2018", None)
    assert written(date(2018, 6, 25), date(2018, 7, 2), Grain.week) == ("2018-06-25", "2018-07-01")
    assert written(date(2018, 6, 30), date(2018, 7, 3), Grain.interval) == ("2018-06-30", "2018-07-02")

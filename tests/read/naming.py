"""Shared by the tests of names and anaphora: read a few sentences on a day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from kronik.knowledge import Knowledge, load
from kronik.model import How, Name, Published, Quote, Span
from kronik.read.names import resolution as names
from kronik.read.speech import anaphora
from kronik.text import view


def know() -> Knowledge:
    """The shipped knowledge."""
    return load()


def sentences(text: str) -> tuple[Span, ...]:
    """A plain split at full stops, enough for examples."""
    return tuple(Span(*hit.span()) for hit in re.finditer(r"[^.\n]+[.\n]*", text) if hit.group().strip())


def published(day: str | None) -> Published:
    """Publication stated as this day, or not at all."""
    return Published(date.fromisoformat(day) if day else None, day, How.stated if day else How.unknown, "test")


def named(text: str, day: str | None = "2018-01-15") -> tuple[Name, ...]:
    """The names of a text published on this day."""
    plain = view(text)
    cut = sentences(plain)
    return names.resolve(plain, cut, names.recognise(plain, cut, know()), published(day), know())


def referred(text: str, day: str | None = "2018-01-15", quotes: Sequence[Quote] = ()) -> tuple[Name, ...]:
    """The names of a text with all that refers back to them."""
    plain = view(text)
    return anaphora.resolve(plain, sentences(plain), named(text, day), quotes, know(), day=published(day).day)


def parties(found: Sequence[Name], text: str, words: str, nth: int = 0) -> list[str]:
    """Whom the n-th name with exactly these words means."""
    hits = [name for name in found if name.span.cut(text) == words]
    assert len(hits) > nth, f"{words!r} is not among {[name.span.cut(text) for name in found]}"
    return [party.name for party in hits[nth].parties]

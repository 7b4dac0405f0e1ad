"""The fields of an event and of a mention, in one order, for everything that goes through them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kronik.ask.dates import edtf
from kronik.model import Claim, Event, Fact, Mention, Party, Source, TimeExpression

FIELDS = ("kind", "status", "participants", "date", "city", "country", "occasion", "minutes", "topics", "sources")


def facts(event: Event) -> Iterator[tuple[str, Fact[Any]]]:
    """Every fact of an event under the name of its field; a field that is not known has none."""
    yield "kind", event.kind
    yield "status", event.status
    yield from (("participants", fact) for fact in event.who)
    single = (("date", event.when), ("city", event.city), ("country", event.country))
    yield from ((name, fact) for name, fact in single if fact)
    yield from ((name, fact) for name, fact in (("occasion", event.occasion), ("minutes", event.minutes)) if fact)
    yield from (("topics", fact) for fact in event.topics)
    yield from (("sources", fact) for fact in event.sources)


def claims(mention: Mention) -> Iterator[tuple[str, Claim[Any]]]:
    """Every claim of a mention under the name of its field."""
    yield "kind", mention.kind
    yield "status", mention.status
    yield from (("participants", claim) for claim in mention.who)
    single = (("date", mention.when), ("city", mention.city), ("country", mention.country))
    yield from ((name, claim) for name, claim in single if claim)
    yield from (
        (name, claim) for name, claim in (("occasion", mention.occasion), ("minutes", mention.minutes)) if claim
    )
    yield from (("topics", claim) for claim in mention.topics)
    yield from (("sources", claim) for claim in mention.sources)


def plain(value: Any) -> str | int:
    """A value as other programs read it: EDTF for times, the name for parties and sources, the code for kinds."""
    match value:
        case TimeExpression():
            return edtf(value)
        case Party() | Source():
            return value.name
        case int():
            return value
    return str(value)


def disputed(event: Event) -> tuple[str, ...]:
    """The fields on which reports contradict each other, in order."""
    against = {name for name, fact in facts(event) if fact.against}
    return tuple(name for name in FIELDS if name in against)

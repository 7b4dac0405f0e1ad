"""The same pages as JSON, for programs: values, and for each the words that carry it."""

from __future__ import annotations

from datetime import date
from typing import Any

from kronik.chronicle import Dossier
from kronik.model import Cited, Event, Fact, Party, Source, TimeExpression
from kronik.web import addresses, dyad, listing
from kronik.web.wording import lapsed

VERSION = 1


def plain(value: Any) -> Any:
    """A value of a fact as plain data."""
    if isinstance(value, TimeExpression):
        return {"from": value.earliest.isoformat(), "to": value.last.isoformat(), "grain": value.grain.value, "how": value.how.value}
    if isinstance(value, Party):
        return {"actor": value.actor, "name": value.name, "kind": value.kind.value, "state": value.state, "office": value.office, "side": value.side.value}
    if isinstance(value, Source):
        return {"name": value.name, "kind": value.kind}
    return value


def event(one: Event, today: date) -> dict[str, Any]:
    """One contact in brief: values only."""
    single = {"kind": one.kind, "status": one.status, "when": one.when, "city": one.city, "country": one.country, "occasion": one.occasion, "minutes": one.minutes}
    return {
        "id": one.id,
        "page": addresses.event(one.id),
        **{name: plain(fact.value) if fact else None for name, fact in single.items()},
        "lapsed": lapsed(one, today),
        "who": [plain(fact.value) for fact in one.who],
        "topics": [fact.value for fact in one.topics],
        "sources": [plain(fact.value) for fact in one.sources],
        "articles": list(one.articles),
        "voices": one.voices,
    }


def pair(found: dyad.Pair, by: listing.Filter, today: date) -> dict[str, Any]:
    """The contacts of a pair under a filter: exactly what the page lists."""
    return {
        "version": VERSION,
        "actors": [found.left.name, found.right.name],
        "direct": [event(one, today) for one in found.direct if by.takes(one)],
        "related": [event(one, today) for one in found.related if by.takes(one)],
    }


def dossier(found: Dossier, today: date) -> dict[str, Any]:
    """One contact with every claim for and against, each with its words."""

    def words(cited: Cited[Any]) -> dict[str, Any]:
        text = found.articles[cited.article].text
        spans = cited.claim.spans
        return {
            "article": cited.article,
            "mention": cited.mention,
            "value": plain(cited.claim.value),
            "spans": [[span.start, span.end] for span in spans],
            "words": [span.cut(text) for span in spans],
            "page": addresses.article(cited.article, spans),
        }

    def fact(one: Fact[Any]) -> dict[str, Any]:
        return {"value": plain(one.value), "rule": one.rule, "because": [words(c) for c in one.because], "against": [words(c) for c in one.against]}

    one = found.event
    single = {"kind": one.kind, "status": one.status, "when": one.when, "city": one.city, "country": one.country, "occasion": one.occasion, "minutes": one.minutes}
    several = {"who": one.who, "topics": one.topics, "sources": one.sources}
    return {
        "version": VERSION,
        **event(one, today),
        "facts": {
            **{name: fact(value) if value else None for name, value in single.items()},
            **{name: [fact(value) for value in values] for name, values in several.items()},
        },
        "mentions": [{"id": m.id, "article": m.article, "evidence": m.evidence.cut(found.articles[m.article].text)} for m in found.mentions],
    }

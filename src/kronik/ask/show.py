"""One event as plain data: what a program reads with --json, and what pages and messages print."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kronik.ask.course import course
from kronik.ask.dates import edtf
from kronik.ask.fields import disputed
from kronik.ask.masthead import masthead as masthead
from kronik.ask.timeline import Entry
from kronik.ask.voices import chain
from kronik.ask.words import sentence
from kronik.model import Article, ArticleId, Event, Fact, Mention, Party, Reading

Json = dict[str, Any]


def show(event: Event) -> Json:
    """The event field by field; what no report says is null, and `disputed` names the fields on which they differ."""
    time = event.when.value if event.when else None
    return {
        "id": event.id,
        "kind": event.kind.value.value,
        "status": event.status.value.value,
        "participants": [party(fact.value) for fact in event.who],
        "date": edtf(time) if time else None,
        "date_start": time.earliest.isoformat() if time else None,
        "date_end": time.last.isoformat() if time else None,
        "time_precision": time.grain.value if time else None,
        "date_how": time.how.value if time else "unknown",
        "date_why": time.reason if time else "",
        "city": _value(event.city),
        "country": _value(event.country),
        "occasion": _value(event.occasion),
        "minutes": event.minutes.value if event.minutes else None,
        "topics": [fact.value for fact in event.topics],
        "sources": [{"name": fact.value.name, "kind": fact.value.kind} for fact in event.sources],
        "articles": list(event.articles),
        "mentions": list(event.mentions),
        "voices": event.voices,
        "disputed": list(disputed(event)),
    }


def party(who: Party) -> Json:
    """One participant."""
    return {
        "name": who.name,
        "actor": who.actor,
        "kind": who.kind.value,
        "state": who.state,
        "office": who.office,
        "side": who.side.value,
    }


def entry(
    placed: Entry,
    mentions: Mapping[str, Mention],
    articles: Mapping[ArticleId, Article],
    readings: Mapping[ArticleId, Reading],
) -> Json:
    """One line of a timeline: the event, where it stands, and the sentence of each report in the order of the articles."""
    told = [mentions[i] for i in placed.event.mentions if i in mentions]
    reports = [report(mention, articles, readings) for mention in told]
    return {
        **show(placed.event),
        "course": course(told, readings),
        "placed": placed.day.isoformat() if placed.day else None,
        "placed_why": placed.placed,
        "reports": sorted(reports, key=lambda r: (r["published"] or "9", r["article"], r["start"])),
    }


def report(mention: Mention, articles: Mapping[ArticleId, Article], readings: Mapping[ArticleId, Reading]) -> Json:
    """What one article says of the contact: its status there and the evidence, with outlet and day."""
    article = articles[mention.article]
    reading = readings.get(article.id)
    head = masthead(article, reading)
    return {
        "mention": mention.id,
        **head,
        "kind": mention.kind.value.value,
        "status": mention.status.value.value,
        "sources": [claim.value.name for claim in mention.sources],
        "chain": chain(mention, head["outlet"]),
        "start": mention.evidence.start,
        "end": mention.evidence.end,
        "evidence": mention.evidence.cut(article.text),
        "sentence": sentence((mention.evidence,), article, reading).cut(article.text),
    }


def _value(fact: Fact[str] | None) -> str | None:
    return fact.value if fact else None

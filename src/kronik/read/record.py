"""A reading as one JSON object: the contract of `kronik read --jsonl` (docs/reading.md).

Offsets count code points of the article's stored text, half-open: `text[start:end]` is exactly what is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from kronik.knowledge import load
from kronik.knowledge.rows import HERE, toml
from kronik.model import Article, Claim, Grain, Mention, Name, Published, Quote, Reading, Span, TimeExpression, Timex
from kronik.page.repairs import flags

Json = dict[str, Any]


def record(article: Article, reading: Reading) -> Json:
    """The whole reading of one article, in the field names of the codebook."""
    layout = reading.layout
    return {
        "article": article.name,
        "title": layout.title,
        "published": published_text(reading.published),
        "published_how": reading.published.how.value,
        "published_why": reading.published.reason,
        "published_candidates": [day.isoformat() for day in reading.published.candidates],
        "outlet": layout.outlet,
        "url": article.url,
        "authors": list(layout.authors),
        "dateline": layout.dateline.place if layout.dateline else None,
        "body": "\n".join(span.cut(article.text) for span in layout.paragraphs),
        "removed": [{**bounds(r.span), "label": r.label, "reason": r.reason} for r in layout.removed],
        "flags": [{"kind": flag.kind, "start": flag.start, "end": flag.end} for flag in flags(article.text, load())],
        "contacts": [contact(article, mention) for mention in reading.mentions],
        "quotes": [quote(article, q) for q in reading.quotes if q.direct],
        "indirect": [quote(article, q) for q in reading.quotes if not q.direct],
        "dates": [timex(article, t) for t in reading.times],
        "names": [name(article, n) for n in reading.names],
        "fingerprint": reading.fingerprint,
    }


def published_text(published: Published) -> str | None:
    """ISO 8601: the stated moment, else the day, else None."""
    return published.moment or (published.day.isoformat() if published.day else None)


def contact(article: Article, mention: Mention) -> Json:
    """One contact in the codebook's fields, with the words of each field as spans."""
    first, last = iso_days(mention.when.value) if mention.when else (None, None)
    scores = field_scores(mention)
    return {
        "id": mention.id,
        "kind": mention.kind.value.value,
        "status": mention.status.value.value,
        "participants": [claim.value.name for claim in mention.who],
        "date": first,
        "date_end": last,
        "city": value(mention.city),
        "country": value(mention.country),
        "occasion": value(mention.occasion),
        "minutes": mention.minutes.value if mention.minutes else None,
        "topics": [claim.value for claim in mention.topics],
        "sources": [claim.value.name for claim in mention.sources],
        "evidence": mention.evidence.cut(article.text),
        "spans": {field: pairs(spans) for field, spans in field_spans(mention).items()},
        "scores": {field: round(score, 3) for field, score in scores.items()},
        "unsure": unsure(scores),
    }


def iso_days(time: TimeExpression) -> tuple[str, str | None]:
    """First and last day as ISO 8601 at the precision of the words: 2018-07-03, 2018-07, 2018; a range gives both."""
    first, last = time.earliest.isoformat(), time.last.isoformat()
    match time.grain:
        case Grain.month if first[:7] == last[:7]:
            return first[:7], None
        case Grain.year if first[:4] == last[:4]:
            return first[:4], None
        case Grain.interval if first.endswith("-01-01") and last.endswith("-12-31"):
            return first[:4], last[:4]  # "antara 2018 dan 2019"
    return (first, None) if first == last else (first, last)


def claims(mention: Mention) -> dict[str, tuple[Claim[Any], ...]]:
    """Every field of a mention with its claims; a field that the article does not give has none."""

    def one(claim: Claim[Any] | None) -> tuple[Claim[Any], ...]:
        return (claim,) if claim else ()

    return {
        "kind": (mention.kind,),
        "status": (mention.status,),
        "participants": mention.who,
        "date": one(mention.when),
        "city": one(mention.city),
        "country": one(mention.country),
        "occasion": one(mention.occasion),
        "minutes": one(mention.minutes),
        "topics": mention.topics,
        "sources": mention.sources,
    }


def field_spans(mention: Mention) -> dict[str, list[Span]]:
    """The words of each field that has a value, and of the evidence."""
    found = {
        field: [span for claim in given for span in claim.spans] for field, given in claims(mention).items() if given
    }
    return {**found, "evidence": [mention.evidence]}


def field_scores(mention: Mention) -> dict[str, float]:
    """The reader's confidence field by field: the lowest of the field's claims."""
    return {field: min(claim.score for claim in given) for field, given in claims(mention).items() if given}


@cache
def thresholds() -> Mapping[str, float]:
    """Below which score a value of each field is unsure: knowledge/unsure.toml."""
    below: Mapping[str, float] = toml(HERE / "unsure.toml")["below"]
    return below


def unsure(scores: Mapping[str, float]) -> list[str]:
    """The fields that a person should look at: those whose score is below the threshold of the field."""
    return [field for field, score in scores.items() if score < thresholds()[field]]


def quote(article: Article, spoken: Quote) -> Json:
    """One quotation with its speaker."""
    return {
        "speaker": spoken.speaker,
        "direct": spoken.direct,
        "text": spoken.span.cut(article.text),
        **bounds(spoken.span),
        "addressee": spoken.addressee,
    }


def timex(article: Article, found: Timex) -> Json:
    """One time expression with its TIMEX3 value."""
    return {
        "text": found.span.cut(article.text),
        **bounds(found.span),
        "type": found.type,
        "value": found.value,
        "why": found.time.reason if found.time else "",
    }


def name(article: Article, found: Name) -> Json:
    """One reference with the usual English name of what it refers to ("A; B" for a plural)."""
    return {
        "text": found.span.cut(article.text),
        **bounds(found.span),
        "name": "; ".join(party.name for party in found.parties) or None,
        "kind": found.kind.value,
        "reference": found.reference.value,
    }


def bounds(span: Span) -> dict[str, int]:
    """A span as JSON fields."""
    return {"start": span.start, "end": span.end}


def pairs(spans: Iterable[Span]) -> list[list[int]]:
    """Spans as [start, end] lists, in the order of the text, each once."""
    return [[start, end] for start, end in sorted({(span.start, span.end) for span in spans})]


def value(claim: Claim[str] | None) -> str | None:
    """The claim's value, or None."""
    return claim.value if claim else None

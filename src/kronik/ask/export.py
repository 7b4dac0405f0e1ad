"""Tidy tables: events, participants, claims, sources. One row a thing, never nested; they join on their ids.

Dates are EDTF text beside `date_start`, `date_end`, `time_precision`; keys that join to other data are iso3 and
wikidata_qid (null where we know none). Column names follow docs/export.md.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kronik.ask.dates import edtf
from kronik.ask.fields import claims, disputed, facts, plain
from kronik.ask.show import masthead
from kronik.errors import QuestionError
from kronik.model import Article, ArticleId, Event, Mention, Party, Reading, TimeExpression

Row = dict[str, str | int | float | None]
FORMATS = ("jsonl", "csv")


@dataclass(frozen=True, slots=True)
class Case:
    """An event with what its rows are made from."""

    event: Event
    mentions: Sequence[Mention]
    articles: Mapping[ArticleId, Article]
    readings: Mapping[ArticleId, Reading]
    iso3: Mapping[str, str]  # ISO 3166 alpha-2 -> alpha-3


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns in order, and the rows that one event gives it."""

    columns: tuple[str, ...]
    rows: Callable[[Case], Iterator[Row]]


def _event_rows(case: Case) -> Iterator[Row]:
    event = case.event
    time = event.when.value if event.when else None
    country = event.country.value if event.country else None
    yield {
        "event_id": event.id,
        "kind": event.kind.value.value,
        "status": event.status.value.value,
        "participants": "; ".join(fact.value.name for fact in event.who),
        "date": edtf(time) if time else None,
        "date_start": time.earliest.isoformat() if time else None,
        "date_end": time.last.isoformat() if time else None,
        "time_precision": time.grain.value if time else None,
        "date_how": time.how.value if time else "unknown",
        "city": event.city.value if event.city else None,
        "country": country,
        "iso3": case.iso3.get(country) if country else None,
        "occasion": event.occasion.value if event.occasion else None,
        "minutes": event.minutes.value if event.minutes else None,
        "topics": "; ".join(fact.value for fact in event.topics) or None,
        "asserted_by": "; ".join(fact.value.name for fact in event.sources) or None,
        "disputed": "; ".join(disputed(event)) or None,
        "number_of_articles": len(event.articles),
        "number_of_voices": event.voices,
    }


def _participant_rows(case: Case) -> Iterator[Row]:
    for number, fact in enumerate(case.event.who, 1):
        party: Party = fact.value
        yield {
            "event_id": case.event.id,
            "number": number,
            "name": party.name,
            "kind": party.kind.value,
            "side": party.side.value,
            "office": party.office,
            "state": party.state,
            "iso3": party.state if party.state in case.iso3.values() else None,
            "wikidata_qid": party.actor if _is_qid(party.actor) else None,
            "actor_id": party.actor,
        }


def _claim_rows(case: Case) -> Iterator[Row]:
    stances: dict[tuple[str, str, str | int, Any], str] = {}
    for name, fact in facts(case.event):
        for stance, cited_by in (("for", fact.because), ("against", fact.against)):
            stances.update({(c.mention, name, plain(c.claim.value), c.claim.spans): stance for c in cited_by})
    for mention in sorted(case.mentions, key=lambda m: m.id):
        text = case.articles[mention.article].text
        for name, claim in claims(mention):
            value = claim.value
            for span in sorted(set(claim.spans)):
                yield {
                    "event_id": case.event.id,
                    "mention_id": mention.id,
                    "article_id": mention.article,
                    "field": name,
                    "value": plain(value),
                    "date_start": value.earliest.isoformat() if isinstance(value, TimeExpression) else None,
                    "date_end": value.last.isoformat() if isinstance(value, TimeExpression) else None,
                    "stance": stances.get((mention.id, name, plain(value), claim.spans), "besides"),
                    "start": span.start,
                    "end": span.end,
                    "words": span.cut(text),
                    "reason": claim.reason or None,
                    "score": round(claim.score, 3),
                    "origin": f"{claim.origin.kind}:{claim.origin.name}:{claim.origin.version}",
                }


def _source_rows(case: Case) -> Iterator[Row]:
    said: dict[ArticleId, list[str]] = {}
    for mention in sorted(case.mentions, key=lambda m: m.id):
        said.setdefault(mention.article, []).extend(claim.value.name for claim in mention.sources)
    for article_id in case.event.articles:
        article = case.articles[article_id]
        head = masthead(article, case.readings.get(article_id))
        yield {
            "event_id": case.event.id,
            "article_id": article_id,
            "name": article.name,
            "outlet": head["outlet"],
            "title": head["title"],
            "url": article.url,
            "published": head["published"],
            "published_how": head["published_how"],
            "source_original": "; ".join(dict.fromkeys(said.get(article_id, ()))) or None,
            "page_sha256": article.page,
        }


def _is_qid(actor: str) -> bool:
    return actor[:1] == "Q" and actor[1:].isdigit()


TABLES: Mapping[str, Table] = {
    "events": Table(
        (
            "event_id",
            "kind",
            "status",
            "participants",
            "date",
            "date_start",
            "date_end",
            "time_precision",
            "date_how",
            "city",
            "country",
            "iso3",
            "occasion",
            "minutes",
            "topics",
            "asserted_by",
            "disputed",
            "number_of_articles",
            "number_of_voices",
        ),
        _event_rows,
    ),
    "participants": Table(
        ("event_id", "number", "name", "kind", "side", "office", "state", "iso3", "wikidata_qid", "actor_id"),
        _participant_rows,
    ),
    "claims": Table(
        (
            "event_id",
            "mention_id",
            "article_id",
            "field",
            "value",
            "date_start",
            "date_end",
            "stance",
            "start",
            "end",
            "words",
            "reason",
            "score",
            "origin",
        ),
        _claim_rows,
    ),
    "sources": Table(
        (
            "event_id",
            "article_id",
            "name",
            "outlet",
            "title",
            "url",
            "published",
            "published_how",
            "source_original",
            "page_sha256",
        ),
        _source_rows,
    ),
}


def table(name: str) -> Table:
    """The table of this name. Raises QuestionError."""
    if name not in TABLES:
        raise QuestionError(f"no table {name!r}", hint=f"tables: {', '.join(TABLES)}")
    return TABLES[name]


def checked(format: str) -> str:
    """The format if it is one. Raises QuestionError."""
    if format not in FORMATS:
        raise QuestionError(f"no format {format!r}", hint=f"formats: {', '.join(FORMATS)}")
    return format


def header(name: str) -> str:
    """The first line of a table as CSV."""
    return _csv(table(name).columns)


def lines(format: str, name: str, case: Case) -> Iterator[str]:
    """The lines (each with its newline) that one event gives to a table in this format; the CSV header is apart."""
    shape = table(name)
    for row in shape.rows(case):
        if checked(format) == "csv":
            yield _csv(tuple(row[column] for column in shape.columns))
        else:
            yield json.dumps({"table": name, **row}, ensure_ascii=False) + "\n"


def _csv(cells: Sequence[Any]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow([_safe(cell) for cell in cells])
    return out.getvalue()


def _safe(cell: Any) -> Any:
    """A cell that no spreadsheet takes for a formula: text that begins like one gets an apostrophe before it (CWE-1236)."""
    if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return "'" + cell
    return "" if cell is None else cell

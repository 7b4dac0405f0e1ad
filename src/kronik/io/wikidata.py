"""Asking Wikidata's query service who held which office when; reading its answers.

Only best and normal ranks count: a deprecated statement is one that Wikidata no longer stands by. An answer that breaks
off in the middle, as the service's answers do when it runs out of time, is refused whole.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any
from urllib.parse import urlencode

from kronik.errors import FetchError
from kronik.io.posting import post
from kronik.knowledge.renewal import Position, Statement

SERVICE = "https://query.wikidata.org/sparql"
SECONDS = 90.0
LIMIT = 32 * 1024 * 1024
_MANY = 60  # offices asked for at once: the service has a minute for an answer
_PRECISION = {9: 4, 10: 7, 11: 10, 12: 10, 13: 10, 14: 10}  # Wikidata's precision -> characters of YYYY-MM-DD
_QUERY = """SELECT ?person ?position ?rank ?start ?startPrecision ?end ?endPrecision ?en ?id WHERE {{
  VALUES ?position {{ {positions} }}
  ?person p:P39 ?statement .
  ?statement ps:P39 ?position ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  OPTIONAL {{ ?statement pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] . }}
  OPTIONAL {{ ?statement pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] . }}
  OPTIONAL {{ ?person rdfs:label ?en . FILTER(LANG(?en) = "en") }}
  OPTIONAL {{ ?person rdfs:label ?id . FILTER(LANG(?id) = "id") }}
  FILTER(!BOUND(?end) || YEAR(?end) >= {since})
}}"""


def ask(
    positions: Sequence[Position], since: int, service: str = SERVICE, seconds: float = SECONDS
) -> Iterator[Statement]:
    """Every statement on these offices that held in the year `since` or later. Raises FetchError."""
    for at in range(0, len(positions), _MANY):
        names = " ".join(f"wd:{position.qid}" for position in positions[at : at + _MANY])
        body = urlencode({"query": _QUERY.format(positions=names, since=since)}).encode()
        headers = {
            "Accept": "application/sparql-results+json",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        yield from statements(post(service, body, headers, seconds=seconds, limit=LIMIT))


def statements(body: bytes) -> tuple[Statement, ...]:
    """The statements of one answer (SPARQL 1.1 Query Results JSON), or of several under one another in a list.

    Raises:
        FetchError: the answer breaks off, or is no such answer.
    """
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise FetchError(
            "the answer breaks off or is no JSON: nothing of it is used",
            hint="try again later; the service may be busy",
        ) from error
    listed = answer if isinstance(answer, list) else [answer]
    try:
        rows = [row for one in listed for row in one["results"]["bindings"]]
        return tuple(_statements(rows))
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise FetchError(
            f"the answer is no table of offices ({type(error).__name__}: {error})",
            hint="it should be SPARQL results as JSON with person, position, start and end",
        ) from error


def _statements(rows: Iterable[dict[str, Any]]) -> Iterator[Statement]:
    for row in rows:
        if str(row.get("rank", {}).get("value", "")).endswith("DeprecatedRank"):
            continue
        person, position = (row[name]["value"].rsplit("/", 1)[-1] for name in ("person", "position"))
        if not (_is_id(person) and _is_id(position)):
            raise ValueError(f"{person!r} or {position!r} is no id of Wikidata")
        names = dict.fromkeys(row[name]["value"].strip() for name in ("en", "id") if name in row)
        start, end = _day(row, "start"), _day(row, "end")
        if named := tuple(name for name in names if name):
            yield Statement(person, named, position, start, end)


def _is_id(text: str) -> bool:
    return text[:1] == "Q" and text[1:].isdigit()


def _day(row: dict[str, Any], name: str) -> str | None:
    """YYYY, YYYY-MM or YYYY-MM-DD as precise as stated; None for no value, no day of any calendar, or coarser than a year."""
    if name not in row or row[name].get("type") == "bnode":
        return None
    length = _PRECISION.get(int(row.get(f"{name}Precision", {}).get("value", 11)), 0)
    value = str(row[name]["value"])[:10]
    try:
        date.fromisoformat(value)
    except ValueError:
        return None
    return value[:length] or None

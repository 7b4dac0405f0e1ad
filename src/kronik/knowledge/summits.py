"""Gatherings of leaders that recur: APEC 2017 in Da Nang, with the days on which it met."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kronik.knowledge.rows import HERE, Row, table

_COLUMNS = ("code", "name_id", "year", "first", "last", "city", "country", "doubt", "source")


@dataclass(frozen=True, slots=True)
class Summit:
    """One gathering. `code` is how the chronicle names the occasion; days are inclusive; `iso3` is the host's."""

    code: str
    name_id: str
    year: int
    first: date
    last: date
    city: str
    iso3: str
    doubt: str
    source: str


def summits() -> tuple[Summit, ...]:
    """All gatherings, by first day. Raises KnowledgeError for a row that cannot be."""
    return tuple(sorted(map(_summit, table(HERE / "summits.csv", _COLUMNS)), key=lambda s: (s.first, s.code)))


def _summit(row: Row) -> Summit:
    first, last = row.day("first"), row.day("last", last=True)
    if first is None or last is None or last < first or not 0 <= (last - first).days <= 30:
        raise row.fault(f"{row['first']}/{row['last']} is no gathering", "write the first and the last day")
    if row["year"] != str(first.year):
        raise row.fault(f"year {row['year']} is not that of {row['first']}", "write the year of its first day")
    return Summit(
        row.needed("code"),
        row.needed("name_id"),
        first.year,
        first,
        last,
        row["city"],
        row.needed("country"),
        row.one_of("doubt", ("none", "day", "month", "place")),
        row.needed("source"),
    )

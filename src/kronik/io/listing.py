"""Lists of events without reading them: how many of which sort, one page of the newest, the pairs that met most.

The order is that of `kronik.ask.timeline` from its end: an event without a date stands at the day of its earliest article.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from kronik.io import events
from kronik.io.database import Database
from kronik.io.reports import Known, Pair, Tally
from kronik.model import ContactKind, Event, Status

FEW = 4
"""Contacts of more persons than this make no pair."""

_DAY = """coalesce(e.earliest, (SELECT min(r.published) FROM voice v JOIN reading r ON r.article = v.article WHERE v.event = e.id))"""
_PERSONS = """WITH person AS (SELECT x.event, x.actor FROM event_actor x JOIN actor a ON a.id = x.actor WHERE a.kind = 'person'),
  few AS (SELECT event FROM person GROUP BY event HAVING count(*) BETWEEN 2 AND ?)"""


def tally(database: Database, sought: Sequence[str] = ()) -> Tally:
    """How many events there are of each status and kind; with `sought`, of those in which one of these actors takes part."""
    which, values = _with(sought)
    sql = f"SELECT e.status, e.kind, count(*) FROM event e WHERE {which} GROUP BY e.status, e.kind"
    return {(Status(status), ContactKind(kind)): count for status, kind, count in database.rows(sql, values)}


def newest(
    database: Database,
    sought: Sequence[str],
    sort: tuple[Status | None, ContactKind | None],
    first: int,
    limit: int,
) -> list[Event]:
    """So many events of this status and kind from the newest on, after the `first` ones; those without any day lead."""
    which, values = _with(sought)
    for column, value in zip(("status", "kind"), sort, strict=True):
        if value is not None:
            which, values = f"{which} AND e.{column} = ?", (*values, value.value)
    sql = f"""SELECT id FROM (SELECT e.id, {_DAY} AS day, e.earliest, e.latest FROM event e WHERE {which})
              ORDER BY coalesce(day, '9') DESC, earliest IS NULL DESC, coalesce(latest, '9') DESC, id DESC LIMIT ? OFFSET ?"""
    found = (events.get(database, identity) for (identity,) in list(database.rows(sql, (*values, limit, first))))
    return [event for event in found if event]


def pairs(database: Database, most: int) -> tuple[Pair, ...]:
    """The pairs of persons with most contacts, each with how many of each status."""
    told: dict[tuple[str, str], dict[Status, int]] = defaultdict(dict)
    sql = f"""{_PERSONS} SELECT p.actor, q.actor, e.status, count(*) FROM few JOIN person p ON p.event = few.event
              JOIN person q ON q.event = few.event AND q.actor > p.actor JOIN event e ON e.id = few.event GROUP BY 1, 2, 3"""
    for one, other, status, count in database.rows(sql, (FEW,)):
        told[one, other][Status(status)] = count
    names = dict(database.rows("SELECT id, name FROM actor WHERE kind = 'person'"))
    apart = {tuple(sorted(pair, key=lambda actor: (names[actor], actor))): told[pair] for pair in told}
    ranked = sorted(apart, key=lambda pair: (-sum(apart[pair].values()), *(names[actor] for actor in pair)))
    return tuple(Pair(_known(database, a), _known(database, b), apart[a, b]) for a, b in ranked[:most])


def _known(database: Database, actor: str) -> Known:
    row = database.row(
        "SELECT id, name, kind, state, (SELECT count(*) FROM event_actor WHERE actor = id) FROM actor WHERE id = ?",
        (actor,),
    )
    assert row is not None
    return Known(*row)


def _with(sought: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    marks = ", ".join("?" * len(sought))
    return (f"e.id IN (SELECT event FROM event_actor WHERE actor IN ({marks}))" if sought else "1"), tuple(sought)

"""Builds, the versions of events that they made, and where an id that is no longer in use leads.

Versions are kept at the end of a build, of what it touched: an event that was taken away and made again the same has none.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kronik.io import rows
from kronik.io.database import Database
from kronik.model import Event

_SOME = 500
Led = Sequence[tuple[str | None, str]]
"""Where an id leads: the ids that took its place (None: nothing did), each with the reason."""


@dataclass(frozen=True, slots=True)
class Redirect:
    """An id that is no longer in use: what took its place (None: nothing), why, and in which build."""

    old: str
    new: str | None
    why: str
    build: int


@dataclass(frozen=True, slots=True)
class Build:
    """One build: its number, when it ran, and how many events it changed."""

    number: int
    started: str
    finished: str | None
    changed: int


@dataclass(frozen=True, slots=True)
class Version:
    """What one build made of an event; None: it took it away."""

    build: int
    event: Event | None


def close(database: Database, build: int, finished: str, leads: Callable[[str, Event], Led]) -> int:
    """Keep a version of all that was touched, and say where ids lead that went out of use; returns how many changed.

    `leads` says what took the place of an event that is gone. A few at a time, each with the news that it is done.
    """
    changed = 0
    while some := [event for (event,) in database.rows("SELECT event FROM touched ORDER BY event LIMIT ?", (_SOME,))]:
        changed += _keep(database, build, some, leads)
    with database.write() as transaction:
        transaction.execute("UPDATE build SET finished = ? WHERE number = ?", (finished, build))
    return changed


def _keep(database: Database, build: int, touched: Sequence[str], leads: Callable[[str, Event], Led]) -> int:
    now = {event: database.value("SELECT body FROM event WHERE id = ?", (event,)) for event in touched}
    before = {event: _last(database, event) for event in touched}
    changed = [event for event in touched if now[event] != before[event]]
    gone = {event: leads(event, rows.load(Event, str(before[event]))) for event in changed if now[event] is None}
    with database.write() as transaction:
        transaction.executemany(
            "INSERT INTO event_version (build, event, body) VALUES (?, ?, ?)",
            [(build, event, _packed(now[event])) for event in changed],
        )
        transaction.executemany(
            "INSERT INTO redirect (build, old, new, why) VALUES (?, ?, ?, ?)",
            [(build, old, new, why) for old, led in gone.items() for new, why in led],
        )
        transaction.executemany("DELETE FROM touched WHERE event = ?", [(event,) for event in touched])
    return len(changed)


def _packed(body: str | None) -> bytes | None:
    return None if body is None else zlib.compress(body.encode(), 6)


def _unpacked(body: bytes | None) -> str | None:
    return None if body is None else zlib.decompress(body).decode()


def _last(database: Database, event: str, build: int | None = None) -> str | None:
    """The JSON of an event as the latest build (or the given one) left it."""
    sql = "SELECT body FROM event_version WHERE event = ? AND build <= ? ORDER BY number DESC LIMIT 1"
    row = database.row(sql, (event, build if build is not None else 1 << 62))
    return _unpacked(row[0]) if row else None


def versions(database: Database, event: str) -> tuple[Version, ...]:
    """What each build made of an event, in order."""
    sql = "SELECT build, body FROM event_version WHERE event = ? ORDER BY number"
    return tuple(Version(build, _event(_unpacked(body))) for build, body in database.rows(sql, (event,)))


def _event(body: str | None) -> Event | None:
    return rows.load(Event, body) if body else None


def stood_before(database: Database, event: str, build: int) -> bool:
    """Whether an event stood in the chronicle before a build."""
    return _last(database, event, build - 1) is not None


def as_of(database: Database, event: str, build: int) -> Event | None:
    """An event as a build left it; None where there was none."""
    return _event(_last(database, event, build))


def touched_between(database: Database, after: int, until: int) -> Iterator[str]:
    """The events that builds after the one and up to the other changed, in order of id."""
    sql = "SELECT DISTINCT event FROM event_version WHERE build > ? AND build <= ? ORDER BY event"
    return (event for (event,) in database.rows(sql, (after, until)))


def redirects(database: Database, old: str, until: int | None = None) -> tuple[Redirect, ...]:
    """Where an id leads by the latest build that took it out of use (up to the given one); none for one that never was."""
    last = database.value(
        "SELECT max(build) FROM redirect WHERE old = ? AND build <= ?", (old, until if until is not None else 1 << 62)
    )
    sql = "SELECT old, new, why, build FROM redirect WHERE old = ? AND build = ? ORDER BY new"
    return tuple(Redirect(*row) for row in database.rows(sql, (old, last))) if last is not None else ()


def retired(database: Database, beginning: str) -> list[str]:
    """Ids out of use that begin so, at most nine."""
    sql = "SELECT DISTINCT old FROM redirect WHERE old >= ? AND old < ? ORDER BY old LIMIT 9"
    return [old for (old,) in database.rows(sql, (beginning, beginning + "\x7f"))]


def builds(database: Database) -> tuple[Build, ...]:
    """All builds, in order."""
    sql = """SELECT b.number, b.started, b.finished, count(v.number) FROM build b
             LEFT JOIN event_version v ON v.build = b.number GROUP BY b.number ORDER BY b.number"""
    return tuple(Build(*row) for row in database.rows(sql))


def unlike(database: Database) -> Iterator[tuple[str, str, str]]:
    """Events whose last version is not what stands in the store: id, and both in short. Those waiting are left out."""
    waiting = {event for (event,) in database.rows("SELECT event FROM touched")}
    sql = """SELECT v.event, v.body, e.body FROM event_version v LEFT JOIN event e ON e.id = v.event
             WHERE v.number = (SELECT max(number) FROM event_version w WHERE w.event = v.event) ORDER BY v.event"""
    for event, packed, body in database.rows(sql):
        try:
            kept = _unpacked(packed)
        except zlib.error as fault:
            kept = f"damaged: {fault}"
        if kept != body and event not in waiting:
            yield event, (kept or "withdrawn")[:120], (body or "none")[:120]

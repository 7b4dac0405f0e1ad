"""The proof: what is stored is what came in, and all that is derived follows from it again.

Nothing is repaired and nothing is written. A difference names its address: the article, the mention, the event, the
field, what was stored and what was found.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from kronik.chronicle import judging
from kronik.chronicle.build import Rooms
from kronik.chronicle.checks import Checked, check, differing
from kronik.io import events, evidence, history, judgements
from kronik.io.database import Database
from kronik.io.engine import Engine
from kronik.io.reports import Difference, Progress, Verified
from kronik.io.stored import file_faults, stored, unfounded
from kronik.model import Event, Failure


def verify(database: Database, engine: Engine, progress: Progress, by: Rooms) -> Verified:
    """Everything checked, with the counts of what was looked at."""
    found = [*file_faults(database), *unfounded(database), *judgements.faults(database), *_records(database)]
    spans, altered, faults = _articles(database, engine, progress, by)
    found += faults
    found += _events(database, engine, progress, by)
    found += _judged(database)
    found += _histories(database, {difference.where for difference in found})
    found += _hung(database, altered)

    def count(table: str) -> int:
        return int(database.value(f"SELECT count(*) FROM {table}"))

    return Verified(count("page"), count("article"), count("reading"), spans, count("event"), tuple(found))


def _records(database: Database) -> Iterator[Difference]:
    """The records of fetching, read again in the folder beside the store."""
    for record, article, fault in evidence.faults(database, evidence.folder(database.path)):
        yield Difference("record", record, "digests", "a sound record", fault, article)


def _articles(
    database: Database, engine: Engine, progress: Progress, by: Rooms
) -> tuple[int, list[str], list[Difference]]:
    total, done, spans = int(database.value("SELECT count(*) FROM article")), 0, 0
    altered: list[str] = []
    found: list[Difference] = []
    work = partial(check, by.read, by.reading)
    for result in engine.each(work, stored(database), of=lambda item: item.article.id, step="verify"):
        done += 1
        progress("articles", done, total)
        if isinstance(result, Failure):
            found.append(Difference("article", result.of, "check", "can be checked", result.reason))
            continue
        spans += result.spans
        found += result.differences
        altered += _altered(result)
    return spans, altered, found


def _altered(result: Checked) -> list[str]:
    return [result.article] if result.altered else []


def _events(database: Database, engine: Engine, progress: Progress, by: Rooms) -> Iterator[Difference]:
    """Each part linked again and compared; parts that wait to be linked are left out."""
    waiting = {key for (key,) in database.rows("SELECT key FROM stale")}
    parts = (part for part in events.Parts(database, everything=True) if waiting.isdisjoint(part.keys))
    done, total = 0, int(database.value("SELECT count(*) FROM event"))
    for result in engine.group(by.link, parts, of=lambda p: p.keys[0], step="verify", weight=lambda p: len(p.mentions)):
        if isinstance(result, Failure):
            yield Difference("event", result.of, "link", "can be linked", result.reason)
            continue
        kept = {row.id: row for row in events.stored(database, result.mentions)}
        made = {event.id: event for event in result.events}
        yield from _compare_nearly(events.nearly(database, result.mentions), result.nearly)
        for identity in sorted(set(kept) | set(made)):
            yield from _compare(identity, kept.get(identity), made.get(identity))
        done += len(made)
        progress("events", done, total)


def _compare(identity: str, kept: events.PackedEvent | None, made: events.PackedEvent | None) -> Iterator[Difference]:
    if kept is None or made is None:
        there = ["an event" if one else "none" for one in (kept, made)]
        yield Difference("event", identity, "event", there[0], there[1])
        return
    if kept.body != made.body:
        try:
            yield from (
                Difference("event", identity, *d) for d in differing(json.loads(kept.body), json.loads(made.body))
            )
        except ValueError as fault:
            yield Difference("event", identity, "body", "an event", f"damaged: {fault}")
    for name in ("columns", "mentions", "actors", "voices"):
        before, after = getattr(kept, name), getattr(made, name)
        if before != after:
            yield Difference("event", identity, name, str(before), str(after))


Nearly = tuple[tuple[str, str, float, str], ...]


def _compare_nearly(kept: Nearly, made: Nearly) -> Iterator[Difference]:
    """The pairs whose events were nearly one."""
    for pair in sorted(set(kept) ^ set(made)):
        was, now = (f"{pair[2]}" if pair in side else "none" for side in (kept, made))
        yield Difference("mention", pair[0], f"nearly one with {pair[1]}", was, now)


def _judged(database: Database) -> Iterator[Difference]:
    """Where a judgement is kept as meaning another mention than it does; not while a build is under way."""
    if database.value("SELECT 1 FROM stale LIMIT 1") or database.value("SELECT 1 FROM touched LIMIT 1"):
        return
    kept = judgements.places(database)
    made = {(judgement, side): mention for judgement, side, mention in judging.placed(database)}
    for identity, side in sorted(kept.keys() | made.keys()):
        before, after = (places.get((identity, side), "none") for places in (kept, made))
        if before != after:
            yield Difference("judgement", identity, side, str(before), str(after))


def _histories(database: Database, named: set[str]) -> Iterator[Difference]:
    """Where the last version of an event is not what stands there, for events that have no other fault."""
    for identity, kept, found in history.unlike(database):
        if identity not in named:
            yield Difference("event", identity, "version", kept, found)


def _hung(database: Database, altered: list[str]) -> Iterator[Difference]:
    """Every value of an event that rests on an article whose text was changed."""
    for article in altered:
        name = str(database.value("SELECT name FROM current WHERE id = ?", (article,)))
        sql = """SELECT DISTINCT em.event FROM mention m JOIN event_mention em ON em.mention = m.id
                 WHERE m.article = ? ORDER BY em.event"""
        for (identity,) in list(database.rows(sql, (article,))):
            event = events.get(database, identity)
            if event:
                yield from _resting(event, article, name)


def _resting(event: Event, article: str, name: str) -> Iterator[Difference]:
    for field in ("kind", "status", "who", "when", "city", "country", "occasion", "minutes", "topics", "sources"):
        value = getattr(event, field)
        for fact in value if isinstance(value, tuple) else (value,) if value else ():
            cited = [c for c in (*fact.because, *fact.against) if c.article == article]
            if cited:
                side = "rests" if any(c in fact.because for c in cited) else "is disputed"
                yield Difference(
                    "event",
                    event.id,
                    field,
                    str(getattr(fact.value, "name", fact.value)),
                    f"{side} on a text that was changed",
                    name,
                )

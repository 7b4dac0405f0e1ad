"""Events and what finds them: a projection of the mentions, rewritten only where a block is stale.

A part is all mentions that hang together by common blocks; events never reach across parts, so a part is linked by
itself. Its events and the news that its blocks are no longer stale are committed together: killed at any point, the
next build goes on where this one stood.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from kronik.io import judgements, rows
from kronik.io.database import Database
from kronik.model import Event, Failure, Judgement
from kronik.text import fold

STEP = "link"
NO_VOICES: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Told:
    """What linking needs of one article: id, day of publication, outlet, signature (JSON)."""

    article: str
    published: str | None
    outlet: str | None
    signature: str


@dataclass(frozen=True, slots=True)
class Part:
    """Mentions that hang together: their blocks, the JSON of each, what is known of their articles, and what people
    judged of them; `rivals` are pairs of one article that give one contact two days.
    """

    keys: tuple[str, ...]
    mentions: tuple[str, ...]
    told: tuple[Told, ...]
    judgements: tuple[Judgement, ...] = ()
    rivals: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PackedEvent:
    """An event as rows: its columns, what finds it, its JSON."""

    id: str
    columns: tuple[Any, ...]
    mentions: tuple[str, ...]
    actors: tuple[tuple[str, str], ...]  # actor or of:state, day
    names: tuple[tuple[str, str, str, str | None, str], ...]  # rows of the actor table
    body: str
    voices: tuple[tuple[str, str], ...] = ()  # article, the voice that it speaks with


@dataclass(frozen=True, slots=True)
class Linked:
    """The events of one part, and the pairs of mentions whose events were nearly one (with score and reasons)."""

    keys: tuple[str, ...]
    mentions: tuple[str, ...]
    events: tuple[PackedEvent, ...]
    nearly: tuple[tuple[str, str, float, str], ...] = ()


def pack(event: Event, voices: Mapping[str, str] = NO_VOICES) -> PackedEvent:
    """An event as rows."""
    when = event.when.value if event.when else None
    parties = [fact.value for fact in event.who]
    day = when.earliest.isoformat() if when else ""
    sought = {p.actor for p in parties} | {f"of:{p.state}" for p in parties if p.state}
    return PackedEvent(
        id=event.id,
        columns=(
            event.kind.value.value,
            event.status.value.value,
            when.earliest.isoformat() if when else None,
            when.last.isoformat() if when else None,
            event.city.value if event.city else None,
            event.country.value if event.country else None,
            " – ".join(p.name for p in parties),
            event.voices,
            len(event.articles),
        ),
        mentions=event.mentions,
        actors=tuple((actor, day) for actor in sorted(sought)),
        names=tuple(sorted((p.actor, p.name, p.kind.value, p.state, fold(p.name)) for p in parties)),
        body=rows.dump(event),
        voices=tuple(sorted(voices.items())),
    )


class Parts:
    """The stale parts of a store, one after the other; a part that is out for linking is not given twice."""

    def __init__(self, database: Database, everything: bool = False) -> None:
        self._database = database
        self._table = "block" if everything else "stale"
        self._out: set[str] = set()

    def __iter__(self) -> Iterator[Part]:
        last = ""
        while (key := self._next(last)) is not None:
            last = key
            if key not in self._out:
                part = part_of(self._database, key)
                self._out.update(part.keys)
                yield part

    def done(self, keys: Iterable[str]) -> None:
        """These keys are linked and no longer out."""
        self._out.difference_update(keys)

    def _next(self, last: str) -> str | None:
        found: str | None = self._database.value(f"SELECT min(key) FROM {self._table} WHERE key > ?", (last,))
        return found


def part_of(database: Database, key: str) -> Part:
    """All mentions that hang together with a block, by breadth; each block and each mention is looked up once.

    What a person judged about two mentions ties their blocks together.
    """
    keys, mentions, waiting = {key}, set(), [key]
    while waiting:
        for (identity,) in list(database.rows("SELECT mention FROM block WHERE key = ?", (waiting.pop(),))):
            if identity not in mentions:
                mentions.add(identity)
                fresh = _keys_with(database, identity) - keys
                keys |= fresh
                waiting += fresh
    found = [database.row("SELECT article, body FROM mention WHERE id = ?", (i,)) for i in sorted(mentions)]
    its = [row for row in found if row]
    told = (
        database.row("SELECT article, published, outlet, signature FROM reading WHERE article = ?", (article,))
        for article in sorted({article for article, _ in its})
    )
    return Part(
        tuple(sorted(keys)),
        tuple(body for _, body in its),
        tuple(Told(*row) for row in told if row),
        judgements.concerning(database, mentions),
        tuple(sorted(pair for i in mentions for pair in database.rows(_RIVALS, (i,)))),
    )


_RIVALS = "SELECT one, other FROM rival WHERE one = ?"
_KEYS = """SELECT key FROM block WHERE mention = ?
  UNION SELECT b.key FROM judged j JOIN judged k ON k.judgement = j.judgement AND k.side <> j.side
        JOIN block b ON b.mention = k.mention WHERE j.mention = ?"""


def _keys_with(database: Database, mention: str) -> set[str]:
    """The blocks of a mention and of those that people judged together with it."""
    return {key for (key,) in database.rows(_KEYS, (mention, mention))}


def keep(database: Database, results: Iterable[Linked | Failure]) -> tuple[int, int]:
    """Put the events of each part in place of those that it had; returns how many were written and how many dropped.

    A part that could not be linked keeps the events that it had, and stays stale.
    """
    counts = []
    with database.write() as transaction:
        for one in results:
            if isinstance(one, Failure):
                transaction.execute("INSERT OR REPLACE INTO failure VALUES (?, ?, ?)", (one.of, one.step, one.reason))
            else:
                transaction.execute("DELETE FROM failure WHERE of = ? AND step = ?", (one.keys[0], STEP))
                counts.append(_keep(transaction, one))
    return sum(written for written, _ in counts), sum(dropped for _, dropped in counts)


def _keep(transaction: Any, linked: Linked) -> tuple[int, int]:
    old = _old_events(transaction, linked.mentions)
    new = {event.id: event for event in linked.events}
    changed = [event for event in linked.events if old.get(event.id) != (event.body, event.voices)]
    dropped = sorted(set(old) - set(new))
    transaction.executemany(
        "INSERT OR IGNORE INTO touched VALUES (?)", [(i,) for i in (*dropped, *(event.id for event in changed))]
    )
    for identity in dropped + [event.id for event in changed if event.id in old]:
        transaction.execute("DELETE FROM event WHERE id = ?", (identity,))
    for event in changed:
        _write(transaction, event)
    transaction.executemany("DELETE FROM nearly WHERE one = ?", [(mention,) for mention in linked.mentions])
    transaction.executemany("INSERT INTO nearly VALUES (?, ?, ?, ?)", linked.nearly)
    transaction.executemany("DELETE FROM stale WHERE key = ?", [(key,) for key in linked.keys])
    return len(changed), len(dropped)


_VOICES = "SELECT article, voice FROM voice WHERE event = ? ORDER BY article"


def _old_events(transaction: Any, mentions: Sequence[str]) -> dict[str, tuple[str, tuple[tuple[str, str], ...]]]:
    old: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {}
    for mention in mentions:
        row = transaction.execute(
            "SELECT e.id, e.body FROM event_mention m JOIN event e ON e.id = m.event WHERE m.mention = ?", (mention,)
        ).fetchone()
        if row and row[0] not in old:
            old[row[0]] = row[1], tuple(transaction.execute(_VOICES, row[:1]).fetchall())
    return old


def stored(database: Database, mentions: Sequence[str]) -> list[PackedEvent]:
    """The events of these mentions as they lie in the store (without the rows of the actor table)."""
    found: dict[str, PackedEvent] = {}
    for mention in mentions:
        row = database.row(
            "SELECT e.* FROM event_mention m JOIN event e ON e.id = m.event WHERE m.mention = ?", (mention,)
        )
        if row and row[0] not in found:
            its = tuple(
                r[0]
                for r in database.rows("SELECT mention FROM event_mention WHERE event = ? ORDER BY mention", row[:1])
            )
            actors = tuple(database.rows("SELECT actor, day FROM event_actor WHERE event = ? ORDER BY actor", row[:1]))
            voices = tuple(database.rows(_VOICES, row[:1]))
            found[row[0]] = PackedEvent(row[0], row[1:-1], its, actors, (), row[-1], voices)
    return list(found.values())


def _write(transaction: Any, event: PackedEvent) -> None:
    transaction.execute(
        "INSERT OR REPLACE INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (event.id, *event.columns, event.body)
    )
    transaction.executemany(
        "INSERT OR REPLACE INTO event_mention VALUES (?, ?)", [(m, event.id) for m in event.mentions]
    )
    transaction.executemany("INSERT INTO event_actor VALUES (?, ?, ?)", [(a, day, event.id) for a, day in event.actors])
    transaction.executemany("INSERT INTO voice VALUES (?, ?, ?)", [(event.id, *pair) for pair in event.voices])
    for row in event.names:
        if not transaction.execute("SELECT 1 FROM actor WHERE id = ?", (row[0],)).fetchone():
            transaction.execute("INSERT INTO actor VALUES (?, ?, ?, ?, ?)", row)
            transaction.execute("INSERT INTO actor_words VALUES (?, ?)", (row[0], row[4]))


def drop_orphans(database: Database) -> int:
    """Drop the events of which a mention is gone; their other mentions are in stale parts."""
    gone = "SELECT DISTINCT em.event FROM event_mention em LEFT JOIN mention m ON m.id = em.mention WHERE m.id IS NULL"
    with database.write() as transaction:
        transaction.execute(f"INSERT OR IGNORE INTO touched {gone}")
        return int(transaction.execute(f"DELETE FROM event WHERE id IN ({gone})").rowcount)


def stale(database: Database) -> int:
    """How many blocks wait to be linked."""
    return int(database.value("SELECT count(*) FROM stale"))


def get(database: Database, identity: str) -> Event | None:
    """One event by its id."""
    body = database.value("SELECT body FROM event WHERE id = ?", (identity,))
    return _event(body) if body else None


def find(database: Database, beginning: str) -> list[str]:
    """Ids that begin so, at most nine."""
    return [
        r[0]
        for r in database.rows(
            "SELECT id FROM event WHERE id >= ? AND id < ? ORDER BY id LIMIT 9", (beginning, beginning + "\x7f")
        )
    ]


def stream(database: Database) -> Iterator[Event]:
    """Every event in order of id; a few at a time."""
    last = ""
    while found := list(database.rows("SELECT id, body FROM event WHERE id > ? ORDER BY id LIMIT 200", (last,))):
        for _, body in found:
            yield rows.load(Event, body)
        last = found[-1][0]


def everything(database: Database) -> list[Event]:
    """Every event; those seen lately are not made anew."""
    return [_event(body) for (body,) in database.rows("SELECT body FROM event ORDER BY id")]


def of_actors(database: Database, sought: Sequence[Sequence[str]]) -> list[Event]:
    """The events in which, of each group of actors, at least one takes part."""
    one = "SELECT event FROM event_actor WHERE actor IN ({})"
    all_of = " INTERSECT ".join(one.format(", ".join("?" * len(group))) for group in sought)
    values = [actor for group in sought for actor in group]
    return [_event(body) for (body,) in database.rows(f"SELECT body FROM event WHERE id IN ({all_of})", values)]


def latest(database: Database, actors: Sequence[str], limit: int) -> list[Event]:
    """The latest events in which any of these actors takes part."""
    marks = ", ".join("?" * len(actors))
    sql = f"""SELECT e.body FROM event e JOIN (SELECT event, max(day) AS day FROM event_actor WHERE actor IN ({marks})
              GROUP BY event ORDER BY day DESC, event LIMIT ?) found ON found.event = e.id"""
    return [_event(body) for (body,) in database.rows(sql, (*actors, limit))]


@lru_cache(maxsize=4096)
def _event(body: str) -> Event:
    return rows.load(Event, body)


def voices(database: Database, event: str) -> dict[str, str]:
    """With which voice each article of an event speaks: copies of one report, and reports of one agency, are one."""
    return dict(database.rows(_VOICES, (event,)))


def of_mention(database: Database, mention: str) -> str | None:
    """The event to which a mention belongs."""
    found: str | None = database.value("SELECT event FROM event_mention WHERE mention = ?", (mention,))
    return found


def nearly(database: Database, mentions: Sequence[str]) -> tuple[tuple[str, str, float, str], ...]:
    """The pairs of these mentions whose events were nearly one, with score and reasons."""
    sql = "SELECT one, other, score, reasons FROM nearly WHERE one = ? ORDER BY other"
    return tuple(row for mention in sorted(mentions) for row in database.rows(sql, (mention,)))

"""The river: what is unread is read, what that touched is linked, and its events put in place of the old ones.

Every step commits what it did together with the news that it is done, so a build that is killed goes on where it stood;
reading and linking are pure, so the outcome is the same as if it had never been killed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial
from typing import TYPE_CHECKING, TypeVar

from kronik.chronicle import history, judging, rivals
from kronik.io import articles, clock, code, events, readings, rows
from kronik.io import history as versions
from kronik.io.database import Database
from kronik.io.engine import Engine
from kronik.io.reports import Built, Progress, silent
from kronik.knowledge import load
from kronik.model import Article, Failure, Mention, Reading

if TYPE_CHECKING:
    from kronik.link import ArticleFacts, Outcome

T = TypeVar("T")
_AT_ONCE = 64  # results committed together: a kill costs at most these
_SHOWN = 100  # failures that a report carries; all of them are in the store


@dataclass(frozen=True, slots=True)
class Rooms:
    """The pure functions of a build, by module-level name so that they travel to other processes."""

    read: Callable[[Article], readings.Packed]
    link: Callable[[events.Part], events.Linked]
    reading: str  # fingerprint of all that decides a reading
    linking: str  # fingerprint of all that decides the linking


@cache
def rooms() -> Rooms:
    """The rooms as they are, with the fingerprints of their code and knowledge.

    Loads what the work will need, so that a fault in our own tables shows here and not as a fault of every article.
    """
    from kronik import link, read  # noqa: F401

    linking = code.fingerprint("link", "model", "text.py", "io/events.py", "chronicle/rivals.py")
    return Rooms(
        read_one,
        link_part,
        f"{load().fingerprint[:32]}-{code.fingerprint('read', 'model', 'text.py', 'link', 'io/readings.py', 'chronicle/rivals.py')[:32]}",
        linking,
    )


def read_one(article: Article) -> readings.Packed:
    """One article, read and packed for the store, under the fingerprint by which `unread` and `verify` know it again."""
    from kronik.read import read

    return packed(article, replace(read(article, load()), fingerprint=rooms().reading))


def packed(article: Article, reading: Reading) -> readings.Packed:
    """A reading with what linking will need of its article: the blocks of its mentions, the signature of its body."""
    from kronik.link import copies, keys

    body = "\n".join(span.cut(article.text) for span in reading.layout.paragraphs)
    signature = copies.signature(body) if reading.mentions else ()
    blocks = partial(keys, published=reading.published.day)
    return readings.pack(article, articles.seal(article), reading, signature, blocks, rivals.rivals(article, reading))


def link_part(part: events.Part) -> events.Linked:
    """The events of mentions that hang together, packed for the store."""
    mentions = [rows.load(Mention, body) for body in part.mentions]
    found = linked(part, mentions)
    return events.Linked(
        part.keys,
        tuple(m.id for m in mentions),
        tuple(events.pack(event, found.voices[event.id]) for event in found.events),
        tuple((e.left, e.right, e.score, json.dumps(e.reasons, ensure_ascii=False)) for e in found.nearly),
    )


def linked(part: events.Part, mentions: list[Mention]) -> Outcome:
    """What linking makes of a part."""
    from kronik.link import outcome

    return outcome(mentions, *known(part), part.judgements, part.rivals)


def known(part: events.Part) -> tuple[dict[str, str], dict[str, ArticleFacts]]:
    """The voices and the facts of the articles of a part."""
    from kronik.link import ArticleFacts, copies

    voices = copies.voices({told.article: tuple(json.loads(told.signature)) for told in part.told})
    facts = {
        told.article: ArticleFacts(date.fromisoformat(told.published) if told.published else None, told.outlet)
        for told in part.told
    }
    return voices, facts


def build(database: Database, engine: Engine, progress: Progress, by: Rooms) -> Built:
    """Read, link, merge; only what changed. Raises what the store raises; a bad article is a Failure in the report."""
    started = clock.seconds()
    number = _begin(database, by)
    total = int(database.value("SELECT count(*) FROM article"))
    read, failed = _read(database, engine, progress, by)
    written, dropped, unlinked = relink(database, engine, progress, by, number)
    failures = (*failed, *unlinked)
    return Built(
        read=read,
        kept=total - read - len(failed),
        failed=len(failures),
        written=written,
        dropped=dropped,
        events=int(database.value("SELECT count(*) FROM event")),
        seconds=clock.seconds() - started,
        failures=failures[:_SHOWN],
        build=number,
    )


def judged(database: Database, engine: Engine, by: Rooms) -> int:
    """Link again what a judgement touched, as a build of its own; returns its number. Reads nothing."""
    number = _begin(database, by)
    relink(database, engine, silent, by, number)
    return number


def relink(
    database: Database, engine: Engine, progress: Progress, by: Rooms, number: int
) -> tuple[int, int, list[Failure]]:
    """Find again what was judged, link what is stale, and keep the versions that this made."""
    judging.settle(database)
    done = _link(database, engine, progress, by)
    versions.close(database, number, clock.now(), lambda _, old: history.leads(database, number, old))
    return done


def _begin(database: Database, by: Rooms) -> int:
    """Note that a build begins; when the linking itself has changed, everything is linked anew."""
    from kronik.link import keys

    before = database.value("SELECT linking FROM build ORDER BY number DESC LIMIT 1")
    if before is not None and before != by.linking:
        readings.reblock(database, keys)
    with database.write() as transaction:
        row = (clock.now(), by.reading, by.linking)
        return int(transaction.execute("INSERT INTO build (started, reading, linking) VALUES (?, ?, ?)", row).lastrowid)


def _read(database: Database, engine: Engine, progress: Progress, by: Rooms) -> tuple[int, list[Failure]]:
    total, done, failed = articles.unread_count(database, by.reading), 0, []
    results = engine.each(by.read, articles.unread(database, by.reading), of=lambda a: a.id, step=readings.STEP)
    progress("read", 0, total)
    for some in _together(results, lambda _: 1):
        readings.keep(database, some)
        failed += [r for r in some if isinstance(r, Failure)]
        done += len(some)
        progress("read", done, total)
    return done - len(failed), failed


def _link(database: Database, engine: Engine, progress: Progress, by: Rooms) -> tuple[int, int, list[Failure]]:
    dropped, written, failed = events.drop_orphans(database), 0, []
    parts, total = events.Parts(database), events.stale(database)
    results = engine.group(by.link, parts, of=lambda p: p.keys[0], step=events.STEP, weight=lambda p: len(p.mentions))
    progress("link", 0, total)
    for some in _together(results, lambda r: 1 if isinstance(r, Failure) else 1 + len(r.events)):
        failed += [r for r in some if isinstance(r, Failure)]
        more, fewer = events.keep(database, some)
        written, dropped = written + more, dropped + fewer
        parts.done(key for r in some if not isinstance(r, Failure) for key in r.keys)
        progress("link", total - events.stale(database), total)
    return written, dropped, failed


def _together(results: Iterable[T], weight: Callable[[T], int]) -> Iterator[list[T]]:
    """Results in runs to be committed together; after an interrupt what is there is handed on first."""
    held: list[T] = []
    heavy = 0
    try:
        for result in results:
            held.append(result)
            heavy += weight(result)
            if heavy >= _AT_ONCE:
                yield held
                held, heavy = [], 0
    except KeyboardInterrupt:
        if held:
            yield held
        raise
    if held:
        yield held

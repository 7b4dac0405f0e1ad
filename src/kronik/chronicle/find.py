"""What the door looks up: one thing by its id or name, an event with all it stands on, lines of an export."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterator, Sequence
from datetime import date
from importlib import metadata
from pathlib import Path

from kronik.ask import export as tables
from kronik.ask import timeline as order
from kronik.ask.question import matches
from kronik.chronicle import history as past
from kronik.errors import NotFoundError, QuestionError, StoreError
from kronik.io import articles, events, history, readings, search
from kronik.io.database import SOUND, Database, driver
from kronik.io.reports import Counts, Dossier, Known, Redirected, Setting
from kronik.io.settings import Settings
from kronik.knowledge import load
from kronik.model import Article, Event


def place(store: Path, create: bool) -> None:
    """See that the store is there, or that its folder is. Raises StoreError."""
    if not store.exists() and not create:
        raise StoreError(f"no store at {store}", hint="`kronik add` makes one; --store names another")
    try:
        store.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise StoreError(
            f"cannot make the folder {store.parent}: {fault.strerror}", hint="name another file with --store"
        ) from fault


def actors(database: Database, name: str) -> tuple[Known, ...]:
    """The actors of the store that a name may mean, and the states for which they act; all of them for no name."""
    present = tuple(search.actors(database))
    listed = {known.actor for known in present}
    register = load().register
    for state, count in search.acted_for(database):
        found = register.actors.get(f"state:{state}") or register.actors.get(f"body:{state}")
        if found and found.id not in listed:
            present += (Known(found.id, found.name, found.kind.value, found.state, count),)
    if not name:
        return present
    by_id = {known.actor: known for known in present}
    return tuple(by_id[known.actor] for known in matches(name, present, register))


def event(database: Database, key: str) -> Event:
    """One event by its id or a unique beginning of it. Raises NotFoundError, QuestionError."""
    return led_to(database, key)[0]


def led_to(database: Database, key: str) -> tuple[Event, tuple[Redirected, ...]]:
    """As `event`, with the steps by which an id out of use leads to it."""
    found = events.get(database, key)
    if found:
        return found, ()
    beginning = events.find(database, key)
    old = history.retired(database, key) if not beginning else []
    steps = past.follow(database, _one("event", key, old)) if old else ()
    found = events.get(database, str(steps[-1].new) if steps else _one("event", key, beginning))
    if found is None:
        raise NotFoundError(f"no event {key!r}", hint="`kronik timeline` lists them")
    return found, steps


def article(database: Database, key: str) -> Article:
    """One article by its id, a unique beginning of it, or its name. Raises NotFoundError, QuestionError."""
    found = articles.get(database, _one("article", key, articles.find(database, key)))
    if found is None:
        raise NotFoundError(f"no article {key!r}", hint="give its name or the beginning of its id")
    return found


def _one(what: str, key: str, found: Sequence[str]) -> str:
    if not found:
        raise NotFoundError(f"no {what} {key!r}", hint=f"give the {what}'s id or its beginning, as it is listed")
    if len(found) > 1:
        raise QuestionError(f"{key!r} may be {len(found)} or more {what}s", hint="one of: " + ", ".join(found[:5]))
    return found[0]


def dossier(database: Database, event: Event, led: tuple[Redirected, ...] = ()) -> Dossier:
    """An event with its mentions, their articles and readings; `led` says how an id out of use came to it."""
    read = {i: reading for i in event.articles if (reading := readings.get(database, i))}
    told = {i: found for i in event.articles if (found := articles.get(database, i))}
    its = set(event.mentions)
    mentions = tuple(m for i in event.articles if i in read for m in read[i].mentions if m.id in its)
    return Dossier(event, mentions, told, read, events.voices(database, event.id), led)


def in_order(database: Database, found: Sequence[Event]) -> tuple[Event, ...]:
    """Events in order of time; those without a date by the day of their articles."""
    days: dict[str, date | None] = {}
    for identity in {i for event in found if event.when is None for i in event.articles}:
        day = database.value("SELECT published FROM reading WHERE article = ?", (identity,))
        days[identity] = date.fromisoformat(day) if day else None
    return tuple(entry.event for entry in order.timeline(found, days))


def events_of(database: Database, known: Sequence[Known], limit: int) -> tuple[Event, ...]:
    """The latest events of any of these actors."""
    if not known:
        return ()
    sought = [k.actor for k in known] + [f"of:{k.state}" for k in known if k.kind in ("state", "body") and k.state]
    return in_order(database, events.latest(database, sought, limit))


def links(database: Database) -> Iterator[str]:
    """Every contact and its event, a JSON object a line, by the ids that `kronik read --jsonl` gives."""
    for found in events.stream(database):
        for mention in found.mentions:
            yield json.dumps({"contact": mention, "event": found.id}) + "\n"


def table_names(format: str, table: str | None) -> list[str]:
    """The tables to write: the one named, else all, or for CSV the first. Raises QuestionError."""
    if table:
        tables.table(table)
        return [table]
    return [*tables.TABLES][: 1 if format == "csv" else None]


def exported(database: Database, format: str, names: Sequence[str]) -> Iterator[str]:
    """The lines of these tables, event by event."""
    iso3 = {country.iso2: country.iso3 for country in load().places.countries.values()}
    if format == "csv":
        yield from (tables.header(name) for name in names)
    for event in events.stream(database):
        its = dossier(database, event)
        case = tables.Case(event, its.mentions, its.articles, its.readings, iso3)
        for name in names:
            yield from tables.lines(format, name, case)


def counts(database: Database, fingerprint: str) -> Counts:
    """How much there is, and how much waits."""

    def number(table: str) -> int:
        return int(database.value(f"SELECT count(*) FROM {table}"))

    return Counts(
        pages=number("page"),
        articles=number("article"),
        mentions=number("mention"),
        events=number("event"),
        failures=number("failure"),
        unread=articles.unread_count(database, fingerprint),
    )


def doctor(database: Database, chosen: Settings) -> tuple[Setting, ...]:
    """Versions, the store, the settings and their sources."""
    sound = driver.sqlite_version_info >= SOUND
    schema = database.value("SELECT max(number) FROM migration")
    know = load()
    return (
        Setting("kronik", metadata.version("kronik"), "installed"),
        Setting("python", platform.python_version(), platform.python_implementation()),
        Setting(
            "sqlite", driver.sqlite_version, f"{driver.__name__}{'' if sound else '; writes are locked one by one'}"
        ),
        Setting("knowledge", know.fingerprint[:16], "packaged" if know.overlay is None else "packaged, and your own"),
        Setting("own knowledge", str(know.overlay or "none"), "KRONIK_KNOWLEDGE or your data folder"),
        Setting("schema", str(schema), "store"),
        *chosen.sources,
    )

"""The one door: joins the pure rooms and the rim. Nobody below imports it; no method is long.

with Chronicle.open("arsip.sqlite") as chronicle:
    chronicle.add(["berita/"])
    chronicle.build()
    for event in chronicle.timeline("putin", "trump"):
        ...
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO

from kronik.ask import export as tables
from kronik.ask.question import meant
from kronik.chronicle import build as river
from kronik.chronicle import deciding, find, judging, merged, online, tasks
from kronik.chronicle import history as past
from kronik.chronicle import verify as proof
from kronik.chronicle.history import Change
from kronik.chronicle.judging import Standing
from kronik.chronicle.merged import Merged
from kronik.chronicle.tasks import Task
from kronik.errors import NotFoundError
from kronik.io import articles, events, history, intake, listing, readings, search, versions
from kronik.io.database import Database
from kronik.io.engine import Engine
from kronik.io.history import Build, Version
from kronik.io.lock import building
from kronik.io.migrations import migrate
from kronik.io.reports import (
    Added,
    Built,
    Counts,
    Difference,
    Dossier,
    Found,
    Hit,
    Known,
    Pair,
    Progress,
    Setting,
    Tally,
    Verified,
    silent,
)
from kronik.io.settings import Settings, settings
from kronik.knowledge import load
from kronik.model import Article, ContactKind, Event, Failure, Judgement, Mention, Reading, Status

if TYPE_CHECKING:
    from kronik.io.evidence import Shown
    from kronik.io.watch import Health, Watch

__all__ = [
    "Added",
    "Built",
    "Chronicle",
    "Counts",
    "Difference",
    "Dossier",
    "Found",
    "Hit",
    "Known",
    "Pair",
    "Progress",
    "Setting",
    "Tally",
    "Verified",
    "silent",
]


class Chronicle:
    """A chronicle in one store. Safe to share between threads for reading; one process builds at a time."""

    def __init__(self, database: Database, chosen: Settings) -> None:
        self._database = database
        self.settings = chosen

    @classmethod
    def open(cls, store: str | Path | None = None, *, create: bool = True) -> Chronicle:
        """Open the store: the path given, else KRONIK_STORE, else kronik.toml, else the user's data folder.

        Raises StoreError when it is absent and `create` is false, is no store of Kronik's, or is newer than this program.
        """
        chosen = settings(store)
        find.place(chosen.store, create)
        database = Database(chosen.store)
        migrate(database)
        return cls(database, chosen)

    def add(
        self,
        inputs: Iterable[str | Path],
        *,
        stdin: BinaryIO | None = None,
        columns: str | None = None,
        workers: int = 1,
        progress: Progress = silent,
    ) -> Added:
        """Take articles in: files, folders (recursive), addresses, `-` for `stdin`. Bad input is a Failure; the rest goes on.

        `columns` maps the names of tables and JSON lines to ours: `text=isi_berita,title=judul`.
        """
        listed = list(inputs)
        with online.fetching(listed, self.settings.store, self.settings.contact) as fetch:
            found = intake.find(listed, stdin, columns=columns, fetch=fetch)
            opened = Engine(workers).each(intake.open_page, found, of=intake.where, step=intake.STEP)
            return articles.add(self._database, opened, progress)

    def watching(self, sources: Path | None = None, *, progress: Progress = silent) -> AbstractContextManager[Watch]:
        """A watcher over feeds, site maps and index pages (a sources.toml): each `round()` adds what is new."""
        return online.watching(self._database, self.settings, sources, progress)

    def health(self, sources: Path | None = None) -> tuple[Health, ...]:
        """How each source of a watcher is; asks nobody."""
        return online.health(self._database, self.settings, sources)

    def build(self, *, workers: int | None = None, progress: Progress = silent) -> Built:
        """Read what is unread, link what that touched, merge it into events. Resumable; steps "read" and "link"."""
        with building(self._database.path):
            return river.build(self._database, self._engine(workers), progress, river.rooms())

    def timeline(self, *names: str) -> tuple[Event, ...]:
        """The events in which all the named actors take part, in order of time; all events when no name is given.

        A name is any alias that the register knows or the name of an actor of the store; a state's name also finds
        those who act for it. Raises NotFoundError for a name without events, QuestionError when a name may be several actors.
        """
        sought = self._meant(*names)
        found = events.of_actors(self._database, sought) if sought else events.everything(self._database)
        return find.in_order(self._database, found)

    def tally(self, *names: str) -> Tally:
        """How many events of each status and kind there are, of all or of those with the one actor named."""
        return listing.tally(self._database, *self._meant(*names[:1]))

    def newest(
        self,
        *names: str,
        status: Status | None = None,
        kind: ContactKind | None = None,
        first: int = 0,
        limit: int = 40,
    ) -> tuple[Event, ...]:
        """Some of the events that `timeline` gives, from its end, of one status or kind; costs what it gives."""
        sought = self._meant(*names[:1])
        return tuple(listing.newest(self._database, sought[0] if sought else (), (status, kind), first, limit))

    def pairs(self, most: int = 200) -> tuple[Pair, ...]:
        """The pairs of persons with most contacts; contacts of many (over four persons) make no pair."""
        return listing.pairs(self._database, most)

    def _meant(self, *names: str) -> list[list[str]]:
        present = self.actors() if names else ()
        return [sorted(meant(name, present, load().register)) for name in names]

    def actors(self, name: str = "") -> tuple[Known, ...]:
        """The actors of the store that a name may mean, those with most events first; all of them for no name."""
        return find.actors(self._database, name)

    def events(self) -> Iterator[Event]:
        """Every event, in order of id, streamed."""
        return events.stream(self._database)

    def show(self, event: str) -> Event:
        """One event by its id or by a beginning of it that is unique. Raises NotFoundError, QuestionError."""
        return find.event(self._database, event)

    def why(self, event: str) -> Dossier:
        """One event with all that it stands on: mentions, articles (with their text), readings."""
        return find.dossier(self._database, *find.led_to(self._database, event))

    def why_merged(self, event: str) -> Merged:
        """Why the reports of an event stand together, pair by pair, and why those that were near stand apart."""
        return merged.merged(self._database, self.show(event))

    def builds(self) -> tuple[Build, ...]:
        """All builds, with how many events each changed."""
        return history.builds(self._database)

    def versions(self, event: str) -> tuple[Version, ...]:
        """What each build made of an event."""
        return history.versions(self._database, self.show(event).id)

    def diff(self, one: int, other: int) -> tuple[Change, ...]:
        """What differs between the chronicle as two builds left it (0: the empty one). Raises NotFoundError."""
        return tuple(past.diff(self._database, one, other))

    def judge(self, verdict: str, *about: str, by: str, why: str = "") -> Judgement:
        """Add a person's decision and link again what it touches: it wins over the program until it is undone.

        `same` and `different` take two events or mentions, `accept` and `reject` one, `correct` an event, a field and
        its value, `undo` a judgement. Raises NotFoundError, QuestionError.
        """
        made = deciding.decide(self._database, verdict, about, by, why)
        with building(self._database.path):
            river.judged(self._database, self._engine(1), river.rooms())
        return made

    def judgements(self) -> tuple[Standing, ...]:
        """The judgements that stand, what they concern now, and which fall due again."""
        return judging.standing(self._database)

    def queue(self, limit: int = 20) -> tuple[Task, ...]:
        """What a person should look at next, and why."""
        return tasks.queue(self._database, limit)

    def article(self, article: str) -> Article:
        """One article by its id, a unique beginning of it, or its name. Raises NotFoundError, QuestionError."""
        return find.article(self._database, article)

    def editions(self, article: str) -> tuple[tuple[str, str, str], ...]:
        """The versions of an article under its address, oldest first: id, when last seen so (UTC), title."""
        return versions.of(self._database, self.article(article).id)

    def taken_out(self, article: str) -> dict[str, Any] | None:
        """How an article was taken out of its page: address, capture, every value's source, related links; None for texts."""
        return online.taken_out(self._database, self.article(article).id)

    def superseded(self, article: str) -> NotFoundError | None:
        """Why an older version of an article is not read; None for one that is the newest."""
        return online.superseded(self._database, self.article(article).id)

    def records(self, article: str) -> tuple[Shown, ...]:
        """The records of fetching an article, each re-read and checked. Raises NotFoundError when there is none."""
        return online.records(self._database, self.article(article).id)

    def articles(self) -> Iterator[Article]:
        """Every article, in order of id, streamed."""
        return articles.stream(self._database)

    def reading(self, article: str) -> Reading | None:
        """What was read in an article (by id, unique beginning of it, or name); None while it is unread."""
        return readings.get(self._database, self.article(article).id)

    def mentions(self, article: str) -> tuple[tuple[Mention, str | None], ...]:
        """The mentions of one article, each with the id of the event that it belongs to (None before `build`)."""
        return tuple(readings.of_article(self._database, self.article(article).id))

    def search(self, text: str, *, limit: int = 20) -> Found:
        """Search by name and by words: actors, their events, articles. Empty results are no error."""
        known = self.actors(text)[:limit] if text.strip() else ()
        hits = search.articles(self._database, text, limit)
        return Found(known, find.events_of(self._database, known, limit), hits)

    def export(self, format: str = "jsonl", table: str | None = None) -> Iterator[str]:
        """Lines of text (each ends with a newline): events, participants, claims, sources as tidy tables.

        `jsonl` gives every table (or the one named), each object with its `table`; `csv` gives one table, by default
        events; `links` one `{"contact", "event"}` a line. Raises QuestionError for an unknown format or table.
        """
        if format == "links":
            return find.links(self._database)
        return find.exported(self._database, tables.checked(format), find.table_names(format, table))

    def failures(self) -> tuple[Failure, ...]:
        """What could not be taken or read, and why."""
        return articles.failures(self._database)

    def counts(self) -> Counts:
        """How much there is, and how much waits for `build`."""
        return find.counts(self._database, river.rooms().reading)

    def verify(self, *, workers: int | None = None, progress: Progress = silent) -> Verified:
        """Re-hash every page and article, re-cut every span, re-derive every reading and event; report differences."""
        with self._database.lenient():
            return proof.verify(self._database, self._engine(workers), progress, river.rooms())

    def doctor(self) -> tuple[Setting, ...]:
        """Versions, where the store is, and which setting comes from where."""
        return find.doctor(self._database, self.settings)

    def close(self) -> None:
        """Close the store."""
        self._database.close()

    def _engine(self, workers: int | None) -> Engine:
        return Engine(workers or self.settings.workers)

    def __enter__(self) -> Chronicle:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

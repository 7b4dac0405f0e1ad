"""The one door: joins the pure rooms and the rim. Nobody below imports it; no method is long.

with Chronicle.open("arsip.sqlite") as chronicle:
    chronicle.add(["berita/"])
    chronicle.build()
    for event in chronicle.timeline("putin", "trump"):
        ...
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from kronik.io.reports import (
    Added,
    Built,
    Counts,
    Difference,
    Dossier,
    Found,
    Hit,
    Known,
    Progress,
    Setting,
    Verified,
    silent,
)
from kronik.model import Article, Event, Failure, Mention, Reading

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
    "Progress",
    "Setting",
    "Verified",
    "silent",
]


class Chronicle:
    """A chronicle in one store. Safe to share between threads for reading; one process writes at a time."""

    @classmethod
    def open(cls, store: str | Path | None = None, *, create: bool = True) -> Chronicle:
        """Open the store: the path given, else KRONIK_STORE, else kronik.toml, else the user's data folder.

        Raises StoreError when it is absent and `create` is false, is no store of Kronik's, or is newer than this program.
        """
        raise NotImplementedError

    def add(self, inputs: Iterable[str | Path], *, stdin: BinaryIO | None = None, progress: Progress = silent) -> Added:
        """Take articles in: files, folders (recursive), `-` for `stdin`. Bad input is a Failure; the rest goes on."""
        raise NotImplementedError

    def build(self, *, workers: int | None = None, progress: Progress = silent) -> Built:
        """Read what is unread, link what that touched, merge it into events. Resumable; steps "read" and "link"."""
        raise NotImplementedError

    def timeline(self, *names: str) -> tuple[Event, ...]:
        """The events in which all the named actors take part, in order of time; all events when no name is given.

        A name is any alias that the register knows or the name of an actor of the store; a state's name also finds
        those who act for it. Raises NotFoundError for a name without events, QuestionError when a name may be several actors.
        """
        raise NotImplementedError

    def actors(self, name: str = "") -> tuple[Known, ...]:
        """The actors of the store that a name may mean, those with most events first; all of them for no name."""
        raise NotImplementedError

    def events(self) -> Iterator[Event]:
        """Every event, in order of id, streamed."""
        raise NotImplementedError

    def show(self, event: str) -> Event:
        """One event by its id or by a beginning of it that is unique. Raises NotFoundError, QuestionError."""
        raise NotImplementedError

    def why(self, event: str) -> Dossier:
        """One event with all that it stands on: mentions, articles (with their text), readings."""
        raise NotImplementedError

    def article(self, article: str) -> Article:
        """One article by its id, a unique beginning of it, or its name. Raises NotFoundError, QuestionError."""
        raise NotImplementedError

    def articles(self) -> Iterator[Article]:
        """Every article, in order of id, streamed."""
        raise NotImplementedError

    def reading(self, article: str) -> Reading | None:
        """What was read in an article (by id, unique beginning of it, or name); None while it is unread."""
        raise NotImplementedError

    def mentions(self, article: str) -> tuple[tuple[Mention, str | None], ...]:
        """The mentions of one article, each with the id of the event that it belongs to (None before `build`)."""
        raise NotImplementedError

    def search(self, text: str, *, limit: int = 20) -> Found:
        """Search by name and by words: actors, their events, articles. Empty results are no error."""
        raise NotImplementedError

    def export(self, format: str = "jsonl", table: str | None = None) -> Iterator[str]:
        """Lines of text (each ends with a newline): events, participants, claims, sources as tidy tables.

        `jsonl` gives every table (or the one named), each object with its `table`; `csv` gives one table, by default
        events. Raises QuestionError for an unknown format or table.
        """
        raise NotImplementedError

    def failures(self) -> tuple[Failure, ...]:
        """What could not be taken or read, and why."""
        raise NotImplementedError

    def counts(self) -> Counts:
        """How much there is, and how much waits for `build`."""
        raise NotImplementedError

    def verify(self, *, workers: int | None = None, progress: Progress = silent) -> Verified:
        """Re-hash every page and article, re-cut every span, re-derive every reading and event; report differences."""
        raise NotImplementedError

    def doctor(self) -> tuple[Setting, ...]:
        """Versions, where the store is, and which setting comes from where."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the store."""
        raise NotImplementedError

    def __enter__(self) -> Chronicle:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

"""What the pages ask of a chronicle: the reading half of `kronik.chronicle.Chronicle`, and nothing else of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from kronik.chronicle import Counts, Dossier, Found, Known, Pair, Tally
from kronik.model import Article, ContactKind, Event, Mention, Reading, Status


class Archive(Protocol):
    """A chronicle as the pages see it; each method as in `Chronicle`."""

    def timeline(self, *names: str) -> Sequence[Event]:
        """Events of all the named actors, in order of time."""
        ...

    def tally(self, *names: str) -> Tally:
        """How many events of each status and kind, of all or of one actor."""
        ...

    def newest(
        self,
        *names: str,
        status: Status | None = None,
        kind: ContactKind | None = None,
        first: int = 0,
        limit: int = 40,
    ) -> Sequence[Event]:
        """A stretch of the timeline from its end, of all or of one actor, of one status or kind."""
        ...

    def pairs(self, most: int = 200) -> Sequence[Pair]:
        """The pairs of persons with most contacts."""
        ...

    def actors(self, name: str = "") -> Sequence[Known]:
        """The actors that a name may mean."""
        ...

    def why(self, event: str) -> Dossier:
        """One event with its mentions, articles and readings."""
        ...

    def article(self, article: str) -> Article:
        """One article."""
        ...

    def reading(self, article: str) -> Reading | None:
        """What was read in it."""
        ...

    def mentions(self, article: str) -> Sequence[tuple[Mention, str | None]]:
        """Its mentions, each with the id of its event."""
        ...

    def search(self, text: str, *, limit: int = 20) -> Found:
        """Actors, events and articles by name and words."""
        ...

    def counts(self) -> Counts:
        """How much there is."""
        ...

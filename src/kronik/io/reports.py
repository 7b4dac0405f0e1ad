"""What the rim reports back: counts, failures, differences. Plain records, so that every face can print them its own way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from kronik.model import Article, ContactKind, Event, Failure, Mention, Reading, Status

Tally = Mapping[tuple[Status, ContactKind], int]
"""How many events there are of each status and kind."""


class Progress(Protocol):
    """Called as work goes on; `total` is None while it is not known."""

    def __call__(self, step: str, done: int, total: int | None) -> None:
        """Say that `done` of `total` items of a step are through."""


def silent(step: str, done: int, total: int | None) -> None:
    """The progress of those who do not look."""


@dataclass(frozen=True, slots=True)
class Added:
    """What `add` took: new articles, those known already, and those refused, with the first refusals and why.

    `reasons` counts the refusals by their reason, the most frequent first, without what differs from one to the next.
    """

    taken: int
    known: int
    refused: int
    failures: tuple[Failure, ...]
    reasons: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Built:
    """What `build` did: articles read now, articles that needed no reading, events written, kept and dropped."""

    read: int
    kept: int
    failed: int
    written: int
    dropped: int
    events: int
    seconds: float
    failures: tuple[Failure, ...]
    build: int = 0  # its number, for `kronik diff`


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not what it was when it was stored, with its address.

    `what` is store, page, article, reading, mention or event; `where` its id; `article` the name of the article
    concerned; `field` and the two values say what differs.
    """

    what: str
    where: str
    field: str
    stored: str
    found: str
    article: str = ""


@dataclass(frozen=True, slots=True)
class Verified:
    """What `verify` looked at, and every difference that it found."""

    pages: int
    articles: int
    readings: int
    spans: int
    events: int
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Redirected:
    """One step from an id that is out of use: what took its place, and why. `new` is None for a tombstone."""

    old: str
    new: str | None
    why: str


@dataclass(frozen=True, slots=True)
class Dossier:
    """One event with all that it stands on: its mentions, their articles and readings, each by id.

    `voices` says with which voice each article speaks; `led` how an id that is out of use came to this event.
    """

    event: Event
    mentions: tuple[Mention, ...]
    articles: dict[str, Article]
    readings: dict[str, Reading]
    voices: dict[str, str] = field(default_factory=dict)
    led: tuple[Redirected, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """An actor as the store knows it, with the number of its events."""

    actor: str
    name: str
    kind: str
    state: str | None
    events: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two persons who had contacts, and how many of each status."""

    left: Known
    right: Known
    statuses: Mapping[Status, int]


@dataclass(frozen=True, slots=True)
class Hit:
    """An article found by its words: its name, title, and a stretch of text around the first word found."""

    article: str
    name: str
    title: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: actors by name, their contacts, articles by their words."""

    actors: tuple[Known, ...]
    events: tuple[Event, ...]
    articles: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much the store holds, and how much of it waits for `build`."""

    pages: int
    articles: int
    mentions: int
    events: int
    failures: int
    unread: int


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting, its value, and where it comes from."""

    name: str
    value: str
    source: str

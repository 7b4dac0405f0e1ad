"""What values are made of: spans, claims, times, parties. Everything else refers to these."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Generic, TypeVar

from kronik.errors import EvidenceError

T = TypeVar("T")

PageId = str
ArticleId = str
ActorId = str
MentionId = str
EventId = str


class ContactKind(StrEnum):
    """What sort of contact (codebook, field `kind`)."""

    meeting = "meeting"
    encounter = "encounter"
    call = "call"
    visit = "visit"
    message = "message"


class Status(StrEnum):
    """Whether it took place (codebook, field `status`)."""

    happened = "happened"
    planned = "planned"
    proposed = "proposed"
    denied = "denied"
    cancelled = "cancelled"


OPEN = (Status.planned, Status.proposed)
"""What has not taken place, and has not been undone."""
HELD_OR_DUE = (Status.happened, Status.planned)
"""What took place or is to: no mere wish, and nothing undone."""


class Side(StrEnum):
    """The part that a party plays in a contact."""

    together = "with"
    host = "host"
    guest = "guest"
    sender = "sender"
    receiver = "receiver"


class ActorKind(StrEnum):
    """What an actor or another named thing is."""

    person = "person"
    state = "state"
    institution = "institution"  # an organ of a state: Kremlin, Kementerian Luar Negeri
    body = "body"  # an international organisation
    agency = "agency"  # a news agency or outlet
    group = "group"  # a collective under a label: European leaders, Hamas
    place = "place"  # a city, building or region that is not an actor here


class Reference(StrEnum):
    """How a name refers to its actor."""

    name = "name"  # Vladimir Putin, Putin
    office = "office"  # PM Australia, Presiden AS itu
    metonym = "metonym"  # Gedung Putih, Moskow as the subject of speech
    pronoun = "pronoun"  # ia, dia, -nya
    plural = "plural"  # keduanya, kedua pemimpin


class Grain(StrEnum):
    """The precision of a time expression."""

    day = "day"
    week = "week"
    month = "month"
    season = "season"
    year = "year"
    interval = "interval"  # stated first and last day


class How(StrEnum):
    """Where a time comes from."""

    stated = "stated"
    inferred = "inferred"
    unknown = "unknown"


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """A stretch of ONE article's stored text: code points, half-open, never empty."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        if not 0 <= start < end:
            raise EvidenceError(f"not a span: [{start}, {end})")
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def cut(self, text: str) -> str:
        """The words: exactly `text[start:end]`."""
        return text[self.start : self.end]


# Every article makes hundreds of spans; the slots themselves are twice as fast to set as by what a frozen class is given.
_set_start = vars(Span)["start"].__set__
_set_end = vars(Span)["end"].__set__


@dataclass(frozen=True, slots=True)
class Origin:
    """What made a value, precisely enough to run it again: kind is rule, model or person."""

    kind: str
    name: str
    version: str = "1"


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """When: days [earliest, latest), the grain at which it was said, the day it counts from and how it is known."""

    earliest: date
    latest: date
    grain: Grain
    anchor: date | None = None
    how: How = How.stated
    reason: str = ""

    def __post_init__(self) -> None:
        if not self.earliest < self.latest:
            raise ValueError(f"empty time: {self.earliest}/{self.latest}")

    @property
    def last(self) -> date:
        """The last day that it allows (inclusive)."""
        return self.latest - timedelta(days=1)

    def overlaps(self, other: TimeExpression, slack: int = 0) -> bool:
        """Whether both can be true of one day, give or take `slack` days."""
        days = timedelta(days=slack)
        return self.earliest < other.latest + days and other.earliest < self.latest + days


@dataclass(frozen=True, slots=True)
class Claim(Generic[T]):
    """What ONE article says of ONE field: the value and the words that carry it.

    `score` in [0, 1] is the reader's own confidence; `reason` says how the words gave the value.
    """

    value: T
    spans: tuple[Span, ...]
    origin: Origin
    score: float = 1.0
    reason: str = ""

    def __post_init__(self) -> None:
        if not self.spans:
            raise EvidenceError(f"a claim without words: {self.value!r}")


@dataclass(frozen=True, slots=True)
class Party:
    """One side of a contact. `actor` is a register id (Q7747, state:RUS, body:UNO) or `name:<folded>` when unknown.

    `name` is the usual English spelling without office; `state` ISO 3166 alpha-3 or a body's code; `office` the office
    class held on that day.
    """

    actor: ActorId
    name: str
    kind: ActorKind
    state: str | None = None
    office: str | None = None
    side: Side = Side.together


@dataclass(frozen=True, slots=True)
class Source:
    """Who says so, besides the outlet. `kind`: agency, institution, official, outlet, witness, unnamed."""

    name: str
    kind: str
    actor: ActorId | None = None

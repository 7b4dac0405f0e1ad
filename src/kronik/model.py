"""The nouns of Kronik: frozen, slotted, without behaviour beyond their own laws.

Offsets are half-open and count Unicode code points of ONE article's stored text. Days are calendar days at the place
where the contact happened; instants are UTC. A `Claim` (one article says) cannot exist without a `Span`; a `Fact`
(the chronicle says) cannot exist without `because`.
"""

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


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of ONE article's stored text: code points, half-open, never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise EvidenceError(f"not a span: [{self.start}, {self.end})")

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


@dataclass(frozen=True, slots=True)
class Origin:
    """What made a value, precisely enough to run it again: kind is rule, model or person."""

    kind: str
    name: str
    version: str = "1"


@dataclass(frozen=True, slots=True)
class Page:
    """Bytes as they came. `id` is their SHA-256; they are never altered."""

    id: PageId
    name: str  # file name, line of a file, or address
    media_type: str  # text/plain, application/json
    body: bytes
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """The one text in which all offsets count, with the metadata that came beside it, untouched."""

    id: ArticleId
    page: PageId
    name: str  # the id given, else the file's name
    text: str
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None  # as stated beside the text
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """One item that could not be taken or read: what, at which step, why. Kept and shown."""

    of: str
    step: str
    reason: str


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


@dataclass(frozen=True, slots=True)
class Removed:
    """A stretch left out of the body: label (advert, related, caption, byline ...) and the rule that said so."""

    span: Span
    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class Dateline:
    """The place (and outlet) that opens a report: `HANOI, KOMPAS.com -`. Never the place of a contact."""

    span: Span
    place: str | None
    outlet: str | None


@dataclass(frozen=True, slots=True)
class Published:
    """When the article appeared: `moment` as ISO 8601 if stated, else an inferred day; candidates where several remain."""

    day: date | None
    moment: str | None
    how: How
    reason: str
    spans: tuple[Span, ...] = ()
    candidates: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """What stands where in an article's text: body paragraphs, what is left out, title, byline, dateline."""

    paragraphs: tuple[Span, ...]
    removed: tuple[Removed, ...]
    title: str | None = None
    headline: Span | None = None
    dateline: Dateline | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    stated: tuple[str, Span] | None = None  # publication line inside the text: ISO 8601, its words


@dataclass(frozen=True, slots=True)
class Name:
    """A reference to one actor, or to several for a plural ("keduanya"). Empty `parties`: seen, not resolved.

    `span` is the naming words; `phrase` includes title, office and country ("Presiden Rusia, Vladimir Putin").
    """

    span: Span
    phrase: Span
    kind: ActorKind
    reference: Reference
    parties: tuple[Party, ...]
    score: float = 1.0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression with its TIMEX3 `value` (2018-07-03, 2018-W26, PT4M, PRESENT_REF, SET ...).

    `type` is DATE, TIME, DURATION or SET; `time` is its interval where it has one; `minutes` for durations.
    """

    span: Span
    type: str
    value: str
    time: TimeExpression | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """Speech: the words inside the marks, who speaks, to whom, and the verb that says so."""

    span: Span
    direct: bool
    speaker: str | None
    speaker_actor: ActorId | None = None
    speaker_span: Span | None = None
    addressee: str | None = None
    cue: Span | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """One contact as ONE article reports it (the codebook's record). `id` hashes article and trigger words."""

    id: MentionId
    article: ArticleId
    kind: Claim[ContactKind]
    status: Claim[Status]
    who: tuple[Claim[Party], ...]
    evidence: Span
    when: Claim[TimeExpression] | None = None
    city: Claim[str] | None = None
    country: Claim[str] | None = None  # ISO 3166 alpha-2
    occasion: Claim[str] | None = None
    minutes: Claim[int] | None = None
    topics: tuple[Claim[str], ...] = ()
    sources: tuple[Claim[Source], ...] = ()

    def __post_init__(self) -> None:
        if len(self.who) < 2:
            raise EvidenceError(f"a contact needs two parties: {self.id}")


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one pass saw in one article, and the fingerprint of code and knowledge that saw it."""

    article: ArticleId
    layout: Layout
    published: Published
    sentences: tuple[Span, ...]
    names: tuple[Name, ...]
    times: tuple[Timex, ...]
    quotes: tuple[Quote, ...]
    mentions: tuple[Mention, ...]
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """How alike two mentions are, from -1 to 1, with the reasons feature by feature."""

    left: MentionId
    right: MentionId
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cited(Generic[T]):
    """A claim with its address: which article, which mention."""

    article: ArticleId
    mention: MentionId
    claim: Claim[T]


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """What the CHRONICLE says of one field: the claims for it, those against it, and the rule that chose."""

    value: T
    because: tuple[Cited[T], ...]
    against: tuple[Cited[T], ...]
    rule: str

    def __post_init__(self) -> None:
        if not self.because:
            raise EvidenceError(f"a fact without claims: {self.value!r}")


@dataclass(frozen=True, slots=True)
class Event:
    """One contact with all its sources. `voices` counts independent ones: copies of one report are one."""

    id: EventId
    kind: Fact[ContactKind]
    status: Fact[Status]
    who: tuple[Fact[Party], ...]
    mentions: tuple[MentionId, ...]
    articles: tuple[ArticleId, ...]
    voices: int
    when: Fact[TimeExpression] | None = None
    city: Fact[str] | None = None
    country: Fact[str] | None = None
    occasion: Fact[str] | None = None
    minutes: Fact[int] | None = None
    topics: tuple[Fact[str], ...] = ()
    sources: tuple[Fact[Source], ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """A decision of a named person: append-only, wins over the program. `words` are what was judged."""

    id: str
    about: str  # pair, claim, event
    left: str
    right: str
    verdict: str  # same, different, accept, correct, reject
    value: str
    why: str
    by: str
    at: str  # UTC, ISO 8601
    seen: str  # fingerprint of what the person saw
    words: str

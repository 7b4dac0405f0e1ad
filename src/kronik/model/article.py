"""ONE article: as it came, how it is laid out, what one reading sees in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kronik.errors import EvidenceError
from kronik.model.values import (
    ActorId,
    ActorKind,
    ArticleId,
    Claim,
    ContactKind,
    How,
    MentionId,
    PageId,
    Party,
    Reference,
    Source,
    Span,
    Status,
    TimeExpression,
)


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

"""MANY articles: what is one contact, what the chronicle says of it, what people decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from kronik.errors import EvidenceError
from kronik.model.values import (
    ArticleId,
    Claim,
    ContactKind,
    EventId,
    MentionId,
    Party,
    Source,
    Status,
    TimeExpression,
)

T = TypeVar("T")


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

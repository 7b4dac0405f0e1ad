"""What linking must know of an article besides its mentions, and a mention put beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache

from kronik.model import ActorKind, ArticleId, ContactKind, Grain, Mention, Party, Status, TimeExpression
from kronik.text import fold

FAMILY: Mapping[ContactKind, str] = {
    ContactKind.meeting: "talks",
    ContactKind.encounter: "talks",
    ContactKind.visit: "visit",
    ContactKind.call: "call",
    ContactKind.message: "message",
}
"""Kinds that two reports may give to one contact (codebook, field `kind`): a meeting and an encounter are both talks."""


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """The day on which an article appeared (None: unknown) and where."""

    published: date | None = None
    outlet: str | None = None


UNKNOWN = ArticleFacts()


@cache
def folded(words: str) -> str:
    """`kronik.text.fold`, remembered: the same few names are compared again and again."""
    return fold(words)


@dataclass(frozen=True, slots=True)
class Account:
    """One article's account of one contact; its places, occasion and words of topics are folded once, for comparing.

    Accounts that say the very same may stand as one (`together`): `articles` and `voices` are then those of all.
    """

    mention: Mention
    published: date | None
    voice: str
    parties: tuple[Party, ...] = field(init=False)
    actors: frozenset[str] = field(init=False)
    sides: frozenset[str] = field(init=False)
    states: frozenset[str] = field(init=False)
    city: str | None = field(init=False)
    country: str | None = field(init=False)
    occasion: str | None = field(init=False)
    topics: frozenset[str] = field(init=False)
    articles: frozenset[ArticleId] = field(init=False)
    voices: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        told, parties = self.mention, tuple(claim.value for claim in self.mention.who)
        topics = frozenset(word for claim in told.topics for word in folded(claim.value).split() if len(word) > 3)
        made = {
            "parties": parties,
            "actors": frozenset(party.actor for party in parties),
            "sides": frozenset(map(side, parties)),
            "states": frozenset(party.state for party in parties if party.state),
            "city": folded(told.city.value) or None if told.city else None,
            "country": folded(told.country.value) or None if told.country else None,
            "occasion": folded(told.occasion.value) or None if told.occasion else None,
            "topics": topics,
            "articles": frozenset((told.article,)),
            "voices": frozenset((self.voice,)),
        }
        for name, value in made.items():
            object.__setattr__(self, name, value)

    @classmethod
    def together(cls, accounts: Sequence[Account]) -> Account:
        """Accounts that say the same as one: the first of them, with the articles and voices of all."""
        first = accounts[0]
        if len(accounts) == 1:
            return first
        made = cls(first.mention, first.published, first.voice)
        object.__setattr__(made, "articles", frozenset(a.mention.article for a in accounts))
        object.__setattr__(made, "voices", frozenset(a.voice for a in accounts))
        return made

    @property
    def family(self) -> str:
        """Talks, visit, call or message."""
        return FAMILY[self.mention.kind.value]


AHEAD = frozenset({Status.planned, Status.proposed, Status.cancelled, Status.denied})
"""Statuses of what has not taken place: reports of it look ahead, and its date may change."""


def moment(account: Account) -> TimeExpression | None:
    """When the contact was, else the day of its report: what an undated report tells is mostly the news of the week."""
    if account.mention.when is not None:
        return account.mention.when.value
    day = account.published
    return TimeExpression(day, day + timedelta(days=1), Grain.day) if day else None


def side(party: Party) -> str:
    """For whom a party acts: its state or body, else itself. A trilateral has three sides, however many people sit there."""
    return party.state or party.actor


def stands_for(general: Party, particular: Party) -> bool:
    """Whether `general` is the state, body or organ for which the person `particular` acts (Russia for Putin)."""
    return (
        general.kind in (ActorKind.state, ActorKind.body, ActorKind.institution)
        and particular.kind is ActorKind.person
        and side(general) == side(particular)
    )


def accounts(
    mentions: Iterable[Mention], voices: Mapping[ArticleId, str], articles: Mapping[ArticleId, ArticleFacts]
) -> tuple[Account, ...]:
    """Each mention beside its article, in the order of their ids, whatever order they came in."""
    return tuple(
        Account(m, articles.get(m.article, UNKNOWN).published, voices.get(m.article, m.article))
        for m in sorted(mentions, key=lambda m: (m.id, m.article))
    )

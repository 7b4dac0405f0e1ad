"""What linking must know of an article besides its mentions, and a mention put beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from kronik.model import ActorKind, ArticleId, ContactKind, Mention, Party

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


@dataclass(frozen=True, slots=True)
class Account:
    """One article's account of one contact, with what comparing needs at hand."""

    mention: Mention
    published: date | None
    voice: str
    parties: tuple[Party, ...] = field(init=False)
    sides: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        parties = tuple(claim.value for claim in self.mention.who)
        object.__setattr__(self, "parties", parties)
        object.__setattr__(self, "sides", frozenset(map(side, parties)))

    @property
    def family(self) -> str:
        """Talks, visit, call or message."""
        return FAMILY[self.mention.kind.value]


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

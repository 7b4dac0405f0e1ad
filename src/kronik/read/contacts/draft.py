"""A contact as one sentence tells it, before the mentions of one article are put together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kronik.model import ActorKind, Claim, ContactKind, Party, Side, Source, Span, Status, TimeExpression

FAMILY = {
    ContactKind.meeting: "talks",
    ContactKind.encounter: "talks",
    ContactKind.call: "call",
    ContactKind.visit: "visit",
    ContactKind.message: "message",
}
FORMER = "former-visit"  # rule of a draft that tells of another visit than the one beside it
LAST_TIME = "cue 'terakhir'"  # reason of the status of a contact that only a count recalls


@dataclass(frozen=True, slots=True)
class Draft:
    """One trigger with its parties and the circumstances that its sentence gives.

    `open_channel`: the words do not say how they spoke (codebook decision 2). `told`: the other words that tell of it. `linked`: takes up a contact told before
    and has no parties of its own; then `about` has the states of those of whom its clause speaks. `official`: a welcome with honours or at the aircraft. `sure` is the reader's confidence that this is a contact at all.
    """

    scene: int
    trigger: Span
    frame: str
    rule: str
    kind: Claim[ContactKind]
    status: Claim[Status]
    who: tuple[Claim[Party], ...]
    evidence: Span
    open_channel: bool = False
    linked: bool = False
    sure: float = 1.0
    when: Claim[TimeExpression] | None = None
    city: Claim[str] | None = None
    country: Claim[str] | None = None
    occasion: Claim[str] | None = None
    minutes: Claim[int] | None = None
    topics: tuple[Claim[str], ...] = ()
    told: tuple[Span, ...] = ()
    sources: tuple[Claim[Source], ...] = ()
    about: frozenset[str] = frozenset()
    official: bool = False

    @property
    def family(self) -> str:
        """Meeting and encounter are one family."""
        return FAMILY[self.kind.value]

    @property
    def parties(self) -> tuple[Party, ...]:
        """The parties without their words."""
        return tuple(claim.value for claim in self.who)

    @property
    def actors(self) -> frozenset[str]:
        """The ids of the parties, whoever they are and in whatever order."""
        return frozenset(claim.value.actor for claim in self.who)

    @property
    def of_persons(self) -> bool:
        """Whether every party is a person."""
        return all(party.kind is ActorKind.person for party in self.parties)


def as_guest(claimed: Claim[Party]) -> Claim[Party]:
    """The same party, as the one who comes to the other."""
    return replace(claimed, value=replace(claimed.value, side=Side.guest))


def with_status(draft: Draft, value: Status, why: str) -> Draft:
    """The draft with the status that something beside its own words gives it; why is told behind its first reason."""
    return replace(draft, status=replace(draft.status, value=value, reason=f"{draft.status.reason}; {why}"))


def once_before(status: Claim[Status]) -> Claim[Status]:
    """The status of the contact before, which a count recalls: "pertemuan pertama mereka sejak 2019"."""
    return replace(status, value=Status.happened, reason=LAST_TIME)


def same_party(left: Party, right: Party) -> bool:
    """Whether two references may mean one side: the same actor, or a state and one who acts for it."""
    if left.actor == right.actor:
        return True
    impersonal = (ActorKind.state, ActorKind.institution, ActorKind.body)
    return bool(left.state) and left.state == right.state and (left.kind in impersonal or right.kind in impersonal)


def swapped_parties(left: Sequence[Party], right: Sequence[Party]) -> int | None:
    """How many parties of the smaller side match only as state and person; None when one has no partner."""
    fewer, more = sorted((left, right), key=len)
    rest, swaps = list(more), 0
    for party in fewer:
        partner = next((other for other in rest if other.actor == party.actor), None)
        if partner is None:
            partner = next((other for other in rest if same_party(party, other)), None)
            swaps += 1
        if partner is None:
            return None
        rest.remove(partner)
    return swaps


_PARTIES = re.compile(r"communist|workers|kuomintang|palestinian-authority|junta|congress|leaders|ministers|officials")


def domestic(left: Party, right: Party) -> bool:
    """Whether a non-state party faces its own government or another such party: Houthi and Yemen, Hamas and Fatah."""
    if not left.state or left.state != right.state or ActorKind.group not in (left.kind, right.kind):
        return False
    armed = (party for party in (left, right) if party.kind is ActorKind.group)
    return _sits_there(left) and _sits_there(right) and not any(_PARTIES.search(party.actor) for party in armed)


# "Burhan menolak berunding dengan RSF", "Presiden Santos bertemu pemimpin FARC": who leads the state faces them as the state does.
_LEADS = ("president", "prime_minister", "head_of_state", "head_of_government", "foreign_minister", "deputy_head")


def _sits_there(party: Party) -> bool:
    return party.kind in (ActorKind.group, ActorKind.state) or (
        party.kind is ActorKind.person and party.office in _LEADS
    )


def foreign(left: Party, right: Party) -> bool:
    """Whether two parties can have a contact: different states or bodies; an unknown state settles nothing."""
    if left.actor == right.actor:
        return False
    if domestic(left, right):
        return True
    if same_party(left, right):
        return False
    if left.state and right.state:
        return left.state != right.state
    loose = (ActorKind.body, ActorKind.group)
    return left.kind in loose or right.kind in loose

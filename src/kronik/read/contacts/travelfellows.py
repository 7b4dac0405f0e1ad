"""Who travels beside the first traveller for himself, and who only accompanies him (codebook decision 7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kronik.knowledge.register import HEADS
from kronik.model import ActorKind, Claim, Party
from kronik.read.contacts.draft import as_guest

_ALONG = ("ambassador", "un_ambassador", "spokesperson", "consort")
_SENT = ("envoy", "adviser", None)  # beside whom somebody without an office is sent as well: "Witkoff dan Kushner"


def fellows(visitors: Sequence[Claim[Party]]) -> tuple[Claim[Party], ...]:
    """Those of further states ("Merkel dan Hollande singgah di Kiev"), and of one state those of one rank ("Blinken dan Austin")."""
    return tuple(map(as_guest, _fellows(visitors)))


def _fellows(visitors: Sequence[Claim[Party]]) -> Iterator[Claim[Party]]:
    first, states = visitors[0].value, {visitors[0].value.state}
    for claim in visitors[1:]:
        party = claim.value
        if party.kind is ActorKind.person and (party.state not in states or _of_one_rank(first, party)):
            states.add(party.state)
            yield claim


def _of_one_rank(first: Party, party: Party) -> bool:
    """Whether nobody leads the other: two heads ("Raja dan PM"), two ministers, two who were sent."""
    if first.kind is not ActorKind.person or first.state != party.state or not first.state or party.office in _ALONG:
        return False
    known = party.office is not None or first.office in _SENT
    return known and (first.office not in HEADS or party.office in HEADS)

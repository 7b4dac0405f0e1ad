"""Under which keys a mention may meet another: a pair of parties, or a party and the other's state.

Two mentions that share no key are never compared. A person meets the reports that name the person, and those that
name only the state ("Prabowo - Macron" and "Prabowo - Prancis"); two states meet where one report names no person.
"""

from __future__ import annotations

from itertools import combinations

from kronik.link.facts import FAMILY, side
from kronik.model import ActorKind, Mention, Party


def keys(mention: Mention) -> frozenset[str]:
    """All keys of a mention, each `family|one|other` with the two in alphabetical order."""
    family = FAMILY[mention.kind.value]
    parties = [claim.value for claim in mention.who]
    return frozenset(
        "|".join((family, *sorted(pair)))
        for a, b in combinations(parties, 2)
        for pair in _pairs(a, b)
        if pair[0] != pair[1]
    )


def _pairs(a: Party, b: Party) -> list[tuple[str, str]]:
    pairs = [(a.actor, b.actor), (a.actor, _seat(b)), (_seat(a), b.actor)]
    if not (a.kind is ActorKind.person and b.kind is ActorKind.person):
        pairs.append((_seat(a), _seat(b)))
    return pairs


def _seat(party: Party) -> str:
    return f"of:{side(party)}"

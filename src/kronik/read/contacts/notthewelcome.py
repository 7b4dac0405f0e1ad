"""Whether "pertemuan itu" means the talks told of before a welcome, and not the welcome told of last."""

from __future__ import annotations

from collections.abc import Sequence

from kronik.model import ContactKind, Status
from kronik.read.clause.triggers import WELCOMES
from kronik.read.contacts.draft import Draft, swapped_parties
from kronik.read.contacts.heldthere import REACH


def met_before(before: Sequence[Draft], known: Draft, draft: Draft) -> bool:
    """ "A dan B bertemu pada Rabu. B disambut A di bandara, Selasa. ... usai pertemuan itu": the talks, not the welcome."""
    if known.frame not in WELCOMES:
        return False
    if known.official and any(_same_two(other, known, draft) for other in before):
        return True
    taken_up = draft.rule in ("noun-linked", "noun-bare", "noun-loose")  # "seusai pertemuan" as well
    if draft.frame == "meeting" and taken_up and _met_somebody_else(before, known, draft):
        return True
    if known.when is None:
        return False
    if draft.frame in ("meeting", "talks", "negotiation") and any(_hosted(other, known, draft) for other in before):
        return True
    return draft.frame == "meeting" and any(
        other.when is not None and not other.when.value.overlaps(known.when.value) and _same_two(other, known, draft)
        for other in before
    )


def _same_two(other: Draft, known: Draft, draft: Draft) -> bool:
    """Whether those who welcomed each other have met by what was told just before."""
    met = other.kind.value is ContactKind.meeting and draft.scene - other.scene <= REACH
    return met and swapped_parties(other.parties, known.parties) is not None


def _met_somebody_else(before: Sequence[Draft], known: Draft, draft: Draft) -> bool:
    """ "A bertemu B. A disambut Menhan C di bandara. Pertemuan tersebut ...": that with B."""
    guest = known.actors
    return any(
        one.frame in ("meet", "meeting", "see")
        and one.status.value is known.status.value is Status.happened
        and draft.scene - one.scene <= REACH
        and len(guest & one.actors) == 1
        and not (one.country and known.country and one.country.value != known.country.value)
        for one in before
    )


def _hosted(talks: Draft, known: Draft, draft: Draft) -> bool:
    """Whether the host of a welcome had no part in the talks that those whom he welcomed had."""
    actors = talks.actors
    met = talks.kind.value is ContactKind.meeting and draft.scene - talks.scene <= REACH
    return met and actors < known.actors

"""Congratulations and condolences that are no messages of their own: spoken in a call or meeting, or told of many at once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.model import ActorKind
from kronik.read.contacts.draft import Draft, same_party, swapped_parties

_GRIEF = re.compile(r"duka|sungkawa|simpati")
# "mengirim ucapan selamat": written, whatever the two say to each other besides.
_WRITTEN = re.compile(r"mengirim|melayangkan|menulis|mencuit|mengunggah|surat|telegram|pesan|kartu")
_BESIDE = 3  # sentences within which condolences are part of a call or meeting of the same two


def without_wishes(contacts: Sequence[Draft]) -> list[Draft]:
    """The contacts without wishes told beside a call or meeting of the same parties, and without sums of those told one by one."""
    done = []
    for draft in contacts:
        spoken = [
            d for d in contacts if d.family in ("talks", "call", "visit") and d.status.value is draft.status.value
        ]
        if (
            draft.family == "message"
            and draft.frame in ("letter", "congratulate")
            and (any(_said_there(draft, other) for other in spoken) or _sum_of(draft, contacts))
        ):
            continue
        done.append(draft)
    return done


def _said_there(wish: Draft, spoken: Draft) -> bool:
    """Whether the wish was told in that call or meeting."""
    near = abs(wish.scene - spoken.scene) <= _BESIDE
    if _WRITTEN.match(wish.kind.reason):
        return False
    if wish.rule == "letter-came" and spoken.family == "call" and 0 <= spoken.scene - wish.scene <= 1:
        return any(
            same_party(wish.who[0].value, party) for party in spoken.parties
        )  # "Duka datang dari A. A menelepon B"
    if "selamat" not in wish.kind.reason and not (near and _GRIEF.search(wish.kind.reason)):
        return False
    if spoken.family == "visit":
        return _guest_and_host(wish, spoken)
    return swapped_parties(spoken.parties, wish.parties) is not None


def _guest_and_host(wish: Draft, visit: Draft) -> bool:
    """Whether the two are the traveller and one who acts for the land he is in."""
    guest = {party.actor for party in visit.parties if party.kind is ActorKind.person}
    hosts = {party.state for party in visit.parties if party.kind is not ActorKind.person}
    others = [party for party in wish.parties if party.actor not in guest]
    return len(others) < len(wish.parties) and bool(others) and all(party.state in hosts for party in others)


def _sum_of(draft: Draft, contacts: Sequence[Draft]) -> bool:
    """ "Sejumlah pemimpin dunia memberi selamat kepada A": those who are then named one by one."""
    if len(draft.who) != 2 or draft.who[0].value.kind is not ActorKind.group or draft.who[0].value.state:
        return False
    reader = draft.who[1].value.actor
    return any(
        other.scene > draft.scene
        and other.family in ("message", "call")
        and other.who[0].value.kind is ActorKind.person
        and any(party.actor == reader for party in other.parties)
        for other in contacts
        if other is not draft and other.who
    )

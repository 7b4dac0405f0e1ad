"""Those who held office once, among themselves: "duduk satu meja dengan mantan Presiden X" acts for no state."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kronik.model import ActorKind
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting

_NO_SEAT = ("former_leader", "party_leader", "adviser")
_ONCE = re.compile(r"\b(?:mantan|eks|bekas)\b", re.IGNORECASE)


def without_retired(contacts: Iterable[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts without those of persons who all had left office by that day, one of whom is called so."""
    return tuple(draft for draft in contacts if not _all_left(draft, setting))


def _all_left(draft: Draft, setting: Setting) -> bool:
    if not draft.who or not any(_ONCE.search(span.cut(setting.view)) for claim in draft.who for span in claim.spans):
        return False
    day = draft.when.value.last if draft.when else setting.published.day
    register = setting.know.register
    return day is not None and all(
        party.kind is ActorKind.person
        and register.tenures(party.actor)
        and all(tenure.office_class in _NO_SEAT for tenure in register.held(party.actor, day))
        for party in draft.parties
    )

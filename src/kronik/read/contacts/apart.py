"""Whether dates or places part two drafts of one article."""

from __future__ import annotations

from kronik.knowledge.nearness import one_city
from kronik.model import ContactKind
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.onejourney import slack

_AT_ONCE = 5  # sentences between a handshake and the meeting that it opens


def far(known: Draft, draft: Draft) -> bool:
    """Whether dates or places part them."""
    if known.when and draft.when and not known.when.value.overlaps(draft.when.value, slack=slack(known, draft)):
        return True
    if known.country and draft.country and known.country.value != draft.country.value:
        return True
    if known.family == draft.family == "visit":
        return False
    together = bool(known.when and draft.when)
    if {known.kind.value, draft.kind.value} == {ContactKind.encounter, ContactKind.meeting} and known.country:
        together |= abs(known.scene - draft.scene) <= _AT_ONCE and draft.country is not None  # a base and its town
    return bool(known.city and draft.city and not one_city(known.city.value, draft.city.value) and not together)

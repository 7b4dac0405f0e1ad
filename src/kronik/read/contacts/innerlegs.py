"""Legs within one country: whoever has met his host and is to travel on to another town there is on one visit.

"Macron bertemu Xi di Beijing, Kamis. Ia akan bertemu Li sebelum bertolak ke Chengdu": the visit to China is under way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kronik.model import Status
from kronik.read.contacts.draft import Draft

_STAY = 5  # days


def on_one_visit(contacts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The contacts; a further town of the country in which the guest has met his host is no visit of its own."""
    return tuple(
        replace(draft, status=met.status, city=None, when=None) if (met := _met_there(draft, contacts)) else draft
        for draft in contacts
    )


def _met_there(leg: Draft, contacts: Sequence[Draft]) -> Draft | None:
    """The meeting with one of the hosts, told before, that was held in another town of that country."""
    if leg.frame != "travel" or leg.status.value is not Status.planned or not (leg.city and leg.country and leg.who):
        return None
    guest, host = leg.who[0].value, leg.who[-1].value.state
    return next((one for one in contacts if _hosted(one, leg) and _of_both(one, guest.actor, host)), None)


def _hosted(one: Draft, leg: Draft) -> bool:
    """Whether a meeting was held in the country of the leg, in another town, just before it."""
    held = one.family == "talks" and one.status.value is Status.happened and one.trigger.start < leg.trigger.start
    if not held or not (one.city and one.country and leg.city and leg.country):
        return False
    late = one.when and leg.when and (leg.when.value.earliest - one.when.value.last).days > _STAY
    return one.country.value == leg.country.value and one.city.value.lower() != leg.city.value.lower() and not late


def _of_both(one: Draft, guest: str, host: str | None) -> bool:
    return guest in one.actors and any(party.state == host for party in one.parties)

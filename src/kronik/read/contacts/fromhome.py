"""Whoever has just set out from home has all the tour before him.

"Presiden bertolak ke London dari Halim, Jakarta. Lawatan ini bagian dari kunjungan ke Inggris dan Swiss": Switzerland is ahead;
of one who sets out in the midst of a tour, the countries told after it may lie behind him.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.model import Status
from kronik.read.clause.places import place_at
from kronik.read.contacts.draft import Draft, with_status
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import AFTER, DONE

_FROM = re.compile(r"\b(?:dari|meninggalkan)(?: [a-z]+){0,3} (?=[A-Z])")
_HOME = re.compile(r"\bmeninggalkan (?:tanah air|negaranya|negerinya)\b", re.IGNORECASE)
_NEAR = 2  # sentences after a departure that tell from where it was
_FORMER = re.compile(rf"\b(?:{DONE}|{AFTER}|sebelum(?:nya)?|lanjutan|pernah|terakhir)\b[^.;\"]*\Z", re.IGNORECASE)


def ahead_of(departures: Sequence[Draft], contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts; journeys without a day of those who have just left home are planned."""
    left = [one for one in departures if _from_home(one, setting)]
    return tuple(
        with_status(one, Status.planned, "has left home")
        if any(_further(one, first) for first in left) and not _over(one, contacts, setting)
        else one
        for one in contacts
    )


def _further(leg: Draft, first: Draft) -> bool:
    """Whether a visit without a day is told as another than that to which somebody has set out, and after it."""
    plain = leg.family == "visit" and leg.status.value is Status.happened and leg.status.reason.startswith("no cue")
    if not plain or leg.when is not None or leg.trigger.start <= first.trigger.start:
        return False
    return leg.who[0].value.actor == first.who[0].value.actor and leg.who[-1].value.state != first.who[-1].value.state


def _over(leg: Draft, contacts: Sequence[Draft], setting: Setting) -> bool:
    """Whether its words or a meeting held there say that it lies behind."""
    scene = setting.scenes[leg.scene]
    if _FORMER.search(setting.view, scene.span.start, leg.trigger.start):
        return True
    host, guest = leg.who[-1].value.state, leg.who[0].value.actor
    return any(
        one.family == "talks"
        and one.status.value is Status.happened
        and guest in one.actors
        and any(party.state == host for party in one.parties)
        for one in contacts
    )


def _from_home(departure: Draft, setting: Setting) -> bool:
    """Whether the sentences on a departure name a place of the traveller's own country as that which is left."""
    home = departure.who[0].value.state
    for scene in setting.scenes[departure.scene : departure.scene + 1 + _NEAR]:
        start, end = scene.span.start, scene.span.end
        if _HOME.search(setting.view, start, end):
            return True
        left = (
            place_at(setting.view, hit.end(), end, setting.know) for hit in _FROM.finditer(setting.view, start, end)
        )
        if any(place and place.iso3 == home for place in left):
            return True
    return False

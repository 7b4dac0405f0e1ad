"""What the meetings of its guest say of a visit: that it is under way, though told as planned, and in which town it is.

"Luhut bertemu Yang Jiechi di Beijing, Selasa. Sebelumnya ia mengatakan kunjungannya ke China akan berlangsung dua hari"
(codebook decision 9).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ContactKind, Grain, Origin, Status
from kronik.read.clause.scene import SIGNS
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting

_RULE = Origin("rule", "begun since")
_BEFORE = re.compile(r"\bsebelumnya\b")
_HOPED_OF = re.compile(
    r"cue '\w*harap"
)  # "berharap kunjungan itu mempererat ...": hoped of it before it, or while it goes on
_TO_A_LAND = re.compile(rf"\bke {SIGNS['S']}")  # "kunjungan ke Indonesia" names as much of the place as it means to


def begun_since(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts, each planned visit as happened whose guest met somebody in the host's country on its days."""
    return tuple(_in_town(_begun(one, contacts, setting), contacts, setting) for one in contacts)


def guest_seen(visit: Draft, met: Draft) -> bool:
    """Whether talks were held with the guest of a visit in the country to which it leads."""
    there = visit.country and met.country and met.country.value == visit.country.value
    return bool(there) and met.family == "talks" and visit.who[0].value.actor in met.actors


def _in_town(visit: Draft, contacts: Sequence[Draft], setting: Setting) -> Draft:
    """ "menerima kunjungan Menhan A, Selasa. Keduanya bertemu di Jakarta": a visit of one day is where its guest was met."""
    if visit.family != "visit" or visit.city or not (visit.country and visit.who and visit.when):
        return visit
    if _TO_A_LAND.search(setting.scenes[visit.scene].words):
        return visit
    day = visit.when.value
    met = [
        one.city
        for one in contacts
        if one.kind.value is ContactKind.meeting
        and one.status.value is visit.status.value
        and one.city
        and one.when
        and day.grain is one.when.value.grain is Grain.day
        and day.earliest == one.when.value.earliest
        and day.last == one.when.value.last
        and guest_seen(visit, one)
    ]
    return replace(visit, city=met[0]) if len({city.value for city in met}) == 1 else visit


def _begun(visit: Draft, contacts: Sequence[Draft], setting: Setting) -> Draft:
    if visit.family != "visit" or visit.status.value is not Status.planned or visit.country is None or not visit.who:
        return visit
    day = setting.published.day
    looks_back = visit.when is None and bool(
        _BEFORE.search(setting.scenes[visit.scene].words) or _HOPED_OF.match(visit.status.reason)
    )
    for met in contacts:
        here = met.status.value is Status.happened and met.scene < visit.scene and guest_seen(visit, met)
        if not here or met.when is None or day is None or met.when.value.earliest > day:
            continue
        if looks_back or (visit.when and visit.when.value.overlaps(met.when.value)):
            status = replace(visit.status, value=Status.happened, origin=_RULE, reason="he met somebody there since")
            return replace(visit, status=status, when=visit.when or met.when, city=visit.city or met.city)
    return visit

"""Who held an office on the day of a contact that is long past: "Presiden AS" of 2011."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ActorKind, Claim, Origin, Party, TimeExpression
from kronik.read.clause.scene import Scene
from kronik.read.contacts.parties import as_state
from kronik.read.contacts.setting import Setting

_BY_OFFICE = ("office",)
_LONG_AGO = 300  # days
_TAKEN_UP = re.compile(r"(?: [A-Z]\w+){0,3} (?:itu|tersebut|ini)\b")
_REACH = 4  # sentences in which the time is told of which "Presiden saat itu, SBY" speaks
_NO_SEAT = frozenset({"former_leader", "party_leader", "adviser", "envoy"})


def of_that_time(
    who: Sequence[Claim[Party]], when: Claim[TimeExpression] | None, scene: Scene, setting: Setting
) -> tuple[Claim[Party], ...]:
    """The parties as of the contact: its day, else the time told before in which somebody ruled who long does no more.

    "Pada 2011 ... Presiden saat itu, Susilo Bambang Yudhoyono, mempertemukan PM Thailand dan PM Kamboja."
    """
    then = when or _while_he_ruled(who, scene, setting)
    return tuple(_held_then(claim, then, setting) for claim in who)


def _while_he_ruled(who: Sequence[Claim[Party]], scene: Scene, setting: Setting) -> Claim[TimeExpression] | None:
    day = setting.published.day
    by_office = any(claim.reason in _BY_OFFICE for claim in who)
    seats = [
        tenure
        for claim in who
        if by_office and claim.reason not in _BY_OFFICE and claim.value.kind is ActorKind.person
        for tenure in setting.know.register.tenures(claim.value.actor)
        if tenure.office_class not in _NO_SEAT
    ]
    if day is None or not seats or any(t.until is None or (day - t.until).days < _LONG_AGO for t in seats):
        return None
    for before in reversed(setting.scenes[max(0, scene.index - _REACH) : scene.index + 1]):
        for time in before.times.values():
            if time.time and any(t.covers(time.time.earliest) or t.covers(time.time.last) for t in seats):
                return Claim(time.time, (time.span,), Origin("rule", "when"), 0.5, "the time told before")
    return None


def _held_then(claim: Claim[Party], when: Claim[TimeExpression] | None, setting: Setting) -> Claim[Party]:
    """Who held an office on the day of the contact, where only the office is named and the contact is long past."""
    day = setting.published.day
    if when and claim.reason == "the leaders told of" and claim.value.kind is ActorKind.person:
        seated = setting.know.register.tenures(claim.value.actor)
        if seated and not any(tenure.covers(when.value.earliest) for tenure in seated):
            return as_state(claim, setting.know)  # the summit of 2018 was held by those before them
    if when is None or day is None or claim.reason not in _BY_OFFICE or (day - when.value.last).days < _LONG_AGO:
        return claim
    office, state = claim.value.office, claim.value.state
    if _TAKEN_UP.match(setting.view, claim.spans[-1].end):
        return claim  # "Ketua Umum Partai Gerindra itu": the person just told of, whatever the day
    holders = setting.know.register.holders(office, state, when.value.earliest) if office and state else ()
    if not holders or claim.value.actor in holders:
        return claim
    register = setting.know.register
    seated = register.seated(office or "", state or "", when.value.earliest)
    if all(t.office_class != office for t in seated) and any(
        t.office_class == office for t in register.tenures(claim.value.actor)
    ):
        return as_state(claim, setting.know)  # "Presiden Jerman" of a year of which only the chancellor is known
    person = setting.know.register.actors[holders[0]]
    party = replace(claim.value, actor=holders[0], name=person.name)
    return replace(claim, value=party, score=0.6, reason=f"{office} of {state} on {when.value.earliest}")

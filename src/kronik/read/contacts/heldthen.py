"""Who held an office on the day of a contact: "Presiden AS" of 2011, the leaders at "KTT kedua negara pada Desember 2019"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from kronik.knowledge.register import HEADS
from kronik.model import ActorKind, Claim, Origin, Party, TimeExpression
from kronik.read.clause.scene import Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.parties import as_state, holder
from kronik.read.contacts.setting import Setting

_BY_OFFICE = ("office",)
_LONG_AGO = 300  # days
_TAKEN_UP = re.compile(r"(?: [A-Z]\w+){0,3} (?:itu|tersebut|ini)\b")
_REACH = 4  # sentences in which the time is told of which "Presiden saat itu, SBY" speaks
_NO_SEAT = frozenset({"former_leader", "party_leader", "adviser", "envoy"})


def of_that_time(
    who: Sequence[Claim[Party]], when: Claim[TimeExpression] | None, scene: Scene, trigger: Trigger, setting: Setting
) -> tuple[Claim[Party], ...]:
    """The parties as of the contact: its day, else the time told before in which somebody ruled who long does no more.

    "Pada 2011 ... Presiden saat itu, Susilo Bambang Yudhoyono, mempertemukan PM Thailand dan PM Kamboja."
    """
    then = when or _while_he_ruled(who, scene, setting)
    held = tuple(_held_then(claim, then, setting) for claim in who)
    summit = _SUMMIT.match(scene.words, trigger.start)
    return (summit and when and _at_summit(held, when.value, scene, setting)) or held


_OF_BOTH = re.compile(r"(?:[Pp]ara )?(?:[Pp]emimpin|[Kk]epala negara|[Kk]epala pemerintahan) (?:kedua|dua) negara\b")
_SUMMIT = re.compile(r"ktt|konferensi tingkat tinggi|pertemuan(?: \w+)*? puncak")
_MONTH = timedelta(days=31)  # a longer time may have seen another leader


def _at_summit(
    who: Sequence[Claim[Party]], when: TimeExpression, scene: Scene, setting: Setting
) -> tuple[Claim[Party], ...]:
    """ "KTT AS-Korea Utara di Hanoi pada Februari 2019": two or three states by those who led them throughout that time."""
    day = setting.published.day
    if day is None or len(who) not in (2, 3) or when.last - when.earliest > _MONTH:
        return ()
    listed = setting.know.tables["offices"]["leaders"]["at_summits" if len(who) == 2 else "at_summits_of_three"]
    states = [_his_state(claim, when, scene, setting) for claim in who]
    first, last = (
        [holder(state, listed.get(state.value.state or "", "leader"), setting, min(at, day)) for state in states]
        for at in (when.earliest, when.last)
    )
    of_states = all(state.value.kind is ActorKind.state for state in states)
    led = tuple(claim for claim in first if claim)
    return led if of_states and len(led) == len(who) and led == tuple(last) else ()


def _his_state(claim: Claim[Party], when: TimeExpression, scene: Scene, setting: Setting) -> Claim[Party]:
    """The state of one told of before who did not lead it yet: "KTT kedua negara pada Desember 2019"."""
    day = setting.published.day
    seats = [t for t in setting.know.register.tenures(claim.value.actor) if t.office_class in HEADS]
    leads_now = day is not None and any(t.covers(day) for t in seats)
    led = any(t.covers(when.earliest) for t in seats) or any(scene.span.contains(span) for span in claim.spans)
    return as_state(claim, setting.know) if leads_now and not led else claim


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
    of_both = _OF_BOTH.match(setting.view, claim.spans[-1].start)
    if when and (of_both or claim.reason == "the leaders told of") and claim.value.kind is ActorKind.person:
        seated = setting.know.register.tenures(claim.value.actor)
        if seated and not any(tenure.covers(when.value.earliest) for tenure in seated):
            land = as_state(claim, setting.know)  # the summit of 2018 was held by those before them
            return (of_both and holder(land, "leader", setting, when.value.earliest)) or land
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

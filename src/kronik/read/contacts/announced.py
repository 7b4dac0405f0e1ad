"""An announcement told in retrospect: "bertemu pada Sabtu. Pada Rabu, Lee mengumumkan bahwa ia akan melawat ke sana untuk bertemu"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kronik.model import ActorKind, Grain, Status
from kronik.read.clause.scene import SIGNS, TIME, Scene
from kronik.read.contacts.draft import Draft, swapped_parties
from kronik.read.contacts.joined import join
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import SAY

_SOON = 45  # days from an announcement to what it announced
# The day beside the verb of saying that governs the plan: "Pada Rabu (16/5), Lee mengumumkan ...", "Lee mengumumkan pada Rabu bahwa".
_ANNOUNCED = re.compile(
    rf"(?:{TIME},? (?:[\w-]+ |{SIGNS['N']} |{SIGNS['S']} |\([^()]*\) ){{0,6}}?(?:{SAY}|memberitakan)"
    rf"|(?:{SAY}|memberitakan) (?:[\w-]+ ){{0,4}}?{TIME})\b[^.;\"]*$"
)


def since_held(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts; a plan without a day that was announced before the contact itself, which the article tells as held, is that contact."""
    held = [draft for draft in contacts if _on_a_day(draft)]
    if not held:
        return tuple(contacts)
    kept: list[Draft] = list(contacts)
    for plan in contacts:
        day = _announced_on(plan, setting)
        if day is None:
            continue
        done = next((one for one in held if one is not plan and _soon_after(one, day) and _same(plan, one)), None)
        if done is not None:
            kept[kept.index(done)] = join(done, replace(plan, status=done.status, when=None))
            kept.remove(plan)
        elif (met := next((one for one in held if _soon_after(one, day) and _met_there(plan, one)), None)) is not None:
            came = replace(met.status, reason=met.status.reason + "; announced before", spans=met.status.spans)
            kept[kept.index(plan)] = replace(plan, status=came, when=met.when, city=plan.city or met.city)
    return tuple(kept)


def _on_a_day(draft: Draft) -> bool:
    day = draft.when.value if draft.when else None
    return draft.status.value is Status.happened and day is not None and day.grain is Grain.day


def _announced_on(plan: Draft, setting: Setting) -> date | None:
    """The day on which a plan that has none itself was announced, where its sentence gives that."""
    if plan.status.value is not Status.planned or plan.when is not None:
        return None
    scene: Scene = setting.scenes[plan.scene]
    hit = _ANNOUNCED.search(scene.words, 0, scene.place(plan.trigger.start))
    if hit is None:
        return None
    times = [time.time for at, time in scene.times.items() if hit.start() <= at < hit.end() and time.time]
    days = [time.earliest for time in times if time.grain is Grain.day]
    return days[0] if len(days) == 1 else None


def _soon_after(done: Draft, announced: date) -> bool:
    return done.when is not None and 0 <= (done.when.value.earliest - announced).days <= _SOON


def _same(plan: Draft, done: Draft) -> bool:
    places = plan.country is None or done.country is None or plan.country.value == done.country.value
    return plan.family == done.family and places and swapped_parties(plan.parties, done.parties) == 0


def _met_there(plan: Draft, met: Draft) -> bool:
    """Whether the guest of a journey met somebody of the host in the host's country."""
    if plan.family != "visit" or met.family != "talks" or met.country is None or plan.country is None:
        return False
    guest, host = plan.who[0].value, plan.who[-1].value
    there = host.kind is ActorKind.state and met.country.value == plan.country.value
    actors = {party.actor for party in met.parties}
    return there and guest.actor in actors and any(party.state == host.state for party in met.parties)

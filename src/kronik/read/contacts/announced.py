"""An announcement told in retrospect: "bertemu pada Sabtu. Pada Rabu, Lee mengumumkan bahwa ia akan melawat ke sana untuk bertemu"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kronik.model import ActorKind, Grain, Status
from kronik.read.clause.scene import SIGNS, TIME, Scene
from kronik.read.contacts.begunsince import guest_seen
from kronik.read.contacts.draft import Draft, swapped_parties, with_status
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
    kept: list[Draft | None] = list(contacts)
    for at, plan in enumerate(contacts):
        day = _announced_on(plan, setting)
        if day is None:
            continue
        then = [
            place for place, one in enumerate(contacts) if one in held and one is not plan and _soon_after(one, day)
        ]
        same = next((place for place in then if _same(plan, contacts[place])), None)
        there = next((contacts[place] for place in then if _met_there(plan, contacts[place])), None)
        if same is not None:
            kept[same] = join(kept[same] or contacts[same], replace(plan, status=contacts[same].status, when=None))
            kept[at] = None
        elif there is not None:
            came = with_status(there, Status.happened, "announced before").status
            kept[at] = replace(plan, status=came, when=there.when, city=plan.city or there.city)
    return tuple(draft for draft in kept if draft is not None)


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
    # "Pekan lalu, Istana mengumumkan"
    days = [time.earliest for time in times if time.grain in (Grain.day, Grain.week)]
    return days[0] if len(days) == 1 else None


def _soon_after(done: Draft, announced: date) -> bool:
    return done.when is not None and 0 <= (done.when.value.earliest - announced).days <= _SOON


def _same(plan: Draft, done: Draft) -> bool:
    places = plan.country is None or done.country is None or plan.country.value == done.country.value
    return plan.family == done.family and places and swapped_parties(plan.parties, done.parties) == 0


def _met_there(plan: Draft, met: Draft) -> bool:
    """Whether the guest of a journey met somebody of the host in the host's country."""
    if plan.family != "visit" or not guest_seen(plan, met):
        return False
    host = plan.who[-1].value
    return host.kind is ActorKind.state and any(party.state == host.state for party in met.parties)

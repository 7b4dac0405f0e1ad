"""A host and his guest who come to a place together: "Prabowo dan Macron tiba di Candi Borobudur" is no visit of either (codebook decision 8)."""

from __future__ import annotations

import re

from kronik.model import ActorKind
from kronik.read.clause.places import place_at
from kronik.read.clause.scene import PLACE, SIGNS, Scene
from kronik.read.clause.triggers import Trigger, frame_named
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import DONE, WILL

_BOTH = re.compile(
    rf"(?P<one>{SIGNS['P']})(?: \([^()]{{1,30}}\))?,? (?:dan|serta|bersama) (?:[\w-]+ ){{0,3}}?(?P<other>{SIGNS['P']})(?: \([^()]{{1,30}}\))?,?"
    rf"(?: (?:{DONE}|{WILL}|juga|kemudian|lalu|bersama(?:-sama)?|kompak|tampak|terlihat))* $"
)
_COME_TO = re.compile(
    rf"(?:tiba di|sampai di|mengunjungi|menyambangi|mendatangi|memasuki|bertolak ke|menuju(?: ke)?) (?:[\w-]+ ){{0,2}}?(?={PLACE})"
)


def as_one(scene: Scene, trigger: Trigger, setting: Setting) -> Trigger:
    """The trigger; of a word of travel that a host and his guest share within the host's country, as of what they do jointly."""
    if trigger.frame.name != "travel":
        return trigger
    goal = _COME_TO.match(scene.words, trigger.start)
    both = _BOTH.search(scene.words, 0, trigger.start) if goal else None
    if goal is None or both is None:
        return trigger
    named = [scene.names[both.start(one)].parties for one in ("one", "other")]
    if any(len(parties) != 1 or parties[0].kind is not ActorKind.person for parties in named):
        return trigger
    states = {parties[0].state for parties in named}
    place = place_at(scene.view, scene.at[goal.end()], scene.span.end, setting.know)
    if len(states) != 2 or None in states or place is None or place.iso3 not in states:
        return trigger
    return Trigger(frame_named(setting.know, "jointly"), trigger.start, trigger.end)

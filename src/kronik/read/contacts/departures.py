"""The day of an arrival by that of the departure told before it: "bertolak dari Jakarta, Selasa. ... Jokowi tiba di Dili"."""

from __future__ import annotations

import re

from kronik.model import Claim, Grain, TimeExpression
from kronik.read.clause.scene import PERSON, SIGNS, Scene
from kronik.read.clause.when import read_when
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import WILL

LANDED = re.compile(r"\b(?:tiba|mendarat|setibanya|setiba|sesampainya|ketibaan|kedatangan)\b")
_LEFT = re.compile(
    rf"(?P<who>{SIGNS['P']})[^.;\"{PERSON}]{{0,60}}?\b(?:bertolak|berangkat|terbang|lepas landas|tinggal landas|mengudara|meninggalkan)\b"
)
_AHEAD = re.compile(rf"\b(?:{WILL})\b")
_ANOTHER_DAY = re.compile(
    r"\b(?:esok\w*|keesokan\w*|besok\w*|kemudian hari|(?:hari|malam|pekan) (?:berikutnya|kemudian))\b"
)
_REACH = 3  # sentences between the departure and the arrival


def left_on(landing: Scene, guest: str, setting: Setting) -> Claim[TimeExpression] | None:
    """The day on which `guest` left for where he lands, told in the sentences before and nowhere else."""
    if landing.times and any(time.time and time.time.grain is Grain.day for time in landing.times.values()):
        return None
    if _ANOTHER_DAY.search(landing.words):
        return None
    for scene in reversed(setting.scenes[max(0, landing.index - _REACH) : landing.index]):
        hit = _LEFT.search(scene.words)
        who = scene.names.get(hit.start("who")) if hit else None
        if hit is None or who is None or guest not in {party.actor for party in who.parties}:
            continue
        when = None if _AHEAD.search(hit[0]) else read_when(scene, hit.end() - 1, hit.end(), ())
        day, today = when.value if when else None, setting.published.day
        return when if day and day.grain is Grain.day and (today is None or day.earliest <= today) else None
    return None

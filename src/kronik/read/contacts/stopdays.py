"""Which day belongs to which stop, where one verb tells of a journey to several."""

from __future__ import annotations

import re

from kronik.model import Claim, TimeExpression
from kronik.read.clause.routes import BESIDES
from kronik.read.clause.scene import STATE, TIME, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.when import claim, usable
from kronik.read.contacts.parties import Parties

_STOP_DAY = re.compile(rf"(?:,? {STATE})?,? (?:(?:pada|selama) )?{TIME}")


def own_day(scene: Scene, found: Sides, who: Parties) -> Claim[TimeExpression] | None:
    """ "ke Papua Nugini pada 6 September, Timor Leste pada 9 September": each stop of a journey has a day of its own."""
    if max(len(found.destination), len(found.right)) < 2 or not who:
        return None
    span = who[-1].spans[0]
    position = scene.place(span.start) if found.destination else scene.place(span.end) - 1
    hit = _STOP_DAY.match(scene.words, position + 1)
    time = scene.times.get(hit.end() - 1) if hit else None
    return claim(time, 0.9) if time and hit and usable(scene, hit.end() - 1, time) else None


def of_stop_before(scene: Scene, found: Sides, who: Parties, when: Claim[TimeExpression]) -> bool:
    """ "ke Mesir pada Senin, lalu Yordania dan Irak": the day of a stop is not that of those named after it."""
    if len(found.destination) < 2 or not who:
        return False
    day, host = scene.place(when.spans[0].start), scene.place(who[-1].spans[0].start)
    if BESIDES.match(scene.words) and host < (found.left or found.destination)[0] < day:
        return True  # "Selain ke Riyadh, A akan ke Doha pada Rabu"
    return found.destination[0] < day < host

"""Which day belongs to which stop or counterpart, where one verb tells of a journey to several or of several met."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from kronik.model import Claim, Grain, TimeExpression, Timex
from kronik.read.clause.datable import claim, usable
from kronik.read.clause.routes import BESIDES
from kronik.read.clause.scene import STATE, TIME, Scene
from kronik.read.clause.sides import Sides
from kronik.read.contacts.parties import Parties

_STOP_DAY = re.compile(
    rf"(?:,? {STATE})?(?:,? (?:(?:akan|dijadwalkan|direncanakan|diagendakan|berlangsung|digelar|dilakukan|pada|selama|hari) )*| \((?:pada )?){TIME}"
)


# "ke Ankara dan Doha, masing-masing pada 8 dan 10 Maret"
_EACH = re.compile(rf"[^.;\"]{{0,40}}?\bmasing-masing (?:(?:pada|hari|tanggal) )*(?={TIME})")
_DAYS = re.compile(rf"{TIME}(?:(?:,|,? dan|,? serta) (?:(?:pada|hari|tanggal) )*{TIME})*")


def in_turn(scene: Scene, found: Sides) -> tuple[Claim[TimeExpression], ...]:
    """The days that "masing-masing" deals out to those listed before it, one for each and in their order; else none."""
    listed = found.destination if len(found.destination) > 1 else found.right
    each = _EACH.match(scene.words, max(listed) + 1) if len(listed) > 1 and "masing-masing" in scene.words else None
    days = _DAYS.match(scene.words, each.end()) if each else None
    if days is None:
        return ()
    at = [position for position in range(days.start(), days.end()) if position in scene.times]
    times = [scene.times[position] for position in at if usable(scene, position, scene.times[position])]
    dealt = _single_days(times[0]) if len(times) == 1 else tuple(claim(time, 0.9) for time in times)
    return dealt if len(dealt) == len(listed) else ()


def _single_days(stretch: Timex) -> tuple[Claim[TimeExpression], ...]:
    """The days of a stretch one by one: "3, 4, dan 5 Mei", "Senin dan Selasa"."""
    time, whole = stretch.time, claim(stretch, 0.9)
    if time is None or time.grain is not Grain.interval:
        return ()
    days = (time.earliest + timedelta(days=step) for step in range((time.latest - time.earliest).days))
    one = timedelta(days=1)
    return tuple(replace(whole, value=replace(time, earliest=day, latest=day + one, grain=Grain.day)) for day in days)


def _dealt(scene: Scene, found: Sides, who: Parties) -> Claim[TimeExpression] | None:
    listed = sorted(found.destination if len(found.destination) > 1 else found.right)
    days = in_turn(scene, found)
    mine = {
        at
        for at in listed
        for one in who
        for span in one.spans
        if scene.place(span.start) <= at < scene.place(span.end)
    }
    return days[listed.index(mine.pop())] if days and len(mine) == 1 else None


def own_day(scene: Scene, found: Sides, who: Parties) -> Claim[TimeExpression] | None:
    """ "ke Papua Nugini pada 6 September, Timor Leste pada 9 September": each stop of a journey has a day of its own."""
    if max(len(found.destination), len(found.right)) < 2 or not who:
        return None
    if dealt := _dealt(scene, found, who):
        return dealt
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

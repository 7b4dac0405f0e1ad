"""The day of a contact and its status, each as the other corrects it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from kronik.model import HELD_OR_DUE, Claim, Grain, Status, TimeExpression
from kronik.read.clause.invited import of_invitation
from kronik.read.clause.scene import Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.status import read_status
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.calledoff import called_off_then
from kronik.read.contacts.entries import entry_day
from kronik.read.contacts.intended import counts_on
from kronik.read.contacts.owndays import of_something_else, of_the_next, of_the_word, time_of
from kronik.read.contacts.parties import Parties
from kronik.read.contacts.samecontact import CALLED_OFF
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.stopdays import of_stop_before, own_day

_LONG_SINCE = 7  # days
_LONGEST_STAY = 10  # days
_TILL = re.compile(r"\b(?:hingga|sampai|ke|menjadi)\b")
_PUT_OFF = re.compile(r"\b(?:menunda|ditunda|tertunda|(?:meng|di)undur(?:kan)?|memundurkan|menjadwal(?:kan)? ulang)\b")
_FINITE = re.compile(r"\bmem\w{3,}")  # "membahas (rencana ...) melalui telepon"
_BY_MEANS = re.compile(r"\b(?:melalui|lewat|via) (?:sebuah |sesi )?$")
_MODAL_ROOM = 18  # code points after a subject in which its modal stands ("akan kembali ")


def day_and_status(
    scene: Scene, trigger: Trigger, found: Sides, who: Parties, triggers: Sequence[Trigger], setting: Setting
) -> tuple[Claim[TimeExpression] | None, Claim[Status] | None]:
    """The day of a contact and its status, each as the other corrects it."""
    rivals = tuple(other.start for other in triggers if other is not trigger)
    own = own_day(scene, found, who)
    when = own or time_of(scene, trigger, found, triggers, setting)
    when = when or entry_day(scene, setting.scenes, setting.entries)
    if when and of_stop_before(scene, found, who, when):
        when = None
    status = _status(scene, trigger, found, bool(who), rivals, None, setting)
    seen = scene
    if when and not own and (limit := of_the_next(scene, trigger, when, triggers, setting)):
        seen = replace(scene, times={at: time for at, time in scene.times.items() if at < limit})
        when = time_of(seen, trigger, found, triggers, setting)
        status = _status(seen, trigger, found, bool(who), rivals, None, setting)
    if status and when and of_the_word(scene, trigger, status, when, setting):
        other = {at: time for at, time in scene.times.items() if time.span != when.spans[0] and at > trigger.end}
        when = time_of(replace(scene, times=other), trigger, found, triggers, setting) if other else None
        when = when if when and setting.published.day and when.value.earliest > setting.published.day else None
    if status and when and of_something_else(scene, trigger, status, when, triggers, setting):
        when = None
    if status and when and _as_first_meant(scene, trigger, status, when):
        rest = {at: time for at, time in scene.times.items() if time.span.start > when.spans[0].start}
        when = time_of(replace(scene, times=rest), trigger, found, triggers, setting)
    long_since = False
    if status and when and called_off_then(scene, status, when, setting):
        others = {at: time for at, time in scene.times.items() if at > trigger.end and time.span != when.spans[0]}
        later = replace(scene, times=others)
        day = setting.published.day
        long_since = day is not None and (day - when.value.last).days > _LONG_SINCE
        when = time_of(later, trigger, found, triggers, setting)
    if status and when:  # without a day it is what it was
        status = _status(seen, trigger, found, bool(who), rivals, when, setting)
    if status and (long_since or _lost_long_since(status, when, setting)):
        status = replace(status, reason=status.reason + CALLED_OFF)
    if status and when and status.value in (Status.cancelled, Status.planned):
        when = _as_first_set(when, scene) if status.value is Status.cancelled else _as_moved(when, scene)
    return when, status


# "Kunjungan yang semula dijadwalkan pada Februari akhirnya terlaksana pada Minggu": the first day came to nothing.
_MEANT_FOR = re.compile(
    r"[^;.\"]*\b(?:semula|sedianya|awalnya|mulanya|sebelumnya|seharusnya|semestinya|sempat|dijadwalkan|direncanakan|diagendakan)\b[^;.\"]{0,60}"
)
_CAME_ABOUT = re.compile(
    r"[^;.\"]{0,40}\b(?:digeser|bergeser|dimajukan|dipercepat|dijadwal(?:kan)? ulang)(?: \w+)? (?:menjadi|ke|pada)\b"
    r"|[^;.\"]{0,60}\b(?:akhirnya|kemudian|baru)(?: \w+)? (?:ter(?:laksana|wujud|ealisasi|jadi)|berlangsung|di(?:gelar|lakukan|adakan|langsungkan|laksanakan))\b"
)


def _as_first_meant(scene: Scene, trigger: Trigger, status: Claim[Status], when: Claim[TimeExpression]) -> bool:
    at = scene.place(when.spans[0].start)
    held = status.value in HELD_OR_DUE and trigger.end < at
    return held and bool(_MEANT_FOR.fullmatch(scene.words, trigger.end, at) and _CAME_ABOUT.match(scene.words, at))


def _as_first_set(when: Claim[TimeExpression], scene: Scene) -> Claim[TimeExpression]:
    """ "menunda kunjungan yang dijadwalkan 19 Februari hingga 10 Maret", "ditunda dari 12 ke 19 Juni": it was to be on the first."""
    time, words = when.value, when.spans[0].cut(scene.view)
    first, last = time.earliest, time.latest
    if time.grain is not Grain.interval or not _PUT_OFF.search(scene.words):
        return when
    if " ke " not in words and ((last - first).days <= _LONGEST_STAY or not _TILL.search(words)):
        return when
    return replace(when, value=replace(time, latest=first + timedelta(days=1), grain=Grain.day))


_MOVED = re.compile(r"\b(?:digeser|bergeser|dimajukan|dipercepat|mundur|maju) dari ")


def _as_moved(when: Claim[TimeExpression], scene: Scene) -> Claim[TimeExpression]:
    """ "digeser dari 10 Mei ke 17 Mei": it is to be on the second of the two days."""
    time = when.value
    if time.grain is not Grain.interval or not _MOVED.search(scene.words):
        return when
    months = time.earliest.day == time.latest.day == 1
    first, grain = (time.last.replace(day=1), Grain.month) if months else (time.last, Grain.day)
    return replace(when, value=replace(time, earliest=first, grain=grain))


def _lost_long_since(status: Claim[Status], when: Claim[TimeExpression] | None, setting: Setting) -> bool:
    """ "batal ke Taiwan pada April", told in August: not the journey that is planned now."""
    day = setting.published.day
    lost = status.value is Status.cancelled and when is not None and day is not None
    return lost and when is not None and day is not None and (day - when.value.last).days > _LONG_SINCE


def _status(
    scene: Scene,
    trigger: Trigger,
    found: Sides,
    named: bool,
    rivals: tuple[int, ...],
    when: Claim[TimeExpression] | None,
    setting: Setting,
) -> Claim[Status] | None:
    if trigger.frame.status:
        return of_invitation(scene, trigger, setting.know)
    first = min((*found.left, *found.right, trigger.start)) if named else trigger.start
    before = max((rival for rival in rivals if rival < trigger.start), default=0)
    if found.rule == "noun-through" or (
        trigger.frame.name == "phone-talk"
        and found.left
        and found.left[-1] < trigger.start
        and _BY_MEANS.search(scene.words[: trigger.start])
    ):  # "membahas rencana ... melalui telepon": the modal of the subject counts, not "rencana"
        room = found.left[-1] + 1 + _MODAL_ROOM
        verb = _FINITE.search(scene.words, found.left[-1] + 1, room)
        trigger = replace(trigger, start=min(trigger.start, verb.start() if verb else room))
    day = None if counts_on(when, setting) else setting.published.day
    return read_status(scene, trigger, first, before, when.value if when else None, day, setting.know)

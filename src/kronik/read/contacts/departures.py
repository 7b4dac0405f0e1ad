"""The day of an arrival, or of the first stop of a tour, by that of the departure told before it.

"bertolak dari Jakarta, Selasa. ... Jokowi tiba di Dili", "memulai lawatan, Jumat. Negara pertama yang dikunjungi adalah China".
"""

from __future__ import annotations

import re

from kronik.model import Claim, Grain, TimeExpression
from kronik.read.clause.datable import claim
from kronik.read.clause.scene import PERSON, PLACE, PRONOUN, SIGNS, STATE, TIME, Scene
from kronik.read.clause.when import read_when
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import WILL

LANDED = re.compile(r"\b(?:tiba|mendarat|setibanya|setiba|sesampainya|ketibaan|kedatangan)\b")
_LEFT = re.compile(
    rf"(?P<who>{SIGNS['P']})[^.;\"{PERSON}]{{0,60}}?\b(?:bertolak|berangkat|terbang|lepas landas|tinggal landas|mengudara|meninggalkan|(?:memulai|mengawali) (?:\w+ ){{0,2}}?(?:lawatan|kunjungan|perjalanan|tur|safari|muhibah)(?:nya)?)\b"
)
# "melakukan kunjungan kerja ke luar negeri sejak 8 November": the day on which the tour began.
_SINCE = re.compile(
    rf"(?P<who>{SIGNS['H']})[^.;\"{PERSON}]{{0,60}}?\b(?:lawatan|kunjungan|perjalanan|tur|safari|muhibah)(?:nya)?\b[^.;\"{PERSON}{TIME}]{{0,60}}? (?:sejak|mulai|dimulai)(?: (?:pada|hari|tanggal))* (?P<day>{TIME})"
)
_IS_IT = re.compile(
    rf"(?P<land>[{STATE}{PLACE}])(?:, {STATE})?,?(?: (?:akan|bakal|pun))* (?:(?:menjadi|jadi|adalah|merupakan) )?$"
)
_STOP = (
    r"(?:negara|kota|tujuan|persinggahan|perhentian|pemberhentian|destinasi|etape|singgah|kunjungan|lawatan|perjalanan)"
)
_FIRST = re.compile(
    rf"\b{_STOP}(?:nya)?(?: \w+)? (?:pertama|perdana)(?:nya)?\b|\b(?:mengawali|memulai)(?:nya|{PRONOUN}| (?:lawatan|kunjungan|perjalanan|tur|safari|muhibah)(?:nya| ?{PRONOUN})? (?:ke|di|dari|dengan))|\b(?:(?:di|ber)mulai|diawali)(?: \w+)? (?:di|dari|ke|dengan)\b"
)
_AHEAD = re.compile(rf"\b(?:{WILL})\b")
_ANOTHER_DAY = re.compile(
    r"\b(?:esok\w*|keesokan\w*|besok\w*|kemudian hari|(?:hari|malam|pekan) (?:berikutnya|kemudian))\b"
)
_REACH = 3  # sentences between the departure and the arrival


def first_stop(scene: Scene, host: int) -> int | None:
    """Where the words on the first stop of a tour end, if it is the place at `host`: at the next stop; None for other places."""
    told = any(word in scene.words for word in ("pertama", "perdana", "ulai", "awali"))
    hit = _FIRST.search(scene.words) if told else None
    lands = [at for at in sorted(scene.names) if scene.words[at] in (STATE, PLACE)]
    behind = [at for at in lands if hit and at >= hit.end()]
    is_it = _IS_IT.search(scene.words, 0, hit.start()) if hit else None
    first = is_it.start("land") if is_it else next(iter(behind or lands), -1)
    if hit is None or host != first:
        return None
    return next((at for at in behind if at > host and scene.words[at - 2 : at] != ", "), len(scene.words))


def left_on(
    landing: Scene, guest: str, setting: Setting, end: int, *, ahead: bool = False
) -> Claim[TimeExpression] | None:
    """The day on which `guest` left, or is to leave, for where he lands, told in the sentences before and not before `end`."""
    if any(at < end and time.time and time.time.grain is Grain.day for at, time in landing.times.items()):
        return None
    if _ANOTHER_DAY.search(landing.words, 0, end):
        return None
    for scene in reversed(setting.scenes[max(0, landing.index - _REACH) : landing.index]):
        since = _SINCE.search(scene.words)
        if since and guest in {party.actor for party in scene.names[since.start("who")].parties}:
            begun = scene.times[since.start("day")]
            return claim(begun, 0.6) if begun.time and begun.time.grain is Grain.day else None
        hit = _LEFT.search(scene.words)
        who = scene.names.get(hit.start("who")) if hit else None
        if hit is None or who is None or guest not in {party.actor for party in who.parties}:
            continue
        planned = _AHEAD.search(hit[0]) is not None
        when = read_when(scene, hit.end() - 1, hit.end(), ()) if planned is ahead else None
        day, today = when.value if when else None, setting.published.day
        return when if day and day.grain is Grain.day and (ahead or today is None or day.earliest <= today) else None
    return None

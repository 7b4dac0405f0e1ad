"""The day of a plan that the next sentence tells by a noun of its own: "Tanggalnya 20 Juni", "Acara itu dijadwalkan Kamis"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import Claim, Grain, Status, TimeExpression
from kronik.read.clause.datable import claim, usable
from kronik.read.clause.scene import SIGNS, TIME, Scene
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting

_IS_ON = r"(?:(?:sendiri|adalah|ialah|yakni|yaitu|jatuh|akan|dijadwalkan|direncanakan|diagendakan|ditetapkan|berlangsung|digelar|diadakan|dilangsungkan|dimulai|pada|hari|tanggal) )*"
_SAYS_DAY = re.compile(
    rf"\W*(?:menurut (?:jadwal|rencana|agenda)(?: \w+)?,? |{SIGNS['N']} (?:menyebut|memastikan|menetapkan) )?"
    r"(?:(?:tanggal|waktu|jadwal)(?:nya| (?:resmi|pasti|pelaksanaan)nya| (?:pertemuan|kunjungan|lawatan|perundingan|ktt)(?:nya| (?:itu|tersebut)))"
    r"|(?:rencana|agenda|acara|kegiatan)nya|(?:acara|agenda|kegiatan|hal|rencana) (?:itu|tersebut)),? "
    rf"{_IS_ON}(?P<day>{TIME})"
    rf"|\W*{SIGNS['N']} (?:menetapkan|memilih|menyepakati) (?P<set>{TIME}) sebagai (?:hari|tanggal|waktu)\b"
)


def on_day_next(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts; what is planned without a day has the one that the sentence after it tells."""
    return tuple(
        replace(draft, when=day)
        if draft.when is None and draft.status.value is Status.planned and (day := _next(draft, setting))
        else draft
        for draft in contacts
    )


def _next(draft: Draft, setting: Setting) -> Claim[TimeExpression] | None:
    for scene in setting.scenes[draft.scene + 1 : draft.scene + 2]:
        hit = _SAYS_DAY.match(scene.words)
        if hit is None or scene.inside_quote(hit.start()) or _others(scene, draft):
            return None
        at = max(hit.start("day"), hit.start("set"))
        time, today = scene.times.get(at), setting.published.day
        if time and time.time and usable(scene, at, time) and time.time.grain in (Grain.day, Grain.interval):
            return claim(time, 0.6) if today is None or time.time.last >= today else None
    return None


def _others(scene: Scene, draft: Draft) -> bool:
    """Whether a sentence names a person who takes no part."""
    states = {party.state for party in draft.parties}
    named = (p for name in scene.names.values() for p in name.parties)
    return any(p.actor not in draft.actors and p.state not in states for p in named)

"""The day to which one sentence moves a contact: "Kunjungan A yang semula pekan ini digeser menjadi 20 Juni".

What is told as put off keeps the day that was planned for it (codebook, `cancelled`); what is only moved is planned for the new one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import Grain, Status
from kronik.read.clause.datable import claim, usable
from kronik.read.clause.scene import TIME
from kronik.read.contacts.draft import Draft, with_status
from kronik.read.contacts.setting import Setting

_MOVED = (
    r"(?:di(?:undur(?:kan)?|mundurkan|tunda|geser|majukan|pindah(?:kan)?|jadwal(?:kan)? ulang)|mundur|tertunda|maju)"
)
_TO = re.compile(
    rf"[^.;\"]{{0,110}}?\b{_MOVED}\b(?: (?:dari (?:semula )?)?(?:hari |tanggal )?{TIME})?(?: [a-z]+){{0,3}}? (?P<to>ke|menjadi|jadi|hingga|sampai|pada)(?: (?:hari|tanggal))* (?P<day>{TIME})"
)
_AT_LAST = re.compile(
    rf"[^.;\"]{{0,60}}? (?:tertunda|ditunda|diundur|batal)\b[^.;\"{TIME}]{{0,40}} akhirnya (?:juga )?(?:dilakukan|digelar|diadakan|berlangsung|terlaksana|terjadi|terwujud)\b"
)
_CLOSE = (Grain.day, Grain.interval)


def on_new_days(contacts: Sequence[Draft], setting: Setting) -> list[Draft]:
    """The contacts; one that its own sentence moves is planned for the new day, or called off for the old one, or was held in the end."""
    return [_moved(draft, setting) for draft in contacts]


def _moved(draft: Draft, setting: Setting) -> Draft:
    if draft.status.value not in (Status.cancelled, Status.planned):
        return draft
    scene = setting.scenes[draft.scene]
    start = scene.place(draft.trigger.end)
    if draft.status.value is Status.cancelled and _AT_LAST.match(scene.words, start):
        return with_status(draft, Status.happened, "held in the end")
    hit = _TO.match(scene.words, start)
    time = scene.times.get(hit.start("day")) if hit else None
    if hit is None or time is None or time.time is None or not usable(scene, hit.start("day"), time):
        return draft
    if time.time.grain not in _CLOSE or (hit["to"] == "pada" and "ulang" not in hit[0]):
        return draft  # "ditunda hingga Juli"; "ditunda pada Senin": the day on which that was said
    if draft.status.value is Status.planned:
        return replace(draft, when=claim(time, 0.8))
    moved = draft.when is not None and draft.when.spans[0] == time.span
    first = next((at for at in sorted(scene.times) if start <= at < hit.start("day")), None) if moved else None
    old = scene.times[first] if first is not None and usable(scene, first, scene.times[first]) else None
    return replace(draft, when=claim(old, 0.7) if old else None) if moved else draft

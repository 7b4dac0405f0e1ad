"""A round of talks that has its day or place only in the sentence after it, which takes it up.

"Delegasi A dan B kembali berunding lewat C. Pertemuan ini berlangsung pada Sabtu di Muscat": no mere process (codebook decision 5).
"""

from __future__ import annotations

import re

from kronik.model import HELD_OR_DUE
from kronik.read.clause.scene import PLACE, STATE, TIME, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft, domestic
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import TALKS

_HELD = re.compile(
    rf"\W*(?:{TALKS}|putaran|sesi|mediasi)(?: [\w-]+){{0,3}} (?:itu|ini|tersebut)(?:,? yang [^,.;\"]{{3,60}},?)?"
    rf" (?:akan |telah |sendiri )*(?:berlangsung|digelar|diadakan|dilangsungkan|dilakukan|dilaksanakan|diselenggarakan|terjadi|dimulai)\b"
    rf"[^.;\"]{{0,60}}?(?:{TIME}|\bdi (?:[\w-]+ ){{0,3}}[{PLACE}{STATE}])"
)
_ENDED = re.compile(
    r"\b(?:sejak|selama|sudah|telah|masih|terus) (?:berlangsung|digelar|dilakukan)\b|\b(?:berlangsung|digelar|dilakukan) (?:sejak|selama)\b"
)


def held_next(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> bool:
    """Whether the next sentence says when or where the talks of this one were held."""
    if not trigger.frame.process or draft.status.value not in HELD_OR_DUE:
        return False
    if len(draft.who) < 2 or (len(draft.who) == 2 and domestic(*draft.parties)):
        return False
    following = setting.scenes[scene.index + 1 : scene.index + 2]
    return any(_HELD.match(one.words) and not _ENDED.search(one.words) for one in following)

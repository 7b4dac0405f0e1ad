"""A contact that was put off to a day of its own: "ditunda hingga Kamis", "diundur ke 18 September"."""

from __future__ import annotations

import re

from kronik.model import Timex
from kronik.read.clause.scene import TIME, Scene
from kronik.read.clause.triggers import Trigger

MOVED = "put off to another day"
_BEFORE = 60  # code points before the trigger within which "menunda" stands
_MOVED = re.compile(
    rf"\b(?:(?:di|ter)(?:tunda|undur|mundur|geser|maju|tangguh)(?:kan)?|me(?:nunda|ngundur|mundur|nggeser|maju|nangguh)(?:kan|nya)*|(?:di|men)jadwal(?:kan)?(?:nya)? ulang) (?:(?:(?!\b(?:semula|sedianya|awalnya|tadinya|(?:se)?harusnya|(?:se)?mestinya|sejatinya|di(?:jadwal|rencana|agenda)kan)\b)[^.;,\"{TIME}]){{0,60}} )?"
    rf"(?:dari (?:\w+ ){{0,2}}?{TIME} )?(?:hingga|sampai|ke|menjadi|pada)(?: (?:pada|hari|tanggal|menjadi|sekitar))* (?P<day>{TIME})"
)
_ENDS = re.compile(r"[;\"]|\.\s|\b(?:kata|ujar|menurut|namun)\b")


def moved_to(scene: Scene, trigger: Trigger) -> Timex | None:
    """The new day of a contact that is called off for the old one; None where the words give none."""
    end = cut.start() if (cut := _ENDS.search(scene.words, trigger.end)) else len(scene.words)
    hit = _MOVED.search(scene.words, max(0, trigger.start - _BEFORE), end)
    return scene.times.get(hit.start("day")) if hit else None

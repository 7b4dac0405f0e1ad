"""Contacts that are told in one breath with another: a second month beside the first, a greeting inside a talk."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.model import Grain, Status
from kronik.read.draft import Draft
from kronik.read.scene import TIME, Scene
from kronik.read.triggers import Trigger
from kronik.read.when import claim, usable

MANNER = re.compile(  # "membuka percakapan dengan menyapa Xi": the greeting is part of the talk
    r"\b(?:percakapan|pembicaraan|pertemuan|perundingan|dialog)\b[^.;,\"]{0,60} (?:dengan|sambil|sembari|seraya) $"
)
_SECOND_TIME = re.compile(rf"{TIME} (?:dan|serta) (?:pada )?(?:bulan )?{TIME}")


def again_then(scene: Scene, trigger: Trigger, draft: Draft) -> Draft | None:
    """ "... berbicara lewat telepon pada Februari dan September": the second month or year is another contact."""
    hit = _SECOND_TIME.search(scene.words, trigger.end)
    one, two = (scene.times.get(hit.start()), scene.times.get(hit.end() - 1)) if hit else (None, None)
    if not (hit and one and two and one.time and two.time and draft.when) or not usable(scene, hit.end() - 1, two):
        return None
    if one.time.grain is not two.time.grain or one.time.grain not in (Grain.month, Grain.year):
        return None
    if draft.when.spans[0] != one.span or draft.status.value is not Status.happened:
        return None
    return replace(draft, when=claim(two, 0.8), trigger=scene.origin(hit.start(), hit.end()), minutes=None, topics=())

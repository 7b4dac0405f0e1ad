"""Rites of a state told in another sentence than their guests: "B dilantik pada Minggu di Jakarta. Turut hadir A" (codebook decision 3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kronik.read.clause.ceremonies import attendance, lists_guests, rite_of, several_attend, told_rite
from kronik.read.clause.scene import Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger, frame_named
from kronik.read.contacts.dayandstatus import day_and_status
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.venues import held_there

_LIST = "listed"  # the frame of "Mereka yang hadir antara lain": of a rite, where one is told


def with_attendance(scene: Scene, found: Sequence[Trigger], setting: Setting) -> tuple[Trigger, ...]:
    """The triggers, with that of an attendance which only what is told before it makes one of a rite."""
    frame, lists = frame_named(setting.know, "ceremony"), [one for one in found if one.frame.name == _LIST]
    if lists and scene.index and several_attend(setting.scenes[scene.index - 1]) and told_rite(scene, setting.scenes):
        return tuple(replace(one, frame=frame) if one in lists else one for one in found)
    at = attendance(scene)
    if at is None or told_rite(scene, setting.scenes) is None:
        return tuple(found)
    beside = [one for one in found if not (one in lists and one.start < at[1] < one.end)]
    if any(one.start <= at[0] < one.end for one in beside):
        return tuple(found)
    return tuple(sorted((*beside, Trigger(frame, *at)), key=lambda trigger: trigger.start))


def on_its_day(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Draft:
    """The visit with the day and the place of the rite that a sentence before tells of, and ahead as those told there are."""
    if trigger.frame.shape != "ceremony":
        return draft
    before = setting.scenes[scene.index - 1] if scene.index else None
    said = several_attend(before) if before and lists_guests(scene, trigger) else None
    if before and said:
        _, status = day_and_status(before, Trigger(trigger.frame, *said), Sides(), draft.who, (), setting)
        draft = replace(draft, status=status or draft.status)
    told = None if draft.when and draft.city else told_rite(scene, setting.scenes)
    rite = rite_of(told[0]) if told and told[0] is not scene else None
    return held_there(draft, told[0], rite.start(), rite.start() + 1, setting) if told and rite else draft

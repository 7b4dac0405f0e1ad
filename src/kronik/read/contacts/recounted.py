"""A day counted from the wrong contact: "Sehari sebelumnya, Xi ..." counts from what was told of Xi, not from others' days between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from kronik.model import Grain, Status
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.times import calendar
from kronik.read.wordclasses import AFTER, NUMBER

_COUNTED = re.compile(rf"(?:sehari|(?:{NUMBER}|\d) hari) (?:sebelumnya|sebelum itu)", re.IGNORECASE)
_REACH = 12  # sentences


def recounted(draft: Draft, told: Sequence[Draft], setting: Setting) -> Draft:
    """The draft with its day counted from the last contact of one of its parties, where nobody of them was in that which it counts from."""
    draft = _before_the_main(draft, told, setting)
    when = draft.when
    if when is None or when.value.grain is not Grain.day or not _COUNTED.fullmatch(when.spans[0].cut(setting.view)):
        return draft
    anchor = when.value.anchor
    actors = draft.actors
    days = [one for one in told if one.when and one.when.value.grain is Grain.day and one.scene < draft.scene]
    if anchor is None or not days or draft.status.value is not Status.happened:
        return draft
    theirs = [one for one in days if draft.scene - one.scene <= _REACH and _shares(one, actors)]
    meant = [one for one in days if one.when and one.when.value.earliest == anchor]
    if not theirs or not meant or any(_shares(one, actors) for one in meant):
        return draft
    last = theirs[-1].when
    if last is None:
        return draft
    first, end = calendar.day_of(last.value.earliest - (anchor - when.value.earliest))
    reason = f"counts from {last.value.earliest}, the last day told of one of them"
    value = replace(when.value, earliest=first, latest=end, anchor=last.value.earliest, reason=reason)
    return replace(draft, when=replace(when, value=value, spans=(*when.spans, *last.spans), score=0.6))


_ONCE = re.compile(rf"\b(?:{AFTER}) (?:\w+ ){{0,2}}$")
_WEEK = timedelta(days=7)


def _before_the_main(draft: Draft, told: Sequence[Draft], setting: Setting) -> Draft:
    """ "bertemu B, Kamis, setelah singgah di X pada Senin": a weekday before the Thursday told."""
    when, scene = draft.when, setting.scenes[draft.scene]
    main = next((one for one in reversed(told) if one.scene == draft.scene and one.when), None)
    if when is None or main is None or main.when is None or when.value.grain is not Grain.day:
        return draft
    named = not any(letter.isdigit() for letter in when.spans[0].cut(setting.view))
    late = _WEEK > when.value.earliest - main.when.value.earliest > timedelta(0)
    if not (named and late and main.when.value.grain is Grain.day and main.trigger.start < draft.trigger.start):
        return draft
    if not _ONCE.search(scene.words, 0, scene.place(draft.trigger.start)):
        return draft
    first, end = calendar.day_of(when.value.earliest - _WEEK)
    value = replace(when.value, earliest=first, latest=end, reason="before the day of what it comes before")
    return replace(draft, when=replace(when, value=value))


def _shares(one: Draft, actors: frozenset[str]) -> bool:
    return any(party.actor in actors for party in one.parties)

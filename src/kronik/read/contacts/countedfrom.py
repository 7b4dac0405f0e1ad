"""Days counted from a contact that the article dates elsewhere: "Pertemuan itu digelar sehari setelah A menelepon B".

The time grammar counts only from a date of the same sentence; here the main clause takes a contact up whose day is known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from kronik.model import HELD_OR_DUE, Claim, Grain, Status, TimeExpression
from kronik.read.clause.countedopening import days_of
from kronik.read.clause.scene import DURATION, TIME, Scene
from kronik.read.contacts.daytold import counted_day, on_day_told
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.storydays import dated_by_story
from kronik.read.wordclasses import AFTER, BEFORE, TALKS

_COUNTED = re.compile(
    rf"(?P<count>\bsehari|{DURATION}) (?:(?P<after>{AFTER}|sejak)|(?:{BEFORE})) (?!itu\b)[^.;\"{TIME}]{{0,110}}$"
)
_TAKEN_UP = re.compile(
    rf"\b(?P<noun>{TALKS}|ktt|telepon|panggilan|kontak|kunjungan|lawatan|kedatangan)(?:nya)?\b(?: telepon)?[^.;,\"]{{0,60}}? (?:di(?:gelar|adakan|lakukan|langsungkan|laksanakan|helat)|berlangsung|terjadi|datang|tiba|menyusul|jatuh)(?: \w+)? $"
)
_FAMILIES = {
    "kunjungan": ("visit",),
    "lawatan": ("visit",),
    "kedatangan": ("visit",),
    "telepon": ("call",),
    "panggilan": ("call",),
}
_DAYS = 10
_REACH = 12  # sentences


def from_told(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts, dated by what is told of them and of those beside them."""
    told = on_day_told(contacts, setting)
    if told != tuple(contacts):
        told = _after_those(contacts, told, setting)
    return _from_each_other(told, setting)


def _after_those(before: Sequence[Draft], told: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """ "Setelah itu, Trump juga menelepon Zelensky": what follows a contact whose day another sentence has given now."""
    first = min(new.scene for old, new in zip(before, told, strict=True) if old.when is None and new.when is not None)
    return tuple(
        dated_by_story(draft, [one for one in told if one.scene < draft.scene], setting)
        if draft.when is None and draft.scene > first
        else draft
        for draft in told
    )


def _from_each_other(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts; one without a day that is told as so many days before or after another has its own day by it."""
    return tuple(
        _counted(draft, contacts, setting)
        if draft.status.value is Status.happened and len(draft.who) > 1 and _of_no_day_there(draft, setting)
        else draft
        for draft in contacts
    )


# "sehari setelah B berada di Kyiv": the time grammar counts it from the day told last, if the sentence has none.
_AFTER_THAT = re.compile(rf"(?:sehari|[\w-]+ hari) (?:{AFTER})", re.IGNORECASE)


def _of_no_day_there(draft: Draft, setting: Setting) -> bool:
    """Whether it has no day, or one counted from a day that its sentence does not give."""
    if draft.when is None:
        return True
    counted = _AFTER_THAT.fullmatch(draft.when.spans[0].cut(setting.view)) is not None
    days = [
        time
        for time in setting.scenes[draft.scene].times.values()
        if time.time and time.time.grain is Grain.day and time.span not in draft.when.spans
    ]
    return counted and not days


# "A menelepon C dua hari setelah pertemuan itu": counted from the one told before
_FROM_THAT = re.compile(
    rf"[^.;:\"{TIME}]{{0,90}}?(?P<time>{TIME}) (?P<noun>{TALKS}|ktt|telepon|panggilan|kunjungan|lawatan)(?: \w+)? (?:itu|tersebut)\b"
)
_SO_LONG_FROM = re.compile(rf"(?:sehari|[\w-]+ hari) (?:{AFTER}|{BEFORE})", re.IGNORECASE)


def _as_far_from(start: date, counted: TimeExpression, anchor: date) -> date:
    """The day that lies as far from another as a counted time from what it was counted from."""
    return start + (counted.earliest - anchor)


def _from_that(draft: Draft, scene: Scene, contacts: Sequence[Draft], setting: Setting) -> Draft:
    hit = _FROM_THAT.match(scene.words, scene.place(draft.trigger.end))
    time = scene.times.get(hit.start("time")) if hit else None
    if hit is None or time is None or time.time is None or scene.inside_quote(hit.start()):
        return draft
    words = time.span.cut(setting.view)
    families = _FAMILIES.get(hit["noun"], ("talks", "call"))
    told = [one for one in contacts if one.family in families and 0 < scene.index - one.scene <= _REACH]
    known = max(told, key=lambda one: one.scene, default=None)
    if not _SO_LONG_FROM.fullmatch(words) or known is None or known.when is None or time.time.anchor is None:
        return draft
    start = known.when.value.earliest
    day = _as_far_from(start, time.time, time.time.anchor)
    late = setting.published.day is not None and day > setting.published.day
    if known.when.value.grain is not Grain.day or late:
        return draft
    reason = f"'{words}' counts from {start}, the day of what was told before"
    return replace(draft, when=counted_day(day, start, (time.span, *known.when.spans), reason))


def _counted(draft: Draft, contacts: Sequence[Draft], setting: Setting) -> Draft:
    scene = setting.scenes[draft.scene]
    if draft.when is not None:
        return _counted_anew(draft, draft.when, contacts, setting)
    if (counted := _from_that(draft, scene, contacts, setting)) is not draft:
        return counted
    hit = _COUNTED.search(scene.words, 0, scene.place(draft.trigger.start))
    days = _length(scene, hit) if hit else 0
    if hit is None or not 0 < days <= _DAYS or scene.inside_quote(hit.start()):
        return draft
    known = _main(draft, scene, hit.start(), contacts)
    if known is None or known.when is None or known.when.value.grain is not Grain.day:
        return draft
    day = known.when.value.earliest + timedelta(days=days) * (-1 if hit["after"] else 1)
    if setting.published.day and day > setting.published.day:
        return draft
    words = scene.origin(hit.start(), hit.start() + len(hit["count"]))
    reason = f"'{words.cut(setting.view)}' counts from {known.when.value.earliest}, the day of what the clause tells"
    return replace(draft, when=counted_day(day, known.when.value.earliest, (words, *known.when.spans), reason))


def _counted_anew(draft: Draft, when: Claim[TimeExpression], contacts: Sequence[Draft], setting: Setting) -> Draft:
    """ "Kunjungan A akan jatuh tiga hari setelah B tiba": B's day counts from the journey of A, wherever that was dated."""
    scene = setting.scenes[draft.scene]
    known = _main(draft, scene, scene.place(when.spans[0].start), contacts)
    if known is None or known.when is None or known.when.value.grain is not Grain.day or when.value.anchor is None:
        return draft
    start = known.when.value.earliest
    day = _as_far_from(start, when.value, when.value.anchor)
    reason = f"'{when.spans[0].cut(setting.view)}' counts from {start}, the day of what the clause tells"
    draft = replace(draft, when=counted_day(day, start, (*when.spans, *known.when.spans), reason))
    if setting.published.day is None or day <= setting.published.day:
        return draft
    return replace(draft, status=replace(draft.status, value=Status.planned, reason="its day is ahead"))


def _length(scene: Scene, hit: re.Match[str]) -> int:
    return 1 if hit["count"] == "sehari" else days_of(scene, hit.start("count"))


def _main(draft: Draft, scene: Scene, end: int, contacts: Sequence[Draft]) -> Draft | None:
    """The contact that the main clause tells, or takes up with a noun."""
    told = [one for one in contacts if one is not draft and one.status.value in HELD_OR_DUE and one.when]
    here = [one for one in told if one.scene == scene.index and scene.place(one.trigger.start) < end]
    if here:
        return here[-1]
    noun = _TAKEN_UP.search(scene.words, 0, end)
    if noun is None:
        return None
    families = _FAMILIES.get(noun["noun"], ("talks", "call"))
    before = [one for one in told if one.family in families and 0 < scene.index - one.scene <= _REACH]
    named = {party.actor for at, name in scene.names.items() if at < end for party in name.parties}
    theirs = [one for one in before if named and named <= one.actors]
    return max(theirs or before, key=lambda one: one.scene, default=None)

"""Whether two drafts that do not name equally many parties tell of one contact all the same."""

from __future__ import annotations

import re

from kronik.model import OPEN, ContactKind, Status
from kronik.read.clause.remarks import APART, BEFORE_TOO, EARLIER, LAST, SOONER
from kronik.read.contacts.draft import Draft

_APART = re.compile(r"\b(?:empat mata|terpisah|tersendiri)\b")
_NEAR = 6  # sentences within which the companions of a side are named


def same_circle(known: Draft, draft: Draft) -> bool:
    """Whether the one only leaves out companions of a side, or one of those whom the other offer brings together."""
    if any(_APART.search(one.kind.reason) for one in (known, draft)):
        return False  # "kedua menlu mengadakan pertemuan empat mata" after a dialogue of four
    if len(known.who) == len(draft.who):
        return False
    return _with_his_own(known, draft) or _less_one(known, draft) or _some_of_them(known, draft)


def _some_of_them(known: Draft, draft: Draft) -> bool:
    """ "A, B, dan C bertemu di Paris. Pertemuan itu yang pertama antara B dan C": at that table, with no other day or place."""
    told_before = any(mark in draft.status.reason for mark in (APART, BEFORE_TOO, EARLIER, LAST, SOONER))
    held = known.status.value is draft.status.value is Status.happened
    inside = len(draft.who) > 1 and known.of_persons and draft.actors < known.actors
    talks = known.kind.value is ContactKind.meeting and (draft.family == "talks" or draft.open_channel)
    return held and inside and talks and not told_before and 0 <= draft.scene - known.scene <= _NEAR


def _with_his_own(known: Draft, draft: Draft) -> bool:
    """ "Airlangga, Sri Mulyani, dan Mari bertemu Bessent", and "Airlangga bertemu Bessent": the others are of his side."""
    fewer, more = sorted((known, draft), key=lambda one: len(one.who))
    core = fewer.actors
    rest = [party for party in more.parties if party.actor not in core]
    if len(core) != 2 or len(rest) != len(more.who) - 2 or not (known.of_persons and draft.of_persons):
        return False
    alike = known.kind.value is draft.kind.value and known.status.value is draft.status.value
    days = [one.when.value for one in (known, draft) if one.when]
    one_day = len(days) < 2 or days[0].overlaps(days[1])
    places = [one.country.value for one in (known, draft) if one.country]
    of_his = {party.state for party in rest if party.state} <= {party.state for party in fewer.parties}
    return alike and one_day and len({*places}) < 2 and of_his and abs(draft.scene - known.scene) <= _NEAR


def _less_one(known: Draft, draft: Draft) -> bool:
    """ "siap menjadi tuan rumah pertemuan A, B, dan C". "Saya ingin mempertemukan A dan B, bahkan membawa C": one offer."""
    fewer, more = sorted((known, draft), key=lambda one: len(one.who))
    hosted = min(len(fewer.who), len(more.who)) > 2 and {known.frame, draft.frame} <= {"convene", "bring"}
    inside = fewer.actors < more.actors
    return hosted and inside and known.status.value is draft.status.value and known.status.value in OPEN

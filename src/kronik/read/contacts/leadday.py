"""The day that the sentence before sets for what its subject does next: "Gibran menjalani hari keduanya, Senin. Ia menerima ..."."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from kronik.model import Claim, Status, TimeExpression
from kronik.read.clause.scene import SIGNS, Scene
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.ownpeople import SPEECH
from kronik.read.contacts.seriesdays import only_day
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import AFTER, DONE

_FRESH = timedelta(days=2)  # news tells of yesterday, at most of the day before
_GOES_ON = re.compile(rf"\A[\s\"'(]*(?:di (?:sana|istana)[^.;,]{{0,20}},? )?(?={SIGNS['P']})")
# What is not of that day although the same man did it.
_ANOTHER_TIME = re.compile(
    r"\b(?:sebelumnya|pernah|terakhir|dulu|dahulu|lalu|sempat|silam|tadinya|awalnya|mulanya|semula|biasanya|kerap|sering|selalu|selama|sejak|setelah|usai|kali)\b"
)
_AHEAD = re.compile(r"\b(?:akan|bakal|dijadwalkan|berencana|rencana\w*|batal|ditunda|untuk me\w+)\b")


def of_the_lead(draft: Draft, setting: Setting) -> Draft:
    """The draft with the day of the sentence before it, where its subject only goes on with his day."""
    scene = setting.scenes[draft.scene]
    if draft.when or draft.status.value is not Status.happened or not draft.scene or scene.times:
        return draft
    if setting.quote_at(draft.trigger.start) or _ANOTHER_TIME.search(scene.words) or not _GOES_ON.match(scene.words):
        return draft
    day = _day_of(setting.scenes[draft.scene - 1], _subject(scene), setting)
    return replace(draft, when=day) if day else draft


def _subject(scene: Scene) -> frozenset[str]:
    """The actors of the first name of a sentence."""
    first = min(scene.names, default=None)
    return frozenset(party.actor for party in scene.names[first].parties) if first is not None else frozenset()


def _day_of(before: Scene, actors: frozenset[str], setting: Setting) -> Claim[TimeExpression] | None:
    """The fresh day of a sentence with the same subject that tells of nothing said and nothing ahead."""
    if not actors or _subject(before) != actors or SPEECH.search(before.words) or _AHEAD.search(before.words):
        return None
    day, today = only_day(before, setting), setting.published.day
    if day is None or today is None or not today - _FRESH <= day.value.earliest <= today:
        return None
    return day


_DONE_THEN = re.compile(rf"cue '(?:{AFTER}|{DONE})'")


def not_ahead(draft: Draft, dated: Draft, setting: Setting) -> Draft:
    """ "dijadwalkan bertemu besok. Setelah pembicaraan hangat, kami sepakat ...": what they said before has no day to come."""
    day, lent = setting.published.day, dated.when.value if draft.when is None and dated.when else None
    ahead = bool(lent and day and lent.earliest > day and draft.open_channel) and _DONE_THEN.match(draft.status.reason)
    return draft if ahead else dated

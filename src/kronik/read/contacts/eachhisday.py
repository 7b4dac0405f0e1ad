"""Counterparts of one verb who have a day each: "bertemu A di Bonn, Senin, dan keesokan harinya dengan B di Oslo".

The day stands before the next counterpart or after him, beside his place; where he has no place, it is that of the one before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kronik.read.clause.datable import claim, usable
from kronik.read.clause.places import place_at
from kronik.read.clause.scene import PLACE, STATE, TIME, Scene
from kronik.read.clause.syntax import list_at, syntax
from kronik.read.clause.timeofother import AND_ON_WITH
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.parties import groups_of
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.surroundings import place_claims
from kronik.read.wordclasses import ACTS

_AT = rf",? di (?:[\w-]+ ){{0,2}}?[{PLACE}{STATE}](?:,? {STATE})?"
_ON = rf",? \(?(?:pada )?(?:hari )?{TIME}\)?(?: waktu setempat)?"
# What stands between two counterparts: where and when the first was met.
_HIS_OWN = re.compile(
    rf"(?: \([^()]{{1,30}}\))?(?:(?:{_AT})?(?:{_ON})?|{_ON}{_AT})?(?=,? (?:dan|serta|lalu|kemudian|sedangkan|disusul|diikuti|dilanjutkan)\b)"
)
_NEXT = re.compile(
    r",? (?:dan|serta|lalu|kemudian|sedangkan|disusul|diikuti|dilanjutkan)(?: (?:dengan|bersama|oleh))? "
)
_DAY = re.compile(
    rf"(?:,? di (?P<at>[{PLACE}{STATE}])(?:,? {STATE})?)?,? \(?(?:pada )?(?:hari )?(?P<day>{TIME})\)?(?:,? di (?P<after>[{PLACE}{STATE}]))?"
    rf"(?!,? (?:\w+ )?(?:{ACTS})\b)"  # "... dan B pada Selasa mengumumkan tarif": a clause of his own
)
_ONLY_AT = re.compile(rf",? di (?P<at>[{PLACE}{STATE}])")
_SHUT = re.compile(r"(?: \([^()]{1,40}\))?(?:\s*[.,;]|\s*$| (?:di|dan|serta|lalu|kemudian|untuk|guna|secara) )")


def each_his_day(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """The contacts of the same side with those who follow, each on a day of his own."""
    if trigger.frame.shape not in ("with", "active", "noun") or len(draft.who) != 2:
        return
    if draft.family not in ("talks", "call"):
        return
    heads, one = syntax(setting.know).heads, draft
    at = max(scene.place(claim.spans[0].start) for claim in draft.who) + 1
    while at > trigger.end and (told := _HIS_OWN.match(scene.words, at)):
        before = AND_ON_WITH.match(scene.words, told.end())
        joint = before or _NEXT.match(scene.words, told.end())
        head = heads.match(scene.words, joint.end()) if joint else None
        place = head.end() if head else joint.end() if joint else -1
        if joint is None or place not in scene.names:
            return
        group = list_at(scene, place, syntax(setting.know))
        end = group[-1] + 1
        if before and _SHUT.match(scene.words, end):
            position, where = before.start("day"), _ONLY_AT.match(scene.words, end)
            there = where.start("at") if where else -1
        elif draft.when and told[0].strip(" ,") and (own := _DAY.match(scene.words, end)):
            position, there = own.start("day"), max(own.start("at"), own.start("after"))
        else:
            return
        if not usable(scene, position, scene.times[position]):
            return
        one = _on(replace(one, trigger=scene.origin(told.end(), end)), scene, position, there, setting)
        for who in groups_of(scene, group, draft.who[:1], setting):
            yield replace(one, who=who)
        at = end


def on_his_day(scene: Scene, place: int, draft: Draft, setting: Setting) -> Draft:
    """ "bertemu A di Tokyo pada Sabtu, lalu B di Washington pada Senin": the next one with the place and day that follow him."""
    own = _DAY.match(scene.words, place + 1)
    if own is None or not usable(scene, own.start("day"), scene.times[own.start("day")]):
        return draft
    return _on(draft, scene, own.start("day"), max(own.start("at"), own.start("after")), setting)


def _on(draft: Draft, scene: Scene, day: int, there: int, setting: Setting) -> Draft:
    """The draft on the day at one position of the scene and at the place at another; where that is -1, at its own."""
    where = place_at(setting.view, scene.at[there], scene.span.end, setting.know) if there >= 0 else None
    city, country = place_claims(where, setting.know) if where else (draft.city, draft.country)
    return replace(draft, when=claim(scene.times[day], 0.8), city=city, country=country)

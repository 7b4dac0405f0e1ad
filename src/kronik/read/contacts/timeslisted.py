"""The several times at which one verb tells that the same parties met: "tiga kali, yakni di Singapura pada Juni 2018, Hanoi pada ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import Grain, How, Status
from kronik.read.clause.datable import claim, usable
from kronik.read.clause.occasions import Occasion, listed
from kronik.read.clause.places import place_at
from kronik.read.clause.scene import PLURAL, SIGNS, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.placeslisted import places_listed
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.surroundings import place_claims
from kronik.read.times.calendar import month_of
from kronik.read.wordclasses import NUMBER

_NUMBER = rf"(?:{NUMBER}|beberapa|sejumlah|sekian|\d+)"
_TIMES = re.compile(rf"\b{_NUMBER} (?:kali\b|(?:ktt|pertemuan|kunjungan|putaran|konferensi|pembicaraan|perundingan)\b)")
_ONCE = re.compile(r" (?:satu kali|sekali)\b")
_BEFORE = 30  # code points before the verb in which its count stands: "sudah tiga kali bertatap muka"
_LEAD = re.compile(
    rf"(?: (?:sebanyak )?{_NUMBER} kali| (?:secara langsung|tatap muka|empat mata))*(?:[,:]? (?:sejak|yakni|yaitu|masing-masing|antara lain|di antaranya|pertama|(?:yang )?pertama kali|terakhir))*[,:]?"
)
# "bertemu tiga kali dalam setahun terakhir: ...", "lima kali bertemu Putin, yaitu ...": what brings in the list.
_BY = r"(?:,? (?:yakni|yaitu|masing-masing|antara lain|di antaranya|termasuk)(?: (?:yakni|yaitu|masing-masing|pertama))?[,:]?|:)(?= )"
_BROUGHT_IN = re.compile(rf"[^.;:,\"]{{0,90}}?{_BY}")
# "telah bertemu dua kali, semuanya di Timur Jauh, yaitu ...": a phrase between commas in which nobody acts.
_WITH_ASIDE = re.compile(
    rf"[^.;:,\"]{{0,60}}, (?:semua|kedua|ketiga|se|di|dalam|pada)[^.;:,\"{SIGNS['P']}]{{2,60}}{_BY}"
)
HELD = r"(?:digelar|berlangsung|diadakan|dilakukan|dihelat|diselenggarakan|dilangsungkan|terjadi)"
# From the noun to the list: "dua pertemuan sebelumnya digelar", "empat putaran terdahulu, masing-masing".
TO_LIST = re.compile(
    rf"(?: (?:sebelumnya|pertama|terakhir|terdahulu|lain(?:nya)?|itu|tersebut|mereka|puncak|bilateral|langsung|tatap muka|resmi|perundingan|pembicaraan|negosiasi|(?:antara )?{PLURAL}|yang|telah|sudah|juga|{HELD}))*"
    rf"(?:, yang (?!{HELD}\b)[^.;,\"]{{3,60}},(?: {HELD})?)?"
    r"(?:,? (?:yakni|yaitu|masing-masing|antara lain|di antaranya)|:)*,?(?= )"
)
_SEVERAL = 2


def times_listed(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> tuple[Draft, ...]:
    """The drafts of each time, or each place, that is listed, in the order of the text; none where fewer than two are."""
    if several := places_listed(scene, trigger, draft, setting):
        return several
    if (
        len(scene.times) < 1
        or draft.family not in ("talks", "call", "visit")
        or draft.status.value is not Status.happened
    ):
        return ()
    lead = (TO_LIST if trigger.frame.shape == "noun" else _LEAD).match(scene.words, trigger.end)
    first = lead.end() if lead else trigger.end
    found = listed(scene, first)
    counted = _TIMES.search(scene.words, max(0, trigger.start - _BEFORE), first)
    brought = None if len(found) > 1 else _BROUGHT_IN.match(scene.words, trigger.end)
    if brought is None and len(found) < _SEVERAL and draft.family != "visit":
        brought = _WITH_ASIDE.match(scene.words, trigger.end)
    if brought:
        counted = counted or _TIMES.search(scene.words, trigger.end, brought.end())
        once = _ONCE.match(scene.words, trigger.end)
        found = listed(scene, brought.end())
        if once and len(found) == 1 and not counted:
            return tuple(one for item in found if (one := at_occasion(scene, item, draft, setting)))
    apart = counted is not None or _each_stated(scene, found)
    if len(found) < (_SEVERAL if apart else _SEVERAL + 1) or (draft.family == "visit" and not apart):
        return ()
    told = [one for item in found if (one := at_occasion(scene, item, draft, setting))]
    heads = (time.time for at, time in scene.times.items() if trigger.end <= at < found[0].day)
    year = next((head.earliest.year for head in heads if head and head.grain is Grain.year), None)
    told = [_in_year(one, year) for one in told] if year else told
    return tuple(told) if len({one.when for one in told}) >= _SEVERAL else ()


def _each_stated(scene: Scene, found: Sequence[Occasion]) -> bool:
    """ "pada Juni 2022 dan Mei 2025", "pada 2015, 2017, dan 2019": no stretch, and nobody need count them."""
    times = [scene.times[one.day].time for one in found]
    return all(time and time.grain in (Grain.month, Grain.year) and time.how is How.stated for time in times)


def _in_year(draft: Draft, year: int) -> Draft:
    """ "dua kali ke Rusia tahun lalu, masing-masing pada Juli dan Oktober": a bare month is of the year of the list."""
    when = draft.when
    if when is None or when.value.grain is not Grain.month or "says the month" in when.value.reason:
        return draft
    first, last = month_of(year, when.value.earliest.month)
    return replace(draft, when=replace(when, value=replace(when.value, earliest=first, latest=last)))


def at_occasion(scene: Scene, item: Occasion, draft: Draft, setting: Setting) -> Draft | None:
    """The contact at one of the times, with the parties that are no place of the list."""
    time = scene.times.get(item.day)
    if time is None or not usable(scene, item.day, time):
        return None
    where = place_at(scene.view, scene.at[item.place], scene.span.end, setting.know) if item.place >= 0 else None
    city, country = place_claims(where, setting.know)
    if where is None and draft.family == "visit":  # "dua kali berkunjung ke Hanoi, yakni pada Mei dan pada Juli"
        city, country = draft.city, draft.country
    span = scene.origin(item.day, item.day + 1)
    first = scene.place(draft.trigger.end)
    who = tuple(one for one in draft.who if scene.place(one.spans[0].start) < first or draft.family == "visit")
    if len(who) < 2 and where is not None:  # "bertemu Putin, yakni di Rusia ...": the state is where they met
        places = {where.iso3}
        who = tuple(one for one in draft.who if one.value.kind.value == "person" or one.value.state not in places)
    who = who if len(who) > 1 else draft.who
    return replace(draft, who=who, when=claim(time, 0.8), city=city, country=country, trigger=span, minutes=None)

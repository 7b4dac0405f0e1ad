"""The several times at which one verb tells that the same parties met: "tiga kali, yakni di Singapura pada Juni 2018, Hanoi pada ..."."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.model import Status
from kronik.read.clause.places import place_at
from kronik.read.clause.scene import DURATION, PLACE, STATE, TIME, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.clause.when import claim, usable
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.surroundings import place_claims

_NUMBER = r"(?:dua|tiga|empat|lima|enam|tujuh|delapan|beberapa|\d+)"
_TIMES = re.compile(rf"\b{_NUMBER} kali\b")
_BEFORE = 30  # code points before the verb in which its count stands: "sudah tiga kali bertatap muka"
_LEAD = re.compile(
    rf"(?: (?:sebanyak )?{_NUMBER} kali| (?:secara langsung|tatap muka|empat mata))*(?:[,:]? (?:sejak|yakni|yaitu|masing-masing|antara lain|di antaranya|pertama|(?:yang )?pertama kali|terakhir))*[,:]?"
)
_ORDER = r"(?:(?:yang )?(?:pertama|kedua|ketiga|keempat|terakhir)(?: kali)?(?:nya)?,? |(?:lalu|kemudian|disusul|diikuti|dilanjutkan|setelah itu|berikutnya|selanjutnya) )*"


def _where(group: str) -> str:
    """The pattern of a place with its country and letters."""
    return rf"(?:(?:kembali )?(?:di|ke) )?(?:[a-z'-]+ ){{0,4}}?(?P<{group}>[{PLACE}{STATE}])(?:,? [{PLACE}{STATE}])?(?: \([a-z .]{{1,12}}\))?"


_ON = r"(?:(?:pada|bulan|tahun|sejak|selama) )*"
_ITEM = re.compile(
    rf"(?: |,? (?:dan|serta|lalu|kemudian|sebelum|hingga) |, ){_ORDER}(?:"
    rf"{_where('there')},? {_ON}\(?(?P<on>{TIME})\)?"
    rf"|{_ON}(?P<day>{TIME})(?: lalu)?(?:,? {_where('place')})?"
    rf")(?! selama {DURATION})"
)
_SEVERAL = 2


def times_listed(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> tuple[Draft, ...]:
    """The drafts of each time that is listed, in the order of the text; none where fewer than two are."""
    if draft.family not in ("talks", "call", "visit") or draft.status.value is not Status.happened:
        return ()
    lead = _LEAD.match(scene.words, trigger.end)
    first = at = lead.end() if lead else trigger.end
    items = []
    while item := _ITEM.match(scene.words, at):
        items.append(item)
        at = item.end()
    counted = _TIMES.search(scene.words, max(0, trigger.start - _BEFORE), first)
    needed = _SEVERAL if counted else _SEVERAL + 1
    if len(items) < needed or (draft.family == "visit" and not counted):
        return ()
    told = [one for item in items if (one := _at(scene, item, draft, setting))]
    return tuple(told) if len({one.when for one in told}) >= _SEVERAL else ()


def _at(scene: Scene, item: re.Match[str], draft: Draft, setting: Setting) -> Draft | None:
    """The contact at one of the times, with the parties that are no place of the list."""
    start = item.start("on") if item["on"] else item.start("day")
    time = scene.times.get(start)
    if time is None or not usable(scene, start, time):
        return None
    at = item.start("there") if item["there"] else item.start("place") if item["place"] else -1
    where = place_at(scene.view, scene.at[at], scene.span.end, setting.know) if at >= 0 else None
    city, country = place_claims(where, setting.know)
    span = scene.origin(start, start + 1)
    first = scene.place(draft.trigger.end)
    who = tuple(one for one in draft.who if scene.place(one.spans[0].start) < first or draft.family == "visit")
    who = who if len(who) > 1 else draft.who
    return replace(
        draft, who=who, when=claim(time, 0.8), city=city, country=country, trigger=span, minutes=None, topics=()
    )

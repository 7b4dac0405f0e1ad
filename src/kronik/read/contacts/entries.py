"""Entries of a chronology or an agenda: the day that a line above gives them, and whom an item without subject speaks of."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.model import Claim, Grain, Span, TimeExpression, Timex
from kronik.read.clause.bound import Referent
from kronik.read.clause.datable import claim, usable
from kronik.read.clause.places import Place, place_at, places
from kronik.read.clause.scene import PERSON, PLACE, PLURAL, PRONOUN, SPEAKER, STATE, TIME, Scene
from kronik.read.contacts.seriesowner import of_series

_REACH = 5  # sentences of an entry
_LONGEST = 48  # signs and letters of a line that heads an entry
_MARKS = r"[ .,:;()\u2013\u2014•*-]*"
# "25 Juli 2019", "Senin (22/9):", "Hanoi, 27-28 Februari 2019"
_DATE_LINE = re.compile(
    rf"{_MARKS}(?:\d{{1,2}}[.)] )?(?:[{STATE}{PLACE}](?:, [{STATE}{PLACE}])?{_MARKS})?{TIME}{_MARKS}"
)
_CLOCK = rf"(?:{TIME}{_MARKS}|pukul [\d.:]+(?: wib| wita| wit)?{_MARKS})"
# "1. Bertemu ...", "(2) Menerima ...", "- Pertemuan dengan ...", "c. Rabu (24/9), bertemu ...", "Ketiga, bertatap muka ..."
_MARK = r"(?:\(?(?:\d{1,2}|[a-j])[.)] ?|[•*\u2013-] ?|(?:pertama|kedua|ketiga|keempat|kelima|keenam|terakhir)[,:] )"
_ITEM = re.compile(rf"{_MARK}{_CLOCK}?(?=[a-z{TIME}{PERSON}])|{TIME} ?[:\u2013-] ?(?=[a-z])")
_BARE_ITEM = re.compile(rf"{_CLOCK}?(?=[a-z])")
_NUMBER = re.compile(r"\W{0,2}\d{1,2}[.)]\W{0,2}")
INTRODUCES = re.compile(r":\W*$|\bberikut\b")
_CAPITAL = re.compile(r"[A-ZÀ-Þ]")
_PEOPLE = f"{PERSON}{PRONOUN}{PLURAL}{SPEAKER}"
_ACCORDING = re.compile(r"\W*menurut [^.;,\"]{1,60}, ")  # who only tells of it
_LIST = 40  # sentences of a list
_BACK = 3  # sentences above the list in which its owner is named


@dataclass(frozen=True, slots=True)
class Entry:
    """The line above the sentences of an entry: where it stands, and its time."""

    line: Span
    time: Timex


def entries_of(scenes: Sequence[Scene]) -> Mapping[int, Entry]:
    """Sentence -> the line above it that gives its time, where two or more lines of an article are such headings."""
    heads: dict[int, Entry] = {}
    for scene in scenes:
        if not scene.times or len(scene.words) > _LONGEST or not _alone(scene) or not _DATE_LINE.fullmatch(scene.words):
            continue
        position, time = next(iter(scene.times.items()))
        if time.time is not None and (time.time.grain is Grain.year or usable(scene, position, time)):
            heads[scene.index] = Entry(scene.span, time)
    if len({entry.time.time for entry in heads.values()}) < 2:
        return {}
    return {
        below.index: entry
        for index, entry in heads.items()
        for below in itertools.takewhile(lambda one: one.index not in heads, scenes[index + 1 : index + 1 + _REACH])
    }


def entry_day(scene: Scene, scenes: Sequence[Scene], entries: Mapping[int, Entry]) -> Claim[TimeExpression] | None:
    """The day of the entry in which a sentence stands that gives none itself; else that of the list's opening.

    "Berikut agenda Prabowo pada Kamis: 1. bertemu Macron".
    """
    if any(usable(scene, position, time) for position, time in scene.times.items()):
        return None
    if entry := entries.get(scene.index):
        return claim(entry.time, 0.7)
    for above in introduction(scene, scenes, entries)[:1]:
        days = [time for position, time in above.times.items() if usable(above, position, time)]
        if len(days) == 1 and INTRODUCES.search(above.words) and days[0].time and days[0].time.grain is Grain.day:
            return claim(days[0], 0.6)
    return None


def entry_place(scene: Scene, scenes: Sequence[Scene], entries: Mapping[int, Entry], know: Knowledge) -> Place | None:
    """The place that the line above names beside its day, "Hanoi, 27-28 Februari 2019"; else that of the list's opening.

    "Berikut agenda Prabowo di New York: 1. bertemu Macron".
    """
    entry = entries.get(scene.index)
    if entry is not None and (named := _CAPITAL.search(scene.view, entry.line.start, entry.time.span.start)):
        return place_at(scene.view, named.start(), entry.time.span.start, know)
    for above in introduction(scene, scenes, entries)[:2]:
        found = {
            place.city or place.iso3: place for place in places(scene.view, above.span.start, above.span.end, know)
        }
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def _alone(scene: Scene) -> bool:
    """Whether a sentence is the whole of a line."""
    start, end = scene.span.start, scene.span.end
    before = scene.view[max(0, start - 4) : start]
    opens = start == 0 or "\n" in before or before.strip(" ").endswith((".", ")"))
    return opens and scene.view[end : end + 1] in ("\n", "")


def _opens(scene: Scene, scenes: Sequence[Scene]) -> bool:
    """Whether a sentence opens an item of a list, by its mark or by the number before it."""
    start = scene.span.start
    if start > 0 and scene.view[start - 1] == "\n" and _ITEM.match(scene.words):
        return True
    return scene.index > 0 and _NUMBER.fullmatch(scenes[scene.index - 1].words) is not None


def _is_entry(scene: Scene, scenes: Sequence[Scene], entries: Mapping[int, Entry]) -> bool:
    """Whether a sentence is an item that begins with what is done: "2. Bertemu Modi", "9 Juli: Bertemu Lula"."""
    if not _opens(scene, scenes):
        headed = scene.index in entries and scene.index - 1 not in entries
        return headed and _BARE_ITEM.match(scene.words) is not None
    hit = _ITEM.match(scene.words) or _BARE_ITEM.match(scene.words)
    return hit is not None and scene.words[hit.end() : hit.end() + 1].islower()


def _introduces(scene: Scene) -> bool:
    return bool(INTRODUCES.search(scene.words)) and not _DATE_LINE.fullmatch(scene.words)


def introduction(scene: Scene, scenes: Sequence[Scene], entries: Mapping[int, Entry]) -> Sequence[Scene]:
    """The sentences that introduce the list in which one is an item, the nearest first; none where nothing does."""
    if not _is_entry(scene, scenes, entries):
        return ()
    above = range(scene.index - 1, max(-1, scene.index - _LIST), -1)
    at = next((at for at in above if at not in entries and _introduces(scenes[at])), None)
    if at is None:
        first = min((i for i in above if i in entries or _opens(scenes[i], scenes)), default=scene.index)
        at = first - 1
        while at > 0 and (_NUMBER.fullmatch(scenes[at].words) or _DATE_LINE.fullmatch(scenes[at].words)):
            at -= 1
    return scenes[max(0, at - _BACK) : at + 1][::-1]


def owner(scene: Scene, before: int, scenes: Sequence[Scene], entries: Mapping[int, Entry]) -> Sequence[Referent]:
    """The one whose agenda a list or series is: the subject of the sentence above; nobody where the item names its own `before`.

    "Prabowo dijadwalkan menjalani agenda berikut: a. bertemu Macron; b. bertemu Guterres".
    """
    said = _ACCORDING.match(scene.words)
    if any((said.end() if said else 0) <= at < before and scene.words[at] in _PEOPLE for at in scene.names):
        return ()
    for above in introduction(scene, scenes, entries):
        if people := [above.names[place] for place in sorted(above.names) if above.words[place] == PERSON]:
            return people[:1]
    return of_series(scene, scenes)

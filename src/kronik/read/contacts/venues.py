"""The event at which leaders greeted each other: whoever dines, mourns or parades together does so there and then.

"X menghadiri gala dinner pada Kamis di San Francisco. ... X berjabat tangan dengan Y": an encounter is told without day
and place, which the sentence about the event gives.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ContactKind, Grain, Status
from kronik.read.clause.scene import Scene
from kronik.read.clause.when import read_when
from kronik.read.clause.where import read_place
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.honours import at_the_aircraft
from kronik.read.contacts.hosts import settled
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.surroundings import place_claims

_EVENT = re.compile(
    r"(?:\A\W*(?:di|dalam|pada|saat|ketika)(?= (?:sesi|acara|jamuan|upacara|resepsi|gala|pembukaan|pemakaman|pelantikan)\b)|\b(?:menghadiri|hadiri|hadir (?:di|dalam|pada)|mengikuti|memenuhi undangan|datang ke|terjadi (?:di|pada|saat|dalam)|berkumpul di))"
    r" (?:[\w-]+ ){0,3}?(?:dinner|jamuan|perjamuan|resepsi|santap|makan (?:malam|siang)|pemakaman|pelantikan|penobatan|parade|upacara|misa|pembukaan|penutupan|peringatan|perayaan|pernikahan|acara|sesi|ktt|konferensi|forum|pertemuan puncak)\b(?! (?:itu|tersebut|ini)\b)"
)
# "Upacara pembukaan Asian Games di ..., Sabtu, berlangsung meriah": what the report is about, whoever was there.
_ABOUT = re.compile(
    r"\A\W*(?:[\w.-]+ ){0,2}?(?P<event>upacara|resepsi|jamuan|pembukaan|penutupan|pelantikan|pemakaman|parade|perayaan|peringatan|gala dinner|pameran)\b[^.;\"]{0,140}\b(?:berlangsung|digelar|diadakan|dimulai|diselenggarakan|dihelat|berjalan)\b"
)
_NEAR = 4  # sentences from the report's first words on its event
_THERE = re.compile(
    r"\A\W*(?:(?:dalam|pada|di) (?:kesempatan|acara|forum|jamuan) (?:itu|tersebut|ini|yang sama)|di (?:sela(?:-sela)? (?:acara|jamuan|upacara) (?:itu|tersebut)|tempat yang sama|lokasi yang sama))\b"
)
_BEFORE_THAT = re.compile(r"\W*sebelum(?:nya|\s+itu)\b")
_SOON = 5  # sentences from one greeting to the next
_REACH = 14  # sentences
_OPEN = (Status.happened,)


def at_events(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts; encounters without day or place have those of the event that one of their parties attends."""
    done, guests = list[Draft](), dict[int, set[str]]()
    for draft in contacts:
        if _BEFORE_THAT.match(setting.scenes[draft.scene].words):
            done.append(draft)
            continue
        placed = _at_event(_in_passing(draft, contacts), guests, setting)
        done.append(placed if placed.when or placed.country else _with_last(placed, done))
    return tuple(done)


def _in_passing(draft: Draft, contacts: Sequence[Draft]) -> Draft:
    """ "berjabat tangan dengan A, dan berbincang dengan B": a word with B as brief as the handshake with A."""
    if draft.frame != "talk" or not draft.open_channel or draft.minutes or len(draft.who) != 2:
        return draft
    for other in contacts:
        shares = other.actors & draft.actors
        if other.scene == draft.scene and other.frame == "handshake" and len(shares) == 1:
            return replace(draft, kind=replace(other.kind, score=0.6), open_channel=False)
    return draft


def _with_last(draft: Draft, told: Sequence[Draft]) -> Draft:
    """ "Trump disambut Sisi di Sharm el-Sheikh, Senin. ... Trump dan Abbas bersalaman": there and then as well."""
    if draft.kind.value is not ContactKind.encounter or draft.status.value not in _OPEN:
        return draft
    actors = draft.actors
    for other in reversed(told):
        shares = actors & other.actors
        if other.kind.value is ContactKind.encounter and shares and 0 <= draft.scene - other.scene <= _SOON:
            return replace(draft, when=other.when, city=other.city, country=other.country)
    return draft


def _at_event(draft: Draft, guests: dict[int, set[str]], setting: Setting) -> Draft:
    """`guests` grows: who was met at the event of a sentence was there as well."""
    meeting = draft.kind.value is ContactKind.meeting and _THERE.search(setting.scenes[draft.scene].words)
    if (draft.kind.value is not ContactKind.encounter and not meeting) or draft.status.value not in _OPEN:
        return draft
    if (draft.when and (draft.country or draft.city)) or at_the_aircraft(setting.scenes[draft.scene]):
        return draft
    actors = draft.actors
    for scene in reversed(setting.scenes[max(0, draft.scene - _REACH) : draft.scene + 1]):
        about = _ABOUT.match(scene.words) if draft.scene - scene.index <= _NEAR else None
        hit = about or _EVENT.search(scene.words)
        if hit is None:
            continue
        here = scene.actors
        if not about and not actors & (here | guests.get(scene.index, set())):
            continue
        guests.setdefault(scene.index, set()).update(actors)
        return held_there(draft, scene, *hit.span(), setting)
    return _told_after(draft, setting)


def _told_after(draft: Draft, setting: Setting) -> Draft:
    """ "A bersama B menyaksikan parade. ... Parade digelar pada Kamis di Pyongyang": the event of which both sentences tell."""
    words = setting.scenes[draft.scene].words
    for scene in setting.scenes[draft.scene + 1 : draft.scene + 1 + _NEAR]:
        hit = _ABOUT.match(scene.words)
        if hit and re.search(rf"\b{re.escape(hit['event'])}\b", words):
            return held_there(draft, scene, *hit.span(), setting)
    return draft


def held_there(draft: Draft, scene: Scene, start: int, end: int, setting: Setting) -> Draft:
    """The draft with the day and place that a sentence gives for the event told at `words[start:end]`, unless it has others of its own."""
    when = read_when(scene, start, end, ())
    when = when if when and when.value.grain is Grain.day else None
    place = read_place(scene, start, end, setting.know)
    city, country = place_claims(place and settled(place, None, draft.who, setting.know), setting.know)
    if draft.country and country and draft.country.value != country.value:
        return draft
    if draft.when and when and not draft.when.value.overlaps(when.value):
        return draft
    return replace(draft, when=draft.when or when, city=draft.city or city, country=draft.country or country)

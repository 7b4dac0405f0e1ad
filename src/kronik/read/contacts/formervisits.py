"""Visits that a sentence recalls beside the one it tells: the guest's last one, those of others who came before him."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kronik.model import HELD_OR_DUE, ActorKind, Grain
from kronik.read.clause.arguments import referents
from kronik.read.clause.datable import claim, usable
from kronik.read.clause.scene import PLACE, SIGNS, STATE, TIME, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import FORMER, Draft, as_guest, once_before
from kronik.read.contacts.parties import claims_of
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import AFTER, DONE

_PERSON = SIGNS["P"]
# "Kunjungan Xi merupakan yang ketiga ke Tajikistan, terakhir pada 2019".
_LAST_BEFORE = re.compile(
    rf"[^.;\"]{{0,60}}\b(?:merupakan|menjadi|adalah|ialah) (?:yang |kunjungan |lawatan |kali )*(?:kedua|ketiga|keempat|kelima|keenam|ke-\d+)\w*\b[^.;\"{TIME}]{{0,40}}, (?:yang )?terakhir(?: kali)?(?: (?:pada|tahun|bulan|di|terjadi|berlangsung))* {TIME}"
)
_ON = r"(?:(?:pada|tahun|bulan|di|ke) )*"
# "kunjungan pertama PM Inggris ke China sejak Theresa May pada 2018": the count may stand within a title.
_NTH = re.compile(r"\b(?:pertama|perdana|kedua|ketiga|keempat|kelima|ke-\d+|tertinggi|paling (?:senior|tinggi))\b")
# "pemimpin asing pertama yang datang setelah ①": whoever he serves, not the guest's predecessor.
_OF_ANY_STATE = re.compile(
    r"\b(?:pemimpin|kepala negara|kepala pemerintahan|tokoh|tamu|pejabat)(?: (?:asing|barat|arab|dunia|eropa|afrika|asia|muslim|pertama|kedua|ketiga|keempat|kelima|tertinggi|paling senior))* yang (?:\w+ )?$"
)
_SINCE = re.compile(
    rf"[^.;\"]{{0,90}}? sejak (?:(?:kunjungan|lawatan|kedatangan|kehadiran) )?(?=(?P<who>{_PERSON})(?:,? (?:[\w-]+|[{PLACE}{STATE}])){{0,4}}? {_ON}(?P<day>{TIME}))"
)
# "paus ketiga yang datang setelah Paulus VI pada 1970 dan ...", "pejabat tertinggi ..., setelah Newt Gingrich pada 1997".
_AFTER = re.compile(
    rf"[^.;\"]{{0,90}}?,? (?:{AFTER}|menyusul|mengikuti jejak) (?:(?:kunjungan|lawatan|kedatangan) )?(?=(?P<who>{_PERSON})(?: \([^()]*\))?,? (?:(?:berkunjung|datang|melawat|melakukannya|melakukan hal (?:serupa|yang sama)) )?{_ON}(?P<day>{TIME}))"
)
# "lawatan Wang ke Jepang merupakan yang pertama sejak November 2020": then he had been there.
_FIRST_SINCE = re.compile(
    rf"[^.;\"]{{0,70}}?(?<!luar negeri )\b(?:pertama|perdana)(?:nya)?\b(?:(?! luar negeri)[^.;\"{TIME}]){{0,50}} sejak (?:bulan |tahun )?(?P<day>{TIME})(?=[.,;]|\W*$)"
)
_THEN = re.compile(rf" {_ON}{TIME}")
_AND_HE = re.compile(
    rf"(?: lalu| silam)?,? (?:(?:dan|serta|lalu|kemudian) )?(?=(?P<who>{_PERSON})(?: \([^()]*\))? {_ON}(?P<day>{TIME}))"
)
# "Scholz datang ke Beijing pada November, sedangkan PM Spanyol Pedro Sanchez pekan lalu".
_SO_DID = re.compile(
    rf"(?: lalu| silam)?,? (?:sedangkan|sementara|disusul(?: oleh)?|diikuti(?: oleh)?|begitu (?:juga|pula)(?: dengan)?|lalu|kemudian|dan|serta) (?=(?P<who>{_PERSON})(?: \([^()]*\))? (?:(?:juga|menyusul|melakukannya|{DONE}|baru|terakhir|lebih dulu|pada|bulan|tahun|hari) )*(?P<day>{TIME})(?:[.,;]| lalu| silam|$))"
)


def former_visits(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """The visits that the words of one visit tell beside it."""
    if draft.family != "visit" or not draft.who:
        return
    yield from _the_one_before(scene, trigger, draft)
    yield from _last_there(scene, trigger, draft, setting)
    yield from _predecessors(scene, trigger, draft, setting)
    yield from _so_did_others(scene, trigger, draft, setting)


def _the_one_before(scene: Scene, trigger: Trigger, draft: Draft) -> Iterator[Draft]:
    """The visit before the one of which the article tells."""
    hit = _LAST_BEFORE.match(scene.words, trigger.end)
    time = scene.times.get(hit.end() - 1) if hit else None
    if hit and time and usable(scene, hit.end() - 1, time):
        status = once_before(draft.status)
        yield replace(
            draft, when=claim(time, 0.8), status=status, city=None, trigger=scene.origin(hit.end() - 1, hit.end())
        )


def _last_there(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """The guest's own visit since which there was none, if he was in office then."""
    hit = _FIRST_SINCE.match(scene.words, trigger.start)
    time = scene.times.get(hit.start("day")) if hit else None
    if hit is None or time is None or time.time is None or not usable(scene, hit.start("day"), time):
        return
    if time.time.grain is Grain.year:
        return  # a year is rather that of something else
    guest = draft.who[0]
    served = setting.know.register.held(guest.value.actor, time.time.earliest)
    named = guest.reason in ("name", "pronoun", "office", "subject left out")
    if named and served and draft.status.value in HELD_OR_DUE:
        status = once_before(draft.status)
        span = scene.origin(hit.start("day"), hit.end("day"))
        yield replace(draft, when=claim(time, 0.7), status=status, city=None, trigger=span, minutes=None, rule=FORMER)


def _predecessors(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """The visits of those who held the office before, since which there was none or to which it is added."""
    if draft.status.value not in HELD_OR_DUE or draft.frame == "invite":
        return
    if _NTH.search(scene.view, scene.span.start, scene.span.end) is None:
        return
    hit = _SINCE.match(scene.words, trigger.end) or _AFTER.match(scene.words, trigger.end)
    guest = draft.who[0].value
    while hit:
        one = _of(scene, hit, draft, setting)
        himself = (
            one and one.who[0].value.actor == guest.actor
        )  # "kunjungan presiden AS sejak Trump pada 2017", of Trump
        if himself and not _THEN.match(scene.words, hit.end("who")):
            one = None
        if one and (
            one.who[0].value.state in (guest.state, None) or _OF_ANY_STATE.search(scene.words, 0, trigger.start)
        ):
            yield replace(one, status=once_before(one.status))
        hit = _AND_HE.match(scene.words, hit.end("day"))


def _so_did_others(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """Others who went there, with a time and no verb of their own."""
    if draft.when is None or len(draft.who) != 2 or draft.frame == "invite":
        return
    last = scene.place(draft.when.spans[0].start)
    goal = max((scene.place(span.start) for span in draft.who[-1].spans if scene.span.contains(span)), default=0)
    hit = _SO_DID.match(scene.words, max(last, goal, trigger.end - 1) + 1)
    while hit:
        one = _of(scene, hit, draft, setting)
        if one and one.who[0].value.state not in (None, draft.who[-1].value.state):
            yield one
        hit = _SO_DID.match(scene.words, hit.end("day"))


def _of(scene: Scene, hit: re.Match[str], draft: Draft, setting: Setting) -> Draft | None:
    """The visit of the person whom `hit` names, at the time that it names."""
    time = scene.times.get(hit.start("day"))
    if time is None or not usable(scene, hit.start("day"), time):
        return None
    for claimed in claims_of(referents(scene, (hit.start("who"),)), setting):
        if claimed.value.kind is ActorKind.person:
            span = scene.origin(hit.start("who"), hit.end("day"))
            who = (as_guest(claimed), *draft.who[1:])
            return replace(draft, who=who, when=claim(time, 0.7), city=None, trigger=span, minutes=None)
    return None

"""Contacts that only a count tells: "pertemuan kedua mereka sejak KTT APEC di Beijing pada November 2014"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kronik.model import Status
from kronik.read.clause.datable import claim, usable
from kronik.read.clause.occasions import listed
from kronik.read.clause.places import place_at
from kronik.read.clause.saidtimes import ANCHORED
from kronik.read.clause.scene import PLACE, SIGNS, STATE, TIME, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.surroundings import place_claims
from kronik.read.wordclasses import AFTER, NUMBER

BY_COUNT = "told by its count"
SEVERAL_TIMES = "; several times"  # ending of the reason of such a status
COUNTED = "noun-counted"  # rule of a draft whose parties are those of the contact that is counted
_NTH = re.compile(
    r"\b(?:(?P<first>pertama|perdana)|kedua|ketiga|keempat|kelima|keenam|ketujuh|ke-\d+)(?:nya)?\b(?! (?:pihak|negara|belah))"
)
_ORDER = {"kedua": 2, "ketiga": 3, "keempa": 4, "kelima": 5, "keenam": 6, "ketuju": 7}
_BEFORE = 40  # code points before a word of contact in which its number stands: "kali kedua mereka bertemu sejak"
_SINCE = re.compile(rf"[^.;:\"]{{0,80}}?,? (?:(?P<word>sejak|menyusul|{AFTER})|{TIME})(?= )")
# "pertemuan pertama sejak KTT di Helsinki pada 2018": only what they met at counts for the first.
_ANEW = re.compile(
    rf"\b(?:ktt|pertemuan|perjumpaan|konferensi|cekcok|adu mulut|pertengkaran|perdebatan|konfrontasi|pertama|terakhir|sebelumnya|di [{PLACE}{STATE}])"
)
# What may stand between "sejak" and the day; a verb there tells of something else ("sejak dilantik pada Januari").
_WORD = rf"(?:yang|pertama|kedua|ketiga|keempat|sebelumnya|terakhir|kali|di|pada|bulan|tahun|hari|awal|akhir|sela(?:-sela)?|sidang|umum|majelis|kunjungan(?:nya)?|lawatan(?:nya)?|pertemuan(?:nya)?|perjumpaan(?:nya)?|pembicaraan(?:nya)?|puncak|informal|formal|resmi|bilateral|trilateral|langsung|tatap muka|empat mata|tertutup|perdana|mereka|ktt|konferensi|tingkat|tinggi|forum|acara|kota|ibu|cekcok|adu mulut|pertengkaran|perdebatan|konfrontasi|sengit|panas|alot|apec|asean|brics|g20|g7|sco|[{PLACE}{STATE}{SIGNS['B']}]|\([^(){TIME}]{{1,30}}\))"
_ITEM = re.compile(
    rf"(?:,? (?:dan|serta))?(?:,? {_WORD}){{0,12}}?,? ?\(?(?P<day>{TIME})\)?(?: lalu)?(?: di (?P<after>[{PLACE}{STATE}])(?! (?:pada )?{TIME}))?"
)
_PLACE = re.compile(rf"\bdi (?P<at>[{PLACE}{STATE}])|(?P<bare>{PLACE}|{STATE}(?= pada |, | \())")


def counted_before(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """The earlier contacts of the same parties from which the one told is counted."""
    if draft.family == "message" or scene.inside_quote(trigger.start):
        return
    nth = _NTH.search(scene.words, max(0, trigger.start - _BEFORE), trigger.end)
    nth = nth or _NTH.search(scene.words, trigger.end, trigger.end + 60)
    since = _SINCE.match(scene.words, max(trigger.end, nth.end())) if nth else None
    if nth is None or since is None:
        return
    at = since.end()
    if not since["word"] and not ANCHORED.search(scene.times[at - 1].span.cut(scene.view)):
        return
    # "kunjungan ketiganya setelah Februari dan April": as many as there were before
    all_told = since["word"] not in (None, "sejak") and len(listed(scene, at)) == _ORDER.get(nth[0][:6], 0) - 1
    anew = not (nth[0].startswith("kedua") or all_told)
    if since["word"] not in (None, "sejak") and (named := _PLACES.match(scene.words, at)):
        yield from _at_places(scene, named, draft, setting, _ORDER.get(nth[0][:6], 0) - 1)
        return
    yield from _items(scene, at, draft, setting, anew=anew, placeable=not nth["first"])


# "yang ketiga setelah Singapura dan Hanoi": as many places as there were before, and no days.
_PLACES = re.compile(rf"(?: di)? [{PLACE}{STATE}](?:(?:,|,? dan)(?: di)? [{PLACE}{STATE}])*(?=[.;,]|$)")


def _at_places(scene: Scene, named: re.Match[str], draft: Draft, setting: Setting, wanted: int) -> Iterator[Draft]:
    """One contact at each of so many places."""
    at = [place for place in range(named.start(), named.end()) if scene.words[place] in (PLACE, STATE)]
    for place in at if len(at) == wanted and draft.family == "talks" else ():
        where = place_at(scene.view, scene.at[place], scene.at[place + 1], setting.know)
        city, country = place_claims(where, setting.know)
        if country:
            status = replace(draft.status, value=Status.happened, score=0.7, reason=BY_COUNT)
            own = replace(draft, when=None, city=city, country=country, status=status, occasion=None)
            yield replace(own, trigger=scene.origin(place, place + 1), minutes=None)


def _items(
    scene: Scene, at: int, draft: Draft, setting: Setting, *, anew: bool = False, placeable: bool = True
) -> Iterator[Draft]:
    """One contact for each day of the list that begins at `at`."""
    while item := _ITEM.match(scene.words, at):
        fresh = _ANEW.search(scene.words, item.start(), item.start("day"))
        placed = placeable and (item["after"] or _PLACE.search(scene.words, item.start(), item.start("day")))
        if anew and not fresh and not placed:
            return  # "yang pertama sejak 2019", "putaran kelima sejak Mei": when they met then, nobody says
        time = scene.times[item.start("day")]
        day = setting.published.day
        if usable(scene, item.start("day"), time) and time.time and day and time.time.earliest < day:
            yield _there(scene, item, draft, setting)
        at = item.end()


# "telah beberapa kali bertemu, yang terakhir pada 9 Juli di Doha", "beberapa kali menyambangi Caracas, yang pertama pada ...".
_SEVERAL = re.compile(
    rf"\b(?:beberapa|sejumlah|serangkaian|berkali-kali|{NUMBER}|\d+|kerap(?: kali)?|sering(?: ?kali)?|acap(?: kali)?|rutin|intens(?:if)?)\b[^.;,\"]{{0,30}}$"
)
_COUNT_AFTER = re.compile(
    rf"(?: (?:lebih|hampir|sekitar|sebanyak|dari|tidak kurang))* (?:(?:{NUMBER}|belasan|puluhan|beberapa|sekian|banyak) (?:puluh |belas )?|\d+ )kali\b"
)
_LAST_OF = re.compile(r"[^.;:\"]{0,90}?,(?= (?:(?:yang |dan )?terakhir|yang pertama)\b)")
# "berbicara dengan A melalui telepon dua kali bulan ini, terakhir pada 22 Agustus".
_TIMES_AND_LAST = re.compile(
    rf"[^.;:,\"]{{0,70}}? (?:(?:{NUMBER}|belasan|puluhan|beberapa|sekian|banyak)|\d+) kali\b[^.;:,\"]{{0,30}},(?= (?:yang |dan )?terakhir\b)"
)

_CUE_OF_TIMES = re.compile(rf"cue '(?:{NUMBER}|beberapa|berkali|sekian|puluhan|belasan)")


def counted(draft: Draft) -> bool:
    """ "Kim telah beberapa kali bertemu Moon": several contacts in one record (codebook decision 6)."""
    return bool(_CUE_OF_TIMES.match(draft.status.reason))


def several_told(draft: Draft) -> bool:
    """The same, also where the count stands after the verb: "telah bertemu tiga kali"."""
    return SEVERAL_TIMES in draft.status.reason or counted(draft)


def told_singly(contacts: Sequence[Draft]) -> list[Draft]:
    """The contacts without a count of several that the article goes on to tell one by one: "sudah tiga kali bertemu. 1. ..."."""
    return [draft for draft in contacts if not (several_told(draft) and _singly(draft, contacts))]


def _singly(draft: Draft, contacts: Sequence[Draft]) -> bool:
    ones = [
        other
        for other in contacts
        if other.when is not None and other.scene > draft.scene and other.status.value is Status.happened
    ]
    same = [other for other in ones if other.family == draft.family and _parties(other) == _parties(draft)]
    return draft.when is None and len(same) > 1


def _parties(draft: Draft) -> frozenset[str]:
    return frozenset(claim.value.actor for claim in draft.who)


def as_last(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Draft:
    """The record of several contacts (codebook decision 6) with day and place of the last, where that is told."""
    told_of = draft.family != "message"
    after = told_of and _COUNT_AFTER.match(scene.words, trigger.end)
    several = told_of and (after or _SEVERAL.search(scene.words, 0, trigger.start))
    hit = (_LAST_OF if several else _TIMES_AND_LAST).match(scene.words, trigger.end) if told_of else None
    last = next(_items(scene, hit.end(), draft, setting), None) if hit else None
    if last is None:
        reason = draft.status.reason + SEVERAL_TIMES
        return replace(draft, status=replace(draft.status, reason=reason)) if after else draft
    return replace(draft, when=last.when, city=last.city or draft.city, country=last.country or draft.country)


def without(draft: Draft, before: Sequence[Draft]) -> Draft:
    """The draft that is counted, without the day and the place of those before it."""
    for one in before:
        if draft.when and one.when and draft.when.spans == one.when.spans:
            draft = replace(draft, when=None)
        if draft.country and one.country and draft.country.spans == one.country.spans:
            draft = replace(draft, city=None, country=None)
    return draft


def _there(scene: Scene, item: re.Match[str], draft: Draft, setting: Setting) -> Draft:
    at = item.start("after")
    if at < 0 and (hit := _PLACE.search(scene.words, item.start(), item.start("day"))):
        at = hit.end() - 1
    place = place_at(scene.view, scene.at[at], scene.span.end, setting.know) if at >= 0 else None
    city, country = place_claims(place, setting.know)
    if draft.family == "visit":
        city, country = None, draft.country
    status = replace(draft.status, value=Status.happened, score=0.7, reason=BY_COUNT)
    return replace(
        draft,
        when=claim(scene.times[item.start("day")], 0.7),
        city=city,
        country=country,
        status=status,
        trigger=scene.origin(item.start("day"), item.end()),
        occasion=None,
        minutes=None,
    )

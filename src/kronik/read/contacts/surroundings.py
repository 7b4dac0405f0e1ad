"""What a contact takes from the sentences around it: arrival, tour, gathering, visit (codebook decisions 4 and 12)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kronik.knowledge import Knowledge, Summit
from kronik.knowledge.nearness import one_city
from kronik.model import Claim, Grain, Origin, Span, Status, TimeExpression
from kronik.read.clause.circumstances import occasion_place, read_occasion, said_there
from kronik.read.clause.places import Place, places
from kronik.read.clause.saidtimes import ANCHORED
from kronik.read.clause.scene import PLACE, STATE, Scene
from kronik.read.clause.triggers import WELCOMES
from kronik.read.clause.when import read_when
from kronik.read.clause.where import read_place
from kronik.read.contacts.departures import LANDED, left_on
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.honours import at_the_aircraft
from kronik.read.contacts.hosts import settled
from kronik.read.contacts.margins import on_margins
from kronik.read.contacts.onvisits import IN_NO_COUNTRY, with_visits, within
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.tours import on_tours
from kronik.read.wordclasses import AFTER

_NEXT = re.compile(
    r"\W*(?:selanjutnya|kemudian|lalu|setelah itu|berikutnya|tak lama|menyusul|disusul|terakhir|usai itu)\b"
)
_SERIES = 8  # sentences of arrivals one after another


def placed(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts with the days and places that their surroundings lend them, in the order arrival, tour, gathering, visit."""
    arrived = tuple(on_arrival(draft, setting) for draft in contacts)
    toured = on_tours(arrived, setting)
    return with_visits(_at_gatherings(toured, setting), setting)


_ZONE = "Zona Demiliterisasi"  # by its letters it is the same place


def in_no_country(place: Place) -> bool:
    """Whether a place lies in no single country, as the zone between the Koreas."""
    return bool(place.city and IN_NO_COUNTRY.search(place.city))


def place_claims(place: Place | None, know: Knowledge) -> tuple[Claim[str] | None, Claim[str] | None]:
    """City and country of a place, with its words."""
    if place is None:
        return None, None
    origin = Origin("rule", "place")
    country = know.places.countries.get(place.iso3)
    score = 0.5 if place.shared else 0.8  # what stands beside it may place it better (read/contacts/neighbours.py)
    named = _ZONE if place.city and place.city.lower() == "dmz" else place.city
    city = Claim(named, (place.span,), origin, score, "named after a preposition of place") if named else None
    if in_no_country(place):
        return city, None
    return city, Claim(country.iso2, (place.span,), origin, score, "the country of the place") if country else None


def on_arrival(draft: Draft, setting: Setting) -> Draft:
    """A welcome without a day or place of its own took place at the arrival told just before."""
    greeted = draft.frame == "handshake" and at_the_aircraft(setting.scenes[draft.scene])
    if draft.frame not in WELCOMES and not greeted:
        return draft
    for scene in reversed(setting.scenes[max(0, draft.scene - 3) : draft.scene + 1]):
        landed = LANDED.search(scene.words)
        if landed is None or (draft.when and draft.country):
            continue
        when = read_when(scene, landed.start(), landed.end(), ())
        if when and ANCHORED.search(when.spans[0].cut(scene.view)):
            when = None  # "tiba di Bukares sehari sebelum bertemu Austin": of that meeting
        guest = draft.who[-1 if draft.frame == "welcome" else 0].value.actor if draft.who else ""
        when = when or (None if draft.when else left_on(scene, guest, setting, len(scene.words)))
        place = read_place(scene, landed.start(), landed.end(), setting.know)
        host = draft.who[0 if draft.frame == "welcome" else -1].value.state if draft.who else None
        city, country = place_claims(place and settled(place, host, draft.who, setting.know), setting.know)
        draft = replace(draft, when=draft.when or when, city=draft.city or city, country=draft.country or country)
    draft = draft if draft.country else _at_the_aircraft(draft, setting)
    return draft if draft.when else _day_of_arrivals(draft, setting)


def _day_of_arrivals(draft: Draft, setting: Setting) -> Draft:
    """ "Selanjutnya, PM B tiba sekitar pukul 10.00": on the day of the arrival told before."""
    near = setting.scenes[max(0, draft.scene - 2) : draft.scene + 1]
    if not any(_NEXT.match(scene.words) and LANDED.search(scene.words) for scene in near):
        return draft
    for scene in reversed(setting.scenes[max(0, draft.scene - _SERIES) : draft.scene]):
        landed = LANDED.search(scene.words)
        when = read_when(scene, landed.start(), landed.end(), ()) if landed else None
        if when:
            return replace(draft, when=when) if when.value.grain is Grain.day else draft
    return draft


def _at_the_aircraft(draft: Draft, setting: Setting) -> Draft:
    """ "mendarat dan disambut Raja Felipe di bawah tangga pesawat": in the country of whoever welcomes there."""
    host = draft.who[0 if draft.frame == "welcome" else -1] if draft.who else None
    country = setting.know.places.countries.get(host.value.state or "") if host else None
    if host is None or country is None or host.value.office == "ambassador":
        return draft
    if not at_the_aircraft(setting.scenes[draft.scene]):
        return draft
    there = Claim(country.iso2, host.spans, Origin("rule", "host"), 0.6, "the host welcomes at the aircraft")
    return replace(draft, country=there)


_LONG_OVER = 7  # days after which a gathering is not the one that still goes on


@dataclass(frozen=True, slots=True)
class _Gathering:
    occasion: Claim[str] | None  # None where only "di sela ... di Bali" names it
    place: Place | None
    days: Claim[TimeExpression] | None
    told: int  # the scene that names it first


def _at_gatherings(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """A meeting on the margins of a gathering takes the place that the article gives for it, and its days if it has none.

    The occasion is the sentence's own, else that of the sentences just before where the article knows one gathering only.
    """
    known: dict[str, _Gathering] = {}
    seen: list[int] = []
    for scene in setting.scenes:
        occasion = read_occasion(scene, setting.know)
        if occasion is None and (place := on_margins(scene, setting.know)):
            known.setdefault(place.city or place.iso3, _Gathering(None, place, None, scene.index))
            seen.append(scene.index)
        if occasion is None or _GONE_FROM.search(scene.words, 0, scene.place(occasion.spans[0].start)):
            continue
        seen.append(scene.index)
        before = known.get(occasion.value)
        place = (before and before.place) or occasion_place(scene, occasion, setting.know)
        place = place or (None if before else _held_at(occasion, setting))  # what it is not told of once, it never is
        told = before.told if before else scene.index
        known[occasion.value] = _Gathering(occasion, place, (before and before.days) or _days_of(scene, occasion), told)
    done: list[Draft] = []
    for draft in contacts if known else ():
        only = None if draft.occasion else _only(draft, known)
        over = draft.status.value is Status.planned and _is_over(draft, only, contacts, setting)
        away = only is not None and _on_a_visit_elsewhere(draft, only, contacts, setting)
        elsewhere = over or away or _only_said_there(draft, setting)
        done.append(draft if elsewhere else _at_gathering(draft, only, known, seen, setting))
        if (done[-1].occasion or done[-1] is not draft) and done[-1].family == "talks":
            seen.append(draft.scene)  # the next one told of the same person is still there
    return tuple(done) if known else tuple(contacts)


def _only_said_there(draft: Draft, setting: Setting) -> bool:
    """ "Dalam pertemuan G7 di Biarritz, Macron mengatakan bahwa Rouhani terbuka untuk bertemu Trump": nobody meets there."""
    if draft.occasion or draft.status.value is Status.happened:
        return False
    scene = setting.scenes[draft.scene]
    return said_there(scene, read_occasion(scene, setting.know), scene.place(draft.trigger.start))


# "meninggalkan KTT NATO di Brussels", "saat kembali dari KTT G20": what follows is not there.
_GONE_FROM = re.compile(
    r"\b(?:meninggalkan|(?:kembali|pulang|bertolak|datang|tiba|sepulang|sekembalinya) dari) (?:ktt |konferensi tingkat tinggi )?$"
)


def _on_a_visit_elsewhere(draft: Draft, only: _Gathering, contacts: Sequence[Draft], setting: Setting) -> bool:
    """ "tiba di Dushanbe sesudah KTT di Astana": the host there is met there, not on the margins of the gathering."""
    held = setting.know.places.countries.get(only.place.iso3) if only.place else None
    visits = (c for c in contacts if c.family == "visit" and c.country and draft.family == "talks")
    return held is not None and any(
        v.country and v.country.value != held.iso2 and within(draft, v, setting.published.day) for v in visits
    )


def _is_over(draft: Draft, only: _Gathering | None, contacts: Sequence[Draft], setting: Setting) -> bool:
    """Whether the gathering of the article has been held long since, so that what is ahead is not on its margins."""
    if only is None or only.occasion is None or setting.published.day is None:
        return False
    code = only.occasion.value
    before = [c for c in contacts if c.occasion and c.occasion.value == code and c.scene <= draft.scene]
    last = before[-1].when if before else None
    return bool(last and (setting.published.day - last.value.last).days > _LONG_OVER)


_SEASON = 90  # days between the report and a gathering that it may mean without a year


def _held_at(occasion: Claim[str], setting: Setting) -> Place | None:
    """The settlement where knowledge has the gathering held about that time, if the article names it anywhere."""
    day = setting.published.day
    for summit in setting.know.summits if day else ():
        near = day is not None and abs((summit.first - day).days) <= _SEASON
        if near and summit.code == occasion.value and (place := _told_of(summit, setting)):
            return place
    return None


def _told_of(summit: Summit, setting: Setting) -> Place | None:
    """The settlement of a gathering where the article names it, or the island that holds it, or at least the country."""
    city = setting.know.places.city(summit.city)
    for name in (city.name_id, city.name_en, *city.aliases) if city else ():
        at = max(setting.view.find(name), setting.view.find(name.upper()))  # the dateline of who reports from there
        if at >= 0 and city:
            return Place(name, city.iso3, Span(at, at + len(name)))
    wider = None
    for place in places(setting.view, 0, len(setting.view), setting.know, towards=False):
        if place.iso3 == summit.iso3 and place.city and one_city(place.city, summit.city):
            return place
        wider = wider or (place if place.iso3 == summit.iso3 and place.city is None else None)
    return wider


def _days_of(scene: Scene, occasion: Claim[str]) -> Claim[TimeExpression] | None:
    """The stated range of days of a gathering."""
    for time in scene.times.values():
        if time.time and time.time.grain is Grain.interval and 0 <= time.span.start - occasion.spans[0].end < 90:
            return Claim(time.time, (time.span,), Origin("rule", "occasion"), 0.6, "the days of the gathering")
    return None


def _at_gathering(
    draft: Draft, only: _Gathering | None, known: Mapping[str, _Gathering], seen: Sequence[int], setting: Setting
) -> Draft:
    if draft.family != "talks" or draft.status.value is Status.denied:
        return draft
    occasion = draft.occasion
    gathering = known.get(occasion.value) if occasion else None
    if only and _was_there(draft, only, seen, setting):
        gathering, occasion = only, only.occasion
    if gathering is None:
        return draft
    city, country = place_claims(gathering.place, setting.know)
    if _elsewhere(draft, gathering):
        city = country = None
    if draft.country:
        city = city if country and country.value == draft.country.value else None
        country = draft.country
    return replace(
        draft, occasion=occasion, city=draft.city or city, country=country, when=draft.when or gathering.days
    )


def _elsewhere(draft: Draft, gathering: _Gathering) -> bool:
    """Whether a contact in a town of which no state is told is not where the gathering is."""
    held = gathering.place.city if gathering.place else None
    return draft.city is not None and draft.country is None and draft.city.value.lower() != (held or "").lower()


def _only(draft: Draft, known: Mapping[str, _Gathering]) -> _Gathering | None:
    """The one gathering of the article; of several the one in the settlement of the contact, else the one placed so far."""
    named = [one for one in known.values() if one.occasion]
    if len(named) == 1 and (named[0].place or len(known) == 1):
        return named[0]
    city = draft.city.value.lower() if draft.city else None
    there = [one for one in known.values() if city and one.place and (one.place.city or "").lower() == city]
    if city is None and draft.country is None:
        so_far = [one for one in known.values() if one.told <= draft.scene and one.place and one.place.city]
        there = [one for one in so_far if one.occasion] or so_far
    return there[0] if len(there) == 1 else None


def _was_there(draft: Draft, only: _Gathering, seen: Sequence[int], setting: Setting) -> bool:
    """Whether a meeting that names no gathering was held on the margins of the one that the article knows."""
    if draft.status.value is Status.proposed or not _still_there(draft, seen, setting):
        return False
    if draft.country or draft.city:
        return bool(
            draft.city and only.place and only.place.city and draft.city.value.lower() == only.place.city.lower()
        )
    if draft.when is None:
        return True
    return any(
        first <= draft.when.value.earliest and draft.when.value.last <= last for first, last in _spans(only, setting)
    )


_AROUND = timedelta(days=4)  # what news tells of a gathering that no table has
_FOREIGN_MINISTERS = {"ASEAN": "AMM", "G20": "G20 FMM"}


def _spans(only: _Gathering, setting: Setting) -> list[tuple[date, date]]:
    """The days about which a gathering may be held: those that the article or knowledge gives, else those about the report."""
    day, code = timedelta(days=1), only.occasion.value if only.occasion else ""
    if only.days:
        return [(only.days.value.earliest - day, only.days.value.last + day)]
    codes = (code, _FOREIGN_MINISTERS.get(code))
    held = [(s.first - day, s.last + day) for s in setting.know.summits if s.code in codes]
    return (
        held
        if held or setting.published.day is None
        else [(setting.published.day - _AROUND, setting.published.day + _AROUND)]
    )


# "berangkat usai mendampingi Prabowo dalam KTT ASEAN": what is ahead is not on its margins
_ONCE_OVER = re.compile(
    rf"\b(?:{AFTER}|sepulang(?: dari)?) (?:me\w+ )?[^.;,\"]{{0,50}}?\b(?:ktt|konferensi tingkat tinggi|pertemuan puncak)\b"
)


# "Di Bogor, awal Juni, ...", "meninjau Palu bersama B"
_ELSEWHERE = re.compile(rf"^\W*(?:di|setiba\w* di) [{PLACE}{STATE}]|\b(?:meninjau|pulang ke) [{PLACE}{STATE}]")


def _still_there(draft: Draft, seen: Sequence[int], setting: Setting) -> bool:
    """Whether the gathering of earlier sentences is still that of a meeting: near by, or farther on with the same person."""
    near = setting.scenes[max(0, draft.scene - 8) : draft.scene + 1]
    if draft.status.value is Status.planned and any(_ONCE_OVER.search(scene.words) for scene in near):
        return False
    actors = draft.actors
    last = max((index for index in seen if index <= draft.scene), default=draft.scene)
    if any(_ELSEWHERE.search(scene.words) for scene in setting.scenes[last + 1 : draft.scene + 1]):
        return False
    for index in seen:
        here = {party.actor for referent in setting.scenes[index].names.values() for party in referent.parties}
        if 0 < draft.scene - index <= (8 if actors & here else 2):
            return True
    return False

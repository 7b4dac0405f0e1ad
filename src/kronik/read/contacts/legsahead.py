"""Which countries of a tour still lie ahead: by where the traveller set out, or where the article has him now.

"Presiden bertolak ke London dari Halim, Jakarta. Lawatan ini bagian dari kunjungan ke Inggris dan Swiss": Switzerland is ahead;
of one who sets out in the midst of a tour, the countries told after it may lie behind him. "Ia tiba di Hanoi. Lawatannya ke
Vietnam, Laos, dan Nepal ...": a list of countries is in the order of the journey (codebook, field `status`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import Grain, Party, Status
from kronik.read.clause.places import place_at
from kronik.read.clause.scene import PLACE, STATE
from kronik.read.contacts.draft import Draft, with_status
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import AFTER, BEFORE, DONE

_FROM = re.compile(r"\b(?:dari|meninggalkan)(?: [a-z]+){0,3} (?=[A-Z])")
_HOME = re.compile(r"\bmeninggalkan (?:tanah air|negaranya|negerinya)\b", re.IGNORECASE)
_NEAR = 2  # sentences after a departure that tell from where it was
_FORMER = re.compile(rf"\b(?:{DONE}|{AFTER}|sebelum(?:nya)?|lanjutan|pernah|terakhir)\b[^.;\"]*\Z", re.IGNORECASE)


def ahead_of(departures: Sequence[Draft], contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts; journeys without a day of those who have just left home are planned."""
    left = [one for one in departures if _from_home(one, setting)]
    return tuple(
        with_status(one, Status.planned, "has left home")
        if any(_further(one, first) for first in left) and not _over(one, contacts, setting)
        else one
        for one in contacts
    )


def _further(leg: Draft, first: Draft) -> bool:
    """Whether a visit without a day is told as another than that to which somebody has set out, and after it."""
    plain = leg.family == "visit" and leg.status.value is Status.happened and leg.status.reason.startswith("no cue")
    if not plain or leg.when is not None or leg.trigger.start <= first.trigger.start:
        return False
    return leg.who[0].value.actor == first.who[0].value.actor and leg.who[-1].value.state != first.who[-1].value.state


def _over(leg: Draft, contacts: Sequence[Draft], setting: Setting) -> bool:
    """Whether its words or a meeting held there say that it lies behind."""
    scene = setting.scenes[leg.scene]
    if _FORMER.search(setting.view, scene.span.start, leg.trigger.start):
        return True
    host, guest = leg.who[-1].value.state, leg.who[0].value.actor
    return any(
        one.family == "talks"
        and one.status.value is Status.happened
        and guest in one.actors
        and any(party.state == host for party in one.parties)
        for one in contacts
    )


def _from_home(departure: Draft, setting: Setting) -> bool:
    """Whether the sentences on a departure name a place of the traveller's own country as that which is left."""
    home = departure.who[0].value.state
    for scene in setting.scenes[departure.scene : departure.scene + 1 + _NEAR]:
        start, end = scene.span.start, scene.span.end
        if _HOME.search(setting.view, start, end):
            return True
        left = (
            place_at(setting.view, hit.end(), end, setting.know) for hit in _FROM.finditer(setting.view, start, end)
        )
        if any(place and place.iso3 == home for place in left):
            return True
    return False


_UNDER_WAY = re.compile(r"no cue|cue '(?:sedang|tengah|dalam)'")
_LATELY = 3  # days after a contact for which it tells where somebody is
_MONTH = 31  # days: what is dated no better may be of any tour


def in_turn(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts; of countries listed as one tour, those after the one where the traveller is now are planned.

    None of them takes the day on which he is where he is.
    """
    return tuple(_in_turn(one, contacts, setting) if one.family == "visit" and one.who else one for one in contacts)


def _in_turn(leg: Draft, contacts: Sequence[Draft], setting: Setting) -> Draft:
    """The leg, planned where the article has its traveller in a country that is told before it as that of the same tour."""
    told = leg.status.value is Status.happened and _UNDER_WAY.match(leg.status.reason)
    if told and _yet_to_go(leg, setting):
        return with_status(leg, Status.planned, "what comes before it is of these days")
    elsewhere = [one for one in contacts if _there(one, leg, setting)] if told and leg.country else []
    if not elsewhere:
        return leg
    before, listed = _in_list(leg, setting)
    lent = listed and any(one.when and leg.when and one.when.spans == leg.when.spans for one in elsewhere)
    if _own_day(leg, setting) and not lent:
        return leg
    leg = replace(leg, when=None) if lent and not _one_stretch(leg) else leg
    later = not _in_town(leg) and any(one.country and one.country.value in before for one in elsewhere)
    if (later and not _over(leg, contacts, setting)) or _further_on(leg, elsewhere, contacts, setting):
        return with_status(leg, Status.planned, "a later country of the tour")
    return leg


# "bertemu Wong di Singapura, Senin, sebelum bertolak ke Rusia"
_BEFORE_GOING = re.compile(
    rf"\b(?:{BEFORE}) (?:kemudian |akhirnya |langsung )?(?:melanjutkan |meneruskan |memulai )?\Z", re.IGNORECASE
)


def _yet_to_go(leg: Draft, setting: Setting) -> bool:
    """Whether a journey without a day is told as what follows upon a deed of today, of yesterday, or of days to come."""
    scene, day = setting.scenes[leg.scene], setting.published.day
    if leg.when or day is None or not _BEFORE_GOING.search(setting.view, scene.span.start, leg.trigger.start):
        return False
    days = [time.time.last for time in scene.times.values() if time.time]
    return bool(days) and (day - max(days)).days <= 1


# "Dari Kenya, Jokowi melanjutkan kunjungan ke Tanzania"
_FROM_THERE = re.compile(
    rf"\W*(?:dari|setelah|selepas|usai|sesudah)(?: (?:dari|mengunjungi|singgah|kunjungan|ke|di))* (?P<where>{STATE}|{PLACE})(?: \([^()]*\))?, "
)
_ON_HIS_WAY = re.compile(r"(?:bertolak|berangkat|terbang|lepas landas|menuju|tiba|mendarat|sampai|berada|landing)\b")


def _further_on(leg: Draft, elsewhere: Sequence[Draft], contacts: Sequence[Draft], setting: Setting) -> bool:
    """Whether a visit follows where the traveller is: it begins from where he is today, or he is yet to meet his hosts."""
    if leg.when or _ON_HIS_WAY.match(setting.view, leg.trigger.start):
        return False
    known = [one for one in elsewhere if one.trigger.start < leg.trigger.start]
    host, guest = leg.who[-1].value.state, leg.who[0].value.actor
    there = {
        one.status.value
        for one in contacts
        if one.family == "talks" and guest in one.actors and any(party.state == host for party in one.parties)
    }
    if not known or Status.happened in there:
        return False
    scene = setting.scenes[leg.scene]
    hit = _FROM_THERE.match(scene.words)
    left = place_at(setting.view, scene.at[hit.start("where")], scene.span.end, setting.know) if hit else None
    country = setting.know.places.countries.get(left.iso3) if left else None
    today = [one for one in known if one.when is None or one.when.value.last == setting.published.day]
    if country and any(one.country and one.country.value == country.iso2 for one in today):
        return True
    return there == {Status.planned} and not _FORMER.search(setting.view, scene.span.start, leg.trigger.start)


def _in_town(leg: Draft) -> bool:
    """Whether a town is told, and not only a country that is one, as Singapore."""
    return leg.city is not None and leg.city.spans != leg.who[-1].spans


def _own_day(leg: Draft, setting: Setting) -> bool:
    """Whether its words give it a day, or days that are over."""
    when, day = leg.when.value if leg.when else None, setting.published.day
    return bool(when and (when.grain is Grain.day or (day and when.last < day)))


def _one_stretch(leg: Draft) -> bool:
    """Whether its time is no single day, and may hold for all countries of the tour."""
    return leg.when is not None and leg.when.value.grain is not Grain.day


def _there(one: Draft, leg: Draft, setting: Setting) -> bool:
    """Whether a contact says that the traveller of the leg is in another country now: a journey or talks, of these days."""
    if one.status.value is not Status.happened or leg.who[0].value.actor not in one.actors:
        return False
    away = one.country and leg.country and one.country.value != leg.country.value
    if not away or one.family not in ("visit", "talks") or (one.trigger == leg.trigger and not _in_town(one)):
        return False
    day, when = setting.published.day, one.when.value if one.when else None
    if when is None or day is None:
        return _UNDER_WAY.match(one.status.reason) is not None
    return when.earliest <= day and (day - when.last).days <= _LATELY and (when.last - when.earliest).days <= _MONTH


# "Vietnam, Laos, dan Nepal", read from any of them
_AND = r"(?:,|,? (?:dan|serta|lalu|kemudian|hingga))?(?: ke)? "
_ONE_BEFORE = re.compile(rf"{STATE}(?: \([^()]{{1,30}}\))?{_AND}\Z")
_ONE_AFTER = re.compile(rf"{STATE}{_AND}{STATE}")


def _in_list(leg: Draft, setting: Setting) -> tuple[frozenset[str], bool]:
    """The countries that stand before that of the leg in a list, as ISO 3166 alpha-2; whether it stands in one."""
    start = leg.who[-1].spans[0].start
    scene = next((one for one in setting.scenes[leg.scene : leg.scene + 2] if start in one.at), None)
    if scene is None:
        return frozenset(), False
    end, found = scene.at.index(start), set[str]()
    listed = _ONE_AFTER.match(scene.words, end) is not None
    while hit := _ONE_BEFORE.search(scene.words, 0, end):
        end = hit.start()
        found |= {_iso2(party, setting) for party in scene.names[end].parties}
    return frozenset(found), listed or bool(found)


def _iso2(party: Party, setting: Setting) -> str:
    country = setting.know.places.countries.get(party.state or "")
    return country.iso2 if country else ""

"""Visits: who travels to which state, visits that a receiver tells of, and journeys that are no visits (decision 3)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kronik.model import Claim, Origin, Party, Side, Span
from kronik.read.clause.ceremonies import told_rite
from kronik.read.clause.guests import invited_to
from kronik.read.clause.places import place_at, places
from kronik.read.clause.scene import BODY, PERSON, PLACE, SIGNS, STATE, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.bothlands import both_lands
from kronik.read.contacts.draft import Draft, as_guest
from kronik.read.contacts.entries import owner
from kronik.read.contacts.hosts import sight
from kronik.read.contacts.houses import in_their_house
from kronik.read.contacts.inaugurations import sworn_in
from kronik.read.contacts.otherstravel import goal_before, others_travel
from kronik.read.contacts.parties import (
    Parties,
    absent_subject,
    state_claim,
)
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.surroundings import in_no_country, place_claims
from kronik.read.contacts.there import land_pointed_to
from kronik.read.contacts.tourlist import countries
from kronik.read.contacts.travelfellows import fellows
from kronik.read.contacts.travellers import travellers
from kronik.read.wordclasses import AFTER, HOLD, SAID, WHILE

_OPENS = 12  # code points in which a clause opens its sentence
# "Setiba di Madinah, jemaah disambut ...": those who came are named, and they are no party.
_ONCE_THERE = re.compile(
    rf"(?:setiba|sesampai)\w*[^.;,\"]{{0,60}}, (?:[{SIGNS['N'][1:-1]}]|rombongan|ia\b|dia\b|beliau|kepala negara|presiden|(?:me|di|ber)\w+|langsung|sang\b)"
)
# "Setiba di Kuala Lumpur, rombongan ...", "Kemudian ke Inggris menemui Raja": of whom the article has told.
_HIS_PARTY = re.compile(
    r"(?:^|[,.] )(?:(?:kemudian|lalu|selanjutnya|dari sana|setelah itu),? )?(?:rombongan(?: (?:presiden|delegasi|kenegaraan))?|ia|dia|beliau|kepala negara)(?: \w+){0,2} $"
    r"|(?:\A\W*|, )(?:(?:setelah|usai|sesudah) itu|setelahnya|kemudian|lalu|lantas|selanjutnya|berikutnya),? $"
)
# '"...," kata Moon saat mengunjungi Thailand': the speaker travels.
_SAYS_WHILE = re.compile(
    rf"\b(?:{SAID}|ungkapnya|di(?:katakan|sampaikan|ungkapkan|utarakan|tegaskan|jelaskan)) {SIGNS['H']}[^.;,\"{SIGNS['P']}]{{0,30}} (?:{AFTER}|{WHILE}|di sela(?:-sela)?)(?: (?:tengah|sedang|baru))? $"
)
# "Seoul siap menyambut Kim untuk kunjungan tahun depan".
_WELCOMES = re.compile(
    rf"(?P<who>{STATE}) (?:\w+ ){{0,3}}?(?:menyambut|menerima|menjamu)(?: kembali)? (?:[\w-]+ ){{0,2}}{PERSON}(?: \([^()]*\))? (?:untuk|dalam|pada|guna) (?:sebuah |rangka |melakukan )*$"
)
_LANDS = re.compile(r"(?:tiba|mendarat)\s+di\s")
# "Erdogan memuji rencana kunjungan El-Sisi": to the country of him who speaks of it so.
_AWAITED = re.compile(
    rf"(?P<who>{PERSON})(?: (?:juga|telah|sudah))? (?:(?:memuji|menyambut(?: baik| gembira)?|mengumumkan|mengonfirmasi) rencana|menantikan|menunggu|menanti|mengharapkan)(?: rencana)? $"
)
# "Di Hanoi, tempat ia melakukan kunjungan kenegaraan, ...".
_WHERE_HE = re.compile(
    rf"\b[Dd]i (?P<place>[{PLACE}{STATE}])(?:, [{STATE}])?,? (?:tempat|di ?mana) (?:{SIGNS['H']} )?(?:(?:sedang|tengah|akan) )?(?:{HOLD}) $"
)
_ON_IT = re.compile(r"\b(?:dalam|selama|saat|di sela(?:-sela)?|pada)\s+(?:rangkaian |agenda )?$")
_NAMES_A_GOAL = re.compile(rf"(?:nya|[^\w\s])?\s+(?:ke|di)\b|(?: (?:resmi|kerja))? {SIGNS['H']} ke (?=[a-z])")


_EMBASSY = re.compile(r"(?:[Kk]antor )?(?:[Kk]edutaan|[Kk]edubes|[Kk]onsulat|[Kk]onjen)\b")
_EMBASSY_OF = re.compile(r"\b(?:kedutaan(?: besar)?|kedubes|konsulat(?: jenderal)?) $")  # "tiba di konsulat Saudi"


def _an_embassy(scene: Scene, at: int) -> bool:
    start = scene.names[at].phrase.start
    return bool(_EMBASSY.match(scene.view, start) or _EMBASSY_OF.search(scene.words, 0, at))


def _anybodys(scene: Scene, at: int, setting: Setting) -> bool:
    """Whether it is a house as many states have one: a presidential palace, a ministry."""
    place = place_at(setting.view, scene.at[at], scene.span.end, setting.know)
    return place is not None and place.shared


def visits(scene: Scene, trigger: Trigger, found: Sides, taken: frozenset[int], setting: Setting) -> Iterator[Parties]:
    """Visitor and host state of each country of a journey."""
    if _no_journey(scene, trigger, found, setting):
        return
    goals = _goals(scene, trigger, found, setting)
    hosts = [host for position in goals if (host := host_at(scene, position, setting))]
    visitors = travellers(scene, trigger, found, tuple(hosts), setting)
    pointed = found.rule.endswith("-there")  # "berkunjung ke sana"
    if not visitors and not found.left and not hosts and pointed:
        visitors = absent_subject(scene, trigger.start, taken, (), setting)
    if not hosts and pointed and visitors:
        hosts = _pointed_to(scene, visitors[0].value, setting)
    if not visitors and hosts and not found.left and _leaves_him_out(scene, trigger, found, setting):
        visitors = absent_subject(scene, trigger.start, taken, tuple(hosts), setting)
    if not visitors or visitors[0].value.office == "ambassador" or _resident(visitors[0], setting):
        return
    visitor = as_guest(visitors[0])
    home = visitor.value.state
    at_home = (home, "ITA" if home == "VAT" else home)  # the Pope comes home to Rome
    homewards = trigger.frame.shape == "travel" and bool(hosts) and all(host.value.state in at_home for host in hosts)
    hosts = _left_for_home(scene, found, setting) if homewards else hosts
    hosts = [in_their_house(scene, goals, host, visitor, setting) for host in hosts]
    if not hosts and not homewards:
        hosts = _hosts_around(scene, trigger, home, taken, setting)
    guests = (visitor, *fellows(visitors))
    received = "kenegaraan" in scene.words[trigger.start : trigger.end] or trigger.frame.shape == "ceremony"
    if len(guests) > 1 and received:
        # "Presiden A dan Presiden B akan melakukan kunjungan kenegaraan": each is received for himself
        yield from ((guest, host) for guest in guests for host in hosts if host.value.state != guest.value.state)
        return
    yield from ((*guests, host) for host in hosts if host.value.state not in {guest.value.state for guest in guests})


def _no_journey(scene: Scene, trigger: Trigger, found: Sides, setting: Setting) -> bool:
    """Whether the words of travel lead to no other state: others go, or the way is to an embassy or out of a house."""
    if _a_relative(scene, found) or others_travel(scene, trigger, found.left):
        return True
    if any(at in scene.names and _an_embassy(scene, at) for at in found.destination):
        return True  # "Obama mengunjungi Kedutaan Besar Thailand di Washington"
    return scene.words.startswith("meninggalkan", trigger.start) and _leaves_a_house(scene, found, setting)


def _goals(scene: Scene, trigger: Trigger, found: Sides, setting: Setting) -> tuple[int, ...]:
    """The positions of the goals; "mengunjungi Filipina, di Istana Presiden": whose palace it is the state before it says."""
    goals = tuple(found.destination or goal_before(scene, trigger))
    return goals[:1] + tuple(at for at in goals[1:] if not _anybodys(scene, at, setting))


def _pointed_to(scene: Scene, visitor: Party, setting: Setting) -> list[Claim[Party]]:
    """The host that "ke sana" means: the state of the country told of before."""
    there = land_pointed_to(scene, visitor, setting)
    host = state_claim(there.iso3, there.span, "the country told of before", setting.know) if there else None
    return [host] if host else []


def _leaves_him_out(scene: Scene, trigger: Trigger, found: Sides, setting: Setting) -> bool:
    """Whether the words of travel name nobody because everybody knows of whom they speak."""
    return bool(
        trigger.frame.shape == "journey"
        or found.rule in ("travel-passive", "journey-begun")
        or _HIS_PARTY.search(scene.words, 0, trigger.start)
        or (trigger.start < _OPENS and _ONCE_THERE.match(scene.words, trigger.start))
        or _SAYS_WHILE.search(scene.words, 0, trigger.start)
        or owner(scene, trigger.start, setting.scenes, setting.entries)
    )


def _hosts_around(
    scene: Scene, trigger: Trigger, home: str | None, taken: frozenset[int], setting: Setting
) -> list[Claim[Party]]:
    """The hosts of a journey without a goal: a list of countries, "kedua negara itu", else whom the scene tells of."""
    if trigger.frame.shape == "ceremony":
        rite = told_rite(scene, setting.scenes)
        host = host_at(*rite, setting) if rite else None
        return [host] if host else []
    listed, at = countries(scene, trigger, setting)
    hosts = [host for position in at if (host := host_at(listed, position, setting))]
    hosts = hosts or both_lands(scene, trigger, home, setting)
    last = None if hosts else _host_of_scene(scene, trigger, home, taken, setting)
    return [last] if last else hosts


def _leaves_a_house(scene: Scene, found: Sides, setting: Setting) -> bool:
    """ "Zelensky meninggalkan Gedung Putih tanpa menandatangani ...": a meeting ends, no journey."""
    places = (place_at(setting.view, scene.at[at], scene.span.end, setting.know) for at in found.destination)
    return any(place.building for place in places if place)


_AMBASSADOR = re.compile(r"(?:[Dd]uta [Bb]esar|[Dd]ubes) [^.;:]{0,50}, ")


def _resident(visitor: Claim[Party], setting: Setting) -> bool:
    """ "kedatangan Duta Besar Australia untuk Indonesia, Gary Quinlan": he lives there, whenever he served."""
    return bool(_AMBASSADOR.match(visitor.spans[0].cut(setting.view)))


# "tiba kembali di Naypyidaw dari Minsk": where he had been.
_CAME_FROM = re.compile(
    rf"(?:, [{STATE}{PLACE}])*(?:,? (?:pada )?[{SIGNS['T']}],?)? (?:sepulang |sekembali )?dari (?=[{STATE}{PLACE}])"
)


def _left_for_home(scene: Scene, found: Sides, setting: Setting) -> list[Claim[Party]]:
    """The country from which somebody comes home."""
    hit = _CAME_FROM.match(scene.words, found.destination[-1] + 1)
    host = host_at(scene, hit.end(), setting) if hit else None
    return [host] if host else []


_KIN = re.compile(r"\b(?:ayah|ayahanda|ibu|ibunda|kakek|nenek|putra|putri|anak|adik|kakak|istri|suami|paman|menantu) $")


def _a_relative(scene: Scene, found: Sides) -> bool:
    """ "Ayah Abe, Shintaro, juga mengunjungi Iran": not Abe."""
    one = found.left[0] if len(found.left) == 1 else -1
    return one >= 0 and scene.words.startswith(",", one + 1) and bool(_KIN.search(scene.words, 0, one))


def host_at(scene: Scene, position: int, setting: Setting) -> Claim[Party] | None:
    """The state that a journey goes to."""
    referent = scene.names.get(position)
    if referent is None:
        return None
    if sight(setting.view, referent.span.start, setting.know):
        return None
    if scene.words[position] == BODY:
        return next(
            (
                Claim(
                    replace(body, side=Side.host),
                    (referent.span,),
                    Origin("rule", "host"),
                    0.8,
                    "the body travelled to",
                )
                for body in referent.parties
            ),
            None,
        )
    place = place_at(setting.view, referent.span.start, scene.span.end, setting.know)
    if place and in_no_country(place):
        return None
    iso3 = place.iso3 if place else next((party.state for party in referent.parties if party.state), None)
    return state_claim(iso3, referent.span, "the country travelled to", setting.know) if iso3 else None


def _host_of_scene(
    scene: Scene, trigger: Trigger, home: str | None, taken: frozenset[int], setting: Setting
) -> Claim[Party] | None:
    """The host where the journey names none: where it ends, else the state of the counterpart met on it."""
    if _LANDS.match(scene.words, trigger.start):
        for place in places(setting.view, scene.at[trigger.end], scene.span.end, setting.know, towards=False):
            shown = sight(setting.view, place.span.start, setting.know)
            return (
                None
                if shown or in_no_country(place)
                else state_claim(place.iso3, place.span, "where the journey ends", setting.know)
            )
    if trigger.frame.shape != "journey" or _NAMES_A_GOAL.match(scene.words, trigger.end):
        return None
    if awaited := _AWAITED.search(scene.words, 0, trigger.start) or _WELCOMES.search(scene.words, 0, trigger.start):
        for party in scene.names[awaited.start("who")].parties if awaited.start("who") in scene.names else ():
            if party.state and party.state != home:
                return state_claim(
                    party.state, scene.names[awaited.start("who")].span, "who awaits the visit", setting.know
                )
    if where := _WHERE_HE.search(scene.words, 0, trigger.start):
        there = place_at(setting.view, scene.at[where.start("place")], scene.span.end, setting.know)
        if there and there.iso3 != home:
            return state_claim(there.iso3, there.span, "where he is on a visit", setting.know)
    if not _ON_IT.search(scene.words[: trigger.start]) or _NOT_MET.search(scene.words, 0, trigger.start):
        return None
    before = {position for position in scene.names if position < trigger.start}
    for position in sorted(before | (taken & scene.names.keys())):
        referent = scene.names[position]
        if referent.sign not in (PERSON, STATE):
            continue
        for party in referent.parties:
            if party.state and party.state != home:
                return state_claim(party.state, referent.span, "the state of the counterpart", setting.know)
    return None


# "tidak akan bertemu Kim dalam kunjungannya kali ini": whom he does not meet is no host.
_NOT_MET = re.compile(
    r"\b(?:tidak|tak|belum|batal|gagal|urung|ingin|mau|menolak|enggan|ogah)(?: (?:akan|jadi|sempat|bisa|dapat|untuk))* (?:ber|me)(?:temu|jumpa|nemui)\b"
)
_HOME = re.compile(r"\b(?:tiba|mendarat|kembali|pulang|sampai|meninggalkan)\b")
_AFTER = re.compile(rf"\b(?:{AFTER}|sepulang|sekembali\w*)\b(?: [\w{SIGNS['D']}]+){{0,2}} $")


def back_home(scene: Scene, trigger: Trigger, day: Span) -> bool:
    """ "Jokowi tiba di Tanah Air, Senin (10/2), usai lawatan ke Australia": the day is that of the return."""
    at = scene.place(day.start)
    lead = scene.words[: trigger.start]
    return at < trigger.start and bool(_AFTER.search(lead) and _HOME.search(scene.words[:at]))


def invitations(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts, an invitation with the place in the host's country to which it is: "mengundang Trump ke Pyongyang"."""
    return tuple(_invited(draft, setting) if draft.frame == "invite" else draft for draft in contacts)


def _invited(draft: Draft, setting: Setting) -> Draft:
    scene = setting.scenes[draft.scene]
    goal = invited_to(scene, scene.place(draft.trigger.end))
    place = place_at(setting.view, scene.at[goal], scene.span.end, setting.know) if goal is not None else None
    place = place or (sworn_in(draft, scene) if draft.country is None else None)
    if place is None or all(party.state != place.iso3 for party in draft.parties):
        return draft
    city, country = place_claims(place, setting.know)
    return replace(draft, city=city, country=country)

"""City and country of one contact: where its sentence places it, or its host does (codebook, fields `city`, `country`)."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.model import ActorKind, Claim, ContactKind, Origin
from kronik.read.clause.places import Place, place_at, places
from kronik.read.clause.scene import PERSON, PLACE, STATE, TIME, Scene
from kronik.read.clause.sides import DEMONSTRATIVE, Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.clause.where import read_place
from kronik.read.contacts.askedthen import at_hosts
from kronik.read.contacts.entries import entry_place
from kronik.read.contacts.hosts import at_host
from kronik.read.contacts.namedvenue import named_as_venue
from kronik.read.contacts.parties import Parties
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.standalone import stands_alone
from kronik.read.contacts.surroundings import place_claims
from kronik.read.contacts.there import pointed_to
from kronik.read.wordclasses import AFTER


def within_itself(scene: Scene, trigger: Trigger, setting: Setting) -> tuple[Claim[str] | None, Claim[str] | None]:
    """ "Setelah pertemuan di Hanoi tersebut, Trump ...": the place that the noun's own words name."""
    hit = DEMONSTRATIVE.match(scene.words, trigger.end)
    named = places(scene.view, scene.at[trigger.end], scene.at[hit.end()], setting.know) if hit else iter(())
    return place_claims(next(named, None), setting.know)


_LANDS = re.compile(r"(?:tiba|mendarat)\b")


def whereabouts(
    scene: Scene,
    trigger: Trigger,
    found: Sides,
    kind: ContactKind,
    who: Parties,
    rivals: tuple[int, ...],
    setting: Setting,
) -> tuple[Claim[str] | None, Claim[str] | None]:
    """City and country; for a visit those of the host. `rivals` are where the sentence's other triggers begin."""
    if stands_alone(scene, trigger, found):
        city, country = within_itself(scene, trigger, setting)
    else:
        city, country = _held_at(scene, trigger, found, kind, who, rivals, setting)
    asks = trigger.frame.name == "invite" and kind is ContactKind.visit
    if asks and not at_hosts(country, trigger, scene, who, setting):
        return None, None  # where he was asked, not where he is to come
    return city, country


def _held_at(
    scene: Scene,
    trigger: Trigger,
    found: Sides,
    kind: ContactKind,
    who: Parties,
    rivals: tuple[int, ...],
    setting: Setting,
) -> tuple[Claim[str] | None, Claim[str] | None]:
    place = _place(scene, trigger, found, kind, who, rivals, setting)
    if place and place.shared and any(claim.value.state == place.iso3 for claim in who):
        place = replace(place, shared=False)  # "Prabowo menjamu Ramaphosa di Istana Merdeka": his own
    city, country = place_claims(place, setting.know)
    if kind is ContactKind.visit and who and who[-1].value.kind is ActorKind.state:
        host = setting.know.places.countries.get(who[-1].value.state or "")
        if host and (country is None or country.value != host.iso2):
            return None, Claim(host.iso2, who[-1].spans, Origin("rule", "host"), 0.8, "the country of the host")
    return city, country


def _of_its_own(scene: Scene, trigger: Trigger, found: Sides) -> bool:
    """ "bertemu Xi di Gyeongju dan menerima undangannya", "kembali ke Gedung Putih, pertemuan berlangsung ...": not of there."""
    if trigger.frame.shape == "noun" and _REACTS.search(scene.words, 0, trigger.start):
        return True
    return trigger.frame.shape == "invite" or (found.linked and scene.words.endswith(", ", 0, trigger.start))


# "Di Washington, Departemen Luar Negeri menyambut baik pertemuan keduanya": where it was spoken of.
_REACTS = re.compile(
    r"\b(?:menyambut (?:baik|positif|gembira|hangat)|memuji|mengecam|mengomentari|mengkritik|menanggapi|menyoroti|mencermati|mengapresiasi|menyesalkan|mendukung)(?: \w+){0,2} $"
)
_DISCUSSED = ("membahas", "membicarakan", "mendiskusikan")
_THERE_AND_THEN = re.compile(rf"(?:,? (?:di )?[{PLACE}{STATE}])?,? \(?(?:pada )?(?:hari )?{TIME}")
_HALL = re.compile(r"\b(?:istana|gedung|hotel|kantor|kediaman|wisma|balai|ruang|markas|sela)\b")


def _of_the_topic(scene: Scene, trigger: Trigger, place: Place) -> bool:
    """ "Dalam pembicaraan, A dan B membahas investasi di Nusantara": where the topic lies, unless a day or a hall stands by it."""
    if not scene.words.startswith(_DISCUSSED, trigger.start) or place.building:
        return False
    begin, end = scene.place(place.span.start), scene.place(place.span.end)
    after = begin > trigger.end and not _THERE_AND_THEN.match(scene.words, end)
    return (
        after and PERSON not in scene.words[trigger.end : begin] and not _HALL.search(scene.words, trigger.end, begin)
    )


# "mengunjungi China, Suriah, dan Kuba, serta bertemu Menlu B": in none of them.
_STOPS = re.compile(
    rf"(?P<first>[{PLACE}{STATE}])(?:(?:, |,? (?:dan|serta) )[{PLACE}{STATE}])+,? (?:dan|serta|lalu|kemudian)(?: juga)? (?:[a-z-]+ ){{0,3}}$"
)


# "usai mengunjungi Mesir, A bertemu B": not there any more
_ONCE_SEEN = re.compile(
    rf"\b(?:{AFTER}) (?:mengunjungi|berkunjung (?:ke|di)|kunjungan(?:nya)? (?:ke|di)|melawat ke|lawatan(?:nya)? (?:ke|di)|meninggalkan|bertolak dari|pulang dari) (?:[\w-]+ ){{0,2}}$"
)


def _one_stop_of_many(scene: Scene, trigger: Trigger, place: Place, who: Parties, setting: Setting) -> bool:
    """Whether the place is one of several countries of a journey, or of one that was over, and nobody who is met serves it."""
    if any(claim.value.state == place.iso3 for claim in who):
        return False
    if _ONCE_SEEN.search(scene.words, 0, scene.place(place.span.start)):
        return True
    hit = _STOPS.search(scene.words, 0, trigger.start)
    signs = [at for at in scene.names if hit and hit.start("first") <= at < hit.end()]
    stops = (place_at(setting.view, scene.at[at], scene.span.end, setting.know) for at in signs)
    return len({stop.iso3 for stop in stops if stop} | {place.iso3}) > 1


_LOOKS_AT = re.compile(rf"(?:meninjau|mengunjungi) (?:\w+ ){{0,2}}?(?={PLACE})")
_IN_TOWN = re.compile(rf"(?:selama |setiba |saat )?di (?={PLACE})")


def _opening_town(scene: Scene, host: str | None, setting: Setting) -> Place | None:
    """ "Di New Delhi, Presiden melakukan kunjungan resmi kepada Presiden India": the town with which the sentence opens."""
    hit = _IN_TOWN.match(scene.words)
    town = place_at(setting.view, scene.at[hit.end()], scene.span.end, setting.know) if hit else None
    return town if town and town.iso3 == host else None


def _place(
    scene: Scene,
    trigger: Trigger,
    found: Sides,
    kind: ContactKind,
    who: Parties,
    rivals: tuple[int, ...],
    setting: Setting,
) -> Place | None:
    if kind in (ContactKind.call, ContactKind.message):
        return None
    if found.destination and kind is ContactKind.visit and who:
        goal = place_at(setting.view, who[-1].spans[0].start, scene.span.end, setting.know)
        return goal if goal and goal.city else _opening_town(scene, who[-1].value.state, setting) or goal
    stays = trigger.frame.shape in ("ceremony", "invite") or _LANDS.match(scene.words, trigger.start)
    if kind is ContactKind.visit and not stays:
        return None
    seen = _LOOKS_AT.match(scene.words, trigger.start)
    if seen and (town := place_at(setting.view, scene.at[seen.end()], scene.span.end, setting.know)) and town.city:
        return town  # "meninjau Palu bersama B"
    begin = trigger.start if trigger.frame.name == "pictured" else trigger.end
    place = read_place(scene, trigger.start, begin, setting.know, rivals)
    late = found.right[-1] + 1 if found.rule == "noun-with" and found.right and found.right[0] > trigger.end else 0
    if late and (place is None or place.span.start < scene.at[trigger.start]):
        # "mengadakan pembicaraan tentang masalah ini dengan B di Amman"
        place = read_place(scene, late, late, setting.know, tuple(at for at in rivals if at > late)) or place
    if place and _of_the_topic(scene, trigger, place):
        place = None
    if place and place.span.start < scene.at[trigger.start] and _of_its_own(scene, trigger, found):
        place = None
    if place and place.span.start < scene.at[trigger.start] and _one_stop_of_many(scene, trigger, place, who, setting):
        place = None
    place = (
        place
        or named_as_venue(scene, trigger, setting.know)
        or pointed_to(scene, trigger, setting)
        or entry_place(scene, setting.scenes, setting.entries, setting.know)
    )
    return at_host(place, scene, trigger, who, setting)

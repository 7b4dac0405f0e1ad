"""Words of contact that only say where, when or about what the contact told just before was."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.read.clause.places import place_at
from kronik.read.clause.scene import PLACE, PLURAL, PRONOUN, SIGNS, STATE, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.calledoff import of_a_journey_at_home
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import AFTER, HOLD, TALKS, WHILE, WILL

# "Percakapan itu dilakukan ketika Trump dijadwalkan bertemu Xi di Busan, Kamis": told before; day and place are another's.
_WHILE = re.compile(
    rf"(?: \w+){{0,4}}? (?:itu|tersebut|ini|{PLURAL}) (?:\w+ ){{1,2}}(?:{WHILE}|di saat|di tengah) {SIGNS['N']} (?:{WILL}|bersiap|tengah bersiap|sedang bersiap)\b"
)
# "pertemuan A dan B, di mana keduanya diharapkan berbicara tentang ...": said of that meeting.
_WHERE_THEY = re.compile(rf"\b(?:di|dalam|pada) mana [{PLURAL}{PRONOUN}](?: \w+){{0,4}} $")
# "bersalaman pada jamuan makan malam": where they shook hands.
_AT_DINNER = re.compile(r"\b(?:pada|dalam|saat|di sela(?:-sela)?) (?:sebuah |acara )?(?:jamuan|makan) [\w ]+$")

# "bertemu B di Istana Merdeka, lalu menghadiri jamuan makan siang": part of it, where nobody else is named.
_THEN_DINED = re.compile(r"\b(?:lalu|kemudian|dilanjutkan|disusul|dan|serta)(?: [\w-]+){0,3} $")
_NAMES_OTHERS = re.compile(rf"[^.;\"]{{0,60}}(?:\b(?:dengan|bersama|oleh|yang|dari|para)\b|{SIGNS['N']})")


def of_one_told(scene: Scene, trigger: Trigger, here: Sequence[Draft]) -> bool:
    """Whether a word says where or about what a contact told just before was, and tells of none itself."""
    if trigger.frame.shape == "noun" and _WHILE.match(scene.words, trigger.end):
        return True
    if not here:
        return False
    if here[-1].frame == "handshake" and _AT_DINNER.search(scene.words, 0, trigger.end):
        return True
    dined = here[-1].family == "talks" and scene.words.startswith("jamuan", trigger.start)
    if (
        dined
        and _THEN_DINED.search(scene.words, 0, trigger.start)
        and not _NAMES_OTHERS.match(scene.words, trigger.end)
    ):
        return True
    met = here[-1].family != "visit" and trigger.frame.shape == "with"
    return met and bool(_WHERE_THEY.search(scene.words, 0, trigger.start))


# "tiba di Roma untuk makan siang dengan A dan B, setelah mengadakan pembicaraan di Irlandia": there, with others.
_AFTER_TALKS = re.compile(rf"\b(?:{AFTER}) (?:{HOLD}) (?:serangkaian |rangkaian )?$")
_IN = re.compile(rf" di (?=[{PLACE}{STATE}])")


def _elsewhere(scene: Scene, trigger: Trigger, here: Draft, setting: Setting) -> bool:
    """Whether the noun's own place lies in another country than the contact of the sentence, and in that of none of its parties."""
    hit = _IN.match(scene.words, trigger.end)
    place = place_at(setting.view, scene.at[hit.end()], scene.span.end, setting.know) if hit else None
    country = setting.know.places.countries.get(place.iso3) if place else None
    if country is None or here.country is None or here.country.value == country.iso2:
        return False
    return all(party.state != country.iso3 for party in here.parties)


# "Menlu G7 yang bertemu di Charlevoix mengancam sanksi. Di sela pertemuan itu ...": no record, and yet what is meant.
_A_MEETING = re.compile(rf"\b(?:bertemu|berkumpul|bersidang|{TALKS}|konferensi|ktt)\b")
_THAT_ONE = re.compile(r" (?:itu|tersebut)\b")
_COMING_FROM = re.compile(rf"{SIGNS['L']},? dari (?:serangkaian |rangkaian |sejumlah )?$")
_MARGINS = re.compile(r"\b(?:di|pada) sela(?:-sela)? $")


def of_another_meeting(scene: Scene, trigger: Trigger, told: Sequence[Draft], setting: Setting) -> bool:
    """Whether "di sela pertemuan itu" means a gathering of the sentence before, of which there is no record.

    "terbang ke Jenewa dari pertemuan di Kyiv": that was held where he came from.
    """
    if of_a_journey_at_home(scene, trigger.start, told, setting):
        return True
    here = told[-1] if told and told[-1].scene == scene.index else None
    if here and here.family == "visit" and _COMING_FROM.search(scene.words, 0, trigger.start):
        return True
    if here and _AFTER_TALKS.search(scene.words, 0, trigger.start) and _elsewhere(scene, trigger, here, setting):
        return True
    if not _THAT_ONE.match(scene.words, trigger.end) or not _MARGINS.search(scene.words, 0, trigger.start):
        return False
    before = setting.scenes[scene.index - 1].words if scene.index else ""
    return bool(_A_MEETING.search(before)) and not any(draft.scene == scene.index - 1 for draft in told)

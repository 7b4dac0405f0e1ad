"""Who is asked to come: the sides of an invitation, the guest and host of a ceremony of state."""

from __future__ import annotations

import re

from kronik.read.clause.namedsubject import listed_subject
from kronik.read.clause.scene import PLACE, PRONOUN, SIGNS, STATE, Scene
from kronik.read.clause.sides import Sides, clause_subject, first_right
from kronik.read.clause.syntax import Syntax, counterpart, subject
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import TALKS

_RITE = re.compile(
    rf"\b(?:pelantikan|pemakaman|penobatan|inaugurasi|pernikahan|perayaan kemerdekaan|hari (?:kemerdekaan|republik|nasional|revolusi|kemenangan|jadi)|hari(?= {STATE})|bastille|kemerdekaan)\b[^.;]{{0,60}}?(?=[{SIGNS['N'][1:-1]}{PLACE}])"
)


# "pemakaman Ratu Elizabeth II di London": a queen reigns over many states, the place tells which.
_RITE_AT = re.compile(
    rf"\b(?:pelantikan|pemakaman|penobatan|inaugurasi|pernikahan)\b[^.;\"]{{0,60}}?\bdi (?:[\w'-]+ ){{0,3}}?(?=[{STATE}{PLACE}])"
)


# "perayaan Hari Nasional Uni Emirat Arab di Hotel Fairmont, Jakarta": a reception where the guest is at home.
_DAY_AT = re.compile(
    rf"\b(?:hari (?:kemerdekaan|republik|nasional|revolusi|kemenangan|jadi)|kemerdekaan|bastille)\b[^.;\"]{{0,90}}?\bdi (?:[\w'-]+,? ){{0,4}}?(?=[{STATE}{PLACE}])"
)


# "menyampaikan undangan agar Puan datang ke Aljir".
_ASKED_TO = re.compile(
    rf"(?:nya)? (?:resmi |khusus |terbuka )?(?:agar|supaya|untuk) (?={SIGNS['H']} (?:\w+ )?(?:datang|hadir|berkunjung|melawat|mengunjungi|bertandang|ke)\b)"
)
_BROUGHT = re.compile(r"\b(?:menyampaikan|menyerahkan|memberikan|mengirim(?:kan)?|membawa|melayangkan)(?: \w+)? $")
_TO_WHOM = re.compile(rf"\bkepada (?:[\w-]+ ){{0,3}}?(?={SIGNS['H']})")


_GOING_TO = re.compile(
    rf"\b(?:tiba|mendarat|terbang|bertolak|berangkat|berada|datang|hadir)\b[^.;\"]{{0,40}}?\b(?:di|ke|menuju) (?:[\w'-]+ ){{0,3}}?(?=[{STATE}{PLACE}])"
)


def invite(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides | None:
    """ "menyampaikan undangan Presiden Biden kepada Presiden Rivlin": inviter and invited, if both stand after the noun."""
    if not scene.words.startswith("undangan", trigger.start):
        return None
    asked_to = _ASKED_TO.match(scene.words, trigger.end)
    if asked_to and (host := clause_subject(scene, trigger, grammar, frozenset((asked_to.end(),)))):
        return Sides(host, (asked_to.end(),), rule="invite")
    if brought := _BROUGHT.search(scene.words, 0, trigger.start):  # "Kepada Prabowo, Carney menyampaikan undangan"
        guest = counterpart(scene, trigger.end, grammar, markers="kepada|untuk|bagi", direct=False, reach=60)
        asked = _TO_WHOM.search(scene.words, 0, brought.start())
        guest = guest or ((asked.end(),) if asked else ())
        host = first_right(scene, trigger.end, grammar)
        host = host or counterpart(scene, trigger.end, grammar, markers="dari|oleh", direct=False, reach=40)
        host = host or clause_subject(scene, trigger, grammar, frozenset(guest))
        return Sides(host, guest, rule="invite") if guest and host else None
    host = first_right(scene, trigger.end, grammar) or counterpart(
        scene, trigger.end, grammar, markers="dari|oleh", direct=False, reach=60
    )
    guest = (
        counterpart(scene, host[-1] + 1, grammar, markers="kepada|untuk|bagi", direct=False, reach=60) if host else ()
    )
    if host and not guest and _GETS.search(scene.words, 0, trigger.start):
        # "menerima undangan dari B untuk ...": he stays the subject of what follows
        guest = subject(scene, trigger.start, grammar)
        return Sides(guest, host, rule="invited") if guest else None
    return Sides(host, guest, rule="invite") if guest else None


_GETS = re.compile(
    r"\b(?:menerima|mendapat(?:kan)?|memperoleh|mengantongi)(?: (?:sebuah|surat|banyak|langsung|juga))* $"
)
_IN_TOWN = re.compile(rf"\W*di (?=[{PLACE}{STATE}](?:, [{STATE}])?, )")  # "Di London, Yoon menghadiri pemakaman ..."


def ceremony(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    """A ceremony of a state: its host is the state of whoever is named in it, or of its place."""
    rite = _RITE_AT.search(scene.words, trigger.end) or _DAY_AT.search(scene.words, trigger.end)
    hit = rite or _GOING_TO.search(scene.words, 0, trigger.start) or _IN_TOWN.match(scene.words)
    hit = hit or _RITE.search(scene.words, trigger.end)
    if scene.words.startswith("dihadiri", trigger.start):  # "pelantikan B dihadiri A dan C": each is his guest
        host = _RITE.search(scene.words, 0, trigger.start + 1) or hit
        guests = counterpart(scene, trigger.end, grammar, markers="oleh", direct=True, reach=110)
        return Sides(guests, destination=(host.end(),) if host else (), rule="ceremony")
    if scene.words.startswith("diwakili", trigger.start):  # "Jepang diwakili A pada pelantikan B": A goes
        sent = counterpart(scene, trigger.end, grammar, markers="oleh", direct=True, reach=60)
        return Sides(sent, destination=(hit.end(),) if hit else (), rule="ceremony")
    guest = listed_subject(scene, trigger.start, grammar) or clause_subject(scene, trigger, grammar, taken)
    return Sides(guest, destination=(hit.end(),) if hit else (), rule="ceremony")


_INVITED_TO = re.compile(
    rf"[^.;,\"]{{0,60}}?(?:(?:\b(?:berkunjung|datang|melawat|bertandang|kunjungan(?: \w+)?|hadir)|(?<=[{SIGNS['H'][1:-1]}])) ke|\b(?:me(?=ng))?(?:ng|k)unjungi(?: ?{PRONOUN} di)?|\b(?:{TALKS}|bertemu|berunding|berdialog)(?: [\w-]+){{0,3}} di)\s+(?:[\w'-]+ ){{0,3}}?(?=[{STATE}{PLACE}])"
)


def invited_to(scene: Scene, start: int) -> int | None:
    """Where somebody is invited to, as a position: "mengundang Trump untuk mengunjungi Pyongyang"."""
    hit = _INVITED_TO.match(scene.words, start)
    return hit.end() if hit else None

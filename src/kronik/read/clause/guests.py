"""Who is asked to come: the sides of an invitation."""

from __future__ import annotations

import re

from kronik.read.clause.scene import PLACE, PRONOUN, SIGNS, STATE, Scene
from kronik.read.clause.sides import Sides, clause_subject, first_right
from kronik.read.clause.syntax import Syntax, counterpart, subject
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import TALKS

# "menyampaikan undangan agar Puan datang ke Aljir".
_ASKED_TO = re.compile(
    rf"(?:nya)? (?:resmi |khusus |terbuka )?(?:agar|supaya|untuk) (?={SIGNS['H']} (?:\w+ )?(?:datang|hadir|berkunjung|melawat|mengunjungi|bertandang|ke)\b)"
)
_BROUGHT = re.compile(r"\b(?:menyampaikan|menyerahkan|memberikan|mengirim(?:kan)?|membawa|melayangkan)(?: \w+)? $")
_TO_WHOM = re.compile(rf"\bkepada (?:[\w-]+ ){{0,3}}?(?={SIGNS['H']})")


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
_INVITED_TO = re.compile(
    rf"[^.;,\"]{{0,60}}?(?:(?:\b(?:berkunjung|datang|melawat|bertandang|kunjungan(?: \w+)?|hadir)|(?<=[{SIGNS['H'][1:-1]}])) ke|\b(?:me(?=ng))?(?:ng|k)unjungi(?: ?{PRONOUN} di)?|\b(?:{TALKS}|bertemu|berunding|berdialog)(?: [\w-]+){{0,3}} di)\s+(?:[\w'-]+ ){{0,3}}?(?=[{STATE}{PLACE}])"
)


def invited_to(scene: Scene, start: int) -> int | None:
    """Where somebody is invited to, as a position: "mengundang Trump untuk mengunjungi Pyongyang"."""
    hit = _INVITED_TO.match(scene.words, start)
    return hit.end() if hit else None

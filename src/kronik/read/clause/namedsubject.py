"""Subjects that are first counted or described and then named: "Keempat pemimpin, yakni A, B, C, dan D, tiba di Kyiv".

The names may also stand behind what the subject does: "Sejumlah pemimpin menemui Prabowo, di antaranya A dan B".
"""

from __future__ import annotations

import re

from kronik.read.clause.scene import GROUP, PERSON, PRONOUN, SIGNS, Scene
from kronik.read.clause.syntax import Syntax, list_at
from kronik.read.wordclasses import DONE, WILL

_COUNTED = re.compile(
    rf"(?:[{GROUP}]|\b(?:pemimpin|presiden|perdana menteri|menteri|menlu|menhan|kepala negara(?: dan pemerintahan)?|tokoh|tamu|utusan|delegasi|negosiator|diplomat|senator)\b)"
    rf"[^.;,\"{SIGNS['N'][1:-1]}]{{0,30}}(?:,| \() ?(?:yakni|yaitu|termasuk|antara lain|di antaranya|di antara mereka|seperti)(?: [\w-]+){{0,2}}? (?={SIGNS['H']})"
)
_GOES_ON = re.compile(
    rf"(?:,|\)) (?:(?:{WILL}|{DONE}|juga|turut|ikut|bersama-sama|sedang|tengah|kembali|satu per satu) )*"
)


def listed_subject(scene: Scene, start: int, grammar: Syntax) -> tuple[int, ...]:
    """The persons of whom a subject consists, where they are named between it and the verb at `start`."""
    for hit in _COUNTED.finditer(scene.words, 0, start):
        named = list_at(scene, hit.end(), grammar)
        if _GOES_ON.fullmatch(scene.words, named[-1] + 1, start):
            return named
    return ()


OFFICES = (
    r"(?:pemimpin|pimpinan|presiden|perdana menteri|menteri|menlu|menhan|kepala (?:negara|pemerintahan)|tokoh|tamu|utusan|duta besar|dubes|raja"
    r"|(?:mitra|kolega|rekan|sejawat)(?:nya)?)"
)
COUNT = r"(?:sejumlah|beberapa|para|berbagai|banyak|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan|\d{1,3})(?: (?:belas|puluh))?"
# "Tiga pemimpin", "Para menteri yang akan", "Di antara tamu yang", "Yang": who did it is counted or described, and not named yet.
_SEVERAL = re.compile(
    rf"(?:{GROUP}|\b{COUNT} {OFFICES}\b)[^.;\"{PERSON}{PRONOUN}]{{0,60}}$"
    rf"|\b{OFFICES}\b[^.;,\"{PERSON}{PRONOUN}]{{0,30}} yang [^.;,\"{PERSON}{PRONOUN}]{{0,40}}$"
    r"|\A\W*(?:adapun )?yang (?:\w+ ){0,2}$"
)
# The words before such names, as a cheap test.
NAMES = re.compile(r"antara|termasuk|yakni|yaitu|masing-masing|adalah|ialah|meliputi|mencakup|terdapat|terdiri|:")
# "..., di antaranya A dan B", "... mencakup A dan B", "...: A, B, dan C": behind the object, with a place or a day between at most.
_NAMED_LAST = re.compile(
    rf"[^.;:\"{PERSON}{PRONOUN}]{{0,90}}?(?:[,(]? (?:di antaranya|antara lain|termasuk|yakni|yaitu|masing-masing|adalah|ialah|meliputi|mencakup|terdapat|terdiri (?:atas|dari))"
    rf"(?: (?:adalah|ialah))?|:) (?:[\w-]+ ){{0,3}}?(?=[{PERSON}])"
)
_DOES = re.compile(r"(?: \([^()]{1,30}\))?,? (?:\w+ ){0,2}?(?:me|ber)[a-z]{4,}\b")
_COMPANY = re.compile(r"\b(?:mendampingi|didampingi|bersama|disaksikan|dihadiri|mengantar|rombongan)\b")
# Of some who are named for all, and of those whom a relative clause describes, each had a contact of his own.
_EACH_BY_HIMSELF = re.compile(r"\b(?:yang|di antara(?:nya)?|antara lain|termasuk|meliputi|mencakup|masing-masing)\b")


def named_behind(scene: Scene, start: int, right: tuple[int, ...], grammar: Syntax) -> tuple[int, ...]:
    """The persons of whom a counted subject consists, where they are named behind the object of the verb at `start`."""
    hit = _NAMED_LAST.match(scene.words, right[-1] + 1) if right else None
    if hit is None or not counted_group(scene, start):
        return ()
    named = list_at(scene, hit.end(), grammar)
    return () if _DOES.match(scene.words, named[-1] + 1) else named


def counted_group(scene: Scene, start: int) -> bool:
    """Whether the subject of the verb at `start` is counted or described, and not named."""
    group = _SEVERAL.search(scene.words, 0, start)
    return group is not None and not _COMPANY.search(scene.words, group.start(), start)


def each_by_himself(scene: Scene, named: tuple[int, ...]) -> bool:
    """Whether those named behind what they did had a contact each: "Sejumlah pemimpin menemui Xi, antara lain A dan B"."""
    return _EACH_BY_HIMSELF.search(scene.words, 0, named[0]) is not None

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


_OFFICES = r"(?:pemimpin|pimpinan|presiden|perdana menteri|menteri|menlu|menhan|kepala (?:negara|pemerintahan)|tokoh|tamu|utusan|duta besar|dubes|raja)"
_SEVERAL = re.compile(
    rf"(?:{GROUP}|\b(?:sejumlah|beberapa|para|berbagai|banyak|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan|\d{{1,3}}) {_OFFICES}\b)[^.;\"{PERSON}{PRONOUN}]{{0,60}}$"
)
# "..., di antaranya A dan B": behind the object, with a place or a cause between at most.
_NAMED_LAST = re.compile(
    rf"[^.;:\"{PERSON}{PRONOUN}]{{0,90}}, (?:di antaranya|antara lain|termasuk|yakni|yaitu)(?: (?:adalah|ialah))? (?:[\w-]+ ){{0,3}}?(?=[{PERSON}])"
)
_COMPANY = re.compile(r"\b(?:mendampingi|didampingi|bersama|disaksikan|dihadiri|mengantar|rombongan)\b")


def named_behind(scene: Scene, start: int, right: tuple[int, ...], grammar: Syntax) -> tuple[int, ...]:
    """The persons of whom a counted subject consists, where they are named behind the object of the verb at `start`."""
    group = _SEVERAL.search(scene.words, 0, start) if right else None
    if group is None or _COMPANY.search(scene.words, group.start(), start):
        return ()
    hit = _NAMED_LAST.match(scene.words, right[-1] + 1)
    return list_at(scene, hit.end(), grammar) if hit else ()

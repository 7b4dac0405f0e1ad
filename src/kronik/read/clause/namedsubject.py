"""Subjects that are first counted or described and then named: "Keempat pemimpin, yakni A, B, C, dan D, tiba di Kyiv"."""

from __future__ import annotations

import re

from kronik.read.clause.scene import GROUP, SIGNS, Scene
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

"""Relative clauses that are over before the verb: what was said in them governs and dates nothing after them."""

from __future__ import annotations

import re

from kronik.read.clause.scene import PERSON, SIGNS, Scene
from kronik.read.wordclasses import AFTER, BEFORE, WHILE

# "Zelensky, yang membatalkan kunjungan ke Riyadh pada Rabu, berbicara dengan Macron": the call was not called off.
_OVER = re.compile(
    rf"(?: \([^()]{{1,30}}\))?, yang [^;\"]*, (?=(?:(?!(?:yang|tempat|lalu|kemudian|dan|serta|namun|tetapi|{AFTER}|{BEFORE}|{WHILE}|untuk|guna|serta|termasuk|dengan)\b)[\w-]+ ){{0,3}}$)"
)


def relative_over(scene: Scene, first: int, start: int) -> int:
    """Where the relative clause of the subject at `first` ends, if it is shut before `start`; else 0."""
    hit = _OVER.match(scene.words, first + 1, start) if 0 <= first < start else None
    return hit.end() if hit else 0


# "A dan rekannya B, yang semula akan bertemu untuk menyiapkannya, hanya berbicara lewat telepon": the cue is of the meeting.
_SHUT = re.compile(
    rf"(?<={PERSON})(?: \([^()]{{1,30}}\))?, yang [^.;,\"]{{5,90}}, (?=(?:(?:hanya|cuma|akhirnya|malah|justru|lalu|kemudian|juga|tetap|cukup) )*$)"
)


def without_relative(clause: str) -> str:
    """The clause with a relative clause that is shut right before its end blanked out: nothing in it governs what follows."""
    return _SHUT.sub(lambda hit: " " * len(hit[0]), clause) if ", yang " in clause else clause


_IN_RELATIVE = re.compile(rf"{PERSON}(?: \([^()]{{1,30}}\))?, yang [^.;,\"]*$")


def shut_off(words: str, start: int, end: int, position: int, rivals: tuple[int, ...]) -> bool:
    """Whether the trigger stands in a relative clause that is shut before another trigger, whose time is at `position`."""
    shut = words.find(",", end, position)
    after = shut >= 0 and any(shut < rival < position for rival in rivals)
    return after and _IN_RELATIVE.search(words, 0, start) is not None


# "Macron menjadi presiden Prancis pertama yang mengunjungi ...": the subject of the sentence is the subject of the relative clause.
_LEADER = rf"(?:pemimpin|presiden|perdana menteri|kepala (?:negara|pemerintahan)|menteri|pejabat|kanselir|raja|paus|{SIGNS['G']})"
FIRST = re.compile(
    rf"{SIGNS['H']} (?:(?={_LEADER} )|(?:pun |juga |akan |kini )?(?:menjadi|merupakan|adalah|ialah|tercatat sebagai|dikenal sebagai) )[^.;,\"{SIGNS['P']}]{{0,70}}\b(?:pertama|satu-satunya|terakhir|kedua|ketiga|tertinggi)\b[^.;,\"{SIGNS['P']}]{{0,60}}\byang (?:pernah |telah |akan |bakal |resmi )?$"
)

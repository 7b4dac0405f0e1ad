"""Relative clauses that are over before the verb: what was said in them governs and dates nothing after them."""

from __future__ import annotations

import functools
import re

from kronik.read.clause.scene import PERSON, PLACE, SIGNS, STATE, TIME, Scene
from kronik.read.wordclasses import AFTER, BEFORE, DONE, WHILE, WILL

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


# "menemui Fidan, yang akan mengunjungi Kyiv bulan depan, di Antalya, Sabtu": the main clause goes on with place and day;
# "menemui Fidan, yang sedang berada di Kyiv, dan Menlu Safadi, Sabtu": with whom else he met;
# "Fidan, yang mengadakan pembicaraan dengan Safadi, akan mengunjungi Kyiv": what Fidan will do.
_GOES_ON = re.compile(
    rf"{PERSON}(?: \([^()]{{1,30}}\))?(?P<from>, yang) (?P<inside>[^.;\"]{{3,110}}?)(?P<shut>,)(?= di [{PLACE}{STATE}]| pada (?:hari )?{TIME}|(?P<day> (?:hari )?{TIME})|(?P<list> (?:dan|serta|maupun) (?:juga )?(?:dengan )?(?:[\w-]+ ){{0,3}}{PERSON})"
    rf"| (?:(?:juga|kini|masih|selanjutnya|kemudian) )*(?:(?:{WILL}|{DONE}|ingin|belum|kemungkinan) |(?:dijadwalkan|diperkirakan|diharapkan|direncanakan) ))"
)


@functools.lru_cache(maxsize=64)  # asked of one sentence by each of its times and places
def closed(words: str) -> tuple[tuple[int, int], ...]:
    """The relative clauses that are shut before the place or the day of the main clause: where each begins and ends."""
    if ", yang " not in words:
        return ()
    hits = _GOES_ON.finditer(words)
    return tuple((hit.start("from"), hit.start("shut")) for hit in hits if _is_shut(hit))


def _is_shut(hit: re.Match[str]) -> bool:
    """Whether what follows is the main clause's: a second day, a list that goes on after a relative that names nobody."""
    if hit["list"]:
        return PERSON not in hit["inside"]
    return not hit["day"] or TIME in hit["inside"]


def main_clause(words: str, start: int, end: int) -> str:
    """The words from `start` to `end` without the closed relative clauses that stand between."""
    for begin, shut in reversed(closed(words)):
        if start <= begin and shut < end:
            words, end = words[:begin] + words[shut + 1 :], end - (shut + 1 - begin)
    return words[start:end]


def own_end(words: str, start: int) -> int:
    """Where the closed relative clause of a trigger at `start` ends, else the end of the sentence."""
    return next((shut for begin, shut in closed(words) if begin < start < shut), len(words))


def shut_off(words: str, start: int, end: int, position: int, rivals: tuple[int, ...]) -> bool:
    """Whether a relative clause, shut in between, parts the trigger from a later time at `position`: either stands in it."""
    for begin, shut in closed(words):
        if any(rival < begin for rival in (start, *rivals)) and (
            begin < start < shut < position or end <= begin < position < shut
        ):
            return True
    comma = words.find(",", end, position)
    after = comma >= 0 and any(comma < rival < position for rival in rivals)
    return after and _IN_RELATIVE.search(words, 0, start) is not None


# "Macron menjadi presiden Prancis pertama yang mengunjungi ...": the subject of the sentence is the subject of the relative clause.
_LEADER = rf"(?:pemimpin|presiden|perdana menteri|kepala (?:negara|pemerintahan)|menteri|pejabat|kanselir|raja|paus|{SIGNS['G']})"
FIRST = re.compile(
    rf"{SIGNS['H']} (?:(?={_LEADER} )|(?:pun |juga |akan |kini )?(?:menjadi|merupakan|adalah|ialah|tercatat sebagai|dikenal sebagai) )[^.;,\"{SIGNS['P']}]{{0,70}}\b(?:pertama|satu-satunya|terakhir|kedua|ketiga|tertinggi)\b[^.;,\"{SIGNS['P']}]{{0,60}}\byang (?:pernah |telah |akan |bakal |resmi )?$"
)

"""The sentences that tell something of the story: a remark between them ("Banyak pihak optimistis.") parts nothing.

How far a day, a place or a subject reaches is counted in sentences. One that names nobody, no place and no time, and has no
word of contact, is not counted, so that a reading does not hang on how many remarks an outlet puts in between; nor is one
that only names a state or two, or a year: "Nilai perdagangan kedua negara pada 2019 mencapai 12 miliar dolar AS."
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.knowledge.pack import tables
from kronik.model import Grain, Timex
from kronik.read.clause.scene import STATE, Scene
from kronik.read.clause.syntax import two_states

_TABLE = tables()["remarks"]


def _with_prefix(stem: str) -> str:
    """A stem as it stands alone and behind meN-, which takes the place of its first sound: "tolak", "menolak" (Sneddon 1996, 1.6)."""
    first = {"t": "n", "s": "ny", "k": "ng", "p": "m"}.get(stem[0])
    return f"(?:{stem[0]}|{first}){stem[1:]}" if first and stem[1] in "aeiou" else stem


_OF_A_CONTACT = re.compile("|".join(_with_prefix(stem) for stem in _TABLE["contact_stems"]))
# A list of states, a denial, the next stop of a tour: they name only states, and tell of contacts all the same.
_TELLS_MORE = "|".join(_with_prefix(stem) for stem in _TABLE["tells_more"])
_SAYS_MORE = re.compile(rf"\A\W*(?:{'|'.join(_TABLE['lists'])})\b|{_TELLS_MORE}")
_OPENING = 20  # code points: a year there is that of what follows
_MOST_STATES = 2  # more are a list of those just spoken of
_WHOLE = re.compile(r"\W*\w+\W+\w+\W+\w.*[.!?]\W*\Z", re.DOTALL)  # no heading, no "Berikut daftarnya:", no "1."


def telling(scenes: Sequence[Scene]) -> tuple[Scene, ...]:
    """The scenes that tell something, numbered anew."""
    kept = (scene for scene in scenes if not _remark(scene))
    return tuple(scene if scene.index == at else replace(scene, index=at) for at, scene in enumerate(kept))


def _remark(scene: Scene) -> bool:
    if len(scene.names) > _MOST_STATES or not all(_of_states(scene, place) for place in scene.names):
        return False
    if _OF_A_CONTACT.search(scene.words) or (scene.names and _SAYS_MORE.search(scene.words)):
        return False
    if any(place < _OPENING or not _year(time) for place, time in scene.times.items()):
        return False
    return _WHOLE.match(scene.words) is not None


def _year(time: Timex) -> bool:
    """Whether a time says a year and no more: "Nilai perdagangan pada 2019 naik"."""
    return time.time is not None and time.time.grain is Grain.year


def _of_states(scene: Scene, place: int) -> bool:
    """Whether a state stands there, or "kedua negara"."""
    return scene.words[place] == STATE or two_states(scene, place)

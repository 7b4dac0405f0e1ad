"""Who acts together with the subject: "A dan B, bersama C dan D, menelepon E" (codebook decision 7: companions apart)."""

from __future__ import annotations

import re

from kronik.read.clause.scene import SIGNS, TIME, Scene
from kronik.read.clause.syntax import Syntax, list_at
from kronik.read.wordclasses import DONE, HOLD, WILL

_WITH = re.compile(rf"(?: \([^()]{{1,40}}\))?,? (?:bersama(?: dengan)?|beserta) (?:[\w-]+ ){{0,3}}?(?={SIGNS['H']})")
_AFTER_WHOM = re.compile(
    rf"({SIGNS['H']})(?: \([^()]{{1,40}}\))?,? (?:bersama(?: dengan)?|beserta) (?:[\w-]+ ){{0,3}}?$"
)
# "Trump, Abe dan tim masing-masing akan bertemu": the list goes on after both.
_BOTH_TEAMS = re.compile(rf"({SIGNS['H']})(?: \([^()]{{1,40}}\))?, (?:[\w-]+ ){{0,3}}$")
_THEIR_TEAMS = re.compile(
    r"(?: \([^()]{1,40}\))?,? (?:dan|serta|beserta|bersama) (?:para )?(?:tim|delegasi|rombongan|staf|pejabat|menteri|penasihat|istri)(?:-\w+)?(?: \w+)?(?: mereka)? (?:masing-masing|mereka)\b"
)
_VERB = re.compile(
    rf"(?: \([^()]{{1,40}}\))?,?(?: (?:{DONE}|{WILL}|{HOLD}|juga|kemudian|lalu|pada|hari|{TIME},?|sebuah|menerima|akhirnya))* "
)


# "Retno bertemu Don, lalu bersama Don menemui Lwin", "Bersama Don, ia menemui Lwin": he acts beside the subject.
_BESIDE_HIM = re.compile(
    rf"(?:^|[,;] |\b(?:lalu|kemudian|dan) )(?:(?:lalu|kemudian|setelah itu|juga),? )?(?:bersama(?: dengan)?|beserta) (?:[\w-]+ ){{0,3}}?({SIGNS['H']})(?: \([^()]{{1,40}}\))?,? (?:{SIGNS['H']} )?(?:(?:{DONE}|{WILL}|juga|kemudian|lalu|langsung) )*$"
)


def with_fellows(scene: Scene, left: tuple[int, ...], start: int, grammar: Syntax) -> tuple[int, ...]:
    """The subject with those of other states who act beside it; a minister of his own only accompanies him."""
    if not left:
        return left
    if hit := _AFTER_WHOM.search(scene.words, 0, left[0]):
        return (hit.start(1), *left) if _foreign(scene, hit.start(1), left) else left
    if len(left) == 1 and _THEIR_TEAMS.match(scene.words, left[0] + 1, start):
        first = _BOTH_TEAMS.search(scene.words, 0, left[0])
        return (first.start(1), *left) if first else left
    beside_him = ("ersama" in scene.words or "eserta " in scene.words) and _BESIDE_HIM.search(scene.words, 0, start)
    if beside_him and beside_him.start(1) not in left and _foreign(scene, beside_him.start(1), left):
        return (*left, beside_him.start(1))
    hit = _WITH.match(scene.words, left[-1] + 1, start)
    beside = list_at(scene, hit.end(), grammar) if hit else ()
    if not beside or not _VERB.fullmatch(scene.words, beside[-1] + 1, start):
        return left
    return (*left, *(at for at in beside if _foreign(scene, at, left)))


def _foreign(scene: Scene, at: int, others: tuple[int, ...]) -> bool:
    """Whether a person serves another state than those others."""
    own = {party.state for place in others if place in scene.names for party in scene.names[place].parties}
    mine = {party.state for party in scene.names[at].parties} if at in scene.names else {None}
    return None not in mine and not mine & own

"""Whom a speaker tells of: "Menurut Retno, saat menerima Ruto, Presiden Jokowi menekankan ..." has Jokowi receive him."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.model import Party
from kronik.read.clause.scene import AGENCY, BODY, INSTITUTION, PERSON, PLACE, SIGNS, STATE, TIME, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.syntax import Syntax, list_at
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import ACTS, AFTER, BEFORE, DONE, HOLD, SAID, SAY, WHILE, WILL

_OPENS = (
    rf"(?:{AFTER}|{BEFORE}|{WHILE}|selain|dalam|selama|pada|lewat|melalui|di sela(?:-sela)?) (?:(?:{HOLD}) )?(?:\w+ )?$"
)
_SPEAKERS = (PERSON, INSTITUTION, STATE, BODY, AGENCY)
_LEADERS = ("president", "prime_minister", "head_of_state", "head_of_government", "monarch")
# Between the speaker and the trigger: "mengatakan, saat", ", dalam".
_SAYS = re.compile(rf"(?: \([^()]{{1,30}}\))?,?(?: (?:juga|{DONE}|pun|kemudian))* (?:{SAY})(?: bahwa)?,? {_OPENS}")
_BY_WHOM = re.compile(
    rf"(?:\bmenurut|\b(?:{SAID})|\bdalam (?:keterangan|penjelasan|pernyataan))(?: (?!dan\b)[\w-]+){{0,5}} $"
)
_AND = re.compile(rf"(?: \([^()]{{1,30}}\))?, {_OPENS}")
# Behind the trigger: whom he met, where and when, and after a comma the subject with what he did.
_GOES_ON = re.compile(
    rf"[^.;,\"]{{0,90}}(?:, (?:(?:di|pada|hari) )*[{PLACE}{STATE}{TIME}][^.;,\"{PERSON}]{{0,40}}){{0,3}}, "
    rf"(?=(?:[\w-]+ ){{0,2}}{SIGNS['P']} (?:(?!(?:harus|perlu|wajib|mesti|tidak|tak|bisa|dapat)\b)\w+ ){{0,2}}?(?:{WILL}|{DONE}|langsung|ke|{ACTS}))"
)


def spoken_of(scene: Scene, trigger: Trigger, found: Sides, grammar: Syntax) -> Sides:
    """The sides with him as subject of whom the speaker tells, where only the speaker stands before the trigger."""
    left = found.left
    if len(left) != 1 or scene.words[left[0]] not in _SPEAKERS or not (found.right or found.destination):
        return found
    end = left[0] + 1
    speaks = _SAYS.fullmatch(scene.words, end, trigger.start)
    if not speaks and not (
        _BY_WHOM.search(scene.words, 0, left[0]) and _AND.fullmatch(scene.words, end, trigger.start)
    ):
        return found
    hit = _GOES_ON.match(scene.words, trigger.end)
    doers = list_at(scene, hit.end(), grammar) if hit else ()
    return replace(found, left=doers) if doers and _is_another(scene, left[0], doers[0], found.right) else found


def _is_another(scene: Scene, speaker: int, doer: int, others: tuple[int, ...]) -> bool:
    """Whether the subject is of the speaker's state, and no lesser one than a leader who speaks for himself."""
    said, did = _party(scene, speaker), _party(scene, doer)
    if said is None or did is None or said.actor == did.actor:
        return False
    if said.state != did.state and said.state is not None and scene.words[speaker] != AGENCY:
        return False  # "Macron mengatakan, setelah berbicara dengan Zelensky, Putin menolak ...": he spoke with him
    if said.office in _LEADERS and did.office not in _LEADERS:
        return False
    met = [party.office for party in (_party(scene, other) for other in others) if party]
    return said.office is None or said.office not in met  # a minister has met his like


def _party(scene: Scene, position: int) -> Party | None:
    parties = scene.names[position].parties if position in scene.names else ()
    return parties[0] if parties else None

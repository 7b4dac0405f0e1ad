"""Meetings of one state's own people, which are no contact, whoever from abroad the article tells of beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.model import ActorKind, Claim, Party
from kronik.read.clause.scene import PERSON, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import AFTER, HOLD, SAY

SPEECH = re.compile(rf"\b(?:{SAY}|menilai|membantah|mengisyaratkan)\b")
_HAVING_HELD = re.compile(
    rf"\b(?:{AFTER}|sebelum|sambil|seraya) (?:{HOLD}) (?:[\w-]+ )?$"
)  # "mengumumkan ... usai menggelar rapat"
_IN_PERSON = ("meeting", "talk")


def of_their_own(
    scene: Scene, trigger: Trigger, found: Sides, left: Sequence[Claim[Party]], right: Sequence[Claim[Party]]
) -> bool:
    """ "Jokowi menggelar rapat dengan Menkeu": named as the subject, he meets those of his own state, nobody else does."""
    if not left or not found.left or scene.words[found.left[-1]] != PERSON or trigger.frame.kind not in _IN_PERSON:
        return False
    if found.left[-1] > trigger.start or PERSON in scene.words[found.left[-1] + 1 : trigger.start]:
        return False
    says = SPEECH.search(scene.words, found.left[-1] + 1, trigger.start)
    if says and not _HAVING_HELD.search(scene.words, says.end(), trigger.start):
        return False  # "Retno mengatakan pertemuan dengan Jokowi ...": a guest's
    home = {claim.value.state for claim in left}
    return len(home) == 1 and all(claim.value.kind is ActorKind.person and claim.value.state in home for claim in right)

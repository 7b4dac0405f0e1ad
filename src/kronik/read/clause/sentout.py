"""Those whom a state or a body sends and whom nobody names: "delegasi China", "wakil menteri pertahanan Jepang", "tim inspektur IAEA"."""

from __future__ import annotations

import re

from kronik.model import ActorKind, Reference
from kronik.read.clause.scene import BODY, Scene
from kronik.read.wordclasses import SENT, SENT_BY

_GROUP = re.compile(rf"\b(?:{SENT})(?: (?:{SENT}|{SENT_BY}))* $")
_OF_BODY = re.compile(rf"\b(?:{SENT}|tim)(?: \w+){{0,2}} $")  # "tim peninjau WHO": a body has many
_STATE_NAME = re.compile(r"(?:(?:^|(?<= ))[A-Z]\S* ?)+$")
# Whoever is posted abroad travels nowhere: "kedatangan Dubes Jepang".
_POSTED = ("duta besar", "dubes", "konsul", "atase", "kuasa usaha", "juru bicara", "jubir")


def sent_out(scene: Scene, position: int) -> bool:
    """Whether the name of a state or a body stands for people whom it sends: a group, or a person known by office alone."""
    referent = scene.names.get(position)
    if referent is None:
        return False
    phrase = referent.phrase.cut(scene.view)
    if referent.reference is Reference.office and all(party.kind is not ActorKind.person for party in referent.parties):
        return not phrase.lower().startswith(_POSTED)
    # "para menteri Israel": the phrase is the name; "delegasi China": it is wider
    own = (
        _STATE_NAME.sub("", phrase)
        if referent.span == referent.phrase
        else phrase[: referent.span.start - referent.phrase.start]
    )
    before = scene.words[max(0, position - 90) : position] + own.lower()
    return of_those_sent(before, scene.words[position] == BODY)


def of_those_sent(before: str, body: bool = False) -> bool:
    """Whether the words right before the name of a state (or a body) are those of people whom it sends."""
    return (_OF_BODY if body else _GROUP).search(before) is not None

"""What two talked over while one was in the other's country: "kedua menteri membahas ..." after the visit alone was told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ActorKind, Status
from kronik.read.clause.scene import PLURAL, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft, foreign
from kronik.read.contacts.parties import Parties, claims_of
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import DONE

_REACH = 8  # sentences
_BOTH = re.compile(
    rf"(?P<both>{PLURAL})(?: (?:juga|pun|saling|sama-sama|turut|{DONE}|secara \w+|kemudian|lalu|antara lain))* $"
)


def talked_over(scene: Scene, trigger: Trigger, told: Sequence[Draft], setting: Setting) -> Parties:
    """The two persons who "membahas" something, where one is told to be at the other's and no talk of theirs is told."""
    hit = _BOTH.search(scene.words, 0, trigger.start) if trigger.frame.name == "discuss" else None
    pair = claims_of((scene.names[hit.start("both")],), setting) if hit and hit.start("both") in scene.names else ()
    persons = len(pair) == 2 and all(claim.value.kind is ActorKind.person for claim in pair)
    if not persons or not foreign(pair[0].value, pair[1].value):
        return ()
    two, states = {claim.value.actor for claim in pair}, {claim.value.state for claim in pair}
    visits = False
    for known in told:
        if known.family != "visit" and two <= known.actors:
            return ()
        near = known.family == "visit" and scene.index - known.scene <= _REACH
        guest = near and bool(known.who) and known.status.value is Status.happened and known.who[0].value.actor in two
        visits |= bool(guest) and {party.state for party in known.parties} == states
    return pair if visits else ()


def meeting_of(draft: Draft) -> Draft:
    """What they discussed as the meeting that it was."""
    held = replace(draft.status, value=Status.happened, reason="no cue: told as done")
    return replace(draft, status=held, linked=False, sure=0.6)

"""The lands of a journey "ke kedua negara itu": those last named together, none of which is the traveller's own."""

from __future__ import annotations

import re

from kronik.knowledge import Knowledge
from kronik.model import ActorKind, Claim, Party
from kronik.read.clause.scene import PLURAL, Scene
from kronik.read.clause.triggers import Trigger, frame_named
from kronik.read.contacts.parties import state_claim
from kronik.read.contacts.setting import Setting

_TO_BOTH = re.compile(
    rf"(?:nya)?(?: (?:resmi|kenegaraan|kerja|singkat|langsung|bersejarah))* ?(?:(?:ke|di) |(?<=i) |(?<=\bke) )(?={PLURAL})"
)


def to_lands(scene: Scene, trigger: Trigger, know: Knowledge) -> Trigger:
    """The trigger; as one of travel where "mengunjungi kedua negara itu" calls on states, not on persons."""
    called_on = scene.names.get(trigger.end + 1) if trigger.frame.name == "see" else None
    if called_on is None or scene.words[trigger.end + 1] != PLURAL or not _VISITING.match(scene.words, trigger.start):
        return trigger
    if not all(party.kind is ActorKind.state for party in called_on.parties):
        return trigger
    return Trigger(frame_named(know, "travel"), trigger.start, trigger.end)


_VISITING = re.compile(r"(?:meng)?unjungi|(?:meny|s)ambangi|(?:men)?datangi")


def both_lands(scene: Scene, trigger: Trigger, home: str | None, setting: Setting) -> list[Claim[Party]]:
    """The states that "kedua negara itu" means right after a word of travel; none where persons or his own state are meant."""
    hit = _TO_BOTH.match(scene.words, trigger.end)
    named = scene.names.get(hit.end()) if hit else None
    if named is None or not all(party.kind is ActorKind.state and party.state != home for party in named.parties):
        return []
    hosts = (
        state_claim(party.state, named.span, "one of the lands told of", setting.know)
        for party in named.parties
        if party.state
    )
    return [host for host in hosts if host]

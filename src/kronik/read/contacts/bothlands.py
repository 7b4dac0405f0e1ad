"""The lands of a journey "ke kedua negara itu": those last named together, none of which is the traveller's own."""

from __future__ import annotations

import re

from kronik.model import ActorKind, Claim, Party
from kronik.read.clause.scene import PLURAL, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.parties import state_claim
from kronik.read.contacts.setting import Setting

_TO_BOTH = re.compile(
    rf"(?:nya)?(?: (?:resmi|kenegaraan|kerja|singkat|langsung|bersejarah))* ?(?:(?:ke|di) |(?<=i) )(?={PLURAL})"
)


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

"""In whose palace a guest arrives where the words name only a house that every state has (codebook decision 12)."""

from __future__ import annotations

from collections.abc import Sequence

from kronik.model import Claim, Party
from kronik.read.clause.places import place_at
from kronik.read.clause.scene import PERSON, Scene
from kronik.read.contacts.parties import state_claim
from kronik.read.contacts.setting import Setting


def in_their_house(
    scene: Scene, goals: Sequence[int], host: Claim[Party], visitor: Claim[Party], setting: Setting
) -> Claim[Party]:
    """The host; where a palace that every state has is named, the state of whoever receives there."""
    state = _house_of(scene, goals[0], visitor.value.state, setting) if goals else None
    own = state_claim(state, host.spans[0], host.reason, setting.know) if state else None
    return own or host


def _house_of(scene: Scene, at: int, guest: str | None, setting: Setting) -> str | None:
    """The state (ISO 3166 alpha-3) in whose palace a guest arrives that every state has: of the one other state told of there, else nearby.

    "Pezeshkian tiba di Istana Kepresidenan dan bertemu Presiden Irak": Iraq's, unless an Indonesian is there.
    """
    place = place_at(setting.view, scene.at[at], scene.span.end, setting.know)
    if place is None or not place.shared:
        return None
    for told in (scene, *setting.scenes[scene.index + 1 : scene.index + 2], *setting.scenes[: scene.index][-1:]):
        others = {
            party.state
            for position, referent in told.names.items()
            if told.words[position] == PERSON
            for party in referent.parties
            if party.state and party.state != guest
        }
        if others:
            return others.pop() if len(others) == 1 else None
    return None

"""Where somebody is sworn in or crowned: at home, whoever else is asked to come."""

from __future__ import annotations

import re

from kronik.model import ActorKind, Party
from kronik.read.clause.places import Place
from kronik.read.clause.scene import SIGNS, Scene
from kronik.read.contacts.draft import Draft

_SWORN_IN = re.compile(
    rf"[^.;\"]{{0,60}}?\b(?:pelantikan|penobatan|inaugurasi|pengambilan sumpah)(?:(?P<own>nya)| (?:[\w-]+ ){{0,3}}?(?P<whose>{SIGNS['P']}))"
)


def sworn_in(draft: Draft, scene: Scene) -> Place | None:
    """ "mengundang Maduro untuk menghadiri pelantikannya": in the country of him who asks, or of whoever is named."""
    start = scene.place(draft.trigger.end)
    hit = _SWORN_IN.match(scene.words, start)
    if hit is None or len(draft.who) != 2:
        return None
    host: Party | None
    if hit["own"]:
        asked = scene.words.startswith("di", scene.place(draft.trigger.start))
        host = draft.who[1 if asked else 0].value
    else:
        host = next(iter(scene.names[hit.start("whose")].parties), None)
    if host is None or host.kind is not ActorKind.person or host.state is None:
        return None
    return Place(None, host.state, scene.origin(*hit.span()))

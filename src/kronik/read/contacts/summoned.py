"""Who spoke for the state that called an ambassador in: "Beijing memanggil Dubes A. Wakil Menlu B memprotes kepadanya"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ActorKind, Claim, Party
from kronik.read.clause.arguments import referents
from kronik.read.clause.scene import SIGNS, Scene
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.parties import claims_of
from kronik.read.contacts.setting import Setting

_NEAR = 2  # sentences
_CALLED_IN = ("memanggil", "dipanggil")
_TOLD = re.compile(
    rf"(?P<who>{SIGNS['P']})(?: \([^()]{{1,30}}\))? (?:[\w-]+ ){{0,2}}?(?:menyampaikan|menyatakan|mengatakan|menegaskan|menyerahkan|mengajukan|melayangkan|memprotes)"
    rf"[^.;\"]{{0,60}}?(?: kepada (?:[\w-]+ ){{0,3}}?(?P<whom>{SIGNS['H']})| (?P<him>{SIGNS['Z']}))"
)


def with_summoners(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts, the state that called somebody in as the person who received him."""
    return tuple(_received(draft, setting) if _called_in(draft) else draft for draft in contacts)


def _called_in(draft: Draft) -> bool:
    states = [claim for claim in draft.who if claim.value.kind in (ActorKind.state, ActorKind.institution)]
    return draft.kind.reason.startswith(_CALLED_IN) and len(draft.who) == 2 and len(states) == 1


def _received(draft: Draft, setting: Setting) -> Draft:
    called = next((c for c in draft.who if c.value.kind is ActorKind.person), None)
    if called is None:
        return draft
    by = next(c for c in draft.who if c is not called)
    for scene in setting.scenes[draft.scene : draft.scene + _NEAR + 1]:
        if (host := _host(scene, called, setting)) and host.value.state in (None, by.value.state):
            host = replace(host, value=replace(host.value, state=by.value.state))
            return replace(draft, who=tuple(host if claim is by else claim for claim in draft.who))
    return draft


def _host(scene: Scene, called: Claim[Party], setting: Setting) -> Claim[Party] | None:
    """Who says something to the one called in."""
    for hit in _TOLD.finditer(scene.words):
        ends = (hit.start("who"), hit.start("whom") if hit["whom"] else hit.start("him"))
        who, whom = (claims_of(referents(scene, (at,)), setting) for at in ends)
        if len(who) == len(whom) == 1 and whom[0].value.actor == called.value.actor:
            return who[0]
    return None

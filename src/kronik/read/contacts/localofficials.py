"""Those of the host whom a visitor meets and whom the text names by no name: "bertemu para pejabat setempat"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ActorKind, Claim, Party, Side
from kronik.read.clause.arguments import referents
from kronik.read.clause.places import place_at
from kronik.read.clause.scene import PLACE, SIGNS, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.parties import Parties, claims_of, holder
from kronik.read.contacts.setting import Setting

_LOCAL = re.compile(
    rf"(?: (?:dengan|bersama))? (?:(?:para|sejumlah|beberapa|dua|tiga) )?"
    rf"(?:(?:pejabat|pemimpin|petinggi|otoritas|pimpinan|perwakilan|menteri|perunding|delegasi|pemerintah)(?: (?:tinggi|senior|pemerintah(?:an)?|militer|puncak|politik))*|{SIGNS['G']})"
    r" (?:setempat|lokal|di sana|tuan rumah|(?:negara|negeri|kerajaan|republik|emirat) (?:itu|tersebut|tuan rumah)|(?:itu|tersebut))(?! (?:yang|lain))\b"
    r"| (?:dengan|bersama) (?:pihak )?(?:negara|negeri|kerajaan|republik|emirat) (?:itu|tersebut)\b"
)
# "berbicara dengan mitranya di sana": who holds the visitor's own office there.
_MATE = re.compile(
    rf"(?: (?:dengan|bersama))? (?:mitra|rekan|(?:rekan )?sejawat|kolega|timpalan)nya"
    rf" (?:di sana|setempat|di (?:negara|negeri|kota|ibu ?kota) (?:itu|tersebut)|di (?={PLACE}))(?:(?<=di )(?={PLACE})|\b)"
)
_NEAR = 3  # sentences from the visit


def local_officials(
    scene: Scene, trigger: Trigger, found: Sides, before: Sequence[Draft], setting: Setting
) -> tuple[Parties, ...]:
    """The visitor and the state whose officials he meets there; empty where no visit of his is told near by."""
    if trigger.frame.kind not in ("meeting", "talk"):
        return ()
    mate = _MATE.match(scene.words, trigger.end)
    if not mate and not _LOCAL.match(scene.words, trigger.end):
        return ()
    guests = claims_of(referents(scene, found.left), setting)
    if len(guests) != 1 or guests[0].value.kind not in (ActorKind.person, ActorKind.state, ActorKind.group):
        return ()
    for visit in reversed(before):
        near = visit.family == "visit" and 0 <= scene.index - visit.scene <= _NEAR
        if near and len(visit.who) > 1 and visit.who[0].value.actor == guests[0].value.actor:
            host = visit.who[-1]
            if host.value.kind is ActorKind.state and host.value.state != guests[0].value.state:
                met = replace(host, value=replace(host.value, side=Side.together), score=0.6)
                if mate and not _in_that_land(scene, mate.end(), met, setting):
                    return ()
                office = guests[0].value.office if mate else None
                met = (holder(met, office, setting) if office else None) or met
                return ((replace(guests[0], value=replace(guests[0].value, side=Side.together)), met),)
    return ()


def _in_that_land(scene: Scene, at: int, host: Claim[Party], setting: Setting) -> bool:
    """Whether the place after "mitranya di", if one is named, lies in the state visited."""
    if scene.words[at : at + 1] != PLACE:
        return True
    place = place_at(scene.view, scene.at[at], scene.span.end, setting.know)
    return place is not None and place.iso3 == host.value.state

"""Welcomes that are acts of their own: at the aircraft, or with the honours of a ceremony (codebook decision 8).

"Ruto disambut Museveni di bawah tangga pesawat. Sore harinya keduanya bertemu" tells of an encounter and a meeting; a host who
only opens the door to his guest ("menyambut Rutte di istana, lalu berunding") begins the meeting.
"""

from __future__ import annotations

import re

from kronik.model import ActorKind
from kronik.read.clause.scene import Scene
from kronik.read.clause.triggers import WELCOMES
from kronik.read.contacts.setting import Setting

_AIRCRAFT = re.compile(
    r"\b(?:bandara|bandar udara|tangga pesawat|turun dari pesawat|pintu pesawat|pangkalan udara|lanud|landasan|mendarat|karpet merah)\b"
)
_HONOURS = re.compile(
    r"\b(?:upacara|penghormatan (?:militer|kenegaraan|kebesaran)|(?:sambutan|penyambutan|disambut|menyambut) (?:secara )?(?:kenegaraan|militer|resmi)|secara (?:kenegaraan|militer)"
    r"|(?:pasukan|barisan|jajar) (?:jajar )?kehormatan|(?:dentuman|tembakan) (?:\d+ )?(?:kali )?(?:meriam|salvo)|lagu kebangsaan)\b"
)
# "tiba dengan pesawat di Asmara. Ia mendapat sambutan hangat dari B": where he landed, not where he came to a door.
_JUST_LANDED = re.compile(
    r"\b(?:tiba|mendarat|setibanya|setiba|sesampainya)\b(?! di (?:[\w-]+ ){0,2}?(?:istana|gedung|kantor|kediaman|rumah|hotel|kompleks|lokasi|tempat|markas|aula|kementerian)\b)"
)
_NEAR = 2  # sentences after a welcome that still tell of it


def at_the_aircraft(scene: Scene) -> bool:
    """Whether a sentence stands at an airport, be it by name: "di Bandara Stansted"."""
    return bool(_AIRCRAFT.search(scene.span.cut(scene.view).lower()))


def official(frame: str, scene: Scene, setting: Setting) -> bool:
    """Whether a welcome told in this sentence is an official one, by its own words or those on the ceremony right after it.

    A hand shaken at the airport ("menyalami B di Bandara Sunan") is a welcome as well.
    """
    if frame not in WELCOMES:
        return frame == "handshake" and at_the_aircraft(scene)
    if at_the_aircraft(scene) or _after_landing(scene, setting):
        return True
    here = setting.scenes[scene.index : scene.index + 1 + _NEAR]
    return any(_HONOURS.search(one.words) for one in here)


def _after_landing(scene: Scene, setting: Setting) -> bool:
    """Whether the sentence before tells that somebody of this one has landed."""
    before = setting.scenes[scene.index - 1] if scene.index else None
    if before is None or not _JUST_LANDED.search(before.span.cut(before.view).lower()):
        return False
    here, there = (
        {party.actor for name in one.names.values() for party in name.parties if party.kind is ActorKind.person}
        for one in (scene, before)
    )
    return bool(here & there)

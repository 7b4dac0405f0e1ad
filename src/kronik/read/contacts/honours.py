"""Welcomes that are acts of their own: at the aircraft, or with the honours of a ceremony (codebook decision 8).

"Ruto disambut Museveni di bawah tangga pesawat. Sore harinya keduanya bertemu" tells of an encounter and a meeting; a host who
only opens the door to his guest ("menyambut Rutte di istana, lalu berunding") begins the meeting.
"""

from __future__ import annotations

import re

from kronik.read.clause.scene import Scene
from kronik.read.contacts.setting import Setting

WELCOMES = ("welcome", "welcomed")  # frames of packs/id/contacts.toml
_AIRCRAFT = re.compile(
    r"\b(?:bandara|bandar udara|tangga pesawat|turun dari pesawat|pintu pesawat|pangkalan udara|lanud|landasan|mendarat|karpet merah)\b"
)
_HONOURS = re.compile(
    r"\b(?:upacara|(?:sambutan|penyambutan|disambut|menyambut) (?:secara )?(?:kenegaraan|militer|resmi)|secara (?:kenegaraan|militer)"
    r"|(?:pasukan|barisan|jajar) (?:jajar )?kehormatan|(?:dentuman|tembakan) (?:\d+ )?(?:kali )?(?:meriam|salvo)|lagu kebangsaan)\b"
)
_NEAR = 2  # sentences after a welcome that still tell of it


def at_the_aircraft(scene: Scene) -> bool:
    """Whether a sentence stands at an airport, be it by name: "di Bandara Stansted"."""
    return bool(_AIRCRAFT.search(scene.span.cut(scene.view).lower()))


def with_honours(scene: Scene, setting: Setting) -> bool:
    """Whether a welcome told in this sentence is an official one, by its own words or those on the ceremony right after it."""
    if at_the_aircraft(scene):
        return True
    here = setting.scenes[scene.index : scene.index + 1 + _NEAR]
    return any(_HONOURS.search(one.words) for one in here)

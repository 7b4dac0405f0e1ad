"""Meetings on the margins of somebody else's visit: "di sela kunjungan itu, Menlu A bertemu Menlu B"."""

from __future__ import annotations

import re

from kronik.read.clause.arguments import referents
from kronik.read.clause.scene import Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.parties import Parties, claims_of
from kronik.read.contacts.setting import Setting

_MARGINS = re.compile(r"\bdi (?:sela(?:-sela)?|tengah)(?: rangkaian| agenda)? $")
_WHOSE = re.compile(r"(?: (?:resmi|kenegaraan|kerja|itu|tersebut|ini))*,")


def on_its_margins(scene: Scene, trigger: Trigger) -> bool:
    """Whether it is a visit told before, beside which others do something: no visit of theirs ("di sela kunjungannya")."""
    whose = _WHOSE.match(scene.words, trigger.end) and not scene.words.endswith("nya", 0, trigger.end)
    return bool(whose) and _MARGINS.search(scene.words, 0, trigger.start) is not None


def traveller(scene: Scene, trigger: Trigger, found: Sides, setting: Setting) -> Parties:
    """Who makes a visit of which no host is told; nobody where it is that of those told before."""
    return () if on_its_margins(scene, trigger) else claims_of(referents(scene, found.left), setting)[:1]

"""Gatherings that no table has and that only their margins name: "di sela Pertemuan ke-55 Para Menteri Luar Negeri ASEAN di Phnom Penh"."""

from __future__ import annotations

import re

from kronik.knowledge import Knowledge
from kronik.read.clause.places import Place, place_at
from kronik.read.clause.scene import PLACE, Scene

_MARGINS = re.compile(
    r"\bdi (?:sela(?:-sela)?|sela-selanya|pinggiran) (?!(?:jamuan|makan|santap|acara|kunjungan|lawatan|kesibukan)\b)"
    rf"(?:agenda |rangkaian |ajang |forum )?[^.;:\"]{{3,90}}? di (?=(?:[^.;,\" ]+,? )?{PLACE})"
)


def on_margins(scene: Scene, know: Knowledge) -> Place | None:
    """Where the gathering is on whose margins a sentence has its contacts."""
    if "di sela" not in scene.words and "di pinggiran" not in scene.words:
        return None
    hit = _MARGINS.search(scene.words)
    town = hit and scene.words.find(PLACE, hit.end())
    place = place_at(scene.view, scene.at[town], scene.span.end, know) if town else None
    return place if place and place.city else None

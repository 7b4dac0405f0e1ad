"""A place told as the venue, without "di": "Jenewa menjadi tempat pertemuan itu", "keduanya memilih Jenewa sebagai lokasi"."""

from __future__ import annotations

import re

from kronik.knowledge import Knowledge
from kronik.read.clause.places import Place, place_at
from kronik.read.clause.scene import PLACE, STATE, Scene
from kronik.read.clause.triggers import Trigger

_VENUE = r"(?:kota |negara )?(?:tempat|lokasi|venue|tuan rumah|tuan rumah bagi|saksi|panggung|ajang)"
_NAME = rf"[{PLACE}{STATE}](?:,? \(?[{PLACE}{STATE}]\)?,?)?"
_ADVERB = r"(?:(?:pun|juga|kini|akhirnya|kembali|telah|sudah|akan|bakal|lagi-lagi|sengaja|kemudian|lalu) )*"
_SERVES = r"(?:(?:dipilih|terpilih|ditunjuk|ditetapkan|disepakati) )?(?:sebagai|menjadi|jadi|merupakan|adalah|selaku|bertindak sebagai|untuk)"
# What may stand between "tempat" and the word of contact: "tempat berlangsungnya pertemuan", "tuan rumah dua putaran perundingan"
_OF = (
    r"(?: (?!(?:dan|atau|tetapi|namun|yang|di|ke|dari|untuk me\w+|sebelum|setelah|usai)\b)[\w-]+| [\ue000-\uf8ff]){0,4}"
)
_BEFORE = re.compile(rf"(?P<name>{_NAME}) {_ADVERB}{_SERVES} {_VENUE}{_OF} $")
_CHOSEN = re.compile(
    rf"\b(?:memilih|menunjuk|menyepakati|menetapkan|sepakat(?: pada)?) (?:kota |ibu ?kota )?(?P<name>{_NAME}) {_SERVES} {_VENUE}{_OF} $"
)
_AS_VENUE = re.compile(rf"\b(?:{_VENUE})(?: (?:berlangsungnya|digelarnya|bagi|untuk|dari))? $")
_IS = re.compile(
    rf"(?: [\w-]+| [\ue000-\uf8ff]){{0,6}}?,? (?:adalah|ialah|yakni|yaitu|berada di|ada di|terletak di|jatuh (?:pada|di)|memilih|dipilih)(?: (?:kota|ibu ?kota))? (?P<name>{_NAME})"
)


def named_as_venue(scene: Scene, trigger: Trigger, know: Knowledge) -> Place | None:
    """The place that the sentence calls the venue of the trigger's contact; None where it calls none so."""
    hit = _BEFORE.search(scene.words, 0, trigger.start) or _CHOSEN.search(scene.words, 0, trigger.start)
    if hit is None and _AS_VENUE.search(scene.words, 0, trigger.start):
        hit = _IS.match(scene.words, trigger.end)
    return place_at(scene.view, scene.at[hit.start("name")], scene.span.end, know) if hit else None

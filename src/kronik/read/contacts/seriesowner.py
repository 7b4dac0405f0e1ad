"""Whose meetings a series is, where its later items name only the counterpart: "Pertemuan ketiga dilakukan dengan Menhan Oman"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.read.clause.bound import Referent
from kronik.read.clause.scene import PERSON, PRONOUN, SIGNS, Scene
from kronik.read.wordclasses import HOLD, NUMBER, SAY, TALKS

_REACH = 9  # sentences: what was said at one meeting stands between it and the next
# "Pertemuan bilateral ke dua dilaksanakan dengan B", "Ada pula pertemuan dengan C".
_ONE_MORE = re.compile(
    r"\W*(?:(?:lalu|kemudian|sementara(?: itu)?|adapun|sedangkan|selain itu),? )?(?:menurut [^.;,\"]{1,60}, )?"
    rf"(?:ada (?:pula|juga) (?:{TALKS})\b|(?:{TALKS})(?: bilateral)?(?: \w+){{0,4}} di(?:gelar|adakan|lakukan|langsungkan|laksanakan|jadwalkan)(?: \w+){{0,3}} (?:dengan|bersama)\b|(?:{TALKS})(?: bilateral)?(?: yang)?"
    rf" (?:pertama|kedua|ketiga|keempat|kelima|keenam|terakhir|berikutnya|selanjutnya|lainnya|penutup|ke[ -](?:{NUMBER}|\d{{1,2}}))\b"
    rf"|\"?(?:dengan|bersama) [^.;,\"]{{0,60}}{SIGNS['N']})"
)
# "Kapolri melaksanakan tiga pertemuan bilateral", "Retno juga berjumpa dengan B".
_HOLDS_THEM = re.compile(
    rf"(?P<who>{PERSON})(?: \([^()]{{1,30}}\))?,? (?:[\w.]+ ){{0,2}}?"
    rf"(?:(?:{HOLD}) (?:\w+ ){{0,2}}?(?:{TALKS})|(?:ber(?:temu|jumpa)|bertatap muka) (?:\w+ )?(?:dengan|{SIGNS['N']}|(?:\d{{1,2}}|[a-z]+) (?:pemimpin|menteri|menlu|menhan|mitra\w*|kolega\w*))"
    rf"|(?:{SAY}|membeberkan|merinci) (?:[\w-]+ ){{0,2}}?(?:{TALKS}){PRONOUN} dengan)"
)


def of_series(scene: Scene, scenes: Sequence[Scene]) -> Sequence[Referent]:
    """Who holds the meetings of which the sentence tells one more without saying whose; nobody where it tells none."""
    if not _ONE_MORE.match(scene.words):
        return ()
    for above in reversed(scenes[max(0, scene.index - _REACH) : scene.index]):
        if hit := _HOLDS_THEM.search(above.words):
            return (above.names[hit.start("who")],)
    return ()

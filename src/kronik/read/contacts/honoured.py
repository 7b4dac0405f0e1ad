"""To whom wishes go that name nobody: "Trump memenangi pemilu. Starmer menyampaikan selamat lewat X"."""

from __future__ import annotations

import re

from kronik.model import ActorKind
from kronik.read.clause.scene import PERSON, Scene
from kronik.read.contacts.parties import Parties, claims_of
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import AFTER, WHILE

_REACH = 4  # sentences
_OPENING = 2  # sentences of an article that tell what it is about
_GAP = rf"(?:(?!\b(?:{AFTER}|{WHILE})\b)[^.;\"{PERSON}])"
_WON = r"(?:memenangi|memenangkan|menang|(?:ter|di)pilih|unggul|dilantik|dinobatkan)"
# What somebody is wished well for, and how the sentence that tells it names him.
_HONOURED = re.compile(
    rf"(?={PERSON}{_GAP}{{0,60}}?\b(?:{_WON}|berulang tahun"
    rf"|(?:mendapat(?:kan)?|menerima|memperoleh|kebanjiran|dibanjiri|banjir) (?:\w+ ){{0,3}}?(?:ucapan )?selamat)\b)"
    rf"|\A[ '(]*(?:[\w-]+ ){{0,3}}(?={PERSON}[^.;\"]{{0,140}} (?:{AFTER}) (?:[\w-]+ ){{0,2}}{_WON}\b)"  # "A ditelepon B usai unggul"
    rf"|\b(?:terpilih|dilantik|dinobatkan) (?:sebagai|menjadi) (?={PERSON})"
    rf"|\b(?:kemenangan|terpilihnya|keterpilihan|pelantikan|penobatan|pengangkatan|ulang tahun)(?: [\w-]+){{0,3}}? (?={PERSON})"
)
# "Sejumlah pemimpin menyampaikan belasungkawa kepada C": whoever they are.
_WISHED = re.compile(
    rf"\b(?:selamat|belasungkawa|bela sungkawa|duka ?cita|simpati)(?: [\w-]+){{0,3}}? (?:kepada|untuk|bagi|ke) (?:[\w-]+ ){{0,3}}(?={PERSON})"
)


def honoured(scene: Scene, end: int, setting: Setting) -> Parties:
    """The one who won, was sworn in or was wished well, as the words before `end`, the sentences just before or the first ones tell."""
    well = "selamat" in scene.words  # condolences go to nobody who won
    near = setting.scenes[max(0, scene.index - _REACH) : scene.index]
    first = setting.scenes[: min(_OPENING, scene.index)]
    for told, last in ((scene, end), *((one, len(one.words)) for one in (*reversed(near), *first))):
        for form in (_WISHED, _HONOURED) if well else (_WISHED,):
            for hit in form.finditer(told.words, 0, last):
                one = claims_of((told.names[hit.end()],), setting)[:1] if hit.end() in told.names else ()
                if one and one[0].value.kind is ActorKind.person and one[0].value.state:
                    return one
    return ()

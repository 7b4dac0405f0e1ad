"""Places that a sentence only points to: "di sana", "di kota itu", "di negeri itu" mean the place named last before."""

from __future__ import annotations

import re

from kronik.model import Party
from kronik.read.clause.places import Place, place_at, sent_to
from kronik.read.clause.scene import PERSON, PLACE, STATE, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import AFTER, SAID

_THERE = re.compile(
    r"\b(?:di|pada) sela(?:-sela)? pertemuan (?:itu|tersebut)\b"  # where that is
    r"|\bdi ?(?:sana|(?:tempat|lokasi) (?:itu|tersebut|(?:yang )?sama)|(?:kota|ibu ?kota)(?: [^ .,;]+){0,3}? (?:itu|tersebut|ini|yang sama)|ibu ?kota (?:negara|negeri) (?:itu|tersebut)"
    r"|(?P<land>negara|negeri|negara\w* \w+|negeri \w+)(?: (?:itu|tersebut)))\b"
)
_NAMED = re.compile(
    r"\b(?:[Kk]e|[Dd]i|[Mm]enuju|[Mm]engunjungi|[Dd]ikunjungi\w*|[Kk]unjungi|[Mm]eninggalkan|(?:[Bb]ertolak|[Bb]erangkat) dari|ialah|yakni|yaitu|adalah|tujuan|negara)\s+(?:[a-z]+ ){0,3}(?=[A-Z])"
)
_SORT = re.compile(r"(?:(?:Ibu [Kk]ota|Ibukota|Kota|Provinsi|Pulau|Distrik|Prefektur|Kabupaten|Resor|Negara Bagian) )?")
# "..., ujar Frega di Halim": where it was said.
_SAID_AT = re.compile(rf"\b(?:{SAID}|tulis)(?:nya)?\b[^.;]{{0,80}}$")
_HOMEWARD = re.compile(r"\b(?:kembali|pulang)(?: (?:lagi|langsung))?[ ]*$")
_COMING_FROM = re.compile(rf"\b(?:{AFTER}|sepulang|sekembali)\b[^,.;\"]{{0,60}}$")
# "melarikan diri ke negara tetangga Bangladesh": of whom the article speaks less.
_ASIDE = re.compile(
    r"\b(?:negara|negeri) tetangga(?:nya)?,? $|\b(?:pasukan|tentara|militer|militeris|kekaisaran|penjajah\w*|melawan)(?: \w+)? $|\b(?:melarikan diri|mengungsi|kabur|menyeberang|lari)\b[^.;,]{0,30}$"
)
# "ke Kyiv dan Moskow. Di sana ia akan bertemu Zelensky dan Putin".
_ONE_OF_TWO = re.compile(rf"[{PLACE}{STATE}](?:, [{PLACE}{STATE}])*,? (?:dan|serta) [{PLACE}{STATE}]")
_BACK = 6  # sentences
_REACH = 140  # code points between the pointer and the trigger


def pointed_to(scene: Scene, trigger: Trigger, setting: Setting) -> Place | None:
    """The place that the trigger's sentence points to; None where it points nowhere, or nothing was named."""
    hit = next(
        (h for h in _THERE.finditer(scene.words) if abs(h.start() - trigger.start) <= _REACH and _whole(scene, h)), None
    )
    if hit is None:
        return None
    for earlier in (scene, *reversed(setting.scenes[max(0, scene.index - _BACK) : scene.index])):
        end = scene.at[hit.start()] if earlier is scene else earlier.span.end
        if place := _last(earlier.view, earlier.span.start, end, setting):
            if hit[0].endswith("sana") and _ONE_OF_TWO.match(earlier.words, earlier.place(place.span.start)):
                return None  # each is met at home
            return Place(None, place.iso3, scene.origin(*hit.span())) if hit["land"] else _at(place, scene, hit)
    return None


_LAND = re.compile(
    r"\b(?:ke|di|mengunjungi|mendatangi|menyambangi) (?:sana\b|(?:negara|negeri|republik|kerajaan|kota|ibu ?kota|pulau)(?: [^ .,;]+){0,3}? (?:itu|tersebut)\b)"
)

_ISLES = frozenset(("TWN", "GRL", "CUB", "CYP", "LKA", "MLT", "SGP", "BHR", "MDG", "JAM", "MUS", "IRL", "ISL"))


def land_pointed_to(scene: Scene, visitor: Party, setting: Setting) -> Place | None:
    """The country that "ke negara itu" means to a traveller: the foreign one named last, by itself or by its people."""
    hit = _LAND.search(scene.words)
    homes = {visitor.state, *(tenure.state for tenure in setting.know.register.tenures(visitor.actor))}
    isle = hit is not None and "pulau" in hit[0]
    for earlier in (scene, *reversed(setting.scenes[max(0, scene.index - _BACK) : scene.index])) if hit else ():
        end_of = scene.at[hit.start()] if hit and earlier is scene else earlier.span.end
        place = _last(earlier.view, earlier.span.start, end_of, setting)
        if place and place.iso3 not in homes and hit and not (isle and place.iso3 not in _ISLES):
            return Place(None, place.iso3, scene.origin(*hit.span()))
        end = hit.start() if hit and earlier is scene else len(earlier.words)
        named = [
            at for at in sorted(earlier.names, reverse=True) if at < end and not _ASIDE.search(earlier.words, 0, at)
        ]
        for signs in (STATE,) if hit and hit[0].endswith("sana") else (STATE, PERSON):
            for at in named:
                state = next((p.state for p in earlier.names[at].parties if p.state), None)
                if isle and state not in _ISLES:
                    continue
                if earlier.words[at] == signs and state and state not in homes and hit:
                    return Place(None, state, scene.origin(*hit.span()))
    return None


def _whole(scene: Scene, hit: re.Match[str]) -> bool:
    """Whether no quotation parts the pointer from what it means."""
    return '"' not in hit[0] and hit.end() < len(scene.words)


def _at(place: Place, scene: Scene, hit: re.Match[str]) -> Place:
    return Place(place.city, place.iso3, scene.origin(*hit.span()))


def _last(view: str, start: int, end: int, setting: Setting) -> Place | None:
    found: Place | None = None
    home = False
    for hit in _NAMED.finditer(view, start, end):
        place = place_at(view, hit.end(), end, setting.know)
        if (
            place
            and _SORT.fullmatch(view, hit.end(), place.span.start)
            and not place.shared
            and not sent_to(view, hit.start())
            and not _SAID_AT.search(view, start, hit.start())
            and not _ASIDE.search(view, start, hit.end())
        ):
            if found and not home and _COMING_FROM.search(view, start, hit.start()):
                continue  # "tiba di Baku usai mengunjungi Turki": he is in Baku
            # "kembali ke Seoul setelah tiga hari berada di Pyongyang. Selama di sana ...": in Pyongyang
            found, home = place, _HOMEWARD.search(view, start, hit.start()) is not None
    return found

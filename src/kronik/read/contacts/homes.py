"""For which state a person acts whom the register does not know: by the places in the office, else by the outlet's own.

"Gubernur Tokyo Yuriko Koike" acts for Japan because Tokyo is Japanese; "Ketua DPRD Banten Andra Soni" for Indonesia.
An office without any place or country is, in an Indonesian outlet, an Indonesian one, unless the office speaks of
lands beyond ("Raja", "Paus", "Kanselir") or a foreign state stands beside it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kronik.knowledge import Knowledge
from kronik.model import ActorKind, Name, Reference
from kronik.read.clause.places import place_at, places
from kronik.read.clause.scene import PERSON, SIGNS, Referent, Scene
from kronik.read.contacts.bareoffices import CAPITALISED, INDONESIA, SOLE, bare_homes
from kronik.read.openings import guard

_OF_STATE = re.compile(
    r"(?:Wakil )?(?:Perdana Menteri|PM|Presiden|Menteri|Menlu|Menhan|Kanselir|Ketua (?:Parlemen|Senat|Majelis|Kongres|Knesset))\b"
)
# "disambut Wakil Menteri A dan Duta Besar Brasil B": the guest's own ambassador. Nor are two foreign ministers of one state.
_SENT_TO = re.compile(r"(?:Duta Besar|Dubes|Kuasa Usaha)\b")
_AND = re.compile(r",? (?:(?:dan|serta|maupun) )?")
_OWN_WORDS = (
    r"(?:(?:Wakil |Plt\.? |Pj\.? |Pelaksana Tugas |Mantan )?(?:Gubernur|Bupati|Wali ?[Kk]ota|Walikota|Ketua (?:DPRD?|MPR|DPD|Komisi|BPK|KPK|MK|MA|Umum|BKSAP|Fraksi)|Menko|Menteri (?:Koordinator|Sekretaris Negara|BUMN|ESDM|PUPR|PPN|ATR|Agama|Desa)|Wamen\w*"
    r"|Asisten Deputi|Sekda|Sekretaris (?:Daerah|Kabinet|Negara)|Seskab|Mensesneg|Setneg|Dirjen|Direktur Jenderal|Kapolda|Kapolri|Pangdam|Danrem|Panglima TNI|KSA[DLU]|Kepala (?:Bappenas|BIN|BNPT|BNPB|BGN|KSP|(?:Kantor )?Staf (?:Kepresidenan|Presiden)|BKPM|Bakamla|Protokol Negara|Dinas|Sekretariat|Biro Pers))"
    r"|(?:Anggota )?Komisi [IVX]+ DPR|Deputi Bidang)\b"
)
_OWN = re.compile(rf"^{_OWN_WORDS}")
# "Wakil Ketua MPR RI Fraksi Partai Demokrat, X", "Ketua MPR RI sekaligus Wakil Ketua Umum Partai Golkar X"
_OWN_BEFORE = re.compile(
    rf"{guard([_OWN_WORDS])}{_OWN_WORDS}(?: (?:[A-Z(][\w()&./-]*|dari|bidang|dan|sekaligus|urusan)){{0,9}},? $"
)


def settle_homes(view: str, names: Sequence[Name], scenes: Sequence[Scene], know: Knowledge) -> None:
    """Give every person in the scenes the state for which the article has him act, where names left it open."""
    found = homes(view, names, scenes, know)
    for referent in (referent for scene in scenes for referent in scene.names.values()):
        if any(party.state is None and party.actor in found for party in referent.parties):
            referent.parties = tuple(
                party if party.state else replace(party, state=found.get(party.actor)) for party in referent.parties
            )


def homes(view: str, names: Sequence[Name], scenes: Sequence[Scene], know: Knowledge) -> Mapping[str, str]:
    """Actor -> state (ISO 3166 alpha-3) for the persons of an article whose state names left open."""
    found: dict[str, str] = {}
    for scene in scenes:  # a state beside the office has been adopted there
        for referent in scene.names.values():
            for party in referent.parties:
                if party.state and party.kind is ActorKind.person and party.actor.startswith("name:"):
                    found.setdefault(party.actor, party.state)
    known = {p.name.split()[-1]: p.state for n in names for p in n.parties if p.kind is ActorKind.person and p.state}
    for name in names:
        if name.kind is not ActorKind.person or name.reference is not Reference.name:
            continue
        for party in name.parties:
            state = _home(view, name, know) or _patron(view, name, known)
            if party.state is None and party.actor not in found and state:
                found[party.actor] = state
    for scene in scenes:
        for referent in scene.names.values():
            if any(p.kind is ActorKind.person and not p.state and p.actor not in found for p in referent.parties):
                state = _visited(scene, referent, know) or _counterpart_there(scene, scenes, referent, found, know)
                found |= {p.actor: state for p in referent.parties if state and not p.state and p.actor not in found}
        _beside(view, scene, found)
        _told_of(scene, found)
    return {**found, **bare_homes(view, names, scenes, found, know)}


# "Duta Besar Arab Saudi untuk Yaman yang bertanggung jawab atas perdamaian, Mohammed Al Jaber".
_WHO_IS = re.compile(
    rf"(?P<office>{SIGNS['N']}) yang [^.;,\"{SIGNS['N'][1:-1]}]{{3,80}}, (?P<who>{PERSON}),? (?=me|ber|di|akan|telah|sudah|juga)"
)


def _told_of(scene: Scene, found: dict[str, str]) -> None:
    """Who is named after the clause that tells of the office acts for the state of that office."""
    for hit in _WHO_IS.finditer(scene.words):
        office, who = scene.names.get(hit.start("office")), scene.names.get(hit.start("who"))
        if office is None or who is None or office.reference is not Reference.office or len(office.parties) != 1:
            continue
        state = office.parties[0].state
        for party in who.parties:
            if state and party.state is None:
                found.setdefault(party.actor, state)


_MET = re.compile(r"\b(?:bertemu|berunding|menemui|menjumpai|ditemui|dengan|oleh|bersama|disambut|dijamu|diterima)\s+$")
_IN_OFFICE = re.compile(
    r"(?:Wakil )?(?:Perdana Menteri|PM|Presiden|Menteri|Menlu|Menhan|Raja|Ratu|Sultan|Emir|Kanselir)\b"
)


def _visited(scene: Scene, referent: Referent, know: Knowledge) -> str | None:
    """ "berkunjung ke Laos, bertemu Menteri Pertahanan Khamliang": whoever in office is met on a journey serves there."""
    view, start = scene.view, referent.phrase.start
    office = view[start : referent.span.start]
    if not _IN_OFFICE.match(office) or not _MET.search(view, scene.span.start, start):
        return None
    to = next(places(view, scene.span.start, start, know), None)
    return to.iso3 if to and to.iso3 != INDONESIA else None


# "terbang ke Kairo. Ia berunding dengan mitranya, Nama Orang", "... dengan kepala staf junta, Nama Orang".
_BY_OFFICE = re.compile(
    r"\b(?:bertemu|berunding|berbicara|berdialog|menemui|diterima|dijamu|dengan|oleh|bersama) (?:(?:mitra|rekan|kolega|timpalan|sejawat)nya"
    r"|(?:kepala|panglima|komandan|ketua|wakil|deputi|menteri|sekretaris|penasihat|direktur)(?: (?!dari\b)[a-z]+){0,4}),? $"
)
_BACK = 1  # sentences to where the visitor went


def _counterpart_there(
    scene: Scene, scenes: Sequence[Scene], referent: Referent, found: Mapping[str, str], know: Knowledge
) -> str | None:
    """The foreign country last named, for somebody met there whom only "mitranya" or an office in small letters introduces."""
    view, start = scene.view, referent.span.start
    if not _BY_OFFICE.search(view, max(scene.span.start, start - 70), start):
        return None
    before = (party for other in scene.names.values() if other.span.start < start for party in other.parties)
    visitors = {party.state or found.get(party.actor) for party in before if party.kind is ActorKind.person} - {None}
    for told in reversed(scenes[max(0, scene.index - _BACK) : scene.index + 1]):
        there = [place for place in places(view, told.span.start, min(told.span.end, start), know) if not place.shared]
        if there:
            land = there[-1].iso3
            return land if visitors and land not in visitors else None
    return None


def _beside(view: str, scene: Scene, found: dict[str, str]) -> None:
    """ "PM Bohuslav Sobotka dan Ketua Parlemen Jan Hamacek": holders of offices in one list act for one state."""
    listed = [scene.names[at] for at in sorted(scene.names)]
    for one, other in itertools.pairwise(listed):
        if not _AND.fullmatch(view, one.span.end, other.phrase.start):
            continue
        for open_, told in ((one, other), (other, one)):
            if len(open_.parties) != 1 or len(told.parties) != 1 or not _OF_STATE.match(view, open_.phrase.start):
                continue
            party, state = open_.parties[0], told.parties[0].state
            if (
                _SENT_TO.match(view, told.phrase.start)
                or party.office in SOLE
                and party.office == told.parties[0].office
            ):
                continue
            lone = party.kind is ActorKind.person and party.state is None and party.actor not in found
            if lone and state and told.parties[0].kind is ActorKind.person and told.phrase.start < told.span.start:
                found[party.actor] = state


_SERVES = re.compile(
    r"\b(?:utusan|penasihat|menantu|ajudan|negosiator|juru runding|wakil|perwakilan|asisten|orang kepercayaan)(?: (?!(?:dari|untuk)\b)[a-z]+){0,3}(?: [Pp]residen| PM| [Pp]erdana [Mm]enteri| [Kk]anselir| AS)* ([A-Z][\w'-]+),? $",
    re.IGNORECASE,
)


def _patron(view: str, name: Name, known: Mapping[str, str]) -> str | None:
    """ "Utusan Trump John Coale": who is sent by somebody acts for the sender's state."""
    hit = _SERVES.search(view, max(0, name.span.start - 70), name.span.start)
    return known.get(hit[1]) if hit else None


def _home(view: str, name: Name, know: Knowledge) -> str | None:
    office = view[name.phrase.start : name.span.start]
    for word in CAPITALISED.finditer(office):
        start = name.phrase.start + word.start()
        place = place_at(view, start, name.phrase.start + len(office.rstrip(" ,")), know)
        if place and not place.shared:  # "juru bicara Kementerian Luar Negeri": whose?
            return place.iso3
    lead = max(
        view.rfind(". ", 0, name.span.start) + 1, view.rfind("\n", 0, name.span.start) + 1, name.span.start - 100
    )
    return INDONESIA if _OWN.match(office) or _OWN_BEFORE.search(view, lead, name.span.start) else None

"""Who mediates talks, or guides them: a party as those are who talk (codebook decision 7)."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.knowledge import Knowledge
from kronik.model import ActorKind, ContactKind, Party
from kronik.read.clause.arguments import referents
from kronik.read.clause.scene import PERSON, SIGNS, Scene
from kronik.read.clause.syntax import list_at, syntax
from kronik.read.contacts.draft import Draft, same_party
from kronik.read.contacts.parties import Parties, claims_of
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import DONE, TALKS, WHILE, WILL

_NEAR = 3  # sentences after a round in which its mediator is told
ROUND_OF_TALKS = rf"(?:{TALKS}|kesepakatan|putaran|mediasi)"
_MEDIATED = re.compile(
    rf"(?:\b(?:dimediasi|ditengahi|difasilitasi|disponsori|diprakarsai|dijembatani|dituanrumahi|diperantarai|dipandu|dimoderatori)(?: langsung)?(?: bersama)?(?: oleh)?"
    rf"|\b(?:dengan|di bawah|melalui|lewat|berkat) (?:mediasi|perantaraan|fasilitasi|bantuan mediasi))"
    rf" (?:(?:para|mediator|dari|pihak|pemerintah|utusan|khusus|menteri|luar|negeri|pejabat) )*(?={SIGNS['N']})"
)
_MEDIATING = re.compile(
    r" (?:(?:kembali|yang|akan|juga|turut) )*(?:sebagai|selaku|menjadi|bertindak sebagai|berperan sebagai|bertindak selaku|bertindak menjadi)"
    r" (?:mediator|penengah|perantara|fasilitator|juru penengah|tuan rumah)\b"
)
# "P memediasi pertemuan A dan B": he sits there as well. Talks that a state mediates for months are no table of his.
_MEDIATES = re.compile(
    rf" (?:(?:kembali|yang|juga|turut|ikut|akan|{DONE}|berhasil|sendiri|langsung) )*(?:memediasi|menengahi|memfasilitasi|menjembatani|memprakarsai)"
    rf" (?:sebuah )?pertemuan(?: (?:antara|bilateral|tatap|muka|langsung))*(?= (?:[\w-]+ ){{0,3}}{SIGNS['N']})"
)
# "P memandu pembicaraan itu", right after it was told.
_GUIDES = re.compile(
    rf" (?:(?:yang|juga|turut|ikut|akan|{DONE}|sendiri|langsung) )*(?:memediasi|menengahi|memfasilitasi|menjembatani|memandu|memoderatori|memimpin)"
    rf" (?:jalannya )?(?:{TALKS}|putaran|mediasi)(?: \w+)? (?:itu|tersebut|ini)\b"
    rf"| (?:(?:yang|juga|turut|akan|{DONE}) )*(?:menjadi|bertindak (?:sebagai|selaku)) (?:mediator|penengah|perantara|tuan rumah) (?:dalam|bagi|pada|untuk) (?:{TALKS}) (?:itu|tersebut|ini)\b"
)
# "A dan B meneken perjanjian damai, disaksikan P", "P mengawasi penandatanganan ... oleh A dan B": who convened them.
_WITNESSED = re.compile(
    rf"\bdisaksikan(?: (?:langsung|secara langsung|juga))*(?: oleh)? (?:(?!(?:para|sejumlah|kedua|ketiga)\b)[\w-]+ ){{0,3}}?(?={SIGNS['P']})"
)
_WITNESSES = re.compile(
    rf" (?:(?:juga|turut|ikut|akan|{WILL}|{DONE}|langsung) )*(?:menyaksikan|mengawasi|memimpin|memandu)(?: langsung)? (?:upacara |prosesi )?penandatanganan\b"
)
_SIGNED = ("sign", "signed")  # frames of packs/id/contacts.toml
# "Menlu P, yang menjadi penengah, mengatakan ...".
_AS_MEDIATOR = re.compile(
    r",? yang (?:(?:juga|turut|selama ini|kembali) )*(?:menjadi|bertindak sebagai|bertindak selaku|berperan sebagai|memediasi|menengahi|memfasilitasi)"
    r"(?: (?:penengah|mediator|perantara|fasilitator|tuan rumah|perundingan|pembicaraan|pertemuan|dialog|negosiasi|putaran))\b",
    re.IGNORECASE,
)
# "Ia akan bertemu Menlu P, yang menjadi tuan rumah konferensi": that is another contact, with him
_MET_HIM = re.compile(r"\b(?:ber(?:temu|bicara|jumpa|bincang|unding)|menemui|menelepon)(?: (?:dengan|lagi|kembali))* $")
_ABOUT = r"(?:(?:mem|di)?bahas|soal|tentang|mengenai|terkait|seputar)\b"  # other talks, which these are about
_OPENS = re.compile(
    rf"\W*(?:dimediasi|ditengahi|difasilitasi|dijembatani) oleh\b|\W*(?:{WHILE}|waktu) itu\b|\W*(?:(?!{_ABOUT})\w+ ){{0,3}}?{ROUND_OF_TALKS}(?:[^.;]{{0,60}}? (?:itu|tersebut|ini)\b| (?:yang )?(?:juga |akan )?(?:dimediasi|ditengahi|difasilitasi|dijembatani)\b)(?![^.]{{0,90}}\b(?:mandek|terhenti|buntu)\b)"
)


def with_mediators(draft: Draft, setting: Setting) -> Draft:
    """The contact with those who mediated or guided it, as its sentence or one soon after tells."""
    joined = draft.kind.value in (ContactKind.meeting, ContactKind.call)  # "bertelepon dengan B ditengahi C" too
    if not joined or len(draft.who) < 2:
        return draft
    for scene in setting.scenes[draft.scene : draft.scene + _NEAR]:
        named = _mediators(scene, setting) if scene.index == draft.scene or _OPENS.match(scene.words) else ()
        if scene.index == draft.scene and draft.frame in _SIGNED:
            named = (*named, *_witnesses(scene, draft, setting))
        found = {claim.value.actor: claim for claim in (*_guides(scene, setting), *named)}
        added = tuple(claim for claim in found.values() if not sits(claim.value, draft))
        if added:
            return replace(draft, who=(*draft.who, *added))
    return draft


def _guides(scene: Scene, setting: Setting) -> Parties:
    """Who is said to guide the talks just told, or to be their mediator, in a sentence about something else."""
    at = [hit.start() - 1 for hit in _GUIDES.finditer(scene.words) if hit.start() - 1 in scene.names]
    at += [
        p
        for p, name in scene.names.items()
        if name.sign == PERSON
        and _AS_MEDIATOR.match(setting.view, name.phrase.end)
        and not _MET_HIM.search(scene.words, 0, p)
    ]
    return tuple(claim for claim in claims_of(referents(scene, tuple(at)), setting) if claim.value.state)


def _mediators(scene: Scene, setting: Setting) -> Parties:
    grammar = syntax(setting.know)
    positions: list[int] = []
    for hit in _MEDIATED.finditer(scene.words):
        positions.extend(list_at(scene, hit.end(), grammar))
    for hit in (*_MEDIATING.finditer(scene.words), *_MEDIATES.finditer(scene.words)):
        if re.match(SIGNS["N"], scene.words[hit.start() - 1 : hit.start()]):
            positions.extend(ending_at(scene, hit.start() - 1, setting.know))
    claims = claims_of(referents(scene, tuple(positions)), setting)
    return tuple(claim for claim in claims if claim.value.state or claim.value.kind is not ActorKind.person)


def _witnesses(scene: Scene, draft: Draft, setting: Setting) -> Parties:
    """Who sees two of other states sign; their own leaders who do so stand behind those who sign."""
    at = [hit.end() for hit in _WITNESSED.finditer(scene.words)]
    at += [hit.start() - 1 for hit in _WITNESSES.finditer(scene.words) if hit.start() - 1 in scene.names]
    states = {party.state for party in draft.parties}
    seen = claims_of(referents(scene, tuple(at)), setting)
    return tuple(claim for claim in seen if claim.value.kind is ActorKind.person and claim.value.state not in states)


def sits(party: Party, draft: Draft) -> bool:
    """Whether somebody, or his state, is a party already."""
    return any(same_party(party, other) for other in draft.parties)


def ending_at(scene: Scene, last: int, know: Knowledge) -> tuple[int, ...]:
    """The coordination of parties that ends at a sign."""
    for first in sorted(scene.names):
        if first > last:
            break
        whole = list_at(scene, first, syntax(know))
        if whole[-1] == last:
            return whole
    return (last,)

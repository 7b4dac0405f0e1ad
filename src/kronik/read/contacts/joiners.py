"""Who joined a contact told just before: "Kallas ikut dalam pembicaraan itu", "Zelensky kemudian bergabung" (decision 7).

Companions of a side are no parties; somebody of a further state, or who acts for a body, sits there for himself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import HELD_OR_DUE, ActorKind, ContactKind
from kronik.read.clause.arguments import referents
from kronik.read.clause.scene import PERSON, TIME, Scene
from kronik.read.clause.syntax import list_at, list_with, syntax
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft, same_party
from kronik.read.contacts.parties import Parties, claims_of
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import TALKS, WILL

_NEAR = 2  # sentences after the contact
_NEXT = 1  # the sentence after it
_JOINS = re.compile(
    rf"{PERSON}(?: \([^()]{{1,40}}\))?(?:,? (?:juga|pun|kemudian|lalu|kembali|turut|akan|bakal|{TIME}))*"
    rf" (?:(?:ikut|turut|hadir|bergabung|berpartisipasi|terlibat)(?: (?:serta|bergabung|hadir|duduk|pula|juga|melalui \w+|secara \w+))* (?:dalam|pada|di)"
    rf" (?:meja (?:{TALKS})(?= (?:itu|tersebut|ini)\b)|{TALKS}|panggilan|sambungan|jamuan|konferensi video|telekonferensi)(?: \w+){{0,2}}?(?: (?:itu|tersebut|ini)\b| (?:antara )?(?:[\w-]+ ){{0,2}}{PERSON} (?:dan|dengan|bersama) )"
    rf"|bergabung(?: (?:kemudian|belakangan|secara \w+|melalui \w+|lewat \w+|dengan (?:mereka|keduanya)))*(?=[.,;]|$| {TIME}))"
)


# "Pertemuan empat pihak itu juga akan diikuti A dan B", "Pertemuan dipimpin A selaku tuan rumah".
_ATTENDED = re.compile(
    rf"(?:^|[.,] )(?:{TALKS}|ktt)(?: (?:puncak|bilateral|trilateral|segitiga|(?:tiga|empat|lima) (?:pihak|negara|arah|pemimpin)))*(?: (?:itu|tersebut|ini))?"
    rf"(?: (?:juga|turut|{WILL}|langsung|kemudian|lalu))* di(?:ikuti|hadiri|pimpin|tuanrumahi)(?: (?:juga|pula|langsung|turut))*(?: oleh)? (?:(?!(?:{TALKS}|dengan)\b)[\w-]+ ){{0,2}}?(?={PERSON})"
)
# "A dan B duduk semeja dalam perundingan yang digelar C bersama D": they convened it, and sat there.
_CONVENED = re.compile(
    rf"\bdalam (?:sebuah |suatu )?(?:{TALKS})(?: (?!yang\b)\w+){{0,2}} yang di(?:gelar|adakan|prakarsai|tuanrumahi|pimpin|selenggarakan)(?: oleh)? (?={PERSON})"
)
# "Dalam pertemuan A dengan B di X, hadir pula C", "Pertemuan A dan B juga diikuti C".
_THERE_TOO = re.compile(
    rf"\b(?:hadir (?:pula|juga)|(?:turut|ikut|juga) hadir(?: pula)?|(?:juga|turut) di(?:hadiri|ikuti)(?: pula)?(?: oleh)?)(?: (?!(?:dari|dalam|pada|di|mendampingi)\b)[\w-]+){{0,3}}? (?={PERSON})"
)
_BESIDE = re.compile(rf" (?:bersama|beserta) (?:[\w-]+ ){{0,3}}(?={PERSON})")


def with_joiners(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts, each with those of further states who are said to have joined, led or convened it."""
    done = list(contacts)
    near_by = {known.scene + step for known in contacts for step in range(_NEAR + 1)}
    for scene in setting.scenes:
        if scene.index not in near_by:
            continue  # no contact near enough to join
        for hit in _JOINS.finditer(scene.words):
            positions = list_with(scene, hit.start(), syntax(setting.know))
            _seat(done, scene, claims_of(referents(scene, positions), setting))
        for hit in _THERE_TOO.finditer(scene.words):
            told = any(scene.at[hit.start()] > known.trigger.end for known in done if known.scene == scene.index)
            present = list_at(scene, hit.end(), syntax(setting.know)) if told else ()
            _seat(done, scene, claims_of(referents(scene, present), setting), near=0)
        for pattern, near in ((_ATTENDED, _NEXT), (_CONVENED, 0)):
            for hit in pattern.finditer(scene.words):
                done = _gathered(done, scene, hit, near, setting)
    return tuple(done)


def _gathered(contacts: list[Draft], scene: Scene, hit: re.Match[str], near: int, setting: Setting) -> list[Draft]:
    """The contacts with those who attended or convened it beside its parties, who are then no contact by themselves."""
    grammar = syntax(setting.know)
    positions = list_at(scene, hit.end(), grammar)
    if beside := _BESIDE.match(scene.words, positions[-1] + 1):
        positions = (*positions, *list_at(scene, beside.end(), grammar))
    came = claims_of(referents(scene, positions), setting)
    noun = scene.at[hit.start()], scene.at[hit.end()]
    own = [one for one in contacts if one.scene == scene.index and noun[0] <= one.trigger.start < noun[1]]
    others = [one for one in contacts if one not in own]
    told = (party.actor for one in others if 0 <= scene.index - one.scene <= near for party in one.parties)
    actors = {*told, *(claim.value.actor for claim in came)}
    if any(not actors >= one.actors for one in own) or not _seat(others, scene, came, near):
        return contacts  # it tells who met whom, or of another meeting
    return others


_TOO = re.compile(r"\b(?:ikut|turut)(?: serta| juga| pula)? $")


_WITH_WHOM = re.compile(rf"(?: (?:dengan|bersama|antara)\b| (?:[\w-]+ ){{0,2}}{PERSON})")


def sat_in(scene: Scene, trigger: Trigger, told: Sequence[Draft]) -> bool:
    """ "Menteri Moniz dan Kepala Badan Atom Salehi ikut duduk di meja perundingan": at the talks told just before."""
    if trigger.frame.kind not in ("meeting", "talk") or not _TOO.search(scene.words, 0, trigger.start):
        return False
    if _WITH_WHOM.match(scene.words, trigger.end):
        return False
    return any(0 <= scene.index - one.scene <= _NEAR and one.family == "talks" for one in told)


def _seat(contacts: list[Draft], scene: Scene, joined: Parties, near: int = _NEAR) -> bool:
    """Put them beside the parties of the latest meeting or call told up to there; whether they found a seat there."""
    told = [place for place, known in enumerate(contacts) if 0 <= scene.index - known.scene <= near]
    held = [place for place in told if contacts[place].kind.value in (ContactKind.meeting, ContactKind.call)]
    for place in sorted(held, key=lambda p: -contacts[p].scene)[:1]:
        known = contacts[place]
        served = {party.state for party in known.parties}
        new = tuple(
            claim
            for claim in joined
            if claim.value.kind is ActorKind.person
            and claim.value.state
            and claim.value.state not in served
            and not any(same_party(claim.value, party) for party in known.parties)
        )
        if known.status.value in HELD_OR_DUE and len(known.who) > 1:
            contacts[place] = replace(known, who=(*known.who, *new))
            if known.of_persons:
                return all(claim.value.state for claim in joined)  # those of his own state only accompany him
            return bool(new) and len(new) == len(joined)
    return False

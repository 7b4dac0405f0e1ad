"""Who joined a contact told just before: "Kallas ikut dalam pembicaraan itu", "Zelensky kemudian bergabung" (decision 7).

Companions of a side are no parties; somebody of a further state, or who acts for a body, sits there for himself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ActorKind, ContactKind, Status
from kronik.read.clause.arguments import referents
from kronik.read.clause.scene import PERSON, TIME, Scene
from kronik.read.clause.syntax import list_with, syntax
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft, same_party
from kronik.read.contacts.parties import Parties, claims_of
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import TALKS

_NEAR = 2  # sentences after the contact
_JOINS = re.compile(
    rf"{PERSON}(?: \([^()]{{1,40}}\))?(?:,? (?:juga|pun|kemudian|lalu|kembali|turut|akan|bakal|{TIME}))*"
    rf" (?:(?:ikut|turut|hadir|bergabung|berpartisipasi|terlibat)(?: (?:serta|bergabung|hadir|duduk|pula|juga|melalui \w+|secara \w+))* (?:dalam|pada|di)"
    rf" (?:(?:meja )?(?:{TALKS})(?= (?:itu|tersebut|ini)\b|[.,;]|$)|{TALKS}|panggilan|sambungan|jamuan|konferensi video|telekonferensi)(?: \w+){{0,2}}? (?:itu|tersebut|ini)\b"
    rf"|bergabung(?: (?:kemudian|belakangan|secara \w+|melalui \w+|lewat \w+|dengan (?:mereka|keduanya)))*(?=[.,;]|$| {TIME}))"
)


def with_joiners(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts, each with those of further states who are said to have joined it."""
    done = list(contacts)
    for scene in setting.scenes:
        for hit in _JOINS.finditer(scene.words):
            positions = list_with(scene, hit.start(), syntax(setting.know))
            _seat(done, scene, claims_of(referents(scene, positions), setting))
    return tuple(done)


_TOO = re.compile(r"\b(?:ikut|turut)(?: serta| juga| pula)? $")


_WITH_WHOM = re.compile(rf"(?: (?:dengan|bersama|antara)\b| (?:[\w-]+ ){{0,2}}{PERSON})")


def sat_in(scene: Scene, trigger: Trigger, told: Sequence[Draft]) -> bool:
    """ "Menteri Moniz dan Kepala Badan Atom Salehi ikut duduk di meja perundingan": at the talks told just before."""
    if trigger.frame.kind not in ("meeting", "talk") or not _TOO.search(scene.words, 0, trigger.start):
        return False
    if _WITH_WHOM.match(scene.words, trigger.end):
        return False
    return any(0 <= scene.index - one.scene <= _NEAR and one.family == "talks" for one in told)


def _seat(contacts: list[Draft], scene: Scene, joined: Parties) -> None:
    """Put them beside the parties of the latest meeting or call told up to there."""
    told = [place for place, known in enumerate(contacts) if 0 <= scene.index - known.scene <= _NEAR]
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
        if known.status.value in (Status.happened, Status.planned) and len(known.who) > 1:
            contacts[place] = replace(known, who=(*known.who, *new))

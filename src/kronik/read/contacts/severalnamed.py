"""A collective counterpart that is named one by one in what follows: "bertemu sejumlah pemimpin. Ia menemui Modi, lalu Moon"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ActorKind, Claim, Party, Status
from kronik.read.clause.arguments import referents
from kronik.read.clause.scene import Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft, foreign
from kronik.read.contacts.legapart import one_each_on_tour
from kronik.read.contacts.parties import Parties, claims_of
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import NUMBER

# "pertemuan bilateral dengan sejumlah pemimpin": one with each; "bertemu para pemimpin Uni Eropa" is one gathering.
_ONE_EACH = re.compile(r"\b(?:bilateral|satu per satu|terpisah|bergantian|rangkaian|serangkaian)\b")
_SOME = re.compile(rf"\b(?:sejumlah|beberapa|banyak|sederet|berbagai|belasan|puluhan|{NUMBER})\b")
_NEAR = 4  # sentences


def named_after(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts, those of one tour one by one, without those that only announce what is told one by one."""
    apart = one_each_on_tour(contacts, setting)
    return tuple(draft for draft in apart if not (_announces(draft, setting) and _told(draft, apart)))


def members(
    scene: Scene, trigger: Trigger, found: Sides, told: Sequence[Draft], setting: Setting
) -> tuple[Parties, ...]:
    """ "Sejumlah pemimpin dunia menelepon Prabowo. Mereka antara lain Macron": each with him of whom the sentence before tells."""
    known = _of_them_all(scene, told) if trigger.frame.name == "listed" else None
    guests = claims_of(referents(scene, found.right), setting) if known else ()
    other = replace(known.who[1], score=0.6) if known else None
    return tuple((other, guest) for guest in guests if other and foreign(other.value, guest.value))


def by_those_named(scene: Scene, draft: Draft, told: Sequence[Draft]) -> Draft | None:
    """The member's contact as the sentence before tells of them all."""
    known = _of_them_all(scene, told)
    if known is None or not foreign(known.who[1].value, draft.who[-1].value):
        return None
    who = (draft.who[-1], replace(known.who[1], score=0.6))
    return replace(known, who=who, trigger=draft.trigger, scene=draft.scene, evidence=draft.evidence)


def _of_them_all(scene: Scene, told: Sequence[Draft]) -> Draft | None:
    """The contact of a company of leaders with somebody in the sentence before."""
    near = (draft for draft in reversed(told) if draft.scene == scene.index - 1 and len(draft.who) == 2)
    return next((draft for draft in near if leaders(draft.who[0])), None)


def _announces(draft: Draft, setting: Setting) -> bool:
    if draft.family not in ("talks", "call", "message") or len(draft.who) != 2:
        return False
    scene, last, first = setting.scenes[draft.scene], draft.who[-1].spans[0], draft.who[0].spans[0]
    if leaders(draft.who[-1]):
        words = scene.words[scene.place(draft.trigger.start) : scene.place(last.start)] + last.cut(scene.view).lower()
    elif leaders(draft.who[0]):
        words = scene.words[: scene.place(first.start)] + first.cut(scene.view).lower()
    else:
        return False
    return bool(_ONE_EACH.search(words) or _SOME.search(words))


def leaders(party: Claim[Party]) -> bool:
    """Whether the party is a company of office holders."""
    return party.value.kind is ActorKind.group and party.value.name.endswith(
        ("leaders", "ministers", "heads of delegation")
    )


def _told(draft: Draft, contacts: Sequence[Draft]) -> bool:
    one_side = draft.who[1] if leaders(draft.who[0]) else draft.who[0]
    actor = one_side.value.actor
    return any(
        (one.family == draft.family or (draft.open_channel and one.family == "talks"))
        and one.of_persons
        and 0 <= one.scene - draft.scene <= _NEAR
        and one.status.value in (draft.status.value, Status.happened, Status.planned)
        and any(party.actor == actor for party in one.parties)
        for one in contacts
        if one is not draft
    )

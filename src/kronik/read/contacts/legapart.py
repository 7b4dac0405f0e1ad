"""Counterparts of the countries of one tour, whom the traveller sees one after the other, and not on one day.

"mengunjungi Jepang pada Rabu dan Korea Selatan pada Kamis. Ia akan bertemu dengan para pemimpin Jepang dan Korea Selatan".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kronik.model import ActorKind, Status
from kronik.read.clause.scene import PLACE, STATE, Scene
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting

_AT_ONE_TABLE = re.compile(r"\b(?:trilateral|bertiga|tiga pihak|ktt|bersama-sama|semeja|konferensi)\b")
_SEVERAL = 3  # he who travels and two whom he sees


def one_each_on_tour(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts; a meeting with those of several countries, each of which the same tour leads to, is one with each."""
    return tuple(one for draft in contacts for one in _apart(draft, contacts, setting))


# "Setelahnya ia ke Amerika menemui B": not on the day of what was told of another country.
_MOVES = re.compile(rf"\b(?:ke|menuju|terbang|bertolak)(?: (?!di\b)[\w-]+){{0,2}} [{PLACE}{STATE}]")


def in_that_land(draft: Draft, told: Sequence[Draft], scene: Scene) -> Sequence[Draft]:
    """What was told of the country to which a sentence moves on, where it does so before it tells of the draft."""
    if draft.country is None or not _MOVES.search(scene.words, 0, scene.place(draft.trigger.start)):
        return told
    return [known for known in told if known.country and known.country.value == draft.country.value]


def _apart(draft: Draft, contacts: Sequence[Draft], setting: Setting) -> Iterator[Draft]:
    met = draft.who[1:]
    states = {claim.value.state for claim in met}
    several = draft.family == "talks" and len(draft.who) >= _SEVERAL and len(states) == len(met) and not draft.occasion
    if not several or not states <= _toured(draft, contacts) or _one_table(draft, setting):
        yield draft
        return
    named = {party.state for one in contacts if one is not draft and _of_his(draft, one) for party in one.parties[1:]}
    for claim in met:
        if claim.value.kind is ActorKind.person or claim.value.state not in named:
            yield replace(draft, who=(draft.who[0], claim), city=None, country=None)


def _of_his(draft: Draft, other: Draft) -> bool:
    """Whether the other is a meeting of the same traveller with persons named: "para pemimpin A" are those."""
    same = other.family == "talks" and other.status.value is draft.status.value and len(other.who) > 1
    return same and other.who[0].value.actor == draft.who[0].value.actor and other.of_persons


def _toured(draft: Draft, contacts: Sequence[Draft]) -> set[str | None]:
    """The countries to which whoever meets travels, done as the meeting is, or ahead as it is."""
    guest, status = draft.who[0].value.actor, draft.status.value
    begun = {status, Status.happened} if status is Status.planned else {status}
    visits = (one for one in contacts if one.family == "visit" and one.who and one.status.value in begun)
    return {one.who[-1].value.state for one in visits if one.who[0].value.actor == guest}


def _one_table(draft: Draft, setting: Setting) -> bool:
    return _AT_ONE_TABLE.search(setting.scenes[draft.scene].words) is not None

"""A collective counterpart that is named one by one in what follows: "bertemu sejumlah pemimpin. Ia menemui Modi, lalu Moon"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.model import ActorKind, Status
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting

# "pertemuan bilateral dengan sejumlah pemimpin": one with each; "bertemu para pemimpin Uni Eropa" is one gathering.
_ONE_EACH = re.compile(r"\b(?:bilateral|satu per satu|terpisah|bergantian|rangkaian|serangkaian)\b")
_SOME = re.compile(
    r"\b(?:sejumlah|beberapa|banyak|sederet|berbagai|belasan|puluhan|dua|tiga|empat|lima|enam|tujuh|delapan)\b"
)
_NEAR = 4  # sentences


def named_after(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts without those that only announce what is told one by one."""
    return tuple(draft for draft in contacts if not (_announces(draft, setting) and _told(draft, contacts)))


def _announces(draft: Draft, setting: Setting) -> bool:
    if draft.family not in ("talks", "call") or len(draft.who) != 2 or not _leaders(draft):
        return False
    scene, group = setting.scenes[draft.scene], draft.who[-1].spans[0]
    words = scene.words[scene.place(draft.trigger.start) : scene.place(group.start)] + group.cut(scene.view).lower()
    return bool(_ONE_EACH.search(words) or _SOME.search(words))


def _leaders(draft: Draft) -> bool:
    last = draft.who[-1].value
    return last.kind is ActorKind.group and last.name.endswith(("leaders", "ministers", "heads of delegation"))


def _told(draft: Draft, contacts: Sequence[Draft]) -> bool:
    actor = draft.who[0].value.actor
    return any(
        one.family == draft.family
        and one.of_persons
        and 0 <= one.scene - draft.scene <= _NEAR
        and one.status.value in (draft.status.value, Status.happened, Status.planned)
        and any(party.actor == actor for party in one.parties)
        for one in contacts
        if one is not draft
    )

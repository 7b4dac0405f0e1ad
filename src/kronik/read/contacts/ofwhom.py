"""Of whom a noun of contact without parties tells where it takes up no contact told before: of the two persons told of last."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.model import Status
from kronik.read.clause.remarks import LAST
from kronik.read.contacts.draft import Draft

_NEXT = 4  # sentences
_NUMBERED = re.compile(r"\b(?:pertama|perdana|kedua|ketiga|bersejarah)\b")
_BEFORE_NOW = re.compile(r"cue '(?:sejak|setelah|usai)'")


def of_whom(contacts: Sequence[Draft], order: Sequence[int], draft: Draft) -> Draft | None:
    """ "Kim menyurati Trump ... KTT pertama di Singapura pada Juni 2018": of the two persons told of last, though they have not met before."""
    placed = bool(draft.country and (draft.when or LAST in draft.status.reason or _NUMBERED.search(draft.kind.reason)))
    if draft.frame == "phone-talk":  # "memburuk sejak percakapan telepon pada 25 Mei"
        placed = draft.when is not None and _BEFORE_NOW.match(draft.status.reason) is not None
    elif draft.frame != "meeting":
        return None
    last = contacts[order[0]] if order else None
    if last and offered_there(last, draft) and draft.scene - last.scene <= 1:
        return last if len(last.who) == 2 and last.of_persons else None
    if draft.status.value is not Status.happened or not placed:
        return None
    near = last is not None and draft.scene - last.scene <= _NEXT and len(last.who) == 2 and last.of_persons
    return last if near else None


def offered_there(talk: Draft, draft: Draft) -> bool:
    """ "Percakapan A dengan B menyinggung kemungkinan pertemuan": the meeting is not that talk, whose channel nobody told."""
    spoke = talk.family == "call" and talk.open_channel and talk.status.value is Status.happened
    return spoke and draft.frame == "meeting" and draft.status.value is Status.proposed

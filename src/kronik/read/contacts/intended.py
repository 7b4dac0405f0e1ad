"""A schedule that is told in order: what follows a planned contact in the same sentence is planned as well."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import Grain, Status
from kronik.read.contacts.draft import Draft
from kronik.read.wordclasses import AFTER

_NEAR = 2  # sentences after a planned contact in which its day and place are told
IN_TURN = re.compile(rf"cue '(?:{AFTER})'")


def in_order(draft: Draft, here: Sequence[Draft], told: Sequence[Draft]) -> Draft:
    """ "Jokowi dijadwalkan bertemu A, Rabu. Setelah menerima A, ia menerima B": B's visit is ahead too, on that day."""
    first = here[0] if here else None
    plain = draft.status.value is Status.happened and draft.status.reason.startswith("no cue")
    if first is None or not plain or not IN_TURN.search(first.status.reason) or first.family != draft.family:
        return draft
    actors = {party.actor for party in first.parties}
    for known in reversed(told):
        if known.status.value is not Status.planned or {party.actor for party in known.parties} != actors:
            continue
        status = replace(draft.status, value=Status.planned, reason="follows what is planned")
        draft = replace(draft, status=status)
        for lent in (known, *(d for d in told if d.linked and 0 < d.scene - known.scene <= _NEAR)):
            day = lent.when if lent.when and lent.when.value.grain is Grain.day else None
            place = (lent.city, lent.country) if draft.country is None else (draft.city, draft.country)
            draft = replace(draft, when=draft.when or day, city=place[0], country=place[1])
        return draft
    return draft

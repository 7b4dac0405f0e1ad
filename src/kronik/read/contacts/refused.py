"""What one side wishes and the other refuses in the next words is one contact, and denied (codebook decision 9)."""

from __future__ import annotations

import re

from kronik.model import Status
from kronik.read.clause.remarks import EARLIER
from kronik.read.contacts.draft import Draft

_NEXT = 2  # sentences after the wish
_REFUSES = re.compile(r"cue '(?:\w+ )*?(?:menolak|menampik|enggan|ogah|tidak|tak)\b")
_TURNED_DOWN = re.compile(r"cue 'menolak(?:nya)?(?:$|\W)")


def refused(known: Draft, draft: Draft) -> bool:
    """ "A ingin bertemu B. B menolak bertemu A": who refuses is the one to whom the wish was put, and says nothing of a day."""
    wished = known.status.value is Status.proposed and draft.status.value is Status.denied
    if not wished or not 0 <= draft.scene - known.scene <= _NEXT or not _REFUSES.match(draft.status.reason):
        return False
    if len(known.who) != 2 or known.actors != draft.actors or not known.of_persons:
        return False
    if EARLIER in draft.status.reason or draft.when:
        return False  # "berharap bertemu Putin. Moskow sebelumnya menyatakan tidak ada rencana": the wish came later
    return known.who[0].value.actor != draft.who[0].value.actor


def of_no_wish(known: Draft, draft: Draft) -> bool:
    """Whether "menolaknya" cannot mean what is known: it is no wish, or not told just before ("menolak bantuan")."""
    if not _TURNED_DOWN.match(draft.status.reason):
        return False
    return known.status.value is not Status.proposed or draft.scene - known.scene > 1

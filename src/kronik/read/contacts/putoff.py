"""Contacts that were first meant for another day: what was set for then came to nothing."""

from __future__ import annotations

import re

from kronik.model import Status
from kronik.read.contacts.apart import far
from kronik.read.contacts.calledoff import FIRST_MEANT
from kronik.read.contacts.draft import Draft


def put_off(known: Draft, draft: Draft) -> bool:
    """ "berkunjung pada 14 Mei. Lawatan itu semula direncanakan pada Maret, tetapi ditunda": the one planned for then came to nothing."""
    undone = draft.status.value is Status.cancelled and known.status.value in (Status.planned, Status.happened)
    anew = known.status.value is Status.cancelled and draft.when and not (known.when and not far(known, draft))
    if anew and _ANEW.search(draft.status.reason):
        return True  # "urung melawat pekan depan. Kunjungan itu akan dijadwalkan ulang pada Januari"
    if (
        undone and draft.when and known.when is None
    ):  # "mengunjungi China. Lawatan itu semula dijadwalkan pada Februari"
        first = known.family == "visit" or FIRST_MEANT.search(draft.status.reason) is not None
        return first and known.status.value is Status.happened
    return bool(undone and draft.when and known.when) and far(known, draft)


_ANEW = re.compile(r"\b(?:akan|dijadwal|digeser|dimajukan|dimundurkan)|cue '(?:akhirnya|baru|pun) ")

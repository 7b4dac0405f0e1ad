"""Visits told as they were planned, whose guest the article has since brought there: they are under way (codebook decision 9).

"Luhut bertemu Yang Jiechi di Beijing, Selasa. Sebelumnya ia mengatakan kunjungannya ke China akan berlangsung dua hari".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import Origin, Status
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting

_RULE = Origin("rule", "begun since")
_BEFORE = re.compile(r"\bsebelumnya\b")


def begun_since(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts, each planned visit as happened whose guest met somebody in the host's country on its days."""
    return tuple(_begun(one, contacts, setting) for one in contacts)


def _begun(visit: Draft, contacts: Sequence[Draft], setting: Setting) -> Draft:
    if visit.family != "visit" or visit.status.value is not Status.planned or visit.country is None or not visit.who:
        return visit
    guest, day = visit.who[0].value.actor, setting.published.day
    looks_back = visit.when is None and _BEFORE.search(setting.scenes[visit.scene].words) is not None
    for met in contacts:
        here = met.family == "talks" and met.status.value is Status.happened and met.scene < visit.scene
        if not here or met.country is None or met.country.value != visit.country.value or met.when is None:
            continue
        if guest not in {claim.value.actor for claim in met.who} or day is None or met.when.value.earliest > day:
            continue
        if looks_back or (visit.when and visit.when.value.overlaps(met.when.value)):
            status = replace(visit.status, value=Status.happened, origin=_RULE, reason="he met somebody there since")
            return replace(visit, status=status, when=visit.when or met.when, city=visit.city or met.city)
    return visit

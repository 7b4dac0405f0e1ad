"""Whether a noun that takes a contact up says that it took place: by its day, its place or its length."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kronik.model import OPEN, Grain, Status
from kronik.read.clause.aims import AIMED
from kronik.read.contacts.draft import Draft


def aim_reached(known: Draft, draft: Draft) -> bool:
    """ "tiba untuk bertemu B. Pertemuan berlangsung tiga jam", "terbang untuk bertemu B. Pertemuan itu digelar pada 22 Mei"."""
    if _AT_LAST.match(draft.status.reason):
        return known.scene < draft.scene  # "akan menelepon B. Percakapan itu akhirnya berlangsung Senin malam"
    aims = known.status.reason.startswith(AIMED) and known.scene < draft.scene
    told = draft.minutes or (draft.when and draft.rule != "noun-loose")
    return aims and draft.status.value is Status.happened and bool(told)


_NEXT = 2  # sentences after a plan


def set_for_today(contacts: Sequence[Draft], draft: Draft, published: date | None) -> Draft:
    """ "akan bertemu B. Pertemuan A dengan B digelar hari ini, Selasa": the plan and its day, where that is the day of the report."""
    day = draft.when.value if draft.when else None
    today = day is not None and day.grain is Grain.day and day.earliest == published
    if not today or draft.status.value is not Status.happened or not draft.rule.startswith("noun"):
        return draft
    for known in reversed(contacts):
        bare = known.status.value is Status.planned and known.when is None and known.family == draft.family
        if bare and known.actors == draft.actors and 0 < draft.scene - known.scene <= _NEXT:
            return replace(draft, status=known.status)
    return draft


_AT_LAST = re.compile(r"cue '(?:pun|akhirnya) ")


_LASTLY = re.compile(r"cue '(?:pun )?akhirnya")


def came_at_last(ahead: Draft, done: Draft) -> bool:
    """ "A akan bertemu B di Jenewa. Keduanya akhirnya bertemu pada Rabu": what was planned, and came about."""
    planned = ahead.status.value in OPEN and ahead.when is None and ahead.scene < done.scene
    return planned and done.status.value is Status.happened and _LASTLY.match(done.status.reason) is not None


def held(draft: Draft) -> bool:
    """Whether a noun that takes a contact up says where and when it was held."""
    return draft.status.value is Status.happened and bool(draft.when and draft.country) and draft.rule != "noun-loose"


def over(draft: Draft) -> bool:
    """Whether what a noun tells lies before the day of its report."""
    if draft.status.value is not Status.happened:
        return False
    if re.match(r"cue '(?:setelah|usai|sejak)'", draft.status.reason):
        return True
    time = draft.when.value if draft.when else None
    return bool(time and time.anchor and time.latest <= time.anchor)


_SET = re.compile(r"cue '(?:telah |sudah )?(?:dijadwalkan|direncanakan|diagendakan)'")
_WILL_BE = re.compile(r"cue '(?:akan|bakal)'")


def is_set(draft: Draft) -> bool:
    """Whether a noun says that what it takes up is settled: "Kunjungan dijadwalkan tahun depan", "... akan dilakukan bulan depan"."""
    dated = draft.family == "visit" and draft.when is not None and _WILL_BE.match(draft.status.reason)
    return bool(dated or _SET.match(draft.status.reason))


def on_a_day_set(draft: Draft) -> bool:
    """ "ingin bertemu Trump. Pertemuan akan digelar Jumat": settled, and for which day."""
    settled = _SET.match(draft.status.reason) or _WILL_BE.match(draft.status.reason)
    return bool(settled and draft.when and draft.when.value.grain is Grain.day)

"""What the article opens with as awaited ("heboh menjelang KTT kedua pemimpin itu") and then tells as held: one contact."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from kronik.model import Grain, Status
from kronik.read.clause.remarks import BEFORE_TOO, LAST
from kronik.read.contacts.draft import Draft

_AWAITED = re.compile(r"cue '(?:jelang|menjelang|menanti|menantikan|menunggu|menyambut)")
_JUST = 14  # days before publication


def without_awaited(contacts: Sequence[Draft], published: date | None) -> list[Draft]:
    """The contacts without those awaited at no day of which a later sentence tells that they were held in the last days."""
    if published is None:
        return [*contacts]
    return [one for one in contacts if not any(_held(one, other, published) for other in contacts)]


def _held(ahead: Draft, done: Draft, published: date) -> bool:
    if ahead.status.value is not Status.planned or ahead.when or not _AWAITED.match(ahead.status.reason):
        return False
    day = done.when.value if done.when and done.when.value.grain in (Grain.day, Grain.interval) else None
    fresh = day is not None and 0 <= (published - day.last).days <= _JUST
    told = done.status.value is Status.happened and not any(past in done.status.reason for past in (LAST, BEFORE_TOO))
    alike = done.family == ahead.family and done.actors == ahead.actors
    there = not (ahead.country and done.country and ahead.country.value != done.country.value)
    return fresh and told and alike and there and done.scene > ahead.scene

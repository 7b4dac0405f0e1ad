"""A weekday that goes on with the story: "pada Senin (30/6) ... bertemu B pada Selasa" is 1 July, whenever the report appeared."""

from __future__ import annotations

import re
from datetime import date, timedelta

from kronik.model import Grain, Timex
from kronik.read.times.phrases import Phrase

_A_WEEK = 7  # days before the report within which a bare weekday is that of the report's own week
_STATED = re.compile(r"\d")
_NEXT = 1  # sentences


def story_day(
    phrase: Phrase, acted: tuple[Timex, int] | None, view: str, published: date | None
) -> tuple[date, date] | None:
    """The first such weekday from the day told just before, and that day, where it is told in full and older than a week."""
    weekday = phrase.first.weekday
    bare = phrase.form == "weekday" and phrase.tense <= 0 and phrase.shift is None and phrase.unit_shift is None
    bare = bare and " " not in phrase.words  # "Selasa lalu" counts from the report
    if not bare or weekday is None or acted is None or published is None or phrase.sentence - acted[1] > _NEXT:
        return None
    told, time = acted[0].span.cut(view), acted[0].time
    if time is None or time.grain is not Grain.day or not _STATED.search(told):
        return None
    if (published - time.earliest).days <= _A_WEEK:
        return None
    return time.earliest + timedelta(days=(weekday - time.earliest.weekday()) % 7), time.earliest

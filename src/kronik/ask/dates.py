"""Imprecise dates in words that other programs read: EDTF (ISO 8601-2) and first and last day.

A day, month or year stands as itself; a week or season in which ONE day is meant is a set, `[2018-06-25..2018-07-01]`;
stated first and last days are an interval, `2017-11-10/2017-11-11`.
"""

from __future__ import annotations

from kronik.model import Grain, TimeExpression


def edtf(time: TimeExpression) -> str:
    """The time as EDTF text at the precision at which it was said."""
    first, last = time.earliest.isoformat(), time.last.isoformat()
    if time.grain is Grain.month and first[:7] == last[:7]:
        return first[:7]
    if time.grain is Grain.year and first[:4] == last[:4]:
        return first[:4]
    if first == last:
        return first
    return f"{first}/{last}" if time.grain in (Grain.interval, Grain.day) else f"[{first}..{last}]"

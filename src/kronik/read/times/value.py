"""From a time phrase to the days it means: which function resolves which form of the grammar."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kronik.model import Timex
from kronik.read.times import counts as timecounts
from kronik.read.times import days as timedays
from kronik.read.times import units as timeunits
from kronik.read.times.frame import Frame
from kronik.read.times.phrases import Phrase

_FORMS: Mapping[str, Callable[[Phrase, Frame], Timex | None]] = {
    "date": timedays.resolve_date,
    "run": timedays.resolve_run,
    "range": timedays.resolve_range,
    "weekday": timeunits.resolve_weekday,
    "weekend": timeunits.resolve_weekend,
    "unit": timeunits.resolve_unit,
    "month": timeunits.resolve_month,
    "months": timeunits.resolve_months,
    "year": timeunits.resolve_year,
    "decade": timeunits.resolve_decade,
    "season": timeunits.resolve_season,
    "quarter": timeunits.resolve_quarter,
    "deictic": timecounts.resolve_deictic,
    "offset": timecounts.resolve_offset,
    "anchored": timecounts.resolve_anchored,
    "event": timecounts.resolve_event,
    "nth": timecounts.resolve_nth,
    "same": timecounts.resolve_same,
    "clock": timecounts.resolve_clock,
    "duration": timecounts.resolve_duration,
    "set": timecounts.resolve_set,
}


def resolve(phrase: Phrase, frame: Frame) -> Timex | None:
    """The phrase on the calendar, or None where the words are no time after all.

    Its value carries X where the day of the report would be needed and is unknown; then it has no interval.
    """
    return _FORMS[phrase.form](phrase, frame)

"""What a time phrase counts from, and the `Timex` that comes of it.

Values follow TIMEX3 (ISO 24617-1); a part that nobody states is written X and has no interval.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kronik.model import Grain, How, TimeExpression, Timex
from kronik.read.times import calendar
from kronik.read.times.phrases import Phrase
from kronik.read.times.tense import LAST

Counted = tuple[date | None, How, str]  # the day counted from, how it is known, and why in words


@dataclass(frozen=True, slots=True)
class Frame:
    """What a phrase may count from: the day of the report, and the dated expression told before (or, for an event, beside) it."""

    day: date | None
    how: How = How.stated
    previous: Timex | None = None
    previous_words: str = ""
    previous_near: bool = False  # told in this sentence or the one before
    previous_here: bool = False  # told in this sentence
    beside: Timex | None = None
    beside_words: str = ""
    beside_follows: bool = False
    lately: tuple[date, ...] = ()  # full dates of the article that lie just before the day of the report
    story: tuple[date, date] | None = None  # the day of a bare weekday that goes on with the day told, and that day
    newer: bool = False  # later than the day told before, whatever its year: "terakhir bertemu pada Juni"


def timex(phrase: Phrase, value: str, days: calendar.Interval | None, grain: Grain, anchor: Counted) -> Timex:
    """A date or time with its value and, where known, its interval and reason."""
    counted, how, reason = anchor
    time = None
    if days is not None and days[0] < days[1]:
        time = TimeExpression(days[0], days[1], grain, counted, how, reason)
    type_ = "TIME" if phrase.part or "T" in value.split("/")[0] else "DATE"
    return Timex(phrase.span, type_, value, time)


def stamp(phrase: Phrase) -> str:
    """Clock or part of the day, as a suffix of the day's value."""
    if phrase.clock:
        hours, *rest = phrase.clock.replace(".", ":").split(":")
        return f"T{int(hours):02d}:{':'.join(rest)}" if int(hours) < 24 else ""
    return phrase.part


def on_day(phrase: Phrase, day: date, anchor: Counted) -> Timex:
    """One day, with the hour or part of the day that the phrase states."""
    return timex(phrase, day.isoformat() + stamp(phrase), calendar.day_of(day), Grain.day, anchor)


def year_told(phrase: Phrase, frame: Frame) -> int | None:
    """The year of "bertemu dua kali pada 2022. Pada Februari, ...": that of the sentence before, told as a year and past."""
    before = frame.previous.time if frame.previous and frame.previous_near else None
    if (
        before is None
        or frame.newer
        or phrase.anew
        or phrase.shift is not None
        or phrase.tense > 0
        or phrase.first.weekday is not None
    ):
        return None
    return before.earliest.year if before.grain is Grain.year else _of_a_story(before, phrase, frame)


_LONG_AGO = 330  # days
_SEASON = 60  # days


def _of_a_story(before: TimeExpression, phrase: Phrase, frame: Frame) -> int | None:
    """The year of "mendarat pada 10 Juni 1970. Pada 12 Juni, ...": a story of old goes on from the day told before."""
    old = frame.day is not None and (frame.day - before.last).days >= _LONG_AGO
    lent = LENT in before.reason and (frame.previous_here or not old)
    if frame.day is None or not (_YEAR.search(frame.previous_words) or lent):
        return None
    month = phrase.first.month
    year = before.earliest.year + (month is not None and month < before.earliest.month)
    return year if old or _goes_on(before, phrase, year, frame.day) else None


def _goes_on(before: TimeExpression, phrase: Phrase, year: int, published: date) -> bool:
    """Whether what no cue says to be ahead follows, before the report, on what was told of an earlier season."""
    month = phrase.first.month
    if month is None or phrase.tense != 0 or (published - before.last).days < _SEASON:
        return False
    return (year, month) < (published.year, published.month)


LENT = "lies in the year told before"  # the reason of a day that took its year so
_YEAR = re.compile(r"\b\d{4}\b")


def reference(phrase: Phrase, value: str) -> Timex:
    """A TIMEX3 reference or a value with X: no interval."""
    return Timex(phrase.span, "DATE", value)


def counted(phrase: Phrase, frame: Frame, how: str) -> Counted:
    """What it means to count from the day of the report, or that there is none."""
    if frame.day is None:
        return None, How.unknown, f"'{phrase.words}': no day of the report to count from"
    return frame.day, frame.how, f"'{phrase.words}' {how} the day of the report, {frame.day}"


_SOON = 45  # days: farther ahead no slip leads from what is told as past


def nearest(days: Iterable[date], published: date, phrase: Phrase) -> date:
    """The nearest day; those against a cue, or a direction said outright, count as farther away."""

    def cost(day: date) -> float:
        distance = (day - published).days
        way = (distance > 0) - (distance < 0)
        if phrase.shift not in (None, 0) and way * (phrase.shift or 0) < 0:
            return abs(distance) * 1000.0
        if phrase.tense * way < 0:
            beyond = phrase.tense == LAST and phrase.form in ("month", "date")  # "sebelumnya bertemu pada 25 Januari"
            return abs(distance) * (1000.0 if beyond or (phrase.form == "date" and abs(distance) > _SOON) else 4.0)
        return abs(distance) * (2.0 if way > 0 and phrase.tense == 0 else 1.0)

    return min(days, key=cost)

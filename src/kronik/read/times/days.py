"""Days told by day and month: with a year, without one, as a range, with lost slashes (codebook, decision 12)."""

from __future__ import annotations

import re
from datetime import date, timedelta

from kronik.model import Grain, How, Timex
from kronik.read.times import calendar
from kronik.read.times.frame import LENT, Frame, counted, nearest, on_day, stamp, timex, year_told
from kronik.read.times.phrases import Parts, Phrase
from kronik.read.times.units import resolve_weekdays

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NEAR = 10  # days round publication within which a slip of the month may be mended
_LONG = 60  # and beyond which a day and its weekday are not mistaken for those of the report
_MONTHS = 12
_SLIP = 31  # and within which a misprinted year may be
_OF_YEAR = re.compile(r"\btahun\s+\S+$", re.IGNORECASE)  # "18 Januari tahun lalu"
_RECENT = timedelta(days=14)  # before the report: so near, a day needs no year


def resolve_date(phrase: Phrase, frame: Frame) -> Timex | None:
    """A day by day and month, by numbers or by name."""
    parts = phrase.first
    if parts.month is None:
        return _day_of_month(phrase, frame)
    if parts.day is None or not 1 <= parts.month <= 12 or not 1 <= parts.day <= 31:
        return None
    if parts.year is not None:
        return _full_date(phrase, parts, frame)
    if frame.day and phrase.shift is not None and _OF_YEAR.search(phrase.words):
        day = calendar.valid(frame.day.year + phrase.shift, parts.month, parts.day)
        return on_day(phrase, day, counted(phrase, frame, "lies in the year that counts from")) if day else None
    told = None if _just_now(parts, frame.day) and not frame.previous_here else year_told(phrase, frame)
    if told and (day := calendar.valid(told, parts.month, parts.day)):
        return on_day(phrase, day, (day, frame.how, f"'{phrase.words}' {LENT}, {told}"))
    return _yearless(phrase, parts, frame)


def _just_now(parts: Parts, published: date | None) -> bool:
    """ "... sejak akhir tahun lalu. Putaran terakhir rampung pada 1 September": days before the report, not a year before."""
    day = calendar.valid(published.year, parts.month or 0, parts.day or 0) if published else None
    return bool(day and published and timedelta(0) <= published - day <= _RECENT)


def _full_date(phrase: Phrase, parts: Parts, frame: Frame) -> Timex | None:
    assert parts.year is not None and parts.month is not None and parts.day is not None
    day = calendar.valid(parts.year, parts.month, parts.day)
    if day is None:
        mended = _mended(parts, frame.day)
        reason = (
            f"'{phrase.words}' is no day of the calendar; {mended} has its weekday and is near the report's own day"
        )
        return None if mended is None else on_day(phrase, mended, (frame.day, How.inferred, reason))
    if parts.weekday is None or day.weekday() == parts.weekday:
        return on_day(phrase, day, (None, How.stated, f"'{phrase.words}' says the day"))
    wrong = f"'{phrase.words}': {day} was a {WEEKDAYS[day.weekday()]}, not a {WEEKDAYS[parts.weekday]}"
    swapped = _swapped(phrase, parts)
    if swapped and (frame.day is None or abs(swapped - frame.day) < abs(day - frame.day)):
        return on_day(phrase, swapped, (None, How.inferred, f"{wrong}; {swapped} has it, with the month written first"))
    mended = _mended(parts, frame.day)
    if mended is not None:
        return on_day(
            phrase,
            mended,
            (frame.day, How.inferred, f"{wrong}; {mended} fits it and the report's own day, {frame.day}"),
        )
    return on_day(phrase, day, (None, How.stated, f"{wrong}; the date is kept"))


def _swapped(phrase: Phrase, parts: Parts) -> date | None:
    """ "Rabu (10/2/2019)", as Americans write 2 October: the day that has the weekday."""
    if "/" not in phrase.words or parts.year is None or parts.month is None or parts.day is None or parts.day > _MONTHS:
        return None
    day = calendar.valid(parts.year, parts.day, parts.month)
    return day if day is not None and day.weekday() == parts.weekday else None


def _mended(parts: Parts, published: date | None) -> date | None:
    """The one day near publication that a misprinted month or year must have meant (codebook, decision 12)."""
    if published is None or parts.weekday is None or parts.day is None or parts.month is None:
        return None
    around = [published + timedelta(days=offset) for offset in range(-_SLIP, _SLIP + 1)]
    fitting = [day for day in around if day.weekday() == parts.weekday and day.day == parts.day]
    near = [day for day in fitting if day.month == parts.month or abs((day - published).days) <= _NEAR]
    if not near and parts.year is None:  # "Senin 17 September" two days after the Monday, which was the 16th
        day = calendar.valid(published.year, parts.month, parts.day)
        beside = (
            [day - calendar.DAY, day + calendar.DAY] if day is not None and 0 <= (published - day).days <= 7 else []
        )
        near = [other for other in beside if other.weekday() == parts.weekday and other <= published]
    return near[0] if len(near) == 1 else None


def _yearless(phrase: Phrase, parts: Parts, frame: Frame) -> Timex | None:
    assert parts.month is not None and parts.day is not None
    if frame.day is None:
        if calendar.valid(2024, parts.month, parts.day) is None:
            return None
        value = f"XXXX-{parts.month:02d}-{parts.day:02d}{stamp(phrase)}"
        return timex(phrase, value, None, Grain.day, counted(phrase, frame, "counts from"))
    days = [calendar.valid(year, parts.month, parts.day) for year in range(frame.day.year - 1, frame.day.year + 2)]
    known = [day for day in days if day is not None]
    if not known:
        return None
    fitting = [day for day in known if day.weekday() == parts.weekday] if parts.weekday is not None else known
    near = [day for day in fitting if abs((day - frame.day).days) <= 330] if parts.weekday is not None else fitting
    if near:
        day = nearest(near, frame.day, phrase)
        extra = ", whose weekday it has" if parts.weekday is not None else ""
        return on_day(phrase, day, counted(phrase, frame, f"is the nearest such day{extra} to"))
    mended = _mended(parts, frame.day)
    if not mended and phrase.tense <= 0 and all(abs(day - frame.day) > timedelta(days=_LONG) for day in known):
        # "Ahad (14/4)" below a picture of the year before: nobody mistakes the weekday of so old a day for this week's
        mended = max((day for day in fitting if day < frame.day), default=None)
    day = mended or nearest(known, frame.day, phrase)
    wrong = f"no {parts.day}/{parts.month} about {frame.day} was a {WEEKDAYS[parts.weekday or 0]}"
    rest = f"{day} has the weekday" if mended else "the date is kept"
    if (
        not mended
        and timedelta(0) < day - frame.day <= timedelta(days=_SLIP)
        and phrase.tense <= 0
        and parts.weekday is not None
    ):
        day = frame.day - timedelta(days=(frame.day.weekday() - parts.weekday) % 7)
        rest = f"it would lie ahead of what is told as past; the weekday gives {day}"
    return on_day(phrase, day, (frame.day, How.inferred, f"'{phrase.words}': {wrong}; {rest}"))


def _day_of_month(phrase: Phrase, frame: Frame) -> Timex | None:
    number = phrase.first.day
    if number is None or not 1 <= number <= 31:
        return None
    if frame.day is None:
        return timex(phrase, f"XXXX-XX-{number:02d}", None, Grain.day, counted(phrase, frame, ""))
    first = [calendar.months(step, frame.day) for step in (-1, 0, 1)]
    days = [day for day in (calendar.valid(m.year, m.month, number) for m in first) if day is not None]
    return on_day(phrase, nearest(days, frame.day, phrase), counted(phrase, frame, "is the nearest such day to"))


def resolve_run(phrase: Phrase, frame: Frame) -> Timex | None:
    """A date whose slashes were lost: the one way of cutting the digits that has the weekday."""
    digits, found = phrase.word, set()
    for size in (1, 2):
        for month_size in (1, 2):
            rest = digits[size + month_size :]
            if len(rest) in (0, 4) and len(digits) >= size + month_size:
                day, month = int(digits[:size]), int(digits[size : size + month_size])
                for year in [int(rest)] if rest else ([frame.day.year] if frame.day else []):
                    whole = calendar.valid(year, month, day) if 1900 <= year <= 2100 else None
                    if whole is not None and whole.weekday() == phrase.first.weekday:
                        found.add(whole)
    if len(found) != 1:
        return None
    return on_day(
        phrase,
        found.pop(),
        (frame.day, How.inferred, f"'{phrase.words}': the only day in these digits with that weekday"),
    )


def resolve_range(phrase: Phrase, frame: Frame) -> Timex | None:
    """First and last day ("10-11 November 2017"), years ("2009-2014") or weekdays ("Jumat dan Sabtu")."""
    assert phrase.last is not None
    first, last = phrase.first, phrase.last
    if first.day is None and last.day is None:
        return _years(phrase, first, last) if first.year else resolve_weekdays(phrase, frame)
    month = last.month or first.month
    first = Parts(first.weekday, first.day, first.month or month, first.year or last.year)
    last = Parts(last.weekday, last.day, month, last.year or (first.year if last.month or first.year else None))
    ends = _single(phrase, last, frame)
    starts = _single(phrase, first, frame)
    if ends is None or starts is None or ends.time is None or starts.time is None:
        return None
    begin, end = starts.time.earliest, ends.time.earliest
    if begin > end and phrase.first.year is None:
        begin = calendar.valid(begin.year - 1, begin.month, begin.day) or begin
    long = (end - begin).days > 366 and phrase.first.year is None
    if begin >= end or long:
        return None
    days = begin, end + calendar.DAY
    return timex(
        phrase, f"{begin}/{end}", days, Grain.interval, (starts.time.anchor, starts.time.how, starts.time.reason)
    )


def _single(phrase: Phrase, parts: Parts, frame: Frame) -> Timex | None:
    one = Phrase(phrase.span, "date", phrase.words, phrase.sentence, parts, shift=phrase.shift, tense=phrase.tense)
    return resolve_date(one, frame)


def _years(phrase: Phrase, first: Parts, last: Parts) -> Timex | None:
    if first.year is None or last.year is None or first.year >= last.year:
        return None
    days = calendar.year_of(first.year)[0], calendar.year_of(last.year)[1]
    return timex(
        phrase,
        f"{first.year}/{last.year}",
        days,
        Grain.interval,
        (None, How.stated, f"'{phrase.words}' says the years"),
    )

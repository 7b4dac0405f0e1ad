"""Weekdays, weekends, weeks, months, seasons and years, stated or counted from the day of the report."""

from __future__ import annotations

from datetime import date, timedelta

from kronik.model import Grain, How, Timex
from kronik.read.times import calendar
from kronik.read.times.frame import LENT, Counted, Frame, counted, nearest, on_day, stamp, timex, year_told
from kronik.read.times.phrases import Phrase


def resolve_weekday(phrase: Phrase, frame: Frame) -> Timex | None:
    """A weekday ("Senin", "Senin lalu", "Senin pekan depan"): the fitting day about the report."""
    weekday = phrase.first.weekday
    if weekday is None:
        return None
    if frame.day is None:
        value = f"XXXX-WXX-{weekday + 1}{stamp(phrase)}"
        return timex(phrase, value, None, Grain.day, counted(phrase, frame, ""))
    day = _weekday_within(phrase, weekday, frame)
    if day is None and frame.story is not None:
        day, told = frame.story
        return on_day(phrase, day, (told, frame.how, f"'{phrase.words}' goes on from {told}, the day told just before"))
    day = day or _just_then(phrase, weekday, frame)
    day = day or _weekday_near(phrase, weekday, frame.day)
    return on_day(phrase, day, counted(phrase, frame, "counts from"))


def _weekday_within(phrase: Phrase, weekday: int, frame: Frame) -> date | None:
    """ "Pekan lalu ia berunding dengan Putin, Rabu": that of the week which the sentence has told of."""
    week = frame.previous.time if frame.previous and frame.previous_here else None
    if week is None or week.grain is not Grain.week or frame.day is None or week.latest > frame.day:
        return None
    if phrase.shift is not None or phrase.unit_shift is not None:
        return None
    return calendar.week_of(week.earliest)[0] + timedelta(days=weekday)


def _just_then(phrase: Phrase, weekday: int, frame: Frame) -> date | None:
    """ "akan menerimanya Kamis, dilansir Reuters, Kamis (3/6/2021)": the source spoke of its own day."""
    if phrase.tense <= 0 or phrase.shift is not None or phrase.unit_shift is not None:
        return None
    return next((day for day in frame.lately if day.weekday() == weekday), None)


_LONG_PAST = 5  # days


def _weekday_near(phrase: Phrase, weekday: int, published: date) -> date:
    if phrase.unit_shift is not None:
        if phrase.unit == "D":
            return published + timedelta(days=phrase.unit_shift)
        monday = calendar.week_of(published)[0] + timedelta(days=7 * phrase.unit_shift)
        return monday + timedelta(days=weekday)
    back = timedelta(days=(published.weekday() - weekday) % 7)
    ahead = timedelta(days=(weekday - published.weekday()) % 7)
    if phrase.shift == -1:
        return published - (back or timedelta(days=7))
    if phrase.shift == 1:
        return published + (ahead or timedelta(days=7))
    if phrase.shift == 0:
        return calendar.week_of(published)[0] + timedelta(days=weekday)
    soon = phrase.aimed and back.days >= _LONG_PAST  # on a Tuesday the Wednesday that somebody goes for is tomorrow
    return published + ahead if phrase.tense > 0 or soon else published - back


def resolve_weekdays(phrase: Phrase, frame: Frame) -> Timex | None:
    """Two weekdays ("Jumat dan Sabtu"): the last such pair up to the report, or the next after it."""
    assert phrase.last is not None
    if frame.day is None or phrase.first.weekday is None or phrase.last.weekday is None:
        return None
    last = _weekday_near(phrase, phrase.last.weekday, frame.day)
    length = (phrase.last.weekday - phrase.first.weekday) % 7
    first = last - timedelta(days=length)
    begun = frame.day - timedelta(days=(frame.day.weekday() - phrase.first.weekday) % 7)
    if phrase.tense == 0 and phrase.shift is None and last < frame.day:
        first, last = begun, begun + timedelta(days=length)  # told on Monday, "Senin hingga Kamis" is under way
    under_way = first <= frame.day <= last  # told on Tuesday, "akan di Beijing dari Senin hingga Kamis"
    if phrase.tense > 0 and first < frame.day and not under_way:
        first = _weekday_near(phrase, phrase.first.weekday, frame.day)
        last = first + timedelta(days=length)
    if first == last:
        return None
    days = first, last + calendar.DAY
    return timex(phrase, f"{first}/{last}", days, Grain.interval, counted(phrase, frame, "counts from"))


_MIDWEEK = 2  # Wednesday


def resolve_weekend(phrase: Phrase, frame: Frame) -> Timex | None:
    """Saturday and Sunday of this, the last or the next week."""
    if frame.day is None:
        return timex(phrase, "XXXX-WXX-WE", None, Grain.interval, counted(phrase, frame, ""))
    shift = phrase.shift
    if shift is None:
        near = frame.day.weekday() < _MIDWEEK and phrase.tense == 0  # the one gone by is nearer
        shift = -1 if near or (phrase.tense < 0 and frame.day.weekday() < 5) else 0
    day = frame.day + timedelta(days=7 * shift)
    value = f"{calendar.week_name(day)}-WE"
    return timex(phrase, value, calendar.weekend_of(day), Grain.interval, counted(phrase, frame, "counts from"))


def span_of(unit: str, day: date, steps: int) -> tuple[str, calendar.Interval, Grain] | None:
    """The week, month or year `steps` away from the one that holds the day."""
    try:
        if unit == "D":
            there = day + timedelta(days=steps)
            return there.isoformat(), calendar.day_of(there), Grain.day
        if unit == "W":
            there = day + timedelta(days=7 * steps)
            return calendar.week_name(there), calendar.week_of(there), Grain.week
        if unit == "M":
            days = calendar.month_of(day.year, day.month + steps)
            return f"{days[0]:%Y-%m}", days, Grain.month
        if unit == "Y":
            return f"{day.year + steps:04d}", calendar.year_of(day.year + steps), Grain.year
    except (ValueError, OverflowError):
        return None
    return None


def resolve_unit(phrase: Phrase, frame: Frame) -> Timex | None:
    """A unit of the calendar ("pekan lalu", "bulan ini", "tahun depan"): Monday to Sunday, the month, the year."""
    shift = 0 if phrase.shift is None and phrase.edge else phrase.shift  # "pada awal pekan"
    if phrase.unit is None or shift is None:
        return None
    if frame.day is None:
        value = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX"}.get(phrase.unit, "XXXX")
        return timex(phrase, value, None, Grain.week, counted(phrase, frame, ""))
    found = span_of(phrase.unit, frame.day, shift)
    return None if found is None else timex(phrase, *found, counted(phrase, frame, "counts from"))


def resolve_month(phrase: Phrase, frame: Frame) -> Timex | None:
    """A month, of the year that is said, of the one told before, or of the nearest fitting one."""
    month, year = phrase.first.month, phrase.first.year
    if month is None:
        return None
    if year is not None:
        days = calendar.month_of(year, month)
        return timex(
            phrase, f"{days[0]:%Y-%m}", days, Grain.month, (None, How.stated, f"'{phrase.words}' says the month")
        )
    if phrase.word and frame.previous is not None and frame.previous.time is not None:
        days = calendar.month_of(frame.previous.time.earliest.year, month)
        reason = f"'{phrase.words}' counts from {frame.previous_words}"
        return timex(phrase, f"{days[0]:%Y-%m}", days, Grain.month, (frame.previous.time.earliest, frame.how, reason))
    # "... naik tahun lalu. A menemui B awal Februari", told in February: this one
    current = frame.day is not None and frame.day.month == month and not frame.previous_here
    if not current and (told := year_told(phrase, frame)) is not None and phrase.unit_shift is None:
        days = calendar.month_of(told, month)
        because: Counted = (days[0], frame.how, f"'{phrase.words}' {LENT}, {told}")
        return timex(phrase, f"{days[0]:%Y-%m}", days, Grain.month, because)
    if frame.day is None:
        return timex(phrase, f"XXXX-{month:02d}", None, Grain.month, counted(phrase, frame, ""))
    days = calendar.month_of(_month_year(phrase, month, frame.day), month)
    return timex(phrase, f"{days[0]:%Y-%m}", days, Grain.month, counted(phrase, frame, "counts from"))


def resolve_months(phrase: Phrase, frame: Frame) -> Timex | None:
    """From one month to another: "Juli-Agustus 2018"."""
    first, last = phrase.first, phrase.last
    if last is None or first.month is None or last.month is None:
        return None
    if last.year is None and first.year is None and frame.day is None:
        return None
    end = last.year or (
        first.year if first.year is not None else _month_year(phrase, last.month, frame.day or date.min)
    )
    if last.year is None and first.year is not None and first.month > last.month:
        end += 1
    start = first.year or (end if first.month <= last.month else end - 1)
    days = calendar.month_of(start, first.month)[0], calendar.month_of(end, last.month)[1]
    value = f"{days[0]:%Y-%m}/{end:04d}-{last.month:02d}"
    because: Counted = (None, How.stated, f"'{phrase.words}' says the months")
    if last.year is None and first.year is None:
        because = counted(phrase, frame, "counts from")
    return timex(phrase, value, days, Grain.interval, because)


def _month_year(phrase: Phrase, month: int, published: date) -> int:
    year = published.year
    if phrase.unit_shift is not None:
        return year + phrase.unit_shift
    if phrase.shift == -1:
        same = month == published.month and phrase.edge == "START" and published.day > 10
        return year if month < published.month or same else year - 1
    if phrase.shift == 1:
        return year if month >= published.month else year + 1
    if month == published.month:
        return year
    middles = [date(y, month, 15) for y in (year - 1, year, year + 1)]
    return nearest(middles, published, phrase).year


def resolve_year(phrase: Phrase, frame: Frame) -> Timex | None:
    """A year as told."""
    year = phrase.first.year
    if year is None:
        return None
    reason = f"'{phrase.words}' says the year"
    return timex(phrase, f"{year:04d}", calendar.year_of(year), Grain.year, (None, How.stated, reason))


def resolve_decade(phrase: Phrase, frame: Frame) -> Timex | None:
    """Ten years from a round one: "tahun 1970-an"."""
    year = phrase.first.year
    if year is None or year % 10:
        return None
    days = calendar.year_of(year)[0], calendar.year_of(year + 9)[1]
    return timex(
        phrase, f"{year // 10}X", days, Grain.interval, (None, How.stated, f"'{phrase.words}' says the decade")
    )


def resolve_season(phrase: Phrase, frame: Frame) -> Timex | None:
    """The northern season of its year: spring from March; winter runs from December into the next year."""
    year = phrase.first.year
    because: Counted = (None, How.stated, f"'{phrase.words}' says season and year")
    if year is None:
        because = counted(phrase, frame, "counts from")
        if frame.day is None:
            return timex(phrase, f"XXXX-{phrase.word}", None, Grain.season, because)
        year = frame.day.year + (phrase.shift or 0)
    start = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[phrase.word]
    days = calendar.month_of(year, start)[0], calendar.month_of(year, start + 2)[1]
    return timex(phrase, f"{year}-{phrase.word}", days, Grain.season, because)


def resolve_quarter(phrase: Phrase, frame: Frame) -> Timex | None:
    """A quarter of a year as told."""
    year, number = phrase.first.year, int(phrase.word)
    if year is None and frame.day is not None and phrase.shift is not None:
        year = frame.day.year + phrase.shift
    if year is None:
        return None
    days = calendar.month_of(year, 3 * number - 2)[0], calendar.month_of(year, 3 * number)[1]
    return timex(
        phrase, f"{year}-Q{number}", days, Grain.interval, (None, How.stated, f"'{phrase.words}' says the quarter")
    )

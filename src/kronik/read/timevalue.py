"""From a time phrase to the days it means, given the day of the report and the dates told before it.

Every function takes the phrase and its `Frame` and gives a `Timex`, or None where the words are no time after all.
Values follow TIMEX3 (ISO 24617-1); a part that nobody states is written X and has no interval.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kronik.model import Grain, How, TimeExpression, Timex
from kronik.read import calendar
from kronik.read.timephrases import Parts, Phrase

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAYS_OF = {"D": 1, "W": 7}
_NEAR = 10  # days round publication within which a slip of the month may be mended
_SLIP = 31  # and within which a misprinted year may be


@dataclass(frozen=True, slots=True)
class Frame:
    """What a phrase may count from: the day of the report, and the dated expression told before (or, for an event, beside) it."""

    day: date | None
    how: How = How.stated
    previous: Timex | None = None
    previous_words: str = ""
    beside: Timex | None = None
    beside_words: str = ""
    beside_follows: bool = False


def resolve(phrase: Phrase, frame: Frame) -> Timex | None:
    """The phrase on the calendar; its value carries X where the day of the report would be needed and is unknown."""
    return _FORMS[phrase.form](phrase, frame)


# ---------------------------------------------------------------- building


def _timex(
    phrase: Phrase, value: str, days: calendar.Interval | None, grain: Grain, anchor: tuple[date | None, How, str]
) -> Timex:
    counted, how, reason = anchor
    time = None
    if days is not None and days[0] < days[1]:
        time = TimeExpression(days[0], days[1], grain, counted, how, reason)
    type_ = "TIME" if phrase.part or "T" in value.split("/")[0] else "DATE"
    return Timex(phrase.span, type_, value, time)


def _stamp(phrase: Phrase) -> str:
    """Clock or part of the day, as a suffix of the day's value."""
    if phrase.clock:
        hours, *rest = phrase.clock.replace(".", ":").split(":")
        return f"T{int(hours):02d}:{':'.join(rest)}" if int(hours) < 24 else ""
    return phrase.part


def _on_day(phrase: Phrase, day: date, anchor: tuple[date | None, How, str]) -> Timex:
    return _timex(phrase, day.isoformat() + _stamp(phrase), calendar.day_of(day), Grain.day, anchor)


def _reference(phrase: Phrase, value: str) -> Timex:
    return Timex(phrase.span, "DATE", value)


def _counted(phrase: Phrase, frame: Frame, how: str) -> tuple[date | None, How, str]:
    if frame.day is None:
        return None, How.unknown, f"'{phrase.words}': no day of the report to count from"
    return frame.day, frame.how, f"'{phrase.words}' {how} the day of the report, {frame.day}"


# ---------------------------------------------------------------- day and month


def _date(phrase: Phrase, frame: Frame) -> Timex | None:
    parts = phrase.first
    if parts.month is None:
        return _day_of_month(phrase, frame)
    if parts.day is None or not 1 <= parts.month <= 12 or not 1 <= parts.day <= 31:
        return None
    if parts.year is not None:
        return _full_date(phrase, parts, frame)
    return _yearless(phrase, parts, frame)


def _full_date(phrase: Phrase, parts: Parts, frame: Frame) -> Timex | None:
    assert parts.year is not None and parts.month is not None and parts.day is not None
    day = calendar.valid(parts.year, parts.month, parts.day)
    if day is None:
        mended = _mended(parts, frame.day)
        reason = (
            f"'{phrase.words}' is no day of the calendar; {mended} has its weekday and is near the report's own day"
        )
        return None if mended is None else _on_day(phrase, mended, (frame.day, How.inferred, reason))
    if parts.weekday is None or day.weekday() == parts.weekday:
        return _on_day(phrase, day, (None, How.stated, f"'{phrase.words}' says the day"))
    wrong = f"'{phrase.words}': {day} was a {WEEKDAYS[day.weekday()]}, not a {WEEKDAYS[parts.weekday]}"
    mended = _mended(parts, frame.day)
    if mended is not None:
        return _on_day(
            phrase,
            mended,
            (frame.day, How.inferred, f"{wrong}; {mended} fits it and the report's own day, {frame.day}"),
        )
    return _on_day(phrase, day, (None, How.stated, f"{wrong}; the date is kept"))


def _mended(parts: Parts, published: date | None) -> date | None:
    """The one day near publication that a misprinted month or year must have meant (codebook, decision 12)."""
    if published is None or parts.weekday is None or parts.day is None or parts.month is None:
        return None
    around = [published + timedelta(days=offset) for offset in range(-_SLIP, _SLIP + 1)]
    fitting = [day for day in around if day.weekday() == parts.weekday and day.day == parts.day]
    near = [day for day in fitting if day.month == parts.month or abs((day - published).days) <= _NEAR]
    return near[0] if len(near) == 1 else None


def _yearless(phrase: Phrase, parts: Parts, frame: Frame) -> Timex | None:
    assert parts.month is not None and parts.day is not None
    if frame.day is None:
        if calendar.valid(2024, parts.month, parts.day) is None:
            return None
        value = f"XXXX-{parts.month:02d}-{parts.day:02d}{_stamp(phrase)}"
        return _timex(phrase, value, None, Grain.day, _counted(phrase, frame, "counts from"))
    days = [calendar.valid(year, parts.month, parts.day) for year in range(frame.day.year - 1, frame.day.year + 2)]
    known = [day for day in days if day is not None]
    if not known:
        return None
    fitting = [day for day in known if day.weekday() == parts.weekday] if parts.weekday is not None else known
    near = [day for day in fitting if abs((day - frame.day).days) <= 330] if parts.weekday is not None else fitting
    if near:
        day = _nearest(near, frame.day, phrase)
        extra = ", whose weekday it has" if parts.weekday is not None else ""
        return _on_day(phrase, day, _counted(phrase, frame, f"is the nearest such day{extra} to"))
    mended = _mended(parts, frame.day)
    day = mended or _nearest(known, frame.day, phrase)
    wrong = f"no {parts.day}/{parts.month} about {frame.day} was a {WEEKDAYS[parts.weekday or 0]}"
    rest = f"{day} has the weekday" if mended else "the date is kept"
    return _on_day(phrase, day, (frame.day, How.inferred, f"'{phrase.words}': {wrong}; {rest}"))


def _nearest(days: Iterable[date], published: date, phrase: Phrase) -> date:
    """The nearest day; those against a cue, or a direction said outright, count as farther away."""

    def cost(day: date) -> float:
        distance = (day - published).days
        way = (distance > 0) - (distance < 0)
        if phrase.shift not in (None, 0) and way * (phrase.shift or 0) < 0:
            return abs(distance) * 1000.0
        if phrase.tense * way < 0:
            return abs(distance) * 4.0
        return abs(distance) * (1.3 if way > 0 and phrase.tense == 0 else 1.0)

    return min(days, key=cost)


def _day_of_month(phrase: Phrase, frame: Frame) -> Timex | None:
    number = phrase.first.day
    if number is None or not 1 <= number <= 31:
        return None
    if frame.day is None:
        return _timex(phrase, f"XXXX-XX-{number:02d}", None, Grain.day, _counted(phrase, frame, ""))
    first = [calendar.months(step, frame.day) for step in (-1, 0, 1)]
    days = [day for day in (calendar.valid(m.year, m.month, number) for m in first) if day is not None]
    return _on_day(phrase, _nearest(days, frame.day, phrase), _counted(phrase, frame, "is the nearest such day to"))


def _run(phrase: Phrase, frame: Frame) -> Timex | None:
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
    return _on_day(
        phrase,
        found.pop(),
        (frame.day, How.inferred, f"'{phrase.words}': the only day in these digits with that weekday"),
    )


def _range(phrase: Phrase, frame: Frame) -> Timex | None:
    assert phrase.last is not None
    first, last = phrase.first, phrase.last
    if first.day is None and last.day is None:
        return _years(phrase, first, last) if first.year else _weekdays(phrase, frame)
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
    if begin >= end or (end - begin).days > 366:
        return None
    days = begin, end + calendar.DAY
    return _timex(
        phrase, f"{begin}/{end}", days, Grain.interval, (starts.time.anchor, starts.time.how, starts.time.reason)
    )


def _single(phrase: Phrase, parts: Parts, frame: Frame) -> Timex | None:
    one = Phrase(phrase.span, "date", phrase.words, phrase.sentence, parts, shift=phrase.shift, tense=phrase.tense)
    return _date(one, frame)


def _years(phrase: Phrase, first: Parts, last: Parts) -> Timex | None:
    if first.year is None or last.year is None or first.year >= last.year:
        return None
    days = calendar.year_of(first.year)[0], calendar.year_of(last.year)[1]
    return _timex(
        phrase,
        f"{first.year}/{last.year}",
        days,
        Grain.interval,
        (None, How.stated, f"'{phrase.words}' says the years"),
    )


# ---------------------------------------------------------------- weekdays, weeks, months, years


def _weekday(phrase: Phrase, frame: Frame) -> Timex | None:
    weekday = phrase.first.weekday
    if weekday is None:
        return None
    if frame.day is None:
        value = f"XXXX-WXX-{weekday + 1}{_stamp(phrase)}"
        return _timex(phrase, value, None, Grain.day, _counted(phrase, frame, ""))
    day = _weekday_near(phrase, weekday, frame.day)
    return _on_day(phrase, day, _counted(phrase, frame, "counts from"))


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
    return published + ahead if phrase.tense > 0 else published - back


def _weekdays(phrase: Phrase, frame: Frame) -> Timex | None:
    assert phrase.last is not None
    if frame.day is None or phrase.first.weekday is None or phrase.last.weekday is None:
        return None
    last = _weekday_near(phrase, phrase.last.weekday, frame.day)
    length = (phrase.last.weekday - phrase.first.weekday) % 7
    first = last - timedelta(days=length)
    if phrase.tense > 0 and first < frame.day:
        first = _weekday_near(phrase, phrase.first.weekday, frame.day)
        last = first + timedelta(days=length)
    if first == last:
        return None
    days = first, last + calendar.DAY
    return _timex(phrase, f"{first}/{last}", days, Grain.interval, _counted(phrase, frame, "counts from"))


def _weekend(phrase: Phrase, frame: Frame) -> Timex | None:
    if frame.day is None:
        return _timex(phrase, "XXXX-WXX-WE", None, Grain.interval, _counted(phrase, frame, ""))
    shift = phrase.shift
    if shift is None:
        shift = -1 if phrase.tense < 0 and frame.day.weekday() < 5 else 0
    day = frame.day + timedelta(days=7 * shift)
    value = f"{calendar.week_name(day)}-WE"
    return _timex(phrase, value, calendar.weekend_of(day), Grain.interval, _counted(phrase, frame, "counts from"))


def _span_of(unit: str, day: date, steps: int) -> tuple[str, calendar.Interval, Grain] | None:
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


def _unit(phrase: Phrase, frame: Frame) -> Timex | None:
    if phrase.unit is None or phrase.shift is None:
        return None
    if frame.day is None:
        value = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX"}.get(phrase.unit, "XXXX")
        return _timex(phrase, value, None, Grain.week, _counted(phrase, frame, ""))
    found = _span_of(phrase.unit, frame.day, phrase.shift)
    return None if found is None else _timex(phrase, *found, _counted(phrase, frame, "counts from"))


def _month(phrase: Phrase, frame: Frame) -> Timex | None:
    month, year = phrase.first.month, phrase.first.year
    if month is None:
        return None
    if year is not None:
        days = calendar.month_of(year, month)
        return _timex(
            phrase, f"{days[0]:%Y-%m}", days, Grain.month, (None, How.stated, f"'{phrase.words}' says the month")
        )
    if phrase.word and frame.previous is not None and frame.previous.time is not None:
        days = calendar.month_of(frame.previous.time.earliest.year, month)
        reason = f"'{phrase.words}' counts from {frame.previous_words}"
        return _timex(phrase, f"{days[0]:%Y-%m}", days, Grain.month, (frame.previous.time.earliest, frame.how, reason))
    if frame.day is None:
        return _timex(phrase, f"XXXX-{month:02d}", None, Grain.month, _counted(phrase, frame, ""))
    days = calendar.month_of(_month_year(phrase, month, frame.day), month)
    return _timex(phrase, f"{days[0]:%Y-%m}", days, Grain.month, _counted(phrase, frame, "counts from"))


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
    return _nearest(middles, published, phrase).year


def _year(phrase: Phrase, frame: Frame) -> Timex | None:
    year = phrase.first.year
    if year is None:
        return None
    reason = f"'{phrase.words}' says the year"
    return _timex(phrase, f"{year:04d}", calendar.year_of(year), Grain.year, (None, How.stated, reason))


def _season(phrase: Phrase, frame: Frame) -> Timex | None:
    """The northern season of its year: spring from March; winter runs from December into the next year."""
    year = phrase.first.year
    counted = (None, How.stated, f"'{phrase.words}' says season and year")
    if year is None:
        counted = _counted(phrase, frame, "counts from")  # type: ignore[assignment]
        if frame.day is None:
            return _timex(phrase, f"XXXX-{phrase.word}", None, Grain.season, counted)
        year = frame.day.year + (phrase.shift or 0)
    start = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[phrase.word]
    days = calendar.month_of(year, start)[0], calendar.month_of(year, start + 2)[1]
    return _timex(phrase, f"{year}-{phrase.word}", days, Grain.season, counted)


def _quarter(phrase: Phrase, frame: Frame) -> Timex | None:
    year, number = phrase.first.year, int(phrase.word)
    if year is None:
        return None
    days = calendar.month_of(year, 3 * number - 2)[0], calendar.month_of(year, 3 * number)[1]
    return _timex(
        phrase, f"{year}-Q{number}", days, Grain.interval, (None, How.stated, f"'{phrase.words}' says the quarter")
    )


# ---------------------------------------------------------------- counted from another day


def _deictic(phrase: Phrase, frame: Frame) -> Timex | None:
    if phrase.word.endswith("_REF"):
        return _reference(phrase, phrase.word)
    steps, _, part = phrase.word.partition("T")
    suffix = f"T{part}" if part else ""
    if frame.day is None:
        value = f"XXXX-XX-XX{suffix}"
        return _timex(phrase, value, None, Grain.day, _counted(phrase, frame, ""))
    day = frame.day + timedelta(days=int(steps))
    counted = _counted(phrase, frame, "counts from")
    return _timex(phrase, day.isoformat() + suffix, calendar.day_of(day), Grain.day, counted)


def _offset(phrase: Phrase, frame: Frame) -> Timex | None:
    way = -1 if phrase.word == "-" else 1
    vague = _reference(phrase, "PAST_REF" if way < 0 else "FUTURE_REF")
    count = phrase.count if phrase.count is not None else (None if phrase.vague else 1.0)
    if count is None or phrase.unit not in {"D", "W", "M", "Y"} or count != int(count) or count > 400:
        return vague
    if frame.day is None:
        return vague
    found = _span_of(phrase.unit, frame.day, way * int(count))
    return vague if found is None else _timex(phrase, *found, _counted(phrase, frame, "counts from"))


def _from(phrase: Phrase, other: Timex, words: str, steps: int, how: How) -> Timex | None:
    """A day, week, month or year so many units from another expression, never finer than that one."""
    assert other.time is not None
    unit = phrase.unit or "D"
    fine = {Grain.day: 0, Grain.interval: 0, Grain.week: 1, Grain.month: 2, Grain.season: 2, Grain.year: 3}
    if fine[other.time.grain] > {"D": 0, "W": 1, "M": 2, "Y": 3}.get(unit, 9):
        return None
    start = other.time.last if other.time.grain is Grain.interval and steps > 0 else other.time.earliest
    found = _span_of(unit, start, steps)
    if found is None:
        return None
    value, days, grain = found
    return _timex(phrase, value + phrase.part, days, grain, (start, how, f"'{phrase.words}' counts from {words}"))


def _anchored(phrase: Phrase, frame: Frame) -> Timex | None:
    steps = _steps(phrase)
    if steps is None or phrase.unit not in {"D", "W", "M", "Y"}:
        return _reference(phrase, "PAST_REF")
    if frame.previous is not None and frame.previous.time is not None:
        found = _from(phrase, frame.previous, frame.previous_words, steps, frame.previous.time.how)
        if found is not None:
            return found
    return _reference(phrase, {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX"}.get(phrase.unit, "XXXX"))


def _steps(phrase: Phrase) -> int | None:
    if phrase.vague:
        return None
    count = phrase.count if phrase.count is not None else 1.0
    if count != int(count) or count > 400:
        return None
    return int(count) * (-1 if phrase.word == "-" else 1)


def _event(phrase: Phrase, frame: Frame) -> Timex | None:
    """Three days after E: counted from E's date beside it; after a date, the phrase dates E itself."""
    steps = _steps(phrase)
    if steps is None or phrase.unit not in {"D", "W", "M", "Y"} or frame.beside is None or frame.beside.time is None:
        return None
    if not frame.beside_follows:
        steps = -steps
    return _from(phrase, frame.beside, frame.beside_words, steps, frame.beside.time.how)


def _same(phrase: Phrase, frame: Frame) -> Timex | None:
    unit = phrase.unit or "D"
    if frame.previous is None or frame.previous.time is None:
        value = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX"}.get(unit, "XXXX")
        return _reference(phrase, value + phrase.part)
    return _from(phrase, frame.previous, frame.previous_words, 0, frame.previous.time.how)


# ---------------------------------------------------------------- clock, durations, sets


def _clock(phrase: Phrase, frame: Frame) -> Timex | None:
    stamp = _stamp(phrase)
    return Timex(phrase.span, "TIME", stamp) if stamp.startswith("T") else None


def _duration(phrase: Phrase, frame: Frame) -> Timex | None:
    if phrase.minutes is not None:
        whole = int(phrase.minutes)
        hours, rest = divmod(phrase.minutes, 60)
        text = (f"{int(hours)}H" if hours else "") + (f"{rest:.3g}M" if rest else "")
        return Timex(phrase.span, "DURATION", f"PT{text or '0M'}", None, whole or None)
    if phrase.unit is None:
        return None
    count = "X" if phrase.vague else f"{phrase.count if phrase.count is not None else 1:g}"
    prefix, letter = ("PT", phrase.unit[1:]) if phrase.unit.startswith("T") else ("P", phrase.unit)
    return Timex(phrase.span, "DURATION", f"{prefix}{count}{letter}")


def _set(phrase: Phrase, frame: Frame) -> Timex | None:
    return Timex(phrase.span, "SET", "SET")


_FORMS: Mapping[str, Callable[[Phrase, Frame], Timex | None]] = {
    "date": _date,
    "run": _run,
    "range": _range,
    "weekday": _weekday,
    "weekend": _weekend,
    "unit": _unit,
    "month": _month,
    "year": _year,
    "season": _season,
    "quarter": _quarter,
    "deictic": _deictic,
    "offset": _offset,
    "anchored": _anchored,
    "event": _event,
    "same": _same,
    "clock": _clock,
    "duration": _duration,
    "set": _set,
}

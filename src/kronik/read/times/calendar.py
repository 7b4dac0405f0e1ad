"""Calendar arithmetic without words: days, weeks (Monday to Sunday, ISO 8601), months, years as half-open intervals."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

Interval = tuple[date, date]
DAY = timedelta(days=1)


def valid(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def day_of(day: date) -> Interval:
    """One day as [day, next day)."""
    return day, day + DAY


def week_of(day: date) -> Interval:
    """The week, Monday to Sunday, that holds the day."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=7)


def weekend_of(day: date) -> Interval:
    """Saturday and Sunday of the week that holds the day."""
    monday, following = week_of(day)
    return monday + timedelta(days=5), following


def month_of(year: int, month: int) -> Interval:
    """The month; `month` may run past 12 or below 1 and carries over into the year."""
    carried, index = divmod(year * 12 + month - 1, 12)
    after, next_index = divmod(year * 12 + month, 12)
    return date(carried, index + 1, 1), date(after, next_index + 1, 1)


def year_of(year: int) -> Interval:
    """The calendar year."""
    return date(year, 1, 1), date(year + 1, 1, 1)


def months(count: int, first: date) -> date:
    """The first day of the month `count` months away."""
    return month_of(first.year, first.month + count)[0]


def week_name(day: date) -> str:
    """The ISO week as TIMEX3 writes it: 2018-W26."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def years_with(weekday: int, month: int, day: int, years: range) -> Iterator[date]:
    """The days of these years on which day and month fall on the weekday (0 is Monday)."""
    for year in years:
        found = valid(year, month, day)
        if found is not None and found.weekday() == weekday:
            yield found

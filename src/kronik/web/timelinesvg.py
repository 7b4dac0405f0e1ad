"""The picture of a dyad: where each mark stands on an axis that is cut over silence. Geometry only; the template draws.

The list on the page is the content and this an index to it. Two lanes; an axis of months in stretches, each stretch as
wide as the square root of its months (a busy month stays readable beside a decade); undated contacts stand apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import sqrt

from kronik.web.wording import months_of, whole_months

WIDTH, LEFT, RIGHT, TOP, FOOT = 1160, 150, 24, 34, 48
CUT, NARROWEST, UNDATED = 74, 104, 96  # widths: of a cut, of the narrowest stretch, of the place of the undated
STEP, LEVELS, NEAR = 30, 4, 28  # height of a level above the axis; how many there are; when two marks are near
MOST = 6  # stretches that still fit beside each other


@dataclass(frozen=True, slots=True)
class Spot:
    """A contact to place: its days, or the day of its earliest article where it is `dated` by nothing better."""

    id: str
    kind: str
    first: date | None
    last: date | None
    dated: bool


@dataclass(frozen=True, slots=True)
class Dot:
    """One contact in its place: the level above the axis, and the ends of its interval where it is no single day."""

    spot: Spot
    x: float
    y: float
    axis: float
    left: float
    right: float
    day: str = ""

    @property
    def wide(self) -> bool:
        """Whether the interval shows beside the mark."""
        return self.right - self.left > 6


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the axis without long silence: its months and where it stands."""

    first: date
    last: date
    left: float = 0.0
    right: float = 0.0

    def at(self, day: date) -> float:
        """Where a day stands; a day outside stands at the near end."""
        days = (self.last - self.first).days or 1
        share = min(max((day - self.first).days / days, 0.0), 1.0)
        return self.left + share * (self.right - self.left)


@dataclass(frozen=True, slots=True)
class Cut:
    """Where the axis is cut, over how many months without report."""

    left: float
    right: float
    months: int


@dataclass(frozen=True, slots=True)
class Tick:
    """A month that begins here."""

    x: float
    month: date


@dataclass(frozen=True, slots=True)
class Strip:
    """The whole picture."""

    width: int
    height: int
    lanes: tuple[float, ...]
    stretches: tuple[Stretch, ...]
    cuts: tuple[Cut, ...]
    ticks: tuple[Tick, ...]
    dots: tuple[Dot, ...]
    undated: float | None


def silences(spots: Sequence[Spot], least: int) -> tuple[tuple[date, date, int], ...]:
    """The silences of at least so many whole months: last day before, first day after, months."""
    found: list[tuple[date, date, int]] = []
    end: date | None = None
    for first, last in sorted((spot.first, spot.last) for spot in spots if spot.first and spot.last):
        if end is not None and first > end and (months := whole_months(end, first)) >= least:
            found.append((end, first, months))
        end = last if end is None else max(end, last)
    return tuple(found)


def draw(lanes: Sequence[Sequence[Spot]]) -> Strip | None:
    """Place the contacts of each lane; None where no day is known at all."""
    everything = [spot for lane in lanes for spot in lane]
    days = [day for spot in everything for day in (spot.first, spot.last) if day]
    if not days:
        return None
    undated = any(spot.first is None for spot in everything)
    right = WIDTH - RIGHT - (UNDATED if undated else 0)
    stretches, cuts = _axis(everything, min(days), max(days), right)
    dots: list[Dot] = []
    heights: list[float] = []
    floor = float(TOP)
    for lane in lanes:
        placed = _lane(lane, stretches, right + 48)
        height = floor + 30 + max((-dot.y for dot in placed), default=0)
        dots += [replace(dot, y=dot.y + height, axis=height) for dot in placed]
        heights.append(height)
        floor = height + 36
    ticks = tuple(_ticks(stretches))
    return Strip(
        WIDTH,
        int(heights[-1] + FOOT),
        tuple(heights),
        stretches,
        cuts,
        ticks,
        tuple(dots),
        right + 14 if undated else None,
    )


def _axis(spots: Sequence[Spot], first: date, last: date, right: float) -> tuple[tuple[Stretch, ...], tuple[Cut, ...]]:
    for least in (3, 6, 12, 24, 48, 96, 10_000):
        quiet = silences(spots, least)
        if len(quiet) < MOST:
            break
    starts = [first, *(after for _, after, _ in quiet)]
    ends = [*(before for before, _, _ in quiet), last]
    bounds = [(start.replace(day=1), _month_end(end)) for start, end in zip(starts, ends, strict=True)]
    room = right - LEFT - CUT * len(quiet)
    spare = max(0.0, room - NARROWEST * len(bounds))
    weights = [sqrt(whole_months(start, end) + 1) for start, end in bounds]
    stretches: list[Stretch] = []
    cuts: list[Cut] = []
    x = float(LEFT)
    for i, (start, end) in enumerate(bounds):
        width = NARROWEST + spare * weights[i] / sum(weights)
        stretches.append(Stretch(start, end, x, x + width))
        x += width
        if i < len(quiet):
            cuts.append(Cut(x, x + CUT, quiet[i][2]))
            x += CUT
    return tuple(stretches), tuple(cuts)


def _month_end(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)


def _ticks(stretches: Sequence[Stretch]) -> list[Tick]:
    ticks: list[Tick] = []
    for stretch in stretches:
        edge = -1e9
        for month in months_of(stretch.first, stretch.last):
            x = stretch.at(month)
            if x - edge >= 84 and stretch.right - x >= (84 if month > stretch.first else 0):
                ticks.append(Tick(x, month))
                edge = x
    return ticks


def _lane(spots: Sequence[Spot], stretches: Sequence[Stretch], undated: float) -> list[Dot]:
    """The dots of a lane, heights counted from its axis; short intervals take their places before long ones."""
    placed: list[Dot] = []
    known = [spot for spot in spots if spot.first and spot.last]
    for spot in sorted(known, key=_length):
        first, last = spot.first or date.min, spot.last or date.max
        home = next((s for s in stretches if s.first <= first <= s.last), stretches[-1])
        left, right = home.at(first), home.at(min(last, home.last))
        day = _days(first, last) if spot.dated else ""
        placed.append(_stacked(Dot(spot, (left + right) / 2, 0.0, 0.0, left, right, day), placed))
    for i, spot in enumerate(spot for spot in spots if spot.first is None):
        x = undated + 34 * (i // (LEVELS + 1))
        placed.append(Dot(spot, x, -STEP * float(i % (LEVELS + 1)), 0.0, x, x))
    return placed


def _length(spot: Spot) -> tuple[timedelta, date, str]:
    first, last = spot.first or date.min, spot.last or date.max
    return last - first, first, spot.id


def _stacked(dot: Dot, placed: Sequence[Dot]) -> Dot:
    """The dot on the lowest level on which it, with its interval, touches none; its day where there is room for it."""
    left, right = min(dot.left, dot.x - NEAR / 2), max(dot.right, dot.x + NEAR / 2)
    taken = {o.y for o in placed if min(o.left, o.x - NEAR / 2) < right and left < max(o.right, o.x + NEAR / 2)}
    level = next((i for i in range(LEVELS) if -STEP * float(i) not in taken), LEVELS - 1)
    room = not any(other.day and abs(other.x - dot.x) < NEAR + 12 for other in placed)
    return replace(dot, y=-STEP * float(level), day="" if level or not room else dot.day)


def _days(first: date, last: date) -> str:
    if first == last:
        return str(first.day)
    return (
        f"{first.day}–{last.day}"
        if (first.year, first.month) == (last.year, last.month) and (last - first).days < 20
        else ""
    )

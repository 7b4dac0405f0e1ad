"""The picture of a dyad: where each mark stands on an axis that is cut over silence. Geometry only; the template draws.

The list on the page is the content and this an index to it. Two lanes; an axis of months in stretches, each stretch as
wide as the square root of its months (a busy month stays readable beside a decade); undated contacts stand apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import sqrt

from kronik.model import Event
from kronik.web.wording import months_of, whole_months

WIDTH, LEFT, RIGHT, TOP = 1160, 132, 24, 34
CUT, NARROWEST, UNDATED = 74, 104, 96  # widths: of a cut, of the narrowest stretch, of the place of the undated
LANE, STEP, LEVELS, NEAR = 92, 30, 3, 28  # heights: of a lane, of one level above it; how many levels; when marks are near
MOST = 6  # stretches that still fit beside each other


@dataclass(frozen=True, slots=True)
class Dot:
    """One contact: its place, and the ends of its interval where it is no single day."""

    event: Event
    x: float
    y: float
    lane: int
    axis: float
    left: float
    right: float
    day: str = ""
    bracketed: bool = False

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


def silences(events: Sequence[Event], least: int) -> tuple[tuple[date, date, int], ...]:
    """The silences of at least so many whole months: last day before, first day after, months."""
    dated = sorted((event.when.value for event in events if event.when), key=lambda time: (time.earliest, time.latest))
    found: list[tuple[date, date, int]] = []
    end: date | None = None
    for time in dated:
        if end is not None and time.earliest > end and (months := whole_months(end, time.earliest)) >= least:
            found.append((end, time.earliest, months))
        end = time.last if end is None else max(end, time.last)
    return tuple(found)


def draw(lanes: Sequence[Sequence[Event]]) -> Strip | None:
    """Place the events of each lane; None where nothing is dated."""
    everything = [event for lane in lanes for event in lane]
    dated = [event.when.value for event in everything if event.when]
    if not dated:
        return None
    undated = any(event.when is None for event in everything)
    right = WIDTH - RIGHT - (UNDATED if undated else 0)
    stretches, cuts = _axis(everything, min(t.earliest for t in dated), max(t.last for t in dated), right)
    heights = tuple(TOP + STEP * LEVELS + 14 + LANE * 1.35 * i for i in range(len(lanes)))
    dots: list[Dot] = []
    for i, lane in enumerate(lanes):
        dots += _lane(lane, i, heights[i], stretches, right + 46)
    ticks = tuple(_ticks(stretches))
    return Strip(WIDTH, int(heights[-1] + 48), heights, stretches, cuts, ticks, tuple(dots), right + 14 if undated else None)


def _axis(events: Sequence[Event], first: date, last: date, right: float) -> tuple[tuple[Stretch, ...], tuple[Cut, ...]]:
    for least in (3, 6, 12, 24, 48, 96, 10_000):
        quiet = silences(events, least)
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


def _lane(events: Sequence[Event], lane: int, axis: float, stretches: Sequence[Stretch], undated: float) -> list[Dot]:
    placed: list[Dot] = []
    for event in sorted((e for e in events if e.when), key=_order):
        assert event.when is not None
        time = event.when.value
        home = next((s for s in stretches if s.first <= time.earliest <= s.last), stretches[-1])
        left, right = home.at(time.earliest), home.at(min(time.last, home.last))
        day = "" if event.when is None else _days(time.earliest, time.last)
        placed.append(_stacked(Dot(event, (left + right) / 2, axis, lane, axis, left, right, day), placed))
    for i, event in enumerate(e for e in events if e.when is None):
        spot = Dot(event, undated, axis - STEP * (i % (LEVELS + 1)), lane, axis, undated, undated, bracketed=True)
        placed.append(replace(spot, x=undated + 34 * (i // (LEVELS + 1))))
    return placed


def _order(event: Event) -> tuple[date, date, str]:
    assert event.when is not None
    return event.when.value.earliest, event.when.value.latest, event.id


def _stacked(dot: Dot, placed: Sequence[Dot]) -> Dot:
    """The dot on the lowest level on which it touches none; its day is written only where there is room."""
    near = [other for other in placed if abs(other.x - dot.x) < NEAR]
    taken = {other.y for other in near}
    level = next((i for i in range(LEVELS + 1) if dot.axis - STEP * i not in taken), 0)
    spelled = any(other.day and other.x > dot.x - (NEAR + 14) for other in placed)
    return replace(dot, y=dot.axis - STEP * level, day="" if level or spelled else dot.day)


def _days(first: date, last: date) -> str:
    if first == last:
        return str(first.day)
    return f"{first.day}–{last.day}" if (first.year, first.month) == (last.year, last.month) and (last - first).days < 20 else ""

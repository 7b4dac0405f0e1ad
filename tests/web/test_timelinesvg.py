"""The picture: every contact is on it, none covers another, silence is counted once."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kronik.web.timelinesvg import MOST, NEAR, WIDTH, Spot, draw, silences

days = st.dates(date(2010, 1, 1), date(2026, 1, 1))


def spot(number: int, first: date | None, length: int = 0) -> Spot:
    return Spot(f"e{number}", "meeting", first, first + timedelta(length) if first else None, first is not None)


lanes = st.lists(st.tuples(st.none() | days, st.sampled_from([0, 0, 0, 1, 6, 30, 364])), min_size=1, max_size=25).map(
    lambda told: [spot(i, *one) for i, one in enumerate(told)]
)


@given(lanes, lanes)
def test_every_contact_has_its_place_inside_the_picture(one: list[Spot], other: list[Spot]) -> None:
    strip = draw([one, other])
    if strip is None:
        assert not any(s.first for s in [*one, *other])
        return
    assert len(strip.dots) == len(one) + len(other)
    assert len(strip.stretches) == len(strip.cuts) + 1 <= MOST
    for dot in strip.dots:
        assert dot.left <= dot.right
        assert 0 < dot.y <= dot.axis < strip.height
    for left, right in zip(strip.stretches, strip.stretches[1:], strict=False):
        assert left.last < right.first and left.right < right.left
    assert strip.stretches[-1].right <= WIDTH


@given(lanes)
def test_time_runs_to_the_right(one: list[Spot]) -> None:
    strip = draw([one])
    if strip:
        placed = sorted((d for d in strip.dots if d.spot.first), key=lambda d: d.spot.first or date.min)
        assert all(a.left <= b.left + 1e-6 for a, b in zip(placed, placed[1:], strict=False))


def test_near_contacts_stand_above_each_other() -> None:
    day = date(2017, 11, 11)
    strip = draw([[spot(1, day), spot(2, day), spot(3, day + timedelta(1))]])
    assert strip
    places = [(dot.x, dot.y) for dot in strip.dots]
    assert all(abs(a[0] - b[0]) >= NEAR or a[1] != b[1] for i, a in enumerate(places) for b in places[i + 1 :])


def test_a_silence_lies_between_the_last_day_before_and_the_first_after() -> None:
    told = [spot(1, date(2018, 7, 16)), spot(2, date(2018, 1, 1), 300), spot(3, date(2025, 2, 12)), spot(4, None)]
    assert silences(told, 12) == ((date(2018, 10, 28), date(2025, 2, 12), 75),)


def test_the_axis_is_cut_over_silence_and_says_how_long() -> None:
    strip = draw([[spot(1, date(2018, 7, 16)), spot(2, date(2025, 2, 12))]])
    assert strip and [cut.months for cut in strip.cuts] == [78]
    assert [tick.month for tick in strip.ticks] == [date(2018, 7, 1), date(2025, 2, 1)]


def test_without_any_day_there_is_no_picture() -> None:
    assert draw([[spot(1, None)]]) is None

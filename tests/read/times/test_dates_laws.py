"""Laws of time expressions: they cut the text, repeat themselves, and contain the day that was written."""

from __future__ import annotations

import re
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kronik.knowledge import load
from kronik.model import Grain, How, Published, Span, Timex
from kronik.read.times import dates
from kronik.text import view

KNOW = load()
WEEKDAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
MONTHS = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]
DAYS = st.dates(date(2000, 1, 1), date(2027, 12, 31))
FRAGMENTS = st.sampled_from(
    [
        "Presiden", "bertemu", "akan", "pada", "Minggu", "minggu", "lalu", "depan", "Senin (3/7)", "Selasa", "(3/7/2018)",
        "16 Juli", "2018", "pekan", "hari ini", "itu", "sehari", "sebelumnya", "tiga", "hari", "setelah", "awal", "Mei",
        "Mei 2018", "4 menit", "dua jam", "setengah", "tahun", "(31/2)", "10-11 November", ",", ".", "\n", "hari itu",
        "keesokan harinya", "kemarin", "bulan yang sama", "musim panas", "akhir pekan", "setiap", "pukul 20.15 WIB",
    ]
)  # fmt: skip
FORMS = [
    lambda d: f"{WEEKDAYS[d.weekday()]} ({d.day}/{d.month}/{d.year})",
    lambda d: f"{WEEKDAYS[d.weekday()]}({d.day:02d}/{d.month:02d}/{d.year})",
    lambda d: f"{WEEKDAYS[d.weekday()]}, {d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{WEEKDAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"tanggal {d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d.day} {MONTHS[d.month - 1][:3]} {d.year}",
    lambda d: d.isoformat(),
    lambda d: f"({d.day}/{d.month}/{d.year % 100:02d})",
]


def on(day: date | None) -> Published:
    return Published(day, None, How.stated if day else How.unknown, "law")


def find(text: str, day: date | None) -> tuple[Timex, ...]:
    sentences = tuple(Span(hit.start(), hit.end()) for hit in re.finditer(r"[^\n]+", text))
    return dates.find(view(text), sentences, on(day), KNOW)


@given(st.lists(FRAGMENTS, max_size=14).map(" ".join) | st.text(max_size=80), st.none() | DAYS)
def test_sorted_without_overlap_and_repeatable(text: str, day: date | None) -> None:
    found = find(text, day)
    assert found == find(text, day)
    for timex in found:
        assert timex.span.cut(text).strip() == timex.span.cut(text) != ""
    for left, right in zip(found, found[1:], strict=False):
        assert left.span.end <= right.span.start


@given(st.lists(FRAGMENTS, max_size=14).map(" ".join), st.none() | DAYS)
def test_value_and_interval_agree(text: str, day: date | None) -> None:
    for timex in find(text, day):
        time = timex.time
        if time is None:
            continue
        assert time.earliest < time.latest
        assert time.reason
        if time.grain is Grain.day:
            assert timex.value.startswith(time.earliest.isoformat())
            assert time.latest - time.earliest == timedelta(days=1)
        elif time.grain is Grain.week:
            assert timex.value == "{:04d}-W{:02d}".format(*time.earliest.isocalendar()[:2])
        elif time.grain in {Grain.month, Grain.year}:
            assert time.earliest.isoformat().startswith(timex.value)


@given(DAYS, DAYS, st.sampled_from(FORMS))
def test_full_date_means_its_day_whenever_published(day: date, published: date, form: object) -> None:
    assert callable(form)
    words = form(day)
    found = find(f"Keduanya bersua {words} di Wina.", published)
    assert [(t.time.earliest, t.time.latest) for t in found if t.time] == [(day, day + timedelta(days=1))]


@given(DAYS, st.integers(-120, 120))
def test_date_without_year_is_found_from_near(day: date, distance: int) -> None:
    words = f"{WEEKDAYS[day.weekday()]} ({day.day}/{day.month})"
    (timex,) = find(f"Keduanya bersua, {words}.", day + timedelta(days=distance))
    assert timex.time is not None
    assert timex.time.earliest == day


@given(DAYS, st.integers(0, 6))
def test_weekday_lies_within_the_week_that_the_words_say(published: date, weekday: int) -> None:
    name = WEEKDAYS[weekday]
    for words, low, high in ((f"hari {name} lalu", -7, -1), (f"hari {name} depan", 1, 7), (f"hari {name}", -6, 0)):
        (timex,) = find(f"Keduanya bersua {words} di Wina.", published)
        assert timex.time is not None
        assert timex.time.earliest.weekday() == weekday
        assert low <= (timex.time.earliest - published).days <= high


@given(st.lists(FRAGMENTS, max_size=14).map(" ".join))
def test_nothing_that_counts_from_an_unknown_day_is_dated(text: str) -> None:
    for timex in find(text, None):
        if timex.time is not None and timex.time.anchor is None:
            assert timex.time.how is How.stated

"""Which times can date a contact, how much of what stands beside one belongs to it, and the claim of it."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.model import Claim, Grain, How, Origin, Span, TimeExpression, Timex
from kronik.read.clause.saidtimes import counted_there
from kronik.read.clause.scene import PLACE, STATE, Scene

_LONGEST = 800  # days: a longer stretch is a term of office, not the time of a contact
_GOOD = (Grain.day, Grain.interval, Grain.week, Grain.month, Grain.year)
_DATED_YEAR = re.compile(
    rf"(?:\b(?:pada|tahun|di|dan|sejak|antara|hingga|awal|akhir|medio|dalam|selama|sepanjang|lalu|adalah|ialah|yakni|yaitu)\s+|[,(]\s*|\bdi [{PLACE}{STATE}]\s+)$"
)
# "pada Rabu atau Kamis pekan ini", "Juni atau Juli": on one of them
_OR = re.compile(r",? atau (?:(?:pada|hari) )*")


def claim(time: Timex, score: float) -> Claim[TimeExpression]:
    """A claim of a contact's time."""
    assert time.time is not None
    return Claim(time.time, (time.span,), Origin("rule", "when"), score, time.time.reason)


def usable(scene: Scene, position: int, time: Timex) -> bool:
    """Whether a time can date a contact at all."""
    if time.time is None or time.type == "SET" or time.time.how is How.unknown or time.time.grain not in _GOOD:
        return False
    if (time.time.latest - time.time.earliest).days > _LONGEST:
        return False
    bare = time.time.grain is Grain.year and re.fullmatch(r"\d{4}(?: ini| silam| lalu)?", time.span.cut(scene.view))
    heads = scene.words[position + 1 : position + 2] == ":"  # "2019: Kim bertemu Putin"
    if bare and not heads and not _DATED_YEAR.search(scene.words[max(0, position - 12) : position]):
        return False  # "KTT APEC 2024" names the gathering
    if scene.inside_quote(position):
        return any(c.isdigit() for c in time.span.cut(scene.view)) or counted_there(scene, position, time)
    return True


def _or_else(scene: Scene, time: Timex) -> Timex | None:
    """The two days, weeks or months of which the contact is on one."""
    for other in scene.times.values():
        first, then = time.time, other.time
        if first is None or then is None or first.grain is not then.grain or then.grain not in _EACH:
            continue
        joined = time.span.end <= other.span.start and _OR.fullmatch(scene.view, time.span.end, other.span.start)
        if joined and first.latest <= then.earliest and usable(scene, scene.place(other.span.start), other):
            both = replace(first, latest=then.latest, grain=Grain.interval, reason=f"{first.reason}, or {then.reason}")
            return replace(time, span=Span(time.span.start, other.span.end), time=both)
    return None


_EACH = (Grain.day, Grain.week, Grain.month)


def _within(whole: TimeExpression, day: TimeExpression) -> bool:
    """Whether a day lies in a month or year."""
    months = whole.grain in (Grain.month, Grain.year)
    return months and whole.earliest <= day.earliest and day.latest <= whole.latest


# "tahun ini pada 23 Januari", "tahun lalu digelar di Nusa Dua pada 12 Juni": the day within it is meant.
_NARROWED = re.compile(
    r".{0,3}|,? tepatnya (?:pada )?(?:hari |tanggal )?"
    r"|(?: (?:berlangsung|di(?:gelar|adakan|langsungkan|helat|lakukan))(?: di [^.;,]{2,40}(?:, [A-Z][\w ]{2,20})?)?)?,? pada (?:hari |tanggal )?"
)


def whole_time(scene: Scene, time: Timex) -> Timex:
    """ "Kamis (23/1) hingga 26 Januari": the range that follows a day at once is the whole time, "Rabu atau Kamis" the two."""
    if other := _or_else(scene, time):
        return other
    following = [
        t
        for t in scene.times.values()
        if 0 <= t.span.start - time.span.end <= 4 and t.time and t.time.grain is Grain.interval
    ]
    if time.time and time.time.grain is not Grain.day:
        for other in scene.times.values():
            if (
                time.span.end <= other.span.start
                and _NARROWED.fullmatch(scene.view, time.span.end, other.span.start)
                and other.time
                and other.time.grain is Grain.day
                and (other.span.start - time.span.end <= len(", ") or _within(time.time, other.time))
                and usable(scene, scene.place(other.span.start), other)
            ):
                return other
    for other in following:
        if (
            other.time
            and time.time
            and other.time.earliest <= time.time.earliest
            and time.time.latest <= other.time.latest
        ):
            return other
    return time

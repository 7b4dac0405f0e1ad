"""Time counted from another day ("tiga hari lalu", "sehari sebelumnya", "hari itu"), durations and repetitions."""

from __future__ import annotations

from datetime import timedelta

from kronik.model import Grain, How, Timex
from kronik.read.times import calendar
from kronik.read.times.frame import Frame, counted, reference, stamp, timex
from kronik.read.times.phrases import Phrase
from kronik.read.times.units import span_of


def resolve_deictic(phrase: Phrase, frame: Frame) -> Timex | None:
    """Deictic words ("hari ini", "tadi malam", "saat ini"): days from the report, or a TIMEX3 reference."""
    if phrase.word.endswith("_REF"):
        return reference(phrase, phrase.word)
    steps, _, part = phrase.word.partition("T")
    suffix = f"T{part}" if part else ""
    if frame.day is None:
        value = f"XXXX-XX-XX{suffix}"
        return timex(phrase, value, None, Grain.day, counted(phrase, frame, ""))
    day = frame.day + timedelta(days=int(steps))
    because = counted(phrase, frame, "counts from")
    return timex(phrase, day.isoformat() + suffix, calendar.day_of(day), Grain.day, because)


def resolve_offset(phrase: Phrase, frame: Frame) -> Timex | None:
    """So long ago or ahead ("tiga hari lalu", "dua pekan lagi"), counted from the report; vague counts are a reference only."""
    way = -1 if phrase.word == "-" else 1
    vague = reference(phrase, "PAST_REF" if way < 0 else "FUTURE_REF")
    count = phrase.count if phrase.count is not None else (None if phrase.vague else 1.0)
    if count is None or phrase.unit not in {"D", "W", "M", "Y"} or count != int(count) or count > 400:
        return vague
    if frame.day is None:
        return vague
    found = span_of(phrase.unit, frame.day, way * int(count))
    return vague if found is None else timex(phrase, *found, counted(phrase, frame, "counts from"))


def _from(phrase: Phrase, other: Timex, words: str, steps: int, how: How) -> Timex | None:
    """A day, week, month or year so many units from another expression, never finer than that one."""
    assert other.time is not None
    unit = phrase.unit or "D"
    fine = {Grain.day: 0, Grain.interval: 0, Grain.week: 1, Grain.month: 2, Grain.season: 2, Grain.year: 3}
    if fine[other.time.grain] > {"D": 0, "W": 1, "M": 2, "Y": 3}.get(unit, 9):
        return None
    start = other.time.last if other.time.grain is Grain.interval and steps > 0 else other.time.earliest
    found = span_of(unit, start, steps)
    if found is None:
        return None
    value, days, grain = found
    return timex(phrase, value + phrase.part, days, grain, (start, how, f"'{phrase.words}' counts from {words}"))


def resolve_anchored(phrase: Phrase, frame: Frame) -> Timex | None:
    """Before or after another day ("sehari sebelumnya", "keesokan harinya"), counted from the date told before."""
    steps = _steps(phrase)
    if steps is None or phrase.unit not in {"D", "W", "M", "Y"}:
        return reference(phrase, "PAST_REF")
    if frame.previous is not None and frame.previous.time is not None:
        found = _from(phrase, frame.previous, frame.previous_words, steps, frame.previous.time.how)
        if found is not None and not _still_ahead(phrase, found, steps, frame):
            return found
    return reference(phrase, {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX"}.get(phrase.unit, "XXXX"))


def _still_ahead(phrase: Phrase, found: Timex, steps: int, frame: Frame) -> bool:
    """ "... parade pada 3 September. Sehari sebelumnya di Tianjin, ia menemui Lavrov": told as past, not from the day to come."""
    ahead = found.time is not None and frame.day is not None and found.time.earliest > frame.day
    return ahead and steps < 0 and phrase.tense <= 0 and not frame.previous_here


def _steps(phrase: Phrase) -> int | None:
    if phrase.vague:
        return None
    count = phrase.count if phrase.count is not None else 1.0
    if count != int(count) or count > 400:
        return None
    return int(count) * (-1 if phrase.word == "-" else 1)


def resolve_event(phrase: Phrase, frame: Frame) -> Timex | None:
    """Three days after E: counted from E's date beside it; after a date, the phrase dates E itself."""
    steps = _steps(phrase)
    if steps is None or phrase.unit not in {"D", "W", "M", "Y"} or frame.beside is None or frame.beside.time is None:
        return None
    if not frame.beside_follows:
        steps = -steps
    return _from(phrase, frame.beside, frame.beside_words, steps, frame.beside.time.how)


_NTH = ("pertama", "kedua", "ketiga", "keempat", "kelima")


def resolve_nth(phrase: Phrase, frame: Frame) -> Timex | None:
    """A day by its number ("pada hari kedua", "hari terakhir") of the days told before; of a stay without an end it is no time yet."""
    whole = frame.previous.time if frame.previous else None
    if whole is None or whole.grain is not Grain.interval:
        return None
    steps = (whole.last - whole.earliest).days if phrase.word == "terakhir" else _NTH.index(phrase.word)
    day = whole.earliest + timedelta(days=steps)
    if not whole.earliest <= day <= whole.last or (whole.last - whole.earliest).days > _MONTH:
        return None
    because = (whole.earliest, How.inferred, f"'{phrase.words}' counts from {frame.previous_words}")
    return timex(phrase, day.isoformat(), calendar.day_of(day), Grain.day, because)


_MONTH = 31  # days: what is longer has no "hari itu"


def resolve_same(phrase: Phrase, frame: Frame) -> Timex | None:
    """Anaphors ("hari itu", "bulan yang sama"): the date told before, at this grain."""
    unit = phrase.unit or "D"
    if (
        unit == "D"
        and frame.previous
        and frame.previous.time
        and (frame.previous.time.latest - frame.previous.time.earliest).days > _MONTH
    ):
        return reference(phrase, "XXXX-XX-XX" + phrase.part)  # "rencana aksi 2019-2023 ... hari itu"
    if frame.previous is None or frame.previous.time is None:
        value = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX"}.get(unit, "XXXX")
        return reference(phrase, value + phrase.part)
    return _from(phrase, frame.previous, frame.previous_words, 0, frame.previous.time.how)


def resolve_clock(phrase: Phrase, frame: Frame) -> Timex | None:
    """A time of day without a day."""
    suffix = stamp(phrase)
    return Timex(phrase.span, "TIME", suffix) if suffix.startswith("T") else None


def resolve_duration(phrase: Phrase, frame: Frame) -> Timex | None:
    """A length of time; minutes only where the clock measures it, the lower bound of "30-40 menit"."""
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


def resolve_set(phrase: Phrase, frame: Frame) -> Timex | None:
    """What recurs."""
    return Timex(phrase.span, "SET", "SET")

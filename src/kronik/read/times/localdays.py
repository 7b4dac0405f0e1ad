"""The day at the place where something happened, where the report gives two clocks: there and in Jakarta.

"Rabu (3/11) dini hari WIB atau Selasa malam waktu setempat" was on the Tuesday, and what was at 22.50 there and at
01.50 on Wednesday in Jakarta was on the Tuesday as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from kronik.model import Grain, TimeExpression, Timex

_JAKARTA = r"(?:WIB|[Ww]aktu (?:Indonesia|Jakarta)(?: [Bb]agian)?(?: [Bb]arat)?)"
_THERE = r"(?:waktu setempat|WS\b)"
_OR = r"(?: \(WS\))?\)?,? ?(?:\batau|/|\()(?: (?:pada|hari|sekitar))*\s*"
_FROM_JAKARTA = re.compile(rf"{_JAKARTA}{_OR}\Z")
_AS_THERE = re.compile(rf"[^,;.\"()]{{0,30}}{_THERE}")
_THERE_AT_END = re.compile(rf"{_THERE}\Z")
_CLOCK_THERE = re.compile(rf"\b(?:pukul|jam) (\d{{1,2}})[.:](\d\d) {_THERE}{_OR}\Z")
_CLOCK_HERE = re.compile(rf"(?:,? (?:sekitar )?|\b)(?:pukul|jam) (\d{{1,2}})[.:](\d\d) {_JAKARTA}")
_BACK, _ON = 60, 30  # code points around a day in which the words of a clock stand
_EAST, _WEST = 6.5, -17.5  # hours: how far the clocks of the earth are ahead of Jakarta's and behind it


def local_days(view: str, found: Sequence[Timex]) -> tuple[Timex, ...]:
    """The same time expressions, with the local day where a day is Jakarta's and the text says the local clock."""
    if "WIB" not in view and "ndonesia" not in view and "aktu Jakarta" not in view:
        return tuple(found)
    told = list(found)
    days = [at for at, timex in enumerate(told) if timex.time is not None and timex.time.grain is Grain.day]
    for at in days:
        shifted = _shifted(view, told[at])
        told[at] = shifted if shifted is not None else told[at]
    for at, following in zip(days, days[1:], strict=False):
        if _is_there(view, told[at], told[following]):
            other = told[following]
            told[at] = replace(told[at], type=other.type, value=other.value, time=other.time)
    return tuple(told)


def _is_there(view: str, jakarta: Timex, local: Timex) -> bool:
    """Whether the second of two days is the first, by the clock of the place."""
    if not 0 <= local.span.start - jakarta.span.end <= _BACK or "\n" in view[jakarta.span.end : local.span.start]:
        return False
    if not _FROM_JAKARTA.search(view, jakarta.span.start, local.span.start):
        return False
    return bool(_AS_THERE.match(view, local.span.end) or _THERE_AT_END.search(local.span.cut(view)))


def _shifted(view: str, timex: Timex) -> Timex | None:
    """The local day of "pukul 22.50 waktu setempat atau Rabu pukul 01.50 WIB", where it is not the one named."""
    there = _CLOCK_THERE.search(view, max(0, timex.span.start - _BACK), timex.span.start)
    here = _CLOCK_HERE.search(view, timex.span.start, timex.span.end + _ON) if there else None
    if there is None or here is None or timex.time is None:
        return None
    ahead = int(there[1]) - int(here[1]) + (int(there[2]) - int(here[2])) / 60
    step = -1 if ahead > _EAST else 1 if ahead < _WEST else 0
    return _moved(timex, timex.time, step) if step else None


def _moved(timex: Timex, time: TimeExpression, step: int) -> Timex:
    """The same, a day earlier or later."""
    by = timedelta(days=step)
    day = time.earliest + by
    reason = f"{time.reason}; by the local clock {day}"
    moved = replace(time, earliest=day, latest=time.latest + by, reason=reason)
    return replace(timex, type="DATE", value=day.isoformat(), time=moved)

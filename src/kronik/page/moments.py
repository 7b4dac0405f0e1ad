"""The ways in which pages write an instant -> aware ISO 8601, or a day where no time is given.

Machines write ISO 8601, RFC 822 and 2822, what `date` prints, and epochs; pages write "Kamis, 02 Nov 2023 20:59 WIB", "02/11/2023, 21:34 WIB",
"Jum'at, 1 Agustus 2025 | 08:00 WIB". Months and zones are those of packs/id/datelines.toml. A time without zone is the
outlet's clock; where no clock is known it stays naive. Nothing is filled in: a day stays a day.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from kronik.knowledge import Knowledge
from kronik.page.extracted import Zone
from kronik.text import view

_FIRST_YEAR, _LAST_YEAR = 1994, 2100  # the web's first news sites; empty stamps are 1970 and 0001
_EPOCH = re.compile(r"\d{10}(?:\.\d+)?|\d{13}")
_LONGEST = 120
_ENGLISH = {
    "january": 1,
    "february": 2,
    "march": 3,
    "june": 6,
    "july": 7,
    "august": 8,
    "aug": 8,
    "october": 10,
    "december": 12,
    "may": 5,
}
_ZONES = {
    "est": -5,
    "edt": -4,
    "cst": -6,
    "cdt": -5,
    "mst": -7,
    "mdt": -6,
    "pst": -8,
    "pdt": -7,
    "bst": 1,
    "cet": 1,
    "cest": 2,
    "sgt": 8,
    "myt": 8,
}


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant as a page gives it. `local` is naive; `offset` is stated, or None; `timed`: hours and minutes are given."""

    local: datetime
    offset: timedelta | None
    timed: bool

    def iso(self, zone: tzinfo | None) -> tuple[str, Zone]:
        """ISO 8601, and whether the zone was stated or assumed. What machines write in UTC goes onto the clock of `zone`."""
        if not self.timed:
            return self.local.date().isoformat(), "assumed" if zone else "unknown"
        if self.offset is not None:
            aware = self.local.replace(tzinfo=timezone(self.offset))
            return (aware.astimezone(zone) if zone and not self.offset else aware).isoformat(), "stated"
        if zone is None:
            return self.local.isoformat(), "unknown"
        return self.local.replace(tzinfo=zone).isoformat(), "assumed"

    def instant(self, zone: tzinfo | None) -> datetime:
        """The instant for comparing; what states no zone is taken on the clock of `zone`, else as UTC."""
        clock = timezone(self.offset) if self.offset is not None else zone or UTC
        return self.local.replace(tzinfo=clock)


@dataclass(frozen=True, slots=True)
class Grammar:
    """Compiled forms."""

    iso: re.Pattern[str]
    spelt: re.Pattern[str]
    english: re.Pattern[str]
    mail: re.Pattern[str]
    unix: re.Pattern[str]
    months: dict[str, int]
    zones: dict[str, timedelta]


@functools.cache
def zone(name: str) -> ZoneInfo:
    """The clock of an IANA zone."""
    return ZoneInfo(name)


@functools.cache
def grammar(know: Knowledge) -> Grammar:
    """Compile the moment table of packs/id/datelines.toml, with the English names that pages mix in."""
    table = know.tables["datelines"]["moment"]
    months = _ENGLISH | {name: int(number) for name, number in table["months"].items()}
    zones = {name: _offset(value) for name, value in table["zones"].items()} | {
        k: timedelta(hours=v) for k, v in _ZONES.items()
    }
    named = "|".join(sorted(months, key=len, reverse=True))
    zoned = rf"\s*[,(]?\s*(?P<zone>z\b|(?:utc|gmt)?\s*[+-]\d{{1,2}}(?::?\d\d)?|(?:{'|'.join(zones)})\b)"
    clock = r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:[.,]\d+)?)?(?:\s*(?P<half>[ap])\.?m\b\.?)?"
    after = rf"(?:(?:[\s,|/–—•·-]+(?:pukul|jam|at|pkl\.?)?\s*|t){clock}(?:{zoned})?)?"
    return Grammar(
        iso=re.compile(rf"(?<!\d)(?P<year>\d{{4}})[-/.]?(?P<month>\d\d)[-/.]?(?P<day>\d\d)(?!\d){after}", re.I),
        spelt=re.compile(
            rf"(?<!\d)(?P<day>\d{{1,2}})(?:\s*[\s./-]\s*)(?P<month>{named}|\d{{1,2}})\.?,?(?:\s*[\s./-]\s*)(?P<year>\d{{4}})(?!\d){after}",
            re.I,
        ),
        english=re.compile(
            rf"\b(?P<month>{named})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})(?!\d){after}", re.I
        ),
        mail=re.compile(
            rf"(?<!\d)(?P<day>\d{{1,2}})\s+(?P<month>{named})\s+(?P<year>\d\d)\s+{clock}(?:{zoned})?", re.I
        ),
        unix=re.compile(
            rf"\b(?P<month>{named})\s+(?P<day>\d{{1,2}})\s+{clock}(?:{zoned})?\s+(?P<year>\d{{4}})(?!\d)", re.I
        ),
        months=months,
        zones=zones,
    )


def _offset(words: str) -> timedelta:
    sign = -1 if words.startswith("-") else 1
    hours, _, minutes = words[1:].partition(":")
    return sign * timedelta(hours=int(hours), minutes=int(minutes or 0))


def parse(words: str, know: Knowledge) -> Moment | None:
    """The instant that these words give, whole or among others ("Kompas.com - 02/11/2023, 21:34 WIB"); None for none."""
    text = view(words).strip()
    if len(text) > _LONGEST or not any(map(str.isdigit, text)):
        return None
    if _EPOCH.fullmatch(text):
        return _epoch(text)
    rules = grammar(know)
    for pattern in (rules.iso, rules.spelt, rules.english, rules.mail, rules.unix):
        for hit in pattern.finditer(text):
            if moment := _read(hit, rules):
                return moment
    return None


def _epoch(text: str) -> Moment | None:
    seconds = float(text) / (1000 if len(text) == 13 else 1)
    local = datetime(1970, 1, 1) + timedelta(seconds=int(seconds))
    return Moment(local, timedelta(0), True) if _FIRST_YEAR <= local.year <= _LAST_YEAR else None


def _read(hit: re.Match[str], rules: Grammar) -> Moment | None:
    word = hit["month"].lower()
    month = int(word) if word.isdigit() else rules.months[word]
    day, hour = int(hit["day"]), int(hit["hour"] or 0)
    if month > 12 >= day and word.isdigit() and hit.re is rules.spelt:
        day, month = month, day  # 11/25/2023 can only be American
    if hit["half"]:
        hour = hour % 12 + (12 if hit["half"].lower() == "p" else 0)
    try:
        year = int(hit["year"]) + (2000 if len(hit["year"]) == 2 else 0)
        local = datetime(year, month, day, hour, int(hit["minute"] or 0), int(hit["second"] or 0))
        offset = _zone_offset(hit["zone"], rules)
        if offset is not None:
            timezone(offset)
            local - offset
    except (ValueError, OverflowError):
        return None
    if not _FIRST_YEAR <= local.year <= _LAST_YEAR:
        return None
    return Moment(local, offset, hit["hour"] is not None)


def _zone_offset(words: str | None, rules: Grammar) -> timedelta | None:
    if not words:
        return None
    name = words.lower()
    if name in rules.zones:
        return rules.zones[name]
    if name == "z":
        return timedelta(0)
    sign, hours, minutes = re.match(r"(?:utc|gmt)?\s*([+-])(\d{1,2}):?(\d\d)?", name).groups()  # type: ignore[union-attr]
    return (-1 if sign == "-" else 1) * timedelta(hours=int(hours), minutes=int(minutes or 0))

"""The line that says when, and the line that says by whom.

A publication line in the text is kept as stated: `Kamis, 13 Feb 2025 17:57 WIB` carries its zone, `2017-12-19 13:16:05`
carries none and gets none.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from datetime import datetime

from kronik.knowledge import Knowledge

LONGEST = 200  # code points: a longer line is prose


@dataclass(frozen=True, slots=True)
class Grammar:
    """Compiled publication lines and bylines."""

    iso: re.Pattern[str]
    spelt: re.Pattern[str]
    bylines: tuple[re.Pattern[str], ...]
    signature: re.Pattern[str]
    triggers: tuple[str, ...]
    months: dict[str, int]
    zones: dict[str, str]


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote it and for whom, as written."""

    authors: tuple[str, ...]
    outlet: str | None


@functools.cache
def grammar(know: Knowledge) -> Grammar:
    """Compile the moment and byline tables of packs/id/datelines.toml once for this knowledge."""
    table = know.tables["datelines"]
    moment = table["moment"]
    lead = rf"\W*(?:[\w.]+\s+[-|]\s+)?{moment['lead']}?"
    clock = r"(?:[\s,|/–-]+(?:pukul\s+)?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?)?"
    zone = rf"(?:\s*\(?(?P<zone>{'|'.join(moment['zones'])})\b\)?)?\W*"
    months = "|".join(sorted(moment["months"], key=len, reverse=True))
    return Grammar(
        iso=re.compile(rf"{lead}(?P<year>\d{{4}})-(?P<month>\d\d)-(?P<day>\d\d)(?:T(?=\d))?{clock}{zone}", re.I),
        spelt=re.compile(
            rf"{lead}(?:{moment['weekday']}\s*[,.]?\s*)?(?P<day>\d{{1,2}})[\s/-]+(?P<month>{months}|\d{{1,2}})\.?[\s/-]+(?P<year>\d{{4}}){clock}{zone}",
            re.I,
        ),
        bylines=tuple(re.compile(rule["pattern"]) for rule in table["byline"]),
        signature=re.compile(table["signature"]["pattern"]),
        triggers=tuple(table["signature"]["triggers"]),
        months={name: int(number) for name, number in moment["months"].items()},
        zones=dict(moment["zones"]),
    )


def moment(line: str, know: Knowledge) -> str | None:
    """ISO 8601 of a line that is nothing but a date, with time and zone as far as stated; None for any other line."""
    if len(line) > LONGEST or not any(map(str.isdigit, line)):
        return None
    rules = grammar(know)
    hit = rules.iso.fullmatch(line.replace("T", " ", 1) if line[10:11] == "T" else line) or rules.spelt.fullmatch(line)
    if hit is None:
        return None
    month = rules.months.get(hit["month"].lower()) or (int(hit["month"]) if hit["month"].isdigit() else 0)
    try:
        day = datetime(
            int(hit["year"]),
            month,
            int(hit["day"]),
            int(hit["hour"] or 0),
            int(hit["minute"] or 0),
            int(hit["second"] or 0),
        )
    except ValueError:
        return None
    if hit["hour"] is None:
        return day.date().isoformat()
    return day.isoformat() + (rules.zones[hit["zone"].lower()] if hit["zone"] else "")


def byline(line: str, know: Knowledge) -> Byline | None:
    """The authors whom a whole line names; None for a line that is no byline."""
    if len(line) > LONGEST:
        return None
    for pattern in grammar(know).bylines:
        if hit := pattern.fullmatch(line):
            groups = hit.groupdict()
            names = re.split(r",\s*|\s+dan\s+|\s*&\s*", groups.get("name") or "")
            return Byline(tuple(name.strip() for name in names if name.strip()), groups.get("outlet"))
    return None


def signature(view: str, start: int, end: int, know: Knowledge) -> int | None:
    """Where the closing byline of a flattened article begins ("... Editor: X" after the last sentence)."""
    rules = grammar(know)
    tail = max(start, end - LONGEST)
    if view.find(":", tail, end) < 0 or not any(view.find(word, tail, end) >= 0 for word in rules.triggers):
        return None
    hit = rules.signature.search(view, tail, end)
    return hit.start() + len(hit[0]) - len(hit[0].lstrip()) if hit else None

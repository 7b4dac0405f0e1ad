"""Renewing who holds which office: statements of Wikidata -> tenures -> what differs from the register -> an overlay.

A statement is one "position held" of one person, with start and end as precise as the source has them. One term may be
given cabinet by cabinet: consecutive terms of one person in one office are one tenure. Only what the register does not say,
or says otherwise, is written, so that a newer package still mends the rest.
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from kronik.knowledge.places import Places
from kronik.knowledge.register import BEGINNING, FOREVER, Register, Tenure
from kronik.knowledge.rows import HERE, table
from kronik.knowledge.seats import seat_class, title_class

COLUMNS = (
    "id",
    "name",
    "aliases",
    "country",
    "office",
    "office_class",
    "start",
    "end",
    "open_as_of",
    "doubt",
    "source",
)
_JOINED = timedelta(days=31)  # terms less than this apart are one tenure: a cabinet follows the one before
_SLACK = timedelta(days=7)  # days of election, oath and handover differ from source to source
_HEADS = {
    "president": "head_of_state",
    "supreme_leader": "head_of_state",
    "pope": "head_of_state",
    "monarch": "monarch",
    "prime_minister": "head_of_government",
}
_STATES = {"Republic of the Congo": "COG", "Democratic Republic of the Congo": "COD"}
_PREFIXES = ("the ", "republic of ", "kingdom of ", "kingdom of the ", "federated states of ")


@dataclass(frozen=True, slots=True)
class Position:
    """An office as Wikidata names it, with our class and state."""

    qid: str
    office: str
    office_class: str
    state: str


@dataclass(frozen=True, slots=True)
class Statement:
    """That a person held a position. `start` and `end` are YYYY, YYYY-MM or YYYY-MM-DD; None where not stated."""

    person: str
    names: tuple[str, ...]  # the usual English name first
    position: str
    start: str | None
    end: str | None


@dataclass(frozen=True, slots=True)
class Renewed:
    """One tenure that the register lacks or has otherwise. `was` says how the register has it: None for not at all."""

    row: Mapping[str, str]
    was: str | None

    @property
    def line(self) -> str:
        """The difference in one line: + new, ~ otherwise."""
        row = self.row
        said = (
            f"{row['name']} ({row['id']}), {row['office']}, {row['country']}: {row['start']} to {row['end'] or 'now'}"
        )
        return f"~ {said}; was {self.was}" if self.was else f"+ {said}"


def positions(places: Places, register: Register, folder: Path = HERE / "actors") -> tuple[Position, ...]:
    """The offices of positions_qid.csv whose state and class we know, in the order of the table."""
    rows = table(folder / "positions_qid.csv", ("country", "class", "position_qid", "position"))
    found = []
    for row in rows:
        state = _state(row.needed("country"), places, register)
        office_class = _class(row.needed("position"), row.needed("class"))
        if state and office_class:
            found.append(Position(row.needed("position_qid"), row["position"], office_class, state))
    return tuple(dict.fromkeys(found))


def _class(office: str, given: str) -> str | None:
    return given if given != "head" else _HEADS.get(title_class(office, "head_of_state"))


def _state(name: str, places: Places, register: Register) -> str | None:
    if name in _STATES:
        return _STATES[name]
    low = name.lower()
    for label in (name, *(name[len(prefix) :] for prefix in _PREFIXES if low.startswith(prefix))):
        if country := places.country(label):
            return country.iso3
        for actor in register.named(label):
            if actor.id.startswith(("state:", "body:")):
                return actor.state
    return None


def renewed(
    statements: Iterable[Statement], offices: Sequence[Position], register: Register, today: date
) -> tuple[Renewed, ...]:
    """What the statements say that the register does not, by state, office and start; tenures without a start are left out."""
    by_qid = {office.qid: office for office in offices}
    grouped: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.position in by_qid and statement.start:
            grouped[statement.person, statement.position].append(statement)
    found = [
        renewal
        for (_, position), listed in grouped.items()
        for term in _coalesced(listed)
        if (renewal := _renewal(term, by_qid[position], register, today))
    ]
    return tuple(sorted(found, key=lambda r: (r.row["country"], r.row["office"], r.row["start"], r.row["name"])))


def _coalesced(listed: Iterable[Statement]) -> list[Statement]:
    """Consecutive terms as one: a row a cabinet, or the same term from two sources."""
    terms: list[Statement] = []
    for statement in sorted(listed, key=lambda s: (s.start or "", s.end or "9999")):
        last = terms[-1] if terms else None
        if last and _first(statement.start) <= _last(last.end, _JOINED):
            end = None if None in (last.end, statement.end) else max(last.end or "", statement.end or "")
            terms[-1] = Statement(last.person, last.names, last.position, last.start, end)
        else:
            terms.append(statement)
    return terms


def _first(day: str | None) -> date:
    return (
        date.fromisoformat((day + "-01-01" if len(day) == 4 else day + "-01")[:10] if len(day) < 10 else day)
        if day
        else BEGINNING
    )


@cache
def _last(day: str | None, slack: timedelta = timedelta()) -> date:
    if day is None:
        return FOREVER
    first = _first(day)
    if len(day) == 4:
        first = date(first.year, 12, 31)
    elif len(day) == 7:
        first = date(first.year + first.month // 12, first.month % 12 + 1, 1) - timedelta(days=1)
    return min(first, FOREVER - slack) + slack


def _renewal(term: Statement, office: Position, register: Register, today: date) -> Renewed | None:
    known = [
        tenure
        for tenure in register.tenures(term.person)
        if tenure.state == office.state and seat_class(tenure.office_class) == seat_class(office.office_class)
    ]
    overlapping = [
        t for t in known if (t.since or BEGINNING) <= _last(term.end) and _first(term.start) <= (t.until or FOREVER)
    ]
    if any(_agrees(tenure, term) for tenure in overlapping):
        return None
    actor = register.actors.get(term.person)
    name = actor.name if actor else term.names[0]
    row = {
        "id": term.person,
        "name": name,
        "aliases": ";".join(other for other in dict.fromkeys(term.names) if other != name),
        "country": office.state,
        "office": office.office,
        "office_class": office.office_class,
        "start": term.start or "",
        "end": term.end or "",
        "open_as_of": "" if term.end else today.isoformat(),
        "doubt": "none",
        "source": f"Wikidata, asked {today.isoformat()}",
    }
    was = "; ".join(f"{t.since or 'unknown'} to {t.until or 'now'}" for t in overlapping)
    return Renewed(row, was or None)


def _agrees(tenure: Tenure, term: Statement) -> bool:
    """Whether the register says the same, give or take days of handover and what the coarser source leaves open."""
    starts = tenure.since is None or _first(term.start) - _SLACK <= tenure.since <= _last(term.start, _SLACK)
    if tenure.until is None or term.end is None:
        return starts and tenure.until is None and term.end is None
    return starts and _first(term.end) - _SLACK <= tenure.until <= _last(term.end, _SLACK)


def overlay(found: Iterable[Renewed], older: str = "") -> str:
    """The overlay as CSV: the renewed tenures, and those of the older overlay whose person and office they do not touch."""
    fresh = [dict(renewal.row) for renewal in found]
    touched = {(row["id"], row["office_class"], row["country"]) for row in fresh}
    kept = [
        row
        for row in csv.DictReader(io.StringIO(older))
        if (row["id"], row["office_class"], row["country"]) not in touched
    ]
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(
        sorted([*kept, *fresh], key=lambda row: (row["country"], row["office_class"], row["start"], row["id"]))
    )
    return out.getvalue()

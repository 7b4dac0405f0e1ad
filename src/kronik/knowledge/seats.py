"""Offices: their classes, which of them only one person holds at a time, and the class that a title names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from kronik.knowledge.register import BEGINNING, Tenure
from kronik.knowledge.rows import HERE, table


def classes(folder: Path = HERE / "actors") -> Mapping[str, str]:
    """Office classes with the seat that one person holds at a time: in the state, per title, per office, or "" for none."""
    rows = table(folder / "classes.csv", ("class", "seat", "meaning"))
    return {row.needed("class"): row.one_of("seat", ("state", "title", "office", "")) for row in rows}


_COLLEGES = frozenset({"BIH", "SMR", "CHE", "AND"})  # several heads of state at once, by constitution
_LESSER = re.compile(r"^(second|deputy|caretaker|interim|acting)\b|, (Geneva|Vienna)|\bat (Geneva|Vienna)", re.I)  # beside the seat, not in it
_TITLES = (
    ("vice_president", re.compile(r"\bvice[- ]president", re.I)),
    ("deputy_prime_minister", re.compile(r"\b(deputy|vice)[- ](prime minister|premier)", re.I)),
    ("prime_minister", re.compile(r"\b(prime minister|premier|taoiseach|chancellor|state counsellor)\b", re.I)),
    ("supreme_leader", re.compile(r"\bsupreme leader", re.I)),
    ("monarch", re.compile(r"\b(king|queen|monarch|emperor|sultan|emir|amir|grand duke|yang di-pertuan)", re.I)),
    ("pope", re.compile(r"\bpope\b", re.I)),
    ("president", re.compile(r"\bpresident\b", re.I)),
)
_RULERS = frozenset({"head_of_state", "head_of_government", "deputy_head", "monarch"})


def title_class(office: str, office_class: str) -> str:
    """The class that a ruler's title names: president, prime_minister, monarch ...; "" for other offices."""
    if office_class not in _RULERS:
        return ""
    return next((name for name, pattern in _TITLES if pattern.search(office)), "")


def seat_class(office_class: str) -> str:
    """The class under which a seat counts: a monarch sits in the seat of the head of state."""
    return "head_of_state" if office_class == "monarch" else office_class


def close_open_ends(tenures: Iterable[Tenure], seats: Mapping[str, str]) -> list[Tenure]:
    """Give an open tenure of a seat that one person holds the end that its successor's start implies.

    Only where the successor is someone else and took the same seat after it; the doubt becomes a day's.
    """
    listed = list(tenures)
    sequences: dict[tuple[str, ...], list[Tenure]] = defaultdict(list)
    for tenure in listed:
        if seat := _seat(tenure, seats[tenure.office_class]):
            sequences[seat].append(tenure)
    ends: dict[int, Tenure] = {}
    for seat_tenures in sequences.values():
        ordered = sorted(seat_tenures, key=lambda t: t.since or BEGINNING)
        for at, tenure in enumerate(ordered):
            if tenure.until is None:
                after = (t for t in ordered[at + 1 :] if t.person != tenure.person and t.since and t.since > (tenure.since or BEGINNING))
                if (successor := next(after, None)) and successor.since:
                    until = successor.since - timedelta(days=1)
                    ends[id(tenure)] = replace(tenure, until=until, doubt=max(tenure.doubt, "day", key=len), open_as_of="")
    return [ends.get(id(tenure), tenure) for tenure in listed]


def _seat(tenure: Tenure, seat: str) -> tuple[str, ...] | None:
    """What only one person holds at a time, None where several may. Acting and second holders sit beside."""
    if not seat or tenure.state in _COLLEGES:
        return None
    if seat == "state" and not _LESSER.search(tenure.office):
        return seat_class(tenure.office_class), tenure.state
    named = tenure.title if seat == "title" and tenure.title else tenure.office
    return seat_class(tenure.office_class), tenure.state, named

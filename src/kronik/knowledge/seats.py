"""Offices: their classes, which of them only one person holds at a time, and the class that a title names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from kronik.knowledge.register import BEGINNING, Tenure
from kronik.knowledge.rows import HERE, table


def classes(folder: Path = HERE / "actors") -> Mapping[str, str]:
    """Office classes with the seat that one person holds at a time: in the state, per title, per office, or "" for none."""
    rows = table(folder / "classes.csv", ("class", "seat", "meaning"))
    return {row.needed("class"): row.one_of("seat", ("state", "title", "office", "")) for row in rows}


_COLLEGES = frozenset(  # several at once: by constitution, by civil war, missions of many states
    {"BIH", "SMR", "AND", "LBY", "YEM", "UNO"}
)
_LESSER = re.compile(  # beside the seat, not in it
    r"^(second|deputy|vice|caretaker|interim|acting|member|minister of state)\b|national unity|\b(Geneva|Vienna)\b",
    re.I,
)
_TITLES = (
    ("vice_president", re.compile(r"\b(?:vice|deputy)[- ]president", re.I)),
    ("deputy_prime_minister", re.compile(r"\b(deputy|vice)[- ](prime minister|premier|chancellor)", re.I)),
    ("prime_minister", re.compile(r"\b(prime minister|premier|taoiseach|chancellor|state counsellor)\b", re.I)),
    ("supreme_leader", re.compile(r"\bsupreme leader", re.I)),
    ("monarch", re.compile(r"\b(king|queen|monarch|emperor|sultan|emir|amir|grand duke|yang di-pertuan)", re.I)),
    ("pope", re.compile(r"\bpope\b", re.I)),
    ("president", re.compile(r"\bpresident\b", re.I)),
)
_RULERS = frozenset({"head_of_state", "head_of_government", "deputy_head", "monarch"})


@cache
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
    for sequence in sequences.values():
        ordered = sorted(sequence, key=lambda t: t.since or BEGINNING)
        for at, tenure in enumerate(ordered):
            if tenure.until is None and (start := _next_start(tenure, ordered[at + 1 :])):
                doubt = "day" if tenure.doubt == "none" else tenure.doubt
                ends[id(tenure)] = replace(tenure, until=start - timedelta(days=1), doubt=doubt, open_as_of="")
    return [ends.get(id(tenure), tenure) for tenure in listed]


def _next_start(tenure: Tenure, later: Iterable[Tenure]) -> date | None:
    """When someone else took the seat after this tenure began; None when nobody is known to."""
    starts = (t.since for t in later if t.person != tenure.person)
    return next((start for start in starts if start and start > (tenure.since or BEGINNING)), None)


def _seat(tenure: Tenure, seat: str) -> tuple[str, ...] | None:
    """What only one person holds at a time, None where several may. Acting and second holders sit beside."""
    if not seat or tenure.state in _COLLEGES or _LESSER.search(tenure.office):
        return None
    if seat == "state":
        return seat_class(tenure.office_class), tenure.state
    named = tenure.title if seat == "title" and tenure.title else tenure.office
    return seat_class(tenure.office_class), tenure.state, named

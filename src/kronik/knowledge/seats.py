"""Offices: their classes, which of them only one person holds at a time, and the class that a title names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from kronik.knowledge.register import BEGINNING, Tenure

CLASSES = frozenset(
    "adviser ambassador crown_prince defence_minister deputy_head deputy_minister envoy finance_minister foreign_minister"
    " head_of_government head_of_org head_of_state intelligence_chief interior_minister military_chief minister monarch"
    " party_leader president_elect security_adviser speaker spokesperson trade_minister un_ambassador"
    " governor legislator former_leader royal consort chief_of_staff judge".split()
)
_ONE_HOLDER = frozenset({"head_of_government", "foreign_minister", "defence_minister", "un_ambassador", "crown_prince"})
_ONE_PER_OFFICE = frozenset({"ambassador", "head_of_org", "spokesperson", "finance_minister", "trade_minister", "speaker"})
_COLLEGES = frozenset({"BIH", "SMR", "CHE", "AND"})  # several heads of state at once, by constitution
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


def close_open_ends(tenures: Iterable[Tenure]) -> list[Tenure]:
    """Give an open tenure of a seat that one person holds the end that its successor's start implies.

    Only where the successor is someone else and took the same seat after it; the doubt becomes a day's. An acting
    deputy does not end the tenure for whom he acts, since the office names differ.
    """
    listed = list(tenures)
    seats: dict[tuple[str, ...], list[Tenure]] = defaultdict(list)
    for tenure in listed:
        if seat := _seat(tenure):
            seats[seat].append(tenure)
    ends: dict[int, Tenure] = {}
    for seat_tenures in seats.values():
        ordered = sorted(seat_tenures, key=lambda t: t.since or BEGINNING)
        for at, tenure in enumerate(ordered):
            if tenure.until is None:
                after = (t for t in ordered[at + 1 :] if t.person != tenure.person and t.since and t.since > (tenure.since or BEGINNING))
                if (successor := next(after, None)) and successor.since:
                    until = successor.since - timedelta(days=1)
                    ends[id(tenure)] = replace(tenure, until=until, doubt=max(tenure.doubt, "day", key=len), open_as_of="")
    return [ends.get(id(tenure), tenure) for tenure in listed]


def _seat(tenure: Tenure) -> tuple[str, ...] | None:
    if tenure.office_class in _ONE_HOLDER and tenure.state not in _COLLEGES:
        return tenure.office_class, tenure.state
    if tenure.office_class in _ONE_PER_OFFICE:
        return tenure.office_class, tenure.state, tenure.office
    if tenure.office_class == "head_of_state" and tenure.state not in _COLLEGES:
        return tenure.office_class, tenure.state, tenure.title or tenure.office
    return None

"""Two offices before one state: "bertemu dengan Menlu dan PM Yordania", "Menlu dan Menhan Australia" are both of that state.

Indonesian news leaves the state out of its own leaders' offices, so "Presiden dan PM Malaysia" as a subject may well be two
states; as what somebody met, of two ministers, of an office that Indonesia has not, or where both do something to a third
("menerima Menlu Turki"), it is one.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ActorKind, Span
from kronik.read.names.candidates import Candidate, Form, Grammar
from kronik.read.names.gazetteer import Hit, Sort
from kronik.read.wordclasses import DONE, HOLD, WILL
from kronik.text import fold

_AND = re.compile(r"[ ](?:dan|serta|beserta|bersama|maupun|juga|dan juga)[ ]")
# What somebody meets, or with whom: not "pertemuan antara Presiden dan PM Malaysia".
_MET = re.compile(
    r"\b(?:dengan|bersama|oleh|kepada|bertemu|ketemu|(?:me)?(?:temui|nemui)|(?:men)?jumpai|diterima|disambut|dijamu|ditemui|menerima|menyambut|menjamu)[ ]$"
)
_BETWEEN = re.compile(r"\b(?:antara|antar|kedua|para)[ ]$")
# Offices that Indonesia has not: nobody's own is left without its state.
_ABROAD = frozenset({"prime_minister", "deputy_prime_minister", "chancellor", "monarch", "royal", "supreme_leader"})
# What both do to a third: not "bertemu di Bali", which they may do with one another.
_DO = re.compile(
    rf"(?: (?:{WILL}|{DONE}|{HOLD}|juga|menolak|batal|sepakat|kompak|sama-sama|bergantian))*"
    r" (?:(?:menerima|menjamu|menemui|menyambut|menelepon|menghubungi|mengundang|menjumpai|(?:bertemu|berbicara|berbincang|berdialog|berunding)(?: dengan)?)"
    r" (?=[A-Z]|mitra|rekan|sejawat|delegasi|utusan|kunjungan)|(?:mengunjungi|(?:berkunjung|bertolak|melawat|terbang) ke) (?=[A-Z]))"
)
_MINISTERS = ("foreign_minister", "defence_minister")
# "menteri luar negeri dan pertahanan Israel": the word for the second minister is left out; other fields may be one ministry's.
_OTHER_MINISTER = re.compile(r"[ ](?:dan|serta)[ ](?P<field>pertahanan|luar negeri)[ ](?=[A-Z])", re.IGNORECASE)
_ITS_MINISTER = {"pertahanan": "defence_minister", "luar negeri": "foreign_minister"}


def with_shared_states(view: str, found: Sequence[Candidate], hits: Sequence[Hit], tables: Grammar) -> list[Candidate]:
    """The candidates, an office without a state before another one with it as one of that state."""
    done = list(found)
    for at, (left, right) in enumerate(itertools.pairwise(found)):
        if _bare(left) and right.form is Form.office and right.state and _share(view, left, right):
            done[at] = replace(left, state=right.state)
    return _written_small(view, done, hits, tables)


def _written_small(view: str, found: list[Candidate], hits: Sequence[Hit], tables: Grammar) -> list[Candidate]:
    """The candidates, and offices in small letters whose state only the office after them has: "menteri luar negeri dan menhan Israel"."""
    begins = {candidate.phrase.start: candidate for candidate in found}
    taken = [candidate.phrase for candidate in found]
    added: list[Candidate] = []
    dropped: set[int] = set()
    for hit in hits:
        entry = hit.first(Sort.office)
        joined = _AND.match(view, hit.end) if entry else None
        if entry is None or joined is None or any(one.start <= hit.start < one.end for one in taken):
            continue
        right = begins.get(joined.end())
        office = _office(view, Span(hit.start, hit.end), entry.key, tables)
        if right is not None and right.form is Form.office and right.state and _share(view, office, right):
            added.append(replace(office, state=right.state))
        other = _OTHER_MINISTER.match(view, hit.end) if entry.key in _MINISTERS else None
        state = begins.get(other.end()) if other else None
        if other is None or state is None or state.kind is not ActorKind.state:
            continue
        second = _office(
            view, Span(other.start("field"), state.phrase.end), _ITS_MINISTER[other["field"].lower()], tables
        )
        if second.title != entry.key:
            added += (replace(office, state=state.state), replace(second, state=state.state))
            dropped.add(state.phrase.start)
    if not added:
        return found
    kept = [candidate for candidate in found if candidate.phrase.start not in dropped]
    return sorted((*kept, *added), key=lambda candidate: candidate.span.start)


def _office(view: str, span: Span, title: str, tables: Grammar) -> Candidate:
    """An office that is named alone."""
    words = fold(span.cut(view))
    return Candidate(
        span, span, ActorKind.person, Form.office, title=title, classes=tables.titles[title].classes, words=words
    )


def _bare(office: Candidate) -> bool:
    return office.kind is ActorKind.person and office.form is Form.office and not office.state and not office.tense


def _share(view: str, left: Candidate, right: Candidate) -> bool:
    if left.title == right.title or not _AND.fullmatch(view, left.phrase.end, right.phrase.start):
        return False
    before = view[max(0, left.phrase.start - 20) : left.phrase.start].lower()
    ministers = left.title in _MINISTERS and right.title in _MINISTERS and not _BETWEEN.search(before)
    third = left.title in _ABROAD or right.state != "IDN" and _DO.match(view, right.phrase.end) is not None
    return ministers or third and not _BETWEEN.search(before) or _MET.search(before) is not None

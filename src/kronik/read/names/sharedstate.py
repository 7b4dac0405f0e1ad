"""Two offices before one state: "bertemu dengan Menlu dan PM Yordania", "Menlu dan Menhan Australia" are both of that state.

Indonesian news leaves the state out of its own leaders' offices, so "Presiden dan PM Malaysia" as a subject may well be two
states; as what somebody met, or of two ministers, it is one.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ActorKind
from kronik.read.names.candidates import Candidate, Form

_AND = re.compile(r"[ ](?:dan|serta|maupun)[ ]")
# What somebody meets, or with whom: not "pertemuan antara Presiden dan PM Malaysia".
_MET = re.compile(
    r"\b(?:dengan|bersama|oleh|kepada|bertemu|ketemu|(?:me)?(?:temui|nemui)|(?:men)?jumpai|diterima|disambut|dijamu|ditemui|menerima|menyambut|menjamu)[ ]$"
)
_BETWEEN = re.compile(r"\b(?:antara|antar|kedua|para)[ ]$")
_MINISTERS = ("foreign_minister", "defence_minister")


def with_shared_states(view: str, found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, an office without a state before another one with it as one of that state."""
    done = list(found)
    for at, (left, right) in enumerate(itertools.pairwise(found)):
        if _bare(left) and right.form is Form.office and right.state and _share(view, left, right):
            done[at] = replace(left, state=right.state)
    return done


def _bare(office: Candidate) -> bool:
    return office.kind is ActorKind.person and office.form is Form.office and not office.state and not office.tense


def _share(view: str, left: Candidate, right: Candidate) -> bool:
    if left.title == right.title or not _AND.fullmatch(view, left.phrase.end, right.phrase.start):
        return False
    before = view[max(0, left.phrase.start - 20) : left.phrase.start].lower()
    ministers = left.title in _MINISTERS and right.title in _MINISTERS and not _BETWEEN.search(before)
    return ministers or _MET.search(before) is not None

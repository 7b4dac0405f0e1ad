"""Whether a capital or a seat of government stands for its state here: as the subject of speech or of an act."""

from __future__ import annotations

import re

from kronik.model import Span
from kronik.read.names.candidates import Grammar

_LAST = re.compile(r"([^\W_]+(?:[ ][^\W_]+)?)[ ]+$")
_ANTARA = re.compile(r"([^\W_]+)(?:[ ][^\W_]+){0,3}[ ]antara[ ]+(?:[^\W_]+[ ](?:dan|dengan)[ ])?$", re.IGNORECASE)
# The day of a statement may stand before its verb: "Kremlin pada Jumat (11/7) membantah".
_DAY = r"(?:pada (?:hari )?)?(?:Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu)(?: (?:pagi|siang|sore|malam))?(?:,? \([^()]{3,20}\))?,?"
_NEXT = re.compile(rf"(?:,?[ ]+{_DAY})?[ ]+([^\W_]+)")


def acts(view: str, span: Span, tables: Grammar) -> bool:
    """Whether the place at `span` acts or is acted with, rather than being where something happens."""
    cues = tables.cues
    before = _LAST.search(view, max(0, span.start - 40), span.start)
    words = before.group(1).lower() if before else ""
    last = words.split(" ")[-1] if words else ""
    left = max(0, span.start - 70)
    between = _ANTARA.search(view, left, span.start) if "antara" in view[left : span.start].lower() else None
    if between and any(word in cues["talks_before"] for word in between[0].lower().split()):
        return True
    if last in cues["talks_before"] and re.search(r"\w[-–]\w", span.cut(view)):
        return True  # "perundingan Damaskus-Tel Aviv"
    if last in cues["place_before"] or words in cues["place_before"]:
        return False
    if last in cues["party_before"] or words in cues["party_before"]:
        return True
    if last and last not in cues["clause_before"]:
        return False
    after = _NEXT.match(view, span.end)
    if after is None:
        return False
    word = after.group(1)
    if word in cues["act_after"]:
        return True
    return word.islower() and len(word) >= 5 and word.startswith(tuple(cues["act_prefixes"]))

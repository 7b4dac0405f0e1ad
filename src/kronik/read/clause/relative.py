"""Relative clauses that are over before the verb: what was said in them governs and dates nothing after them."""

from __future__ import annotations

import re

from kronik.read.clause.scene import Scene
from kronik.read.wordclasses import AFTER, BEFORE, WHILE

# "Zelensky, yang membatalkan kunjungan ke Riyadh pada Rabu, berbicara dengan Macron": the call was not called off.
_OVER = re.compile(
    rf"(?: \([^()]{{1,30}}\))?, yang [^;\"]*, (?=(?:(?!(?:yang|tempat|lalu|kemudian|dan|serta|namun|tetapi|{AFTER}|{BEFORE}|{WHILE}|untuk|guna|serta|termasuk|dengan)\b)[\w-]+ ){{0,3}}$)"
)


def relative_over(scene: Scene, first: int, start: int) -> int:
    """Where the relative clause of the subject at `first` ends, if it is shut before `start`; else 0."""
    hit = _OVER.match(scene.words, first + 1, start) if 0 <= first < start else None
    return hit.end() if hit else 0

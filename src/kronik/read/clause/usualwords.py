"""Words for which the rules know a more usual one: "sampai di Kairo" is read as "tiba di Kairo".

A verb has a dozen rules besides its frame: what day it takes, whether it is still ahead, who may be its subject. A word
that means the same is made the same before any of them looks, so that none of them need list it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeVar

from kronik.knowledge.pack import tables
from kronik.read.openings import guard

T = TypeVar("T")
_ROWS = tables()["usualwords"]["row"]


def compiled(signs: Mapping[str, str]) -> re.Pattern[str]:
    """All rows as one pattern; `signs` are the macros of the tables (<L> place, <S> state ...), as a scene masks them."""
    sources = [re.sub(r"<([A-Z])>", lambda hit: signs[hit[1]], row["words"]) for row in _ROWS]
    whole = "|".join(f"(?P<u{number}>{source})" for number, source in enumerate(sources))
    return re.compile(rf"(?<!\w){guard(sources)}(?:{whole})(?!\w)")


def usual(pattern: re.Pattern[str], words: str, at: list[int]) -> tuple[str, list[tuple[int, int]]]:
    """The words in their usual form, with `at` changed along; and after which position the rest moved by how much, last first."""
    moves = []
    for hit in reversed(list(pattern.finditer(words))):
        start, end = hit.span()
        word = _ROWS[int((hit.lastgroup or "u0")[1:])]["usual"]
        by = len(word) - (end - start)
        words = words[:start] + word + words[end:]
        at[start:end] = at[start:end] + [at[end - 1]] * by if by > 0 else at[start : start + len(word)]
        moves.append((end, by))
    return words, moves


def moved(found: dict[int, T], moves: list[tuple[int, int]]) -> dict[int, T]:
    """What stands at the positions of a sentence, once the rest has moved."""
    for end, by in moves:
        found = {place + by if place >= end else place: one for place, one in found.items()}
    return found

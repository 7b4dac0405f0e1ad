"""Whoever is accompanied acts (codebook, companions): "Retno mendampingi Jokowi menerima ...", "Retno, yang mendampingi Jokowi bertemu ..."."""

from __future__ import annotations

import re

from kronik.read.wordclasses import AFTER, HOLD, WHILE

# "Retno yang mendampingi Jokowi bertemu Lavrov" may tell of her own meeting: a comma or "saat" makes it his.
_ESCORT = re.compile(
    r"(?<!yang )(?<!turut )\bmendampingi (?:\w+ ){0,2}$|\bmenemani $"
    r"|, yang (?:(?:turut|ikut|juga|kala itu|saat itu) )*mendampingi (?:\w+ ){0,2}$"
)
_ESCORTS = re.compile(r"\byang (?:(?:turut|ikut|juga) )*mendampingi (?:\w+ ){0,2}$")
_MEANWHILE = re.compile(rf" (?:{WHILE}|{AFTER})\b")
_GOES_ON = re.compile(
    rf" (?:(?:{WHILE}|untuk|dalam|selama|sepanjang|pada|yang|akan|tengah|sedang|telah|langsung|{HOLD}) )*"
)


def escorted(words: str, floor: int, position: int, start: int) -> bool:
    """Whether the party at `position` is accompanied in what the trigger at `start` tells; its clause begins at `floor`."""
    gap, before = words[position + 1 : start], words[floor:position]
    led = _ESCORT.search(before) or (_MEANWHILE.match(gap) and _ESCORTS.search(before))
    return bool(led) and _GOES_ON.fullmatch(gap) is not None

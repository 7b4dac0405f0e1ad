"""Two whom somebody else brings together, or with whom he has to do: "mempertemukan A dan B", "menelepon kedua pemimpin"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from kronik.model import Name, Party

_CONVENED = re.compile(r"\b(?:mempertemukan|mendamaikan|menengahi|memediasi)(?: (?:kembali|pertemuan|antara))* $")
_ACTED_ON = re.compile(
    r"\b(?:bertemu|menemui|menelepon|menghubungi|menerima|menjamu|menyambut|mengundang|menyurati|(?:berbicara|bicara|berunding|berbincang|berkomunikasi)(?: \w+){0,2} dengan)(?: dengan)? $"
)


def acted_on(view: str, at: int) -> bool:
    """Whether the words at `at` are what a verb of contact takes: its subject is none of them."""
    return _ACTED_ON.search(view, max(0, at - 50), at) is not None


def brought_together(view: str, mentions: Sequence[tuple[Name, Party]]) -> tuple[Party, ...] | None:
    """ "Anwar mempertemukan A dan B. Setelah berunding, keduanya ...": the guests, not the host."""
    for (name, one), (_, other) in itertools.pairwise(mentions):
        if _CONVENED.search(view, max(0, name.phrase.start - 40), name.phrase.start) and one.actor != other.actor:
            return one, other
    return None

"""Where a list of parties ends, though no "dan" closes it: somebody unnamed stands last, or another verb follows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.read.clause.scene import Scene
from kronik.read.wordclasses import DONE, WILL

_AND_MORE = re.compile(
    r"\s*,?\s+(?:dan|serta)\s+(?:juga\s+)?(?:dengan\s+)?(?=[A-Z]|para\b|sejumlah\b|beberapa\b|seluruh\b|pejabat\b|delegasi\b|pemimpin\b)"
)
# "bertemu A, B, dan dijadwalkan kembali pada Jumat": the list is over, the sentence goes on.
_AND_THEN = re.compile(
    r",? (?:dan|serta|lalu|kemudian) (?:(?:juga|kemudian|lalu) )*(?:akan|bakal|dijadwalkan|diagendakan|direncanakan|telah|sempat|me[a-z]{4,}|ber[a-z]{3,}|kembali)\b"
)


def ends(scene: Scene, start: int) -> bool:
    """Whether a list ends in somebody whom no sign stands for ("..., B, dan pejabat lainnya"), or another verb follows."""
    return bool(_AND_MORE.match(scene.view, scene.at[start], scene.span.end) or _AND_THEN.match(scene.words, start))


# "menelepon A; B juga terbang ke Doha": a clause of its own.
_ACTS = re.compile(rf" (?:(?:juga|sendiri|kemudian|lalu|{WILL}|{DONE}) )*(?:me|ber|ter|di)[a-z]{{4,}} ")


def parted(scene: Scene, first: int, pending: Sequence[int], end: int) -> bool:
    """Whether semicolons alone part the members, and none of them begins a clause of its own."""
    apart = scene.words[: pending[-1]].count(";", first) == len(pending)
    return apart and not _ACTS.match(scene.words, end)

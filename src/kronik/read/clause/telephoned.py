"""Several from whom calls came, told one by one: "menerima telepon dari A pada 3 Maret, dan dari B"."""

from __future__ import annotations

import re

from kronik.read.clause.scene import SIGNS, TIME, Scene
from kronik.read.clause.syntax import Syntax, list_at
from kronik.read.clause.triggers import Trigger

# "menerima telepon dari Putin pada 3 Maret, dan dari Zelensky": two callers.
_AND_FROM = re.compile(
    rf"(?: (?:pada |hari )*{TIME})?,? (?:dan|serta|lalu|kemudian|disusul)(?: juga)? dari (?:[\w-]+ ){{0,3}}?(?={SIGNS['H']})"
)


def callers(scene: Scene, trigger: Trigger, first: tuple[int, ...], grammar: Syntax) -> tuple[int, ...]:
    """All from whom calls came, where the clause names several one by one; empty where it does not."""
    if not scene.words.endswith(" dari", trigger.start, trigger.end):
        return ()
    hit = _AND_FROM.match(scene.words, first[-1] + 1)
    several = (*first, *list_at(scene, hit.end(), grammar)) if hit else first
    return several if len(several) > 1 else ()

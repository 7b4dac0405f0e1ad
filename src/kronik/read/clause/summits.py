"""A summit that has no name of its own: whose it is when two or three agree on something there."""

from __future__ import annotations

import re

from kronik.read.clause.scene import PERSON, SIGNS, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.syntax import Syntax, subject
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import DONE

# "A, B, dan C menyepakati hotline dalam KTT di Camp David"; who speaks or sits at a summit has no contact by that alone.
_AGREED = re.compile(
    rf"{PERSON}(?: \([^()]{{1,20}}\))?,? (?:(?:{DONE}|juga|akhirnya|kembali) )*(?:sepakat|menyepakati|bersepakat|menyetujui|setuju|meneken|menandatangani)\b[^.;\"{SIGNS['P']}]*$"
)
_FEW = 3


def at_summit(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides | None:
    """The two or three of the subject who agreed on something at a nameless summit, which else is that of many; None elsewhere."""
    if trigger.frame.name != "summit":
        return None
    left = subject(scene, trigger.start, grammar, taken)
    few = 1 < len(left) <= _FEW and all(scene.words[at] == PERSON for at in left)
    agreed = few and _AGREED.match(scene.words, left[-1], trigger.start)
    return Sides(left, (), rule="noun-within") if agreed else Sides(rule="noun-other")

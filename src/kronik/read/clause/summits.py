"""A summit that has no name of its own: whose it is when two or three agree on something there."""

from __future__ import annotations

import re

from kronik.read.clause.scene import PERSON, SIGNS, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import DONE

# "A, B, dan C menyepakati hotline dalam KTT di Camp David"; who speaks or sits at a summit has no contact by that alone.
_AGREED = re.compile(
    rf"{PERSON}(?: \([^()]{{1,20}}\))?,? (?:(?:{DONE}|juga|akhirnya|kembali) )*(?:sepakat|menyepakati|bersepakat|menyetujui|setuju|meneken|menandatangani)\b[^.;\"{SIGNS['P']}]*$"
)
_FEW = 3


def those_who_agreed(scene: Scene, left: tuple[int, ...], trigger: Trigger) -> tuple[int, ...]:
    """The two or three of the subject who agreed on something at a nameless summit; nobody where it is that of many."""
    few = 1 < len(left) <= _FEW and all(scene.words[at] == PERSON for at in left)
    return left if few and _AGREED.match(scene.words, left[-1], trigger.start) else ()

"""The sentences that tell something of the story: a remark between them ("Banyak pihak optimistis.") parts nothing.

How far a day, a place or a subject reaches is counted in sentences. One that names nobody, no place and no time, and has no
word of contact, is not counted, so that a reading does not hang on how many remarks an outlet puts in between.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.read.clause.scene import Scene
from kronik.read.wordclasses import CONTACT_STEMS

_OF_A_CONTACT = re.compile(CONTACT_STEMS)
_WHOLE = re.compile(r"\W*\w+\W+\w+\W+\w.*[.!?]\W*\Z", re.DOTALL)  # no heading, no "Berikut daftarnya:", no "1."


def telling(scenes: Sequence[Scene]) -> tuple[Scene, ...]:
    """The scenes that tell something, numbered anew."""
    kept = (scene for scene in scenes if not _remark(scene))
    return tuple(scene if scene.index == at else replace(scene, index=at) for at, scene in enumerate(kept))


def _remark(scene: Scene) -> bool:
    if scene.names or scene.times or _OF_A_CONTACT.search(scene.words):
        return False
    return _WHOLE.match(scene.words) is not None

"""States that a clause names whose own leaders are the counterparts: they are no further side.

"Trump mengumumkan bahwa Israel dan UEA berdamai usai telepon bertiga dengan Netanyahu dan MBZ": Trump's was the call.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.model import ActorKind, Claim, Party
from kronik.read.clause.scene import PERSON, SIGNS, Scene
from kronik.read.clause.sides import Sides
from kronik.read.wordclasses import SAY

_TELLS = re.compile(
    rf"{SIGNS['P']}(?: \([^()]{{1,30}}\))?,?(?: (?:juga|telah|sudah|kemudian))* (?:{SAY}|berjanji|membanggakan|memuji|menyambut)\b"
)


def own_states(
    scene: Scene, found: Sides, left: Sequence[Claim[Party]], right: Sequence[Claim[Party]]
) -> tuple[int, ...]:
    """Where the one stands who tells of it, if the left side is only the states of the persons on the right; else nothing."""
    states = {claim.value.state for claim in left}
    served = {claim.value.state for claim in right if claim.value.kind is ActorKind.person}
    if len(left) < 2 or any(claim.value.kind is not ActorKind.state for claim in left) or states != served:
        return ()
    tells = _TELLS.search(scene.words, 0, found.left[0]) if found.left else None
    return (tells.start(),) if tells and scene.words[tells.start()] == PERSON else ()

"""The object told first: "Putin, yang akan ia temui di Moskow", "Kanada, yang dikunjunginya pekan lalu".

In the voice that Sneddon (1996, 3.30) calls passive type two the agent, a pronoun or a name, stands between the modal and the
bare verb: "yang ingin ia temui", "yang batal Trump temui".
"""

from __future__ import annotations

import re

from kronik.read.clause.scene import PLACE, SIGNS, STATE, Scene
from kronik.read.wordclasses import DONE, WILL

MODAL = rf"(?:{WILL}|{DONE}|ingin|mau|batal|urung|gagal|(?:tidak|tak|belum)(?: (?:akan|jadi|ingin|mau|pernah|bisa|dapat|sempat))?|dapat|bisa|perlu|akhirnya|baru|saja|baru-baru ini|juga|segera|kembali|kerap|pertama kali|lebih dulu|sebelumnya|kemarin|{SIGNS['T']})"
_AGENT = SIGNS["H"]
# "Kanada, yang akan ia kunjungi": where, then who
_LAND = re.compile(
    rf"(?P<land>[{STATE}{PLACE}])(?:, {STATE})?(?:, (?:kota|negara|negeri|ibu ?kota)(?: [\w-]+){{0,2}})?,? yang (?:{MODAL} )*(?:{_AGENT} (?:akan )?)?$"
)
_AGENT_LAST = re.compile(rf"{_AGENT} $")


def land_before(scene: Scene, start: int) -> int | None:
    """Where the country stands that the relative clause of the verb at `start` is of; None where it is of none."""
    hit = _LAND.search(scene.words, 0, start)
    return hit.start("land") if hit else None


def without_agent(clause: str, *, relative: bool) -> str:
    """The words of a relative clause before its verb, without the agent that parts the modal from it."""
    hit = _AGENT_LAST.search(clause) if relative else None
    return clause[: hit.start()] if hit else clause

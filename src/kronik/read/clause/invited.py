"""What became of an invitation: a wish, unless it is refused, agreed to or called off (packs/id/status.toml)."""

from __future__ import annotations

import re

from kronik.knowledge import Knowledge
from kronik.model import Claim, Origin, Status
from kronik.read.clause.scene import Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.clause.turneddown import agreed_to

_REACH, _NEARBY = 110, 60
GIVEN = "; given before"  # a day gone by is that of the invitation, not of the visit

# "Kalau hasilnya baik, Trump bisa mengundang Zelensky kembali"
_IF = re.compile(
    r"\b(?:jika|bila|kalau|apabila|seandainya)\b[^.;\"]{3,80}, [^.;,\"]{0,50}\b(?:bisa|dapat|akan|mungkin)(?: saja| kembali| jadi)? $"
)


def of_invitation(scene: Scene, trigger: Trigger, know: Knowledge) -> Claim[Status] | None:
    """The status of an invitation: a wish, unless it is refused, agreed to or called off.

    None where nobody was invited, and where a journey that the same sentence names says what became of it.
    """
    table = know.tables["status"]["invitation"]
    begin = max(0, trigger.start - _NEARBY)
    before = scene.words[begin : trigger.start]
    status, said = Status.proposed, (trigger.start, trigger.end)
    for row in table["answer"]:
        if answer := re.search(row["words"], before):
            status = Status(row["status"])
            said = (begin + answer.start(), begin + answer.start() + len(answer[0].split()[0]))
            break
    agreed = agreed_to(scene, trigger) if status is Status.proposed else None
    if agreed:
        status, said = agreed[0], agreed[1]
    taken_up = re.search(table["taken_up"], before)
    if (
        re.search(table["none"], before)
        or _IF.search(scene.words, 0, trigger.start)
        or re.match(table["and_went"], scene.words[trigger.end :])
        or (
            ((status in (Status.denied, Status.planned) and not agreed) or taken_up)
            and re.search(table["journey"], scene.words[trigger.end : trigger.end + _REACH])
        )
        or (taken_up and _journey_before(scene, trigger, table["journey"]))
    ):
        return None
    reason = "an invitation" if status is Status.proposed else f"an invitation that is {status.value}"
    return Claim(status, (scene.origin(*said),), Origin("rule", "status"), 0.9, reason)


def _journey_before(scene: Scene, trigger: Trigger, journey: str) -> bool:
    """ "Prabowo berkunjung ke Beijing memenuhi undangan Xi": the journey that the clause has told already."""
    begin = max(0, trigger.start - _REACH)
    clause = scene.words[begin : trigger.start].rpartition("; ")[2]
    return re.search(journey + "|\\b(?:lawatan|perjalanan|muhibah)", clause) is not None

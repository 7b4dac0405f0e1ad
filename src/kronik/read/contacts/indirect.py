"""Talks through a mediator: what is said there in passing is no contact of its own.

"Kedua delegasi duduk di ruang terpisah dan bertukar pesan lewat Menlu Oman": the messages are the talks; "mereka tidak
bertatap muka" says how they were held, and denies nothing (codebook, status: a denial concerns what it names).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.model import Party, Status
from kronik.read.clause.scene import Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft

_REACH = 3  # sentences after the talks
_DIRECT = re.compile(
    r"(?:[\w ]*\b(?:langsung|tatap muka|bertatap|berhadapan|semeja|satu meja|satu ruang(?:an)?)\b| (?:\w+ )?(?:secara )?(?:langsung|tatap muka|berhadapan|semeja|di (?:satu|meja|ruang(?:an)?) ))"
)
_EXCHANGE = re.compile(
    r"(?:bertukar|berbalas|saling (?:bertukar|mengirim|menyampaikan)) (?:pesan|proposal|usul(?:an)?|pandangan)"
)
_NOT = re.compile(r"cue '(?:tidak|tak|belum)(?: \w+)?'")


def unless_of_talks(draft: Draft | None, scene: Scene, trigger: Trigger, told: Sequence[Draft]) -> Draft | None:
    """The draft, or None where it only says how talks just told of were held."""
    return None if draft and _said_of_talks(scene, trigger, draft, told) else draft


def _said_of_talks(scene: Scene, trigger: Trigger, draft: Draft, told: Sequence[Draft]) -> bool:
    undone = draft.status.value is Status.denied and _NOT.match(draft.status.reason)
    how = undone and _DIRECT.match(scene.words, trigger.start)
    passed = draft.family == "message" and _EXCHANGE.match(scene.words, trigger.start)
    if not (how or passed):
        return False
    states = _states(draft.parties)
    return any(
        known.family == "talks"
        and known.status.value is Status.happened
        and 0 <= draft.scene - known.scene <= _REACH
        and states <= _states(known.parties)
        for known in told
    )


def _states(parties: Sequence[Party]) -> frozenset[str]:
    return frozenset(party.state or party.actor for party in parties)

"""Two visits in one word: "A dan B saling berkunjung", "saling kunjung antara A dan B" - each is the guest of the other's state."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kronik.model import ActorKind
from kronik.read.clause.arguments import referents
from kronik.read.clause.scene import SIGNS, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.syntax import list_at, syntax
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import as_guest, foreign
from kronik.read.contacts.parties import Parties, claims_of, state_claim
from kronik.read.contacts.setting import Setting

_MUTUAL = re.compile(r"saling |(?:ber)?tukar |berbalas |kunjung-|\w+ (?:timbal[ -]balik|dua arah)")
# "kunjungan timbal balik antara A dan B", "saling kunjung kedua pemimpin": whose it is may stand after the noun.
_WHOSE = re.compile(rf"(?: (?:tingkat tinggi|kenegaraan|resmi|antara|oleh|dari|para|yang dilakukan))* (?={SIGNS['H']})")


def mutual(scene: Scene, trigger: Trigger) -> bool:
    """Whether the words tell of a visit of each to the other."""
    return _MUTUAL.match(scene.words, trigger.start) is not None


def mutual_visits(scene: Scene, trigger: Trigger, found: Sides, setting: Setting) -> Iterator[Parties]:
    """Each of the two persons with the state of the other; nothing where they are not two persons of two states."""
    whose = _WHOSE.match(scene.words, trigger.end)
    listed = list_at(scene, whose.end(), syntax(setting.know)) if whose else ()
    for positions in (listed, found.left):
        pair = claims_of(referents(scene, positions), setting)
        if len(pair) != 2 or any(claim.value.kind is not ActorKind.person for claim in pair):
            continue
        if foreign(pair[0].value, pair[1].value):
            for guest, other in (pair, pair[::-1]):
                host = state_claim(other.value.state or "", other.spans[0], "whose guest he is", setting.know)
                if host:
                    yield (as_guest(guest), host)
            return

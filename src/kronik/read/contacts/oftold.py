"""Words of contact that only say where, when or about what the contact told just before was."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.read.clause.scene import PLURAL, PRONOUN, SIGNS, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft
from kronik.read.wordclasses import WHILE, WILL

# "Percakapan itu dilakukan ketika Trump dijadwalkan bertemu Xi di Busan, Kamis": told before; day and place are another's.
_WHILE = re.compile(
    rf"(?: \w+){{0,4}}? (?:itu|tersebut|ini|{PLURAL}) (?:\w+ ){{1,2}}(?:{WHILE}|di saat|di tengah) {SIGNS['N']} (?:{WILL}|bersiap|tengah bersiap|sedang bersiap)\b"
)
# "pertemuan A dan B, di mana keduanya diharapkan berbicara tentang ...": said of that meeting.
_WHERE_THEY = re.compile(rf"\b(?:di|dalam|pada) mana [{PLURAL}{PRONOUN}](?: \w+){{0,4}} $")
# "bersalaman pada jamuan makan malam": where they shook hands.
_AT_DINNER = re.compile(r"\b(?:pada|dalam|saat|di sela(?:-sela)?) (?:sebuah |acara )?(?:jamuan|makan) [\w ]+$")


def of_one_told(scene: Scene, trigger: Trigger, here: Sequence[Draft]) -> bool:
    """Whether a word says where or about what a contact told just before was, and tells of none itself."""
    if trigger.frame.shape == "noun" and _WHILE.match(scene.words, trigger.end):
        return True
    if not here:
        return False
    if here[-1].frame == "handshake" and _AT_DINNER.search(scene.words, 0, trigger.end):
        return True
    met = here[-1].family != "visit" and trigger.frame.shape == "with"
    return met and bool(_WHERE_THEY.search(scene.words, 0, trigger.start))

"""Items of a list below its heading: "Berikut nama ketiga dubes: 1. A, Duta Besar India; 2. B, Duta Besar Jepang"."""

from __future__ import annotations

import re

from kronik.read.clause.scene import PERSON, Scene
from kronik.read.clause.triggers import Trigger, frame_named
from kronik.read.contacts.entries import INTRODUCES
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import ACTS

_LONGEST = 30  # sentences of a list, numbers apart
_NUMBER = re.compile(r"\W*\d{1,2}\W*")
_ITEM = re.compile(
    rf"\W*(?:\d{{1,2}}[.)]?\s*)?(?:[\w.'-]+,? ){{0,5}}{PERSON}(?: \([^()]*\))?(?:,? (?!(?:{ACTS}|yang|akan)\b)[^\s,{PERSON}]+){{0,14}}[;,.]?(?: dan)?\W*"
)
# "memperkenalkan Erdogan kepada para menteri, di antaranya:", "Turut mendampingi Presiden:": nobody sat down with these.
_COMPANIONS = re.compile(
    r"\b(?:memperkenalkan|mengenalkan|diperkenalkan|didampingi|mendampingi|dampingi|rombongan)\b(?![^.;]*\b(?:bertemu|menemui|ditemui|diterima|menerima)\b)"
)


def is_item(scene: Scene, trigger: Trigger) -> bool:
    """Whether the name itself is the trigger."""
    return scene.words[trigger.start] == PERSON


def items(scene: Scene, setting: Setting) -> tuple[Trigger, ...]:
    """The trigger of an item that names one person below a heading; none elsewhere."""
    if PERSON not in scene.words or len(scene.words) > 160 or not _ITEM.fullmatch(scene.words):
        return ()
    heading = heading_of(scene, setting)
    above = setting.scenes[heading].words
    if heading == scene.index or not INTRODUCES.search(above) or _COMPANIONS.search(above):
        return ()
    start = scene.words.index(PERSON)
    return (Trigger(frame_named(setting.know, "listed"), start, start + 1),)


def heading_of(scene: Scene, setting: Setting) -> int:
    """The index of the sentence above the items among which a scene stands; its own where it is none."""
    at = scene.index
    while at and scene.index - at < _LONGEST:
        before = setting.scenes[at - 1].words
        named = PERSON in before and not INTRODUCES.search(before) and _ITEM.fullmatch(before)
        if not (named or _NUMBER.fullmatch(before)):
            break
        at -= 1
    return max(0, at - 1) if _ITEM.fullmatch(scene.words) else scene.index

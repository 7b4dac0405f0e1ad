"""A word of denial that denies no contact: "sudah lama tak bertemu", "belum pernah bertemu", "tidak berbincang lama"."""

from __future__ import annotations

import re

from kronik.model import Status
from kronik.read.clause.scene import DURATION, PERSON, STATE, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.clause.turneddown import NOBODY
from kronik.read.wordclasses import SAID, SAY

NEVER = re.compile(r"\b(?:belum|tidak|tak) pernah (?:\w+ )?$")
_NOT_COME = re.compile(
    r"\b(?:belum|(?:tidak|tak) pernah) (?:juga |pernah )?(?:menerima|mendapat(?:kan)?|mengirim(?:kan)?|menyampaikan) (?:\w+ )?$"
)
# "usai 14 tahun tidak berkunjung", "sudah lama tak bertemu": how long it was that nobody came, which is no denial.
_LONG_NOT = re.compile(
    rf"(?:{DURATION}|\b(?:sekian|(?:sudah|telah|cukup|begitu|sangat|lebih) lama|bertahun-tahun|berbulan-bulan))"
    rf"(?: lamanya| terakhir| (?:ini )?(?:ia|dia|mereka|keduanya|{PERSON}|{STATE}))? (?:tidak|tak)(?: pernah| lagi| saling| sempat| juga)* $"
)
# "tetapi tidak berbincang panjang": they did, and not for long.
_NOT_FOR_LONG = re.compile(
    r"(?: dengan \S+| keduanya)? (?:(?:terlalu|begitu|cukup|sangat|secara) )?(?:panjang|lama|mendalam)\b"
)
_NOT = re.compile(r"\b(?:tidak|tak) (?:(?:sempat|saling|pernah) )*$")
_NOT_FIRST = re.compile(r"\bbukan(?:lah)? (?:\w+ )?$")
_TOLD_BY = re.compile(rf"\b(?:{SAY}|membantah|menyangkal|menepis|bersikukuh|bersikeras|menurut|{SAID})(?:nya)?\b")


def never_yet(scene: Scene, trigger: Trigger, status: Status) -> bool:
    """ "Keduanya belum pernah bertemu": the outlet's own word that there was none; nobody denies anything."""
    if status is not Status.denied:
        return False
    if _LONG_NOT.search(scene.words, 0, trigger.start):
        return True
    if _NOT.search(scene.words, 0, trigger.start) and _NOT_FOR_LONG.match(scene.words, trigger.end):
        return True
    if scene.inside_quote(trigger.start):
        return False
    if _NOT_FIRST.search(scene.words, 0, trigger.start) and "pertama" in scene.words[trigger.start : trigger.end + 12]:
        return True  # "Ini bukan pertemuan pertama mereka": they met before
    never = _NOT_COME if trigger.frame.kind == "message" else NEVER
    unsaid = never.search(scene.words, 0, trigger.start) or NOBODY.search(scene.words, 0, trigger.start)
    return unsaid is not None and not _TOLD_BY.search(scene.words)

"""Which two "keduanya" means, where the names last told together never talked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.read.clause.scene import PLURAL, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.parties import Parties
from kronik.read.wordclasses import TALKS

_REACH = 6  # sentences


def all_three(scene: Scene, trigger: Trigger, who: Parties, told: Sequence[Draft]) -> Parties:
    """ "menyiapkan pertemuan A dan B, yang dilanjutkan dengan pertemuan trilateral bersama dirinya": those two and he."""
    if "trilateral" not in scene.words[trigger.start : trigger.end + 12] or not told:
        return ()
    last = told[-1]
    mine = {claim.value.actor for claim in who}
    rest = [claim for claim in last.who if claim.value.actor not in mine]
    near = scene.index - last.scene <= 1 and len(last.who) == 2
    return (*who, replace(rest[0], score=0.6)) if near and len(rest) == 1 and len(mine) == 2 else ()


def the_two(scene: Scene, trigger: Trigger, found: Sides, who: Parties, told: Sequence[Draft]) -> Parties:
    """The two of the contact told just before in the sentence, or of the one that the sentence takes up; () for neither."""
    one_of = (_both_told, _of_that_talk, _of_their_meeting)
    return next((pair for which in one_of if (pair := which(scene, trigger, found, who, told))), ())


_THE_TWO = re.compile(r"(?:keduanya|mereka|kedua (?:pemimpin|kepala negara|tokoh))", re.IGNORECASE)


def _both_told(scene: Scene, trigger: Trigger, found: Sides, who: Parties, told: Sequence[Draft]) -> Parties:
    """ "Di pemakaman Paus ①, Trump menyapa Zelensky sebelum keduanya berbicara": the two of the contact told just before."""
    if len(found.left) != 1 or found.right or scene.words[found.left[0]] != PLURAL:
        return ()
    here = [d for d in told if d.scene == scene.index and len(d.who) == 2 and d.family != "visit"]
    plural = scene.names[found.left[0]].span
    known = {party.actor for d in here for party in d.parties}
    if not here or here[-1].trigger.start > plural.start or {claim.value.actor for claim in who} <= known:
        return ()
    return here[-1].who if here[-1].of_persons and _THE_TWO.fullmatch(plural.cut(scene.view)) else ()


# "Pertemuan itu merupakan yang kedua setelah keduanya bertemu di Jenewa", "Ini kali pertama keduanya bertemu".
_THAT_TALK = re.compile(
    rf"(?:\b(?:{TALKS}|ktt|kontak|komunikasi|kunjungan|jamuan)(?: \w+){{0,2}}? (?:itu|ini|tersebut)\b|\A\W*(?:ini|itu)(?:lah)? (?:juga |akan )?(?:merupakan|adalah|menjadi|(?:untuk )?pertama kali(?:nya)?|kali|pertemuan|percakapan|pembicaraan|kontak|kunjungan)\b)"
)


def _of_that_talk(scene: Scene, trigger: Trigger, found: Sides, who: Parties, told: Sequence[Draft]) -> Parties:
    """Those who had the talks that the sentence takes up, where "keduanya" was taken for two who never talked."""
    if [scene.words[at] for at in (*found.left, *found.right)] != [PLURAL]:
        return ()
    if not _THAT_TALK.search(scene.words, 0, trigger.start):
        return ()
    here = {claim.value.actor for claim in who}
    first = found.left[0] if found.left else 0
    subjects = {party.actor for at, name in scene.names.items() if at < first for party in name.parties}
    if here <= subjects:
        return ()  # "A dan B menyiapkan percakapan itu ketika mereka bertemu": the two of the sentence
    pairs = [
        draft.who
        for draft in told
        if len(draft.who) == 2 and draft.family in ("talks", "call") and scene.index - draft.scene <= _REACH
    ]
    if not pairs or any({claim.value.actor for claim in pair} == here for pair in pairs):
        return ()
    return tuple(replace(claim, score=0.6) for claim in pairs[-1])


def _of_their_meeting(scene: Scene, trigger: Trigger, found: Sides, who: Parties, told: Sequence[Draft]) -> Parties:
    """ "A bertemu B. A juga menelepon C. Pertemuan mereka ...": A and B, since A and C only talked by telephone or wrote."""
    plural = [scene.words[at] for at in (*found.left, *found.right)] == [PLURAL]
    if not plural or not scene.words.startswith("pertemuan", trigger.start):
        return ()
    here = {claim.value.actor for claim in who}
    families = {draft.family for draft in told if draft.actors == here}
    met = [
        draft.who
        for draft in told
        if draft.family == "talks" and len(draft.who) == 2 and scene.index - draft.scene <= _REACH
    ]
    return (
        tuple(replace(claim, score=0.6) for claim in met[-1])
        if met and families and families <= {"call", "message"}
        else ()
    )

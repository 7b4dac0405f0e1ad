"""Whom "-nya" or "dia" means where it was taken for the subject itself: "A menyurati B dan berharap bertemu dengannya"."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.model import Reference
from kronik.read.clause.scene import PERSON, PLURAL, PRONOUN, TIME, Referent, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import HOLD, WHILE

# "A disambut B di Paris, Senin, dan langsung berunding selama satu jam": with him who came to greet him.
_GREETED = re.compile(
    rf"{PERSON}(?: \([^()]{{1,30}}\))?,? (?:[\w-]+ ){{0,3}}di(?:sambut|jemput|jamu|temui)(?: [\w-]+){{0,4}} (?P<host>{PERSON})"
    rf"[^.;\"{PERSON}]{{0,60}}(?:dan|lalu|kemudian|sebelum)(?: (?:langsung|kemudian|lalu|lantas|akhirnya|segera))* (?:(?:{HOLD}) )?$"
)


# '"Presiden Xi dan saya bertemu di Doha," kata Trump'
_AND_I = re.compile(rf"(?:\A|[\",;] ?)(?P<other>{PERSON}) (?:dan|serta|maupun) {PRONOUN}$")


def other_one(scene: Scene, trigger: Trigger, found: Sides) -> Sides:
    """The sides of a trigger that lack one, or whose object is a pronoun: who greeted him, or the other one told of."""
    if len(found.left) == 1 and not found.right and trigger.frame.kind in ("meeting", "talk"):
        met_him = "disambut" not in scene.words[trigger.start : trigger.end]
        if met_him and (greeted := _GREETED.match(scene.words, found.left[0], trigger.start)):
            return replace(found, right=(greeted.start("host"),), linked=False)
        if also := _AND_I.search(scene.words, 0, found.left[0] + 1):
            return replace(found, left=(also.start("other"), found.left[0]))
    if len(found.left) == 1 and not found.right and (pair := _with_bearer(scene, found.left[0])):
        return replace(found, left=pair)
    if len(found.left) == len(found.destination) == 1 and found.rule == "journey-of":
        return _traveller(scene, found)
    if len(found.left) != 1 or len(found.right) != 1:
        return found
    subject, object_ = scene.names.get(found.left[0]), scene.names.get(found.right[0])
    if subject is None or object_ is None or object_.reference is not Reference.pronoun:
        return found
    if _actors(subject) != _actors(object_):
        return found
    for position in sorted(scene.names, reverse=True):
        other = scene.names[position]
        named = position < found.right[0] and scene.words[position] == PERSON
        if named and not _actors(other) & _actors(subject) and not _states(other) & _states(subject):
            return replace(found, right=(position,))
    return found


# "menitipkan salam untuk Putin melalui Lavrov saat keduanya bertemu": he who sends or has the letter, and its bearer.
_BEARER = re.compile(
    rf"\b(?:surat|pesan|salam|undangan|nota|ucapan|telegram)\b[^.;\"]{{0,80}}\b(?:melalui|lewat|disampaikan|diserahkan|dibawa|diantar(?:kan)?)(?: langsung)?(?: oleh)? (?:[\w-]+ ){{0,3}}(?P<bearer>{PERSON}),?"
    rf" (?:{WHILE}|dalam) {PLURAL}$"
)


# "Lukashenko menyampaikan pesan Trump kepada Putin saat keduanya bertemu".
_BROUGHT = re.compile(
    rf"(?P<bearer>{PERSON})[^.;\"{PERSON}]{{0,30}} (?:menyampaikan|menyerahkan|membawa|meneruskan|mengantarkan) (?:sebuah |sepucuk )?(?:surat|pesan|salam|undangan|nota|ucapan \w+)(?: [\w-]+){{0,3}}? {PERSON} (?:kepada|untuk|bagi) (?:[\w-]+ ){{0,3}}(?P<reader>{PERSON}),?"
    rf" (?:{WHILE}|dalam) {PLURAL}$"
)


def _with_bearer(scene: Scene, plural: int) -> tuple[int, ...]:
    if scene.words[plural] == PLURAL and (brought := _BROUGHT.search(scene.words, 0, plural + 1)):
        return brought.start("bearer"), brought.start("reader")
    hit = _BEARER.search(scene.words, 0, plural + 1) if scene.words[plural] == PLURAL else None
    first = scene.words.find(PERSON) if hit else -1
    return (first, hit.start("bearer")) if hit and 0 <= first < hit.start("bearer") else ()


def _traveller(scene: Scene, found: Sides) -> Sides:
    """ "Macron akan bertemu Xi dalam kunjungannya ke Beijing": Xi is at home there."""
    own, goal = scene.names.get(found.left[0]), scene.names.get(found.destination[0])
    if own is None or goal is None or own.reference is not Reference.pronoun or not _states(own) & _states(goal):
        return found
    for position in sorted(scene.names):
        other = scene.names[position]
        if position < found.left[0] and scene.words[position] == PERSON and not _states(other) & _states(goal):
            return replace(found, left=(position,))
    return found


def _actors(referent: Referent) -> set[str]:
    return {party.actor for party in referent.parties}


def _states(referent: Referent) -> set[str | None]:
    return {party.state for party in referent.parties}


# "A menyurati B dan menyatakan harapan bertemu lagi": with B.
_HOPES = re.compile(
    r"\b(?:harapan|berharap|ingin|keinginan\w*|siap|bersedia|mengusulkan|menawarkan|berjanji|akan|segera|menantikan|kesiapan\w*|kesediaan\w*)\b[^.;\",]{0,30} $"
)
_ALONE = re.compile(
    rf"(?: (?:lagi|kembali|langsung|segera|empat mata))*(?:\s*[.;,\"]|\s*$| (?:di|pada|dalam|untuk|guna|saat|ketika|secara)\b| {TIME})"
)


def wishes_to(scene: Scene, trigger: Trigger, found: Sides) -> bool:
    """Whether somebody wishes or is to meet, and the clause does not say whom."""
    if trigger.frame.process or len(found.left) != 1 or found.right:
        return False
    one = scene.words[found.left[0]] in (PERSON, PRONOUN)
    return one and bool(_HOPES.search(scene.words, 0, trigger.start) and _ALONE.match(scene.words, trigger.end))

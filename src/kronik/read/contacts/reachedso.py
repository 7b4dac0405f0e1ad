"""By which talk a thing just told of came about: "Hal itu mereka bahas dalam panggilan telepon", "undangan itu dilontarkan lewat telepon".

The sentence names nobody who talked; it takes up what the sentence before told of two persons (a plan, an invitation,
an agreement), and they are the two who talked. Source: the way in which wire reports add the call behind a news item.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ContactKind
from kronik.read.clause.scene import PERSON, PLACE, PLURAL, PRONOUN, SIGNS, STATE, TIME, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft, foreign
from kronik.read.contacts.parties import Parties, claims_of
from kronik.read.contacts.recaps import foreign_pair
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.toldto import addressed_before
from kronik.read.wordclasses import AFTER

_REACH = 2  # sentences
_THING = r"[a-z-]+(?: [a-z-]+)?"
_OF_IT = (
    rf"(?:{_THING}(?: \w+)? (?:itu|ini|tersebut)|(?:undangan|ajakan|tawaran|permintaan|usulan|kesepakatan)(?:nya)?)"
)
# "hal itu mereka bahas dalam", "undangan itu dilontarkan lewat", "kesepakatan tersebut dicapai keduanya dalam"
_CAME_ABOUT = re.compile(
    rf"(?:\A|[,;] |\b(?:bahwa|menyatakan|menyebut(?:kan)?|mengatakan|mengungkapkan|menjelaskan) ){_OF_IT}"
    rf"(?: (?:juga|pun|telah|sudah|semula|pertama kali))*(?: (?:{PLURAL}|mereka|keduanya)(?: \w+)? \w+| (?:di|ter)\w+[{PRONOUN}]?(?: (?:langsung|oleh|{PLURAL}|(?P<by>[{PERSON}{PRONOUN}])))*)"
    rf"(?: (?:dalam|melalui|lewat|via|pada|saat|ketika|{AFTER}|di sela(?:-sela)?)(?: (?:sebuah|suatu|sepucuk|sesi|melakukan))?)? $"
)


def reached_so(scene: Scene, trigger: Trigger, found: Sides, told: Sequence[Draft], setting: Setting) -> Parties:
    """The two persons last told of, where a call noun only says how what they did came about; () otherwise."""
    table = trigger.frame.name in ("meeting", "talks")
    written = trigger.frame.shape == "letter"
    if (trigger.frame.name != "phone-talk" and not (table or written)) or found.right:
        return ()
    came = _CAME_ABOUT.search(scene.words, 0, trigger.start)
    if came is None or (table and (told_of(scene, told) or not _THERE_OR_THEN.match(scene.words, trigger.end))):
        return ()
    if any(at < trigger.start and scene.words[at] in SIGNS["P"] and at in found.left for at in scene.names):
        return _with_him(scene, came, setting) if table and came["by"] else ()
    if table and not came["by"]:
        return _two_before(scene, setting)
    for at in found.left:
        if scene.words[at] == PLURAL and len(two := claims_of((scene.names[at],), setting)) == 2:
            return two
    for draft in reversed(told):
        if scene.index - draft.scene > _REACH:
            break
        if len(draft.who) == 2 and draft.of_persons:
            return tuple(replace(claim, score=0.6) for claim in draft.who)
    return _who_agreed(scene, setting) or addressed_before(scene, setting)


# "Kesepakatan itu dicapai dalam pertemuan di Tokyo, Kamis": where or when, and with nobody else.
_THERE_OR_THEN = re.compile(
    rf"(?: (?!(?:dengan|bersama|antara|para)\b)[\w-]+){{0,4}}?(?:,? (?:di|pada)(?: [\w-]+){{0,5}}? [{PLACE}{STATE}{TIME}]|,? {TIME})"
)


def told_of(scene: Scene, told: Sequence[Draft]) -> bool:
    """Whether talks are told of already that the noun may mean."""
    return any(one.family in ("talks", "call") and scene.index - one.scene <= _REACH for one in told)


def _two_before(scene: Scene, setting: Setting) -> Parties:
    """The two persons of different states whom the sentence before names, and nobody else."""
    before = setting.scenes[scene.index - 1] if scene.index else None
    return foreign_pair(claims_of(before.names.values(), setting)) if before else ()


def _with_him(scene: Scene, came: re.Match[str], setting: Setting) -> Parties:
    """The two, where one of them is he by whom it was said: "Pujian itu dilontarkan Putin saat pertemuan di Kremlin"."""
    he = {claim.value.actor for claim in claims_of((scene.names[came.start("by")],), setting)}
    pair = _two_before(scene, setting)
    return pair if he <= {claim.value.actor for claim in pair} else ()


_TOO = re.compile(r"\b(?:juga|turut)(?: \w+){0,2} $")


def phoned_too(scene: Scene, trigger: Trigger, draft: Draft, told: Sequence[Draft]) -> Draft:
    """ "Brown menelepon Gerasimov. Ia juga berbincang dengan Syrskyi": by telephone as well, where no place is told."""
    open_talk = draft.open_channel and draft.family == "talks" and not draft.country and PLACE not in scene.words
    last = next((one for one in reversed(told) if one.who), None)
    if not open_talk or last is None or last.family != "call" or not _TOO.search(scene.words, 0, trigger.start):
        return draft
    shares = last.actors & draft.actors
    near = 0 < draft.scene - last.scene <= 2 and last.status.value is draft.status.value
    return replace(draft, kind=replace(draft.kind, value=ContactKind.call)) if near and shares else draft


# "ia dan Putin sepakat memulai perundingan. Kesepakatan itu dicapai dalam percakapan telepon"
_AGREED = re.compile(
    rf"(?P<one>{SIGNS['H']})(?: \([^()]{{1,30}}\))? (?:dan|dengan|bersama) (?:[\w-]+ ){{0,3}}?(?P<other>{SIGNS['P']})(?: \([^()]{{1,30}}\))? (?:\w+ ){{0,2}}?(?:sepakat|setuju|menyepakati|menyetujui|berkomitmen|berjanji|saling)\b"
)


def _who_agreed(scene: Scene, setting: Setting) -> Parties:
    """The two of whom the sentence before tells that they agreed on something."""
    before = setting.scenes[scene.index - 1] if scene.index else None
    hit = before and _AGREED.search(before.words)
    if before is None or not hit:
        return ()
    pair = claims_of(tuple(before.names[hit.start(at)] for at in ("one", "other")), setting)
    fits = len(pair) == 2 and foreign(pair[0].value, pair[1].value)
    return tuple(replace(claim, score=0.6) for claim in pair) if fits else ()

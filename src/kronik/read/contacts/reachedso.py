"""By which talk a thing just told of came about: "Hal itu mereka bahas dalam panggilan telepon", "undangan itu dilontarkan lewat telepon".

The sentence names nobody who talked; it takes up what the sentence before told of two persons (a plan, an invitation,
an agreement), and they are the two who talked. Source: the way in which wire reports add the call behind a news item.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ContactKind
from kronik.read.clause.scene import PLACE, PLURAL, SIGNS, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft, foreign
from kronik.read.contacts.parties import Parties, claims_of
from kronik.read.contacts.setting import Setting

_REACH = 2  # sentences
_THING = (
    r"(?:hal|rencana|undangan|ajakan|tawaran|usul(?:an)?|permintaan|kesepakatan|keputusan|kepastian|kabar|pesan"
    r"|pernyataan|isu|masalah|persoalan|jadwal|janji|komitmen|itu semua)"
)
# "hal itu mereka bahas dalam", "undangan itu dilontarkan lewat", "kesepakatan tersebut dicapai keduanya dalam"
_CAME_ABOUT = re.compile(
    rf"(?:\A|[,;] |\b(?:bahwa|menyatakan|menyebut(?:kan)?|mengatakan|mengungkapkan|menjelaskan) ){_THING}(?: \w+)? (?:itu|ini|tersebut)"
    rf"(?: (?:juga|pun|telah|sudah|semula|pertama kali))*(?: (?:{PLURAL}|mereka|keduanya)(?: \w+)? \w+| (?:di|ter)\w+(?: (?:langsung|oleh|{PLURAL}))*)"
    r"(?: (?:dalam|melalui|lewat|via|pada|saat|ketika)(?: (?:sebuah|suatu|sesi|melakukan))?)? $"
)


def reached_so(scene: Scene, trigger: Trigger, found: Sides, told: Sequence[Draft], setting: Setting) -> Parties:
    """The two persons last told of, where a call noun only says how what they did came about; () otherwise."""
    if trigger.frame.name != "phone-talk" or found.right:
        return ()
    if not _CAME_ABOUT.search(scene.words, 0, trigger.start):
        return ()
    if any(at < trigger.start and scene.words[at] in SIGNS["P"] and at in found.left for at in scene.names):
        return ()
    for at in found.left:
        if scene.words[at] == PLURAL and len(two := claims_of((scene.names[at],), setting)) == 2:
            return two
    for draft in reversed(told):
        if scene.index - draft.scene > _REACH:
            break
        if len(draft.who) == 2 and draft.of_persons:
            return tuple(replace(claim, score=0.6) for claim in draft.who)
    return _who_agreed(scene, setting)


_TOO = re.compile(r"\b(?:juga|turut)(?: \w+){0,2} $")


def phoned_too(scene: Scene, trigger: Trigger, draft: Draft, told: Sequence[Draft]) -> Draft:
    """ "Brown menelepon Gerasimov. Ia juga berbincang dengan Syrskyi": by telephone as well, where no place is told."""
    open_talk = draft.open_channel and draft.family == "talks" and not draft.country and PLACE not in scene.words
    last = next((one for one in reversed(told) if one.who), None)
    if not open_talk or last is None or last.family != "call" or not _TOO.search(scene.words, 0, trigger.start):
        return draft
    shares = {party.actor for party in last.parties} & {party.actor for party in draft.parties}
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

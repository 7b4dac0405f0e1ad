"""What one leader said to another, of whose talk nothing else is told: "Maas mengatakan kepada Putin bahwa ..." (decision 2)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import Status
from kronik.read.clause.scene import PERSON, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.parties import Parties, claims_of
from kronik.read.contacts.recaps import foreign_pair
from kronik.read.contacts.seriesdays import only_day
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import SAY, TALKS

_FRAMES = ("tell", "tell-there")


def without_said_there(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without words said in a contact that the article tells of anyhow, or that names no two persons."""
    return [draft for draft in drafts if draft.frame not in _FRAMES or (draft.of_persons and not _told(draft, drafts))]


def _told(said: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether another word than such a saying tells of a contact of the two, of whatever kind."""
    two = said.actors
    others = (draft for draft in drafts if draft.frame not in _FRAMES)
    return any(two <= draft.actors for draft in others)


# "menyampaikan keprihatinan kepada ①", "memperingatkan langsung ①", "Kepada ①, ② menjelaskan ...".
_ADDRESSED = re.compile(
    rf"\b(?:{SAY}|melontarkan|mengajukan|mengeluhkan|menyuarakan|mengangkat|mengadukan|menawarkan|mengusulkan|meminta|berterima kasih|berjanji)\b[^.;\"{PERSON}]{{0,90}} kepada (?:[\w-]+ ){{0,3}}?{PERSON}"
    rf"|\b(?:memperingatkan|mengingatkan|mendesak|meminta|meyakinkan|menasihati|memprotes|mengajak)(?: \w+)? (?:[\w-]+ ){{0,3}}?{PERSON}"
    rf"|\A\W*kepada (?:[\w-]+ ){{0,3}}?{PERSON}[^,;.\"]{{0,30}}, "
)
_NOT_TO_HIM = re.compile(
    r"\b(?:surat|menyurati|telegram|pidato|unggahan|cuitan|wawancara|wartawan|jurnalis|konferensi pers|jumpa pers)\b"
)
_TAKES_UP = re.compile(
    rf"\W*(?:{TALKS}|panggilan|kontak|komunikasi)(?: [\w-]+){{0,2}}? (?:itu|tersebut|ini|mereka|keduanya)\b"
)
_REACH = 3  # sentences


def addressed_before(scene: Scene, setting: Setting) -> Parties:
    """The two of whom the sentence before names nobody else, where one addresses the other in it."""
    before = setting.scenes[scene.index - 1] if scene.index else None
    if before is None or not _ADDRESSED.search(before.words) or _NOT_TO_HIM.search(before.words):
        return ()
    return foreign_pair(claims_of(before.names.values(), setting))


def as_said_there(scene: Scene, trigger: Trigger, draft: Draft, told: Sequence[Draft], setting: Setting) -> Draft:
    """ "A menyampaikan keprihatinan kepada B pada Jumat. Pertemuan itu berlangsung di Lima": the talk of the two, on that day."""
    if draft.who or draft.family not in ("talks", "call") or draft.status.value is not Status.happened:
        return draft
    if not _TAKES_UP.match(scene.words) or any(
        one.family in ("talks", "call") and scene.index - one.scene <= _REACH for one in told
    ):
        return draft
    if not (pair := addressed_before(scene, setting)):
        return draft
    day = draft.when or only_day(setting.scenes[scene.index - 1], setting)
    return replace(draft, who=pair, when=day, linked=False, sure=0.6)

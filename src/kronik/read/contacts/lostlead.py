"""Reports whose first paragraph the page has lost: "Pertemuan berlangsung di Istana Merdeka, Jumat", and only the headline says whose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kronik.model import Claim, Party, Status
from kronik.read.clause.arguments import referents
from kronik.read.clause.scene import PERSON, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.parties import Parties, claims_of
from kronik.read.contacts.recaps import foreign_pair
from kronik.read.contacts.setting import Setting

_OPENING = 3  # sentences from the top in which the first meeting without parties must be told
_MEETS = re.compile(
    r"\b(?:bertemu|ketemu|(?:me)?(?:temui|nemui)|(?:men)?jumpai|(?:ber)?jumpa|bersua|(?:me)?(?:terima|nerima)|(?:men)?jamu|(?:meny|s)ambut|(?:meng)?unjungi|pertemuan)\b",
    re.IGNORECASE,
)
# "Prabowo Batal Bertemu Trump", "Jelang Pertemuan Xi dan Biden": what did not come about yet.
_NOT_YET = re.compile(
    r"\b(?:batal|urung|tunda|ditunda|tolak|ogah|enggan|bantah|belum|tak|tidak|akan|bakal|mau|ingin|siap|harap|berharap|ajak|undang|rencana|jelang|menjelang|jika|mungkin|besok)\b|\?",
    re.IGNORECASE,
)
# The sentence is about the meeting: nobody is named before its noun.
_ABOUT_IT = re.compile(r"\W*(?:(?:dalam|pada|usai|seusai|adapun) )?$")
_WORD = re.compile(r"\b[A-Z][^\W\d_]+")


def by_headline(scene: Scene, trigger: Trigger, draft: Draft, told: Sequence[Draft], setting: Setting) -> Parties:
    """The two persons of whom the headline says that they met, where nothing was told before the meeting without parties."""
    title = setting.article.title or ""
    placed = draft.country is not None or draft.when is not None
    if (
        scene.index >= _OPENING
        or draft.who
        or not placed
        or draft.family != "talks"
        or draft.status.value is not Status.happened
    ):
        return ()
    if not _ABOUT_IT.match(scene.words[: trigger.start]) or any(len(one.who) > 1 for one in told):
        return ()
    if not _MEETS.search(title) or _NOT_YET.search(title):
        return ()
    return foreign_pair(_in_headline(frozenset(_WORD.findall(title)), setting))


def _in_headline(heard: frozenset[str], setting: Setting) -> Iterator[Claim[Party]]:
    """The persons of the report of whose names the headline has a part."""
    for scene in setting.scenes:
        named = (at for at in scene.names if scene.words[at] == PERSON)
        own = tuple(at for at in named if heard & {*_WORD.findall(scene.names[at].span.cut(scene.view))})
        yield from claims_of(referents(scene, own), setting)

"""What an agenda lists without a verb is still to come.

"Presiden akan meletakkan karangan bunga. Setelah itu, pertemuan dengan A"; "Agenda Presiden di Doha meliputi pertemuan
dengan B"; '"Besok Presiden bertemu C," kata juru bicara'.
"""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.model import Claim, Status
from kronik.read.clause.scene import Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import DONE, WILL

_NOUN = ("noun", "journey")
_PART_OF_DAY = r"(?:pagi|siang|sore|petang|malam)(?: ?hari)?(?:nya)?"
# What opens a sentence that goes on with a programme, and has no verb of its own before the noun.
_NEXT = re.compile(
    rf"\W*(?:(?:(?:pada |di )?(?:kemudian|lalu|lantas|selanjutnya|berikutnya|setelahnya|(?:setelah|usai|sesudah) itu|{_PART_OF_DAY}|keesokan harinya|esok ?harinya|hari (?:kedua|ketiga|keempat|terakhir|berikutnya)|agenda (?:selanjutnya|berikutnya))|(?:di)?(?:lanjutkan|lanjut|teruskan)|berlanjut|disusul|diikuti|diisi|ditutup|diakhiri|diawali|dimulai|adalah|ada),? (?:(?:dengan|ke|oleh),? )?)+(?:sebuah |acara |agenda |sesi )?$"
)
# "Agenda Presiden di Doha antara lain menghadiri parade dan pertemuan dengan B".
_LISTS = re.compile(
    rf"\b(?:agenda|jadwal|rangkaian (?:acara|kegiatan|kunjungan|lawatan|agenda))\b(?:(?!\b(?:{DONE})\b)[^.;\"]){{0,120}}?\b(?:antara lain|meliputi|mencakup|termasuk|adalah|ialah|yakni|yaitu|di antaranya|berupa|diisi|terdiri)\b(?:(?!\b(?:{DONE})\b)[^.;\"])*$"
)
_SOON = re.compile(r"\b(?:besok|lusa|nanti(?:nya)?)\b(?! (?:lalu|kemarin))[^.;\"]{0,60}\Z", re.IGNORECASE)
_AHEAD = re.compile(rf"\b(?:{WILL}|rencananya|direncanakan|dijadwalkan|diagendakan)\b")
_NEAR = 2  # sentences


def on_agenda(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Draft:
    """The draft as planned, where an agenda of what is ahead lists it without a word of its own for that."""
    plain = draft.status.value is Status.happened and draft.status.reason.startswith("no cue")
    day = setting.published.day
    past = day is not None and draft.when is not None and draft.when.value.last < day
    if not plain or past or draft.family not in ("talks", "visit", "call"):
        return draft
    before = scene.words[: trigger.start]
    listed = trigger.frame.shape in _NOUN and (
        (_NEXT.fullmatch(before) and _ahead_before(scene, setting)) or _LISTS.search(before)
    )
    if not listed and not _SOON.search(scene.view, scene.span.start, scene.at[trigger.start]):
        return draft
    return replace(draft, status=_planned(draft.status))


def _ahead_before(scene: Scene, setting: Setting) -> bool:
    """Whether one of the sentences just before tells of something that is ahead, and nothing after it of what was done."""
    near = setting.scenes[max(0, scene.index - _NEAR) : scene.index + 1]
    return any(_AHEAD.search(one.words) for one in near)


def _planned(status: Claim[Status]) -> Claim[Status]:
    return replace(status, value=Status.planned, score=0.6, reason="an agenda lists it")

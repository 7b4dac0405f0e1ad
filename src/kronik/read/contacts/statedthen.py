"""The day of a contact by the sentence before it: of what was said or signed there, of the visit that it recalls."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from kronik.model import Claim, Grain, Status, TimeExpression
from kronik.read.clause.datable import claim, usable
from kronik.read.clause.scene import SIGNS
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import AFTER, DONE, SAID, SAY, WHILE

_WORD = r"(?:hal|pernyataan|komentar|ucapan|keterangan|penegasan|seruan|janji|desakan|penjelasan|ajakan|usul(?:an)?|permintaan|peringatan)"
# "Pernyataan itu disampaikan setelah Wang diterima Modi": on the day on which it was made.
_STATED = re.compile(
    rf"[\s\"'(]*(?:{_WORD} (?:itu|tersebut|ini)(?: (?:pun|juga|{DONE}))* (?:di)(?:sampaikan|ungkapkan|utarakan|katakan|lontarkan|nyatakan|kemukakan|tegaskan|jelaskan|buat|keluarkan|tuturkan)(?:nya)?"
    rf"|{SIGNS['N']},? (?:(?:pun|juga|{DONE}) )*(?:{SAY}|melontarkan) {_WORD} (?:itu|tersebut|ini|demikian))\b[^.;\"]{{0,70}}?"
    rf"\b(?:{AFTER}|{WHILE}|dalam|di sela(?:-sela)?|pada)\b"
)
# "A dan B menandatangani perjanjian, Selasa. Penandatanganan disaksikan PM C dan PM D": on that day.
_SIGNING = re.compile(
    r"[\s\"'(]*(?:penandatanganan|kesepakatan|perjanjian|nota|peluncuran|peresmian|pengumuman)(?: [\w-]+){0,3}? di(?:saksikan|lakukan|capai|hasilkan|gelar|teken|tandatangani|langsungkan)\b"
)
_SIGNED = re.compile(
    r"\b(?:menandatangani|meneken|menyepakati|menyetujui|sepakat|meluncurkan|meresmikan|mengumumkan)\b[^.;\"]*$"
)
_SAID_ON = re.compile(rf"\b(?:{SAY}|{SAID}|tulis|cuit|cicit|kicau)(?:nya)?\b[^.;\"]{{0,60}}$")
# "Presiden A pada Senin (5/3) berjanji akan ...": the verb stands after the day.
_ON_IT_SAID = re.compile(
    rf"{SIGNS['T']},? (?:\w+ )?(?:{SAY}|berjanji|memperingatkan|menyerukan|mendesak|mengecam|meminta)\b"
)
_STATED_REACH = 3  # sentences


def as_stated(draft: Draft, setting: Setting) -> Draft | None:
    """A contact of which something was said or signed, with the day of that; None where no such words open the sentence."""
    words = setting.scenes[draft.scene].words
    if draft.family not in ("talks", "call") or draft.status.value is not Status.happened:
        return None
    if _STATED.match(words):
        return replace(draft, when=_day_stated(draft, setting, _SAID_ON, _STATED_REACH))
    signed = _day_stated(draft, setting, _SIGNED, 1) if _SIGNING.match(words) else None
    return replace(draft, when=signed) if signed else None


def _day_stated(draft: Draft, setting: Setting, said: re.Pattern[str], reach: int) -> Claim[TimeExpression] | None:
    """The day of the statement or signing told just before."""
    today = setting.published.day
    for scene in reversed(setting.scenes[max(0, draft.scene - reach) : draft.scene]):
        for position, time in scene.times.items():
            day = usable(scene, position, time) and time.time and time.time.grain is Grain.day
            day = day and not (today and time.time and time.time.earliest > today)  # a plan told there has its own
            on_it = said is _SAID_ON and _ON_IT_SAID.match(scene.words, position)
            if day and not scene.inside_quote(position) and (on_it or said.search(scene.words, 0, position)):
                return claim(time, 0.6)
    return None


_HE = re.compile(rf"[\s\"'(]*{SIGNS['H']}[ ,]")
_LONG_AGO = timedelta(days=7)


def on_the_visit_recalled(draft: Draft, told: Sequence[Draft], setting: Setting) -> Draft | None:
    """ "Wong melawat ke Malaysia pada 12 Juni 2024. Ia dijamu Anwar di Putrajaya": on that visit, not on the one of the news."""
    visit = next((d for d in reversed(told) if d.scene == draft.scene - 1 and d.family == "visit"), None)
    day = setting.published.day
    if visit is None or visit.when is None or day is None or len(visit.who) != 2 or draft.family != "talks":
        return None
    if draft.status.value is not Status.happened or visit.when.value.last >= day - _LONG_AGO:
        return None
    again = draft.rule.startswith("noun") and any(d.family == "talks" and d.actors == draft.actors for d in told)
    if again:
        return None  # "A bertemu B, Senin. B pernah melawat ke sana pada 2023. A mengatakan pertemuan dengan B hangat"
    guest, land = visit.who[0].value, visit.who[-1].value.state
    others = [claim.value for claim in draft.who if claim.value.actor != guest.actor]
    there = len(others) == len(draft.who) - 1 and all(one.state == land for one in others)
    placed = draft.country is None or (visit.country is not None and visit.country.value == draft.country.value)
    told_on = _HE.match(setting.scenes[draft.scene].words)
    return replace(draft, when=visit.when) if there and placed and told_on else None

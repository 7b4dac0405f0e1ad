"""A day by its number: "pada hari kedua kunjungannya", "di hari terakhir KTT" is a day of the stretch told before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from kronik.model import HELD_OR_DUE, Claim, Grain, How, Origin, TimeExpression
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting

_NTH = re.compile(
    r"(?:\b(?:pada|di|memasuki) |\A\W*)hari (?:yang )?(?P<which>pertama|kedua|ketiga|keempat|terakhir)(?:nya)?\b"
)
_STEPS = {"pertama": 0, "kedua": 1, "ketiga": 2, "keempat": 3}
_CLOSE = 110  # code points between such a day and the contact of its clause


def on_numbered_days(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts; who is met on the second day of a visit or gathering whose days are told is met on that day."""
    return tuple(_numbered(draft, contacts, setting) for draft in contacts)


def _numbered(draft: Draft, contacts: Sequence[Draft], setting: Setting) -> Draft:
    if draft.family == "visit" or draft.status.value not in HELD_OR_DUE:
        return draft
    scene = setting.scenes[draft.scene]
    own = bool(draft.when and scene.span.start <= draft.when.spans[0].start < scene.span.end)
    if draft.when and own and draft.when.value.grain is not Grain.interval:
        return draft
    at = scene.place(draft.trigger.start)
    near = (hit for hit in _NTH.finditer(scene.words) if abs(hit.start() - at) <= _CLOSE)
    hit = next(near, None)
    whole = (draft.when if own else _stretch(draft, contacts)) if hit else None
    if hit is None or whole is None:
        return draft
    first, last = whole.value.earliest, whole.value.last
    arrived = whole.value.grain is Grain.day  # how long the guest stays is not told
    if arrived and hit["which"] == "terakhir":
        return draft if own else replace(draft, when=None)
    day = last if hit["which"] == "terakhir" else first + timedelta(days=_STEPS[hit["which"]])
    if day > last and not arrived:
        return draft
    reason = f"'{scene.origin(*hit.span()).cut(scene.view)}' of {first} to {last}"
    when = TimeExpression(day, day + timedelta(days=1), Grain.day, first, How.inferred, reason)
    spans = (scene.origin(*hit.span()), *whole.spans)
    return replace(draft, when=Claim(when, spans, Origin("rule", "numbered day"), 0.7, reason))


def _stretch(draft: Draft, contacts: Sequence[Draft]) -> Claim[TimeExpression] | None:
    """The days of the visit of one of its parties that is told nearest before it, or the day on which it began."""
    actors = draft.actors
    for other in reversed([one for one in contacts if one.scene <= draft.scene and one.family == "visit"]):
        if not other.who or other.who[0].value.actor not in actors:
            continue
        if draft.country and other.country and draft.country.value != other.country.value:
            return None  # the second day in Peru, of a tour that began in China
        return other.when if other.when and other.when.value.grain in (Grain.interval, Grain.day) else None
    return None

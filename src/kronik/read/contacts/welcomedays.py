"""The day of a welcome: that of the visit, of the landing or of the talks that the sentences beside it tell of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import Claim, Grain, Status, TimeExpression
from kronik.read.clause.scene import Scene
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.seriesdays import only_day
from kronik.read.contacts.setting import Setting

_IS_WELCOMED = re.compile(r"\b(?:disambut|dijemput|dijamu|diterima)\b(?! (?:baik|positif))")


def of_the_guest(draft: Draft, before: Scene, setting: Setting) -> Draft | None:
    """ "Ishiba disambut meriah di Bogor, Sabtu. Prabowo menyambut sang tamu di tangga istana": one welcome, told of twice."""
    here = before.actors
    guest, host = draft.who[-1].value.actor, draft.who[0].value.actor
    day = (
        only_day(before, setting) if _IS_WELCOMED.search(before.words) and guest in here and host not in here else None
    )
    return replace(draft, when=day) if day else None


def at_visit(draft: Draft, told: Sequence[Draft]) -> Draft:
    """ "Saat A berkunjung ke Amman pada April, Raja menjemput langsung": a welcome told with the visit of the same two."""
    actors, states = draft.actors, {c.value.state for c in draft.who}
    for visit in told:
        beside = visit.family == "visit" and visit.scene == draft.scene and visit.status.value is draft.status.value
        if beside and visit.who and visit.who[0].value.actor in actors and visit.who[-1].value.state in states:
            return replace(draft, when=visit.when, city=visit.city, country=visit.country)
    return draft


def at_the_talks(draft: Draft, told: Sequence[Draft]) -> Draft:
    """ "A dan B bertemu di Jenewa, Rabu. Presiden C menyambut keduanya": their host, on the day of their talks."""
    actors = draft.actors
    for talks in reversed(told):
        near = talks.family == "talks" and 0 < draft.scene - talks.scene <= 2 and talks.status.value is Status.happened
        if near and talks.when and talks.actors < actors:
            day = talks.when if talks.when.value.grain is Grain.day else None
            return replace(draft, when=day, city=draft.city or talks.city, country=draft.country or talks.country)
    return draft


def landing(draft: Draft, told: Sequence[Draft]) -> Claim[TimeExpression] | None:
    """ "tiba di Doha, Selasa. Ia disambut Emir Tamim di bandara": the day of the visit told right before."""
    actors, states = draft.actors, {c.value.state for c in draft.who}
    for visit in reversed(told):
        beside = visit.family == "visit" and 0 < draft.scene - visit.scene <= 1 and len(visit.who) > 1
        if beside and visit.when and visit.who[0].value.actor in actors and visit.who[-1].value.state in states:
            return visit.when if visit.when.value.grain is Grain.day else None
    return None

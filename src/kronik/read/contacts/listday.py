"""The day and place of those whom a list names one by one: what the sentences above its heading say of their reception."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.read.clause.places import places
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.hosts import settled
from kronik.read.contacts.seriesdays import only_day
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.surroundings import place_claims
from kronik.read.wordclasses import TALKS

_RECEIVES = re.compile(
    rf"\b(?:bertemu|menemui|ditemui|menerima|diterima|menjamu|dijamu|menyambut|disambut|beraudiensi|surat kepercayaan|{TALKS})\b"
)
_ABOVE = 10  # sentences: quotations of who announces the list stand between


def as_above(draft: Draft, heading: int, setting: Setting) -> Draft:
    """The draft of an item with the day and place at which, by a sentence above the heading, its host received them all."""
    if (draft.when and draft.country) or draft.family != "talks" or len(draft.who) < 2:
        return draft
    host = draft.who[0].value.actor
    for scene in reversed(setting.scenes[max(0, heading - _ABOVE) : heading + 1]):
        here = scene.actors
        if host not in here or not _RECEIVES.search(scene.words):
            continue
        day = draft.when or only_day(scene, setting)
        place = next(places(scene.view, scene.span.start, scene.span.end, setting.know), None)
        city, country = place_claims(place and settled(place, None, draft.who, setting.know), setting.know)
        if day or country:
            there = (draft.city, draft.country) if draft.country else (city, country)
            return replace(draft, when=day, city=there[0], country=there[1])
    return draft

"""Where two met who stood before the press that day, together or one of them (codebook decision 8).

"A dan B bertemu, Senin. ... kata A dalam konferensi pers bersama B di Havana": no contact by itself, but it tells the place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ContactKind, Status
from kronik.read.clause.places import Place, place_at
from kronik.read.clause.scene import Scene
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.intended import IN_TURN
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.surroundings import place_claims

_BEFORE_PRESS = re.compile(
    r"\b(?:konferensi|jumpa|keterangan|pernyataan) (?:pers|bersama)\b(?: bersama)?[^.;:\"]{0,60}? di +(?:[a-z]+ ){0,2}(?=[A-Z])"
)
_TO_PRESS = re.compile(
    r"\b(?:kepada|di depan|di hadapan) (?:para |awak )?(?:wartawan|media|jurnalis|pers|reporter)\b[^.;\"]{0,20}? di (?=[A-Z])"
    r"|\b(?:konferensi|jumpa|keterangan) pers\b[^.;\"]{0,20}? di (?=[A-Z])"
)
_REACH = 12  # sentences between the meeting and the words to the press


def with_press_places(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts; a meeting that took place, with a day and no place, where both of them faced the press that day."""
    return tuple(_placed(draft, setting) for draft in contacts)


def told_to_the_press(draft: Draft, setting: Setting) -> Draft:
    """'"...," ujarnya kepada wartawan di Accra', after what he said of meeting the president there (codebook decision 8)."""
    if draft.country or draft.family != "talks" or not IN_TURN.search(draft.status.reason):
        return draft
    lands = {party.state for party in draft.parties}
    for scene in setting.scenes[draft.scene : draft.scene + 2]:
        hit = _TO_PRESS.search(scene.view, scene.span.start, scene.span.end)
        place = place_at(scene.view, hit.end(), scene.span.end, setting.know) if hit else None
        if place and place.iso3 in lands:
            city, country = place_claims(place, setting.know)
            return replace(draft, city=city, country=country)
    return draft


def _placed(draft: Draft, setting: Setting) -> Draft:
    held = draft.kind.value is ContactKind.meeting and draft.status.value is Status.happened
    if not held or draft.country or draft.city or draft.when is None or len(draft.who) != 2:
        return draft
    near = setting.scenes[max(0, draft.scene - _REACH) : draft.scene + _REACH]
    found = [place for scene in near if (place := _faced_press(scene, draft, setting))]
    if not found or len({place.iso3 for place in found}) > 1:
        return draft
    city, country = place_claims(next((p for p in found if p.city), found[0]), setting.know)
    return replace(draft, city=city, country=country)


def _faced_press(scene: Scene, draft: Draft, setting: Setting) -> Place | None:
    """The place of their words to the press; None where the sentence names but one of them, or another day."""
    hit = _BEFORE_PRESS.search(scene.view, scene.span.start, scene.span.end)
    if hit is None or draft.when is None:
        return None
    there = scene.actors
    days = [time.time for time in scene.times.values() if time.time is not None]
    if not there >= draft.actors or any(not day.overlaps(draft.when.value) for day in days):
        return None
    return place_at(scene.view, hit.end(), scene.span.end, setting.know)

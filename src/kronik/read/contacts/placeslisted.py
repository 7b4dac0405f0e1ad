"""The several places at which one verb tells that the same parties met: "lima kali, dua kali di Jakarta dan tiga kali di Oslo"."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.model import Status
from kronik.read.clause.places import place_at
from kronik.read.clause.scene import PLACE, STATE, TIME, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.surroundings import place_claims
from kronik.read.wordclasses import NUMBER

_OFTEN = rf"(?:sekali|(?:satu|{NUMBER}|beberapa|\d+) kali)"
_AT = rf"{_OFTEN} di (?:ibu ?kota )?[{PLACE}{STATE}](?:, [{STATE}])?"
_LIST = re.compile(
    rf"[^.;:\"{TIME}]{{0,60}}?[,:]? (?:yakni |yaitu |masing-masing )?(?P<list>{_AT}(?:(?:,|,? (?:dan|serta|lalu)) {_AT})+)"
)
_ONE = re.compile(rf"{_OFTEN} di (?:ibu ?kota )?(?=[{PLACE}{STATE}])")


def places_listed(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> tuple[Draft, ...]:
    """One draft for each place (codebook decision 6); none where fewer than two are listed."""
    if draft.family != "talks" or draft.status.value is not Status.happened or " kali " not in scene.words:
        return ()
    hit = _LIST.match(scene.words, trigger.end)
    if hit is None:
        return ()
    told: list[Draft] = []
    for one in _ONE.finditer(scene.words, hit.start("list"), hit.end("list")):
        where = place_at(setting.view, scene.at[one.end()], scene.span.end, setting.know)
        if where is None:
            return ()
        city, country = place_claims(where, setting.know)
        span = scene.origin(one.start(), one.end())
        told.append(replace(draft, city=city, country=country, trigger=span, when=None, minutes=None))
    return tuple(told)

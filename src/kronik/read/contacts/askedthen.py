"""Where and when somebody was asked to come is not where and when he is to come (codebook decision 3)."""

from __future__ import annotations

import re
from datetime import timedelta

from kronik.model import Claim, TimeExpression
from kronik.read.clause.scene import Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.parties import Parties
from kronik.read.contacts.setting import Setting


def at_hosts(country: Claim[str] | None, trigger: Trigger, scene: Scene, who: Parties, setting: Setting) -> bool:
    """Whether a country is that of him who invites."""
    passive = scene.words.startswith("diundang", trigger.start)
    host = setting.know.places.countries.get((who[-1] if passive else who[0]).value.state or "") if who else None
    return country is None or (host is not None and country.value == host.iso2)


_AND_ASKED = re.compile(r"\b(?:dan|serta|sekaligus|lalu|sambil|seraya|sembari)(?: (?:juga|kemudian|lantas))? $")
_LONG_SINCE = timedelta(days=7)


def given(scene: Scene, trigger: Trigger, when: Claim[TimeExpression] | None, setting: Setting) -> bool:
    """ "mengundang Trump ketika keduanya bertemu pada 15 Agustus": a day gone by is that on which he was asked."""
    if (day := setting.published.day) is None:
        return False
    if when is None and _AND_ASKED.search(scene.words, 0, trigger.start):  # "melawat pada Mei dan mengundang Putin"
        times = (time.time for at, time in scene.times.items() if at < trigger.start)
        return any(time and time.last < day - _LONG_SINCE for time in times)
    return when is not None and when.value.last < day

"""A table of three or more that is told of again by two of those who sat there: "pertemuan A dan B itu berlangsung dua jam"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.knowledge.nearness import one_city
from kronik.model import ContactKind
from kronik.read.contacts.draft import Draft, swapped_parties
from kronik.read.contacts.joined import fill
from kronik.read.contacts.setting import Setting

_REACH = 6  # sentences
_APART = re.compile(
    r"\b(?:bilateral|empat mata|tatap muka|terpisah|tersendiri|masing-masing|sebelum|sebelumnya|selain|di sela|juga|lain|kedua|ketiga|pertama|terakhir)\b"
)
_ALONE = re.compile(r"\b(?:bilateral|empat mata|terpisah|tersendiri)\b")
# "A dan B duduk bersama C dalam pertemuan tiga pihak"
_OF_ALL = re.compile(
    r"\b(?:pertemuan|pembicaraan|perundingan|ktt|dialog) (?:puncak )?(?:tiga pihak|empat pihak|trilateral|bertiga|segi ?tiga)\b"
)
_TALKS = ("meeting", "talks", "negotiation")


def at_one_table(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts; what a noun says of some of a table's parties is said of the table."""
    kept = list(contacts)
    for part in contacts:
        if not (part.rule.startswith("noun") and part.frame in _TALKS):
            continue
        table = next((at for at, known in enumerate(kept) if _sat_there(known, part, setting)), None)
        if table is not None:
            kept[table] = fill(kept[table], part)
            kept = [one for one in kept if one is not part]
    return tuple(kept)


def _sat_there(table: Draft, part: Draft, setting: Setting) -> bool:
    far = part.scene - table.scene
    if not (len(table.who) > len(part.who) > 1 and 0 <= far <= _REACH):
        return False
    own = setting.scenes[part.scene]
    if far == 0 and not _OF_ALL.match(own.words, own.place(part.trigger.start)):
        return False
    if table.kind.value is ContactKind.encounter:
        return False  # who welcomed both may have talked with each
    if table.status.value is not part.status.value or not (table.family == part.family or part.open_channel):
        return False
    apart = _APART.search(own.words) or (far > 1 and _ALONE.search(setting.scenes[part.scene - 1].words))
    if swapped_parties(table.parties, part.parties) is None or apart:
        return False
    days = part.when is None or (table.when is not None and table.when.value.overlaps(part.when.value))
    there = part.country is None or table.country is None or part.country.value == table.country.value
    town = part.city is None or table.city is None or one_city(part.city.value, table.city.value)
    return days and there and town

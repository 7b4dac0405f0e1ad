"""Which contact a noun with a town means: "Pertemuan di Singapura itu" is the one held there, not the one told of last."""

from __future__ import annotations

from collections.abc import Sequence

from kronik.knowledge.nearness import one_city
from kronik.read.contacts.apart import far
from kronik.read.contacts.draft import Draft

REACH = 6  # sentences within which "pertemuan itu" takes up a contact


def of_that_town(contacts: Sequence[Draft], order: Sequence[int], draft: Draft) -> int | None:
    """ "berunding di Beijing. Menlu keduanya akan bertemu. Pembicaraan di Beijing ...": what was held there, not what is planned."""
    last = contacts[order[0]] if order else None
    if last is None or not (draft.city or draft.country) or draft.who or last.status.value is draft.status.value:
        return None
    held = (at for at in order if (held_there if draft.city else _in_that_land)(contacts[at], draft))
    return next((at for at in held if contacts[at].status.value is draft.status.value), None)


def _in_that_land(known: Draft, draft: Draft) -> bool:
    """ "bertemu di Doha. Perundingan di Luanda batal ... terkejut dengan pertemuan di Qatar": the one held in that land."""
    there = known.country and draft.country and known.country.value == draft.country.value
    return bool(there) and _just_told(known, draft)


def held_there(known: Draft, draft: Draft) -> bool:
    """ "A dan B akan bertemu di Singapura. C menyiapkannya di New York. Pertemuan di Singapura itu ...": that of the town named."""
    there = known.city and draft.city and one_city(known.city.value, draft.city.value)
    return bool(there) and _just_told(known, draft)


def _just_told(known: Draft, draft: Draft) -> bool:
    """Whether both are talks that may be of one day, the one told shortly after the other."""
    near = known.family == draft.family == "talks" and 0 < draft.scene - known.scene <= REACH
    return near and not far(known, draft)

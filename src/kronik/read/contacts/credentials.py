"""Letters of credence: who hands them over at one ceremony has one encounter with the host, together (codebook decision 8)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ActorKind, Claim, ContactKind, Party
from kronik.read.clause.places import places
from kronik.read.clause.scene import Scene
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.hosts import settled
from kronik.read.contacts.itemised import heading_of
from kronik.read.contacts.seriesdays import only_day
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.surroundings import place_claims

_LETTERS = re.compile(r"\bsurat(?:-surat)? kepercayaan")
# "penyerahan surat kepercayaan berlangsung di Istana Merdeka. Presiden menerima Dubes A": the ceremony told of before.
_BEFORE = 2  # sentences
_FRAMES = ("see", "seen", "listed")  # of packs/id/contacts.toml


def at_ceremonies(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts, those at which letters of credence were handed over as encounters, one for each host and day."""
    if not any(_LETTERS.search(scene.words) for scene in setting.scenes):
        return tuple(contacts)
    found: list[Draft] = []
    for one in contacts:
        told = _told_in(one, setting)
        if told is None:
            found.append(one)
            continue
        handed = _there(replace(one, kind=replace(one.kind, value=ContactKind.encounter)), told, setting)
        at = next((at for at, other in enumerate(found) if _same(other, handed)), None)
        if at is None:
            found.append(handed)
        else:
            found[at] = _together(found[at], handed)
    return tuple(found)


def _told_in(draft: Draft, setting: Setting) -> Scene | None:
    """The sentence that tells of the letters that a contact is about."""
    if draft.frame not in _FRAMES or not draft.of_persons or not any(map(_envoy, draft.who)):
        return None
    here = setting.scenes[draft.scene]
    top = heading_of(here, setting) if draft.frame == "listed" else draft.scene
    near = [here, *reversed(setting.scenes[max(0, top - _BEFORE) : top + 1])]
    return next((scene for scene in near if _LETTERS.search(scene.words)), None)


def _envoy(claim: Claim[Party]) -> bool:
    """Whether a party is an ambassador, or somebody of whom no table knows the office."""
    office = claim.value.office or "ambassador"
    return claim.value.kind is ActorKind.person and office.startswith(("ambassador", "envoy"))


def _there(draft: Draft, told: Scene, setting: Setting) -> Draft:
    """The encounter with the day and place of the sentence that tells of the ceremony."""
    when = draft.when or only_day(told, setting)
    if draft.country:
        return replace(draft, when=when)
    place = next(places(told.view, told.span.start, told.span.end, setting.know), None)
    city, country = place_claims(place and settled(place, None, draft.who, setting.know), setting.know)
    return replace(draft, when=when, city=city, country=country)


def _same(known: Draft, draft: Draft) -> bool:
    """Whether two are of one ceremony: the same host, and no other day."""
    if known.kind.value is not ContactKind.encounter or known.frame not in _FRAMES or not known.actors & draft.actors:
        return False
    return known.when is None or draft.when is None or known.when.value.overlaps(draft.when.value)


def _together(known: Draft, draft: Draft) -> Draft:
    """One encounter of all."""
    more = tuple(claim for claim in draft.who if claim.value.actor not in known.actors)
    when, place = known.when or draft.when, known if known.country else draft
    return replace(known, who=(*known.who, *more), when=when, city=place.city, country=place.country)

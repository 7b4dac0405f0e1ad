"""Who speaks of a contact in the sentences around it.

He who speaks right before and right after it, he whose words it goes on with, he who first speaks of the news of a lead,
and the party whom alone the report quotes. Analysts and other private persons speak for nobody here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.model import ActorKind, Claim, Source, Status
from kronik.read.clause.scene import INSTITUTION, PLURAL, PRONOUN, Scene
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.saidaround import IN_IT, LEAD, Told
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.sources import MEDIA, QUOTED
from kronik.read.wordclasses import AFTER, BEFORE, TALKS, WHILE

_FIRST = 3  # letters before a sentence's first word
_REACH = 4  # sentences in which somebody may speak of the lead, the spokesman of a side whatever his words
_FAR = 12  # and in which he may speak of both who met
_ALONE = 6  # sentences before which nobody else is quoted
_OLD = 14  # days after which a contact is background
_NAMED = {
    "talks": re.compile(rf"\b(?:{TALKS}|ktt|jamuan|kunjungan|bertemu|menemui|berunding)(?:nya)?\b"),
    "call": re.compile(rf"\b(?:{TALKS}|telepon|panggilan|komunikasi)(?:nya)?\b"),
    "visit": re.compile(r"\b(?:kunjungan|lawatan|kedatangan|berkunjung|mengunjungi|melawat|pertemuan)(?:nya)?\b"),
    "message": re.compile(r"\b(?:surat|pesan|ucapan|telegram)(?:nya)?\b"),
}
_AFTERWARDS = re.compile(rf"\b(?:{AFTER}|{BEFORE}|{WHILE})\s+(?:[^\s,.;]+\s+){{0,5}}$")
_DENIES = re.compile(r"\b(?:membantah|menyangkal|menampik|menepis)\b")
_TO = re.compile(r"\b(?:me\w+|berkata|berpesan|berjanji|(?:kata|ujar|ucap|tutur|ungkap) [^\w\s]) (?:kepada|pada) ")


def framed(draft: Draft, told: Told) -> tuple[Claim[Source], ...]:
    """Who speaks right before and right after: what stands between is told by him too."""
    if told.words.narrated.match(told.setting.scenes[draft.scene].words):
        return ()
    before = _telling(draft, told, -1)
    after = _telling(draft, told, 1)
    if not after and draft.status.value is not Status.happened:
        after = _telling(draft, told, 2)  # what is over may be told by the reporter between two quotations
    return tuple(claim for claim in after if claim.value.name in {other.value.name for other in before})


def gone_on(draft: Draft, told: Told) -> tuple[Claim[Source], ...]:
    """Who has said what a sentence goes on with: "Menurut Sugiono, Presiden akan terbang ke Paris. Ia akan bertemu Macron"."""
    scene = told.setting.scenes[draft.scene]
    first = next((scene.names[place] for place in sorted(scene.names)), None)
    goes_on = first is not None and first.sign in (PLURAL, PRONOUN) and scene.place(first.span.start) <= _FIRST
    if draft.status.value is Status.happened or not goes_on:
        return ()
    return _telling(draft, told, -1)[:1]


def of_the_lead(draft: Draft, told: Told) -> tuple[Claim[Source], ...]:
    """Who speaks first of the news that the lead tells."""
    if draft.scene > LEAD or by_the_way(draft, told):
        return ()
    for step in range(1, 1 + _FAR):
        scene = told.scene(draft.scene + step)
        if scene is not None and draft.status.value is not Status.denied and _DENIES.search(scene.words):
            continue  # "Menlu Faisal membantah pertemuan itu": he does not say that they met
        if scene is None or (step > _REACH and not _names_both(scene, draft, told)):
            continue
        for claim in _telling(draft, told, step):
            near = speaks_of(claim.value, scene, draft, told) or _for_a_side(claim, scene, draft)
            if (step <= _REACH and near) or _of_both(claim.value, scene, draft, told):
                return (claim,)
    return ()


def only_party(draft: Draft, told: Told) -> tuple[Claim[Source], ...]:
    """The party who met and whom alone the next sentences quote: "Rini bertemu Presiden Zanzibar. \"...,\" ujar Rini"."""
    if draft.family != "talks" or draft.status.value is not Status.happened or by_the_way(draft, told):
        return ()
    places = (-2, -1, *range(1, _ALONE))
    found = [claim for place in places for claim in _telling(draft, told, place)]
    alone = len({claim.value.name for claim in found}) == 1 and found[0].value.actor in draft.actors
    return (found[0],) if alone and any(claim.reason == QUOTED for claim in found) else ()


def by_the_way(draft: Draft, told: Told) -> bool:
    """Whether it is background, or told as what was before or after something else."""
    scene = told.setting.scenes[draft.scene]
    return _background(draft, told.setting) or bool(
        _AFTERWARDS.search(scene.words, 0, scene.place(draft.trigger.start))
    )


def _background(draft: Draft, setting: Setting) -> bool:
    day = setting.published.day
    if draft.status.value is not Status.happened or draft.when is None or day is None:
        return False
    return draft.when.value.latest is not None and (day - draft.when.value.latest).days > _OLD


def speakers_of(claims: Sequence[Claim[Source]]) -> tuple[Claim[Source], ...]:
    """Those of these sources who speak for themselves: no media."""
    return tuple(claim for claim in claims if claim.value.kind not in MEDIA)


def _telling(draft: Draft, told: Told, step: int) -> tuple[Claim[Source], ...]:
    """Who speaks in a sentence so far from the contact's, if not at the contact itself, and no outsider as analysts are."""
    found = speakers_of(told.by(draft.scene + step))
    if not found:
        return ()
    there = said_there(told.setting.scenes[draft.scene + step], draft)
    return tuple(
        claim for claim in found if not told.outsider(claim) and not (there and claim.value.actor in draft.actors)
    )


def speaks_of(speaker: Source, scene: Scene, draft: Draft, told: Told) -> bool:
    """Whether what somebody says names the contact, or those who took part beside himself."""
    party = speaker.actor in draft.actors
    if party and (draft.family == "message" or said_there(scene, draft)):
        return False  # what the letter says
    if told.words.said_so.match(scene.words):
        return True
    if _NAMED[draft.family].search(scene.words) and not told.other_between(draft, scene):
        return True
    others = _others(scene, draft) - {speaker.actor}
    if party:
        return bool(others)
    return bool(others and scene.index == draft.scene + 1) or _of_both(speaker, scene, draft, told)


def _of_both(speaker: Source, scene: Scene, draft: Draft, told: Told) -> bool:
    """Whether a third speaks of both who met."""
    return speaker.actor not in draft.actors and _names_both(scene, draft, told)


def _names_both(scene: Scene, draft: Draft, told: Told) -> bool:
    return told.words.both.search(scene.words) is not None or len(_others(scene, draft)) > 1


def _others(scene: Scene, draft: Draft) -> frozenset[str]:
    named = {one.actor for name in scene.names.values() for one in name.parties if one.kind is ActorKind.person}
    return draft.actors & named


def _for_a_side(claim: Claim[Source], scene: Scene, draft: Draft) -> bool:
    """Whether the spokesman or a house of one of the sides speaks: "juru bicara Kremlin Dmitry Peskov", "Gedung Putih"."""
    states = {party.state for party in draft.parties} - {None}
    return any(
        party.actor == claim.value.actor
        and party.state in states
        and (party.office == "spokesperson" or name.sign == INSTITUTION)
        for name in scene.names.values()
        for party in name.parties
    )


def said_there(scene: Scene, draft: Draft) -> bool:
    """Whether what a party says was said to the other: "Dalam pertemuan itu, Trump ...", "kata Kim kepada Putin"."""
    return IN_IT.search(scene.words) is not None or any(
        draft.actors & {party.actor for party in scene.names[hit.end()].parties}
        for hit in _TO.finditer(scene.words)
        if hit.end() in scene.names
    )

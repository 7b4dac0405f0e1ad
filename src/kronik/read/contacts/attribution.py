"""Who stands behind a contact whose own sentence names nobody: those who speak of it right around it, and the agency.

"Presiden Prabowo tiba di Paris. \\"Kunjungan ini penting,\\" kata Menlu Sugiono, dilansir Antara": Sugiono and Antara.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.knowledge import Knowledge
from kronik.model import ActorKind, Claim, Source, Span, Status
from kronik.read.clause.scene import Scene
from kronik.read.contacts.credits import CREDITED
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.sources import MEDIA, QUOTED, aside, read_sources
from kronik.read.wordclasses import AFTER, BEFORE, TALKS, WHILE

_NEAR = (1, 2, -1)  # sentences, in this order, whose medium may stand for a contact without a source of its own
_OPENING = (3, 4)  # and for one of the lead
_CREDITED = (-2, -3)  # and whose credit in the lead goes for what follows
_RIGHT_AROUND, _LEADS = (1, -1, 2, -2), (1, -1, 2, -2, 3, 4, 5, 6)
_OPENS = 40  # code points from the beginning of a sentence
_LEAD = 2  # the last sentence of a lead
_REACH = 6  # sentences in which somebody may speak of the lead
_OLD = 14  # days after which a contact is background
_NAMED = {
    "talks": re.compile(rf"\b(?:{TALKS}|ktt|jamuan|kunjungan|bertemu|menemui|berunding)(?:nya)?\b"),
    "call": re.compile(rf"\b(?:{TALKS}|telepon|panggilan|komunikasi)(?:nya)?\b"),
    "visit": re.compile(r"\b(?:kunjungan|lawatan|kedatangan|berkunjung|mengunjungi|melawat|pertemuan)(?:nya)?\b"),
    "message": re.compile(r"\b(?:surat|pesan|ucapan|telegram)(?:nya)?\b"),
}
_AFTERWARDS = re.compile(rf"\b(?:{AFTER}|{BEFORE}|{WHILE})\s+(?:[^\s,.;]+\s+){{0,5}}$")
_IN_IT = re.compile(rf"\b(?:dalam|pada|selama|di sela) (?:{TALKS}|kesempatan|telepon|surat|pesan|pidato)(?:nya)?\b")


class _Words:
    """The patterns of the table for the sentences around."""

    def __init__(self, know: Knowledge) -> None:
        table = know.tables["sources"]["around"]
        begins = r"[\"' ,.-]*"
        self.said_so = re.compile(rf"{begins}(?:{'|'.join(table['said_so'])})|.*\b{table['says_that']}\b")
        self.both = re.compile(rf"\b{table['both']}\b")
        self.narrated = re.compile(rf"{begins}{table['narrated']}\b")


_words = functools.cache(_Words)


def attributed(contacts: Sequence[Draft], setting: Setting) -> Sequence[Draft]:
    """The contacts; those without a source with the ones around them."""
    told = _Told(setting)
    own = [replace(draft, sources=_not_said_there(draft, told)) for draft in contacts]
    found = [replace(draft, sources=_all(draft, own, told)) for draft in own]
    return [replace(draft, sources=_of_the_same_day(draft, found, told)) for draft in found]


def _of_the_same_day(draft: Draft, contacts: Sequence[Draft], told: _Told) -> tuple[Claim[Source], ...]:
    """Its sources, else those of the other contact of a person that its sentence tells: the visit has those of the meeting."""
    if draft.sources or draft.scene > _LEAD or _by_the_way(draft, told):
        return draft.sources
    return next(
        (one.sources for one in contacts if one.sources and one.scene == draft.scene and one.actors & draft.actors), ()
    )


def _all(draft: Draft, contacts: Sequence[Draft], told: _Told) -> tuple[Claim[Source], ...]:
    """Its own sources, those of another contact that its words tell, or those around it; and the medium that passes them on."""
    if draft.sources:
        return (*draft.sources, *_voice(draft, told), *_passed_on(draft, told))
    if told.by(draft.scene) and aside(told.setting.scenes[draft.scene], draft):
        return ()
    return _beside(draft, contacts) or _around(draft, told)


def _beside(draft: Draft, contacts: Sequence[Draft]) -> tuple[Claim[Source], ...]:
    """The sources of another contact that the same word tells."""
    return next((one.sources for one in contacts if one.trigger == draft.trigger and one.sources), ())


def _not_said_there(draft: Draft, told: _Told) -> tuple[Claim[Source], ...]:
    """Its sources without the words that a party spoke at the contact itself: "Dalam pertemuan itu, Trump menegaskan ..."."""
    return tuple(
        claim for claim in draft.sources if not (_said_there(claim, draft, told) or _later(claim, draft, told))
    )


def _said_there(claim: Claim[Source], draft: Draft, told: _Told) -> bool:
    return claim.value.actor in draft.actors and told.in_it(claim.spans[0])


def _later(claim: Claim[Source], draft: Draft, told: _Told) -> bool:
    """Whether it only speaks on, sentences later, of a contact that the background tells as over."""
    if draft.scene <= _LEAD or draft.status.value in (Status.planned, Status.proposed):
        return False
    scenes = told.setting.scenes
    return draft.scene + 1 < len(scenes) and claim.spans[0].start >= scenes[draft.scene + 1].span.end


def _voice(draft: Draft, told: _Told) -> tuple[Claim[Source], ...]:
    """Who is quoted next for the state or the house that says so: "Gedung Putih mengonfirmasi ... kata juru bicara Judd Deere"."""
    houses = {told.state(claim) for claim in draft.sources if claim.value.kind == "institution"} - {None}
    if not houses or len(draft.sources) > 1:
        return ()
    for step in (1, 2):
        for claim in _speakers(told.by(draft.scene + step)):
            if claim.value.kind == "official" and claim.reason == QUOTED and told.state(claim) in houses:
                return (claim,)
    return ()


def _passed_on(draft: Draft, told: _Told, steps: Sequence[int] = _RIGHT_AROUND) -> tuple[Claim[Source], ...]:
    """The media to which, or by which, the same speaker's words right around went."""
    if any(claim.value.kind in MEDIA for claim in draft.sources):
        return ()
    names = {claim.value.name for claim in draft.sources}
    for step in steps:
        found = told.by(draft.scene + step)
        media = tuple(claim for claim in found if claim.value.kind in MEDIA)
        if media and any(claim.value.name in names for claim in found):
            return media
    return ()


class _Told:
    """What the sentences of an article say of who says so."""

    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        self.words = _words(setting.know)
        self._states = {
            party.actor: party.state
            for scene in setting.scenes
            for name in scene.names.values()
            for party in name.parties
            if party.state
        }

    def state(self, claim: Claim[Source]) -> str | None:
        """The state (ISO 3166 alpha-3) for which a source speaks, as far as the article tells."""
        return self._states.get(claim.value.actor or "")

    def in_it(self, span: Span) -> bool:
        """Whether words before these in their sentence say that it was spoken at the contact."""
        scene = next((one for one in self.setting.scenes if one.span.contains(span)), None)
        return scene is not None and _IN_IT.search(scene.words, 0, scene.place(span.start)) is not None

    def opens_with(self, place: int, claim: Claim[Source]) -> bool:
        """Whether a sentence begins with this credit: "Dikutip dari Reuters, Selasa, ..."."""
        return claim.spans[0].start - self.setting.scenes[place].span.start <= _OPENS

    def by(self, place: int) -> tuple[Claim[Source], ...]:
        """The sources of a sentence; none beyond the ends."""
        inside = 0 <= place < len(self.setting.scenes)
        return read_sources(self.setting.scenes[place], self.setting) if inside else ()


def _around(draft: Draft, told: _Told) -> tuple[Claim[Source], ...]:
    speakers = _framed(draft, told) or _of_the_lead(draft, told) or _only_party(draft, told)
    media = _media(draft, told) or (_passed_on(replace(draft, sources=speakers), told, _LEADS) if speakers else ())
    return (*speakers, *(claim for claim in media if claim.value.name not in {one.value.name for one in speakers}))


def _media(draft: Draft, told: _Told) -> tuple[Claim[Source], ...]:
    for step in (*_NEAR, *(_OPENING if draft.scene <= 1 else ()), *_CREDITED):
        if step in _CREDITED and draft.scene + step > _LEAD:
            continue
        found = tuple(claim for claim in told.by(draft.scene + step) if _passes_on(claim))
        if found and (step not in _CREDITED or told.opens_with(draft.scene + step, found[0])):
            return found
    return ()


def _passes_on(claim: Claim[Source]) -> bool:
    return claim.value.kind in MEDIA or claim.reason == CREDITED


def _framed(draft: Draft, told: _Told) -> tuple[Claim[Source], ...]:
    """Who speaks right before and right after: what stands between is told by him too."""
    if told.words.narrated.match(told.setting.scenes[draft.scene].words):
        return ()
    before = _speakers(told.by(draft.scene - 1))
    after = _speakers(told.by(draft.scene + 1)) or _speakers(told.by(draft.scene + 2))
    return tuple(claim for claim in after if claim.value.name in {other.value.name for other in before})


def _of_the_lead(draft: Draft, told: _Told) -> tuple[Claim[Source], ...]:
    """Who speaks first of the news that the lead tells."""
    if draft.scene > _LEAD or _by_the_way(draft, told):
        return ()
    for place in range(draft.scene + 1, min(draft.scene + 1 + _REACH, len(told.setting.scenes))):
        scene = told.setting.scenes[place]
        if found := [claim for claim in _speakers(told.by(place)) if _speaks_of(claim.value, scene, draft, told.words)]:
            return (found[0],)
    return ()


def _only_party(draft: Draft, told: _Told) -> tuple[Claim[Source], ...]:
    """The party who met and whom alone the next sentences quote: "Rini bertemu Presiden Zanzibar. \"...,\" ujar Rini"."""
    if draft.family != "talks" or draft.status.value is not Status.happened or _by_the_way(draft, told):
        return ()
    places = (-2, -1, *range(1, _REACH))
    found = [claim for place in places for claim in _speakers(told.by(draft.scene + place))]
    alone = len({claim.value.name for claim in found}) == 1 and found[0].value.actor in draft.actors
    return (found[0],) if alone and any(claim.reason == QUOTED for claim in found) else ()


def _by_the_way(draft: Draft, told: _Told) -> bool:
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


def _speakers(claims: Sequence[Claim[Source]]) -> tuple[Claim[Source], ...]:
    return tuple(claim for claim in claims if claim.value.kind not in MEDIA)


def _speaks_of(speaker: Source, scene: Scene, draft: Draft, words: _Words) -> bool:
    """Whether what somebody says names the contact, or those who took part beside himself."""
    party = speaker.actor in draft.actors
    if party and (draft.family == "message" or _IN_IT.search(scene.words)):
        return False  # what the letter says; "Dalam pertemuan itu, Trump mengatakan ...": said there, not of it
    if words.said_so.match(scene.words) or _NAMED[draft.family].search(scene.words):
        return True
    named = {one.actor for name in scene.names.values() for one in name.parties if one.kind is ActorKind.person}
    others = named & draft.actors - {speaker.actor}
    if party:
        return bool(others)
    return len(others) > (scene.index > draft.scene + 1) or words.both.search(scene.words) is not None

"""Who stands behind a contact: the sources of its own sentence, else of those around it, and the medium that passes them on.

"Presiden Prabowo tiba di Paris. \"Kunjungan ini penting,\" kata Menlu Sugiono, dilansir Antara": Sugiono and Antara.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kronik.model import Claim, Source, Status
from kronik.read.contacts.credits import CREDITED, PICTURED
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.saidaround import LEAD, Told
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.sources import MEDIA, QUOTED, aside
from kronik.read.contacts.tellers import by_the_way, framed, gone_on, of_the_lead, only_party, speakers_of, speaks_of

_NEAR = (1, 2, -1)  # sentences, in this order, whose medium may stand for a contact without a source of its own
_OPENING = (3, 4, 5, 6)  # and for one of the lead
_CREDITED = (-2, -3)  # and whose credit in the lead goes for what follows
_RIGHT_AROUND, _LEADS = (1, -1, 2, -2), (1, -1, 2, -2, 3, 4, 5, 6)  # where a speaker's words may be passed on
_SHUTS = 10  # code points after a sentence within which a picture's credit shuts it
_AT_ONCE = 4  # sentences after the first in which a credit goes for it, whatever it passes on


def attributed(contacts: Sequence[Draft], setting: Setting) -> Sequence[Draft]:
    """The contacts; those without a source with the ones around them."""
    told = Told(setting, contacts)
    own = [replace(draft, sources=_not_said_there(draft, told)) for draft in contacts]
    found = [replace(draft, sources=_all(draft, own, told)) for draft in own]
    return [replace(draft, sources=each_once(_of_the_same_day(draft, found, told))) for draft in found]


def each_once(claims: Sequence[Claim[Source]]) -> tuple[Claim[Source], ...]:
    """Each source once, by its name: its first words stand for it, and not those within another's ("juru bicara PM Inggris")."""
    named = tuple({claim.value.name: claim for claim in reversed(claims)}.values())[::-1]
    return tuple(claim for claim in named if not any(_within(claim, other) for other in named))


def _within(claim: Claim[Source], other: Claim[Source]) -> bool:
    return claim.spans != other.spans and other.spans[0].contains(claim.spans[0])


def _of_the_same_day(draft: Draft, contacts: Sequence[Draft], told: Told) -> tuple[Claim[Source], ...]:
    """Its sources, else those of the other contact of a person that its sentence tells: the visit has those of the meeting."""
    if draft.sources or draft.scene > LEAD or by_the_way(draft, told):
        return draft.sources
    return next(
        (
            one.sources
            for one in contacts
            if one.sources
            and "visit" in (one.family, draft.family)
            and abs(one.scene - draft.scene) <= 1
            and one.actors & draft.actors
            and (one.status.value is Status.denied) == (draft.status.value is Status.denied)
        ),
        (),
    )


def _all(draft: Draft, contacts: Sequence[Draft], told: Told) -> tuple[Claim[Source], ...]:
    """Its own sources, those of another contact that its words tell, or those around it; and the medium that passes them on."""
    if draft.sources:
        return (*draft.sources, *_voice(draft, told), *_passed_on(draft, told))
    if told.by(draft.scene) and aside(told.setting.scenes[draft.scene], draft):
        return ()
    return _beside(draft, contacts) or _around(draft, told)


def _beside(draft: Draft, contacts: Sequence[Draft]) -> tuple[Claim[Source], ...]:
    """The sources of another contact that the same word tells."""
    return next((one.sources for one in contacts if one.trigger == draft.trigger and one.sources), ())


def _not_said_there(draft: Draft, told: Told) -> tuple[Claim[Source], ...]:
    """Its sources without the words that a party spoke at the contact itself: "Dalam pertemuan itu, Trump menegaskan ..."."""
    return tuple(
        claim
        for claim in draft.sources
        if not (_said_there(claim, draft, told) or _later(claim, draft, told) or _comments(claim, draft, told))
    )


def _comments(claim: Claim[Source], draft: Draft, told: Told) -> bool:
    """Whether an analyst or the like says it in another sentence: he only comments on what is told."""
    return told.outsider(claim) and not told.setting.scenes[draft.scene].span.contains(claim.spans[0])


def _said_there(claim: Claim[Source], draft: Draft, told: Told) -> bool:
    return claim.value.actor in draft.actors and told.in_it(claim.spans[0])


def _later(claim: Claim[Source], draft: Draft, told: Told) -> bool:
    """Whether it only speaks on, sentences later, of a contact that the background tells as over."""
    if draft.scene <= LEAD or draft.status.value in (Status.planned, Status.proposed):
        return False
    scenes = told.setting.scenes
    return draft.scene + 1 < len(scenes) and claim.spans[0].start >= scenes[draft.scene + 1].span.end


def _voice(draft: Draft, told: Told) -> tuple[Claim[Source], ...]:
    """Who is quoted next for the state or the house that says so: "Gedung Putih mengonfirmasi ... kata juru bicara Judd Deere"."""
    speakers = speakers_of(draft.sources)
    houses = {told.state(claim) for claim in speakers if claim.value.kind == "institution"} - {None}
    if not houses or len(speakers) > 1:
        return ()
    for step in (1, 2):
        for claim in speakers_of(told.by(draft.scene + step)):
            if claim.value.kind == "official" and claim.reason == QUOTED and told.state(claim) in houses:
                return (claim,)
    return ()


def _passed_on(draft: Draft, told: Told, steps: Sequence[int] = _RIGHT_AROUND) -> tuple[Claim[Source], ...]:
    """The media to which, or by which, the same speaker's words right around went."""
    if any(map(_passes_on, draft.sources)):
        return ()
    names = {claim.value.name for claim in draft.sources}
    for step in steps:
        found = told.by(draft.scene + step)
        media = tuple(filter(_passes_on, found))
        if media and any(claim.value.name in names for claim in found):
            return media
    return ()


def _around(draft: Draft, told: Told) -> tuple[Claim[Source], ...]:
    speakers = framed(draft, told) or gone_on(draft, told) or of_the_lead(draft, told) or only_party(draft, told)
    media = _media(draft, told) or (_passed_on(replace(draft, sources=speakers), told, _LEADS) if speakers else ())
    return (*speakers, *(claim for claim in media if claim.value.name not in {one.value.name for one in speakers}))


def _media(draft: Draft, told: Told) -> tuple[Claim[Source], ...]:
    """The medium that a sentence around credits with what is told here."""
    for step in (*_NEAR, *(_OPENING if draft.scene <= LEAD else ()), *_CREDITED):
        place = draft.scene + step
        found = tuple(claim for claim in told.by(place) if _passes_on(claim) or _of_its_picture(claim, draft, told))
        if found and _goes_for(draft, told, step, found[0]):
            return found
    return told.closing if draft.scene <= LEAD else ()


def _of_its_picture(claim: Claim[Source], draft: Draft, told: Told) -> bool:
    """Whether a picture's credit shuts the caption that tells of the contact: "... tiba di Bogor. (AFP/Bay Ismoyo)"."""
    end, start = told.setting.scenes[draft.scene].span.end, claim.spans[0].start
    return claim.reason == PICTURED and end <= start <= end + _SHUTS and "\n" not in told.setting.view[end:start]


def _goes_for(draft: Draft, told: Told, step: int, claim: Claim[Source]) -> bool:
    """Whether a credit so far away goes for the contact: not where it passes on the words of somebody on something else."""
    place = draft.scene + step
    if step in _CREDITED:
        return place <= LEAD and told.opens_with(place, claim)
    if any(one.scene == place and not one.actors & draft.actors for one in told.contacts):
        return False  # it has a contact of its own
    if step < 0 and by_the_way(draft, told):
        return False  # what was said before is not of what was long ago
    if draft.scene <= 1 and 0 < step <= _AT_ONCE:
        return True
    scene = told.setting.scenes[place]
    speakers = [one for one in told.by(place) if not _passes_on(one)]
    return not speakers or any(
        (step > 0 and one.value.actor in draft.actors) or speaks_of(one.value, scene, draft, told) for one in speakers
    )


def _passes_on(claim: Claim[Source]) -> bool:
    return claim.reason == CREDITED or (claim.value.kind in MEDIA and claim.reason != PICTURED)

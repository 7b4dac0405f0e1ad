"""One contact with all that its sentence gives of it: kind, status, day, place, occasion, length."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import (
    Claim,
    ContactKind,
    Origin,
    Span,
    Status,
    TimeExpression,
)
from kronik.read.clause.circumstances import read_minutes, read_occasion, said_there, spoken_of
from kronik.read.clause.invited import GIVEN
from kronik.read.clause.scene import Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.askedthen import given
from kronik.read.contacts.attendance import attends
from kronik.read.contacts.callers import lives_there
from kronik.read.contacts.channel import read_kind
from kronik.read.contacts.dayandstatus import day_and_status
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.heldnext import held_next
from kronik.read.contacts.heldthen import of_that_time
from kronik.read.contacts.honours import official
from kronik.read.contacts.neveryet import never_yet
from kronik.read.contacts.notional import notional
from kronik.read.contacts.owndays import UNHELD
from kronik.read.contacts.parties import Parties
from kronik.read.contacts.presence import in_person
from kronik.read.contacts.processes import mere_process, mere_talk, of_no_envoys
from kronik.read.contacts.recaps import apposed
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.sources import sources_of
from kronik.read.contacts.whereabouts import whereabouts
from kronik.read.wordclasses import TALKS
from kronik.text import cover

_MANNER = re.compile(  # "membuka percakapan dengan menyapa Xi": the greeting is part of the talk
    rf"\b(?:{TALKS})\b[^.;,\"]{{0,60}} (?:dengan|sambil|sembari|seraya) $"
)


def draft_of(
    scene: Scene, trigger: Trigger, found: Sides, who: Parties, triggers: Sequence[Trigger], setting: Setting
) -> Draft | None:
    """One contact with all that its sentence gives; None where the words make no record of it."""
    rivals = tuple(other.start for other in triggers if other is not trigger)
    kind, open_channel = _kind(scene, trigger, who, rivals, setting)
    if scene.words.rstrip().endswith("?") and not scene.inside_quote(trigger.start):
        return None  # "Putin setuju bertemu Biden? Kremlin bilang terlalu dini": it is only asked
    if kind is ContactKind.visit and (lives_there(who, setting) or attends(scene, trigger, who, setting)):
        return None
    when, status = day_and_status(scene, trigger, found, who, triggers, setting)
    if status is None or _unrecorded(scene, trigger, kind, status.value):
        return None
    if kind is ContactKind.visit:
        when, status = _without_asking(scene, trigger, when, status, setting)
    who = of_that_time(who, when, scene, trigger, setting)
    span = scene.origin(trigger.start, trigger.end)
    city, country = whereabouts(scene, trigger, found, kind, who, rivals, setting)
    score = 0.6 if open_channel else 0.8
    draft = Draft(
        scene=scene.index,
        trigger=span,
        frame=trigger.frame.name,
        rule=found.rule,
        kind=Claim(kind, (span,), Origin("rule", trigger.frame.name), score, scene.words[trigger.start : trigger.end]),
        status=status,
        who=who,
        evidence=_evidence(scene, span, who, when),
        open_channel=open_channel,
        when=when,
        city=city,
        country=country,
        occasion=_occasion(scene, trigger, status.value, setting),
        minutes=read_minutes(scene, trigger.start, rivals),
        official=official(trigger.frame.name, scene, setting),
    )
    if _no_contact(scene, trigger, draft, setting):
        return None
    return apposed(scene, trigger, replace(draft, sources=sources_of(draft, setting)), setting)


def _kind(
    scene: Scene, trigger: Trigger, who: Parties, rivals: tuple[int, ...], setting: Setting
) -> tuple[ContactKind, bool]:
    """The kind, and whether the words leave open by which channel they spoke."""
    kind, open_channel = read_kind(scene, trigger, who, rivals)
    spoke = open_channel and kind is ContactKind.call
    if spoke and (_resident(who) or in_person(scene, trigger, rivals, setting.know)):
        return ContactKind.meeting, False
    return kind, open_channel


def _unrecorded(scene: Scene, trigger: Trigger, kind: ContactKind, status: Status) -> bool:
    """Whether the words tell of a contact that never came about, or of a greeting that is part of another one."""
    if never_yet(scene, trigger, status):
        return True
    if kind is not ContactKind.encounter:
        return False
    # a hand that was not shaken is no record beside the meeting
    return status is Status.denied or _MANNER.search(scene.words, 0, trigger.start) is not None


def _without_asking(
    scene: Scene, trigger: Trigger, when: Claim[TimeExpression] | None, status: Claim[Status], setting: Setting
) -> tuple[Claim[TimeExpression] | None, Claim[Status]]:
    """The day and status of a visit to which somebody is asked, without the day on which he was asked."""
    asks = trigger.frame.name == "invite" and status.value is Status.proposed
    if not asks or not given(scene, trigger, when, setting):
        return when, status
    asked = f" on {when.value.earliest}" if when else ""
    return None, replace(status, reason=status.reason + GIVEN + asked)


def _occasion(scene: Scene, trigger: Trigger, status: Status, setting: Setting) -> Claim[str] | None:
    """The occasion of a contact; None where it is only spoken of, or spoken at."""
    occasion = read_occasion(scene, setting.know)
    said = status in UNHELD and said_there(scene, occasion, trigger.start)
    return None if said or spoken_of(scene, occasion, trigger.end) else occasion


def _no_contact(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> bool:
    """Whether the words tell of a process, of talk or of a thought, and nobody met."""
    return (
        (mere_process(scene, trigger, draft) and not held_next(scene, trigger, draft, setting))
        or mere_talk(scene, trigger, draft)
        or notional(scene, trigger, draft, setting)
        or of_no_envoys(scene, draft, sport=setting.sport)
    )


def _resident(who: Parties) -> bool:
    """ "Jokowi mengobrol bersama Duta Besar Prancis": who resides in the country is there, unless a telephone is named.

    Of two ambassadors, each serves in the other's country.
    """
    return sum(claim.value.office == "ambassador" for claim in who) == 1


def _evidence(scene: Scene, trigger: Span, who: Parties, when: Claim[TimeExpression] | None) -> Span:
    """The shortest passage that holds trigger, parties and time of the sentence."""
    inside = [trigger, *(span for claim in who for span in claim.spans), *(when.spans if when else ())]
    return cover(span for span in inside if scene.span.contains(span))

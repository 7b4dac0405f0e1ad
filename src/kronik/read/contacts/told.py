"""What one sentence tells: a draft for each of its triggers, and what the same words tell beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kronik.model import (
    Claim,
    ContactKind,
    Origin,
)
from kronik.read.clause.arguments import opening_subject, referents, sides
from kronik.read.clause.goals import REGION
from kronik.read.clause.scene import TIME, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger, search
from kronik.read.contacts.agenda import on_agenda
from kronik.read.contacts.apart import just_held
from kronik.read.contacts.besidevisits import traveller
from kronik.read.contacts.bothlands import to_lands
from kronik.read.contacts.calledon import called_on
from kronik.read.contacts.callers import visit_told
from kronik.read.contacts.cometogether import as_one
from kronik.read.contacts.correspondence import handed_over, letter_of
from kronik.read.contacts.delegates import led_there
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.earlierguests import earlier_guest
from kronik.read.contacts.further import further, second_time
from kronik.read.contacts.headings import in_capitals, is_heading
from kronik.read.contacts.indirect import unless_of_talks
from kronik.read.contacts.intended import given_up, in_order, said_of_plan
from kronik.read.contacts.itemised import is_item, items
from kronik.read.contacts.joiners import sat_in
from kronik.read.contacts.journeys import visits
from kronik.read.contacts.legs import next_leg, same_journey, sets_out_again
from kronik.read.contacts.localofficials import local_officials
from kronik.read.contacts.lostlead import by_headline
from kronik.read.contacts.mutualvisits import mutual, mutual_visits
from kronik.read.contacts.nthtime import COUNTED, as_last, counted_before, without
from kronik.read.contacts.oftold import of_another_meeting, of_one_told
from kronik.read.contacts.onedraft import draft_of
from kronik.read.contacts.onejourney import departs, unknown_goal
from kronik.read.contacts.parties import Parties, claims_of, groups
from kronik.read.contacts.reachedso import phoned_too
from kronik.read.contacts.recall import both_there, remembered
from kronik.read.contacts.recaps import of_the_two, recalled
from kronik.read.contacts.recast import recast
from kronik.read.contacts.rites import on_its_day, with_attendance
from kronik.read.contacts.serial import one_of_several
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.severalnamed import members
from kronik.read.contacts.stopdays import in_turn
from kronik.read.contacts.storydays import dated_by_story, on_same_day
from kronik.read.contacts.takenup import spoken_so, taken_up
from kronik.read.contacts.talkedover import talked_over
from kronik.read.contacts.timeslisted import times_listed
from kronik.read.contacts.toldto import as_said_there
from kronik.read.contacts.wetwo import we_two

_AND_LETTERS = re.compile(r"[^.;]{0,60}?\btelepon (?:dan|maupun|serta|atau) (surat)\b")
_HOSTLESS = re.compile(
    rf"(?:berkunjung|membalas |melawat|bertandang|disusul|diikuti|menyusul|(?:tiba|mendarat|datang)(?=,? (?:pada )?{TIME}| di (?:bandara|bandar udara|pangkalan|lanud|landasan|lapangan terbang)\b))\b"
)


def drafts_of(scene: Scene, setting: Setting, told: Sequence[Draft]) -> Iterator[Draft]:
    """What one sentence tells, given what the article has `told` before it."""
    if in_capitals(scene):
        return  # "PERTEMUAN DENGAN PENA": a heading between paragraphs
    triggers = _triggers(scene, setting)
    heading = is_heading(scene) and not any(is_item(scene, trigger) for trigger in triggers)
    taken: frozenset[int] = frozenset()
    welcomed: frozenset[int] = frozenset()  # the guest is the object: "menjamu Trump dalam kunjungan kenegaraan"
    here: list[Draft] = []
    for trigger in triggers:
        said = here and spoken_so(scene, trigger, here[-1])
        if said or of_one_told(scene, trigger, here) or sat_in(scene, trigger, told):
            continue
        travels = trigger.frame.shape == "journey" and not sets_out_again(scene, welcomed, trigger)
        found = sides(scene, trigger, setting.know, taken - welcomed if travels else taken)
        if trigger.frame.name in ("see", "welcome"):
            welcomed |= {*found.right}
        taken |= {*_taken(trigger, found)}
        before = [*told, *here]
        recalled = (
            we_two(scene, trigger, found, before, setting)
            or remembered(scene, trigger, found, before, setting)
            or taken_up(scene, trigger, found, here, setting)
            or led_there(scene, trigger, found, before, setting)
            or members(scene, trigger, found, told, setting)
        )
        if found.linked and not recalled:
            yield from _additions(scene, trigger, found, triggers, before, setting)
            continue
        local = local_officials(scene, trigger, found, before, setting)
        parties = local or tuple(_parties(scene, trigger, found, taken, setting)) or recalled
        if not parties:
            yield from _without_parties(scene, trigger, found, triggers, before, setting)
        if heading and any(claim.reason == "subject left out" for who in parties for claim in who):
            continue  # "Pertemuan dengan Jerman dibatalkan": whose, the paragraphs below tell
        for who in parties:
            known = [*told, *here]
            who = recast(scene, trigger, found, who, known, setting)
            who = same_journey(scene, trigger, found.left, who, known)
            alone = unless_of_talks(draft_of(scene, trigger, found, who, triggers, setting), scene, trigger, known)
            if alone and not in_turn(scene, found) and (several := times_listed(scene, trigger, alone, setting)):
                here.extend(several)
                yield from several
                continue
            if draft := alone and one_of_several(
                scene, trigger, said_of_plan(on_agenda(scene, trigger, alone, setting), told, setting), told, setting
            ):
                draft = given_up(phoned_too(scene, trigger, handed_over(draft, before), before), before, setting)
                draft = as_last(scene, trigger, next_leg(scene, in_order(draft, here, told), told, setting), setting)
                draft = on_its_day(scene, trigger, draft, setting)
                earlier = [*counted_before(scene, trigger, draft, setting)]
                draft = dated_by_story(without(draft, earlier), known, setting)
                here.append(draft)
                yield draft
                yield from earlier
                yield from (one for one in _beside(scene, trigger, draft, setting) if not just_held(one, told))


def _without_parties(
    scene: Scene, trigger: Trigger, found: Sides, triggers: Sequence[Trigger], told: Sequence[Draft], setting: Setting
) -> Iterator[Draft]:
    """What a word of visit tells that names no guest, or a guest and no host."""
    if trigger.frame.kind != "visit":
        return
    yield from earlier_guest(scene, trigger, found, told, triggers, setting)
    leaves = departs(scene, trigger)
    hostless = (
        (leaves or not found.destination)
        and not unknown_goal(scene, trigger)
        and (leaves or trigger.frame.shape == "journey" or _HOSTLESS.match(scene.words, trigger.start))
    )
    if hostless and not REGION.match(scene.words, trigger.end):
        guest = traveller(scene, trigger, found, setting)
        if draft := draft_of(scene, trigger, found, guest, triggers, setting):
            yield replace(draft, linked=True, rule=leaves or draft.rule)


# Rules by which the left side is no subject: "pertemuan A dengan B", "perundingan antara A dan B".
_NO_SUBJECT = ("noun-between", "noun-of-with", "noun-held", "noun-single", "noun-involved")


def _taken(trigger: Trigger, found: Sides) -> tuple[int, ...]:
    """The signs that a trigger takes, so that they are no subjects after it."""
    # "menyerahkan surat Prabowo kepada Ishiba saat bertemu": he who hands it over meets
    handed = found.rule == "letter-from-to" and found.left[0] > trigger.start
    # "A menerima surat dari B dan akan menemuinya": who had the letter is the subject
    left = handed or found.rule in (*_NO_SUBJECT, "letter-received")
    # a list may go on: "Tiga menlu, yakni A, B, dan C, berunding"
    right = trigger.frame.name != "listed" and found.rule != "letter-received"
    return (*(found.left if left else ()), *(found.right if right else ()), *found.destination)


def _triggers(scene: Scene, setting: Setting) -> tuple[Trigger, ...]:
    found = tuple(
        as_one(scene, to_lands(scene, trigger, setting.know), setting) for trigger in search(scene, setting.know)
    )
    return with_attendance(scene, found, setting) or items(scene, setting)


def _additions(
    scene: Scene, trigger: Trigger, found: Sides, triggers: Sequence[Trigger], told: Sequence[Draft], setting: Setting
) -> Iterator[Draft]:
    """What a noun adds to a contact told before, and the earlier ones from which it counts that."""
    yield from earlier_guest(scene, trigger, found, told, triggers, setting)
    who = both_there(scene, trigger, setting) or talked_over(scene, trigger, told, setting)
    draft = draft_of(scene, trigger, found, who, triggers, setting)
    elsewhere = of_another_meeting(scene, trigger, told, setting)
    if draft is None or elsewhere or draft.status.reason == "cue 'tanpa'":
        return  # "tanpa pertemuan ini mustahil ...": what would be
    if (said := as_said_there(scene, trigger, draft, told, setting)) is not draft:
        yield said
        return
    if several := recalled(scene, trigger, draft, setting):
        for one in several:
            yield replace(one, linked=True, who=of_the_two(scene, trigger, one, told, setting))
        return
    whose = (
        draft.who
        or of_the_two(scene, trigger, draft, told, setting)
        or by_headline(scene, trigger, draft, told, setting)
    )
    draft = replace(on_same_day(draft, told, setting), who=whose)
    spoken = found.left or opening_subject(scene, trigger, setting.know)
    subjects = claims_of(referents(scene, spoken), setting) if found.rule == "noun-bare" else ()
    states = frozenset(claim.value.state for claim in subjects if claim.value.state)
    before = [
        replace(one, rule=COUNTED, who=of_the_two(scene, trigger, one, told, setting))
        for one in counted_before(scene, trigger, draft, setting)
    ]
    for one in (without(draft, before), *second_time(scene, trigger, draft), *before):
        yield replace(one, linked=True, about=states)


def _parties(
    scene: Scene, trigger: Trigger, found: Sides, taken: frozenset[int], setting: Setting
) -> Iterator[Parties]:
    if is_item(scene, trigger):
        return iter((claims_of(referents(scene, found.right), setting),))
    if trigger.frame.kind == "visit" and trigger.frame.shape != "invite":
        return (
            mutual_visits(scene, trigger, found, setting)
            if mutual(scene, trigger)
            else visits(scene, trigger, found, taken, setting)
        )
    return groups(scene, trigger, found, taken, setting)


def _beside(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """Contacts that the same words tell of as well: the visit received, who is called on, the letters beside the calls."""
    if other := visit_told(scene, trigger, draft, setting) or called_on(scene, trigger, draft, setting):
        yield other
    yield from further(scene, trigger, draft, setting)
    if draft.rule == "letter-handed":
        yield letter_of(draft)
    if draft.family == "call" and (hit := _AND_LETTERS.match(scene.words, trigger.end)):
        span = scene.origin(*hit.span(1))
        kind = Claim(ContactKind.message, (span,), Origin("rule", "letter"), 0.7, "channels named together")
        yield replace(draft, kind=kind, trigger=span, frame="letter", open_channel=False)

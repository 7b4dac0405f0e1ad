"""The contacts of an article: triggers, parties, circumstances, and the mentions that they make together.

The grammar of one sentence is in scene, triggers, arguments, parties, journeys, channel, status, when, circumstances and
sources; what the article has told before is in recall, what several sentences say of one contact in samecontact, what
stands around it in surroundings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kronik.knowledge import Knowledge
from kronik.model import (
    Article,
    Claim,
    ContactKind,
    Layout,
    Mention,
    Name,
    Origin,
    Published,
    Quote,
    Span,
    Status,
    TimeExpression,
    Timex,
)
from kronik.read.clause.arguments import opening_subject, referents, sides
from kronik.read.clause.circumstances import read_minutes, read_occasion, read_topics, said_there, spoken_of
from kronik.read.clause.goals import REGION
from kronik.read.clause.invited import GIVEN
from kronik.read.clause.scene import TIME, Scene
from kronik.read.clause.scenes import scenes_of
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger, search
from kronik.read.contacts.announced import since_held
from kronik.read.contacts.apart import just_held
from kronik.read.contacts.askedthen import at_hosts, given
from kronik.read.contacts.asnamed import as_named
from kronik.read.contacts.attendance import attends
from kronik.read.contacts.begunsince import begun_since
from kronik.read.contacts.besidevisits import traveller
from kronik.read.contacts.calledoff import after_calling_off
from kronik.read.contacts.callers import lives_there, visit_told
from kronik.read.contacts.channel import read_kind
from kronik.read.contacts.correspondence import handed_over, letter_of
from kronik.read.contacts.countedfrom import from_told
from kronik.read.contacts.dayandstatus import day_and_status
from kronik.read.contacts.delegates import at_table, led_there
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.further import further, second_time
from kronik.read.contacts.gatheringyear import in_its_year
from kronik.read.contacts.greeters import greeters
from kronik.read.contacts.headings import in_capitals, is_heading
from kronik.read.contacts.heldnext import held_next
from kronik.read.contacts.heldthen import of_that_time
from kronik.read.contacts.hosts import written_in
from kronik.read.contacts.implied import with_implied, with_stops
from kronik.read.contacts.indirect import unless_of_talks
from kronik.read.contacts.intended import given_up, in_order, still_to_come
from kronik.read.contacts.itemised import is_item, items
from kronik.read.contacts.joiners import sat_in, with_joiners
from kronik.read.contacts.journeys import invitations, visits
from kronik.read.contacts.lastseen import last_seen
from kronik.read.contacts.localofficials import local_officials
from kronik.read.contacts.lostlead import by_headline
from kronik.read.contacts.neighbours import along_rounds, with_places
from kronik.read.contacts.news import on_day_claimed
from kronik.read.contacts.notional import notional
from kronik.read.contacts.nthday import on_numbered_days
from kronik.read.contacts.nthtime import COUNTED, as_last, counted_before, without
from kronik.read.contacts.oftold import of_another_meeting, of_one_told
from kronik.read.contacts.onejourney import leaves_by_air, unknown_goal
from kronik.read.contacts.onetable import at_one_table
from kronik.read.contacts.owndays import never_yet
from kronik.read.contacts.parties import Parties, claims_of, groups
from kronik.read.contacts.presence import in_person, together
from kronik.read.contacts.processes import mere_process, mere_talk, teams
from kronik.read.contacts.reachedso import phoned_too
from kronik.read.contacts.recall import both_there, remembered
from kronik.read.contacts.recaps import apposed, of_the_two, recalled, without_noun
from kronik.read.contacts.recast import recast
from kronik.read.contacts.retired import without_retired
from kronik.read.contacts.samecontact import gather, once
from kronik.read.contacts.serial import next_leg, one_of_several, same_journey, sets_out_again
from kronik.read.contacts.setting import Setting, setting_of
from kronik.read.contacts.severalnamed import members, named_after
from kronik.read.contacts.sources import sources_of
from kronik.read.contacts.standalone import stands_alone
from kronik.read.contacts.storydays import dated_by_story, on_same_day
from kronik.read.contacts.summoned import with_summoners
from kronik.read.contacts.surroundings import placed
from kronik.read.contacts.takenup import spoken_so, taken_up
from kronik.read.contacts.talkedover import talked_over
from kronik.read.contacts.timeslisted import times_listed
from kronik.read.contacts.venues import at_events
from kronik.read.contacts.visitdays import story_days
from kronik.read.contacts.wetwo import we_two
from kronik.read.contacts.whereabouts import whereabouts, within_itself
from kronik.read.wordclasses import TALKS
from kronik.text import cover, sha256

_AND_LETTERS = re.compile(r"[^.;]{0,60}?\btelepon (?:dan|maupun|serta|atau) (surat)\b")
_HOSTLESS = re.compile(
    rf"(?:berkunjung|membalas |melawat|bertandang|disusul|diikuti|menyusul|(?:tiba|mendarat|datang)(?=,? (?:pada )?{TIME}| di (?:bandara|bandar udara|pangkalan|lanud|landasan|lapangan terbang)\b))\b"
)
_MANNER = re.compile(  # "membuka percakapan dengan menyapa Xi": the greeting is part of the talk
    rf"\b(?:{TALKS})\b[^.;,\"]{{0,60}} (?:dengan|sambil|sembari|seraya) $"
)
_AHEAD = (Status.planned, Status.proposed, Status.denied)


def find(  # noqa: PLR0913 - the one call that takes all that was seen in an article
    article: Article,
    layout: Layout,
    view: str,
    sentences: Sequence[Span],
    names: Sequence[Name],
    times: Sequence[Timex],
    quotes: Sequence[Quote],
    published: Published,
    know: Knowledge,
) -> tuple[Mention, ...]:
    """One mention per contact that the article reports, in the order of the text (codebook).

    Args:
        article: whose stored text the spans count in.
        layout: what stands where; only its paragraphs have sentences.
        view: the reading view of the text.
        sentences: where its sentences stand.
        names: references to actors, anaphora included.
        times: time expressions with their values.
        quotes: speech and its speakers.
        published: when the article appeared.
        know: the knowledge; contacts, status, sources, occasions and topics are its tables.
    """
    scenes = tuple(scenes_of(view, sentences, names, times, quotes))
    setting = setting_of(article, view, names, quotes, published, scenes, know)
    setting = replace(setting, written=written_in(layout, know))
    drafts: list[Draft] = []
    for scene in scenes:
        drafts.extend((*without_noun(scene, drafts, setting), *greeters(scene, drafts, setting)))
        drafts.extend(_drafts(scene, setting, drafts))
    if not drafts:
        return ()  # most articles: nothing that stands around it need be sought
    told_of = without_retired(gather(drafts, setting.know, setting.published.day), setting)
    seated = with_joiners(at_table(told_of, setting), setting)
    seated = with_summoners(at_one_table(seated, setting), setting)
    contacts = together(with_implied(seated, drafts, setting), scenes)
    contacts = after_calling_off(named_after(still_to_come(contacts, setting), setting), setting)
    days = story_days(since_held(contacts, setting), setting)
    dated = in_its_year(at_events(from_told(days, setting), setting), setting)
    seen = with_places(on_day_claimed(once(placed(along_rounds(dated, setting), setting)), setting), setting)
    there = begun_since(last_seen(seen, setting), setting)
    told = on_numbered_days(invitations(with_stops(there, there, setting), setting), setting)
    return tuple(_mention(as_named(draft, view, know), article) for draft in told if len(draft.who) > 1)


def _drafts(scene: Scene, setting: Setting, told: Sequence[Draft]) -> Iterator[Draft]:
    """What one sentence tells, given what the article has `told` before it."""
    if in_capitals(scene):
        return  # "PERTEMUAN DENGAN PENA": a heading between paragraphs
    triggers = tuple(search(scene, setting.know)) or items(scene, setting)
    heading = is_heading(scene) and not any(is_item(scene, trigger) for trigger in triggers)
    taken: frozenset[int] = frozenset()
    welcomed: frozenset[int] = frozenset()  # the guest is the object: "menjamu Trump dalam kunjungan kenegaraan"
    here: list[Draft] = []
    for trigger in triggers:
        said = here and spoken_so(scene, trigger, here[-1])
        if said or of_one_told(scene, trigger, here) or sat_in(scene, trigger, told):
            continue
        guests = (
            welcomed
            if trigger.frame.shape == "journey" and not sets_out_again(scene, welcomed, trigger)
            else frozenset()
        )
        found = sides(scene, trigger, setting.know, taken - guests)
        if trigger.frame.name in ("see", "welcome"):
            welcomed |= {*found.right}
        # "A menerima surat dari B dan akan menemuinya": who had the letter is the subject
        taken |= {*(found.left if found.rule == "letter-received" else found.right), *found.destination}
        if found.rule in ("noun-between", "noun-of-with", "noun-held", "noun-single", "noun-involved") or (
            found.rule == "letter-from-to" and found.left[0] > trigger.start
        ):  # "menyerahkan surat Prabowo kepada Ishiba saat bertemu": he who hands it over meets
            taken |= {*found.left}
        before = [*told, *here]
        recalled = we_two(scene, trigger, found, before, setting) or remembered(scene, trigger, found, before, setting)
        recalled = recalled or taken_up(scene, trigger, found, here, setting)
        recalled = (
            recalled
            or led_there(scene, trigger, found, before, setting)
            or members(scene, trigger, found, told, setting)
        )
        if found.linked and not recalled:
            yield from _additions(scene, trigger, found, triggers, before, setting)
            continue
        local = local_officials(scene, trigger, found, before, setting)
        parties = local or tuple(_parties(scene, trigger, found, taken, setting)) or recalled
        departs = leaves_by_air(scene, trigger)
        hostless = (
            (departs or not found.destination)
            and not unknown_goal(scene, trigger)
            and (departs or trigger.frame.shape == "journey" or _HOSTLESS.match(scene.words, trigger.start))
        )
        if not parties and hostless and trigger.frame.kind == "visit" and not REGION.match(scene.words, trigger.end):
            guest = traveller(scene, trigger, found, setting)
            if draft := _draft(scene, trigger, found, guest, triggers, setting):
                yield replace(draft, linked=True)
        if heading and any(claim.reason == "subject left out" for who in parties for claim in who):
            continue  # "Pertemuan dengan Jerman dibatalkan": whose, the paragraphs below tell
        for who in parties:
            who = recast(scene, trigger, found, who, [*told, *here])
            who = same_journey(scene, trigger, found.left, who, [*told, *here])
            alone = unless_of_talks(
                _draft(scene, trigger, found, who, triggers, setting), scene, trigger, [*told, *here]
            )
            if alone and (several := times_listed(scene, trigger, alone, setting)):
                here.extend(several)
                yield from several
                continue
            if draft := alone and one_of_several(scene, trigger, alone, told, setting):
                draft = given_up(phoned_too(scene, trigger, handed_over(draft, before), before), before, setting)
                draft = as_last(scene, trigger, next_leg(scene, in_order(draft, here, told), told, setting), setting)
                earlier = [*counted_before(scene, trigger, draft, setting)]
                draft = dated_by_story(without(draft, earlier), [*told, *here], setting)
                here.append(draft)
                yield draft
                yield from earlier
                yield from (one for one in _beside(scene, trigger, draft, setting) if not just_held(one, told))


def _additions(
    scene: Scene, trigger: Trigger, found: Sides, triggers: Sequence[Trigger], told: Sequence[Draft], setting: Setting
) -> Iterator[Draft]:
    """What a noun adds to a contact told before, and the earlier ones from which it counts that."""
    who = both_there(scene, trigger, setting) or talked_over(scene, trigger, told, setting)
    draft = _draft(scene, trigger, found, who, triggers, setting)
    elsewhere = of_another_meeting(scene, trigger, told, setting)
    if draft is None or elsewhere or draft.status.reason == "cue 'tanpa'":
        return  # "tanpa pertemuan ini mustahil ...": what would be
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
        return visits(scene, trigger, found, taken, setting)
    return groups(scene, trigger, found, taken, setting)


def _beside(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """Contacts that the same words tell of as well: the visit that was received, the letters beside the calls."""
    if visit := visit_told(scene, trigger, draft, setting):
        yield visit
    yield from further(scene, trigger, draft, setting)
    if draft.rule == "letter-handed":
        yield letter_of(draft)
    if draft.family == "call" and (hit := _AND_LETTERS.match(scene.words, trigger.end)):
        span = scene.origin(*hit.span(1))
        kind = Claim(ContactKind.message, (span,), Origin("rule", "letter"), 0.7, "channels named together")
        yield replace(draft, kind=kind, trigger=span, frame="letter", open_channel=False)


def _draft(
    scene: Scene, trigger: Trigger, found: Sides, who: Parties, triggers: Sequence[Trigger], setting: Setting
) -> Draft | None:
    """One contact with all that its sentence gives; None where the words make no record of it."""
    rivals = tuple(other.start for other in triggers if other is not trigger)
    kind, open_channel = read_kind(scene, trigger, who, rivals)
    if (
        open_channel
        and kind is ContactKind.call
        and (_resident(who) or in_person(scene, trigger, rivals, setting.know))
    ):
        kind, open_channel = ContactKind.meeting, False
    if scene.words.rstrip().endswith("?") and not scene.inside_quote(trigger.start):
        return None  # "Putin setuju bertemu Biden? Kremlin bilang terlalu dini": it is only asked
    if kind is ContactKind.visit and (lives_there(who, setting) or attends(scene, trigger, who, setting)):
        return None
    when, status = day_and_status(scene, trigger, found, who, triggers, setting)
    if (
        kind is ContactKind.visit
        and trigger.frame.name == "invite"
        and status
        and status.value is Status.proposed
        and given(scene, trigger, when, setting)
    ):
        asked = when.value.earliest if when else None
        when, status = None, replace(status, reason=status.reason + GIVEN + (f" on {asked}" if asked else ""))
    manner = kind is ContactKind.encounter and _MANNER.search(scene.words, 0, trigger.start)
    if manner or status is None or never_yet(scene, trigger, status.value):
        return None
    if kind is ContactKind.encounter and status.value is Status.denied:
        return None  # a hand that was not shaken is no record beside the meeting
    who = of_that_time(who, when, scene, setting)
    span = scene.origin(trigger.start, trigger.end)
    alone = stands_alone(scene, trigger, found)
    city, country = (
        within_itself(scene, trigger, setting)
        if alone
        else whereabouts(scene, trigger, found, kind, who, rivals, setting)
    )
    asks = trigger.frame.name == "invite" and kind is ContactKind.visit
    if asks and not at_hosts(country, trigger, scene, who, setting):
        city = country = None  # where he was asked, not where he is to come
    occasion = read_occasion(scene, setting.know)
    said = status.value in _AHEAD and said_there(scene, occasion, trigger.start)
    if said or spoken_of(scene, occasion, trigger.end):
        occasion = None
    draft = Draft(
        scene=scene.index,
        trigger=span,
        frame=trigger.frame.name,
        rule=found.rule,
        kind=Claim(
            kind,
            (span,),
            Origin("rule", trigger.frame.name),
            0.6 if open_channel else 0.8,
            scene.words[trigger.start : trigger.end],
        ),
        status=status,
        who=who,
        evidence=_evidence(scene, span, who, when),
        open_channel=open_channel,
        when=when,
        city=city,
        country=country,
        occasion=occasion,
        minutes=read_minutes(scene, trigger.start, rivals),
        topics=read_topics(scene, trigger.start if trigger.frame.name == "discuss" else trigger.end, setting.know),
    )
    process = mere_process(scene, trigger, draft) and not held_next(scene, trigger, draft, setting)
    if process or mere_talk(scene, trigger, draft):
        return None
    if notional(scene, trigger, draft, setting):
        return None
    if setting.sport and teams(draft):
        return None
    return apposed(scene, trigger, replace(draft, sources=sources_of(draft, setting)), setting)


def _resident(who: Parties) -> bool:
    """ "Jokowi mengobrol bersama Duta Besar Prancis": who resides in the country is there, unless a telephone is named.

    Of two ambassadors, each serves in the other's country.
    """
    return sum((claim.value.office or "").startswith("ambassador") for claim in who) == 1


def _evidence(scene: Scene, trigger: Span, who: Parties, when: Claim[TimeExpression] | None) -> Span:
    """The shortest passage that holds trigger, parties and time of the sentence."""
    inside = [trigger, *(span for claim in who for span in claim.spans), *(when.spans if when else ())]
    return cover(span for span in inside if scene.span.contains(span))


def _mention(draft: Draft, article: Article) -> Mention:
    names = ";".join(sorted(claim.value.name for claim in draft.who))
    here = draft.family not in ("call", "message")  # a call has no place (codebook decision 2)
    return Mention(
        id=sha256(article.id, str(draft.trigger.start), str(draft.trigger.end), draft.kind.value.value, names)[:16],
        article=article.id,
        kind=draft.kind,
        status=draft.status,
        who=draft.who,
        evidence=draft.evidence,
        when=draft.when,
        city=draft.city if here else None,
        country=draft.country if here else None,
        occasion=draft.occasion,
        minutes=draft.minutes,
        topics=draft.topics,
        sources=draft.sources,
    )

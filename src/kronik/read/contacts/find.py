"""The contacts of an article: triggers, parties, circumstances, and the mentions that they make together.

The grammar of one sentence is in scene, triggers, arguments, parties, journeys, channel, status, when, circumstances and
sources; what the article has told before is in recall, what several sentences say of one contact in samecontact, what
stands around it in surroundings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kronik.knowledge import Knowledge
from kronik.model import (
    Article,
    Layout,
    Mention,
    Name,
    Published,
    Quote,
    Span,
    Timex,
)
from kronik.read.clause.scene import Scene
from kronik.read.clause.scenes import scenes_of
from kronik.read.clause.telling import telling
from kronik.read.contacts.announced import since_held
from kronik.read.contacts.apart import on_their_own_days
from kronik.read.contacts.asnamed import as_named
from kronik.read.contacts.attribution import attributed
from kronik.read.contacts.begunsince import begun_since
from kronik.read.contacts.calledoff import after_calling_off
from kronik.read.contacts.callers import without_guests_abroad
from kronik.read.contacts.countedfrom import from_told
from kronik.read.contacts.credentials import at_ceremonies
from kronik.read.contacts.daynext import on_day_next
from kronik.read.contacts.delegates import at_table
from kronik.read.contacts.deliveries import on_delivery
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.gatheringyear import in_its_year
from kronik.read.contacts.greeters import greeters
from kronik.read.contacts.hosts import written_in
from kronik.read.contacts.implied import with_implied, with_stops
from kronik.read.contacts.innerlegs import on_one_visit
from kronik.read.contacts.intended import still_to_come
from kronik.read.contacts.joiners import with_joiners
from kronik.read.contacts.journeys import invitations
from kronik.read.contacts.lastseen import last_seen
from kronik.read.contacts.leftbehind import with_stops_left
from kronik.read.contacts.neighbours import along_rounds, with_places
from kronik.read.contacts.newday import on_new_days
from kronik.read.contacts.news import on_day_claimed
from kronik.read.contacts.nthday import on_numbered_days
from kronik.read.contacts.onetable import at_one_table
from kronik.read.contacts.presence import together
from kronik.read.contacts.recaps import without_noun
from kronik.read.contacts.retired import without_retired
from kronik.read.contacts.samecontact import gather, once
from kronik.read.contacts.setting import Setting, setting_of
from kronik.read.contacts.severalnamed import named_after
from kronik.read.contacts.summoned import with_summoners
from kronik.read.contacts.surroundings import placed
from kronik.read.contacts.told import drafts_of
from kronik.read.contacts.topics import with_topics
from kronik.read.contacts.venues import at_events
from kronik.read.contacts.visitdays import story_days
from kronik.read.contacts.wishes import without_wishes
from kronik.text import sha256


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
    whole = tuple(scenes_of(view, sentences, names, times, quotes))
    scenes = telling(whole)
    setting = setting_of(article, view, names, quotes, published, scenes, know)
    setting = replace(setting, written=written_in(layout, know))
    drafts = _drafts(setting)
    if not drafts:
        return ()  # most articles: nothing that stands around it need be sought
    contacts = _with_their_parties(drafts, setting)
    contacts = _on_their_days(contacts, setting)
    contacts = _by_whom(_at_their_places(contacts, setting), whole, setting)
    contacts = with_topics(contacts, whole, know)
    return tuple(_mention(as_named(draft, view, know), article) for draft in contacts if len(draft.who) > 1)


def _by_whom(contacts: Sequence[Draft], whole: tuple[Scene, ...], setting: Setting) -> Sequence[Draft]:
    """The contacts with their sources, which are sought in all sentences: a remark may say who told what stands before it."""
    number = {scene.span.start: scene.index for scene in whole}
    moved = [replace(draft, scene=number[setting.scenes[draft.scene].span.start]) for draft in contacts]
    told = attributed(moved, replace(setting, scenes=whole))
    return [replace(draft, sources=one.sources) for draft, one in zip(contacts, told, strict=True)]


def _drafts(setting: Setting) -> list[Draft]:
    """What each sentence tells by itself or takes up from those before it."""
    drafts: list[Draft] = []
    for scene in setting.scenes:
        drafts.extend((*without_noun(scene, drafts, setting), *greeters(scene, drafts, setting)))
        drafts.extend(drafts_of(scene, setting, drafts))
    return drafts


def _with_their_parties(drafts: Sequence[Draft], setting: Setting) -> Sequence[Draft]:
    """The contacts that the drafts make together, and who took part in each."""
    contacts: Sequence[Draft] = gather(drafts, setting.know, setting.published.day)
    contacts = without_retired(on_one_visit(contacts), setting)
    contacts = without_guests_abroad(contacts)
    contacts = at_table(contacts, setting)
    contacts = with_joiners(contacts, setting)
    contacts = at_one_table(contacts, setting)
    contacts = with_summoners(contacts, setting)
    contacts = without_wishes(with_implied(contacts, drafts, setting))
    return at_ceremonies(together(contacts, setting.scenes, setting.know), setting)


def _on_their_days(contacts: Sequence[Draft], setting: Setting) -> Sequence[Draft]:
    """The contacts; what of them is ahead or called off, and when each was."""
    contacts = still_to_come(contacts, setting)
    contacts = named_after(contacts, setting)
    contacts = after_calling_off(on_new_days(contacts, setting), setting)
    contacts = on_day_next(since_held(contacts, setting), setting)
    contacts = story_days(contacts, setting)
    contacts = from_told(contacts, setting)
    contacts = at_events(contacts, setting)
    return in_its_year(contacts, setting)


def _at_their_places(contacts: Sequence[Draft], setting: Setting) -> Sequence[Draft]:
    """The contacts; where each was, and the visits and days that only the places tell."""
    contacts = placed(along_rounds(contacts, setting), setting)
    contacts = on_delivery(on_day_claimed(once(contacts), setting), setting)
    contacts = last_seen(with_places(contacts, setting), setting)
    contacts = begun_since(contacts, setting)
    contacts = with_stops_left(with_stops(contacts, contacts, setting), setting)
    contacts = on_numbered_days(invitations(contacts, setting), setting)
    return on_their_own_days(contacts)


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

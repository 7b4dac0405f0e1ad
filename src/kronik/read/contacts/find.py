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
from kronik.read.clause.scenes import scenes_of
from kronik.read.contacts.announced import since_held
from kronik.read.contacts.apart import on_their_own_days
from kronik.read.contacts.asnamed import as_named
from kronik.read.contacts.begunsince import begun_since
from kronik.read.contacts.calledoff import after_calling_off
from kronik.read.contacts.callers import without_guests_abroad
from kronik.read.contacts.countedfrom import from_told
from kronik.read.contacts.delegates import at_table
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
from kronik.read.contacts.neighbours import along_rounds, with_places
from kronik.read.contacts.news import on_day_claimed
from kronik.read.contacts.nthday import on_numbered_days
from kronik.read.contacts.onetable import at_one_table
from kronik.read.contacts.presence import together
from kronik.read.contacts.recaps import without_noun
from kronik.read.contacts.retired import without_retired
from kronik.read.contacts.samecontact import gather, once
from kronik.read.contacts.setting import setting_of
from kronik.read.contacts.severalnamed import named_after
from kronik.read.contacts.summoned import with_summoners
from kronik.read.contacts.surroundings import placed
from kronik.read.contacts.told import drafts_of
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
    scenes = tuple(scenes_of(view, sentences, names, times, quotes))
    setting = setting_of(article, view, names, quotes, published, scenes, know)
    setting = replace(setting, written=written_in(layout, know))
    drafts: list[Draft] = []
    for scene in scenes:
        drafts.extend((*without_noun(scene, drafts, setting), *greeters(scene, drafts, setting)))
        drafts.extend(drafts_of(scene, setting, drafts))
    if not drafts:
        return ()  # most articles: nothing that stands around it need be sought
    told_of = without_retired(on_one_visit(gather(drafts, setting.know, setting.published.day)), setting)
    told_of = without_guests_abroad(told_of)
    seated = with_joiners(at_table(told_of, setting), setting)
    seated = with_summoners(at_one_table(seated, setting), setting)
    contacts = together(without_wishes(with_implied(seated, drafts, setting)), scenes, setting.know)
    contacts = after_calling_off(named_after(still_to_come(contacts, setting), setting), setting)
    days = story_days(since_held(contacts, setting), setting)
    dated = in_its_year(at_events(from_told(days, setting), setting), setting)
    seen = with_places(on_day_claimed(once(placed(along_rounds(dated, setting), setting)), setting), setting)
    there = begun_since(last_seen(seen, setting), setting)
    told = on_numbered_days(invitations(with_stops(there, there, setting), setting), setting)
    return tuple(
        _mention(as_named(draft, view, know), article) for draft in on_their_own_days(told) if len(draft.who) > 1
    )


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

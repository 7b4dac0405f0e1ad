"""Whether dates or places part two drafts of one article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kronik.knowledge import Knowledge
from kronik.knowledge.nearness import one_city
from kronik.model import ContactKind, Grain, Status
from kronik.read.clause.aims import AIMED
from kronik.read.clause.remarks import RECALLED, TOLD_THERE
from kronik.read.clause.triggers import WELCOMES
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.onejourney import slack

_A_STAY = 2  # days between a journey's begin or an arrival and the talks that it was for
_JUST = 2  # sentences
_AT_ONCE = 5  # sentences between a handshake and the meeting that it opens


def far(known: Draft, draft: Draft) -> bool:
    """Whether dates or places part them."""
    days = max(slack(known, draft), _lent(known, draft))
    if known.when and draft.when and not known.when.value.overlaps(draft.when.value, slack=days):
        return True
    if known.country and draft.country and known.country.value != draft.country.value:
        return True
    if known.family == draft.family == "visit":
        return False
    # "pertemuan kedua pada 2025, setelah bertemu di Saint Petersburg pada 19 Juni": a year brings no two together
    together = all(told.when and told.when.value.grain is not Grain.year for told in (known, draft))
    # "mengunjungi Jakarta untuk bertemu B. Pertemuan digelar di Bogor": the town is that of the journey
    together |= aimed(known) or aimed(draft)
    if {known.kind.value, draft.kind.value} == {ContactKind.encounter, ContactKind.meeting} and known.country:
        together |= abs(known.scene - draft.scene) <= _AT_ONCE and draft.country is not None  # a base and its town
    return bool(known.city and draft.city and not one_city(known.city.value, draft.city.value) and not together)


_LEAD = 1  # the sentences of an article that tell its news
_OLD = 14  # days
_FRESH = 4  # days into a month in which news of the month before may still be told


def of_another_time(known: Draft, draft: Draft, published: date | None, know: Knowledge) -> bool:
    """Whether the later draft tells of a contact of the same parties at another time than what is known, which gives no day."""
    return of_the_news(known, draft, published, know) or _long_past(known, draft, published)


def of_the_news(known: Draft, draft: Draft, published: date | None, know: Knowledge) -> bool:
    """ "Prabowo kembali ke Paris. ... Pada 23 Januari ia juga ke sana": what the article opens with is of now, though it gives no day."""
    if published is None or not draft.when or known.scene > _LEAD or draft.scene <= known.scene:
        return False
    if known.when and not _this_year(known, published):
        return False
    goal = aimed(known) and known.status.value is Status.planned  # what somebody has just come for
    if draft.status.value is not Status.happened or not (goal or known.status.value is Status.happened):
        return False
    recalled, noun = RECALLED in draft.status.reason, known.rule.startswith("noun") and not goal
    if (noun and _in_one_country(known, draft)) or (not recalled and (noun or draft.scene <= _LEAD)):
        return False  # "Pertemuan A dan B di Alaska menuai kritik. ... Pada 15 Agustus, keduanya bertemu di Anchorage"
    if _that_very_one(draft):
        return False
    register = know.register
    left = any(register.tenures(p.actor) and not register.held(p.actor, published) for p in known.parties)
    # a look back at those who ruled once has no news
    month = draft.when.value.grain is Grain.month and recalled
    return not left and (published - draft.when.value.last).days > (_FRESH if month else _OLD)


def _long_past(known: Draft, draft: Draft, published: date | None) -> bool:
    """ "... sempat bertemu A. ... Pada Maret 2022 A menjamunya di Ankara": what is told without a day is not that of long ago."""
    if published is None or not draft.when or known.when or draft.scene <= known.scene:
        return False
    held = known.status.value is draft.status.value is Status.happened
    if _in_one_country(known, draft) or not held or _that_very_one(draft):
        return False
    return (published - draft.when.value.last).days > _OLD


def _in_one_country(known: Draft, draft: Draft) -> bool:
    return bool(known.country and draft.country and known.country.value == draft.country.value)


def _that_very_one(draft: Draft) -> bool:
    """ "Jokowi ditelepon Xi. ... Percakapan kedua pemimpin terjadi pada 11 Februari"."""
    of_both = draft.rule == "noun-between" and all(claim.reason == "plural" for claim in draft.who)
    return of_both and RECALLED not in draft.status.reason


def _this_year(draft: Draft, published: date) -> bool:
    """Whether it is dated by the year of publication and no closer."""
    when = draft.when.value if draft.when else None
    return when is not None and when.grain is Grain.year and when.earliest.year == published.year


def with_no_lent_year(contacts: Sequence[Draft], drafts: Sequence[Draft], published: date | None) -> list[Draft]:
    """The contacts; what the article opens with is not dated by the year of which a later sentence speaks ("sepanjang tahun ini")."""
    later = {draft.when.spans for draft in drafts if draft.when and draft.scene > _LEAD}
    return [
        replace(one, when=None)
        if published
        and one.scene <= _LEAD
        and one.status.value is Status.happened
        and one.when
        and one.when.spans in later
        and _this_year(one, published)
        else one
        for one in contacts
    ]


def on_their_own_days(contacts: Sequence[Draft]) -> list[Draft]:
    """The contacts; what is only told of or proposed in another has not that one's day ("menelepon A, Rabu, soal pertemuannya dengan B")."""
    held = [one for one in contacts if one.status.value is Status.happened and TOLD_THERE not in one.status.reason]
    days = {(one.scene, one.when.spans) for one in held if one.when}
    return [
        replace(one, when=None) if one.when and (one.scene, one.when.spans) in days and _in_another(one) else one
        for one in contacts
    ]


def _in_another(draft: Draft) -> bool:
    proposed = draft.status.value is Status.proposed and draft.rule == "noun-loose"
    return proposed or TOLD_THERE in draft.status.reason


def aimed(draft: Draft) -> bool:
    """ "bertolak ke Washington, Selasa, untuk menemui Trump": the day is that of the journey."""
    return draft.status.reason.startswith(AIMED) and draft.family == "talks"


def on_that_day(one: Draft, two: Draft) -> bool:
    """ "akan bertemu B siang ini ... kunjungannya ini untuk bertemu B": what he came for is what is planned for that day."""
    done, ahead = (one, two) if one.status.value is Status.happened else (two, one)
    planned = aimed(done) and done.status.value is Status.happened and ahead.status.value is Status.planned
    if not planned or ahead.when is None:
        return False
    there = not (done.country and ahead.country) or done.country.value == ahead.country.value
    return done.when.value == ahead.when.value if done.when else bool(there and ahead.scene < done.scene)


def _lent(known: Draft, draft: Draft) -> int:
    """Days by which the day of a journey may lie before what is told of its talks."""
    if not 0 <= draft.scene - known.scene <= _AT_ONCE:
        return 0
    welcome = draft.frame in WELCOMES and draft.when and not draft.evidence.contains(draft.when.spans[0])
    return _A_STAY if welcome or (aimed(known) and draft.scene > known.scene) else 0


def just_held(ahead: Draft, told: Sequence[Draft]) -> bool:
    """ "bertemu Lula. Selain dengan Lula, ia juga akan bertemu Starmer": the first of the two has just been told of as held."""
    if ahead.family != "talks" or ahead.status.value is not Status.planned:
        return False
    actors = ahead.actors
    return any(
        known.family == "talks"
        and known.status.value is Status.happened
        and 0 < ahead.scene - known.scene <= _JUST
        and known.actors == actors
        for known in told
    )

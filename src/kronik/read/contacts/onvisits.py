"""What a visit and the meetings on it take from each other: days, country, town (codebook decision 4)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from kronik.model import Claim, Grain, Status, TimeExpression
from kronik.read.contacts.apart import of_the_news
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import BEFORE

IN_NO_COUNTRY = re.compile(r"demiliterisasi|\bdmz\b|panmunj(?:o|eo)m", re.I)


def with_visits(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """A meeting within a visit takes the visit's days and country; an undated visit those of its core act (decision 4)."""
    done, published = list[Draft](), setting.published.day
    for draft in contacts:
        # a meeting is on the visit told before it, if there is one
        for other in sorted(contacts, key=lambda one: (_told_later(draft, one), abs(one.scene - draft.scene))):
            if (
                other is not draft
                and within(draft, other, published)
                and not _nearer(draft, other, contacts, published)
                and not _on_the_dated(draft, other, contacts, published)
                and not of_the_news(draft, other, published, setting.know)
            ):
                meeting = draft.family == "talks"
                if (
                    draft.status.value is Status.proposed and other.status.value is not Status.happened
                ):  # two wishes: the one need not be where the other is
                    draft = replace(draft, when=draft.when or other.when)
                    continue
                if not meeting and draft.status.value is not other.status.value:
                    continue  # a visit takes nothing from what is still ahead on it
                draft = replace(
                    draft,
                    when=_of_its_days(draft, other) or draft.when or _at_once(draft, other, setting) or other.when,
                    country=draft.country
                    or (None if draft.city and IN_NO_COUNTRY.search(draft.city.value) else other.country),
                    city=draft.city
                    or (
                        other.city
                        if not onwards(draft, other, setting)
                        and _same_country(draft, other)
                        and (meeting or _one_town(draft, contacts))
                        else None
                    ),
                )
        done.append(draft)
    return _with_those_beside(contacts, done)


def _with_those_beside(before: Sequence[Draft], after: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts; whom one verb names beside the host ("dijadwalkan bertemu A, B, dan C") is met on the visit's day too."""
    hosts = {
        new.trigger: new
        for old, new in zip(before, after, strict=True)
        if old.when is None and new.when and new.family == "talks"
    }
    return tuple(
        replace(draft, when=host.when)
        if draft.when is None
        and (host := hosts.get(draft.trigger))
        and (host.kind.value, host.status.value) == (draft.kind.value, draft.status.value)
        else draft
        for draft in after
    )


def _of_its_days(meeting: Draft, visit: Draft) -> Claim[TimeExpression] | None:
    """The days of the visit, where the meeting is told by the week or month of it: "akan ke B pekan depan untuk bertemu C. Kunjungan itu ... 14-15 Mei"."""
    if meeting.family != "talks" or meeting.when is None or visit.when is None:
        return None
    own, days = meeting.when.value, visit.when.value
    vague = own.grain in (Grain.week, Grain.month) and days.grain in (Grain.day, Grain.interval)
    return visit.when if vague and own.earliest <= days.earliest and days.latest <= own.latest else None


# "memulai kunjungan dua hari. Kedua pemimpin langsung mengadakan pembicaraan": on the first of them
_AT_ONCE = re.compile(r"\b(?:langsung|setibanya|setiba di)\b")


def _at_once(meeting: Draft, visit: Draft, setting: Setting) -> Claim[TimeExpression] | None:
    """The first day of the visit for what the guest came to at once."""
    scene, when = setting.scenes[meeting.scene], visit.when
    if when is None or when.value.grain is not Grain.interval or meeting.family != "talks":
        return None
    if not _AT_ONCE.search(scene.words, 0, scene.place(meeting.trigger.start)):
        return None
    days = when.value
    first = replace(days, latest=days.earliest + timedelta(days=1), grain=Grain.day)
    return replace(when, value=first, reason=f"{when.reason}; at once on arrival")


# "bertemu Li di Beijing sebelum bertolak ke Chengdu": the town of the journey after it is not where they met.
_ONWARDS = re.compile(rf"\b(?:{BEFORE}|lalu|kemudian|lantas)\b[^.;\"]*\Z", re.IGNORECASE)
_FIRST = re.compile(rf"\b(?:{BEFORE}) (?:\w+ )?\Z", re.IGNORECASE)


def onwards(meeting: Draft, journey: Draft, setting: Setting) -> bool:
    """Whether a sentence tells of a journey as what comes after the meeting that it tells of."""
    if journey.family != "visit" or meeting.family == "visit" or journey.scene != meeting.scene:
        return False
    start, view = journey.trigger.start, setting.view
    if start > meeting.trigger.end:
        return _ONWARDS.search(view, meeting.trigger.end, start) is not None
    return _FIRST.search(view, setting.scenes[journey.scene].span.start, start) is not None


def _told_later(meeting: Draft, visit: Draft) -> bool:
    return meeting.family == "talks" and visit.scene > meeting.scene


def _nearer(draft: Draft, other: Draft, contacts: Sequence[Draft], published: date | None) -> bool:
    """Whether a visit without days is told nearer to another meeting of the same two, of another time."""
    visit, meeting = (draft, other) if draft.family == "visit" else (other, draft)
    if visit.when or meeting.when is None:
        return False
    return any(
        one.when
        and not one.when.value.overlaps(meeting.when.value)
        and abs(one.scene - visit.scene) < abs(meeting.scene - visit.scene)
        and within(visit, one, published)
        for one in contacts
        if one is not meeting and one.family == "talks"
    )


def _on_the_dated(meeting: Draft, visit: Draft, contacts: Sequence[Draft], published: date | None) -> bool:
    """Whether a meeting with a day was on another visit than the undated one: on that which has its day."""
    if meeting.family == "visit" or meeting.when is None or visit.when:
        return False
    return any(one.when and within(meeting, one, published) for one in contacts if one.family == "visit")


_OWN = "ID"


def _one_town(visit: Draft, contacts: Sequence[Draft]) -> bool:
    """Whether all that the guest does in that country is told of one town.

    Not of guests of the outlet's own country: of them it tells in which palace they were received (measured: two in three).
    """
    if visit.country and visit.country.value == _OWN:
        return False
    guest = visit.who[0].value.actor
    towns = {
        one.city.value.lower()
        for one in contacts
        if one.city and _same_country(visit, one) and any(party.actor == guest for party in one.parties)
    }
    return len(towns) == 1


def _same_country(draft: Draft, other: Draft) -> bool:
    return draft.country is None or (other.country is not None and draft.country.value == other.country.value)


_STAY = 5  # days
_LONG_AGO = timedelta(days=60)
_PURPOSE = 3  # sentences after a departure in which its purpose is told


def _under_way(days: TimeExpression, published: date | None) -> bool:
    return published is not None and days.last >= published - timedelta(days=1)


def _today(days: TimeExpression, published: date | None) -> bool:
    """ "Hari ini A tiba di Kairo. Ia akan diterima B": on the day of the visit, of which the article tells on that day."""
    return days.grain is Grain.day and days.earliest == published


def _on_this_visit(visit: Draft, meeting: Draft, published: date | None) -> bool:
    """Whether a meeting to come belongs to a visit that has begun: "tiba Kamis ... akan berunding Jumat"."""
    ahead = meeting.status.value is Status.planned or _may_be(meeting)
    begun = visit.status.value is Status.happened and ahead
    if not begun or visit.when is None:
        near = meeting.when is None or _under_way(meeting.when.value, published)
        return begun and near and 0 <= meeting.scene - visit.scene <= _PURPOSE
    if meeting.when is None:  # the days of the visit, where they are told as several, or the day on which it is told
        several = visit.when.value.grain in (Grain.interval, Grain.month)
        return _under_way(visit.when.value, published) if several else _today(visit.when.value, published)
    return 0 <= (meeting.when.value.earliest - visit.when.value.earliest).days <= _STAY


_CHANCE = re.compile(r"cue '(?:mungkin|kemungkinan|berpeluang|berpotensi|bisa|dapat)\b")


def _may_be(meeting: Draft) -> bool:
    """ "tiba di Riyadh hari ini. Ia mungkin akan bertemu Putra Mahkota": a chance of this visit, no wish for some day."""
    return meeting.status.value is Status.proposed and _CHANCE.match(meeting.status.reason) is not None


def _looked_back_on(visit: Draft, meeting: Draft, published: date | None) -> bool:
    """Whether a visit of long ago is told of some sentences after the meeting: the story came first."""
    over = visit.when is not None and published is not None and visit.when.value.last < published - _LONG_AGO
    aside = visit.scene == meeting.scene and visit.trigger.start > meeting.trigger.start
    return over and (aside or visit.scene - meeting.scene > 1)  # "disambut Shoigu, yang melawat ke sini pada Januari"


def _of_another_time(visit: Draft, meeting: Draft, published: date | None) -> bool:
    """Whether a meeting of long ago in another town, told sentences later, was on another visit: "mengingat bertemu di Bali pada 2022"."""
    over = meeting.when is not None and published is not None and meeting.when.value.last < published - _LONG_AGO
    elsewhere = visit.city and meeting.city and visit.city.value != meeting.city.value
    return bool(over and elsewhere) and meeting.scene - visit.scene > 1


_ONCE = re.compile(r"cue '(?:terakhir|pernah)")


def within(draft: Draft, other: Draft, published: date | None) -> bool:
    """Whether the one is a visit and the other the meeting of visitor and host on it."""
    visit, meeting = (draft, other) if draft.family == "visit" else (other, draft)
    if visit.family != "visit" or meeting.family != "talks":
        return False
    if visit.status.value is not meeting.status.value and not _on_this_visit(visit, meeting, published):
        return False
    if visit.country and meeting.country and visit.country.value != meeting.country.value:
        return False  # they met elsewhere
    if _ONCE.search(meeting.status.reason):
        return False  # told as of another time
    if meeting.when is None and meeting.scene != visit.scene and "cue 'pernah" in visit.status.reason:
        return False  # "A menerima B di Jakarta. B pernah ke Jakarta pada Maret"
    if meeting.when is None and _looked_back_on(visit, meeting, published):
        return False
    if visit.when is None and _of_another_time(visit, meeting, published):
        return False
    slack = 1 if visit.status.value is meeting.status.value else _STAY
    if visit.when and meeting.when and not visit.when.value.overlaps(meeting.when.value, slack=slack):
        return False
    guest, host = visit.who[0].value, visit.who[-1].value
    states = {claim.value.state for claim in visit.who}
    several = len(visit.who) > 2 and {c.value.actor for c in visit.who[:-1]} < meeting.actors
    if not several and any(c.value.state not in states for c in meeting.who if c.value.state):
        return False  # three at a table in a third country
    return any(c.value.actor == guest.actor for c in meeting.who) and any(
        c.value.state == host.state for c in meeting.who
    )

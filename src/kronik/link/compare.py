"""Whether two accounts tell of one contact: a readable table of features, each with its weight and its reason.

Every feature looks at one thing and answers from -1 (speaks against) to 1 (speaks for), or None (nothing to see).
The score is the weighted sum, cut to [-1, 1]; `SAME` and above is one contact. A bar is final: no weight outbids it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kronik.knowledge.nearness import home, may_hold, near, same_place
from kronik.link.bars import (
    BARS,
    CALLED_OFF,
    MOVED,
    STAY,
    foretold,
    put_off,
    same_actors,
    same_days,
    same_party,
    same_visit,
    third_country,
)
from kronik.link.facts import AHEAD, Account, moment, side
from kronik.link.intervals import days_between, spoken, width
from kronik.model import ActorKind, Comparison, Status

SAME = 0.5
"""From this score on two accounts are one contact."""

NEARLY = 0.35
"""From this score on two accounts that stay two are worth a look."""

MONTH = 31
"""How many days back an undated report of a contact in one city may mean one that is known."""
YEAR = 366
"""How many days back an undated report of a contact in a third country may mean one that is known."""
Answer = tuple[float, str] | None


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing to compare: what it is called, how it is judged, how much it weighs."""

    name: str
    weight: float
    func: Callable[[Account, Account], Answer]


def compare(a: Account, b: Account) -> Comparison:
    """How alike two accounts are, with the reason of every feature that had something to say."""
    left, right = (a, b) if a.mention.id <= b.mention.id else (b, a)
    for bar in BARS:
        if reason := bar(left, right):
            return Comparison(left.mention.id, right.mention.id, -1.0, (reason,))
    score, reasons = 0.0, []
    for feature in FEATURES:
        if answer := feature.func(left, right):
            score += feature.weight * answer[0]
            reasons.append(f"{feature.name} {feature.weight * answer[0]:+.2f}: {answer[1]}")
    return Comparison(left.mention.id, right.mention.id, round(max(-1.0, min(1.0, score)), 4), tuple(reasons))


# -- features


def _parties(a: Account, b: Account) -> Answer:
    if same_actors(a, b):
        return 1.0, "the same parties"
    common = sum(any(same_party(p, q) for q in b.parties) for p in a.parties)
    if _nobody_named(a, b) or _nobody_named(b, a):
        off = [account.mention.status.value in CALLED_OFF for account in (a, b)]
        if off[0] != off[1]:
            return -1.0, "what is denied of the leaders is not said of the states"
        if a.city and b.city and same_place(a.city, b.city):
            return -0.2, "one names the states alone, the other persons, in one city"
        return -0.6, "one names the states alone, the other persons: who met must be settled by something else"
    if a.sides == b.sides and (a.actors < b.actors or b.actors < a.actors):
        return 0.9, "the same parties, one with a companion"
    share = common / max(len(a.parties), len(b.parties))
    return share * 0.9, f"{common} parties in common"


def _nobody_named(general: Account, particular: Account) -> bool:
    """Whether one names two states alone ("KTT AS-Rusia") and the other persons on both sides: ministers or presidents?"""
    return not any(p.kind is ActorKind.person for p in general.parties) and all(
        any(p.kind is ActorKind.person and side(p) == seat for p in particular.parties) for seat in particular.sides
    )


def _kind(a: Account, b: Account) -> Answer:
    left, right = a.mention.kind.value, b.mention.kind.value
    if left == right:
        return 1.0, f"both {left}"
    countries = {home(account.country) for account in (a, b) if account.country}
    if countries & (a.states | b.states):
        return -4.5, f"{left} and {right}: a guest is welcomed, and met"
    return -0.5, f"{left} and {right}"


def _time(a: Account, b: Account) -> Answer:
    left, right = a.mention.when, b.mention.when
    if left is None or right is None:
        return None
    if not left.value.overlaps(right.value):
        gap = days_between(left.value, right.value)
        if gap <= 1:
            return 0.5, "a day apart"
        if a.family == "visit" and gap <= STAY:
            return 0.2, f"{gap} days apart, within one stay"
        moved = 0.0 if gap <= 14 or put_off(a, b) else -0.3
        return moved, f"{gap} days apart, a plan that may have moved"
    widest = max(width(left.value), width(right.value))
    shown = f"{spoken(left.value)} and {spoken(right.value)}"
    return _sharp(widest), shown


def _sharp(days: int) -> float:
    """How much it says that two times can be one, where one of them allows so many days."""
    return next((says for width, says in ((1, 1.0), (7, 0.8), (31, 0.6)) if days <= width), 0.2)


def _undated(a: Account, b: Account) -> Answer:
    """An undated account belongs to its own days: what it tells is mostly the news of the week, unless much time lies between."""
    if a.mention.when is not None and b.mention.when is not None:
        return None
    left, right = moment(a), moment(b)
    if left is None or right is None:
        return None
    gap = days_between(left, right)
    if _ahead_of_both(a, b):
        gap = min(gap, abs(((a.published or date.max) - (b.published or date.max)).days))
    if _before_its_day(a, b) or _before_its_day(b, a):
        return 0.0, "told as done while the other was still ahead"
    if gap <= 10:
        sharp = _sharp(max(width(left), width(right)))
        return (1.0 if gap <= 3 else 0.5) * sharp, f"undated, reported within {gap} days"
    if gap <= YEAR and third_country(a, b):
        return 0.2, f"undated, {gap} days between the reports, but of two persons in one third country"
    if gap <= MONTH and a.city and b.city and same_place(a.city, b.city):
        return -0.5, f"undated, {gap} days between the reports, but both in {a.city}"
    if gap <= MOVED and _one_journey(a, b):
        return 0.0, f"undated, {gap} days between the reports, but few go to one country twice in two months"
    return -1.0, f"undated, {gap} days between the reports"


def _one_journey(a: Account, b: Account) -> bool:
    """Whether both tell of the visit of the same guest, made or to come, or the one of its plan and the other of the visit."""
    if not same_visit(a, b):
        return False
    statuses = {a.mention.status.value, b.mention.status.value}
    return statuses == {Status.happened} or statuses <= AHEAD or (Status.planned in statuses and foretold(a, b))


def _ahead_of_both(a: Account, b: Account) -> bool:
    """Whether both reports look ahead to what no report says is over: the days of the reports tell how near they are."""
    statuses = {a.mention.status.value, b.mention.status.value}
    days = [x.mention.when.value for x in (a, b) if x.mention.when]
    last = max((x.published for x in (a, b) if x.published), default=None)
    return statuses <= AHEAD and last is not None and all(day.last >= last for day in days)


def _before_its_day(done: Account, ahead: Account) -> bool:
    """Whether `done` is an undated report of what happened, older than the last day that a plan allows."""
    return (
        done.mention.when is None
        and done.mention.status.value is Status.happened
        and done.published is not None
        and ahead.mention.when is not None
        and ahead.mention.status.value in AHEAD
        and done.published < ahead.mention.when.value.last
    )


def _place(a: Account, b: Account) -> Answer:
    if a.family == "visit" and a.country and a.country == b.country:
        same = bool(a.city and b.city and same_place(a.city, b.city))
        return (1.0, f"both in {a.city}") if same else (0.5, f"both in {a.country}, on one journey or another")
    if a.city and b.city:
        if same_place(a.city, b.city):
            return 1.0, f"both in {a.city}"
        if may_hold(a.city, b.city):
            return 0.3, f"{a.city} may lie in {b.city}"
        return (0.3, f"{a.city} near {b.city}") if near(a.city, b.city) else (-1.0, f"{a.city} and {b.city}")
    if a.country and b.country:
        same = a.country == b.country
        if same and third_country(a, b):
            return 0.9, f"both in {a.country}, home to neither"
        return (0.5, f"both in {a.country}") if same else (-1.0, f"{a.country} and {b.country}")
    return None


def _occasion(a: Account, b: Account) -> Answer:
    if not a.occasion or not b.occasion:
        return None
    same = a.occasion == b.occasion or bool(set(a.occasion.split()) & set(b.occasion.split()))
    return (1.0, f"both at {a.occasion}") if same else (-1.0, f"{a.occasion} and {b.occasion}")


def _status(a: Account, b: Account) -> Answer:
    left, right = a.mention.status.value, b.mention.status.value
    if left == right:
        return 1.0, f"both {left}"
    if put_off(a, b):
        return 0.5, "put off, then happened"
    if Status.happened in (left, right) and {left, right} & CALLED_OFF:
        return -0.8, f"{left} and {right}"
    if left in AHEAD and right in AHEAD:
        return 0.5, f"{left} and {right}, of what was still ahead"
    if Status.planned in (left, right) and foretold(a, b):
        return 0.5, "planned, then happened"
    return 0.0, f"{left} and {right}"


def _topics(a: Account, b: Account) -> Answer:
    if not a.topics or not b.topics:
        return None
    common = len(a.topics & b.topics)
    share = common / min(len(a.topics), len(b.topics))
    return (share, f"topics share {common} words") if common else (-0.3, "other topics")


def _minutes(a: Account, b: Account) -> Answer:
    left, right = a.mention.minutes, b.mention.minutes
    if left is None or right is None:
        return None
    return (
        (1.0, f"{left.value} minutes")
        if left.value == right.value
        else (-0.5, f"{left.value} and {right.value} minutes")
    )


def _copy(a: Account, b: Account) -> Answer:
    return (1.0, "articles of one voice") if a.voices & b.voices and a.articles != b.articles else None


def _one_article(a: Account, b: Account) -> Answer:
    """Two records of one article that pass the bars are two sides of one contact, or one record twice."""
    if not a.articles & b.articles or _held_after_all(a, b):
        return None
    return (
        (1.0, "two sides of one article") if same_days(a, b) else (-1.0, "told with and without a date in one article")
    )


def _held_after_all(a: Account, b: Account) -> bool:
    """Whether one was called off and the other took place: the day that was planned need not be the day it was held."""
    return {a.mention.status.value, b.mention.status.value} == {Status.cancelled, Status.happened}


FEATURES: tuple[Feature, ...] = (
    Feature("parties", 0.25, _parties),
    Feature("kind", 0.10, _kind),
    Feature("time", 0.35, _time),
    Feature("reports", 0.20, _undated),
    Feature("place", 0.20, _place),
    Feature("occasion", 0.15, _occasion),
    Feature("status", 0.10, _status),
    Feature("topics", 0.10, _topics),
    Feature("minutes", 0.10, _minutes),
    Feature("copy", 0.30, _copy),
    Feature("article", 0.15, _one_article),
)

"""Whether two accounts tell of one contact: a readable table of features, each with its weight and its reason.

Every feature looks at one thing and answers from -1 (speaks against) to 1 (speaks for), or None (nothing to see).
The score is the weighted sum, cut to [-1, 1]; `SAME` and above is one contact. A bar is final: no weight outbids it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kronik.link.facts import AHEAD, Account, folded, moment, side, stands_for
from kronik.link.where import abroad, may_hold, same_place
from kronik.model import ActorKind, Comparison, ContactKind, Party, Side, Status, TimeExpression

SAME = 0.5
"""From this score on two accounts are one contact."""

NEARLY = 0.35
"""From this score on two accounts that stay two are worth a look."""

YEAR = 366
"""How many days back an undated report of a contact in a third country may mean one that is known."""
MOVED = 60
"""Days by which a plan may move and still be the same contact."""
CALLED_OFF = frozenset({Status.denied, Status.cancelled})
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


# -- bars: what makes two accounts two contacts, whatever else they share


def _other_family(a: Account, b: Account) -> str | None:
    return f"{a.family} and {b.family} are two contacts" if a.family != b.family else None


def _other_circle(a: Account, b: Account) -> str | None:
    """A trilateral and a bilateral on its margin are two."""
    if a.actors == b.actors:
        return None
    few, many = sorted((a, b), key=lambda account: len(account.sides))
    if len(few.sides) == 2 and len(many.sides) > 2 and not one_left_out(few, many):
        return "a meeting of two sides and one of more"
    if a.states - b.states and b.states - a.states:
        return f"other states at the table: {', '.join(sorted(a.states ^ b.states))}"
    missing = [p.name for p in few.parties if not any(_same_party(p, q) for q in many.parties)]
    if len(few.parties) - len(missing) < 2:
        return f"fewer than two parties in common ({', '.join(missing)} on one side only)"
    return None


def one_left_out(few: Account, many: Account) -> bool:
    """Whether a party was left out in reading one report: day and place are one, and every report of the fewer is a copy
    of a report of the more. Day and place alone settle nothing: a meeting on the margin shares both.
    """
    left, right = few.mention.when, many.mention.when
    return (
        few.sides < many.sides
        and few.voices <= many.voices
        and not few.articles & many.articles
        and few.city is not None
        and few.city == many.city
        and left is not None
        and right is not None
        and left.value == right.value
    )


def _other_time(a: Account, b: Account) -> str | None:
    """Days that cannot be one, unless one account looked ahead and the plan may have moved.

    Two days next to each other may be one late evening, told by two clocks; two weeks or months may not.
    """
    left, right = a.mention.when, b.mention.when
    if left is None or right is None:
        return None
    narrow = max(width(left.value), width(right.value)) <= 2
    if left.value.overlaps(right.value, slack=1 if narrow else 0):
        return None
    gap = days_between(left.value, right.value)
    if gap <= MOVED and _may_move(a, b):
        return None
    return f"{gap} days apart"


def _may_move(a: Account, b: Account) -> bool:
    """Whether one account is of a plan made before the other's report, so that its date may have been changed since."""
    early, late = (b, a) if (b.published or date.max) < (a.published or date.max) else (a, b)
    return (
        early.mention.status.value in AHEAD
        and None not in (early.published, late.published)
        and _one_place(a, b)
        and not early.articles & late.articles
    )


def _third_country(a: Account, b: Account) -> bool:
    """Whether the same two persons were together in one country that is home to neither: few pairs are, twice a year."""
    return (
        a.family == b.family == "talks"
        and a.mention.status.value is b.mention.status.value is Status.happened
        and len(a.parties) == len(b.parties) == 2
        and a.actors == b.actors
        and a.country == b.country
        and abroad(a.country, a.states | b.states)
    )


def _one_place(a: Account, b: Account) -> bool:
    return bool(a.city and b.city and same_place(a.city, b.city)) or bool(a.occasion and a.occasion == b.occasion)


def _handshake_and_meeting(a: Account, b: Account) -> str | None:
    """A denial concerns what it names (codebook): the formal meeting, not the handshake of the same day."""
    kinds = {a.mention.kind.value, b.mention.kind.value}
    off = a.mention.status.value in CALLED_OFF or b.mention.status.value in CALLED_OFF
    if kinds == {ContactKind.encounter, ContactKind.meeting} and off:
        return "an encounter and a meeting that was denied or called off"
    return None


def _told_apart(a: Account, b: Account) -> str | None:
    """One article that keeps two records means two contacts (codebook), but for two cases.

    Two sides may differ on one contact, "claims a call" and "denies it" (decision 9); and two records that differ in
    nothing are one contact that the reader did not recognise as the same.
    """
    left, right = a.mention, b.mention
    if not a.articles & b.articles:
        return None
    statuses = {left.status.value, right.status.value}
    if len(statuses) == 2 and statuses & CALLED_OFF:
        return None
    alike = len(statuses) == 1 and left.kind.value is right.kind.value and _same_actors(a, b)
    if alike and _same_days(a, b) and not _elsewhere(a, b):
        return None
    return "told apart in one article"


def _same_actors(a: Account, b: Account) -> bool:
    return a.actors == b.actors


def _same_days(a: Account, b: Account) -> bool:
    left, right = (account.mention.when.value if account.mention.when else None for account in (a, b))
    return left == right or bool(left and right and left.overlaps(right))


def _elsewhere(a: Account, b: Account) -> bool:
    answer = _place(a, b)
    return answer is not None and answer[0] < 0


def _other_direction(a: Account, b: Account) -> str | None:
    """A letter and its answer are two messages."""
    senders = [{p.actor for p in x.parties if p.side is Side.sender} for x in (a, b)]
    receivers = [{p.actor for p in x.parties if p.side is Side.receiver} for x in (a, b)]
    if senders[0] & receivers[1] or senders[1] & receivers[0]:
        return "sent the one way and the other"
    return None


BARS: tuple[Callable[[Account, Account], str | None], ...] = (
    _other_family,
    _other_circle,
    _other_direction,
    _told_apart,
    _handshake_and_meeting,
    _other_time,
)


# -- features


def _parties(a: Account, b: Account) -> Answer:
    if _same_actors(a, b):
        return 1.0, "the same parties"
    common = sum(any(_same_party(p, q) for q in b.parties) for p in a.parties)
    if _nobody_named(a, b) or _nobody_named(b, a):
        return -0.6, "one names the states alone, the other persons: who met must be settled by something else"
    share = common / max(len(a.parties), len(b.parties))
    return share * 0.9, f"{common} parties in common"


def _nobody_named(general: Account, particular: Account) -> bool:
    """Whether one names two states alone ("KTT AS-Rusia") and the other persons on both sides: ministers or presidents?"""
    return not any(p.kind is ActorKind.person for p in general.parties) and all(
        any(p.kind is ActorKind.person and side(p) == seat for p in particular.parties) for seat in particular.sides
    )


def _kind(a: Account, b: Account) -> Answer:
    left, right = a.mention.kind.value, b.mention.kind.value
    return (1.0, f"both {left}") if left == right else (-1.0, f"{left} and {right}")


def _time(a: Account, b: Account) -> Answer:
    left, right = a.mention.when, b.mention.when
    if left is None or right is None:
        return None
    if not left.value.overlaps(right.value):
        gap = days_between(left.value, right.value)
        if gap <= 1:
            return 0.6, "a day apart"
        return 0.0 if gap <= 14 else -0.3, f"{gap} days apart, a plan that may have moved"
    widest = max(width(left.value), width(right.value))
    shown = f"{spoken(left.value)} and {spoken(right.value)}"
    return {1: 1.0, 7: 0.8, 31: 0.6}.get(next((w for w in (1, 7, 31) if widest <= w), 0), 0.2), shown


def _undated(a: Account, b: Account) -> Answer:
    """An undated account belongs to its own days: what it tells is mostly the news of the week, unless much time lies between."""
    if a.mention.when is not None and b.mention.when is not None:
        return None
    left, right = moment(a), moment(b)
    if left is None or right is None:
        return None
    gap = days_between(left, right)
    if _before_its_day(a, b) or _before_its_day(b, a):
        return 0.0, "told as done while the other was still ahead"
    if gap <= 3:
        return 1.0, f"undated, reported within {gap} days"
    if gap <= 10:
        return 0.5, f"undated, reported within {gap} days"
    if gap <= YEAR and _third_country(a, b):
        return 0.2, f"undated, {gap} days between the reports, but of two persons in one third country"
    return -1.0, f"undated, {gap} days between the reports"


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
    if a.city and b.city:
        if same_place(a.city, b.city):
            return 1.0, f"both in {a.city}"
        return (0.3, f"{a.city} may lie in {b.city}") if may_hold(a.city, b.city) else (-1.0, f"{a.city} and {b.city}")
    if a.country and b.country:
        same = a.country == b.country
        if same and _third_country(a, b):
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
    if Status.happened in (left, right) and {left, right} & CALLED_OFF:
        return -0.5, f"{left} and {right}"
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
    if not a.articles & b.articles:
        return None
    return (
        (1.0, "two sides of one article") if _same_days(a, b) else (-1.0, "told with and without a date in one article")
    )


FEATURES: tuple[Feature, ...] = (
    Feature("parties", 0.25, _parties),
    Feature("kind", 0.10, _kind),
    Feature("time", 0.35, _time),
    Feature("reports", 0.15, _undated),
    Feature("place", 0.20, _place),
    Feature("occasion", 0.15, _occasion),
    Feature("status", 0.10, _status),
    Feature("topics", 0.10, _topics),
    Feature("minutes", 0.10, _minutes),
    Feature("copy", 0.30, _copy),
    Feature("article", 0.15, _one_article),
)


# -- what the features share


def _same_party(p: Party, q: Party) -> bool:
    return (
        p.actor == q.actor
        or stands_for(p, q)
        or stands_for(q, p)
        or (p.kind is q.kind and folded(p.name) == folded(q.name))
        or _organ(p, q)
    )


def _organ(p: Party, q: Party) -> bool:
    """A state and its own organ (Russia and the Kremlin) are one side at a table."""
    kinds = {p.kind.value, q.kind.value}
    return kinds == {"state", "institution"} and side(p) == side(q)


def days_between(a: TimeExpression, b: TimeExpression) -> int:
    """Whole days between two intervals; 0 when they overlap."""
    if a.overlaps(b):
        return 0
    first, second = sorted((a, b), key=lambda t: t.earliest)
    return (second.earliest - first.last).days


def width(time: TimeExpression) -> int:
    """How many days an interval allows."""
    return (time.latest - time.earliest).days


def spoken(time: TimeExpression) -> str:
    """An interval in words: its day, or its first and last."""
    return time.earliest.isoformat() if width(time) == 1 else f"{time.earliest}/{time.last}"

"""What makes two accounts two contacts, whatever else they share: each bar answers with its reason, or None."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from kronik.knowledge.nearness import abroad, home, may_hold, near, same_place
from kronik.link.facts import AHEAD, Account, folded, side, stands_for
from kronik.link.intervals import days_between, width
from kronik.model import ActorKind, ContactKind, Grain, Party, Side, Status

MOVED = 60
"""Days by which a plan may move and still be the same contact."""
STAY = 6
"""Days that a visit may last: one report gives the arrival, another the talks or the farewell."""
SOON = 2
"""Days by which one of two reports may misdate talks that were to be held in one country."""
GATHERED = 5
"""Up to so many sides a report that lost one of them is sought."""
CALLED_OFF = frozenset({Status.denied, Status.cancelled})


def _other_family(a: Account, b: Account) -> str | None:
    return f"{a.family} and {b.family} are two contacts" if a.family != b.family else None


def _other_circle(a: Account, b: Account) -> str | None:
    """A trilateral and a bilateral on its margin are two."""
    if a.actors == b.actors:
        return None
    few, many = sorted((a, b), key=lambda account: len(account.sides))
    alone = a.family != "visit" and len(few.sides) == 2 and len(many.sides) > 2
    if alone and not any(loosely(few, many) for loosely in (one_left_out, host_left_out, nobody_beside, both_off)):
        return "a meeting of two sides and one of more"
    if a.states - b.states and b.states - a.states:
        return f"other states at the table: {', '.join(sorted(a.states ^ b.states))}"
    missing = [p.name for p in few.parties if not any(same_party(p, q) for q in many.parties)]
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


def host_left_out(few: Account, many: Account) -> bool:
    """Whether one report names two sides and the other also who received them in a third country and sat between them.

    Two who met where neither is at home are a pair of their own far less often than a report forgets the host, but for
    the margins of a gathering. Of a bilateral with the host this says nothing.
    """
    country = many.country or few.country
    host = home(country) if country else None
    guests = {seat for seat in many.sides if seat != host}
    return (
        host in many.sides
        and few.mention.kind.value is many.mention.kind.value is ContactKind.meeting
        and len(few.sides) == 2
        and few.sides <= guests
        and len(many.sides) <= GATHERED
        and not (few.occasion or many.occasion)
        and few.country in (None, country)
        and (few.country is not None or same_days(few, many))
    )


def nobody_beside(few: Account, many: Account) -> bool:
    """Whether the third side of one report is a state or collective of which nobody is named, beside persons whom both name.

    A state read out of the topic ("bertemu membahas proposal AS") is more frequent than one at a table of persons.
    """
    persons = {p.actor for p in many.parties if p.kind is ActorKind.person}
    others = [p for p in many.parties if p.kind is not ActorKind.person]
    return bool(others) and all(map(faceless, others)) and persons == few.actors


def faceless(party: Party) -> bool:
    """Whether a party is a state, or a collective of no state ("para pemimpin Eropa")."""
    return party.kind is ActorKind.state or (party.kind is ActorKind.group and party.state is None)


def both_off(few: Account, many: Account) -> bool:
    """Whether both tell of talks that were called off: they had no margin, and a report names whom it is about."""
    off = {few.mention.status.value, many.mention.status.value} <= CALLED_OFF
    return off and few.sides < many.sides and len(many.sides) <= GATHERED


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
    if (gap <= MOVED and _may_move(a, b)) or (gap <= SOON and _misdated(a, b)) or (gap <= STAY and a.family == "visit"):
        return None
    return f"{gap} days apart"


def _may_move(a: Account, b: Account) -> bool:
    """Whether one account is of a plan made before the other's report, so that its date may have been changed since."""
    early, late = (b, a) if (b.published or date.max) < (a.published or date.max) else (a, b)
    return (
        early.mention.status.value in AHEAD
        and None not in (early.published, late.published)
        and (_one_place(a, b) or _both_to_come(a, b) or put_off(a, b))
        and not early.articles & late.articles
    )


def put_off(a: Account, b: Account) -> bool:
    """Whether a journey was called off, and a later report has the same guest make it: few are called off and replaced."""
    gone, made = (a, b) if a.mention.status.value is Status.cancelled else (b, a)
    statuses = gone.mention.status.value, made.mention.status.value
    return (
        statuses == (Status.cancelled, Status.happened)
        and (gone.published or date.max) < (made.published or date.min)
        and (_one_place(a, b) or same_visit(a, b))
    )


def _misdated(a: Account, b: Account) -> bool:
    """Whether one account gives a plan of the same two, in the same country, a day that is off by very little."""
    ahead = {a.mention.status.value, b.mention.status.value} & AHEAD
    return (
        bool(ahead) and bool(a.country) and a.country == b.country and same_actors(a, b) and not a.articles & b.articles
    )


def _both_to_come(a: Account, b: Account) -> bool:
    """Whether both tell of a visit that is still ahead: few go to one country twice in two months."""
    ahead = {a.mention.status.value, b.mention.status.value} <= AHEAD
    return ahead and same_visit(a, b)


def same_visit(a: Account, b: Account) -> bool:
    """Whether both tell of a visit of the same parties."""
    return a.family == b.family == "visit" and same_actors(a, b)


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
    """One article that keeps two records means two contacts (codebook), but for three cases.

    Two sides may differ on one contact, "claims a call" and "denies it" (decision 9), or it was called off and held after
    all at that place or gathering; and two records that differ in nothing are one contact that the reader did not recognise as the same.
    """
    left, right = a.mention, b.mention
    if not a.articles & b.articles:
        return None
    statuses = {left.status.value, right.status.value}
    if len(statuses) == 2 and Status.denied in statuses and not _elsewhere(a, b):
        return None
    if len(statuses) == 2 and Status.cancelled in statuses and _one_place(a, b) and not _elsewhere(a, b):
        return None
    alike = len(statuses) == 1 and left.kind.value is right.kind.value and same_actors(a, b)
    if alike and same_days(a, b) and not _a_year_and_a_day(a, b) and not _elsewhere(a, b):
        return None
    return "told apart in one article"


def _a_year_and_a_day(a: Account, b: Account) -> bool:
    """Whether one is dated by its year alone and the other more finely: "kunjungan ketiga pada 2026 ... pada 23 Januari"."""
    grains = [account.mention.when.value.grain for account in (a, b) if account.mention.when]
    return len(grains) == 2 and (Grain.year in grains) and set(grains) != {Grain.year}


def _elsewhere(a: Account, b: Account) -> bool:
    """Whether their places cannot be one; of two without a day, also where one alone has a place: an earlier one."""
    if a.city and b.city:
        return not (same_place(a.city, b.city) or may_hold(a.city, b.city) or near(a.city, b.city))
    if a.country and b.country:
        return a.country != b.country
    return a.mention.when is None and (a.country or a.city) != (b.country or b.city)


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


# -- what bars and features share


def same_party(p: Party, q: Party) -> bool:
    """Whether two parties are one side's: one actor or name, a state and who acts for it, a state and its organ."""
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


def same_actors(a: Account, b: Account) -> bool:
    """Whether exactly the same parties are named."""
    return a.actors == b.actors


def same_days(a: Account, b: Account) -> bool:
    """Whether the days that both give can be one, or neither gives any."""
    left, right = (account.mention.when.value if account.mention.when else None for account in (a, b))
    return left == right or bool(left and right and left.overlaps(right))


def third_country(a: Account, b: Account) -> bool:
    """Whether the same two persons were together in one country that is home to neither: few pairs are, twice a year."""
    statuses = {a.mention.status.value, b.mention.status.value}
    return (
        a.family == b.family == "talks"
        and (statuses == {Status.happened} or (statuses == {Status.happened, Status.planned} and foretold(a, b)))
        and len(a.parties) == len(b.parties) == 2
        and a.actors == b.actors
        and a.country == b.country
        and abroad(a.country, a.states | b.states)
    )


def foretold(a: Account, b: Account) -> bool:
    """Whether the plan was reported before what happened."""
    done, ahead = (a, b) if a.mention.status.value is Status.happened else (b, a)
    return None not in (done.published, ahead.published) and (ahead.published or date.max) <= (
        done.published or date.min
    )

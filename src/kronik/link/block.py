"""Under which keys a mention may meet another, and which accounts are worth comparing.

Two mentions that share no key are never compared. A person meets the reports that name the person and those that name
only the state ("Prabowo - Macron" and "Prabowo - Prancis"); two states meet where a report names no person. Since a
contact of two sides is never one of three, the keys of the two do not mix.

A key names a pair of parties and a slice of time: what hangs together by common keys is a burst of news about one pair, and
an article that comes in costs by its burst, not by all that the pair ever did. Reaches are short (a day; ten days for an
undated report) but for what place or occasion settles: a plan may move by two months, and an undated report looks back
for the last contact at its place.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations

from kronik.knowledge.nearness import abroad, home
from kronik.link.bars import CALLED_OFF, GATHERED, MOVED, SOON, STAY, faceless, one_left_out
from kronik.link.facts import AHEAD, FAMILY, Account, folded, moment, side
from kronik.model import ActorKind, ContactKind, Grain, Mention, MentionId, Party, TimeExpression

_MOVED = timedelta(days=MOVED)  # as far as the bar lets a plan move
WEEKS = timedelta(days=10)
"""How far from the day of an undated report a dated contact may lie, unless place or occasion settles it."""
MONTHS_BACK = timedelta(days=MOVED)
"""The same for a visit: few go to one country twice in two months."""
SLACK = timedelta(days=1)
WIDTHS = (2, 10, 40, 400)
"""Classes of intervals by their days: a day is sought among days without passing every year that was named."""
BEFORE, AFTER = 3, 1
"""With how many contacts of its place an undated report is compared: the last before its day, the next dated one after it."""
BACK = timedelta(days=730)
"""How far an undated report looks back for the last contact at its place."""
WEEK, SLICE = 7, 30
"""Days in a slice of time: of a contact's days, and of what its place settles."""

Pair = tuple[MentionId, MentionId]


def keys(mention: Mention, published: date | None = None) -> frozenset[str]:
    """All keys of a mention in an article of that day: `family|2|one|other|slice`, the two in alphabetical order.

    Whatever `candidates` pairs has a key in common, but for reports without any day at all.
    """
    time = mention.when.value if mention.when else _day(published) if published else None
    if time is None:
        slices = {"never"}
    else:
        reach = _reach(mention) if mention.when else _weeks(mention)
        slices = set(_slices(time.earliest - reach, time.latest + reach, WEEK))
        if published and mention.status.value in AHEAD:
            slices |= set(_slices(published - WEEKS, published + WEEKS + SLACK, WEEK))
    settled = (f"{base}|{sort}" for base in _seats(mention) for sort in _settled(mention, published))
    return frozenset((*(f"{base}|{sort}" for base in dyads(mention) for sort in slices), *settled, *_gathered(mention)))


def _reach(mention: Mention) -> timedelta:
    """How far another day may lie: a day, two of a plan that may be misdated, or as long as a visit lasts."""
    if mention.kind.value is ContactKind.visit:
        return timedelta(days=STAY)
    return timedelta(days=SOON) if mention.status.value in AHEAD else SLACK


def _weeks(mention: Mention) -> timedelta:
    return MONTHS_BACK if mention.kind.value is ContactKind.visit else WEEKS


def _gathered(mention: Mention) -> Iterator[str]:
    """Two sides and more at one place on one day: under these keys a report that lost a party meets the whole one."""
    seats = sorted({_seat(claim.value) for claim in mention.who})
    if mention.city and mention.when and len(seats) <= GATHERED:
        where = f"@{folded(mention.city.value)}|{mention.when.value.earliest.toordinal()}"
        yield from (f"{FAMILY[mention.kind.value]}|all|{a}|{b}|{where}" for a, b in combinations(seats, 2))


def _day(day: date) -> TimeExpression:
    return TimeExpression(day, day + timedelta(days=1), Grain.day)


def _slices(first: date, end: date, days: int) -> Iterator[str]:
    """The slices of so many days that [first, end) touches."""
    yield from map(str, range(first.toordinal() // days, (end.toordinal() - 1) // days + 1))


def _settled(mention: Mention, published: date | None) -> Iterator[str]:
    """Place, third country and occasion with the months within which they may settle what the days leave open."""
    start = mention.when.value.earliest if mention.when else None
    if start and mention.status.value in AHEAD:
        months = list(_slices(start - _MOVED, start + _MOVED + SLACK, SLICE))
    elif start:
        months = list(_slices(start, start + SLACK, SLICE))
    elif published:
        months = list(_slices(published - BACK, published + _MOVED, SLICE))
    else:
        months = ["never"]
    for claim in (mention.city, mention.occasion):
        if claim and (words := folded(claim.value)):
            yield from (f"@{words}|{month}" for month in months)
    if start and mention.kind.value is ContactKind.visit:
        yield from (f"@visit|{month}" for month in months)
    states = frozenset(claim.value.state for claim in mention.who if claim.value.state)
    if mention.country and abroad(mention.country.value, states):
        yield from (f"@in:{folded(mention.country.value)}|{month}" for month in months)


def _seats(mention: Mention) -> Iterator[str]:
    return (key for key in dyads(mention) if key.count("|of:") == 2)


def dyads(mention: Mention) -> frozenset[str]:
    """The pairs of parties under which a mention is sought: `family|2|one|other` or `family|n|one|other`."""
    parties = [claim.value for claim in mention.who]
    if mention.kind.value is ContactKind.visit or len({side(party) for party in parties}) <= 2:
        return _dyads(mention, parties, "2")
    few = frozenset(key for some in _alone(mention, parties) for key in _dyads(mention, some, "2"))
    return _dyads(mention, parties, "n") | few


def _dyads(mention: Mention, parties: Sequence[Party], circle: str) -> frozenset[str]:
    head = f"{FAMILY[mention.kind.value]}|{circle}"
    pairs = (pair for a, b in combinations(parties, 2) for pair in _pairs(a, b, circle))
    return frozenset("|".join((head, *sorted(pair))) for pair in pairs)


def _alone(mention: Mention, parties: Sequence[Party]) -> Iterator[Sequence[Party]]:
    """Those of many whom another report may name alone: guests without their host (any, where the host is not known or
    nothing took place), persons without a state beside them.
    """
    sides = {side(party) for party in parties}
    if len(sides) > GATHERED:
        return
    host = home(mention.country.value) if mention.country else None
    if host in sides:
        yield [party for party in parties if side(party) != host]
    if mention.status.value in CALLED_OFF or not mention.country:
        yield parties
    persons = [party for party in parties if party.kind is ActorKind.person]
    others = [party for party in parties if party.kind is not ActorKind.person]
    if others and all(map(faceless, others)) and len({*map(side, persons)}) == 2:
        yield persons


def _pairs(a: Party, b: Party, circle: str) -> list[tuple[str, str]]:
    pairs = [(a.actor, b.actor), (a.actor, _seat(b)), (_seat(a), b.actor)]
    if circle == "2" or not (a.kind is ActorKind.person and b.kind is ActorKind.person):
        pairs.append((_seat(a), _seat(b)))
    return pairs


def _seat(party: Party) -> str:
    return f"of:{side(party)}"


def candidates(told: Mapping[MentionId, Account]) -> Iterator[Pair]:
    """Every two accounts worth comparing, each pair once, in order."""
    blocks: dict[str, list[Account]] = defaultdict(list)
    for account in told.values():
        for key in dyads(account.mention):
            blocks[key].append(account)
    found = {pair for key, block in blocks.items() for pair in near(block, _seekers(key, block))}
    yield from sorted(found | set(_left_out(told.values())))


def _left_out(told: Iterable[Account]) -> Iterator[Pair]:
    """Reports of two sides and of more that may be one, of which one party was left out in reading."""
    groups: dict[tuple[str, str | None, date], list[Account]] = defaultdict(list)
    for a in told:
        if a.city and a.mention.when:
            groups[a.family, a.city, a.mention.when.value.earliest].append(a)
    for group in groups.values():
        many = [a for a in group if 2 < len(a.sides) <= GATHERED]
        few = [a for a in group if len(a.sides) == 2] if many else []
        yield from (pair for a in few for b in many if one_left_out(a, b) for pair in _pair(a, b))


def _seekers(key: str, block: Sequence[Account]) -> Sequence[Account]:
    """Who looks for whom: in the block of two states only the reports that leave a side unnamed; persons meet by name."""
    if key.count("|of:") < 2:
        return block
    return [a for a in block if not all(party.kind is ActorKind.person for party in a.parties)]


def near(block: Sequence[Account], seekers: Sequence[Account]) -> Iterator[Pair]:
    """The pairs of a block that time does not part, each of at least one seeker."""
    if not seekers or len(block) < 2:
        return
    index = _Index(block)
    for a in seekers:
        for b in _by_days(a, index):
            yield from _pair(a, b)
    sought = {a.mention.id for a in seekers}
    for group in _by_setting(block):
        for a, b in _of_one_setting(group):
            if a.mention.id in sought or b.mention.id in sought:
                yield from _pair(a, b)


def _by_days(a: Account, index: _Index) -> Iterator[Account]:
    """Those that lie near its days, or near the day of its report where it has none or looks ahead."""
    time, ahead = moment(a), a.mention.status.value in AHEAD
    if time is None:
        return
    if a.mention.when is None:
        yield from index.around(time, _weeks(a.mention))
        if ahead:
            yield from index.announced(time)
        return
    yield from index.around(time, _reach(a.mention))
    yield from index.undated(time, _weeks(a.mention))
    if ahead and a.published:
        yield from (b for b in index.undated(_day(a.published), WEEKS) if b.mention.status.value in AHEAD)


class _Index:
    """The accounts of a block by their first day, in classes of width."""

    def __init__(self, block: Sequence[Account]) -> None:
        classes: dict[int, list[tuple[date, MentionId, Account]]] = defaultdict(list)
        reported: list[tuple[date, MentionId, Account]] = []
        for account in block:
            time = moment(account)
            if time is None:
                continue
            days = (time.latest - time.earliest).days
            row = (time.earliest, account.mention.id, account)
            classes[next((w for w in WIDTHS if days <= w), days)].append(row)
            if account.mention.when is None:
                reported.append(row)
        dated = [a for a in block if a.mention.when and a.published and a.mention.status.value in AHEAD]
        self._announced = sorted(((a.published, a.mention.id, a) for a in dated if a.published), key=lambda r: r[:2])
        self._classes = {width: sorted(rows, key=lambda r: r[:2]) for width, rows in classes.items()}
        self._reported = sorted(reported, key=lambda r: r[:2])

    def around(self, time: TimeExpression, reach: timedelta) -> Iterator[Account]:
        """The accounts whose time lies within `reach` of this one."""
        for width, rows in self._classes.items():
            for account in _between(rows, time.earliest - reach - timedelta(days=width), time.latest + reach):
                other = moment(account)
                if other and other.latest > time.earliest - reach:
                    yield account

    def announced(self, time: TimeExpression) -> Iterator[Account]:
        """The accounts of what was ahead, with its day, that were reported within the weeks around it."""
        yield from _between(self._announced, time.earliest - WEEKS, time.latest + WEEKS)

    def undated(self, time: TimeExpression, weeks: timedelta) -> Iterator[Account]:
        """The undated accounts that were reported within the weeks around it."""
        yield from _between(self._reported, time.earliest - weeks, time.latest + weeks)


def _between(rows: Sequence[tuple[date, MentionId, Account]], first: date, last: date) -> Iterator[Account]:
    for start, _, account in rows[bisect_left(rows, (first,)) :]:
        if start >= last:
            return
        yield account


def _by_setting(block: Sequence[Account]) -> Iterable[list[Account]]:
    groups: dict[str, list[Account]] = defaultdict(list)
    for account in block:
        for setting in {account.city, account.occasion} - {None}:
            groups[setting or ""].append(account)
        if abroad(account.country, account.states):
            groups[f"in:{account.country}"].append(account)
        if account.mention.when and account.mention.kind.value is ContactKind.visit:
            groups["visit"].append(account)
    return groups.values()


def _of_one_setting(group: Sequence[Account]) -> Iterator[tuple[Account, Account]]:
    """Plans and what became of them; undated reports and the last contacts at that place; reports without any day.

    A report without any day is placed only where the place itself leaves no choice.
    """
    dated = [(a.mention.when.value.earliest, a.mention.id, a) for a in group if a.mention.when]
    dated.sort(key=lambda row: row[:2])
    for start, _, a in dated:
        if a.mention.status.value in AHEAD:
            yield from ((a, b) for b in _between(dated, start - _MOVED, start + _MOVED + SLACK))
    undated = [(a.published, a.mention.id, a) for a in group if a.mention.when is None and a.published]
    undated.sort(key=lambda row: row[:2])
    for number, (day, _, a) in enumerate(undated):
        at = bisect_left(dated, (day,))
        first, end = day - BACK, day + _MOVED
        yield from ((a, row[2]) for row in dated[max(0, at - BEFORE) : at + AFTER] if first <= row[0] < end)
        yield from ((a, row[2]) for row in undated[max(0, number - BEFORE) : number])
    nowhere = [a for a in group if moment(a) is None]
    if nowhere and _one_time([row[2] for row in dated]):
        yield from ((a, b) for a in nowhere for b in group)


def _one_time(dated: Sequence[Account]) -> bool:
    """Whether all these may be one moment: the latest beginning lies within the earliest end."""
    times = [a.mention.when.value for a in dated if a.mention.when]
    return not times or max(t.earliest for t in times) < min(t.latest for t in times) + SLACK


def _pair(a: Account, b: Account) -> Iterator[Pair]:
    left, right = a.mention.id, b.mention.id
    if left != right:
        yield (left, right) if left < right else (right, left)

"""Under which keys a mention may meet another: family of kinds, two sides or more, and a pair of parties.

Two mentions that share no key are never compared. A person meets the reports that name the person and those that name
only the state ("Prabowo - Macron" and "Prabowo - Prancis"); two states meet where a report names no person. Since a
contact of two sides is never one of three, the keys of the two do not mix: what hangs together by common keys stays
within one pair of states, or within the meetings of many.

Within a block only accounts within each other's reach in time are paired (`near`), so that a busy pair of leaders costs
by the bursts of its news and not by the square of its years.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import combinations

from kronik.link.facts import AHEAD, FAMILY, Account, moment, side
from kronik.model import ActorKind, Mention, MentionId, Party, TimeExpression
from kronik.text import fold

MOVED = timedelta(days=60)
"""How far a plan may move and still be the same contact."""
WEEKS = timedelta(days=10)
"""How far from the day of an undated report a dated contact may lie, unless place or occasion settles it."""
SLACK = timedelta(days=1)


def keys(mention: Mention) -> frozenset[str]:
    """All keys of a mention: `family|2|one|other` or `family|n|one|other`, the two in alphabetical order."""
    parties = [claim.value for claim in mention.who]
    circle = "2" if len({side(party) for party in parties}) <= 2 else "n"
    head = f"{FAMILY[mention.kind.value]}|{circle}"
    pairs = (pair for a, b in combinations(parties, 2) for pair in _pairs(a, b))
    return frozenset("|".join((head, *sorted(pair))) for pair in pairs)


def _pairs(a: Party, b: Party) -> list[tuple[str, str]]:
    pairs = [(a.actor, b.actor), (a.actor, _seat(b)), (_seat(a), b.actor)]
    if not (a.kind is ActorKind.person and b.kind is ActorKind.person):
        pairs.append((_seat(a), _seat(b)))
    return pairs


def _seat(party: Party) -> str:
    return f"of:{side(party)}"


def candidates(told: Mapping[MentionId, Account]) -> Iterator[tuple[MentionId, MentionId]]:
    """Every two accounts worth comparing, each pair once, in order."""
    blocks: dict[str, list[Account]] = defaultdict(list)
    for account in told.values():
        for key in keys(account.mention):
            blocks[key].append(account)
    yield from sorted({pair for block in blocks.values() for pair in near(block)})


def near(block: Sequence[Account]) -> Iterator[tuple[MentionId, MentionId]]:
    """The pairs of a block that time does not part: a sweep over its moments, and an undated report with the dated ones of its place or occasion."""
    placed = sorted(
        ((time, a) for a in block if (time := moment(a))), key=lambda item: (item[0].earliest, item[1].mention.id)
    )
    for i, (time, a) in enumerate(placed):
        for later, b in placed[i + 1 :]:
            if later.earliest >= time.latest + MOVED:
                break
            if _in_reach(time, a, later, b):
                yield _pair(a, b)
    nowhere = [a for a in block if moment(a) is None]
    yield from (_pair(a, b) for a in nowhere for b in block if a is not b)
    for group in _by_setting(block):
        dated = [b for b in group if b.mention.when]
        yield from (_pair(a, b) for a in group if a.mention.when is None for b in dated)


def _in_reach(time: TimeExpression, a: Account, later: TimeExpression, b: Account) -> bool:
    if a.mention.when is None or b.mention.when is None:
        return later.earliest < time.latest + WEEKS
    ahead = a.mention.status.value in AHEAD or b.mention.status.value in AHEAD
    return later.earliest < time.latest + (MOVED if ahead else SLACK)


def _by_setting(block: Sequence[Account]) -> Iterable[list[Account]]:
    groups: dict[str, list[Account]] = defaultdict(list)
    for account in block:
        for claim in (account.mention.city, account.mention.occasion):
            if claim:
                groups[fold(claim.value)].append(account)
    return groups.values()


def _pair(a: Account, b: Account) -> tuple[MentionId, MentionId]:
    left, right = a.mention.id, b.mention.id
    return (left, right) if left < right else (right, left)

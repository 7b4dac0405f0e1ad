"""Accounts that say the very same stand as one while they are compared.

A wire report that a hundred outlets carry is one account a hundred times: compared one with another it would cost ten
thousand comparisons and teach nothing. What `compare` looks at is the key here; the days of the reports belong to it only
where they matter (no date given, or a plan whose date may move).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Sequence

from kronik.link.compare import SAME, compare
from kronik.link.facts import AHEAD, Account
from kronik.model import MentionId


def alike(accounts: Sequence[Account], judged: Collection[MentionId] = ()) -> tuple[tuple[Account, ...], ...]:
    """The accounts in groups that say the same, first reports first; what a person judged stands by itself."""
    groups: dict[Hashable, list[Account]] = defaultdict(list)
    for account in accounts:
        alone = account.mention.id if account.mention.id in judged else ""
        groups[_said(account), alone].append(account)
    found: list[tuple[Account, ...]] = []
    for group in groups.values():
        group.sort(key=lambda a: (str(a.published or "9"), a.mention.id))
        one = len(group) > 1 and compare(group[0], group[1]).score >= SAME
        found += [tuple(group)] if one else [(account,) for account in group]
    return tuple(sorted(found, key=lambda group: group[0].mention.id))


def _said(account: Account) -> Hashable:
    told = account.mention
    when = (told.when.value.earliest, told.when.value.latest) if told.when else None
    matters = when is None or told.status.value in AHEAD
    return (
        told.kind.value,
        told.status.value,
        frozenset((p.actor, p.name, p.kind, p.state, p.side) for p in account.parties),
        when,
        account.published if matters else account.published is None,
        account.city,
        account.country,
        account.occasion,
        account.topics,
        told.minutes.value if told.minutes else None,
    )

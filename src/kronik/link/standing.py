"""What became of a contact: the event's status, derived from what each report says and never overwriting it.

- somebody says that it happened: it happened, and who denies it stays against it (happened is a report of a fact; a
  plan that was denied or called off before may still have come true)
- else the latest report among "planned", "denied" and "cancelled" stands: plans change
- "proposed" stands only when nothing firmer is said
A denial never becomes "happened": that value needs a claim that says so. A plan that came true, moved or fell through
is history, not contradiction: it stays with its mention and does not stand against the outcome.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kronik.link.facts import Account
from kronik.model import Cited, Fact, Status

BY_REPORT = "a report that it happened stands before plans and denials"
BY_LATEST = "the latest report of plan, denial or cancellation"
BY_PROPOSAL = "nothing firmer than a proposal is reported"

_FIRM = frozenset({Status.planned, Status.denied, Status.cancelled})
_TIES = (Status.cancelled, Status.denied, Status.planned)
_AGAINST = {
    Status.happened: {Status.denied, Status.cancelled},
    Status.denied: {Status.planned, Status.happened},
    Status.cancelled: {Status.happened},
    Status.planned: {Status.denied, Status.cancelled},
    Status.proposed: {Status.denied},
}


def standing(told: Sequence[Account]) -> Fact[Status]:
    """The status that stands, with the reports for it and those that cannot be true beside it."""
    value, rule = _choose(told)
    because = [a for a in told if a.mention.status.value is value]
    against = [a for a in told if a.mention.status.value in _AGAINST[value] and not _overtaken(a, because)]
    return Fact(value, _cited(because), _cited(against), rule)


def _choose(told: Sequence[Account]) -> tuple[Status, str]:
    said = {a.mention.status.value for a in told}
    if Status.happened in said:
        return Status.happened, BY_REPORT
    firm = [a for a in told if a.mention.status.value in _FIRM]
    if not firm:
        return Status.proposed, BY_PROPOSAL
    latest = max(a.published or date.min for a in firm)
    last = {a.mention.status.value for a in firm if (a.published or date.min) == latest}
    return next(s for s in _TIES if s in last), BY_LATEST


def _overtaken(account: Account, because: Sequence[Account]) -> bool:
    """Whether a plan, or its denial, was reported before the report that stands: history, no contradiction.

    What happened stands from its first report on, a change of plan from its latest.
    """
    if account.published is None or account.mention.status.value is Status.happened:
        return False
    days = [a.published or date.max for a in because]
    happened = because[0].mention.status.value is Status.happened
    return account.published < (min(days) if happened else max(days))


def _cited(accounts: Sequence[Account]) -> tuple[Cited[Status], ...]:
    return tuple(Cited(a.mention.article, a.mention.id, a.mention.status) for a in accounts)

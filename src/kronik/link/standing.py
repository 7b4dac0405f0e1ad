"""What became of a contact: the event's status, derived from what each report says and never overwriting it.

- It happened where a report that can know says so and nobody who speaks after it denies it.
- Where reports of both kinds stand, the event is disputed: the side with more independent voices is shown, of equal
  sides the one that spoke last, of one moment the report of the fact. One misread report thus turns nothing over.
- A report older than the day of the contact cannot tell that it happened (it was misread, or dates were).
- While it is ahead, plans change: the reports of the last days stand before older ones, and among those the status with
  most voices. "proposed" stands only when nothing firmer is said.
A denial never becomes "happened": that value needs a claim that says so. A plan that came true, moved or fell through
is history, not contradiction: it stays with its mention and does not stand against the outcome.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

from kronik.link.facts import Account
from kronik.model import ArticleId, Cited, Fact, Status

BY_REPORT = "a report that it happened stands before plans and denials"
BY_SIDES = "reports differ: the side with most independent voices, then the latest report"
BY_LATEST = "the reports of the last days before older ones, then most independent voices, then the latest"
BY_PROPOSAL = "nothing firmer than a proposal is reported"

LATELY = timedelta(days=1)
"""Reports so near to the last one tell of one state of affairs."""
_FIRM = frozenset({Status.planned, Status.denied, Status.cancelled})
_OFF = frozenset({Status.denied, Status.cancelled})
_TIES = (Status.happened, Status.cancelled, Status.denied, Status.planned)
_AGAINST = {
    Status.happened: _OFF,
    Status.denied: {Status.planned, Status.happened},
    Status.cancelled: {Status.happened},
    Status.planned: _OFF | {Status.happened},
    Status.proposed: {Status.denied},
}
Count = Callable[[Iterable[ArticleId]], int]


def standing(told: Sequence[Account], count: Count) -> Fact[Status]:
    """The status that stands, with the reports for it and those that cannot be true beside it.

    `count` says how many independent voices some articles are.
    """
    value, rule = _choose(told, count)
    because = [a for a in told if a.mention.status.value is value]
    against = [a for a in told if a.mention.status.value in _AGAINST[value] and not _overtaken(a, because)]
    return Fact(value, _cited(because), _cited(against), rule)


def _choose(told: Sequence[Account], count: Count) -> tuple[Status, str]:
    held = [a for a in told if a.mention.status.value is Status.happened]
    able = [a for a in held if not _too_early(a, told)] or (held if len(held) == len(told) else [])
    firm = [a for a in told if a.mention.status.value in _FIRM]
    if able:
        off = [a for a in firm if a.mention.status.value in _OFF and not _overtaken(a, able)]
        if not off:
            return Status.happened, BY_REPORT
        return _strongest([*able, *off], count), BY_SIDES
    if not firm:
        return (Status.happened, BY_REPORT) if held else (Status.proposed, BY_PROPOSAL)
    latest = max(_day(a) for a in firm)
    lately = [a for a in firm if latest - _day(a) <= LATELY]
    return _strongest(lately, count), BY_LATEST


def _strongest(accounts: Sequence[Account], count: Count) -> Status:
    """The status with most voices, then the one reported last, then in the order of `_TIES`."""

    def order(status: Status) -> tuple[int, int, int]:
        its = [a for a in accounts if a.mention.status.value is status]
        return -count(a.mention.article for a in its), -max(_day(a) for a in its).toordinal(), _TIES.index(status)

    return min({a.mention.status.value for a in accounts}, key=order)


def _day(account: Account) -> date:
    return account.published or date.min


def _too_early(account: Account, told: Sequence[Account]) -> bool:
    """Whether a report that it happened is older than the day of the contact, by its own date or by every other one."""
    if account.published is None:
        return False
    own = account.mention.when
    days = [own.value.earliest] if own else [a.mention.when.value.earliest for a in told if a.mention.when]
    return bool(days) and account.published < min(days) - timedelta(days=1)


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

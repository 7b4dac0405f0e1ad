"""A group of accounts -> one event: every field chosen by a named rule, with the claims for it and those against it.

A value that is only coarser ("Juli 2018" beside "16 Juli 2018", Vietnam beside Danang) supports; a value that cannot be
true together with the chosen one stays in `against`. Nothing is averaged and nothing is dropped in silence.
"""

from __future__ import annotations

import base64
import hashlib
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from kronik.knowledge.nearness import may_hold, same_place
from kronik.link.facts import Account, stands_for
from kronik.link.intervals import width
from kronik.link.standing import standing
from kronik.link.voices import Voices
from kronik.model import (
    Cited,
    Claim,
    ContactKind,
    Event,
    EventId,
    Fact,
    Grain,
    Mention,
    MentionId,
    Party,
    Status,
    TimeExpression,
)
from kronik.text import fold

T = TypeVar("T")

BY_VOICES = "most independent voices, then finest grain, then latest report"
BY_KIND = "most independent voices, then the more specific kind, then latest report"
BY_UNION = "every value that a report names"
BY_PARTY = "the person who is named stands before the state; most independent voices, then latest report"

_GRAIN = {Grain.day: 0, Grain.interval: 1, Grain.week: 2, Grain.month: 3, Grain.season: 4, Grain.year: 5}
_SPECIFIC = {ContactKind.encounter: 0, ContactKind.meeting: 1}


def merge(accounts: Sequence[Account]) -> Event:
    """The event that these accounts tell of; the same whatever order they come in."""
    told = sorted(accounts, key=lambda a: (a.published or date.max, a.mention.id))
    voices = Voices.of(told)
    status = standing(told, voices.count)
    settled = _of_status(told, status.value)
    return Event(
        id=event_id(told[0]),
        kind=_kind(settled, told, voices),
        status=status,
        who=_who(told, voices),
        mentions=tuple(sorted(a.mention.id for a in told)),
        articles=tuple(sorted({a.mention.article for a in told})),
        voices=voices.count(a.mention.article for a in told),
        when=_when(_dated(settled) or told, voices),
        city=_text([(a, a.mention.city) for a in told], voices, _one_place),
        country=_text([(a, a.mention.country) for a in told], voices),
        occasion=_text([(a, a.mention.occasion) for a in told], voices),
        minutes=_minutes(told, voices),
        topics=_union(((a, t) for a in told for t in a.mention.topics), lambda topic: fold(topic) or topic),
        sources=_union(
            ((a, s) for a in told for s in a.mention.sources), lambda source: source.actor or fold(source.name)
        ),
    )


def disputed(event: Event, against: Mapping[MentionId, Sequence[Mention]]) -> Event:
    """The event with the days that its own articles give the same thing elsewhere beside its day."""
    when = event.when
    others = sorted({m.id: m for i in event.mentions for m in against.get(i, ())}.values(), key=lambda m: m.id)
    claims = [
        Cited(m.article, m.id, m.when)
        for m in others
        if when and m.when and m.id not in event.mentions and not m.when.value.overlaps(when.value)
    ]
    return replace(event, when=replace(when, against=(*when.against, *claims))) if when and claims else event


def event_id(earliest: Account) -> EventId:
    """Short and the same in every build: `e` and ten letters of base 32 over the earliest mention's id."""
    digest = hashlib.sha256(earliest.mention.id.encode()).digest()
    return "e" + base64.b32encode(digest)[:10].decode().lower()


def cite(account: Account, claim: Claim[T]) -> Cited[T]:
    """The claim with its address."""
    return Cited(account.mention.article, account.mention.id, claim)


def _of_status(told: Sequence[Account], status: Status) -> list[Account]:
    """The accounts that say what the event's status says; a date of a plan does not outvote the day it was held."""
    return [a for a in told if a.mention.status.value is status] or list(told)


def _dated(accounts: Sequence[Account]) -> list[Account]:
    return [a for a in accounts if a.mention.when]


# -- choosing


def _rank(cited: Sequence[tuple[Account, Claim[T]]], voices: Voices) -> tuple[int, date]:
    """How many independent voices, and the latest report."""
    return voices.count(a.mention.article for a, _ in cited), max(
        (a.published or date.min for a, _ in cited), default=date.min
    )


def _kind(settled: Sequence[Account], told: Sequence[Account], voices: Voices) -> Fact[ContactKind]:
    by_kind: dict[ContactKind, list[tuple[Account, Claim[ContactKind]]]] = defaultdict(list)
    for a in settled:
        by_kind[a.mention.kind.value].append((a, a.mention.kind))
    best = min(
        by_kind,
        key=lambda k: (
            -_rank(by_kind[k], voices)[0],
            _SPECIFIC.get(k, 2),
            -_rank(by_kind[k], voices)[1].toordinal(),
            k,
        ),
    )
    return _fact(best, [(a, a.mention.kind) for a in told], lambda value: value is best, BY_KIND)


def _fact(value: T, claims: Iterable[tuple[Account, Claim[T]]], supports: Callable[[T], bool], rule: str) -> Fact[T]:
    listed = list(claims)
    return Fact(
        value,
        because=tuple(cite(a, c) for a, c in listed if supports(c.value)),
        against=tuple(cite(a, c) for a, c in listed if not supports(c.value)),
        rule=rule,
    )


def _when(told: Sequence[Account], voices: Voices) -> Fact[TimeExpression] | None:
    """The day with most voices behind it; an interval that contains it supports it."""
    claims = [(a, a.mention.when) for a in told if a.mention.when]
    if not claims:
        return None

    def order(claim: tuple[Account, Claim[TimeExpression]]) -> tuple[int, int, int, int, date]:
        time = claim[1].value
        behind = [(a, c) for a, c in claims if _holds(c.value, time)]
        count, latest = _rank(behind, voices)
        return -count, width(time), _GRAIN[time.grain], -latest.toordinal(), time.earliest

    best = min(claims, key=order)[1].value
    return _fact(best, claims, lambda value: value.overlaps(best), BY_VOICES)


def _holds(wide: TimeExpression, narrow: TimeExpression) -> bool:
    return wide.earliest <= narrow.earliest and narrow.latest <= wide.latest


def _text(
    given: Sequence[tuple[Account, Claim[str] | None]], voices: Voices, same: Callable[[str, str], bool] | None = None
) -> Fact[str] | None:
    """The words with most voices behind them; `same` says which others agree with them."""
    agree = same or _same_words
    claims = [(a, c) for a, c in given if c]
    if not claims:
        return None

    def order(value: str) -> tuple[int, int, int, str]:
        behind = [(a, c) for a, c in claims if agree(c.value, value)]
        exact = [(a, c) for a, c in claims if c.value == value]
        return -_rank(behind, voices)[0], -_rank(exact, voices)[0], -_rank(exact, voices)[1].toordinal(), value

    best = min({c.value for _, c in claims}, key=order)
    return _fact(best, claims, lambda value: agree(value, best), BY_VOICES)


def _same_words(a: str, b: str) -> bool:
    """Equal, or one names the other with more or fewer words ("G20" and "KTT G20")."""
    left, right = set(fold(a).split()), set(fold(b).split())
    return fold(a) == fold(b) or bool(left and right and (left <= right or right <= left))


def _one_place(a: str, b: str) -> bool:
    return same_place(a, b) or may_hold(a, b)


def _minutes(told: Sequence[Account], voices: Voices) -> Fact[int] | None:
    claims = [(a, a.mention.minutes) for a in told if a.mention.minutes]
    if not claims:
        return None
    by_value: dict[int, list[tuple[Account, Claim[int]]]] = defaultdict(list)
    for a, c in claims:
        by_value[c.value].append((a, c))
    best = min(by_value, key=lambda v: (-_rank(by_value[v], voices)[0], -_rank(by_value[v], voices)[1].toordinal(), v))
    return _fact(best, claims, lambda value: value == best, BY_VOICES)


def _who(told: Sequence[Account], voices: Voices) -> tuple[Fact[Party], ...]:
    """One fact a party. Where a person is named, the reports that name only the state or office speak of that person too."""
    by_actor: dict[str, list[tuple[Account, Claim[Party]]]] = defaultdict(list)
    for a in told:
        for c in a.mention.who:
            by_actor[c.value.actor].append((a, c))
    best = {actor: _best_party(claims, voices) for actor, claims in by_actor.items()}
    facts = []
    for actor, party in best.items():
        if any(stands_for(party, other) for other in best.values()):
            continue
        claims = by_actor[actor] + [
            c for general in best if stands_for(best[general], party) for c in by_actor[general]
        ]
        facts.append(_fact(party, claims, lambda _: True, BY_PARTY))
    return tuple(sorted(facts, key=lambda f: (f.value.side.value, f.value.name, f.value.actor)))


def _best_party(claims: Sequence[tuple[Account, Claim[Party]]], voices: Voices) -> Party:
    by_value: dict[Party, list[tuple[Account, Claim[Party]]]] = defaultdict(list)
    for a, c in claims:
        by_value[c.value].append((a, c))

    def order(party: Party) -> tuple[int, bool, int, str]:
        count, latest = _rank(by_value[party], voices)
        return -count, party.office is None, -latest.toordinal(), repr(party)

    return min(by_value, key=order)


def _union(claims: Iterable[tuple[Account, Claim[T]]], key: Callable[[T], Hashable]) -> tuple[Fact[T], ...]:
    by_value: dict[Hashable, list[tuple[Account, Claim[T]]]] = defaultdict(list)
    for a, c in claims:
        by_value[key(c.value)].append((a, c))
    return tuple(
        _fact(min((c.value for _, c in group), key=repr), group, lambda _: True, BY_UNION)
        for _, group in sorted(by_value.items(), key=lambda item: str(item[0]))
    )

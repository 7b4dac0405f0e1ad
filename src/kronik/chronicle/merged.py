"""Why reports stand together as one event, pair by pair, and why others that were near stand apart."""

from __future__ import annotations

from dataclasses import dataclass

from kronik.chronicle.build import known
from kronik.io import events, rows
from kronik.io.database import Database
from kronik.link.block import candidates
from kronik.link.compare import SAME, compare
from kronik.link.facts import Account, accounts
from kronik.model import Comparison, Event, Judgement, Mention, MentionId

PAIRS = 200
"""Pairs that are listed at most, of each sort; the strongest within, the nearest beside."""
FAR = 0.0
"""Pairs below this score stand apart for reasons too plain to list, unless a bar alone kept them apart."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions compared: the score with its reasons, the event of the other, and what a person said of the two."""

    comparison: Comparison
    event: str | None
    judged: str = ""


@dataclass(frozen=True, slots=True)
class Merged:
    """The pairs within an event, and the nearest pairs beside it, strongest first; how many there are of each."""

    event: Event
    within: tuple[Pair, ...]
    beside: tuple[Pair, ...]
    pairs: int
    mentions: dict[MentionId, Mention]


def merged(database: Database, event: Event) -> Merged:
    """Compare the mentions of an event with each other, and with those that they might have gone with."""
    key = database.value("SELECT min(key) FROM block WHERE mention = ?", (event.mentions[0],))
    part = events.part_of(database, key)
    mentions = {m.id: m for m in (rows.load(Mention, body) for body in part.mentions)}
    told = {account.mention.id: account for account in accounts(mentions.values(), *known(part))}
    its = [i for i in event.mentions if i in told]
    inside = [compare(told[a], told[b]) for n, a in enumerate(its) for b in its[n + 1 :]]
    beside = _beside(told, set(its))
    homes = {i: events.of_mention(database, i) for edge in beside for i in (edge.left, edge.right)}
    shown = {i for edge in (*inside, *beside) for i in (edge.left, edge.right)} | set(its)
    return Merged(
        event,
        tuple(Pair(edge, event.id, _judged(edge, part.judgements)) for edge in _first(inside)),
        tuple(Pair(edge, _other(edge, set(its), homes), _judged(edge, part.judgements)) for edge in _first(beside)),
        len(inside),
        {i: mentions[i] for i in sorted(shown)},
    )


def _beside(told: dict[MentionId, Account], its: set[MentionId]) -> list[Comparison]:
    """The pairs of one mention of the event and one beside it that came near, or that a bar alone keeps apart."""
    found = [compare(told[a], told[b]) for a, b in candidates(told) if (a in its) != (b in its)]
    return [edge for edge in found if edge.score > FAR or edge.score <= -1.0]


def _first(edges: list[Comparison]) -> list[Comparison]:
    return sorted(edges, key=lambda edge: (-edge.score, edge.left, edge.right))[:PAIRS]


def _other(edge: Comparison, its: set[MentionId], homes: dict[MentionId, str | None]) -> str | None:
    return homes[edge.right if edge.left in its else edge.left]


def _judged(edge: Comparison, judgements: tuple[Judgement, ...]) -> str:
    """What a person said of exactly these two."""
    said = [j for j in judgements if j.about == "pair" and {j.left, j.right} == {edge.left, edge.right}]
    return f"{said[-1].verdict}, says {said[-1].by}" + (f": {said[-1].why}" if said[-1].why else "") if said else ""


def verdict(edge: Comparison) -> str:
    """What the score alone says."""
    return "one contact" if edge.score >= SAME else "barred" if edge.score <= -1.0 else "two contacts"

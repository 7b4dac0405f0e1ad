"""MANY articles, pure: which mentions are one contact, and what the chronicle then says of it.

The order is visible in `outcome`: block, compare, cluster, merge. Nothing here depends on the order of the input.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kronik.link import copies
from kronik.link.alike import alike
from kronik.link.block import candidates, keys
from kronik.link.cluster import cluster, decided
from kronik.link.compare import NEARLY, SAME, compare
from kronik.link.facts import Account, ArticleFacts, accounts
from kronik.link.judged import corrected, in_force, refused, rejected
from kronik.link.merge import disputed, merge
from kronik.link.nearest import nearest
from kronik.link.union import Union
from kronik.link.voices import Voices
from kronik.model import ArticleId, Comparison, Event, EventId, Judgement, Mention, MentionId

__all__ = ["ArticleFacts", "Outcome", "compared", "copies", "in_force", "keys", "link", "outcome"]

Group = tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What linking found: the events, who speaks with which voice in each, and the pairs that were nearly one."""

    events: tuple[Event, ...]
    voices: Mapping[EventId, Mapping[ArticleId, str]]
    nearly: tuple[Comparison, ...]


def link(
    mentions: Sequence[Mention],
    voices: Mapping[ArticleId, str],
    articles: Mapping[ArticleId, ArticleFacts],
    judgements: Sequence[Judgement] = (),
) -> tuple[Event, ...]:
    """All mentions -> all events, sorted by id. The same for every order of the input.

    `voices` says which articles are copies of one another (an article that is not in it speaks for itself).
    """
    return outcome(mentions, voices, articles, judgements).events


def outcome(
    mentions: Sequence[Mention],
    voices: Mapping[ArticleId, str],
    articles: Mapping[ArticleId, ArticleFacts],
    judgements: Sequence[Judgement] = (),
    rivals: Sequence[tuple[MentionId, MentionId]] = (),
) -> Outcome:
    """As `link`, with all that is known besides the events. `judgements` stand in the order in which they were made.

    `rivals` are mentions of one article that give what may be one contact two days: each day stands against the other.
    """
    force = in_force(judgements)
    kept = [m for m in mentions if m.id not in refused(force)]
    groups = alike(accounts(kept, voices, articles), {i for j in force for i in (j.left, j.right)})
    one = {group[0].mention.id: Account.together(group) for group in groups}
    members = {group[0].mention.id: group for group in groups}
    known: dict[tuple[MentionId, MentionId], float] = {}
    seen = [edge for edge in _noted(compared(one), known) if edge.score >= NEARLY]
    edges = [*nearest((edge for edge in seen if edge.score >= SAME), one, force)]
    across = _scores(one, known)
    clusters = [found for part, inside in _parts(one, edges, force) for found in cluster(part, inside, across, force)]
    said = ([account for i in found for account in members[i]] for found in clusters)
    standing = [told for told in said if not rejected(told, force)]
    against = _against(kept, rivals, force)
    merged = sorted(
        ((corrected(disputed(merge(told), against), told, force), told) for told in standing),
        key=lambda pair: pair[0].id,
    )
    return Outcome(
        tuple(event for event, _ in merged),
        {event.id: Voices.of(told).of_article for event, told in merged},
        _nearly(seen, clusters),
    )


def compared(told: Mapping[MentionId, Account]) -> Iterable[Comparison]:
    """The comparison of every two accounts that share a key and are not far apart in time, each pair once."""
    return (compare(told[a], told[b]) for a, b in candidates(told))


def _against(
    mentions: Iterable[Mention], rivals: Iterable[tuple[MentionId, MentionId]], judgements: Sequence[Judgement]
) -> dict[MentionId, list[Mention]]:
    """The mentions whose days stand against a mention's own, unless a person said that the two are two contacts."""
    known, verdicts = {m.id: m for m in mentions}, decided(judgements)
    found: dict[MentionId, list[Mention]] = defaultdict(list)
    for one, other in rivals:
        if one in known and other in known and (min(one, other), max(one, other)) not in verdicts:
            found[one].append(known[other])
            found[other].append(known[one])
    return found


def _nearly(seen: Iterable[Comparison], clusters: Sequence[frozenset[MentionId]]) -> tuple[Comparison, ...]:
    """Of every two groups that were nearly one, the pair that was nearest."""
    home = {i: number for number, found in enumerate(clusters) for i in found}
    best: dict[tuple[int, int], Comparison] = {}
    for edge in seen:
        one, other = sorted((home[edge.left], home[edge.right]))
        if one != other and ((one, other) not in best or edge.score > best[one, other].score):
            best[one, other] = edge
    return tuple(sorted(best.values(), key=lambda edge: (edge.left, edge.right)))


def _noted(edges: Iterable[Comparison], known: dict[tuple[MentionId, MentionId], float]) -> Iterable[Comparison]:
    for edge in edges:
        known[edge.left, edge.right] = edge.score
        yield edge


def _scores(
    told: Mapping[MentionId, Account], known: dict[tuple[MentionId, MentionId], float]
) -> Callable[[MentionId, MentionId], float]:
    """The score of any two accounts, computed when it is first asked for and not known yet."""

    def score(a: MentionId, b: MentionId) -> float:
        ids = (a, b) if a < b else (b, a)
        if ids not in known:
            known[ids] = compare(told[a], told[b]).score
        return known[ids]

    return score


def _parts(
    told: Mapping[MentionId, Account], edges: Sequence[Comparison], judgements: Sequence[Judgement]
) -> Iterable[tuple[list[MentionId], list[Comparison]]]:
    """What hangs together by edges or by a human "same": parts that cannot touch one another, each with its edges."""
    ties: Union[MentionId] = Union()
    same = [ids for ids, verdict in decided(judgements).items() if verdict == "same" and told.keys() >= set(ids)]
    for a, b in [*((e.left, e.right) for e in edges), *same]:
        ties.join(a, b)
    members: dict[MentionId, list[MentionId]] = defaultdict(list)
    inside: dict[MentionId, list[Comparison]] = defaultdict(list)
    for i in sorted(told):
        members[ties.root(i)].append(i)
    for edge in edges:
        inside[ties.root(edge.left)].append(edge)
    return ((members[root], inside[root]) for root in sorted(members))

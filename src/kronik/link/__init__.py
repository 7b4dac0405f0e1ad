"""MANY articles, pure: which mentions are one contact, and what the chronicle then says of it.

The order is visible in `link`: block, compare, cluster, merge. Nothing here depends on the order of the input.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from kronik.link import copies
from kronik.link.block import candidates, keys
from kronik.link.cluster import cluster, decided
from kronik.link.compare import SAME, compare
from kronik.link.facts import Account, ArticleFacts, accounts
from kronik.link.merge import merge
from kronik.link.union import Union
from kronik.model import ArticleId, Comparison, Event, Judgement, Mention, MentionId

__all__ = ["ArticleFacts", "compared", "copies", "keys", "link"]


def link(
    mentions: Sequence[Mention],
    voices: Mapping[ArticleId, str],
    articles: Mapping[ArticleId, ArticleFacts],
    judgements: Sequence[Judgement] = (),
) -> tuple[Event, ...]:
    """All mentions -> all events, sorted by id. The same for every order of the input.

    `voices` says which articles are copies of one another (an article that is not in it speaks for itself).
    """
    told = {account.mention.id: account for account in accounts(mentions, voices, articles)}
    edges = [edge for edge in compared(told) if edge.score >= SAME]
    across = _scores(told)
    groups = (
        group for part, inside in _parts(told, edges, judgements) for group in cluster(part, inside, across, judgements)
    )
    return tuple(sorted((merge([told[i] for i in group]) for group in groups), key=lambda event: event.id))


def compared(told: Mapping[MentionId, Account]) -> Iterable[Comparison]:
    """The comparison of every two accounts that share a key and are not far apart in time, each pair once."""
    return (compare(told[a], told[b]) for a, b in candidates(told))


def _scores(told: Mapping[MentionId, Account]) -> Callable[[MentionId, MentionId], float]:
    """The score of any two accounts, computed when it is first asked for."""
    known: dict[tuple[MentionId, MentionId], float] = {}

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

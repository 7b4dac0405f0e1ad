"""Of two contacts that one article keeps apart, another report can mean only one: the nearer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kronik.link.cluster import decided, pair
from kronik.link.facts import Account
from kronik.model import Comparison, Judgement, MentionId


def nearest(
    edges: Iterable[Comparison], told: Mapping[MentionId, Account], judgements: Sequence[Judgement]
) -> Iterator[Comparison]:
    """The edges but for those whose other end is nearer to a second record of the same articles.

    A person's "different" takes the second record out of the question. Equally near records both keep their edge.
    """
    verdicts = decided(judgements)
    known = [edge for edge in edges if verdicts.get(pair(edge.left, edge.right)) != "different"]
    beside: dict[MentionId, list[tuple[float, MentionId]]] = defaultdict(list)
    for edge in known:
        beside[edge.left].append((edge.score, edge.right))
        beside[edge.right].append((edge.score, edge.left))

    def outdone(one: MentionId, of: MentionId, score: float) -> bool:
        mine = told[one].articles
        return any(
            better > score and mine <= told[other].articles and not mine & told[of].articles
            for better, other in beside[of]
        )

    for edge in known:
        if not (outdone(edge.left, edge.right, edge.score) or outdone(edge.right, edge.left, edge.score)):
            yield edge

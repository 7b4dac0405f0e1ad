"""Accounts -> groups that tell of one contact.

Edges are taken strongest first; two groups join only if no pair across them is barred and the pairs across agree on
the whole (their mean reaches `SAME`, one strong edge is not enough to chain two stories together). Ties are broken by
mention id, so the order of the input never shows. A human "different" always wins; a human "same" joins what the two
stand in, whole, so that calling two events one does not tear them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from kronik.link.compare import SAME
from kronik.model import Comparison, Judgement, MentionId

CHAIN = 0.35
"""The mean of all pairs across two groups that lets one strong edge join them."""

Pair = tuple[MentionId, MentionId]


def pair(a: MentionId, b: MentionId) -> Pair:
    """Two ids in their one order."""
    return (a, b) if a < b else (b, a)


def decided(judgements: Sequence[Judgement]) -> dict[Pair, str]:
    """The verdict that stands for each judged pair: the latest one (of one moment: the last given); others lift it."""
    verdicts: dict[Pair, str] = {}
    for judgement in sorted((j for j in judgements if j.about == "pair"), key=lambda j: j.at):
        verdicts[pair(judgement.left, judgement.right)] = judgement.verdict
    return {ids: verdict for ids, verdict in verdicts.items() if verdict in ("same", "different")}


def cluster(
    ids: Iterable[MentionId],
    edges: Iterable[Comparison],
    across: Callable[[MentionId, MentionId], float],
    judgements: Sequence[Judgement] = (),
) -> tuple[frozenset[MentionId], ...]:
    """Group mentions by their comparisons; `across` gives the score of any two, compared before or not."""
    groups = {i: frozenset((i,)) for i in ids}
    verdicts = decided(judgements)
    apart: dict[MentionId, set[MentionId]] = defaultdict(set)
    for (a, b), verdict in verdicts.items():
        if verdict == "different":
            apart[a].add(b)
            apart[b].add(a)

    def join(a: frozenset[MentionId], b: frozenset[MentionId]) -> None:
        whole = a | b
        groups.update(dict.fromkeys(whole, whole))

    for edge in sorted((e for e in edges if e.score >= SAME), key=lambda e: (-e.score, e.left, e.right)):
        left, right = groups[edge.left], groups[edge.right]
        if left is not right and not _kept_apart(left, right, apart) and _agree(left, right, across):
            join(left, right)
    for (a, b), verdict in sorted(verdicts.items()):
        if (
            verdict == "same"
            and a in groups
            and b in groups
            and groups[a] is not groups[b]
            and not _kept_apart(groups[a], groups[b], apart)
        ):
            join(groups[a], groups[b])
    return tuple(sorted(set(groups.values()), key=min))


def _kept_apart(a: frozenset[MentionId], b: frozenset[MentionId], apart: dict[MentionId, set[MentionId]]) -> bool:
    return any(apart[i] & b for i in a if i in apart)


def _agree(a: frozenset[MentionId], b: frozenset[MentionId], across: Callable[[MentionId, MentionId], float]) -> bool:
    total = 0.0
    for i in a:
        for j in b:
            score = across(i, j)
            if score <= -1.0:
                return False
            total += score
    return total / (len(a) * len(b)) >= CHAIN

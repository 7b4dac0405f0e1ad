"""Wire copies and near-duplicates: which articles are ONE voice.

An article is reduced to a fingerprint when it is read (its `signature`): hashes of runs of words, thinned so that about
one in four stays and never more than `LIMIT`. Two articles are copies when one's fingerprint lies mostly inside the
other's (containment), which a shortened rewrite passes and two reports of one event do not.
Winnowing by value: Manber (1994); containment: Broder (1997).
"""

from __future__ import annotations

import zlib
from collections import Counter, defaultdict
from collections.abc import Mapping

from kronik.link.union import Union
from kronik.model import ArticleId
from kronik.text import fold

RUN = 5
"""Words in a run: shorter ones are shared by unrelated articles, longer ones break at every changed word."""
KEEP = 4
"""One run in so many is kept."""
LIMIT = 256
CONTAINED = 0.6
"""From this share of the smaller fingerprint on, it is a copy."""
FEWEST = 4
"""Fewer runs in common than this prove nothing (a stock phrase, a title)."""
COMMON = 200
"""A run that stands in more articles than this is boilerplate, and ties nobody."""


def signature(text: str) -> tuple[int, ...]:
    """The fingerprint of a body (boilerplate already out): sorted 32-bit hashes of some of its runs of five words."""
    words = fold(text).split()
    if len(words) < RUN:
        return (zlib.crc32(" ".join(words).encode()),) if words else ()
    runs = {zlib.crc32(" ".join(words[i : i + RUN]).encode()) for i in range(len(words) - RUN + 1)}
    kept = sorted(h for h in runs if h % KEEP == 0) if len(runs) > KEEP * FEWEST * 2 else sorted(runs)
    return tuple(kept[:LIMIT])


def voices(signatures: Mapping[ArticleId, tuple[int, ...]]) -> dict[ArticleId, str]:
    """Article -> voice, the id of the first article (by id) among its copies and the copies of these."""
    holders: dict[int, list[ArticleId]] = defaultdict(list)
    ties: Union[ArticleId] = Union()
    first: dict[tuple[int, ...], ArticleId] = {}
    for article in sorted(signatures):
        imprint = signatures[article]
        if imprint and first.setdefault(imprint, article) != article:
            ties.join(first[imprint], article)
            continue
        for run in imprint:
            holders[run].append(article)
    common: Counter[tuple[ArticleId, ArticleId]] = Counter()
    for articles in holders.values():
        if 1 < len(articles) <= COMMON:
            common.update((a, b) for i, a in enumerate(articles) for b in articles[i + 1 :])
    for (a, b), runs in common.items():
        fewer = min(len(signatures[a]), len(signatures[b]))
        if runs >= min(FEWEST, fewer) and runs / fewer >= CONTAINED:
            ties.join(a, b)
    return {article: ties.root(article) for article in sorted(signatures)}

"""One contact on two days within one article: "berterima kasih ... pada 17 Desember", and further down "... 14 Desember".

The reader keeps the two as two contacts, since their days differ. Where their sentences say the same thing of them in the
same words, either the day is wrong in one place or the thing was done twice: nobody but the reader of the page can tell,
so both days are shown, each against the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from kronik.ask.words import sentence
from kronik.model import Article, Claim, Mention, Reading, Span
from kronik.text import fold, view

RUN = 3
"""Words in a row that the two must share, names, dates and the words for the contact itself left out."""
NEAR = 7
"""Days within which two accounts in the same words may be one contact."""


def rivals(article: Article, reading: Reading) -> tuple[tuple[str, str, str], ...]:
    """Pairs of mentions of this article that give what may be one contact two days, with the words that they share."""
    return tuple(
        (one.id, other.id, words)
        for one, other in combinations(sorted(reading.mentions, key=lambda m: m.id), 2)
        if _two_days(one, other)
        and (words := " ".join(_common(_said(one, article, reading), _said(other, article, reading))))
    )


def _two_days(one: Mention, other: Mention) -> bool:
    if one.when is None or other.when is None or one.kind.value is not other.kind.value:
        return False
    if one.status.value is not other.status.value or _actors(one) != _actors(other):
        return False
    a, b = one.when.value, other.when.value
    return not a.overlaps(b) and a.overlaps(b, slack=NEAR)


def _actors(mention: Mention) -> frozenset[str]:
    return frozenset(claim.value.actor for claim in mention.who)


def _said(mention: Mention, article: Article, reading: Reading) -> list[list[str]]:
    """The words of the mention's sentences in stretches between names, dates and the words for the contact."""
    around = sentence((mention.evidence,), article, reading)
    claims: tuple[Claim[Any], ...] = (mention.kind, mention.status, *mention.who)
    cuts = [span for claim in claims for span in claim.spans]
    cuts += [name.phrase for name in reading.names] + [time.span for time in reading.times]
    return [fold(piece.cut(view(article.text))).split() for piece in _between(around, cuts)]


def _between(whole: Span, cuts: list[Span]) -> Iterator[Span]:
    at = whole.start
    for cut in sorted(span for span in cuts if span.overlaps(whole)):
        if at < cut.start:
            yield Span(at, cut.start)
        at = max(at, cut.end)
    if at < whole.end:
        yield Span(at, whole.end)


def _common(left: list[list[str]], right: list[list[str]]) -> list[str]:
    """The first run of words that both say; empty for none."""
    runs = {tuple(words[i : i + RUN]) for words in left for i in range(len(words) - RUN + 1)}
    for words in right:
        for i in range(len(words) - RUN + 1):
            if tuple(words[i : i + RUN]) in runs:
                return words[i : i + RUN]
    return []

"""The words around the words: in which sentence a claim stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from kronik.model import Article, Reading, Span
from kronik.text import cover


def sentence(spans: Sequence[Span], article: Article, reading: Reading | None) -> Span:
    """The sentence, or run of sentences, in which these words stand; the words alone where none is known."""
    whole = cover(spans)
    cuts = reading.sentences if reading else ()
    starts = [cut.start for cut in cuts]
    first = bisect_right(starts, whole.start) - 1
    inside = [cut for cut in cuts[max(first, 0) :] if cut.overlaps(whole)] if cuts else []
    return cover([whole, *inside])

"""Lines of an extractor -> their places in the decoded page. No extractor keeps them; words find them again.

Both sides become words in small letters. A line is looked for as one run of words, onward from the line before; a line
that the page does not hold so (words joined across blocks, added spaces) is pieced together from runs of four words
and more, and said to be inexact.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from kronik.page.source import Visible, visible

_WORD = re.compile(r"\w+")
_RUN = 4  # words that make a run
_MISSES = 100  # words of one line that may begin no run before the line is given up
_SCAN = 1_000_000_000  # code points that all searches in one page may pass over: a hostile page ends there


@dataclass(frozen=True, slots=True)
class Place:
    """Where one line stands in the decoded page: code points, half-open. `exact`: all its words, in one run."""

    start: int
    end: int
    exact: bool


class Aligner:
    """The words of one page, ready to be searched."""

    def __init__(self, source: str) -> None:
        self._page: Visible = visible(source)
        spans = [hit.span() for hit in _WORD.finditer(self._page.text)]
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]
        self._words = _lowered(self._page.text)
        self._joined = f" {' '.join(self._words)} "
        self._offsets = list(accumulate((len(word) + 1 for word in self._words), initial=0))[:-1]
        self._left = _SCAN

    @property
    def text(self) -> str:
        """The page's visible text."""
        return self._page.text

    def places(self, lines: Sequence[str]) -> tuple[Place | None, ...]:
        """One place a line, in their order; None for a line without words or without a run of them in the page.

        A line of few words, and the first line, may stand in many places: the last one before the next line is taken.
        """
        found: list[Place | None] = []
        cursor = 0
        for number, line in enumerate(lines):
            run = self._nearest(line, lines[number + 1 : number + 3], cursor) or self.find(line, cursor)
            if run is None:
                found.append(None)
                continue
            first, last, exact = run
            if first >= cursor:
                cursor = last
            found.append(self.place(line, first, last, exact))
        return tuple(found)

    def _nearest(self, line: str, following: Sequence[str], cursor: int) -> tuple[int, int, bool] | None:
        """For the first line and for short ones: their last place after the cursor and before a longer line below."""
        if cursor and line.count(" ") >= _RUN:
            return None
        for below in following:
            if below.count(" ") >= _RUN and (after := self.find(below, cursor)) and after[2]:
                run = self.before(line, after[0])
                return run if run and run[0] >= cursor else None
        return None

    def find(self, line: str, cursor: int = 0) -> tuple[int, int, bool] | None:
        """First word, word after the last, and exactness of a line, preferably at or after the word `cursor`."""
        words = _lowered(line)
        if not words:
            return None
        first = self._search(words, cursor)
        if first is not None:
            return first, first + len(words), True
        runs = self._runs(words, cursor)
        if not runs:
            return None
        return min(start for start, _ in runs), max(end for _, end in runs), False

    def before(self, line: str, cursor: int) -> tuple[int, int, bool] | None:
        """The last place of a line whose words all stand before the word `cursor` (a title above its report)."""
        words = _lowered(line)
        if not words or cursor <= 0:
            return None
        limit = self._offsets[cursor] + 1 if cursor < len(self._offsets) else len(self._joined)
        at = self._joined.rfind(f" {' '.join(words)} ", 0, limit)
        if at < 0:
            return None
        first = bisect_left(self._offsets, at)
        return first, first + len(words), True

    def place(self, line: str, first: int, last: int, exact: bool) -> Place:
        """The place of these words, with the marks around them that the line has too."""
        text = self._page.text
        start, end = self._starts[first], self._ends[last - 1]
        hit = _WORD.search(line)
        lead = line[: hit.start()] if hit else ""
        while (
            lead and start > 0 and (text[start - 1] == lead[-1] or (lead[-1].isspace() and text[start - 1].isspace()))
        ):
            start -= 1
            lead = lead[:-1]
        trail = line[_last_word(line) :]
        while trail and end < len(text) and (text[end] == trail[0] or (trail[0].isspace() and text[end].isspace())):
            end += 1
            trail = trail[1:]
        return Place(self._page.start(start), self._page.end(end), exact)

    def _search(self, words: Sequence[str], cursor: int) -> int | None:
        if self._left < 0:
            return None
        key = f" {' '.join(words)} "
        begin = self._offsets[cursor] if cursor < len(self._offsets) else len(self._joined)
        at = self._joined.find(key, begin)
        self._left -= (at if at >= 0 else len(self._joined)) - begin
        if at < 0:
            at = self._joined.find(key)
            self._left -= at if at >= 0 else len(self._joined)
        return bisect_left(self._offsets, at) if at >= 0 else None

    def _runs(self, words: Sequence[str], cursor: int) -> list[tuple[int, int]]:
        """Runs of page words that piece a line together, onward from the cursor and near one another."""
        runs: list[tuple[int, int]] = []
        at = misses = 0
        while at + min(_RUN, len(words)) <= len(words) and misses < _MISSES:
            start = self._search(words[at : at + _RUN], runs[-1][1] if runs else cursor)
            if start is None or (runs and not 0 <= start - runs[-1][1] <= len(words) + 50):
                at += 1
                misses += 1
                continue
            length = min(_RUN, len(words) - at)
            while (
                at + length < len(words)
                and start + length < len(self._words)
                and self._words[start + length] == words[at + length]
            ):
                length += 1
            runs.append((start, start + length))
            at += length
        return runs


def _lowered(text: str) -> list[str]:
    """The words in small letters; some letters (İ) become two, and must not move the words."""
    small = text.lower()
    return _WORD.findall(small) if len(small) == len(text) else [word.lower() for word in _WORD.findall(text)]


def _last_word(line: str) -> int:
    """The index after the last word character."""
    at = len(line)
    while at and not (line[at - 1].isalnum() or line[at - 1] == "_"):
        at -= 1
    return at


def align(lines: Sequence[str], html: str) -> tuple[Place | None, ...]:
    """The place of each line in a decoded page, in the lines' order; None where there is none.

    Args:
        lines: an extractor's lines, in reading order.
        html: the page, decoded (`page.encoding.decode`); offsets are its code points.
    """
    return Aligner(html).places(lines)

"""Pairs of quotation marks in a paragraph, as news pages leave them: doubled, unbalanced, nested.

The reading view holds one kind of mark, so a mark's side is told from what touches it; where both sides look alike, from
whether a quotation is open. A quotation that the paragraph never closes runs to the paragraph's end.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from kronik.model import Span
from kronik.text import strip

_MARK = re.compile(r'"+')
_ONE = re.compile('"')
_ENDED = (".", "!", "?")
_SENTENCE = re.compile(r" [A-Z]")
_BEFORE_OPENING = " (:[-–—\n,."
_AFTER_CLOSING = " .,;:!?)]\n–—-"


@dataclass(frozen=True, slots=True)
class Marked:
    """A quotation: `outer` with its marks, `inner` the words alone; `closed` is False where the closing mark is missing."""

    outer: Span
    inner: Span
    closed: bool = True


def pairs(view: str, paragraph: Span) -> list[Marked]:
    """The outer quotations of one paragraph in order; an inner quotation stays inside."""
    hits = [part for hit in _MARK.finditer(view, paragraph.start, paragraph.end) for part in _parted(view, hit)]
    if not hits:
        return []
    found = _nested(view, paragraph, hits)
    return found if found is not None else _alternate(view, paragraph, hits)


def _parted(view: str, hit: re.Match[str]) -> list[re.Match[str]]:
    """Two marks that touch after a stop close one quotation and open the next; elsewhere they are one mark doubled."""
    if (
        len(hit[0]) == 2
        and hit.start()
        and view[hit.start() - 1] in ".,!?"
        and view[hit.end() : hit.end() + 1].isupper()
    ):
        marks = (_ONE.match(view, at) for at in range(hit.start(), hit.end()))
        return [mark for mark in marks if mark]
    return [hit]


def _nested(view: str, paragraph: Span, hits: list[re.Match[str]]) -> list[Marked] | None:
    """Pairs by the side of each mark; None when the sides do not add up."""
    found: list[Marked] = []
    depth, opened = 0, 0
    for hit in hits:
        side = _side(view, paragraph, hit)
        if side == "open" or (side == "" and depth == 0):
            if depth == 0:
                opened = hit.start()
            depth += 1
        else:
            depth -= 1
            if depth < 0:
                return None
            if depth == 0 and (inner := strip(view, *_inside(view, opened, hit.start()))):
                found.append(Marked(Span(opened, hit.end()), inner))
    return found if depth == 0 else None


def _alternate(view: str, paragraph: Span, hits: list[re.Match[str]]) -> list[Marked]:
    """Marks open and close in turn; one that cannot close leaves its quotation open to the end of its sentence."""
    found: list[Marked] = []
    opened: re.Match[str] | None = None
    for hit, after in itertools.zip_longest(hits, hits[1:]):
        side = _side(view, paragraph, hit)
        if opened is None:
            if side != "close" or (not found and after and _slipped(view, paragraph, hit, after)):
                opened = hit
            elif not found and (inner := strip(view, paragraph.start, hit.start())):
                found.append(Marked(Span(inner.start, hit.end()), inner, closed=False))
            continue
        if side == "open" and _sentence_between(view, opened.end(), hit.start()):
            if inner := strip(view, opened.end(), hit.start()):
                found.append(Marked(Span(opened.start(), inner.end), inner, closed=False))
            opened = hit
            continue
        if inner := strip(view, opened.end(), hit.start()):
            found.append(Marked(Span(opened.start(), hit.end()), inner))
        opened = None
    if opened is not None and (inner := strip(view, opened.end(), paragraph.end)):
        found.append(Marked(Span(opened.start(), inner.end), inner, closed=False))
    return found


def _slipped(view: str, paragraph: Span, hit: re.Match[str], after: re.Match[str]) -> bool:
    """Whether a mark opens a quotation though a blank follows it: 'mulai beroperasi pada 2016." Semoga berfungsi," ujarnya'."""
    opens = view.startswith(_ENDED, hit.start() - 1) and _SENTENCE.match(view, hit.end()) is not None
    return opens and _side(view, paragraph, after) == "close"


def _inside(view: str, opened: int, closed: int) -> tuple[int, int]:
    while opened < closed and view[opened] in '" ':
        opened += 1
    return opened, closed


def _sentence_between(view: str, start: int, end: int) -> bool:
    return view[start:end].rstrip().endswith(_ENDED)


def _side(view: str, paragraph: Span, hit: re.Match[str]) -> str:
    """Which side a mark looks like: open, close, or empty where it may be both."""
    before = view[hit.start() - 1] if hit.start() > paragraph.start else "\n"
    before = "\n" if before == '"' else before
    after = view[hit.end()] if hit.end() < paragraph.end else "\n"
    opens = before in _BEFORE_OPENING and after not in _AFTER_CLOSING
    closes = after in _AFTER_CLOSING and before not in " (\n"
    if opens and not closes:
        return "open" if before != "," and before != "." else ""
    return "close" if closes and not opens else ""

"""The stretches of an article between breaks, with furniture inside a line set apart: what `clean` then labels.

A piece without label is body. Every letter and digit of the text lies in exactly one piece.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.model import Article, Removed, Span
from kronik.read.layout import boilerplate, bylines, datelines, pointers, teasers
from kronik.read.layout.segments import segments
from kronik.text import strip, view

_WORD = re.compile(r"[^\W_]")
_ENDED = re.compile(r"[.!?…][\"')\]*]*$")
_LONG = 400  # code points
_PROSE = 8  # words: a shorter line may be a heading, a credit, a button


@dataclass(slots=True)
class Piece:
    """One stretch between breaks, and what it was found to be (empty label: body)."""

    span: Span
    line: str
    label: str = ""
    reason: str = ""

    @property
    def ended(self) -> bool:
        """Whether the line ends as sentences end."""
        return _ENDED.search(self.line[-6:]) is not None

    @property
    def prose(self) -> bool:
        """A body line of eight words or more that ends as sentences end, or one too long to be anything else."""
        return not self.label and self.line.count(" ") >= _PROSE - 1 and (self.ended or len(self.span) > _LONG)

    def mark(self, label: str, reason: str) -> None:
        """Say what this piece is."""
        self.label, self.reason = label, reason


def mark_rest(pieces: Iterable[Piece], label: str, reason: str) -> None:
    """Label every piece that has no label yet."""
    for piece in pieces:
        if not piece.label:
            piece.mark(label, reason)


def stretch(plain: str, start: int, end: int, label: str = "", reason: str = "") -> list[Piece]:
    """The piece `plain[start:end]` without white space at its ends; none where no letter or digit stands."""
    span = strip(plain, start, end)
    if span is None or not _WORD.search(plain, span.start, span.end):
        return []
    return [Piece(span, span.cut(plain), label, reason)]


def cut(article: Article, plain: str, present: boilerplate.Present, know: Knowledge) -> list[Piece]:
    """Pieces between breaks, those inside a line that are furniture already labelled.

    A title that runs on into the report, and a summary that stands before the dateline in one line ("... korban. tirto.id
    - "), are pieces of their own.
    """
    pieces: list[Piece] = []
    for span in segments(article.text, plain):
        opening = None if pieces else _title(span, plain, article.title)
        if opening is not None:
            pieces.append(Piece(opening, opening.cut(plain)))
            rest = strip(plain, opening.end, span.end)
            if rest is None:
                continue
            span = rest
        inner = None if len(pieces) > 1 else datelines.inside(plain, span.start, span.end, know)
        if inner is not None and (summary := strip(plain, span.start, inner)):
            pieces += _apart(plain, summary, present, know)
            span = Span(inner, span.end)
        pieces += _apart(plain, span, present, know)
    return pieces


def _title(span: Span, plain: str, title: str | None) -> Span | None:
    """The title given, where the first line opens with it and goes on without a break."""
    if not title or len(span) < 2 * len(title):
        return None
    words = view(title).split()
    if len(words) < 4 or not plain.startswith(words[0], span.start):
        return None
    hit = re.compile(r"\s+".join(map(re.escape, words)) + r"(?=\s+[^\sa-z])").match(plain, span.start, span.end)
    return Span(*hit.span()) if hit else None


def _apart(plain: str, span: Span, present: boilerplate.Present, know: Knowledge) -> list[Piece]:
    """One stretch with its inner furniture and its closing byline set apart."""
    line = span.cut(plain)
    if pointers.whole_line(line, know):
        return [Piece(span, line, "related", "pointer line")]
    pieces: list[Piece] = []
    at = span.start
    for item in _inside(plain, span, present, know):
        pieces += stretch(plain, at, item.span.start)
        pieces.append(Piece(item.span, item.span.cut(plain), item.label, item.reason))
        at = item.span.end
    signed = bylines.signature(plain, at, span.end, know)
    pieces += stretch(plain, at, signed if signed is not None else span.end)
    if signed is not None:
        pieces += stretch(plain, signed, span.end, "byline", "signature after the last sentence")
    return pieces


def _inside(plain: str, span: Span, present: boilerplate.Present, know: Knowledge) -> Iterator[Removed]:
    """Furniture, pointers between it, and the glued titles of a flattened article; in order and without overlap."""
    at = span.start
    for item in boilerplate.inside(plain, span, present):
        yield from _between(plain, at, item.span.start, present, know)
        yield item
        at = item.span.end
    yield from _between(plain, at, span.end, present, know)


def _between(plain: str, start: int, end: int, present: boilerplate.Present, know: Knowledge) -> Iterator[Removed]:
    at = start
    for item in pointers.inside(plain, start, end, know) if present.pointer else ():
        yield from _titles(plain, at, item.span.start, present, know)
        yield item
        at = item.span.end
    yield from _titles(plain, at, end, present, know)


def _titles(plain: str, start: int, end: int, present: boilerplate.Present, know: Knowledge) -> Iterator[Removed]:
    if present.flat and start < end:
        yield from teasers.find(plain, Span(start, end), know)

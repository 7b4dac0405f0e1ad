"""The furniture of a page among the lines of an article: interface, captions, the end of the report, appeals, navigation.

Ordered passes over the pieces; each labels what it is sure of and leaves the rest to the next (intake notes, section 2).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from kronik.knowledge import Knowledge
from kronik.model import Span
from kronik.read.layout import boilerplate, teasers
from kronik.read.layout.masthead import LISTED
from kronik.read.layout.pieces import Piece, mark_rest, stretch

_HEADER = re.compile(r"[^:.]{2,40}:$")
_SENTENCE = re.compile(r"(?<=[.!?\"')])[ ]+(?=[A-Z(\"#©])")
_TRIES = 5  # places in one line that look like an appeal
_OPENING = 50  # code points: what stands before an appeal and is shorter opens it
_MIXED = 90  # code points: a longer line may hold a report and an appeal below it
_REPORT = 800  # code points: no appeal is longer
_TAG = 40  # code points: a keyword below a report is no longer


def end(pieces: list[Piece], know: Knowledge) -> None:
    """The mark or the machine's summary that ends a report; what follows is the page's, if it is the smaller part."""
    length = pieces[-1].span.end if pieces else 0
    started = False
    for index, piece in enumerate(pieces):
        if piece.label:
            continue
        if started and boilerplate.summary_opens(piece.line, know):
            mark_rest(pieces[index:], "summary", "summary by a machine")
            return
        at = boilerplate.end_mark(piece.line, know) if started or piece.line.count(" ") >= 8 else None
        started = started or piece.prose
        if at is None:
            continue
        parts = _parted(piece, at)
        pieces[index : index + 1] = parts
        if length - piece.span.end <= piece.span.end:
            mark_rest(pieces[index + len(parts) :], "tail", "after the mark that ends the report")
            return


def _parted(piece: Piece, at: int) -> list[Piece]:
    """A line and the mark that ends it, apart."""
    start = piece.span.start
    parts = [Piece(Span(p.span.start + start, p.span.end + start), p.line) for p in stretch(piece.line, 0, at)]
    return [*parts, Piece(Span(start + at, piece.span.end), piece.line[at:], "end", "initials that end a report")]


def lines(pieces: Sequence[Piece], know: Knowledge) -> None:
    """Whole lines of interface and notices, captions, and titles that stand on the lines below their pointer."""
    started = listing = False
    for index, piece in enumerate(pieces):
        if piece.label:
            listing |= piece.label == "related" and len(piece.line.split()) <= 2
        elif listing and _titled(piece):
            piece.mark("related", "title below a pointer")
        elif label := boilerplate.whole_line(piece.line, know):
            piece.mark(label, "whole line")
        elif boilerplate.caption(piece.line, know):
            piece.mark("caption", "credit of a photograph")
        elif started and teasers.whole_line(piece.line, know) and not _heads(piece, pieces[index + 1 : index + 2]):
            piece.mark("related", "title on a line of its own")
        listing &= bool(piece.label)
        started = started or piece.prose


def _heads(piece: Piece, after: Sequence[Piece]) -> bool:
    """Whether a numbered line heads an item of the report, "1. Bertemu Modi" with prose below: a list of titles has none."""
    return LISTED.match(piece.line) is not None and any(below.ended and not below.label for below in after)


def appeals(pieces: list[Piece], present: boilerplate.Present, know: Knowledge) -> None:
    """Adverts below the first prose; a line with one point goes with an advert right above it.

    In a line that holds the report or much of it only the sentences that appeal are an advert.
    """
    if present.promo:
        for index in reversed([at for at, piece in enumerate(pieces) if not piece.label and len(piece.span) > _MIXED]):
            pieces[index : index + 1] = _appeal_apart(pieces[index], present, know)
    last = max((index for index, piece in enumerate(pieces) if piece.prose), default=-1)
    started = hot = False
    for index, piece in enumerate(pieces):
        if piece.label:
            continue
        points = boilerplate.promotion(piece.line, present, know) if started and len(piece.span) <= _REPORT else 0.0
        hot = points + 0.5 * (index > last) >= 2 or (hot and points >= 1)
        if hot:
            piece.mark("advert", f"appeal to the reader, {points:g} points")
        else:
            started = started or piece.prose


def _appeal_apart(piece: Piece, present: boilerplate.Present, know: Knowledge) -> list[Piece]:
    """A long line and the appeal that stands among its sentences, apart: a sentence between two of it goes with it."""
    line = piece.line
    cuts = [0, *(hit.end() for hit in _SENTENCE.finditer(line)), len(line)]
    bounds = list(itertools.pairwise(cuts))
    points = [boilerplate.promotion(line[left:right], present, know) for left, right in bounds]
    for _ in range(_TRIES):
        first = last = max(range(len(points)), key=points.__getitem__)
        if not points[first]:
            break
        while first > 0 and any(points[max(0, first - 2) : first]):
            first -= 1
        while last + 1 < len(points) and any(points[last + 1 : last + 3]):
            last += 1
        left = bounds[first][0] if bounds[first][0] > _OPENING else 0
        right = bounds[last][1]
        total = boilerplate.promotion(line[left:right], present, know)
        if total >= 2 and right - left < _REPORT:
            advert = stretch(line, left, right, "advert", f"appeal, {total:g} points")
            parts = [*stretch(line, 0, left), *advert, *stretch(line, right, len(line))]
            start = piece.span.start
            return [Piece(Span(p.span.start + start, p.span.end + start), p.line, p.label, p.reason) for p in parts]
        points[first : last + 1] = [0.0] * (last + 1 - first)
    return [piece]


def tail(pieces: Sequence[Piece]) -> None:
    """Below the last prose: the page's navigation (headers, lines of titles) and its tags (short, small, unpunctuated)."""
    last = max((index for index, piece in enumerate(pieces) if piece.prose), default=len(pieces))
    below = [piece for piece in pieces[last + 1 :] if not piece.label and not LISTED.match(piece.line)]
    open_lines = [piece for piece in below if not piece.ended]
    headers = sum(_HEADER.fullmatch(piece.line) is not None for piece in open_lines)
    capital = sum(_capitals(piece.line) > 0.7 for piece in open_lines)
    if headers >= 2 and capital >= 0.5 * len(below):
        mark_rest(open_lines, "navigation", "headers and titles below the report")
    tags = [piece for piece in open_lines if not piece.label and _tag(piece.line)]
    if len(tags) >= 2 and len(tags) == sum(not piece.label for piece in open_lines):
        mark_rest(tags, "tags", "keywords below the report")


def _titled(piece: Piece) -> bool:
    """Whether a line is written as titles are: most words with capitals, no full stop ("... Sudah Menanti?" may be one)."""
    open_end = not piece.ended or piece.line.endswith(("!", "?"))
    return 3 <= len(piece.line.split()) <= 25 and open_end and _capitals(piece.line) > 0.6


def _tag(line: str) -> bool:
    return len(line) <= _TAG and line == line.lower() and len(line.split()) <= 5


def _capitals(line: str) -> float:
    words = line.split()
    return sum(word[:1].isupper() for word in words) / len(words) if words else 0.0

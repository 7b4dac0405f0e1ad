"""What an article says of itself above and around its report: title, dateline, publication line, byline."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kronik.knowledge import Knowledge
from kronik.model import Dateline, Span
from kronik.read.layout import bylines, datelines
from kronik.read.layout.pieces import Piece
from kronik.text import fold

_INNER_END = re.compile(r"[.!?] [A-Z]")
LISTED = re.compile(r"(?:\d+|[a-z])[.)]\s|\(\d{1,2}\)\s?|[-•*–]\s?\w|skor\b|\d+[.:]", re.I)
_LEADS = 4  # a dateline opens one of the first lines of prose: title, deck and photo line may stand before it
_HEAD = 30  # pieces that may stand above a report
_LONGEST_TITLE = 20  # words


@dataclass(slots=True)
class Masthead:
    """What the lines said about the article itself; None where they said nothing."""

    title: str | None = None
    headline: Span | None = None
    dateline: Dateline | None = None
    byline_outlet: str | None = None
    authors: list[str] = field(default_factory=list)
    stated: tuple[str, Span] | None = None


def read(pieces: Sequence[Piece], title: str | None, know: Knowledge) -> Masthead:
    """Read the masthead and label its lines; `title` is the one given beside the text."""
    found = Masthead(title=squeeze(title))
    first = next((index for index, piece in enumerate(pieces) if piece.prose), len(pieces))
    _title(pieces[: min(first + 1, _HEAD)], found)
    _dateline(pieces[: min(first + _LEADS, _HEAD)], found, know)
    if first < len(pieces):
        _above(pieces[:first], found, know)
    _credits(pieces, found, know)
    return found


def squeeze(title: str | None) -> str | None:
    """A title with single spaces; None for an empty one."""
    return " ".join(title.split()) or None if title else None


def _title(pieces: Sequence[Piece], found: Masthead) -> None:
    """Lines equal to the title given, letters' case and punctuation apart."""
    wanted = fold(found.title) if found.title else ""
    if not wanted:
        return
    for piece in pieces:
        close = 0.7 * len(wanted) < len(piece.line) < 1.4 * len(wanted) + 9
        if not piece.label and close and fold(piece.line) == wanted:
            found.headline = found.headline or piece.span
            piece.mark("title", "equal to the title")


def _dateline(pieces: Sequence[Piece], found: Masthead, know: Knowledge) -> None:
    """The dateline of the first or the second line of prose; a line that is nothing else leaves the body."""
    leads = 0
    for piece in pieces:
        if piece.label:
            continue
        if line := datelines.find(piece.line, 0, len(piece.line), know):
            span = Span(line.span.start + piece.span.start, line.span.end + piece.span.start)
            found.dateline = Dateline(span, line.place, line.outlet)
            if span.end >= piece.span.end - 1:
                piece.mark("dateline", "dateline alone")
            return
        leads += piece.prose
        if leads >= 2:
            return


def _above(pieces: Sequence[Piece], found: Masthead, know: Knowledge) -> None:
    """The lines above the first prose: a title has more than three words, a shorter line names a picture or a section."""
    for piece in pieces:
        words = len(piece.line.split())
        if piece.label or words > _LONGEST_TITLE or _no_title(piece, know):
            continue
        if words <= 3:
            piece.mark("caption", "short line above the report")
            continue
        piece.mark("title", "line above the report")
        if found.title is None:
            found.title, found.headline = squeeze(piece.line), piece.span


# "... disambut Presiden Nyusi di Maputo, Kamis.(Foto Kyodo)", "... di London, 14 Agustus. --Reuters": what a picture shows.
_AGENCY = r"(?:foto|photo|dok|reuters|afp|ap|antara|epa|getty|xinhua|anadolu|setpres|bpmi|kemlu)\b"
_CREDITED = re.compile(rf"\({_AGENCY}[^()]{{0,60}}\)$|[.,\w] ?-{{1,2}} ?{_AGENCY}[^()]{{0,40}}$", re.IGNORECASE)


def _no_title(piece: Piece, know: Knowledge) -> bool:
    line = piece.line
    if piece.ended or _CREDITED.search(line) or line.endswith(":") or _INNER_END.search(line) or LISTED.match(line):
        return True
    return bylines.byline(line, know) is not None or bylines.moment(line, know) is not None


def _credits(pieces: Sequence[Piece], found: Masthead, know: Knowledge) -> None:
    """Publication lines and bylines, wherever they stand as lines of their own."""
    entries = _chronology(pieces, know)
    for index, piece in enumerate(pieces):
        if piece.label not in ("", "byline") or len(piece.line) > bylines.LONGEST or index in entries:
            continue
        if (stated := bylines.moment(piece.line, know)) is not None:
            piece.mark("date", "publication line")
            found.stated = found.stated or (stated, piece.span)
        elif (who := bylines.byline(piece.line, know)) is not None:
            piece.mark("byline", "byline")
            found.authors += who.authors
            found.byline_outlet = found.byline_outlet or who.outlet


def _chronology(pieces: Sequence[Piece], know: Knowledge) -> frozenset[int]:
    """The lines that head the entries of a chronology: bare dates, two or more, each above lines of the report."""
    found: dict[int, str] = {}
    below = False
    for index, (piece, after) in enumerate(itertools.pairwise(pieces)):
        below = below or piece.prose or (not piece.label and piece.line.endswith(":"))  # "Berikut jadwalnya:"
        if not below or piece.label or after.label:
            continue
        stated = bylines.moment(piece.line, know)
        if stated and "T" not in stated and bylines.moment(after.line, know) is None:
            found[index] = stated
    return frozenset(found) if len(set(found.values())) > 1 else frozenset()

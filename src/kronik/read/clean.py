"""What stands where in an article: body, title, byline, dateline, and the furniture of its page.

Nothing is deleted: what is left out is kept with a label and the rule that said so, and every letter and digit of the
text lies in exactly one paragraph or one removed stretch. Order of rules: intake notes, section 2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kronik.knowledge import Knowledge
from kronik.model import Article, Dateline, Layout, Removed, Span
from kronik.read import boilerplate, bylines, datelines, teasers
from kronik.read.segments import segments
from kronik.text import fold, strip, view

_WORD = re.compile(r"[^\W_]")
_ENDED = re.compile(r"[.!?…][\"')\]*]*$")
_INNER_END = re.compile(r"[.!?] [A-Z]")
_LISTED = re.compile(r"(?:\d+|[a-z])[.)]\s|[-•*–]\s?\w|skor\b|\d+[.:]", re.I)
_HEADER = re.compile(r"[^:.]{2,40}:$")
_LEADS = 4  # a dateline opens one of the first lines of prose: title, deck and photo line may stand before it


@dataclass(slots=True)
class _Piece:
    """One stretch between breaks, and what it was found to be (empty label: body)."""

    span: Span
    line: str
    label: str = ""
    reason: str = ""

    @property
    def prose(self) -> bool:
        """A line of eight words or more that ends as sentences end."""
        return not self.label and self.line.count(" ") >= 7 and _ENDED.search(self.line[-6:]) is not None


@dataclass(slots=True)
class _Found:
    """What the lines said about the article itself."""

    title: str | None = None
    headline: Span | None = None
    dateline: Dateline | None = None
    byline_outlet: str | None = None
    authors: list[str] = field(default_factory=list)
    stated: tuple[str, Span] | None = None


def lay_out(article: Article, know: Knowledge) -> Layout:
    """Lay an article out: paragraphs of the body in order, and everything else with its label.

    The spans are code points of `article.text`. Unknown stays None: no outlet, author or date is supplied.
    """
    plain = view(article.text)
    present = boilerplate.present(plain, know)
    pieces = _cut(article.text, plain, present, know)
    found = _Found(title=_squeeze(article.title))
    _end(pieces, know)
    _furniture(pieces, know)
    _head(pieces, found, know)
    _credits(pieces, found, know)
    _appeals(pieces, present, know)
    _tail(pieces)
    return Layout(
        paragraphs=tuple(piece.span for piece in pieces if not piece.label),
        removed=tuple(Removed(piece.span, piece.label, piece.reason) for piece in pieces if piece.label),
        title=found.title,
        headline=found.headline,
        dateline=found.dateline,
        outlet=_outlet(article, found, pieces, know),
        authors=article.authors or tuple(dict.fromkeys(found.authors)),
        stated=found.stated,
    )


def _squeeze(title: str | None) -> str | None:
    return " ".join(title.split()) or None if title else None


def _cut(text: str, plain: str, present: boilerplate.Present, know: Knowledge) -> list[_Piece]:
    """Pieces between breaks, those inside a line that are furniture already labelled."""
    pieces: list[_Piece] = []
    lead = True
    for span in segments(text, plain):
        if lead and _WORD.search(plain, span.start, span.end):
            lead = False
            inner = datelines.inside(plain, span.start, span.end, know)
            if inner is not None and (summary := strip(plain, span.start, inner)):
                pieces += _apart(plain, summary, present, know)
                span = Span(inner, span.end)
        pieces += _apart(plain, span, present, know)
    return pieces


def _apart(plain: str, span: Span, present: boilerplate.Present, know: Knowledge) -> list[_Piece]:
    """One stretch with its inner furniture set apart, without the parts that hold no letter or digit."""
    pieces: list[_Piece] = []
    at = span.start
    line = span.cut(plain)
    if boilerplate.related_line(line, know):
        return [_Piece(span, line, "related", "pointer line")]
    for item in _inside(plain, span, present, know):
        pieces += _rest(plain, at, item.span.start)
        pieces.append(_Piece(item.span, item.span.cut(plain), item.label, item.reason))
        at = item.span.end
    signed = bylines.signature(plain, at, span.end, know)
    pieces += _rest(plain, at, signed if signed is not None else span.end)
    if signed is not None:
        pieces += _rest(plain, signed, span.end, "byline", "signature after the last sentence")
    return pieces


def _inside(plain: str, span: Span, present: boilerplate.Present, know: Knowledge) -> Iterator[Removed]:
    """Furniture and, in a flattened article, glued titles of others; in order and without overlap."""
    at = span.start
    for item in (*boilerplate.inside(plain, span, present, know), Removed(Span(span.end, span.end + 1), "", "")):
        if present.flat and at < item.span.start:
            yield from teasers.find(plain, Span(at, item.span.start), know)
        if item.label:
            yield item
        at = item.span.end


def _rest(plain: str, start: int, end: int, label: str = "", reason: str = "") -> list[_Piece]:
    span = strip(plain, start, end)
    if span is None or not _WORD.search(plain, span.start, span.end):
        return []
    return [_Piece(span, span.cut(plain), label, reason)]


def _furniture(pieces: list[_Piece], know: Knowledge) -> None:
    """Whole lines of interface and notices, captions, and pointers whose title stands on the next line."""
    for index, piece in enumerate(pieces):
        if piece.label:
            before = pieces[index + 1] if index + 1 < len(pieces) else None
            if piece.label == "related" and before and _lone_cue(piece.line) and _titled(before.line):
                before.label, before.reason = "related", "title below a pointer"
        elif label := boilerplate.whole_line(piece.line, know):
            piece.label, piece.reason = label, "whole line"
        elif boilerplate.caption(piece.line, know):
            piece.label, piece.reason = "caption", "credit of a photograph"


def _lone_cue(line: str) -> bool:
    return len(line.split()) <= 2


def _titled(line: str) -> bool:
    """Whether a line is written as titles are: most words with capitals, no full stop."""
    words = line.split()
    return 3 <= len(words) <= 25 and not _ENDED.search(line[-6:]) and sum(word[:1].isupper() for word in words) > 0.6 * len(words)


def _head(pieces: list[_Piece], found: _Found, know: Knowledge) -> None:
    """Title, byline, date and dateline: what stands before and at the first line of prose."""
    first = next((index for index, piece in enumerate(pieces) if piece.prose), len(pieces))
    wanted = fold(found.title) if found.title else ""
    for piece in pieces[: min(first + 1, 30)]:
        if piece.label:
            continue
        if wanted and 0.7 * len(wanted) < len(piece.line) < 1.4 * len(wanted) + 9 and fold(piece.line) == wanted:
            found.headline = found.headline or piece.span
            piece.label, piece.reason = "title", "equal to the title"
    leads = 0
    for index, piece in enumerate(pieces[: first + _LEADS]):
        if piece.label or found.dateline:
            continue
        found.dateline = datelines.find(piece.line, 0, len(piece.line), know)
        if found.dateline:
            found.dateline = Dateline(_shift(found.dateline.span, piece.span.start), found.dateline.place, found.dateline.outlet)
            if found.dateline.span.end >= piece.span.end - 1:
                piece.label, piece.reason = "dateline", "dateline alone"
        leads += piece.prose
        if leads >= 2 or index > 30:
            break
    if first < len(pieces):
        _above(pieces[:first], found, know)


def _shift(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _above(pieces: Sequence[_Piece], found: _Found, know: Knowledge) -> None:
    """The lines above the first prose: a title has more than three words, a shorter line names a picture or a section."""
    for piece in pieces:
        if piece.label or bylines.byline(piece.line, know) or bylines.moment(piece.line, know):
            continue
        words = len(piece.line.split())
        if _ENDED.search(piece.line[-6:]) or words > 20 or piece.line.endswith(":") or _INNER_END.search(piece.line) or _LISTED.match(piece.line):
            continue
        if words <= 3:
            piece.label, piece.reason = "caption", "short line above the report"
            continue
        piece.label, piece.reason = "title", "line above the report"
        if found.title is None:
            found.title, found.headline = _squeeze(piece.line), piece.span


def _credits(pieces: list[_Piece], found: _Found, know: Knowledge) -> None:
    """Publication lines and bylines, wherever they stand as lines of their own."""
    for piece in pieces:
        if piece.label not in ("", "byline") or len(piece.line) > bylines.LONGEST:
            continue
        if (stated := bylines.moment(piece.line, know)) is not None:
            piece.label, piece.reason = "date", "publication line"
            found.stated = found.stated or (stated, piece.span)
        elif (who := bylines.byline(piece.line, know)) is not None:
            piece.label, piece.reason = "byline", "byline"
            found.authors += who.authors
            found.byline_outlet = found.byline_outlet or who.outlet


def _end(pieces: list[_Piece], know: Knowledge) -> None:
    """The mark or the machine's summary that ends a report; what follows is the page's, if it is the smaller part."""
    length = pieces[-1].span.end if pieces else 0
    started = False
    for index, piece in enumerate(pieces):
        if piece.label:
            continue
        if started and boilerplate.summary_opens(piece.line, know):
            _rest_is(pieces[index:], "summary", "summary by a machine")
            return
        at = boilerplate.end_mark(piece.line, know) if started or piece.line.count(" ") >= 8 else None
        started = started or piece.prose
        if at is None:
            continue
        mark = _Piece(Span(piece.span.start + at, piece.span.end), piece.line[at:], "end", "initials that end a report")
        pieces[index : index + 1] = [*_rest(piece.line, 0, at), mark]
        if len(pieces[index : index + 2]) == 2 and pieces[index] is not mark:
            pieces[index].span = _shift(pieces[index].span, piece.span.start)
            index += 1
        if length - piece.span.end <= piece.span.end:
            _rest_is(pieces[index + 1 :], "tail", "after the mark that ends the report")
            return


def _rest_is(pieces: Sequence[_Piece], label: str, reason: str) -> None:
    for piece in pieces:
        if not piece.label:
            piece.label, piece.reason = label, reason


def _appeals(pieces: list[_Piece], present: boilerplate.Present, know: Knowledge) -> None:
    """Adverts below the first prose; a line with one point goes with an advert right above it."""
    last = max((index for index, piece in enumerate(pieces) if piece.prose), default=-1)
    started = hot = False
    for index, piece in enumerate(pieces):
        if piece.label:
            continue
        points = boilerplate.promotion(piece.line, present, know) if started else 0.0
        if points + 0.5 * (index > last) >= 2 or (hot and points >= 1):
            piece.label, piece.reason = "advert", f"appeal to the reader, {points:g} points"
            hot = True
        else:
            hot = False
            started = started or piece.prose


def _tail(pieces: list[_Piece]) -> None:
    """Below the last prose: the page's navigation (headers, lines of titles) and its tags (short, small, unpunctuated)."""
    last = max((index for index, piece in enumerate(pieces) if piece.prose), default=len(pieces))
    tail = [piece for piece in pieces[last + 1 :] if not piece.label and not _LISTED.match(piece.line)]
    open_lines = [piece for piece in tail if not _ENDED.search(piece.line[-6:])]
    headers = sum(_HEADER.fullmatch(piece.line) is not None for piece in open_lines)
    capital = sum(_capitals(piece.line) > 0.7 for piece in open_lines)
    if headers >= 2 and capital >= 0.5 * len(tail):
        _rest_is(open_lines, "navigation", "headers and titles below the report")
    tags = [piece for piece in open_lines if len(piece.line) <= 40 and piece.line == piece.line.lower() and len(piece.line.split()) <= 5]
    if len(tags) >= 2 and len(tags) == len([piece for piece in open_lines if not piece.label]):
        _rest_is(tags, "tags", "keywords below the report")


def _capitals(line: str) -> float:
    words = line.split()
    return sum(word[:1].isupper() for word in words) / len(words) if words else 0.0


def _outlet(article: Article, found: _Found, pieces: Sequence[_Piece], know: Knowledge) -> str | None:
    """The outlet by what came beside the text, else by dateline, byline, or the furniture of its page."""
    host = re.sub(r"^\w+://([^/?#]+).*$", r"\1", article.url, flags=re.S) if article.url and "://" in article.url else None
    for given in (article.outlet, host):
        if given and (outlet := know.outlets.by_host(given) or know.outlets.by_name(given)):
            return outlet.name
    for written in (found.dateline.outlet if found.dateline else None, found.byline_outlet):
        if written:
            return datelines.outlet_name(written, know)
    for piece in pieces:
        if piece.label in ("navigation", "tail", "notice") and (name := datelines.furniture_outlet(piece.line, know)):
            return name
    return article.outlet or host

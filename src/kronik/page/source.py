"""The page's visible words with their places in its source: one pass over the decoded HTML, linear in its length.

Tags, comments, scripts and styles are passed over, entities read; inline tags join what they part, others part it. What
never closes (a comment, a script, a quotation mark) reaches to the end, as in browsers, so that hostile pages cost no
more than others.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

# Small letters and capitals are told apart but for names: folding every character of a page takes three times as long.
_RAW = "(?i:script|style|noscript|template|svg|textarea|iframe|xmp|noembed|noframes)"
_NAMES = "(?i:a|b|i|em|strong|span|u|font|sup|sub|mark|small|abbr|wbr|s|del|ins|q|cite|code|bdi|bdo)"
_INSIDE = r"""(?:[^>"']++|"[^"]*+"|'[^']*+')*+>"""
_COMMENT = r"<!--(?:[^-]++|-(?!->))*+(?:-->|\Z)"
_CLOSED = rf"<(?P<raw>{_RAW})\b[^>]*+>(?:[^<]++|<(?!/(?i:(?P=raw))\b))*+(?:</[^>]*+(?:>|\Z)|\Z)"
_PARTING = rf"<(?!/?{_NAMES}\b)[!/?a-zA-Z]{_INSIDE}"
_JOINING = rf"</?{_NAMES}\b{_INSIDE}"
_PLAIN = r"(?P<loose><[!/?a-zA-Z][^>]*+(?:>|\Z))"
_FIRST = rf"(?:{_COMMENT}|{_CLOSED}|{_PARTING})"
_NEXT = _FIRST.replace("raw", "again")  # a group's name may stand once in a pattern
# a run of tags with white space alone between them is one step: fewer steps make the pass twice as fast
_RUN = rf"(?:{_JOINING}\s*){{0,8}}{_FIRST}\s*(?:(?:{_NEXT}|{_JOINING})\s*)*"
_STRICT = re.compile(rf"{_RUN}|(?P<joining>{_JOINING})|{_PLAIN}")
_LOOSE = re.compile(rf"{_COMMENT}|{_CLOSED}|{_PLAIN}")
_MARKS = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
UNSEEN = re.compile(
    rf"[{_MARKS}]|&(?:shy|zwnj|zwj|ZeroWidthSpace|NoBreak|#0*(?:173|820[345]|8288|65279)|#[xX]0*(?:ad|AD|200[bBcCdD]|2060|feff|FEFF));"
)
"""Marks inside words that nobody sees, soft hyphens first of all: they are no part of the text."""
_ENTITY = re.compile(rf"[{_MARKS}]|&(?:#\d{{1,8}}|#x[0-9a-fA-F]{{1,7}}|[A-Za-z][A-Za-z0-9]{{1,31}});?")
_SUSPECT = 20  # tags with an unclosed quotation mark after which marks no longer count


@dataclass(slots=True)
class Visible:
    """The visible text, and for every piece of it (`at` in the text) its place in the source and how it was written.

    `written` is 0 for a piece that stands as it is in the source, else the length of what stands for it there: an
    entity or the white space made of a tag.
    """

    text: str = ""
    at: list[int] = field(default_factory=list)
    place: list[int] = field(default_factory=list)
    written: list[int] = field(default_factory=list)

    def start(self, index: int) -> int:
        """Where the character at `index` begins in the source."""
        piece = bisect_right(self.at, index) - 1
        return self.place[piece] + (0 if self.written[piece] else index - self.at[piece])

    def end(self, index: int) -> int:
        """Where the character before `index` ends in the source."""
        piece = bisect_right(self.at, index - 1) - 1
        return self.place[piece] + (self.written[piece] or index - self.at[piece])


def visible(source: str) -> Visible:
    """The visible text of decoded HTML, with the way back. White space between tags counts once."""
    found = Visible()
    pieces: list[str] = []
    length = position = 0
    spaced = True
    for start, end, parts in _tags(source):
        if start > position:
            text = source[position:start]
            if not text.isspace():
                length = _take(text, position, pieces, found, length)
                spaced = False
            elif not spaced:
                length = _space(found, pieces, length, position, start)
                spaced = True
        if parts and not spaced:
            length = _space(found, pieces, length, start, end)
            spaced = True
        position = end
    if position < len(source):
        _take(source[position:], position, pieces, found, length)
    found.text = "".join(pieces)
    return found


def _tags(source: str) -> Iterator[tuple[int, int, bool]]:
    """Start and end of every tag, comment, hidden element or run of them, and whether it parts words.

    After some tags whose quotation marks never close, marks no longer count: each costs a look through the rest.
    """
    position = loose = 0
    for hit in _STRICT.finditer(source):
        kind = hit.lastgroup
        yield *hit.span(), kind != "joining"
        if kind == "loose":
            loose += 1
            if loose >= _SUSPECT:
                position = hit.end()
                break
    else:
        return
    for hit in _LOOSE.finditer(source, position):
        yield *hit.span(), True


def _space(found: Visible, pieces: list[str], length: int, start: int, end: int) -> int:
    _piece(found, length, start, max(1, end - start))
    pieces.append(" ")
    return length + 1


def _piece(found: Visible, at: int, place: int, written: int) -> None:
    found.at.append(at)
    found.place.append(place)
    found.written.append(written)


def _take(text: str, start: int, pieces: list[str], found: Visible, length: int) -> int:
    """Add the text between two tags, entities read; returns the new length."""
    if "&" not in text and (text.isascii() or not UNSEEN.search(text)):
        _piece(found, length, start, 0)
        pieces.append(text)
        return length + len(text)
    at = 0
    for hit in _ENTITY.finditer(text):
        read = "" if UNSEEN.fullmatch(hit[0]) else html.unescape(hit[0])
        if read == hit[0]:
            continue
        if hit.start() > at:
            _piece(found, length, start + at, 0)
            pieces.append(text[at : hit.start()])
            length += hit.start() - at
        if read:
            _piece(found, length, start + hit.start(), len(hit[0]))
            pieces.append(read)
            length += len(read)
        at = hit.end()
    if at < len(text):
        _piece(found, length, start + at, 0)
        pieces.append(text[at:])
        length += len(text) - at
    return length

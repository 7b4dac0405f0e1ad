"""The page's visible words with their places in its source: one pass over the decoded HTML, linear in its length.

Tags, comments, scripts and styles are passed over, entities read; inline tags join what they part, others part it. What
never closes (a comment, a script, a quotation mark) reaches to the end, as in browsers, so that hostile pages cost no
more than others.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from dataclasses import dataclass, field

_RAW = "script|style|noscript|template|svg|textarea|iframe|xmp|noembed|noframes"
_QUOTED = r"""<[!/?a-zA-Z](?:[^>"']++|"[^"]*+"|'[^']*+')*+>"""
_PLAIN = r"(?P<loose><[!/?a-zA-Z][^>]*+(?:>|\Z))"
_COMMENT = r"<!--.*?(?:-->|\Z)"
_CLOSED = rf"<(?P<raw>{_RAW})\b[^>]*+>.*?(?:</(?P=raw)\b[^>]*+(?:>|\Z)|\Z)"
_STRICT = re.compile(rf"{_COMMENT}|{_CLOSED}|{_QUOTED}|{_PLAIN}", re.S | re.I)
_LOOSE = re.compile(rf"{_COMMENT}|{_CLOSED}|{_PLAIN}", re.S | re.I)
_INLINE = re.compile(
    r"</?(?:a|b|i|em|strong|span|u|font|sup|sub|mark|small|abbr|wbr|s|del|ins|q|cite|code|bdi|bdo|amp-link)\b", re.I
)
_ENTITY = re.compile(r"&(?:#\d{1,8}|#x[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?")
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
    """The visible text of decoded HTML, with the way back."""
    found = Visible()
    pieces: list[str] = []
    length = position = loose = 0
    pattern = _STRICT
    while True:
        start = position
        for hit in pattern.finditer(source, start):
            if hit.start() > position:
                length = _take(source, position, hit.start(), pieces, found, length)
            position = hit.end()
            if not _INLINE.match(source, hit.start()):
                _piece(found, length, hit.start(), max(1, hit.end() - hit.start()))
                pieces.append(" ")
                length += 1
            if hit["loose"] is not None and pattern is _STRICT:
                loose += 1
                if loose >= _SUSPECT:
                    pattern = _LOOSE
                    break
        else:
            break
    if position < len(source):
        _take(source, position, len(source), pieces, found, length)
    found.text = "".join(pieces)
    return found


def _piece(found: Visible, at: int, place: int, written: int) -> None:
    found.at.append(at)
    found.place.append(place)
    found.written.append(written)


def _take(source: str, start: int, end: int, pieces: list[str], found: Visible, length: int) -> int:
    """Add the text between two tags, entities read; returns the new length."""
    text = source[start:end]
    if "&" not in text:
        _piece(found, length, start, 0)
        pieces.append(text)
        return length + len(text)
    at = 0
    for hit in _ENTITY.finditer(text):
        read = html.unescape(hit[0])
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

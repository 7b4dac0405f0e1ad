"""Where the paragraphs of an article begin and end, before anybody asks what they are.

Pages reach us flattened. Line breaks are the good case; scrapers also join paragraphs by commas ("dunia.,Menurut ...",
"kita.",Kanselir ..."), or by nothing at all ("pekan ini.Saat itu ..."). One pass, linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kronik.model import Span
from kronik.text import strip

_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_JOIN = re.compile(r"(?<=[.?!\")])[ ]?,+(?=[A-Z\"(–-])|(?<=[.?!\")]) ,+ ?(?=[A-Z][a-z]|\"[A-Z(])|(?<=:),+(?=[A-Z\"])")
_LOOSE = re.compile(r"(?<=[a-z)]),+(?=[A-Z][a-z])")
_GLUE = re.compile(r"(?:[a-z]{3}|[\d)\]%]|[A-Z]{2}|\" ?)[.!?](?:(?P<quote>\")(?=[A-Z0-9(\[])|(?=[A-Z][a-z]|\(?[A-Z]{2,} ))|(?<=[a-z)][.!?])(?=\d{1,3} [a-z])")
_HOST = re.compile(r"\w\.(?:com|co|id|net|org|go|tv|news)\b", re.I)
_JOINED = 3  # that many joins make an article one whose every glued comma is a join


def segments(text: str, view: str) -> Iterator[Span]:
    """The stripped stretches of text between line breaks, joining commas and glued sentence ends, in order."""
    joined = sum(1 for _ in zip(range(_JOINED), _JOIN.finditer(view), strict=False)) == _JOINED
    for line in _LINE.finditer(text):
        yield from _pieces(view, line.start(), line.end(), joined)


def _pieces(view: str, start: int, end: int, joined: bool) -> Iterator[Span]:
    cuts = [(hit.start(), hit.end()) for hit in _JOIN.finditer(view, start, end) if _opens(view, start, hit)]
    if joined:
        cuts += [(hit.start(), hit.end()) for hit in _LOOSE.finditer(view, start, end)]
    cuts += _glued(view, start, end)
    for left, right in sorted(cuts):
        if left >= start:
            if span := strip(view, start, left):
                yield span
            start = right
    if span := strip(view, start, end):
        yield span


def _opens(view: str, start: int, hit: re.Match[str]) -> bool:
    """Whether the comma parts paragraphs: a quotation mark right after it must open, not close (`... nanti,"Kata`)."""
    after = view[hit.end() : hit.end() + 2]
    return not after.startswith('"') or after[1:2].isalnum() or after[1:2] in "(["


def _glued(view: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cuts between sentences that lost the space between them; a quotation mark goes to the side that its parity says."""
    cuts: list[tuple[int, int]] = []
    counted, open_marks = start, 0
    for hit in _GLUE.finditer(view, start, end):
        open_marks += view.count('"', counted, hit.start())
        counted = hit.start()
        stop = hit.start("quote") if hit["quote"] else hit.end()
        if hit["quote"] and open_marks % 2:
            stop = hit.end()
        elif not hit["quote"] and _HOST.match(view, hit.end() - 2, min(end, hit.end() + 8)):
            continue
        if open_marks % 2 and not hit["quote"]:
            continue
        cuts.append((stop, stop))
        counted, open_marks = stop, 0
    return cuts

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
_COMMAS = re.compile(r",+(?: ?(?=[A-Z\"(–-])|(?=[a-z\d]{1,2}[.)] ))")
# "bertemu Macron,lalu terbang": where no comma has a space after it, one that is glued parts no paragraphs
_IN_CLAUSE = re.compile(r",(?<=[A-Za-z),]{2})(?=[a-z])")
_IN_NAMES = re.compile(r",(?<=[A-Za-z),]{2})(?=[A-Za-z])")
_STOP = re.compile(r"[.!?]\"?(?=[A-Z\"(\d\[])")
_HOST = re.compile(r"\w\.(?:com|co|id|net|org|go|tv|news)\b", re.I)
_NUMBERED = re.compile(r"\b(?:tgl|no|pkl|hal|hlm|rp)$", re.I)  # "pada tgl.27 Mei"
_JOINED = 3  # that many joins make an article one whose every glued comma is a join


def segments(text: str, view: str) -> Iterator[Span]:
    """The stripped stretches of text between line breaks, joining commas and glued sentence ends, in order."""
    if sum(1 for _ in zip(range(_JOINED), _IN_CLAUSE.finditer(view), strict=False)) == _JOINED:
        view = _IN_NAMES.sub(" ", view)
    joined = sum(1 for _ in zip(range(_JOINED), _joins(view, 0, len(view)), strict=False)) == _JOINED
    for line in _LINE.finditer(text):
        yield from _pieces(view, line.start(), line.end(), joined)


def _pieces(view: str, start: int, end: int, joined: bool) -> Iterator[Span]:
    cuts = [*_joins(view, start, end, loose=joined), *_glued(view, start, end)]
    cuts.sort()
    for left, right in cuts:
        if left >= start:
            if span := strip(view, start, left):
                yield span
            start = right
    if span := strip(view, start, end):
        yield span


def _joins(view: str, start: int, end: int, loose: bool = False) -> Iterator[tuple[int, int]]:
    """Commas that part paragraphs: after the end of a sentence and glued to what follows, or with the space before them.

    With `loose`, any comma between a small and a capital letter: "terang Hans,Sepekan ke depan".
    """
    for hit in _COMMAS.finditer(view, start, end):
        at, after = hit.start(), view[hit.end() : hit.end() + 2]
        spaced = at > start and view[at - 1] == " "
        before = view[at - 1 - spaced] if at - 1 - spaced >= start else "\n"
        if after[0] == '"' and not (after[1:].isalnum() or after[1:] in ("(", "[")):
            continue  # the mark closes: (... nanti,"Kata)
        glued = hit[0][-1] == ","
        if before in '.?!"):' and glued and (after[0].islower() or after[0].isdigit()):
            yield at, hit.end()
        elif before in '.?!")' and (glued or (spaced and after[0] != "(" and after[0].isalpha() | (after[0] == '"'))):
            yield at - spaced, hit.end()
        elif glued and (
            (before == ":" and after[0] not in "(–-")
            or (loose and (before.islower() or before == ")") and after[0].isupper())
        ):
            yield at, hit.end()


def _glued(view: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cuts between sentences that lost the space between them; a quotation mark goes to the side that its parity says."""
    counted, odd = start, False
    for hit in _STOP.finditer(view, start, end):
        at, quoted = hit.start(), hit[0][-1] == '"'
        if not _word_before(view, start, at):
            continue
        odd ^= view.count('"', counted, at) % 2 == 1
        counted = at
        follows = view[hit.end() : hit.end() + 4]
        if quoted and follows[0] == '"':
            stop = hit.end() if odd and follows[1:2].isupper() else 0
        elif quoted:
            stop = hit.end() if odd else at + 1
        elif odd or not _sentence_after(view, at, follows, end):
            continue
        else:
            stop = hit.end()
        if stop:
            yield stop, stop
            counted, odd = stop, False


def _word_before(view: str, start: int, at: int) -> bool:
    """Whether a word, a figure, a bracket or a quotation ends right before this stop, not an initial or a title."""
    before = view[max(start, at - 3) : at]
    last = before[-1:]
    return (
        (len(before) == 3 and before.isalpha() and before.islower())
        or last in ')]%"'
        or last.isdigit()
        or before[-2:].isupper()
        or before[-2:] == '" '
    )


def _sentence_after(view: str, at: int, follows: str, end: int) -> bool:
    """Whether what touches this stop opens a sentence; not the rest of a host or a figure."""
    if follows[0].isdigit():
        return (
            not view[at - 1].isdigit()
            and not _NUMBERED.search(view, max(0, at - 4), at)
            and re.match(r"\d{1,3} [A-Za-z]", view[at + 1 : at + 7]) is not None
        )
    if follows[0].isupper() and (follows[1:2].islower() or re.match(r"[A-Z]{2,} ", view[at + 1 : at + 12])):
        return not _HOST.match(view, at - 1, min(end, at + 8))
    return follows[0] == "(" and re.match(r"\([A-Z]{2,} ", view[at + 1 : at + 12]) is not None

r"""What a crawl did to the characters of a text: entities, soft hyphens, quotation marks of typesetters, lines cut short.

`&quot;` and ``` `` ``` are quotation marks, a soft hyphen is nothing, and a line that breaks off before a small letter goes
on in the next. Mended in a copy (`read.mended`) before anything is read; most texts have none of it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import pairwise

from kronik.read.mended import Edit

_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}\d{0,2}|#\d{2,6}|#[xX][0-9a-fA-F]{2,5});")
_NOTHING = re.compile(r"(?<=\w)[\u00ad\u200b-\u200d\u2060\ufeff]+(?=\w)")
_ESCAPED = re.compile(r"\\(?=[\"'&])")
_MARKS = re.compile(r"``|''|<<(?=\w)|>>(?<=[\w.,!?]>>)(?!>)|\u2018\u2018|\u2019\u2019")
_SINGLE = re.compile(r"(?<![\w'’])['‘](?=[^\W\d_])((?:[^'‘’\n\"“”]|(?<=\w)['’](?=\w)){12,600}?[,.!?])['’](?!\w)")
_DOUBLE = ('"', "\u201c", "\u201d", "\u00ab", "&quot;", "&ldquo;", "``", "<<", "''")
_LINE = re.compile(r"\S[^\n]*")
_GOES_ON = re.compile(r"\s*(?:[a-z]|[,;.](?:\s|$))")
_CAPITAL = re.compile(r"\s*[A-Z][\w.'’-]*(?:[ ][A-Z][\w.'’-]*){0,6}\s*")
_CLOSED = ".!?\"”')]"
_WORDS = 4  # a line of fewer words is a keyword or a button, not the beginning of a sentence
_WRAPPED = 5  # lines that go on in the next make a text one that was wrapped at a width
_WIDTH = 120  # code points: no text is wrapped wider


def faults(text: str) -> tuple[Edit, ...]:
    """The edits that mend the characters of a text; nothing for most."""
    edits: list[Edit] = []
    if "&" in text:
        edits += (
            Edit(hit.start(), hit.end(), plain)
            for hit in _ENTITY.finditer(text)
            if (plain := html.unescape(hit[0])) != hit[0]
        )
    if not text.isascii():
        edits += (Edit(hit.start(), hit.end(), "") for hit in _NOTHING.finditer(text))
    if "\\" in text:
        edits += (Edit(hit.start(), hit.end(), "") for hit in _ESCAPED.finditer(text))
    edits += (Edit(hit.start(), hit.end(), '"') for hit in _MARKS.finditer(text))
    if not any(mark in text for mark in _DOUBLE):
        for hit in _SINGLE.finditer(text):
            edits += (Edit(hit.start(), hit.start() + 1, '"'), Edit(hit.end() - 1, hit.end(), '"'))
    edits += _broken(text)
    return tuple(sorted(edits))


def _broken(text: str) -> Iterator[Edit]:
    """Breaks inside a sentence: of a text wrapped at a width, or around the name of a link."""
    if "\n" not in text.strip():
        return
    lines = list(_LINE.finditer(text))
    borders = list(pairwise(lines))
    goes_on = [_open(left[0]) and _GOES_ON.match(right[0]) is not None for left, right in borders]
    if _is_wrapped(text, lines, goes_on):
        width = max(len(line[0]) for line in lines)
        for left, right in borders:
            if text.count("\n", left.end(), right.start()) == 1 and len(left[0]) > 0.6 * width and _open(left[0]):
                yield Edit(left.end(), right.start(), " ")
        return
    joint = [
        on or (_open(left[0]) and _CAPITAL.fullmatch(right[0]) is not None and any(goes_on[at + 1 : at + 2]))
        for at, (on, (left, right)) in enumerate(zip(goes_on, borders, strict=True))
    ]
    at = 0
    while at < len(joint):
        after = at
        while after < len(joint) and joint[after]:
            after += 1
        if (
            after > at
            and lines[after][0].rstrip().endswith(tuple(_CLOSED))
            and _prose([line[0] for line in lines[at : after + 1]])
        ):
            yield from (Edit(left.end(), right.start(), " ") for left, right in borders[at:after])
        at = after + 1


def _open(line: str) -> bool:
    last = line.rstrip()[-1:]
    return last.isalnum() or last in ",%)"


def _prose(lines: list[str]) -> bool:
    """Whether lines that go on in one another make a sentence, not a row of keywords."""
    words = " ".join(lines).split()
    return len(words) >= _WORDS and not words[0][:1].islower() and sum(word[:1].islower() for word in words) > 1


def _is_wrapped(text: str, lines: list[re.Match[str]], goes_on: list[bool]) -> bool:
    """Whether the lines of a text are those of a width, not its paragraphs."""
    cut = sum(goes_on)
    return cut >= _WRAPPED and cut > 0.25 * len(lines) and max(len(line[0]) for line in lines) <= _WIDTH

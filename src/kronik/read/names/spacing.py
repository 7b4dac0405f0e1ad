"""Words that lost the space between them at the borders of links: "PresidenPutin", "diHanoi", "Netanyahudan".

A small letter before a capital inside one word is such a border, save in words that are written so; so is either end of
a name that we know, where what goes on is a word of its own. What is found is mended in a copy of the text (`read.mended`).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from kronik.knowledge import Knowledge
from kronik.model import Span
from kronik.read.layout import listmarks
from kronik.read.layout.brackets import describing
from kronik.read.mended import Edit
from kronik.read.names import english
from kronik.read.names.gazetteer import gazetteer

_LETTERS = re.compile(r"[^\W\d_]+")
_BORDER = re.compile(r"(?=[A-Z])(?<=[a-z])")
_HOST = re.compile(r"\.(?:com|co|id|net|org|go|tv|news)\b", re.IGNORECASE)
# The sign comes first and what stands before it is looked back at: a pattern that begins with a sign is searched by it.
_COMMA = re.compile(r",(?<=[A-Za-z)]{2},)(?=[A-Za-z]{2})")
_OF_DAY = re.compile(r"\btgl\.? ?(?=\d)")  # "pada tgl.6 Mei": the stop is none of the sentence
_SPACES = re.compile(r"(?<=[^\s])[ ]{2,}(?=[^\s,;.])")
_BEFORE_COMMA = re.compile(r" (?=,[ ][^\W_])(?<=[^\W_] )")
_FEWEST = 4  # letters of a capital word that may stand before a lost space: "YouTube", "McGurk" and "NasDem" are words
_ENDINGS = frozenset(["nya", "lah", "kah", "pun", "isme"])


def faults(view: str, sentences: Sequence[Span], know: Knowledge) -> tuple[Edit, ...]:
    """What must be changed in the sentences so that every word stands alone and names by themselves; nothing for most articles."""
    edits = [Edit(at, at, " ") for at in sorted({*_borders(view, know), *_beside_names(view, know)})]
    if "  " in view:
        edits += (Edit(hit.start(), hit.end(), " ") for hit in _SPACES.finditer(view))
    if "tgl" in view:
        edits += (Edit(hit.start(), hit.end(), "tanggal ") for hit in _OF_DAY.finditer(view))
    edits += (Edit(hit.end(), hit.end(), " ") for hit in _COMMA.finditer(view))
    edits += (Edit(hit.start(), hit.end(), "") for hit in _BEFORE_COMMA.finditer(view))
    edits += (Edit(start, end, "") for start, end in describing(view))
    edits += english.offices(view, know)
    edits += listmarks.marks(view)
    return tuple(_within(sorted(edits), sentences))


def _within(edits: Sequence[Edit], sentences: Sequence[Span]) -> Iterator[Edit]:
    """Those that lie inside a sentence."""
    ahead = iter(sentences)
    sentence = next(ahead, None)
    for edit in edits:
        while sentence and sentence.end <= edit.start:
            sentence = next(ahead, None)
        if sentence and (sentence.start < edit.start or sentence.start == edit.start < edit.end):
            yield edit


def _borders(view: str, know: Knowledge) -> Iterator[int]:
    """Between a small letter and the capital that follows it."""
    written = _written_so(know)
    for begin, end in _words_of_two_cases(view):
        if view[begin:end] in written or _HOST.match(view, end):
            continue
        start = begin
        for border in _BORDER.finditer(view, begin, end):
            left, right = view[start : border.start()], view[border.start() : end]
            if right == "TV" or len(right) < 2 or len(left) < (_FEWEST if left[0].isupper() else 2):
                continue
            start = border.start()
            yield start


def _words_of_two_cases(view: str) -> Iterator[tuple[int, int]]:
    """The words in which a capital follows a small letter; few, so that words are only looked at around such a place."""
    end = 0
    while border := _BORDER.search(view, end):
        start = border.start()
        while start > end and view[start - 1].isalpha():
            start -= 1
        word = _LETTERS.match(view, start)
        end = word.end() if word else border.end() + 1
        yield start, end


def _beside_names(view: str, know: Knowledge) -> Iterator[int]:
    """At either end of a name that we know, where letters touch it."""
    for hit in gazetteer(know).hits(view):
        if hit.end < len(view) and view[hit.end].isalpha() and view[hit.end - 1].isalpha():
            rest = re.match(r"[a-z]+", view[hit.end : hit.end + 20])
            whole = view.rfind(" ", 0, hit.end) + _FEWEST < hit.end  # "Budi" is no "Bu" before "di"
            if rest and whole and rest[0] not in _ENDINGS:
                yield hit.end


@functools.cache
def _written_so(know: Knowledge) -> frozenset[str]:
    """Words with a capital inside: those of a table, and those within names that we know."""
    words = set(know.tables["boilerplate"]["teaser"]["camel"])
    for alias in gazetteer(know).aliases:
        words |= {alias[start:end] for start, end in _words_of_two_cases(alias)}
    return frozenset(words)

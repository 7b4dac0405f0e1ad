"""Damage that is certain is mended and recorded; damage that is only likely is flagged.

Certain: characters that went through the wrong encoding (ftfy's test and mend, nothing else of ftfy), quotation marks
written twice. Only flagged, since what stood there is a guess: words that lost the space between them ("PresidenDonald"),
and words that were lost whole with their link ("bertemu dengan , kata Lavrov").
"""

from __future__ import annotations

import functools
import re

from kronik.knowledge import Knowledge
from kronik.page.extracted import Repair
from kronik.text import fold

_DOUBLED = re.compile(r"(?<![\w\"“”])([\"“”])[\"“”](?=\w)|(?<=[\w.,!?])[\"“”]([\"”])(?![\w\"“”])")
_INNER = re.compile(r"[A-Z](?<=[a-z][a-z][a-z].)[a-z][a-z]")  # in every glued word; soon looked for
_GAP = re.compile(r"[ \u00a0](?:[ \u00a0]+[a-z]|[ \u00a0]*[,;])|,,")  # and after every lost one
_GLUED = re.compile(r"\b[A-Za-z]*[a-z]{3}[A-Z][a-z]{2,}\w*")


def repair(line: str, know: Knowledge) -> tuple[str, tuple[Repair, ...]]:
    """One line, mended, and what was done to it; places are code points of the mended line."""
    done: list[Repair] = []
    if not line.isascii():
        mended = _reencoded(line)
        if mended != line:
            done.append(_difference(line, mended))
            line = mended
    line = _undoubled(line, done)
    return line, (*done, *flags(line, know))


def _reencoded(line: str) -> str:
    from ftfy import fix_encoding  # here, since it takes long to load and whoever only reads articles does without
    from ftfy.badness import is_bad

    if not is_bad(line):
        return line
    mended = fix_encoding(line)
    return line if is_bad(mended) else mended


def flags(text: str, know: Knowledge) -> tuple[Repair, ...]:
    """Where words were glued or lost in a text, nothing changed; places are code points of the text, in order.

    A word is lost where a preposition or a title has nothing behind it but a comma, a stop or a verb of its clause
    (packs/id/pages.toml `[lost]`): scrapers that drop links leave this.
    """
    found: list[Repair] = []
    if _INNER.search(text):
        glued = (hit for hit in _GLUED.finditer(text) if fold(hit[0]) not in _camel(know))
        found += [Repair("glued", hit.start(), hit.end(), hit[0]) for hit in glued]
    if _GAP.search(text):
        found += [Repair("lost", hit.start(), hit.end(), hit[0]) for hit in _lost(know).finditer(text)]
    return tuple(sorted(found, key=lambda one: one.start))


@functools.cache
def _lost(know: Knowledge) -> re.Pattern[str]:
    table = know.tables["pages"]["lost"]
    names, held = "|".join(table["names"]), "|".join(table["before"])
    return re.compile(
        rf"\b(?<!-)(?!(?:{names})\b)(?i:{held})(?:[ \u00a0]+(?=[,;](?!\w))|[ \u00a0]*(?=,,)|[ \u00a0]{{2,}}(?=[a-z]))"
    )


def _difference(before: str, after: str) -> Repair:
    """The one stretch outside of which both lines are equal."""
    start = next(
        (i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), min(len(before), len(after))
    )
    tail = 0
    while tail < min(len(before), len(after)) - start and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return Repair("mojibake", start, len(after) - tail, before[start : len(before) - tail])


def _undoubled(line: str, done: list[Repair]) -> str:
    parts: list[str] = []
    at = length = 0
    for hit in _DOUBLED.finditer(line):
        mark = hit[1] or hit[2]
        parts += [line[at : hit.start()], mark]
        length += hit.start() - at
        done.append(Repair("quotes", length, length + 1, hit[0]))
        length += 1
        at = hit.end()
    return "".join(parts) + line[at:] if parts else line


@functools.cache
def _camel(know: Knowledge) -> frozenset[str]:
    """Names that hold a capital inside: those of the boilerplate table, and of all outlets."""
    names = know.tables["boilerplate"]["teaser"]["camel"]
    outlets = (name for outlet in know.outlets.all for name in (outlet.name, *outlet.aliases))
    return frozenset(fold(word) for name in (*names, *outlets) for word in name.split())

"""Sentences: where .!? closes one, and where it does not.

A sentence ends at .!? with the quotation marks and brackets that follow, before white space and a capital, a digit or
an opening mark, or before a capital that lost its space ("selesai.Presiden"). Abbreviations, initials, decimals and hosts
do not end one (packs/id/sentences.toml). Linear; never crosses a paragraph.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.model import Span
from kronik.read.layout import datelines
from kronik.text import strip

_END = re.compile(r"[.!?…]+(?P<close>[\"')\]]*)(?P<gap>[ \n,]*)(?=(?P<mark>[\"'(\[]*)(?P<next>[A-Z0-9À-Ý]))")
_BEFORE = re.compile(r"[\w.'-]+$")
LONGEST = 2000  # code points
_UNSTOPPED = 380  # code points without a stop: no edited sentence is longer
_FUNCTION = re.compile(
    r"(?:Ia|Dia|Mereka|Namun|Selain|Menurut|Pada|Dalam|Hal|Ini|Itu|Dan|Kami|Kita|Saya|Sementara|Sebelumnya|Adapun|Meski|Saat|Kedua)\b"
)


_INITIALS = re.compile(r"(?:[a-z]\.)*[a-z]")
_RETIRED = re.compile(r"\((?:purn|pur|ret|hc)\.?\)\.?$", re.IGNORECASE)  # between a rank and the name


@dataclass(frozen=True, slots=True)
class Grammar:
    """Abbreviations: those that a name follows, and those that may close a sentence too."""

    joined: frozenset[str]
    given: frozenset[str]  # as written
    closing: frozenset[str]
    openers: re.Pattern[str]  # words that only open sentences
    glued: re.Pattern[str]  # the same after a heading that lost its line: "Eropa WaswasSelain itu"


@functools.cache
def grammar(know: Knowledge) -> Grammar:
    """Compile packs/id/sentences.toml once for this knowledge."""
    table = know.tables["sentences"]
    joined = frozenset(word for key in ("titles", "references", "firms") for word in table[key])
    openers = "|".join(map(re.escape, sorted(table["openers"], key=len, reverse=True)))
    return Grammar(
        joined,
        frozenset(table["given"]),
        frozenset(word for key in ("degrees", "common") for word in table[key]),
        re.compile(rf"(?<=[a-z0-9)] )(?<!menghadiri )(?<!mengikuti )(?<!dalam )(?<!dengan )(?<!pada )(?:{openers})\b"),
        re.compile(rf"(?=[A-Z])(?<=[a-z][a-z])(?:{openers})(?=[ ,])"),
    )


def split(view: str, paragraphs: Sequence[Span], know: Knowledge) -> tuple[Span, ...]:
    """The sentences of the paragraphs, in order; a dateline that opens the report belongs to none.

    Direct speech of several sentences is several: a quote may span them.
    """
    rules = grammar(know)
    sentences: list[Span] = []
    for index, paragraph in enumerate(paragraphs):
        start = paragraph.start
        if index < 3 and (dateline := datelines.find(view, start, paragraph.end, know)):
            start = dateline.span.end
        _within(view, start, paragraph.end, rules, sentences)
    return tuple(sentences)


def _within(view: str, start: int, end: int, rules: Grammar, sentences: list[Span]) -> None:
    for hit in _END.finditer(view, start, end):
        stop = hit.end("close")
        if (
            hit["close"]
            and not hit["gap"]
            and not hit["mark"]
            and _opening(view, start, hit.start("close"), hit["close"])
        ):
            stop = hit.start("close")
        if stop > start and _ends(view, start, hit, rules):
            _add(view, start, stop, rules, sentences)
            start = stop
            while start < end and view[start] in " \n,":
                start += 1
    _add(view, start, end, rules, sentences)


def _add(view: str, start: int, end: int, rules: Grammar, sentences: list[Span]) -> None:
    """One sentence; one so long that its stops must be lost is cut before words that only open sentences."""
    for hit in rules.glued.finditer(view, start, end):
        if span := strip(view, start, hit.start()):
            sentences.append(span)
        start = hit.start()
    if end - start > _UNSTOPPED:
        for hit in rules.openers.finditer(view, start, end):
            if span := strip(view, start, hit.start()):
                sentences.append(span)
            start = hit.start()
    while end - start > LONGEST:  # no sentence of any language: what is read by the sentence stays bounded
        at = view.rfind(" ", start + 1, start + LONGEST)
        stop = at if at > start else start + LONGEST
        if span := strip(view, start, stop):
            sentences.append(span)
        start = stop
    if start < end and (span := strip(view, start, end)):
        sentences.append(span)


def _opening(view: str, start: int, at: int, close: str) -> bool:
    """Whether the mark that touches both sentences opens the second: an even number of marks stands before it."""
    return close == '"' and view.count('"', start, at) % 2 == 0


def _ends(view: str, start: int, hit: re.Match[str], rules: Grammar) -> bool:
    """Whether this stop ends the sentence."""
    if _RETIRED.search(view, max(start, hit.start() - 12), hit.end("close")):
        return False
    if view[hit.start()] != "." or hit.end("close") > hit.start() + 1:
        return bool(hit["gap"].strip(",") or hit["close"] or hit["next"].isalpha())
    at = hit.start() - (view[hit.start() - 1] == " " and not hit["gap"])  # "... Terusan Panama .Dalam surat itu"
    word = _BEFORE.search(view, max(start, at - 24), at)
    before = word[0].lower().strip("-'") if word else ""
    if not hit["gap"].strip(",") and not hit["gap"]:
        return _glued_end(view, hit, before, rules)
    if hit["gap"].startswith(","):
        initials = "." in before and _INITIALS.fullmatch(before)  # "di Washington D.C., Selasa"
        return "," in hit["gap"] and not initials and before not in rules.joined and before not in rules.closing
    if before in rules.joined or (word and word[0] in rules.given):
        return False
    if before in rules.closing or _INITIALS.fullmatch(before):
        return bool(_FUNCTION.match(view, hit.end("gap"))) or (len(before) > 1 and hit["mark"] == '"')
    return True


def _glued_end(view: str, hit: re.Match[str], before: str, rules: Grammar) -> bool:
    """A stop without space after it ends a sentence between a word of three letters and a capital word; hosts do not."""
    if hit["mark"]:
        return len(before) >= 3
    if hit["next"].isdigit() or len(before) < 3 or "." in before or before in rules.joined:
        return False
    after = view[hit.end() : hit.end() + 6]
    return after[1:3].islower() and not re.match(r"(?:Com|Co|Id|Net|Org|Go|Tv|News)\b", after)

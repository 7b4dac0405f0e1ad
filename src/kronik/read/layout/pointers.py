"""Pointers to other articles: "Baca juga: ..." as a line of its own, or inside a flattened line.

Inside a line the title has no end but its spelling: titles write their words with capitals, prose does not.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.model import Removed, Span

_LINE = 170  # code points: a longer line that opens with "Baca juga" goes on with prose
_TITLE = 600  # code points: no row of titles is longer
_SEEN = 20_000  # code points before a pointer in which a name may have stood already
_TOKEN = re.compile(r"\S+")
_PROSE_END = re.compile(r"[a-z0-9)][.\"]\"?$")
_EDGES = " \"'.,:;!?()[]*-–—"


@dataclass(frozen=True, slots=True)
class Grammar:
    """The compiled pointers, and what tells a title from the sentence after it."""

    line: re.Pattern[str]
    cue: re.Pattern[str]
    triggers: tuple[str, ...]
    headline: re.Pattern[str]  # verbs that prose would not write with a capital
    particles: frozenset[str]
    openers: frozenset[str]
    reporting: frozenset[str]  # words that open a sentence and stand in no title: "Dilansir"


@functools.cache
def grammar(know: Knowledge) -> Grammar:
    """Compile the pointers of packs/id/boilerplate.toml once for this knowledge."""
    table = know.tables["boilerplate"]
    pointer = table["pointer"]
    return Grammar(
        line=re.compile(r"\W*(?:" + "|".join(rule["pattern"] for rule in table["related"]) + ")", re.I),
        cue=re.compile(pointer["cue"]),
        triggers=tuple(pointer["triggers"]),
        headline=re.compile(rf"\b{table['teaser']['verbs']}(?![a-z])"),
        particles=frozenset(pointer["particles"]),
        openers=frozenset(pointer["openers"]),
        reporting=frozenset(pointer["reporting"]),
    )


def whole_line(line: str, know: Knowledge) -> bool:
    """Whether the whole line points to another article ("Baca juga: ..."); one that ends as prose does may go on with it."""
    rules = grammar(know)
    if len(line) > _LINE or rules.line.match(line) is None:
        return False
    return not _PROSE_END.search(line) or not _prose_ahead(line, 0, rules)


def inside(view: str, start: int, end: int, know: Knowledge) -> Iterator[Removed]:
    """The pointers inside a line, cue and title, in order and without overlap."""
    rules = grammar(know)
    if not any(view.find(word, start, end) >= 0 for word in rules.triggers):
        return
    at = start
    while hit := rules.cue.search(view, at, end):
        stop = title_end(view, hit.end(), end, rules)
        colon = ":" in hit[0]
        before = view[max(start, hit.start() - 2) : hit.start()].rstrip()
        sure = colon and (hit[0].isupper() or "uga" in hit[0] or "ideo" in hit[0])
        if (sure or not before or before[-1] in ".!?\"')") and (colon or "juga" in hit[0].lower()):
            while view[stop - 1].isspace():
                stop -= 1
            yield Removed(Span(hit.start(), stop), "related", "pointer inside a line")
        at = max(stop, hit.end())


def title_end(view: str, start: int, end: int, rules: Grammar) -> int:
    """Where a title without punctuation stops and prose goes on.

    The sentence takes the run of capital words before its first small word back to an opener ("Presiden", "Namun"),
    or else only the last of them.
    """
    words: list[re.Match[str]] = []
    for hit in _TOKEN.finditer(view, start, min(end, start + _TITLE)):
        word = hit[0].strip(_EDGES)
        if hit[0].startswith("(") and word[:1].islower():
            return hit.start()
        if hit[0].startswith('"') and words and _prose_ahead(view, hit.start() + 1, rules):
            return hit.start()
        if words and word in rules.reporting:
            return hit.start()
        if word[:1].islower() and word not in rules.particles:
            return _sentence_start(view, words, start, rules)
        words.append(hit)
        if hit[0].endswith(("?", "!", '."')):
            return hit.end()
    return min(end, start + _TITLE)


def _prose_ahead(view: str, at: int, rules: Grammar) -> bool:
    """Whether prose follows, not a word or two of a title: a small word that titles do not keep small."""
    words = view[at : at + _LINE].split()[2:]
    return any(word[:1].islower() and word.strip(_EDGES) not in rules.particles for word in words)


def _sentence_start(view: str, words: Sequence[re.Match[str]], start: int, rules: Grammar) -> int:
    """Where the sentence begins whose first small word follows these words of a title."""
    last = len(words) - 1
    while last >= 0 and words[last][0][:1].islower():
        last -= 1
    if last < 0:
        return start
    first = last
    while first > 0 and not words[first - 1][0][:1].islower() and not words[first - 1][0].endswith((",", ":", ";")):
        first -= 1
    for index in range(last, first - 1, -1):
        if words[index][0].strip(_EDGES) in rules.openers:
            if rules.headline.search(view, words[index].end(), words[last].end()):
                break
            while index > first and words[index - 1][0].strip(_EDGES) in rules.openers:
                index -= 1
            return words[index].start()
    index = last
    while (
        index > first
        and view.find(view[words[index - 1].start() : words[index].end()], max(0, start - _SEEN), start) >= 0
    ):
        index -= 1
    return words[index].start()

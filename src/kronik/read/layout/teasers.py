"""Titles of other articles, glued without any cue between the sentences of a flattened page.

"... pekan depan.Menlu Tolak Usul DamaiSetelah itu ia ..." holds a title: words with capitals from the start of a
sentence to the place where the next sentence lost its space, with a headline verb among them. Prose in which links lost
their spaces looks alike ("Amerika SerikatMarco Rubio"), so the verb is required, and only flattened articles are asked.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.model import Removed, Span

_GLUE = re.compile(r"[a-z\d](?=[A-Z][a-z]+,? [a-z])|[A-Z](?=[A-Z][a-z]+,? [a-z])|\"(?=[A-Z][a-z]+ [a-z(])")
# The same before any capital word: enough where the title's own beginning is glued as well ("... depan.Menlu ... DamaiPresiden").
_LOOSE = re.compile(r"[a-z\d](?=[A-Z][a-z]+[ ,:(])|[a-z\d](?= ?\"[A-Z])|[a-z\d](?=[A-Z]{2,} )")
_NO_VERB = re.compile(r"Menteri|Direktur|Direktorat|Diplomat|Terhormat|Bersatu|Bersama|Bersenjata")
_TOKEN = re.compile(r"\S+")
_REACH = 260  # code points: no title is longer
_FEWEST = 5  # capital words
_ARTICLE = re.compile(r"(?:al|el|as|ash|ar|an|at|ad)-[A-Z]")  # "al-Assad"
_LONGEST = 150  # code points of a title on a line of its own
_STOPS = ".!:;,\"'"
_EDGES = "\"'.,:;!?()[]"


@dataclass(frozen=True, slots=True)
class Grammar:
    """What tells a title from prose."""

    verb: re.Pattern[str]
    particles: frozenset[str]
    camel: frozenset[str]


@functools.cache
def grammar(know: Knowledge) -> Grammar:
    """Compile the teaser table of packs/id/boilerplate.toml once for this knowledge."""
    table = know.tables["boilerplate"]
    return Grammar(
        re.compile(rf"\b{table['teaser']['verbs']}(?![a-z])"),
        frozenset([*table["pointer"]["particles"], *table["teaser"]["particles"]]),
        frozenset(table["teaser"]["camel"]),
    )


def find(view: str, span: Span, know: Knowledge) -> Iterator[Removed]:
    """The glued titles in one flattened line, in order and without overlap."""
    rules = grammar(know)
    at = span.start
    for hit in _GLUE.finditer(view, span.start, span.end):
        end = _title_end(view, hit)
        start = _title_start(view, max(at, end - _REACH), end, at, rules) if end > at else None
        if start is not None and not _camel(view, end, rules):
            yield Removed(Span(start, end), "related", "title glued between sentences")
            at = end
    if at == span.start and (stop := _glued_at_both_ends(view, span, rules)):
        yield Removed(Span(span.start, stop), "related", "title glued between sentences")
        yield from find(view, Span(stop, span.end), know)


def _glued_at_both_ends(view: str, span: Span, rules: Grammar) -> int | None:
    """Where a title ends that opens this stretch and is glued to what stands before it and behind it; None for none."""
    if not view[max(0, span.start - 1) : span.start].strip():
        return None
    for hit in _LOOSE.finditer(view, span.start, min(span.end, span.start + _REACH)):
        end = hit.end()
        if _title_start(view, span.start, end, span.start, rules) != span.start:
            continue
        verb = any(not _NO_VERB.match(found[0]) for found in rules.verb.finditer(view, span.start, end))
        if verb and not _camel(view, end, rules):
            return end
    return None


def whole_line(line: str, know: Knowledge) -> bool:
    """Whether a line between paragraphs is the title of another article: all words capital, a headline verb, no stop."""
    if len(line) > _LONGEST or line[-1:] in _STOPS:
        return False
    rules = grammar(know)
    words = [bare for word in line.split() if (bare := word.strip(_EDGES + "-–"))]
    capital = sum(word[0].isupper() or word[0].isdigit() or _ARTICLE.match(word) is not None for word in words)
    small = any(word[0].islower() and word not in rules.particles and not _ARTICLE.match(word) for word in words)
    verb = any(not hit[0].startswith("Menteri") for hit in rules.verb.finditer(line))
    return capital >= _FEWEST and not small and verb


def _title_end(view: str, hit: re.Match[str]) -> int:
    """The end of what stands before the glue: before a quotation mark, the word before it."""
    if hit[0] != '"':
        return hit.end()
    end = hit.start()
    return end - (end > 0 and view[end - 1] == " ")


def _camel(view: str, at: int, rules: Grammar) -> bool:
    """Whether the glue lies inside a word that is written so."""
    left = re.search(r"\w*$", view[max(0, at - 20) : at])
    right = re.match(r"\w*", view[at : at + 20])
    return (left[0] if left else "") + (right[0] if right else "") in rules.camel


def _title_start(view: str, low: int, end: int, opening: int, rules: Grammar) -> int | None:
    """Where the title that ends here begins: at a sentence's start, all words capital, a headline verb among them."""
    capital = 0
    begin = end
    words = list(_TOKEN.finditer(view, low, end))
    for word in reversed(words):
        if word.end() != end and word[0].endswith((".", "!", '"')) and not word[0].endswith((" .",)):
            break
        bare = word[0].strip(_EDGES)
        if bare[:1].isupper() or bare[:1].isdigit():
            capital += 1
        elif bare and bare not in rules.particles:
            return None
        begin = word.start()
    else:
        if low != opening:
            return None
    if capital < _FEWEST or not view[begin].isalnum() or not rules.verb.search(view, begin, end):
        return None
    return begin

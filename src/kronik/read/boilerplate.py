"""What a page adds to a report: interface words, pointers to other articles, appeals, credits, summaries by machines.

Everything here answers "is this line, or this stretch of a line, furniture?" from packs/id/boilerplate.toml. Rules are
ordered by how sure they are; none of them may take prose because it resembles the rest (intake notes, section 2: overlap
and frequency cut true paragraphs). Nothing is deleted: `clean` keeps every stretch with its label and the rule's reason.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.model import Removed, Span

_POINTER_LINE = 170  # code points: a longer line that opens with "Baca juga" goes on with prose
_WHOLE_LINE = 700  # code points: no standing line of a page is longer
_TITLE_REACH = 600
_TOKEN = re.compile(r"\S+")
_PROSE_END = re.compile(r"[a-z0-9)][.\"]\"?$")
_EDGES = " \"'.,:;!?()[]*-–—"


@dataclass(frozen=True, slots=True)
class Inline:
    """Furniture inside a flattened line; `triggers` are tried first because they cost nothing."""

    label: str
    pattern: re.Pattern[str]
    triggers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Promo:
    """Points for an appeal to the reader."""

    opening: re.Pattern[str]
    call: re.Pattern[str]
    reader: re.Pattern[str]
    brand: re.Pattern[str]
    signals: tuple[re.Pattern[str], ...]
    triggers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grammar:
    """The compiled tables."""

    whole: tuple[tuple[str, re.Pattern[str]], ...]
    related: re.Pattern[str]
    end: re.Pattern[str]
    summary: re.Pattern[str]
    caption: re.Pattern[str]
    caption_keep: re.Pattern[str]
    inline: tuple[Inline, ...]
    pointer: Inline
    headline: re.Pattern[str]  # verbs that prose would not write with a capital
    particles: frozenset[str]
    openers: frozenset[str]
    promo: Promo


@functools.cache
def grammar(know: Knowledge) -> Grammar:
    """Compile packs/id/boilerplate.toml once for this knowledge."""
    table = know.tables["boilerplate"]
    promo, pointer, caption = table["promo"], table["pointer"], table["caption"]
    return Grammar(
        whole=tuple((rule["label"], re.compile(rf"\W*+(?:{rule['pattern']})\W*", re.I)) for rule in table["whole"]),
        related=re.compile(r"\W*(?:" + "|".join(rule["pattern"] for rule in table["related"]) + ")", re.I),
        end=re.compile(rf"(?:^|(?<=[.!?\"'…)])\s*)(?:{table['end']['pattern']})\s*$"),
        summary=re.compile(rf"\W*(?:{table['summary']['pattern']})", re.I),
        caption=re.compile(caption["pattern"]),
        caption_keep=re.compile(caption["keep"], re.I),
        inline=tuple(Inline(rule["label"], re.compile(rule["pattern"]), tuple(rule["triggers"])) for rule in table["inline"]),
        pointer=Inline("related", re.compile(pointer["cue"]), tuple(pointer["triggers"])),
        headline=re.compile(rf"\b{table['teaser']['verbs']}(?![a-z])"),
        particles=frozenset(pointer["particles"]),
        openers=frozenset(pointer["openers"]),
        promo=Promo(
            opening=re.compile(promo["opening"], re.I),
            call=re.compile(promo["call"], re.I),
            reader=re.compile(promo["reader"], re.I),
            brand=re.compile(promo["brand"], re.I),
            signals=tuple(re.compile(signal, re.I) for signal in promo["signals"]),
            triggers=tuple(promo["triggers"]),
        ),
    )


@dataclass(frozen=True, slots=True)
class Present:
    """What of the tables can match in one article at all: most articles hold few of the trigger words."""

    inline: tuple[Inline, ...]
    pointer: bool
    promo: tuple[str, ...]
    flat: bool  # one line holds the whole article


def present(view: str, know: Knowledge) -> Present:
    """Look for every trigger word once in the whole article, so that no line need be asked for the absent ones."""
    rules = grammar(know)
    low = view.lower()
    return Present(
        tuple(rule for rule in rules.inline if any(word in view for word in rule.triggers)),
        any(word in view for word in rules.pointer.triggers),
        tuple(word for word in rules.promo.triggers if word in low),
        "\n" not in view.strip(),
    )


def whole_line(line: str, know: Knowledge) -> str | None:
    """The label of a line that is furniture from its first word to its last; None for any other."""
    if len(line) > _WHOLE_LINE:
        return None
    rules = grammar(know)
    label = next((label for label, pattern in rules.whole if pattern.fullmatch(line)), None)
    return None if label == "caption" and rules.caption_keep.search(line) else label


def related_line(line: str, know: Knowledge) -> bool:
    """Whether the whole line points to another article ("Baca juga: ..."); one that ends as prose does may go on with it."""
    if len(line) > _POINTER_LINE or grammar(know).related.match(line) is None:
        return False
    return not _PROSE_END.search(line) or not _prose_ahead(line, 0, grammar(know))


def end_mark(line: str, know: Knowledge) -> int | None:
    """Where the initials that end a report begin in this line ("... pulang. (abc/xyz)"); None when it has none."""
    if not line.endswith((")", "]", "*")):
        return None
    tail = max(0, len(line) - 80)
    hit = grammar(know).end.search(line[tail:] if tail else line)
    return tail + hit.end() - len(hit[0].lstrip()) if hit else None


def summary_opens(line: str, know: Knowledge) -> bool:
    """Whether a machine's summary begins here, after which nothing is the report's (codebook, decision 11)."""
    return "ing" in line[:60] and grammar(know).summary.match(line) is not None


def caption(line: str, know: Knowledge) -> bool:
    """Whether this is the caption of a photograph and tells of no contact."""
    rules = grammar(know)
    hit = rules.caption.search(line) if len(line) < 300 and ("(" in line or "/" in line) else None
    return hit is not None and not line[: hit.start()].rstrip().endswith((".", "!", "?", '"')) and rules.caption_keep.search(line) is None


def promotion(line: str, present: Present, know: Knowledge) -> float:
    """How much a line appeals to its reader: two points and more are an advert."""
    if not present.promo:
        return 0.0
    rules = grammar(know).promo
    low = line.lower()
    if not any(trigger in low for trigger in present.promo):
        return 0.0
    prose = re.sub(r'"[^"]{0,400}"', lambda hit: hit[0] if len(hit[0]) < 40 else "", line)
    prose = re.sub(r"(?<=[a-z])(?=[A-Z][a-z]{4,} )", ". ", prose)
    points = 1.0 * bool(rules.opening.search(prose)) + sum(1.0 for signal in rules.signals if signal.search(prose))
    return points + sum(0.5 for pattern in (rules.call, rules.reader, rules.brand) if pattern.search(prose))


def inside(view: str, span: Span, present: Present, know: Knowledge) -> Iterator[Removed]:
    """Furniture inside one flattened line, in order and without overlap."""
    rules = grammar(know)
    found: list[Removed] = []
    for rule in present.inline:
        if any(view.find(word, span.start, span.end) >= 0 for word in rule.triggers):
            found += (Removed(Span(*hit.span()), rule.label, f"inline {rule.label}") for hit in rule.pattern.finditer(view, span.start, span.end))
    found.sort(key=lambda item: (item.span.start, -item.span.end))
    pointed = present.pointer and any(view.find(word, span.start, span.end) >= 0 for word in rules.pointer.triggers)
    at = span.start
    for item in found:
        if item.span.start >= at:
            if pointed:
                yield from _pointers(view, at, item.span.start, rules)
            at = item.span.end
            yield item
    if pointed:
        yield from _pointers(view, at, span.end, rules)


def _pointers(view: str, start: int, end: int, rules: Grammar) -> Iterator[Removed]:
    at = start
    while hit := rules.pointer.pattern.search(view, at, end):
        stop = title_end(view, hit.end(), end, rules)
        colon = ":" in hit[0]
        before = view[max(start, hit.start() - 2) : hit.start()].rstrip()
        if (colon or not before or before[-1] in ".!?\"')") and (colon or "juga" in hit[0].lower()):
            while view[stop - 1].isspace():
                stop -= 1
            yield Removed(Span(hit.start(), stop), "related", "pointer inside a line")
        at = max(stop, hit.end())


def title_end(view: str, start: int, end: int, rules: Grammar) -> int:
    """Where a title without punctuation stops and prose goes on: titles write their words with capitals, prose does not.

    The sentence takes the run of capital words before its first small word back to an opener ("Presiden", "Namun"),
    or else only the last of them.
    """
    words: list[re.Match[str]] = []
    for hit in _TOKEN.finditer(view, start, min(end, start + _TITLE_REACH)):
        word = hit[0].strip(_EDGES)
        if hit[0].startswith("(") and word[:1].islower():
            return hit.start()
        if hit[0].startswith('"') and words and _prose_ahead(view, hit.start() + 1, rules):
            return hit.start()
        if word[:1].islower() and word not in rules.particles:
            return _sentence_start(view, words, start, rules)
        words.append(hit)
        if hit[0].endswith(("?", "!", '."')):
            return hit.end()
    return min(end, start + _TITLE_REACH)


def _prose_ahead(view: str, at: int, rules: Grammar) -> bool:
    """Whether the quotation that opens here is speech, not a word or two of a title."""
    words = view[at : at + _POINTER_LINE].split()[2:]
    return any(word[:1].islower() and word.strip(_EDGES) not in rules.particles for word in words)


def _sentence_start(view: str, words: list[re.Match[str]], start: int, rules: Grammar) -> int:
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
    while index > first and view.find(view[words[index - 1].start() : words[index].end()], max(0, start - 20_000), start) >= 0:
        index -= 1
    return words[index].start()

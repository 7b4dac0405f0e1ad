"""What a page adds to a report: interface words, appeals, credits, summaries by machines (pointers: `pointers`).

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

_WHOLE_LINE = 700  # code points: no standing line of a page is longer


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
    end: re.Pattern[str]
    summary: re.Pattern[str]
    caption: re.Pattern[str]
    caption_keep: re.Pattern[str]
    inline: tuple[Inline, ...]
    promo: Promo


@functools.cache
def grammar(know: Knowledge) -> Grammar:
    """Compile packs/id/boilerplate.toml once for this knowledge."""
    table = know.tables["boilerplate"]
    promo, caption = table["promo"], table["caption"]
    return Grammar(
        whole=tuple((rule["label"], re.compile(rf"\W*+(?:{rule['pattern']})\W*", re.I)) for rule in table["whole"]),
        end=re.compile(rf"(?:^|(?<=[.!?\"'…)])\s*)(?:{table['end']['pattern']})\s*$"),
        summary=re.compile(rf"\W*(?:{table['summary']['pattern']})", re.I),
        caption=re.compile(caption["pattern"]),
        caption_keep=re.compile(caption["keep"], re.I),
        inline=tuple(
            Inline(rule["label"], re.compile(rule["pattern"]), tuple(rule["triggers"])) for rule in table["inline"]
        ),
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
        any(word in view for word in know.tables["boilerplate"]["pointer"]["triggers"]),
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
    return (
        hit is not None
        and not line[: hit.start()].rstrip().endswith((".", "!", "?", '"'))
        and rules.caption_keep.search(line) is None
    )


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


def inside(view: str, span: Span, present: Present) -> Iterator[Removed]:
    """Interface, adverts and places of pictures inside one flattened line, in order and without overlap."""
    found: list[Removed] = []
    for rule in present.inline:
        if any(view.find(word, span.start, span.end) >= 0 for word in rule.triggers):
            hits = rule.pattern.finditer(view, span.start, span.end)
            found += (Removed(Span(*hit.span()), rule.label, f"inline {rule.label}") for hit in hits)
    at = span.start
    for item in sorted(found, key=lambda removed: (removed.span.start, -removed.span.end)):
        if item.span.start >= at:
            at = item.span.end
            yield item

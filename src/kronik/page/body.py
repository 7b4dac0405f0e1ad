"""The paragraphs of a page: trafilatura's, and for Indonesian pages what we know better.

A page in another language gets exactly trafilatura's lines. On Indonesian pages captions, pointers and the outlet's own
furniture leave the tree first; then the region that holds the report is found (by the outlet's selector, else as the
deepest element around most of the lines): lines from outside it are teasers of other articles and go, prose inside it
that the extractor missed comes back. Line by line boilerplate is the reading room's (`read.clean`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from lxml import etree
from trafilatura import bare_extraction

from kronik.knowledge import Outlet
from kronik.page import related
from kronik.page.fields import text
from kronik.page.selectors import select, select_all
from kronik.page.sheet import Sheet
from kronik.page.signs import LONG, Signs, signs
from kronik.page.tree import PARTING, Node, drop, parse, words
from kronik.text import fold

_CUT = 60  # characters that an extractor loses at the head of a line, at most
_SHORT = 80  # characters under which no report was found
_SHARE = 0.8  # of the lines' letters that the region must hold
_PROSE = re.compile(r"[.!?…][\"'”’)\]]*$|\([a-z]{2,5}(?:/[a-z]{2,5})*\)$")
_NO_TEXT = frozenset(
    (
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "button",
        "form",
        "select",
        "textarea",
        "aside",
        "nav",
        "footer",
        "figure",
        "ins",
        "video",
        "audio",
        "object",
        "table",
    )
)
_INDONESIAN = (" yang ", " dan ", " dengan ", " untuk ", " dari ", " pada ", " tidak ", " dalam ")


def indonesian(source: str, language: str = "") -> bool:
    """Whether a page is written in Indonesian (or Malay): by its small words; fewer will do where it says so itself."""
    told = sum(min(source.count(word), 3) for word in _INDONESIAN)
    return told >= (4 if language.startswith(("id", "in", "ms")) else 10)


def lines(sheet: Sheet, outlet: Outlet | None, url: str | None, ours: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The paragraphs of the page's article, and the captions of its pictures; no paragraphs where there is no article.

    With `ours` (an Indonesian page) the tree loses its captions and furniture.
    """
    captions = _without_captions(sheet.signs) if ours else ()
    if ours:  # the extractor copies its tree four times: what is no text need not go with it
        etree.strip_elements(sheet.tree, "script", "style", "svg", "link", "meta", with_tail=False)
    for node in sheet.signs.adverts if ours else ():
        drop(node)
    if ours and outlet is not None:
        for node in select_all(sheet.tree, outlet.markup.drop):
            drop(node)
    taken = _extracted(sheet.tree, url)
    if ours:
        taken = _ours(sheet, taken, outlet)
    if sum(map(len, taken)) < _SHORT:
        taken = _elsewhere(sheet) or _extracted(sheet.tree, url, precise=False) or taken
    return tuple(taken), captions


def _elsewhere(sheet: Sheet) -> list[str]:
    """The report where the page carries it for machines alone."""
    if sheet.state.content:
        inner = parse(f"<html><body><article>{sheet.state.content}</article></body></html>")
        related.take(signs(inner, sheet.rules).cues, sheet.rules.cue, None, cut=True)
        _without_captions(signs(inner, sheet.rules))
        return [line for line, linked in _paragraphs([inner]) if not linked]
    told = sheet.fields.article.get("articleBody")
    if isinstance(told, str) and len(told) > _SHORT:
        return [line for part in told.split("\n") if (line := text(part))]
    return []


def _ours(sheet: Sheet, taken: list[str], outlet: Outlet | None) -> list[str]:
    """The extractor's lines, voted with the region of the report."""
    named = select(sheet.tree, outlet.markup.body) if outlet else []
    if named:
        inside = _inside(named)
        own = [line for line, linked in _paragraphs(named) if not linked]
        held = sum(len(line) for line in taken if _solid(line)[:50] in inside)
        if held >= 0.5 * sum(map(len, taken)) and taken:
            return _once(_voted(taken, named, sheet.rules.cue))
        if sum(len(line) for line in own if _prose(line, sheet.rules.cue)) > 3 * _SHORT:
            return _once(own)
    around = _around(sheet.signs, taken)
    return _once(_voted(taken, around, sheet.rules.cue) if around else taken)


def _inside(region: Sequence[Node]) -> str:
    """All letters and digits of the region, without white space: tags inside words must not part them."""
    return _solid(" ".join(piece for node in region for piece in node.itertext("*")))


def _solid(words_: str) -> str:
    return fold(words_).replace(" ", "")


def _extracted(tree: Node, url: str | None, precise: bool = True) -> list[str]:
    try:
        document = bare_extraction(
            tree, url=url, favor_precision=precise, favor_recall=not precise, include_comments=False
        )
    except Exception:  # whatever a page does to the extractor, it has no article for us
        return []
    written = getattr(document, "text", None) if document is not None else None
    return [line for line in written.split("\n") if line.strip()] if written else []


def _without_captions(found: Signs) -> tuple[str, ...]:
    captions: dict[str, None] = {}
    for node in found.captions:
        shown = words(node, 600)
        if len(shown) < 500 and len(list(node.iter("p"))) < 3:
            if shown:
                captions[shown] = None
            drop(node)
    return tuple(captions)


def _once(taken: Sequence[str]) -> list[str]:
    """Each long line once: a deck or a quote pulled out repeats what the report says."""
    seen: set[str] = set()
    kept = []
    for line in taken:
        key = fold(line)
        if len(key) < 40 or key not in seen:
            kept.append(line)
        seen.add(key)
    return kept


def _around(found: Signs, taken: Sequence[str]) -> list[Node]:
    """The deepest element around the places of most lines, and its like beside it; none where the lines are strewn."""
    keys: dict[str, list[int]] = {}
    for number, line in enumerate(taken):
        if len(line) >= LONG:
            keys.setdefault(_opening(line), []).append(number)
    weight: dict[Node, dict[int, int]] = {}
    for place, number in _places(found, taken, keys):
        node = place
        while node is not None:
            weight.setdefault(node, {})[number] = len(taken[number])
            node = node.getparent()
    total = sum({n: len(taken[n]) for held in weight.values() for n in held}.values())
    around = [node for node, held in weight.items() if sum(held.values()) >= _SHARE * total]
    if not around or total <= 200:
        return []
    region = max(around, key=_depth)
    return [region, *_alike(region, weight)]


def _alike(region: Node, weight: Mapping[Node, object]) -> Iterator[Node]:
    """Elements beside the region, or beside what holds it, of the same kind and class, that hold lines too.

    A report cut into pages stands in several of them ("item-page" 1, 2, 3).
    """
    level = region
    for _ in range(3):
        above = level.getparent()
        if above is None or level.tag in ("body", "html", "article", "main"):
            return
        if kind := level.get("class"):
            yield from (
                n for n in above.iterchildren(level.tag) if n is not level and n.get("class") == kind and n in weight
            )
        level = above


def _opening(text_: str) -> str:
    """The first characters, by which a line is recognised in the tree."""
    return " ".join(text_[: 4 * LONG].split())[:LONG].lower()


def _places(found: Signs, taken: Sequence[str], keys: Mapping[str, Sequence[int]]) -> Iterator[tuple[Node, int]]:
    """Elements whose own text, or the text behind them, opens as one of the lines does, and the line's number."""
    for node in found.texts:
        for written, place in ((node.text, node), (node.tail, None)):
            if not written or len(written) < LONG or not (numbers := keys.get(_opening(written))):
                continue
            number = numbers[0]
            if len(numbers) > 1:
                whole = " ".join(written.split())
                number = next((n for n in numbers if taken[n].startswith(whole[: len(taken[n])])), number)
            yield (node.getparent() if place is None else place), number


def _depth(node: Node) -> int:
    return sum(1 for _ in node.iterancestors())


def _voted(taken: Sequence[str], region: Sequence[Node], cue: re.Pattern[str]) -> list[str]:
    """The extractor's lines that the region holds, and between them the region's prose that the extractor missed."""
    paragraphs = list(_paragraphs(region))
    pointers = {fold(line) for line, linked in paragraphs if linked}
    own = [line for line, linked in paragraphs if not linked]
    keys = [fold(line) for line in own]
    inside = _inside(region)
    kept = [line for line in taken if not (key := _solid(line)) or key[:50] in inside or key[-50:] in inside]
    kept = [line for line in kept if fold(line) not in pointers or _prose(line, cue)]
    if sum(map(len, kept)) < 0.5 * sum(map(len, taken)):
        return list(taken)
    held = [fold(line) for line in kept]
    joined = "\n".join(held)
    anchors = [index for index, key in enumerate(keys) if key and key in joined]
    if not anchors:
        return kept
    result: list[str] = []
    at = 0
    for index in range(anchors[0] - 1, anchors[-1] + 1):
        if index < 0:
            continue
        key = keys[index]
        if (stop := _split(key, held, at)) is not None:
            result.append(own[index])
            at = stop
        elif key and key in joined:
            stop = next((n for n in range(at, len(held)) if key in held[n]), None)
            if stop is not None:
                result += kept[at : stop + 1]
                at = stop + 1
        elif _prose(own[index], cue) and not any(part and len(part) > 30 and part in key for part in held):
            result.append(own[index])
    return [_with_opening(line, own, keys, cue) for line in result + kept[at:]]


def _split(key: str, held: Sequence[str], at: int) -> int | None:
    """The number after the last of two and more lines from `at` on that together are this one; None where they are not."""
    rest, stop = key, at
    while rest and stop < len(held) and held[stop] and rest.startswith(held[stop]):
        rest = rest[len(held[stop]) :].lstrip()
        stop += 1
    return stop if not rest and stop - at >= 2 else None


def _with_opening(line: str, own: Sequence[str], keys: Sequence[str], cue: re.Pattern[str]) -> str:
    """A line with the few words that the extractor cut from its head (a dateline in bold)."""
    key = fold(line)
    if len(key) < 40:
        return line
    whole = next(
        (own[n] for n, other in enumerate(keys) if other.endswith(key) and 0 < len(other) - len(key) <= _CUT), None
    )
    return whole if whole is not None and not cue.match(whole) else line


def _prose(line: str, cue: re.Pattern[str]) -> bool:
    return line.count(" ") >= 8 and _PROSE.search(line) is not None and not cue.match(line)


def _paragraphs(region: Sequence[Node]) -> Iterator[tuple[str, bool]]:
    """The region's own lines, and whether they are mostly links: its text cut at block elements, without what is no text."""
    for node in region:
        held: list[str] = []
        linked = 0
        for piece, block, link in _pieces(node):
            if block:
                line = " ".join("".join(held).split())
                if line:
                    yield line, linked > 0.5 * len(line)
                held, linked = [], 0
            else:
                held.append(piece)
                linked += len(piece) if link else 0


def _pieces(region: Node) -> Iterator[tuple[str, bool, bool]]:
    """Text pieces in order as (text, False, inside a link), block edges as ("", True, False); no recursion."""
    stack: list[tuple[Node, bool, bool]] = [(region, False, False)]
    while stack:
        node, closing, link = stack.pop()
        skipped = not isinstance(node.tag, str) or (node.tag in _NO_TEXT and node is not region)
        block = node.tag in PARTING
        if closing or skipped:
            if block:
                yield "", True, False
            if node is not region and node.tail:
                yield node.tail, False, link
            continue
        if block:
            yield "", True, False
        here = link or node.tag == "a"
        if node.text:
            yield node.text, False, here
        stack.append((node, True, link))
        stack.extend((child, False, here) for child in reversed(node))
    yield "", True, False

"""The paragraphs of a page: trafilatura's, and what the page's own build tells about them.

The region that holds the report is found (by the outlet's selector, else as the deepest element around most of the
lines): lines from outside it are teasers of other articles and go, prose inside it that the extractor missed comes back.
On Indonesian pages captions, pointers and the outlet's own furniture leave the tree first; on pages in other languages,
whose furniture nobody here knows, the extractor is asked twice, once strictly and once as it comes, and what it adds
the second time counts inside the region alone. Line by line boilerplate is the reading room's (`read.clean`).
"""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree
from trafilatura import bare_extraction

from kronik.knowledge import Outlet
from kronik.page import related
from kronik.page.fields import text
from kronik.page.opening import opened
from kronik.page.paragraphs import bare, inside, paragraphs, solid
from kronik.page.region import around
from kronik.page.selectors import select, select_all
from kronik.page.sheet import Sheet
from kronik.page.signs import Signs, signs
from kronik.page.tree import Node, drop, parse, words
from kronik.page.vote import prose, voted

_SHORT = 80  # characters under which no report was found
_MANY = 2000  # lines of no report; a second look at so long a page costs more than it brings
_INDONESIAN = (" yang ", " dan ", " dengan ", " untuk ", " dari ", " pada ", " tidak ", " dalam ")


def indonesian(source: str, language: str = "") -> bool:
    """Whether a page is written in Indonesian (or Malay): by its small words; fewer will do where it says so itself."""
    told = sum(min(source.count(word), 3) for word in _INDONESIAN)
    return told >= (4 if language.startswith(("id", "in", "ms")) else 10)


def lines(sheet: Sheet, outlet: Outlet | None, url: str | None, ours: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The paragraphs of the page's article, and the captions of its pictures; no paragraphs where there is no article.

    With `ours` (an Indonesian page) the tree loses its furniture.
    """
    captions = _without_captions(sheet.signs)
    opened(sheet.tree)
    if ours:  # the extractor copies its tree four times: what is no text need not go with it
        etree.strip_elements(sheet.tree, "script", "style", "svg", "link", "meta", with_tail=False)
    for node in sheet.signs.adverts if ours else ():
        drop(node)
    if ours and outlet is not None:
        for node in select_all(sheet.tree, outlet.markup.drop):
            drop(node)
    taken = _extracted(sheet.tree, url, "precision")
    taken = _ours(sheet, taken, outlet) if ours else _others(sheet, taken, url)
    if sum(map(len, taken)) < _SHORT:
        taken = _elsewhere(sheet) or _extracted(sheet.tree, url, "recall") or taken
    return tuple(taken), captions


def _elsewhere(sheet: Sheet) -> list[str]:
    """The report where the page carries it for machines alone."""
    if sheet.state.content:
        inner = parse(f"<html><body><article>{sheet.state.content}</article></body></html>")
        related.take(signs(inner, sheet.rules).cues, sheet.rules.cue, None, cut=True)
        _without_captions(signs(inner, sheet.rules))
        return [line for line, linked in paragraphs([inner]) if not linked]
    told = sheet.fields.article.get("articleBody")
    if isinstance(told, str) and len(told) > _SHORT:
        return [line for part in told.split("\n") if (line := text(part))]
    return []


def _ours(sheet: Sheet, taken: list[str], outlet: Outlet | None) -> list[str]:
    """The extractor's lines, voted with the region of the report."""
    named = select(sheet.tree, outlet.markup.body) if outlet else []
    if named:
        here = inside(named)
        own = [line for line, linked in paragraphs(named) if not linked]
        held = sum(len(line) for line in taken if solid(line)[:50] in here)
        if held >= 0.5 * sum(map(len, taken)) and taken:
            return _once(voted(taken, named, sheet.rules.cue))
        if sum(len(line) for line in own if prose(line, sheet.rules.cue)) > 3 * _SHORT:
            return _once(own)
    region = around(sheet.signs, taken)
    return _once(voted(taken, region, sheet.rules.cue) if region else taken)


def _others(sheet: Sheet, taken: list[str], url: str | None) -> list[str]:
    """As `_ours` in a language whose furniture is not known: what a less strict look adds inside the region counts too."""
    region = around(sheet.signs, taken) if len(taken) < _MANY else []
    if not region:
        return taken
    here, known = inside(region), {bare(line) for line in taken}
    wider = _extracted(sheet.tree, url)
    wider = [line for line in wider if bare(line) in known or ((key := solid(line)) and key[:50] in here)]
    return voted(wider if known <= set(map(bare, wider)) else taken, region, sheet.rules.cue)


def _extracted(tree: Node, url: str | None, favour: str = "") -> list[str]:
    """The extractor's lines, with favour for "precision", for "recall", or as it comes."""
    try:
        document = bare_extraction(
            tree,
            url=url,
            favor_precision=favour == "precision",
            favor_recall=favour == "recall",
            include_comments=False,
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
        key = bare(line)
        if len(key) < 40 or key not in seen:
            kept.append(line)
        seen.add(key)
    return kept

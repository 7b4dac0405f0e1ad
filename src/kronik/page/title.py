"""The title: what the heading shows, confirmed by what the page tells machines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kronik.knowledge import Knowledge, Outlet
from kronik.page.fields import Fields, text
from kronik.page.sheet import Sheet
from kronik.page.tree import Node, words
from kronik.text import fold

_TAIL = re.compile(r"(?:\s+(?:[-–—»•·:]|\|\|)\s+|\s*\|\s*)(?P<tail>[^|»•·]{2,60})$")
_PAGE = re.compile(r"\s*(?:[-–|(]\s*)?(?:halaman|page|hal\.?)\s*(?:all|\d+)\)?\s*$", re.I)
_SHORT = 3  # words: a heading with fewer is a section's


def title(sheet: Sheet, outlet: Outlet | None, know: Knowledge) -> str | None:
    """The article's title without the outlet's name; None when the page has none."""
    told = [cut for given in _told(sheet.tree, sheet.fields) if (cut := bare(given, sheet.fields, outlet, know))]
    shown = [heading for _, node in sheet.signs.headings if (heading := _PAGE.sub("", words(node, 500)))]
    for heading in shown:
        key = fold(heading)
        if any(_same(key, fold(one)) for one in told):
            return heading
    long = [heading for heading in shown if len(heading.split()) >= _SHORT]
    if told:
        return told[0]
    return next(iter(long or shown), None)


def _told(tree: Node, page: Fields) -> Iterator[str]:
    for key in ("headline", "name"):
        if given := text(page.article.get(key)):
            yield given
    for name in ("og:title", "twitter:title", "title", "originaltitle", "dc.title", "parsely-title"):
        if given := page.first(name):
            yield given
    for node in tree.iter("title"):
        if (given := words(node, 500)) and node.getparent() is not None and node.getparent().tag == "head":
            yield given


def _same(shown: str, told: str) -> bool:
    """Whether two folded titles are one, the told one perhaps cut short."""
    return bool(shown and told) and (
        shown == told or (len(told) > 20 and shown.startswith(told)) or (len(shown) > 20 and told.startswith(shown))
    )


def bare(given: str, page: Fields, outlet: Outlet | None, know: Knowledge) -> str:
    """A title without the house's name and the page number after it ("... - Kompas.com Halaman 2")."""
    site = fold(page.first("og:site_name") or "")
    kept = _PAGE.sub("", given)
    for _ in range(3):
        hit = _TAIL.search(kept)
        if hit is None:
            break
        tail = fold(hit["tail"])
        named = know.outlets.by_name(hit["tail"]) or know.outlets.by_host(hit["tail"].strip().lower())
        own = outlet is not None and any(fold(name) and fold(name) in tail for name in (outlet.name, *outlet.hosts))
        if not (
            named
            or own
            or (site and (tail == site or tail in site or site in tail))
            or re.search(r"\.(?:com|co\.id|id|net|org)\b", hit["tail"])
        ):
            break
        kept = kept[: hit.start()]
    return kept.strip()

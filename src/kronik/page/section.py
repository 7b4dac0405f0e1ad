"""The section of an outlet in which an article stands."""

from __future__ import annotations

from kronik.knowledge import Outlet
from kronik.page.fields import text
from kronik.page.selectors import select
from kronik.page.sheet import Sheet
from kronik.page.signs import Signs
from kronik.page.tree import words

_FRONT = ("home", "beranda", "depan", "index")


def section(sheet: Sheet, outlet: Outlet | None, headline: str | None) -> str | None:
    """By the outlet's own markup, the page's fields, the path that it tells machines, the path that it shows."""
    if outlet is not None:
        for node in select(sheet.tree, outlet.markup.section):
            if shown := words(node, 60):
                return shown
    told = text(sheet.fields.article.get("articleSection")) or sheet.fields.first(
        "article:section", "content_category", "parsely-section", "section"
    )
    if told:
        return told
    for node in sheet.fields.of_type("BreadcrumbList"):
        items = node.get("itemListElement")
        listed = (
            [text(i.get("name") or i.get("item")) for i in items if isinstance(i, dict)]
            if isinstance(items, list)
            else []
        )
        inner = [name for name in listed[1:] if name and name != headline]
        if inner:
            return inner[0]
    return _crumb(sheet.signs)


def _crumb(found: Signs) -> str | None:
    """The first step of the visible path below the front page."""
    for node in found.crumbs[:5]:
        for anchor in list(node.iter("a"))[:6]:
            shown = words(anchor, 60).strip(" >»/")
            if shown and shown.lower() not in _FRONT and len(shown) < 40:
                return shown.title() if shown.isupper() else shown
    return None

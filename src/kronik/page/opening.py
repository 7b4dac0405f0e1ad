"""What hides a report from an extractor, undone in the tree: tables that only lay the page out, text folded away."""

from __future__ import annotations

import re
from itertools import islice

from kronik.page.tree import Node, words

_CELLS = ("table", "tbody", "thead", "tfoot", "tr", "td", "th", "center")
_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)[^;]*;?", re.I)
_LONG = 600  # characters in one cell from which on its table holds a text and no figures
_PARAGRAPH = 60
_NEAR = 20  # paragraphs in a folded element, and before it, that are looked at
_CELLS_SEEN, _MOST = 500, 200  # cells, and folded elements, that are looked at


def opened(tree: Node) -> None:
    """Make layout tables plain blocks, and show what is folded away behind a report's beginning."""
    for cell in [cell for cell in islice(tree.iter("td"), _CELLS_SEEN) if _laid_out(cell)]:
        table = next(cell.iterancestors("table"), None)
        if table is not None:
            _plain(table)
    for node in tree.xpath(f"(//*[contains(@style, 'none') or contains(@style, 'hidden')])[position() <= {_MOST}]"):
        style = node.get("style") or ""
        if _HIDDEN.search(style) and _goes_on(node):
            node.set("style", _HIDDEN.sub("", style))


def _laid_out(cell: Node) -> bool:
    """Whether a cell holds a text in paragraphs."""
    parts = sum(1 for _ in islice(cell.iter("p", "br", "div"), 2))
    return parts == 2 and len(words(cell, _LONG + 1)) > _LONG


def _plain(table: Node) -> None:
    """Only the table's own rows and cells: one inside it may be of figures."""
    table.tag = "div"
    stack = list(table)
    while stack:
        node = stack.pop()
        if node.tag in _CELLS and node.tag != "table":
            node.tag = "div"
            stack.extend(node)


def _goes_on(node: Node) -> bool:
    """Whether a folded element holds paragraphs and stands behind paragraphs."""
    folded = sum(len(words(p, 2 * _PARAGRAPH)) > _PARAGRAPH for p in islice(node.iterchildren("p"), _NEAR))
    before = any(
        len(words(p, 2 * _PARAGRAPH)) > _PARAGRAPH for p in islice(node.itersiblings("p", preceding=True), _NEAR)
    )
    return folded >= 2 and before

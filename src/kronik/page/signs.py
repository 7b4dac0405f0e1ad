"""One walk over the page's elements that marks those worth a look: credits, dates, pointers, captions, pagers.

By class and id names that outlets share, by what the element's own text opens with, by schema.org's itemprop. Nothing
is decided here.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kronik.page.rules import Rules, kinds
from kronik.page.tree import Node

LONG = 14
"""Characters of text inside or behind an element from which on it may begin a line of the report."""
_MOST = 400
_NAMING = frozenset(("class", "id", "itemprop"))


@dataclass(slots=True)
class Signs:
    """Marked elements in document order, with the number of the element; `heading` is that of the first h1."""

    headings: list[tuple[int, Node]] = field(default_factory=list)
    credits: list[tuple[int, Node]] = field(default_factory=list)
    labelled: list[tuple[int, Node]] = field(default_factory=list)
    dates: list[tuple[int, Node]] = field(default_factory=list)
    cues: list[Node] = field(default_factory=list)
    captions: list[Node] = field(default_factory=list)
    pagers: list[Node] = field(default_factory=list)
    crumbs: list[Node] = field(default_factory=list)
    texts: list[Node] = field(default_factory=list)
    adverts: list[Node] = field(default_factory=list)

    @property
    def heading(self) -> int:
        """Number of the first h1; 0 where there is none."""
        return self.headings[0][0] if self.headings else 0


def signs(tree: Node, rules: Rules) -> Signs:
    """Mark the elements of a page's body."""
    found = Signs()
    for number, node in enumerate(tree.iter(*_TAGS)):
        tag = node.tag
        if tag == "h1":
            found.headings.append((number, node))
        named = " ".join([value for key, value in node.items() if key in _NAMING])
        if named and (told := kinds(named[:300], rules)):
            _by_name(told, number, node, found)
        if tag == "time":
            found.dates.append((number, node))
        elif tag == "figcaption":
            found.captions.append(node)
        own, after = node.text, node.tail
        if (own and len(own) >= LONG) or (after and len(after) >= LONG):
            found.texts.append(node)
        if own and not own.isspace():
            if len(own) < 60 and len(node) == 0 and rules.interface.fullmatch(own):
                found.adverts.append(node)
            elif tag == "a" and len(own) < 60 and "halaman" in own.lower():
                found.pagers.append(node)
            elif rules.cue.match(own):
                found.cues.append(node)
            elif rules.labelled.match(own) and len(found.labelled) < _MOST:
                found.labelled.append((number, node))
    return found


_TAGS = (
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "span", "strong", "b", "em", "i", "a", "li", "ul", "td", "table", "time", "figcaption",
    "section", "aside", "header", "footer", "label", "small", "address", "nav", "center", "font", "blockquote", "dt", "dd", "cite", "u", "br",
)  # fmt: skip


def _by_name(told: frozenset[str], number: int, node: Node, found: Signs) -> None:
    if "credit" in told and len(found.credits) < _MOST:
        found.credits.append((number, node))
    if "date" in told and len(found.dates) < _MOST:
        found.dates.append((number, node))
    if "caption" in told and node.tag != "figcaption":
        found.captions.append(node)
    if "pager" in told:
        found.pagers.append(node)
    if "path" in told:
        found.crumbs.append(node)
    if "furniture" in told:
        found.adverts.append(node)

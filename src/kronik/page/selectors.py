"""The selectors of outlet files -> XPath: tags, classes, ids, attributes, descendants ("div.read__time a", "#penulis").

A small part of CSS selectors on purpose: what an outlet file can say stays readable, and no package is needed.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from lxml import etree

from kronik.errors import KnowledgeError
from kronik.page.tree import Node

_SIMPLE = re.compile(r"([\w*-]+)?((?:\.[\w-]+|#[\w-]+|\[[\w:-]+(?:=[^\]]*)?\])*)")
_PART = re.compile(r"\.([\w-]+)|#([\w-]+)|\[([\w:-]+)(?:=([^\]]*))?\]")


@functools.cache
def compiled(selector: str) -> etree.XPath:
    """The XPath of one selector. Raises KnowledgeError for what is no such selector."""
    steps = [_step(simple, selector) for simple in selector.split()]
    if not steps:
        raise KnowledgeError("empty selector", hint="write tag.class, #id or tag[attribute=value]")
    return etree.XPath("descendant-or-self::" + "/descendant::".join(steps))


def select(tree: Node, selectors: Iterable[str]) -> list[Node]:
    """The elements of the first selector that has any."""
    return next((found for selector in selectors if (found := compiled(selector)(tree))), [])


def select_all(tree: Node, selectors: Iterable[str]) -> list[Node]:
    """The elements of all selectors."""
    return [node for selector in selectors for node in compiled(selector)(tree)]


def _step(simple: str, selector: str) -> str:
    hit = _SIMPLE.fullmatch(simple)
    if hit is None:
        raise KnowledgeError(f"no selector: {selector}", hint="write tag.class, #id or tag[attribute=value]")
    path = hit[1] or "*"
    for part in _PART.finditer(hit[2]):
        kind, identity, attribute, value = part.groups()
        if kind:
            path += f"[contains(concat(' ', normalize-space(@class), ' '), ' {kind} ')]"
        elif identity:
            path += f"[@id='{identity}']"
        elif value is None:
            path += f"[@{attribute}]"
        else:
            plain = value.strip("\"'").replace("'", "")
            path += f"[@{attribute}='{plain}']"
    return path

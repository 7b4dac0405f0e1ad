"""The page as a tree, under limits: what a hostile page would break is refused with its reason, never tried.

The parser is trafilatura's own (lxml, no network, no entities of the page's own, `huge_tree` off), so that the
extractor sees exactly the tree that we pruned.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree
from trafilatura.utils import load_html

LARGEST = 8 * 1024 * 1024
"""Bytes, and characters, of one page at most: twenty times the largest article page met."""
_ELEMENTS = 150_000
_DEEPEST = 500
_UNSOUND = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_SPACES = re.compile(r"\s+")

for _name in ("trafilatura", "htmldate", "justext", "readability", "courlan"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)  # they log what is a Failure here

Node = Any
"""An lxml element; lxml has no types of its own."""


PARTING = frozenset(
    (
        "p",
        "div",
        "section",
        "article",
        "main",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    )
    + (
        "td",
        "th",
        "tr",
        "table",
        "tbody",
        "thead",
        "center",
        "br",
        "hr",
        "figure",
        "figcaption",
        "aside",
        "header",
        "footer",
    )
    + ("nav", "form", "iframe", "pre", "address", "details", "summary", "fieldset", "button", "option", "select", "img")
)
"""Elements that part words as white space does; all others join them."""


class Unreadable(ValueError):
    """Why a page cannot be read as a tree."""


def parse(text: str) -> Node:
    """The tree of a decoded page. Raises Unreadable for what is no page, or none that a reader ever saw."""
    if len(text) > LARGEST:
        raise Unreadable(f"a page of {len(text):,} characters; {LARGEST:,} at most")
    sound = _UNSOUND.sub(" ", text)
    if sound.count("<") > 4 * _ELEMENTS:
        raise Unreadable(f"more than {4 * _ELEMENTS:,} tags, which no article page has")
    try:
        tree = load_html(sound)
    except (ValueError, TypeError, AssertionError, RecursionError, LookupError) as fault:
        raise Unreadable(f"the page cannot be parsed: {type(fault).__name__}") from fault
    if tree is None:
        raise Unreadable("no HTML: nothing in it can be parsed")
    _within_limits(tree)
    return tree


def _within_limits(tree: Node) -> None:
    """Count elements and measure depth without recursion. Raises Unreadable."""
    depth = 0
    started = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        if event == "end":
            depth -= 1
            continue
        depth += 1
        started += 1
        if started > _ELEMENTS:
            raise Unreadable(f"more than {_ELEMENTS:,} elements, which no article page has")
        if depth > _DEEPEST:
            raise Unreadable(f"elements nested deeper than {_DEEPEST}, which no article page has")


def words(node: Node, limit: int = 2000) -> str:
    """The text of an element with single spaces, `limit` characters of it at most; line breaks and blocks part words."""
    return _SPACES.sub(" ", "".join(_pieces(node, limit))).strip()


def _pieces(node: Node, limit: int) -> Iterator[str]:
    if len(node) == 0:
        yield (node.text or "")[:limit]
        return
    for event, inner in etree.iterwalk(node, events=("start", "end")):
        piece = inner.text if event == "start" else inner.tail if inner is not node else None
        if inner is not node and inner.tag in PARTING:
            yield " "
        if piece and not (event == "start" and inner.tag in ("script", "style")):
            yield piece
            limit -= len(piece)
            if limit < 0:
                return


def drop(node: Node) -> None:
    """Take an element out of its tree; the text after it stays."""
    parent = node.getparent()
    if parent is None:
        return
    if node.tail:
        before = node.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + node.tail
        else:
            parent.text = (parent.text or "") + node.tail
    parent.remove(node)

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

from kronik.page.source import UNSEEN

LARGEST = 8 * 1024 * 1024
"""Bytes, and characters, of one page at most: twenty times the largest article page met."""
_TAGS = 300_000  # opening and closing; the parser itself ends at a depth of 256 elements
_TABLES = 1_000  # the extractor's time grows with their square
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
    sound = UNSEEN.sub("", _UNSOUND.sub(" ", text))
    if sound.count("<") > _TAGS:
        raise Unreadable(f"more than {_TAGS:,} tags, which no article page has")
    if sound.count("<table") + sound.count("<TABLE") > _TABLES:
        raise Unreadable(f"more than {_TABLES:,} tables, which no article page has")
    try:
        tree = load_html(sound)
    except (ValueError, TypeError, AssertionError, RecursionError, LookupError) as fault:
        raise Unreadable(f"the page cannot be parsed: {type(fault).__name__}") from fault
    if tree is None:
        raise Unreadable("no HTML: nothing in it can be parsed")
    return tree


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

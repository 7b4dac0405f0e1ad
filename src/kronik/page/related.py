"""Pointers to other articles among the paragraphs ("Baca juga: ..."): taken as links before the extractor drops them.

The block that holds nothing but the pointer leaves the tree, so that no part of it is taken for body.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.page import addresses
from kronik.page.extracted import Link
from kronik.page.tree import Node, drop, words

_BLOCKS = frozenset(
    (
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "table",
        "tr",
        "td",
        "tbody",
        "aside",
        "section",
        "blockquote",
        "center",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    )
)
_LONGEST = 320  # characters of a block that is nothing but pointers, for each link
_BESIDE = 45  # characters beside cue and titles
_LISTED = 8


def take(cues: Sequence[Node], pattern: re.Pattern[str], base: str | None, cut: bool) -> tuple[Link, ...]:
    """The links of pointers, in order, each once; with `cut`, the pointers are taken out of the tree."""
    links: dict[str, Link] = {}
    done: list[Node] = []
    for cue in cues:
        block = _block(cue, pattern)
        parts = [block] if block is not None else _inline(cue)
        for part in parts:
            for anchor in part.iter("a"):
                title, url = words(anchor, 400), addresses.joined(base, anchor.get("href"))
                if url and len(title.split()) >= 2 and not pattern.fullmatch(title):
                    bare = pattern.sub("", title, count=1).lstrip(" :-–") or title
                    links.setdefault(addresses.canonical(url), Link(bare, url))
        done += parts
    if cut:
        for part in done:
            drop(part)
    return tuple(links.values())


def _inline(cue: Node) -> list[Node]:
    """A cue and the link right behind it, in text without blocks ("... <b>Baca juga:</b> <a>...</a><br>")."""
    behind = cue.getnext()
    if behind is None or behind.tag != "a" or (cue.tail or "").strip(" :\n\t\xa0") or len(words(cue, 100)) > 40:
        return []
    return [behind, cue]


def _block(cue: Node, pattern: re.Pattern[str]) -> Node | None:
    """The largest block around a cue that is nothing but cue and links; None where the cue opens prose."""
    found = None
    node = cue
    while node is not None and node.tag not in ("body", "html", "article", "main"):
        anchors = list(node.iter("a"))
        if len(anchors) > _LISTED:
            break
        if anchors:
            text = words(node, 3000)
            linked = sum(len(words(anchor, 500)) for anchor in anchors)
            opening = pattern.match(text)
            if opening is None or len(text) > _LONGEST * len(anchors) or len(text) - linked > opening.end() + _BESIDE:
                break
            if node.tag in _BLOCKS or found is None:
                found = node
        elif len(words(node, 300)) > _LONGEST:
            break
        node = node.getparent()
    return found

"""What a page's scripts hold as plain data: the analytics layer (who wrote and edited), and the article that a page built in
the browser carries as JSON (`__NEXT_DATA__`). Scripts are read as text, never run.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kronik.page.fields import texts
from kronik.page.tree import Node

_LAYER = re.compile(r"dataLayer\b|window\.kly\b")
_PAIR = re.compile(
    r"""["'](?P<key>penulis|reporters?|author|content_author|article_?author|editors?|content_editor|article_?editor)["']\s*:\s*(?P<mark>["'])(?P<value>(?:(?!(?P=mark))[^\\\n]){3,100})(?P=mark)""",
    re.I,
)
_LARGEST = 2_000_000
_TIMES = ("published_at", "publishedAt", "publish_date", "datePublished", "published")
_FIELDS = ("content", "body", "articleBody", "html", "content_html", "description_html")


@dataclass(frozen=True, slots=True)
class State:
    """Names by role, the article's HTML and its time, as scripts hold them."""

    reporters: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    content: str | None = None
    published: str | None = None


def state(tree: Node, source: str) -> State:
    """Read the scripts of a page; `source`, its text, tells at little cost whether there is anything to read."""
    if not any(word in source for word in ("__NEXT_DATA__", "dataLayer", "window.kly")):
        return State()
    for node in tree.iter("script"):
        if (
            node.get("id") == "__NEXT_DATA__"
            and node.text
            and len(node.text) < _LARGEST
            and (found := _built(node.text))
        ):
            return found
    reporters: list[str] = []
    editors: list[str] = []
    for node in tree.iter("script"):
        written = node.text
        if written and len(written) < _LARGEST and "ld+json" not in (node.get("type") or "") and _LAYER.search(written):
            for hit in _PAIR.finditer(written):
                (editors if "editor" in hit["key"].lower() else reporters).append(hit["value"])
    return State(tuple(reporters), tuple(editors))


def _built(written: str) -> State | None:
    """The article in the data of a page that is built in the browser: the node with the longest body."""
    try:
        value = json.loads(written)
    except (ValueError, RecursionError):
        return None
    bodies = [
        (text, node)
        for node in _nodes(value)
        for name in _FIELDS
        if isinstance(text := node.get(name), str) and "<p" in text
    ]
    if not bodies:
        return None
    content, node = max(bodies, key=lambda pair: len(pair[0]))
    published = next((moment for name in _TIMES if isinstance(moment := node.get(name), str) and moment), None)
    return State(
        texts(node.get("authors") or node.get("author") or node.get("reporter")),
        texts(node.get("editor") or node.get("editors")),
        content if len(content) > 200 else None,
        published,
    )


def _nodes(value: object) -> Iterator[Mapping[str, Any]]:
    """All objects of a JSON value, found without recursion."""
    stack, left = [value], 20_000
    while stack and left:
        left -= 1
        found = stack.pop()
        if isinstance(found, Mapping):
            yield found
            stack.extend(found.values())
        elif isinstance(found, list):
            stack.extend(found)

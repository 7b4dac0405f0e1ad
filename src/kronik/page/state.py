"""What a page's scripts hold as plain data: the analytics layer (who wrote and edited), and the article that a page built in
the browser carries as JSON (`__NEXT_DATA__`). Scripts are read as text, never run.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kronik.page.tree import Node

_LAYER = re.compile(r"dataLayer|window\.kly|_pageInfo|kompasData|window\.__data", re.I)
_PAIR = re.compile(
    r"""["'](?P<key>penulis|reporters?|author|content_author|article_?author|editors?|content_editor|article_?editor)["']\s*:\s*(?P<mark>["'])(?P<value>(?:(?!(?P=mark))[^\\\n]){3,100})(?P=mark)""",
    re.I,
)
_LARGEST = 2_000_000
_FIELDS = ("content", "body", "articleBody", "html", "content_html", "description_html")


@dataclass(frozen=True, slots=True)
class State:
    """Names by role, and the HTML of the article, as scripts hold them."""

    reporters: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    content: str | None = None


def state(tree: Node) -> State:
    """Read the scripts of a page."""
    reporters: list[str] = []
    editors: list[str] = []
    content = None
    for node in tree.iter("script"):
        written = node.text
        if not written or len(written) > _LARGEST or "ld+json" in (node.get("type") or ""):
            continue
        if node.get("id") == "__NEXT_DATA__":
            content = max(_contents(_parsed(written)), key=len, default=None)
        elif _LAYER.search(written):
            for hit in _PAIR.finditer(written):
                (editors if "editor" in hit["key"].lower() else reporters).append(hit["value"])
    return State(tuple(reporters), tuple(editors), content)


def _parsed(written: str) -> object:
    try:
        value: object = json.loads(written)
    except (ValueError, RecursionError):
        return None
    return value


def _contents(value: object) -> Iterator[str]:
    """Strings of paragraphs under the names that bodies have, found without recursion."""
    stack, left = [value], 20_000
    while stack and left:
        left -= 1
        found = stack.pop()
        if isinstance(found, Mapping):
            yield from (
                text
                for name in _FIELDS
                if isinstance(text := found.get(name), str) and "<p" in text and len(text) > 200
            )
            stack.extend(found.values())
        elif isinstance(found, list):
            stack.extend(found)

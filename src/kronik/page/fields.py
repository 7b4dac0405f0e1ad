"""What a page says about itself to machines: meta and link elements, and JSON-LD (schema.org), read without trust.

JSON-LD is read with `json` alone (extruct is ten times slower); graphs, lists and nested entities are walked to a
bounded depth. What is broken is mended only where the mend is plain (line breaks inside strings, trailing commas).
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kronik.page.tree import Node

ARTICLES = (
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "Article",
    "BlogPosting",
    "LiveBlogPosting",
    "TechArticle",
    "Report",
)
_LARGEST = 1_000_000
_NODES, _DEPTH = 2000, 8
_TRAILING = re.compile(r",\s*(?=[}\]])")
_WRAPPER = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*.*?\*/)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$", re.S)


@dataclass(frozen=True, slots=True)
class Fields:
    """Meta values by small-letter name, in order; links by relation; JSON-LD nodes in the page's order."""

    meta: Mapping[str, tuple[str, ...]]
    links: Mapping[str, tuple[str, ...]]
    linked: tuple[Mapping[str, Any], ...]
    language: str

    def first(self, *names: str) -> str | None:
        """The first value of the first of these meta names that has one."""
        return next((values[0] for name in names if (values := self.meta.get(name))), None)

    @property
    def article(self) -> Mapping[str, Any]:
        """The node that is the article: a news type before a general one, the first of them; empty when there is none."""
        typed = [(kind, node) for node in self.linked for kind in _types(node) if kind in ARTICLES]
        typed.sort(key=lambda pair: ("headline" not in pair[1], ARTICLES.index(pair[0]) > 6))
        return typed[0][1] if typed else {}

    def of_type(self, *kinds: str) -> Iterator[Mapping[str, Any]]:
        """The nodes of these types, in order."""
        return (node for node in self.linked if any(kind in kinds for kind in _types(node)))


def fields(tree: Node) -> Fields:
    """All that the page says about itself to machines."""
    meta: dict[str, list[str]] = {}
    for node in tree.iter("meta"):
        value = " ".join((node.get("content") or "").split())
        names = (node.get("property"), node.get("name"), node.get("itemprop"))
        for name in dict.fromkeys(name.strip().lower() for name in names if name):
            if value and len(value) < 5000:
                meta.setdefault(name, []).append(value)
    links: dict[str, list[str]] = {}
    for node in tree.iter("link"):
        if (address := (node.get("href") or "").strip()) and len(address) < 3000:
            for relation in (node.get("rel") or "").lower().split():
                links.setdefault(relation, []).append(address)
    root = tree.getroottree().getroot()
    return Fields(
        {name: tuple(values) for name, values in meta.items()},
        {name: tuple(values) for name, values in links.items()},
        tuple(_linked(tree)),
        (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").lower(),
    )


def text(value: object) -> str | None:
    """A string of JSON-LD as words: entities read, white space single; the first of a list; the name of an entity."""
    if isinstance(value, list):
        return next((found for item in value[:20] if (found := text(item))), None)
    if isinstance(value, Mapping):
        return text(value.get("name") or value.get("@value"))
    if isinstance(value, str) and value.strip():
        return " ".join(html.unescape(html.unescape(value)).split())
    return None


def texts(value: object) -> tuple[str, ...]:
    """All strings of a JSON-LD value, a list or not."""
    return tuple(found for item in (value if isinstance(value, list) else [value])[:20] if (found := text(item)))


def _types(node: Mapping[str, Any]) -> tuple[str, ...]:
    kinds = node.get("@type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    return tuple(kind.rpartition("/")[2].rpartition(":")[2] for kind in listed if isinstance(kind, str))


def _linked(tree: Node) -> Iterator[Mapping[str, Any]]:
    left = _NODES
    for node in tree.iter("script"):
        if "ld+json" in (node.get("type") or "").lower() and (written := node.text) and len(written) < _LARGEST:
            for found in _walk(_json(written), _DEPTH):
                yield found
                left -= 1
                if left < 0:
                    return


def _walk(value: object, depth: int) -> Iterator[Mapping[str, Any]]:
    """Nodes of graphs and lists, outermost first; not what an article merely points at (lists of other articles)."""
    if depth < 0:
        return
    if isinstance(value, list):
        for item in value:
            yield from _walk(item, depth - 1)
    elif isinstance(value, Mapping):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            if isinstance(value.get(key), (list, Mapping)):
                yield from _walk(value[key], depth - 1)


def _json(written: str) -> object:
    bare = _WRAPPER.sub("", written).strip().rstrip(";")
    for attempt in (bare, _TRAILING.sub("", bare), _TRAILING.sub("", html.unescape(bare))):
        try:
            value: object = json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
        return value
    return None

"""The lines of a part of a page as a reader sees them: its text cut at block elements, with what is mostly links told apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from kronik.page.tree import PARTING, Node

_NO_TEXT = frozenset(
    (
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "button",
        "form",
        "select",
        "textarea",
        "aside",
        "nav",
        "footer",
        "figure",
        "ins",
        "video",
        "audio",
        "object",
        "table",
    )
)


_WORDS = re.compile(r"[^\W_]+")


def paragraphs(region: Sequence[Node]) -> Iterator[tuple[str, bool]]:
    """The region's own lines, and whether they are mostly links: its text cut at block elements, without what is no text."""
    for node in region:
        held: list[str] = []
        linked = 0
        for piece, block, link in _pieces(node):
            if block:
                line = " ".join("".join(held).split())
                if line:
                    yield line, linked > 0.5 * len(line)
                held, linked = [], 0
            else:
                held.append(piece)
                linked += len(piece) if link else 0


def _pieces(region: Node) -> Iterator[tuple[str, bool, bool]]:
    """Text pieces in order as (text, False, inside a link), block edges as ("", True, False); no recursion."""
    stack: list[tuple[Node, bool, bool]] = [(region, False, False)]
    while stack:
        node, closing, link = stack.pop()
        skipped = not isinstance(node.tag, str) or (node.tag in _NO_TEXT and node is not region)
        block = node.tag in PARTING
        if closing or skipped:
            if block:
                yield "", True, False
            if node is not region and node.tail:
                yield node.tail, False, link
            continue
        if block:
            yield "", True, False
        here = link or node.tag == "a"
        if node.text:
            yield node.text, False, here
        stack.append((node, True, link))
        stack.extend((child, False, here) for child in reversed(node))
    yield "", True, False


def inside(region: Sequence[Node]) -> str:
    """All letters and digits of the region, without white space: tags inside words must not part them."""
    return solid(" ".join(piece for node in region for piece in node.itertext("*")))


def solid(words_: str) -> str:
    """Letters and digits alone, folded."""
    return bare(words_).replace(" ", "")


def bare(line: str) -> str:
    """What makes two writings of one line equal: its letters and digits in small letters, of every script."""
    plain = line.lower()
    if not plain.isascii():
        apart = unicodedata.normalize("NFKD", plain)
        plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(_WORDS.findall(plain))

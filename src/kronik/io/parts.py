"""The pages of one article in one body: each as it came, behind a line of JSON that says where it was and how it was served.

What is kept so is enough to make the article again, and each page keeps its own SHA-256 in its record of fetching.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from kronik.io.refused import Refused
from kronik.page.encoding import decode
from kronik.page.further import MOST

PAGES = "multipart/mixed"
PART = "pages"
"""What `How.part` says of an article that was made of several pages."""
_HEAD = 32_768


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page: the address by which it was named, the one that it came from, its Content-Type, its bytes."""

    asked: str
    address: str | None
    header: str | None
    body: bytes


def bound(leaves: Iterable[Leaf]) -> bytes:
    """Several pages as one body."""
    pieces: list[bytes] = []
    for leaf in leaves:
        head = {"asked": leaf.asked, "address": leaf.address, "header": leaf.header, "size": len(leaf.body)}
        pieces += [json.dumps(head, ensure_ascii=False).encode("utf-8", "replace"), b"\n", leaf.body, b"\n"]
    return b"".join(pieces)


def leaves(body: bytes) -> Iterator[Leaf]:
    """The pages of such a body. Raises Refused for what is none."""
    at = count = 0
    while at < len(body):
        end = body.find(b"\n", at, at + _HEAD)
        try:
            head: dict[str, Any] = json.loads(body[at:end])
            size = int(head["size"])
            leaf = Leaf(str(head["asked"]), head["address"], head["header"], body[end + 1 : end + 1 + size])
        except (ValueError, KeyError, TypeError, RecursionError) as fault:
            raise Refused("no pages of one article: a page has no head") from fault
        at, count = end + 2 + size, count + 1
        if end < 0 or size < 0 or at > len(body) or count > MOST:
            raise Refused("no pages of one article: a page is cut")
        yield leaf


def decoded(body: bytes, header: str | None, part: str | None) -> str:
    """The decoded page, or the decoded pages one behind the other: what offsets lead into. Raises Refused."""
    if part != PART:
        return decode(body, header).text
    return "".join(decode(leaf.body, leaf.header).text for leaf in leaves(body))

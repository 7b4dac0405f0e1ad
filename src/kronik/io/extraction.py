"""How an article was taken out of its page: from which address, when, by what code, and where its lines stand there.

For text files and JSON lines there is nothing to tell: the text is the page's. For pages of the web, items of feeds and
rows of tables it is told here, kept beside the article, and enough to do it again.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from kronik.io import code
from kronik.io.parts import decoded
from kronik.knowledge import load
from kronik.model import Article
from kronik.page.extracted import FLAGS, Extracted
from kronik.page.source import UNSEEN

ROOMS = (
    "page",
    "model",
    "text.py",
    "io/pages.py",
    "io/webpage.py",
    "io/parts.py",
    "io/feeds.py",
    "io/feedxml.py",
    "io/columns.py",
)
"""The code that decides what an article's text is."""


@dataclass(frozen=True, slots=True)
class How:
    """What a page does not say itself: where it was fetched, how it was served, when, and which part of it is meant.

    `header` is the Content-Type as served; `captured` is UTC, ISO 8601; `part` is the number of a feed's item, the
    map of a table's columns, or `pages` where one article was made of several.
    """

    address: str | None = None
    header: str | None = None
    captured: str | None = None
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """How it was done, the code and knowledge that did it, and all that was found beside the text."""

    how: How
    made: str
    details: dict[str, Any]

    @property
    def seen(self) -> str:
        """When the article was last seen so (UTC): archived, else fetched, else modified, else published; else empty."""
        archived = (self.details.get("capture") or {}).get("instant")
        known = (archived, self.how.captured, self.details.get("modified"), self.details.get("published"))
        return next((instant(value) for value in known if value and instant(value)), "")


@functools.cache
def fingerprint() -> str:
    """SHA-256 of the code and knowledge that take articles out of pages."""
    return f"{load().fingerprint[:32]}-{code.fingerprint(*ROOMS)[:32]}"


def made(how: How, details: dict[str, Any]) -> Extraction:
    """An extraction by the present code."""
    return Extraction(how, fingerprint(), details)


def told(extracted: Extracted) -> dict[str, Any]:
    """All that was found on a page, without the text, as plain values."""
    found = dataclasses.asdict(extracted)
    del found["text"]
    plain: dict[str, Any] = json.loads(json.dumps(found, ensure_ascii=False))
    return plain


def pack(extraction: Extraction) -> bytes:
    """For the store."""
    row = {"how": dataclasses.asdict(extraction.how), "details": extraction.details}
    return zlib.compress(json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace"), 6)


def unpack(made: str, body: bytes) -> Extraction:
    """From the store. Raises zlib.error, ValueError, KeyError or TypeError when it is damaged."""
    row = json.loads(zlib.decompress(body))
    return Extraction(How(**row["how"]), made, row["details"])


def instant(value: str) -> str:
    """An ISO 8601 instant in UTC to the second; a time without zone is taken as UTC. Empty for what is none."""
    try:
        parsed = datetime.fromisoformat(value)
        aware = parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)
        return aware.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError):
        return ""


def misplaced(article: Article, body: bytes, extraction: Extraction) -> list[tuple[str, str]]:
    """Lines of the article that do not stand in the page where they were said to: (line, what stands there).

    Holds whatever code made the extraction; lines that were mended are left out.
    """
    page = decoded(body, extraction.how.header, extraction.how.part)
    mended = [(one["start"], one["end"]) for one in extraction.details.get("repairs", ()) if one["kind"] not in FLAGS]
    faults = []
    for start, end, first, last in extraction.details.get("offsets", ()):
        line = article.text[start:end]
        if not any(a < end and start < b for a, b in mended) and not _same(line, page[first:last]):
            faults.append((line, page[first:last]))
    return faults


def _same(line: str, source: str) -> bool:
    """Whether the words of a line are those of a stretch of a page, its tags, entities and blanks apart."""
    import html
    import re

    bare = html.unescape(UNSEEN.sub("", re.sub(r"<!--.*?-->|<[^>]*>", "", source, flags=re.S)))
    return re.sub(r"\s+", "", line) == re.sub(r"\s+", "", bare)

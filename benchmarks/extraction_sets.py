"""Public sets of pages with their right text, as they lay themselves out in a folder, brought to one form."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import html

FEWEST = 30  # words of a right text under which a page is no article
_BLOCKS = re.compile(r"<br\s*/?>|</(?:p|div|li|h\d|tr|td|section|article|blockquote|ul|ol|pre|figcaption)\s*>", re.I)


@dataclass(frozen=True, slots=True)
class Case:
    """A page, its right text, and what else the set says of it: None where it says nothing."""

    name: str
    page: bytes
    text: str
    url: str | None = None
    title: str | None = None
    day: str | None = None  # YYYY-MM-DD
    authors: tuple[str, ...] = ()


def cases(folder: Path) -> Iterator[Case]:
    """Every page of a set that has the text of an article, whichever way the folder is laid out."""
    if (folder / "ground-truth.json").exists():
        found = _scrapinghub(folder)
    elif next(folder.glob("*/source.html"), None):
        found = _mozilla(folder)
    else:
        found = _pairs(folder)
    return (case for case in found if len(case.text.split()) >= FEWEST)


def _scrapinghub(folder: Path) -> Iterator[Case]:
    for name, row in sorted(_json(folder / "ground-truth.json").items()):
        with gzip.open(folder / "html" / f"{name}.html.gz") as page:
            yield Case(name, page.read(), row["articleBody"], row.get("url"))


def _mozilla(folder: Path) -> Iterator[Case]:
    for page in sorted(folder.glob("*/source.html")):
        said = _json(page.with_name("expected-metadata.json"))
        written = page.with_name("expected.html").read_text(encoding="utf-8")
        text = html.fromstring(_BLOCKS.sub(r"\g<0> ", written)).text_content()
        day = _day(said.get("publishedTime"))
        authors = (said["byline"],) if said.get("byline") else ()
        yield Case(page.parent.name, page.read_bytes(), text, None, said.get("title"), day, authors)


def _pairs(folder: Path) -> Iterator[Case]:
    texts, pages = (folder / "txt", folder / "html") if (folder / "txt").is_dir() else (folder, folder)
    for file in sorted(texts.glob("*.txt")):
        name = file.name.removesuffix(".txt").removesuffix(".gold")
        page = pages / f"{name}.html"
        if page.exists():
            said = _json(folder / "metadata" / f"{name}.json")
            text = file.read_text(encoding="utf-8", errors="replace")
            day, authors = _day(said.get("publish_date")), tuple(said.get("authors") or ())
            yield Case(name, page.read_bytes(), text, said.get("url"), said.get("title"), day, authors)


def _json(file: Path) -> dict[str, Any]:
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def _day(said: object) -> str | None:
    hit = re.match(r"\d{4}-\d\d-\d\d", str(said or ""))
    return hit[0] if hit else None

"""What one page said: the article's text, its metadata with their sources, and where each line stands in the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal["reporter", "editor", "initials"]
Zone = Literal["stated", "assumed", "unknown"]
FLAGS = ("glued", "lost")
"""The kinds of `Repair` that change nothing: what stood there is a guess."""


@dataclass(frozen=True, slots=True)
class Author:
    """Who signed, and as what. `initials` are the signs that close a report: (abc/xyz)."""

    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Link:
    """A pointer to another article that stood among the paragraphs ("Baca juga: ...")."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Capture:
    """A copy kept by a web archive: the address it was taken from, and the instant (UTC, ISO 8601).

    The instant is an upper bound on publication, never the publication itself.
    """

    url: str
    instant: str


@dataclass(frozen=True, slots=True)
class Repair:
    """One certain repair, or one flag, in `Extracted.text`; `start` and `end` are code points, half-open, after the repair.

    `kind`: mojibake, quotes (doubled marks made one), encoding (bytes that had no character), and two flags, where
    nothing was changed: `glued` (two words that lost the space between them) and `lost` (a preposition or title whose
    words are gone, as scrapers leave it that drop links). `was` is what stood there.
    """

    kind: Literal["mojibake", "quotes", "encoding", "glued", "lost"]
    start: int
    end: int
    was: str


@dataclass(frozen=True, slots=True)
class Extracted:
    """One article as its page gave it.

    `text` is the title line and the paragraphs, joined by newlines: the stored text of the Article. `offsets` are
    (start, end in text, start, end in the decoded page), code points, half-open, in the text's order; a line that the
    page does not hold word for word has none. The decoded page is `page.encoding.decode(body, media_type).text`.
    """

    text: str
    title: str | None
    url: str | None
    outlet: str | None
    section: str | None
    authors: tuple[Author, ...]
    published: str | None  # aware ISO 8601; a day alone where the page states no time
    published_raw: str | None
    published_source: str | None
    zone: Zone | None
    modified: str | None
    dateline: str | None
    related: tuple[Link, ...]
    pages: tuple[str, ...]  # further pages of the same article, in order
    whole: str | None  # the address that shows all pages at once, where the outlet has one
    truncated: bool
    encoding: str
    decoded_sha256: str
    offsets: tuple[tuple[int, int, int, int], ...]
    capture: Capture | None
    repairs: tuple[Repair, ...] = ()
    captions: tuple[str, ...] = ()  # of pictures; kept apart from the body

    @property
    def body(self) -> str:
        """The paragraphs alone, without the title line."""
        return self.text.partition("\n")[2] if self.title is not None else self.text

    @property
    def reporters(self) -> tuple[str, ...]:
        """The names that an Article carries as its authors."""
        return tuple(author.name for author in self.authors if author.role == "reporter")

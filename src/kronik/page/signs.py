"""One walk over the page's elements that marks those worth a look: credits, dates, pointers, captions, pagers.

By class and id names that outlets share, by what the element's own text opens with, by schema.org's itemprop. Nothing
is decided here.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field

from kronik.page.tree import Node

_CREDIT = re.compile(
    r"author|byline|penulis|reporter|editor|jurnalis|journalist|wartawan|credit|writer|redaktur|creator|kontributor|pewarta|writen|tim-?redaksi|profile-name",
    re.I,
)
_DATE = re.compile(r"date|time|publish|tanggal|waktu|posted|created|stamp|jam\b|hari\b|meta|info", re.I)
_CAPTION = re.compile(
    r"caption|photo__?cap|foto-?ket|ket-?foto|img-?desc|image-?credit|photo-?credit|keterangan|pic-?desc", re.I
)
_PAGER = re.compile(r"paging|pagination|paginat|halaman|page-?num|pager|multipage|split-?page|nextpage", re.I)
_CRUMB = re.compile(r"breadcrumb", re.I)
_FURNITURE = re.compile(
    r"summary-article|--summary\b|ten-second|ringkasan-?(?:berita|artikel)|newstag|footnote-wrap", re.I
)
_LABEL = re.compile(
    r"\W{0,3}(?:penulis|reporter|pewarta|jurnalis|journalist|wartawan|kontributor|oleh|ditulis oleh|laporan|editor|penyunting|redaktur|rep|red|by|written by|sumber)\b\s*[:.]?",
    re.I,
)
CUE = re.compile(
    r"\W{0,3}(?:(?:baca|lihat|simak|tonton|saksikan|dengarkan)\s*(?:juga|pula)|(?:baca|lihat|simak|tonton|saksikan)\s*(?:selengkapnya)?\s*:|baca (?:berita|artikel) (?:lain|terkait)\s*:|pilihan editor|(?:artikel|berita) terkait\s*:|rekomendasi\s*:)",
    re.I,
)
"""What opens a pointer to another article. Outlets' habits: intake notes, section 2."""
_ADVERT = re.compile(
    r"\W*(?:advertisement|advertisment|scroll to (?:continue|resume)(?: with)?(?: content)?|iklan|hide ads?|close ads?|(?:scroll|gulir) ke bawah untuk (?:melanjutkan|lanjut) membaca|lanjutkan membaca|add as a preferred source on google)\W*",
    re.I,
)
LONG = 14
"""Characters of text inside or behind an element from which on it may begin a line of the report."""
_MOST = 400
_NAMING = frozenset(("class", "id", "itemprop"))


@dataclass(slots=True)
class Signs:
    """Marked elements in document order, with the number of the element; `heading` is that of the first h1."""

    headings: list[tuple[int, Node]] = field(default_factory=list)
    credits: list[tuple[int, Node]] = field(default_factory=list)
    labelled: list[tuple[int, Node]] = field(default_factory=list)
    dates: list[tuple[int, Node]] = field(default_factory=list)
    cues: list[Node] = field(default_factory=list)
    captions: list[Node] = field(default_factory=list)
    pagers: list[Node] = field(default_factory=list)
    crumbs: list[Node] = field(default_factory=list)
    texts: list[Node] = field(default_factory=list)
    adverts: list[Node] = field(default_factory=list)

    @property
    def heading(self) -> int:
        """Number of the first h1; 0 where there is none."""
        return self.headings[0][0] if self.headings else 0


def signs(tree: Node) -> Signs:
    """Mark the elements of a page's body."""
    found = Signs()
    for number, node in enumerate(tree.iter(*_TAGS)):
        tag = node.tag
        if tag == "h1":
            found.headings.append((number, node))
        if named := " ".join([value for key, value in node.items() if key in _NAMING]):
            _by_name(named, number, node, found)
        if tag == "time":
            found.dates.append((number, node))
        elif tag == "figcaption":
            found.captions.append(node)
        own, after = node.text, node.tail
        if (own and len(own) >= LONG) or (after and len(after) >= LONG):
            found.texts.append(node)
        if own and not own.isspace():
            if len(own) < 60 and len(node) == 0 and _ADVERT.fullmatch(own):
                found.adverts.append(node)
            elif CUE.match(own):
                found.cues.append(node)
            elif _LABEL.match(own) and len(found.labelled) < _MOST:
                found.labelled.append((number, node))
    return found


_TAGS = (
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "span", "strong", "b", "em", "i", "a", "li", "ul", "td", "table", "time", "figcaption",
    "section", "aside", "header", "footer", "label", "small", "address", "nav", "center", "font", "blockquote", "dt", "dd", "cite", "u", "br",
)  # fmt: skip


@functools.lru_cache(maxsize=8192)
def _named(names: str) -> tuple[bool, bool, bool, bool, bool, bool]:
    """Whether these names speak of a credit, a date, a caption, a pager, a path, furniture; pages repeat their names."""
    return tuple(
        pattern.search(names) is not None for pattern in (_CREDIT, _DATE, _CAPTION, _PAGER, _CRUMB, _FURNITURE)
    )  # type: ignore[return-value]


def _by_name(names: str, number: int, node: Node, found: Signs) -> None:
    credit, date, caption, pager, crumb, furniture = _named(names[:300])
    if credit and len(found.credits) < _MOST:
        found.credits.append((number, node))
    if date and len(found.dates) < _MOST:
        found.dates.append((number, node))
    if caption and node.tag != "figcaption":
        found.captions.append(node)
    if pager:
        found.pagers.append(node)
    if crumb:
        found.crumbs.append(node)
    if furniture:
        found.adverts.append(node)

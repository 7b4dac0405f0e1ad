"""Articles cut into pages: how many there are, where the others stand, whether this page is all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from kronik.knowledge import Outlet
from kronik.page import addresses
from kronik.page.fields import Fields
from kronik.page.signs import Signs
from kronik.page.tree import words

_ALL = re.compile(r"\b(?:page|hal|halaman|showpage)=all\b|\bsingle=1\b", re.I)
_NUMBER = re.compile(r"[?&](?:page|page_num|hal|halaman|p)=(\d{1,2})\b|/(?:page|halaman|hal)/(\d{1,2})/?$", re.I)
_SHOWN = re.compile(
    r"\d{1,2}|selanjutnya|halaman (?:selanjutnya|berikutnya)|berikutnya|next|›|»|>|tampilkan semua|lihat semua|(?:show |view )?all",
    re.I,
)
_BEHIND = re.compile(r"/\d{1,3}/?")
MOST = 20
"""Pages of one article at most; what names more is a list of articles or of comments."""


@dataclass(frozen=True, slots=True)
class Further:
    """The addresses of the pages after this one, the address of all in one, and whether anything is missing here."""

    pages: tuple[str, ...] = ()
    whole: str | None = None
    truncated: bool = False


def further(found: Signs, page: Fields, outlet: Outlet | None, given: str | None, url: str | None) -> Further:
    """What of the article stands elsewhere.

    Args:
        found: the page's signs.
        page: its fields.
        outlet: whose markup may name the query that shows all.
        given: the address that was fetched; it tells which page this is.
        url: the article's address.
    """
    if (given and _ALL.search(given)) or url is None:
        return Further()
    here = number_of(given) or _int(page.first("content_current_page")) or 1
    total = _int(page.first("content_total_pages", "total_pages")) or 0
    numbered = {number: address for number, address in _linked(found, url) if number > here}
    for address in page.links.get("next", ()):
        if (joined := addresses.joined(url, address)) and same_article(joined, url) and (number := number_of(joined)):
            numbered.setdefault(number, joined)
    last = max([total, *numbered], default=0)
    if last <= here or last > MOST:
        return Further()
    pattern = next(iter(numbered.values()), None)
    pages = tuple(numbered.get(number) or _numbered(pattern, url, number) for number in range(here + 1, last + 1))
    whole = f"{url.partition('?')[0]}?{outlet.markup.whole}" if outlet and outlet.markup.whole else _shown(found, url)
    return Further(pages, whole, True)


def _shown(found: Signs, url: str) -> str | None:
    """The address of all pages in one, where the pager of the page itself leads to it."""
    anchors = (anchor for pager in found.pagers[:20] for anchor in islice(pager.iter("a"), 60))
    joined = (addresses.joined(url, anchor.get("href")) for anchor in anchors)
    return next((one for one in joined if one and _ALL.search(one) and same_article(one, url)), None)


def _int(words_: str | None) -> int | None:
    return int(words_) if words_ and words_.isdecimal() and len(words_) < 4 else None


def number_of(address: str | None) -> int | None:
    """Which page of an article an address shows; None where it does not say."""
    hit = _NUMBER.search(address) if address else None
    return int(hit[1] or hit[2]) if hit else None


def same_article(one: str, other: str) -> bool:
    """Whether two addresses differ in the page alone."""
    return addresses.canonical(_NUMBER.sub("", one)) == addresses.canonical(_NUMBER.sub("", other))


def _linked(found: Signs, url: str) -> Iterator[tuple[int, str]]:
    """Numbers and addresses of pages that pagers link to."""
    for pager in found.pagers[:20]:
        for anchor in islice(pager.iter("a"), 60):
            address = addresses.joined(url, anchor.get("href"))
            shown = words(anchor, 60)
            if address is None or not _SHOWN.fullmatch(shown):
                continue
            if same_article(address, url) and (number := number_of(address)):
                yield number, address
            elif shown.isdecimal() and _BEHIND.fullmatch(address.removeprefix(url.rstrip("/"))):
                yield int(shown), address  # .../slug/5: the fifth paragraph begins page 2


def _numbered(pattern: str | None, url: str, number: int) -> str:
    """The address of a page that nothing links to, in the form of one that is linked, else ?page=N."""
    if pattern:
        return _NUMBER.sub(lambda hit: hit[0].replace(hit[1] or hit[2], str(number)), pattern)
    base = url.partition("#")[0]
    return f"{base}{'&' if '?' in base else '?'}page={number}"

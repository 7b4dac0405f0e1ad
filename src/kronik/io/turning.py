"""From the first page of an article that is cut into several to the others, and all of them to one article.

Hostile pages may name pages for ever, or other articles: at most `MOST` are taken, none twice, of one host alone,
each of which must say that it is the same article and say something new.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kronik.errors import FetchError
from kronik.io import clock, parts, webpage
from kronik.io.extraction import How
from kronik.io.intake import LIMIT, Evidence, Taken
from kronik.io.pages import page_id
from kronik.io.refused import Refused
from kronik.io.sniff import is_page
from kronik.model import Page
from kronik.page.addresses import canonical, host
from kronik.page.encoding import decode
from kronik.page.further import MOST, same_article
from kronik.page.join import Part, adds

_TOGETHER = 4 * LIMIT  # bytes of all pages of one article
_SECONDS = 300.0  # that the further pages of one article may take, so that a slow host does not hold up the others


@dataclass(frozen=True, slots=True)
class Got:
    """One page as it was fetched, and the address by which it was named."""

    asked: str
    body: bytes
    how: How
    kept: Evidence | None


Get = Callable[[str], Got]
"""Fetches a page. Raises FetchError."""


def turned(first: Got, get: Get) -> tuple[list[Got], FetchError | None]:
    """The first page and those after it, as far as they can be had, and what ended it where that was a fault."""
    got = [first]
    read = [_part(first)]
    if read[0] is None:
        return got, None
    known = {canonical(first.asked), canonical(first.how.address or first.asked)}
    named = list(read[0].found.pages)
    until = clock.seconds() + _SECONDS
    while named and len(got) < MOST and clock.seconds() < until:
        asked = named.pop(0)
        if canonical(asked) in known:
            continue
        known.add(canonical(asked))
        if not _beside(asked, first):
            break
        try:
            other = get(asked)
        except FetchError as fault:
            return got, fault
        part = _part(other)
        if part is None or not _follows(other, part, got, [one for one in read if one]):
            break
        known.add(canonical(other.how.address or asked))
        got.append(other)
        read.append(part)
        named += part.found.pages
    return got, None


def joined(of: str, got: Sequence[Got]) -> Taken | None:
    """One article of several pages; None where there is only one, or they do not make one."""
    if len(got) < 2:
        return None
    body = parts.bound(parts.Leaf(one.asked, one.how.address, one.how.header, one.body) for one in got)
    first = got[0].how
    page = Page(page_id(body), of, parts.PAGES, body, first.address)
    try:
        article, extraction = webpage.joined(page, How(first.address, None, first.captured, parts.PART))
    except Refused:
        return None
    return Taken(of, page, article, extraction, tuple(one.kept for one in got if one.kept))


def _part(got: Got) -> Part | None:
    if len(got.body) > LIMIT or not is_page(got.body):
        return None
    try:
        found = webpage.extracted(got.body, got.how.address, got.how.header)
    except Refused:
        return None
    return Part(got.asked, decode(got.body, got.how.header).text, found)


def _beside(asked: str, first: Got) -> bool:
    """Whether a page stands on the host of the first one."""
    return host(canonical(asked)) == host(canonical(first.how.address or first.asked))


def _follows(other: Got, part: Part, got: Sequence[Got], read: Sequence[Part]) -> bool:
    """Whether a page is a further one of this article: by where it was, by the address that it gives, by its text."""
    came = other.how.address or other.asked
    said = part.found.url or came
    mine = read[0].found.url or got[0].how.address or got[0].asked
    return (
        same_article(came, other.asked)
        and canonical(came) not in {canonical(one.how.address or one.asked) for one in got}
        and (same_article(said, mine) or canonical(said) == canonical(other.asked))
        and sum(len(one.body) for one in (*got, other)) <= _TOGETHER
        and adds(read, part.found)
    )

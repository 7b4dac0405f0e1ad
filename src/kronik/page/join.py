"""An article that its outlet cuts into pages -> one article: the first page's, with what the others add to its text."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kronik.page.addresses import canonical
from kronik.page.extracted import Author, Extracted
from kronik.page.further import MOST
from kronik.page.paragraphs import bare

_LONG = 40  # letters from which on a line that stood on an earlier page is that line again (a deck, a caption)


@dataclass(frozen=True, slots=True)
class Part:
    """One page of an article: the address by which the page before named it, its decoded text, and what it said."""

    asked: str
    decoded: str
    found: Extracted


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str


def join(parts: Sequence[Part]) -> Extracted:
    """One article of its pages, in their order.

    Its offsets lead into the decoded pages, one set behind the other. It is truncated while a page that one of them
    names is not among them, or there are as many as are taken at most. Titles and what an earlier page said already are left out.
    """
    first = parts[0].found
    text, offsets, repairs = first.text, list(first.offsets), list(first.repairs)
    base = len(parts[0].decoded)
    said = {bare(line.text) for line in _lines(first)}
    for part in parts[1:]:
        for line in fresh(part.found, said):
            shift = len(text) + 1 - line.start
            text += f"\n{line.text}"
            offsets += [
                (start + shift, end + shift, place + base, stop + base)
                for start, end, place, stop in part.found.offsets
                if line.start <= start and end <= line.end
            ]
            repairs += [
                replace(one, start=one.start + shift, end=one.end + shift)
                for one in part.found.repairs
                if one.kind != "encoding" and line.start <= one.start and one.end <= line.end
            ]
        said |= {bare(line.text) for line in _lines(part.found)}
        base += len(part.decoded)
    here = {canonical(part.asked) for part in parts}
    named = dict.fromkeys(address for part in parts for address in part.found.pages)
    left = tuple(address for address in named if canonical(address) not in here)
    locked = any(part.found.truncated and not part.found.pages for part in parts)
    whole = "".join(part.decoded for part in parts)
    return replace(
        first,
        text=text,
        authors=_signed([part.found for part in parts]),
        related=tuple(dict.fromkeys(link for part in parts for link in part.found.related)),
        pages=left,
        whole=first.whole if left else None,
        truncated=bool(left) or locked or len(parts) >= MOST,
        decoded_sha256=hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest(),
        offsets=tuple(offsets),
        repairs=tuple(repairs),
        captions=tuple(dict.fromkeys(caption for part in parts for caption in part.found.captions)),
    )


def adds(before: Sequence[Part], found: Extracted) -> bool:
    """Whether a page says anything that the pages before it did not."""
    said = {bare(line.text) for part in before for line in _lines(part.found)}
    return next(fresh(found, said), None) is not None


def fresh(found: Extracted, said: set[str]) -> Iterator[_Line]:
    """The lines of a later page: without its title, and without long ones that were said before."""
    for number, line in enumerate(_lines(found)):
        key = bare(line.text)
        if not (number == 0 and found.title is not None) and key and not (len(key) >= _LONG and key in said):
            yield line


def _lines(found: Extracted) -> Iterator[_Line]:
    at = 0
    for line in found.text.split("\n"):
        yield _Line(at, at + len(line), line)
        at += len(line) + 1


def _signed(found: Sequence[Extracted]) -> tuple[Author, ...]:
    """Who signed: of each role those that the first page with any of them names."""
    signed: list[Author] = []
    for role in ("reporter", "editor", "initials"):
        named = ([author for author in page.authors if author.role == role] for page in found)
        signed += next((authors for authors in named if authors), [])
    return tuple(signed)

"""Inputs -> pages and articles. What a file holds is told from its content, never from its name.

Plain text is one article a file: its decoded content, newlines as they are, a byte order mark dropped. JSON lines are
one article a line (id url title published outlet authors text), `text` as it stands; tables one a row. A web page is one
article; a web archive holds pages, a feed items; an address is fetched. Every page keeps its bytes as they came. What
cannot be taken is a Failure that says why and how to mend it; the rest goes on. Memory stays flat: nothing larger than
`LIMIT` is ever held.

Finding pages is cheap, opening them is not: `find` streams pages, `open_page` may run in other processes.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from kronik.io import columns, feeds, lists, warc
from kronik.io.extraction import Extraction, How
from kronik.io.files import STEP, Input, inputs, unreadable
from kronik.io.pages import JSON, PLAIN, Refused, opened, page_id
from kronik.io.sniff import Kind, kind
from kronik.io.webpage import HTML
from kronik.model import Article, Failure, Page

__all__ = [
    "LIMIT",
    "Evidence",
    "Fetch",
    "Found",
    "STEP",
    "Taken",
    "find",
    "found_in",
    "is_address",
    "open_page",
    "take",
    "where",
]

LIMIT = 4 * 1024 * 1024
"""Bytes of one article at most: a thousand times a usual one."""
_CHUNK = 1024 * 1024
_PLAIN = How()


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where the exchange with a server is kept: a record of a WARC file beside the store."""

    record: str
    page: str  # SHA-256 of the page's bytes
    address: str
    captured: str
    file: str
    place: int


@dataclass(frozen=True, slots=True)
class Found:
    """One page that should hold an article, where it was (`of`, as in a Failure), and what it does not say itself."""

    of: str
    page: Page
    how: How = How()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """One article with the page it came on, how it was taken out of it, and the records of its fetching, one a page."""

    of: str
    page: Page
    article: Article
    extraction: Extraction | None = None
    evidence: tuple[Evidence, ...] = ()


Fetch = Callable[[str], Iterable[Found | Taken | Failure]]
"""An address -> what it holds."""


def take(
    named: Iterable[str | Path],
    stdin: BinaryIO | None = None,
    *,
    columns: str | None = None,
    fetch: Fetch | None = None,
) -> Iterator[Taken | Failure]:
    """Every article in the inputs, in their order, streamed; each fault a Failure in its place."""
    return map(open_page, find(named, stdin, columns=columns, fetch=fetch))


def open_page(found: Found | Taken | Failure) -> Taken | Failure:
    """The article of a page; what is open already, and a Failure, stay as they are."""
    if isinstance(found, Failure | Taken):
        return found
    try:
        article, extraction = opened(found.page, found.how)
    except Refused as fault:
        return Failure(found.of, STEP, str(fault))
    return Taken(found.of, found.page, article, extraction, found.evidence)


def find(
    named: Iterable[str | Path],
    stdin: BinaryIO | None = None,
    *,
    columns: str | None = None,
    fetch: Fetch | None = None,
) -> Iterator[Found | Taken | Failure]:
    """Every page in the inputs, in their order, streamed. `columns` maps a table's or a JSON line's names to ours."""
    for one in named:
        if is_address(one):
            yield from fetch(str(one)) if fetch else [Failure(str(one), STEP, "an address; it cannot be fetched here")]
            continue
        for given in inputs([one], stdin):
            if isinstance(given, Failure):
                yield given
                continue
            try:
                yield from found_in(given, columns)
            except Refused as fault:
                yield Failure(given.of, STEP, str(fault))
            except OSError as fault:
                yield unreadable(given.of, fault)


def where(found: Found | Taken | Failure) -> str:
    """Where a page was, as a Failure says it."""
    return found.of


def is_address(named: str | Path) -> bool:
    """Whether an input is an address and not a path."""
    return isinstance(named, str) and named[:8].lower().startswith(("http://", "https://"))


def found_in(given: Input, columns_: str | None = None, how: How = _PLAIN) -> Iterator[Found | Failure]:
    """The pages in one stream. Raises Refused, OSError."""
    head = given.stream.read(LIMIT + 1)
    match kind(head):
        case Kind.json:
            yield from _json(given, head, columns_)
        case Kind.array:
            yield from _array(given, head, columns_)
        case Kind.warc:
            yield from _archive(given, given.stream if _back(given.stream) else _Joined(head, given.stream))
        case Kind.wacz:
            for name, stream in warc.archives(given.stream if _back(given.stream) else _Joined(head, given.stream)):  # type: ignore[arg-type]
                yield from _archive(Input(f"{given.of}/{name}", f"{given.name}/{name}", stream), stream)
        case Kind.html:
            yield Found(given.of, _page(given.name, HTML, _small(head), how.address), how)
        case Kind.feed:
            yield from _items(given, _small(head), how)
        case Kind.sitemap:
            raise Refused("a site map, which names articles but holds none; `kronik watch` follows one")
        case Kind.plain:
            table = columns.table(head, columns_) if columns_ or b"\n" in head else None
            yield from _rows(given, head, table) if table else [Found(given.of, _page(given.name, PLAIN, _small(head)))]


def _page(name: str, media_type: str, body: bytes, url: str | None = None) -> Page:
    return Page(page_id(body), name, media_type, body, url)


def _small(head: bytes) -> bytes:
    if len(head) > LIMIT:
        raise Refused(
            f"larger than {LIMIT // 2**20} MiB, which no article is; split it, or give JSON lines, one article a line"
        )
    return head


def _archive(given: Input, stream: Any) -> Iterator[Found | Failure]:
    for record in warc.records(stream, LIMIT):
        if isinstance(record, warc.Spoilt):
            yield Failure(f"{given.of}: {record.of}", STEP, record.reason)
            continue
        name = record.address or f"{given.name}:{record.id}"
        page = _page(name, HTML, record.body, record.address)
        yield Found(f"{given.of}: {name}", page, How(record.address, record.header, record.captured))


def _items(given: Input, body: bytes, how: How) -> Iterator[Found | Failure]:
    page = page_id(body)
    for number in range(feeds.count(body)):
        name = f"{given.name}:{number + 1}"
        part = How(how.address, how.header, how.captured, str(number))
        yield Found(f"{given.of}:{number + 1}", Page(page, name, feeds.FEED, body, how.address), part)


def _rows(given: Input, head: bytes, table: columns.Table) -> Iterator[Found | Failure]:
    how = How(part=f"{table.delimiter}:{table.map}")
    whole = (line + b"\n" for line, _ in _lines(head, given.stream))
    for number, row in columns.rows(whole, table, LIMIT):
        of = f"{given.of}:{number}"
        if isinstance(row, str):
            yield Failure(of, STEP, row)
        else:
            yield Found(of, _page(f"{given.name}:{number}", columns.CSV, row), how)


def _json(given: Input, head: bytes, columns_: str | None) -> Iterator[Found | Failure]:
    how = How(part=columns_)
    if columns_:
        columns.parsed(columns_)
    if len(head) <= LIMIT and (whole := _whole_object(head)):
        yield Found(given.of, _page(given.name, JSON, whole), how)
        return
    for number, (line, size) in enumerate(_lines(head, given.stream), 1):
        of = f"{given.of}:{number}"
        body = line.removeprefix(codecs.BOM_UTF8).strip() if number == 1 else line.strip()
        if size > LIMIT:
            reason = f"a line of {size:,} bytes; an article has at most {LIMIT:,}: are the line ends missing?"
            yield Failure(of, STEP, reason)
        elif body:
            yield Found(of, _page(f"{given.name}:{number}", JSON, body), how)


def _array(given: Input, head: bytes, columns_: str | None) -> Iterator[Found | Failure]:
    """The objects of one JSON list, each with its own bytes, however long the list."""
    how = How(part=columns_)
    if columns_:
        columns.parsed(columns_)
    try:
        for number, body in enumerate(lists.objects(_Joined(head, given.stream), LIMIT), 1):
            yield Found(f"{given.of}:{number}", _page(f"{given.name}:{number}", JSON, body), how)
    except Refused as fault:
        yield Failure(given.of, STEP, str(fault))


def _lines(head: bytes, stream: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """Each line and its size in bytes; of a line that is too long only the size."""
    held, dropped, more = head, 0, True
    while more:
        *lines, held = held.split(b"\n")
        for line in lines:
            yield (b"" if dropped or len(line) > LIMIT else line), dropped + len(line)
            dropped = 0
        if dropped or len(held) > LIMIT:
            dropped, held = dropped + len(held), b""
        chunk = stream.read(_CHUNK)
        more = bool(chunk)
        held += chunk
    if held or dropped:
        yield held, dropped + len(held)


def _whole_object(head: bytes) -> bytes | None:
    """The content when all of it is ONE object written over several lines, else None."""
    body = head.removeprefix(codecs.BOM_UTF8).strip()
    if b"\n" not in body:
        return None
    try:
        json.loads(body.split(b"\n", 1)[0])
        return None  # the first line stands alone: one object a line
    except (ValueError, RecursionError):
        pass
    try:
        return body if isinstance(json.loads(body), dict) else None
    except (ValueError, RecursionError):
        return None


def _back(stream: BinaryIO) -> bool:
    """Whether the stream could be set back to its beginning."""
    try:
        stream.seek(0)
        return True
    except (OSError, ValueError, AttributeError):
        return False


class _Joined:
    """What was read of a stream that cannot be set back, and then the rest of it."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head, self._at, self._rest = head, 0, rest

    def read(self, size: int = -1) -> bytes:
        """As a stream's own."""
        if self._at < len(self._head):
            end = len(self._head) if size < 0 else self._at + size
            piece = self._head[self._at : end]
            self._at += len(piece)
            return piece
        return self._rest.read(size) if self._rest else b""

    def readable(self) -> bool:
        """It is."""
        return True

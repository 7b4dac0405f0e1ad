"""Bytes -> pages and articles. What a file holds is told from its content, never from its name.

Plain text is one article a file: its decoded content, newlines as they are, a byte order mark dropped. JSON lines are
one article a line (id url title published outlet authors text), `text` as it stands. Every page keeps its bytes as they
came. What cannot be taken is a Failure that says why and how to mend it; the rest goes on. Memory stays flat: nothing
larger than `LIMIT` is ever held.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kronik.io.files import STEP, Input, inputs, unreadable
from kronik.io.pages import JSON, PLAIN, Refused, derive, page_id
from kronik.model import Article, Failure, Page

LIMIT = 4 * 1024 * 1024
"""Bytes of one article at most: a thousand times a usual one."""
_CHUNK = 1024 * 1024
_SIGNATURES = {
    b"%PDF": "a PDF document",
    b"PK\x03\x04": "a ZIP archive (or an office document)",
    b"\x1f\x8b": "a gzip archive",
    b"\x28\xb5\x2f\xfd": "a zstd archive",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"SQLite format 3": "a SQLite database",
}


@dataclass(frozen=True, slots=True)
class Taken:
    """One article with the page it came on, and where that was (`of`, as in a Failure)."""

    of: str
    page: Page
    article: Article


def take(named: Iterable[str | Path], stdin: BinaryIO | None = None) -> Iterator[Taken | Failure]:
    """Every article in the inputs, in their order, streamed; each fault a Failure in its place."""
    for given in inputs(named, stdin):
        if isinstance(given, Failure):
            yield given
            continue
        try:
            yield from _taken(given)
        except Refused as fault:
            yield Failure(given.of, STEP, str(fault))
        except OSError as fault:
            yield unreadable(given.of, fault)


def _taken(given: Input) -> Iterator[Taken | Failure]:
    head = given.stream.read(LIMIT + 1)
    _refuse_foreign(head)
    if not _looks_like_json(head):
        yield _plain(given, head)
    elif len(head) <= LIMIT and (whole := _whole_object(head)):
        yield _made(given.of, Page(page_id(whole), given.name, JSON, whole))
    else:
        yield from _lines_taken(given, head)


def _plain(given: Input, head: bytes) -> Taken:
    if len(head) > LIMIT:
        raise Refused(
            f"larger than {LIMIT // 2**20} MiB, which no article is; split it, or give JSON lines, one article a line"
        )
    return _made(given.of, Page(page_id(head), given.name, PLAIN, head))


def _lines_taken(given: Input, head: bytes) -> Iterator[Taken | Failure]:
    for number, (line, size) in enumerate(_lines(head, given.stream), 1):
        of = f"{given.of}:{number}"
        body = line.removeprefix(codecs.BOM_UTF8).strip() if number == 1 else line.strip()
        if size > LIMIT:
            yield Failure(
                of, STEP, f"a line of {size:,} bytes; an article has at most {LIMIT:,}: are the line ends missing?"
            )
        elif body:
            try:
                yield _made(of, Page(page_id(body), f"{given.name}:{number}", JSON, body))
            except Refused as fault:
                yield Failure(of, STEP, str(fault))


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


def _refuse_foreign(head: bytes) -> None:
    if not head.strip():
        raise Refused("empty" if not head else "nothing but white space")
    for signature, kind in _SIGNATURES.items():
        if head.startswith(signature):
            raise Refused(f"{kind}, not text; give the article's text")
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return
    if (at := head.find(b"\0")) >= 0:
        raise Refused(f"binary: a zero byte at offset {at}; give plain text or JSON lines in UTF-8")
    start = head[:1024].removeprefix(codecs.BOM_UTF8).lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html", b"<?xml")):
        raise Refused(
            "a web page or XML, not the text of an article; give its text, or JSON lines with the text in `text`"
        )


def _looks_like_json(head: bytes) -> bool:
    return head.removeprefix(codecs.BOM_UTF8).lstrip()[:1] == b"{"


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


def _made(of: str, page: Page) -> Taken:
    article = derive(page)
    return Taken(of, page, article)

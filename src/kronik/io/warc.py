"""Web archives (WARC 1.0 and 1.1, gzip or not; WACZ) -> the pages of the web in them, record by record, in flat memory."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from kronik.errors import FetchError
from kronik.io import records as files
from kronik.io.extraction import instant
from kronik.io.packing import unpacked
from kronik.io.refused import Refused
from kronik.io.sniff import is_page

_TYPES = ("text/html", "application/xhtml+xml", "")
_KINDS = frozenset({"response", "resource"})
_ENTRIES = 10_000  # files inside one WACZ
_RATIO = 300  # bytes that one byte of a WACZ may become


@dataclass(frozen=True, slots=True)
class Kept:
    """One answer that holds a web page: the record's id, whence and when, how it was served, the page."""

    id: str
    address: str | None
    captured: str | None
    header: str | None
    body: bytes


@dataclass(frozen=True, slots=True)
class Spoilt:
    """A record that cannot be taken, and why; `of` is its address or its number."""

    of: str
    reason: str


def records(stream: Any, limit: int) -> Iterator[Kept | Spoilt]:
    """The web pages of an archive, in order; other records are passed over.

    What is larger than `limit` or cannot be unpacked is Spoilt; where the archive itself breaks, the last Spoilt says so.
    """
    number = 0
    try:
        for record in files.records(stream, _KINDS, limit):
            number += 1
            found = _page(record, number, limit)
            if found is not None:
                yield found
    except files.Broken as fault:
        yield Spoilt(f"after record {number}", f"the archive is broken here: {fault}")


def _page(record: files.Record, number: int, limit: int) -> Kept | Spoilt | None:
    address = (record.get("WARC-Target-URI") or "").strip("<> ") or None
    of, header, body = address or f"record {number}", record.get("Content-Type") or "", record.block
    if body is None:
        return Spoilt(of, f"a record of {record.length:,} bytes, larger than {limit // 2**20} MiB, which no article is")
    if header.lower().startswith("application/http"):
        try:
            answer = files.answer(body)
            if answer.status != 200:
                return None
            header = answer.get("Content-Type") or ""
            if not _is_page(header):
                return None
            body = unpacked(answer.body, answer.get("Content-Encoding"), limit)
        except (files.Broken, FetchError) as fault:
            return Spoilt(of, str(fault))
    if not _is_page(header) or not is_page(body):
        return None
    identity = (record.get("WARC-Record-ID") or "").strip("<> ")
    return Kept(identity, address, instant(record.get("WARC-Date") or "") or None, header or None, body)


def _is_page(header: str) -> bool:
    return header.partition(";")[0].strip().lower() in _TYPES


def archives(stream: BinaryIO) -> Iterator[tuple[str, BinaryIO]]:
    """The WARC files inside a WACZ (a ZIP), each with its name. Raises Refused for a broken one."""
    with tempfile.TemporaryFile() as spool:
        source = stream if _seekable(stream) else _spooled(stream, spool)
        try:
            with zipfile.ZipFile(source) as packed:
                inside = [i for i in packed.infolist() if i.filename.startswith("archive/") and ".warc" in i.filename]
                if not inside or len(inside) > _ENTRIES:
                    raise Refused(f"a WACZ with {len(inside)} WARC files in its folder archive/")
                for entry in inside:
                    if entry.file_size > _RATIO * max(entry.compress_size, 1) + 2**20:
                        raise Refused(f"{entry.filename} would become {entry.file_size:,} bytes: a ZIP bomb")
                    with packed.open(entry) as member:
                        yield entry.filename.rpartition("/")[2], member  # type: ignore[misc]
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, ValueError) as fault:
            if isinstance(fault, Refused):
                raise
            raise Refused(f"a ZIP archive that cannot be read: {fault}") from fault


def _seekable(stream: BinaryIO) -> bool:
    try:
        stream.seek(0)
        return True
    except (OSError, ValueError, AttributeError):
        return False


def _spooled(stream: BinaryIO, spool: Any) -> Any:
    while chunk := stream.read(2**20):
        spool.write(chunk)
    spool.seek(0)
    return spool

"""Web archives (WARC 1.0 and 1.1, gzip or not; WACZ) -> the pages of the web in them, record by record, in flat memory."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from fastwarc.warc import ArchiveIterator, WarcRecordType

from kronik.io.extraction import instant
from kronik.io.refused import Refused
from kronik.page.html import looks_like_html

_TYPES = ("text/html", "application/xhtml+xml", "")
_ENTRIES = 10_000  # files inside one WACZ
_RATIO = 300  # bytes that one byte of a WACZ may become


@dataclass(frozen=True, slots=True)
class Record:
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


def records(stream: Any, limit: int) -> Iterator[Record | Spoilt]:
    """The web pages of an archive, in order; other records are passed over.

    What is larger than `limit` or cannot be decoded is Spoilt; where the archive itself breaks, the last Spoilt says so.
    """
    number = 0
    wanted = WarcRecordType.response | WarcRecordType.resource
    try:
        for record in ArchiveIterator(stream, record_types=wanted, parse_http=False, fsspec_args=False):
            number += 1
            found = _record(record, number, limit)
            if found is not None:
                yield found
    except (OSError, ValueError, RuntimeError, EOFError, OverflowError) as fault:
        yield Spoilt(
            f"after record {number}", f"the archive is broken here: {str(fault)[:200] or type(fault).__name__}"
        )


def _record(record: Any, number: int, limit: int) -> Record | Spoilt | None:
    address = record.headers.get("WARC-Target-URI")
    address = address.strip("<> ") if address else None
    try:
        header: str | None = record.headers.get("Content-Type")
        if record.is_http:
            record.parse_http(auto_decode="all")
            if record.http_headers.status_code != 200:
                return None
            header = record.http_headers.get("Content-Type")
        if (header or "").partition(";")[0].strip().lower() not in _TYPES:
            return None
        body = record.reader.read(limit + 1)
    except (OSError, ValueError, RuntimeError, EOFError, OverflowError) as fault:
        return Spoilt(address or f"record {number}", f"cannot be decoded: {str(fault)[:200] or type(fault).__name__}")
    if len(body) > limit:
        return Spoilt(address or f"record {number}", f"larger than {limit // 2**20} MiB, which no article is")
    if not looks_like_html(body):
        return None
    identity = (record.headers.get("WARC-Record-ID") or "").strip("<> ")
    when = instant(record.headers.get("WARC-Date") or "")
    return Record(identity, address, when or None, header, body)


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

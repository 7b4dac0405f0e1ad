"""Every exchange with a server, kept as it was: WARC/1.1 files in a folder beside the store.

One file for each process that fetches; each exchange is a response, its request and a metadata record with what we took
out of the page. Each record is a gzip member of its own and on the disk before the store hears of it, so a process that
is killed loses nothing that it had finished, and what the store did not hear of is found again.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from kronik.errors import FetchError, NotFoundError, VerificationError
from kronik.io import clock
from kronik.io.database import Database
from kronik.io.extraction import Extraction, How
from kronik.io.intake import Evidence
from kronik.io.packing import unpacked
from kronik.io.records import Answer, Broken, Record, answer, records

if TYPE_CHECKING:
    from kronik.io.fetch import Exchange

_LARGEST = 512 * 1024 * 1024  # bytes of one file
_UNPACKED = 16 * 1024 * 1024
_KINDS = frozenset({"response"})
SOFTWARE = "Kronik/0.1"
OPEN = ".open"
"""What the name of a file ends with while it is written."""


def folder(store: Path) -> Path:
    """Where the records of a store lie."""
    return store.with_name(f"{store.name}.warc")


class Keeper:
    """Writes exchanges of this process into a file of its own."""

    def __init__(self, where: Path, contact: str | None = None) -> None:
        self._where = where
        self._contact = contact
        self._file: Any = None

    def keep(self, exchange: Exchange) -> Evidence:
        """Write response and request; on the disk when this returns."""
        file = self._opened()
        place = file.tell()
        writer = WARCWriter(file, gzip=True, warc_version="WARC/1.1")
        response = writer.create_warc_record(
            exchange.url,
            "response",
            payload=io.BytesIO(exchange.raw),
            length=len(exchange.raw),
            http_headers=_headers(
                f"{exchange.status} {_REASONS.get(exchange.status, '')}".strip(), exchange.headers, True
            ),
            warc_headers_dict={
                "WARC-Date": exchange.at,
                **({"WARC-IP-Address": exchange.ip} if exchange.ip else {}),
                "Kronik-SHA256": hashlib.sha256(exchange.body).hexdigest(),
                **({"Kronik-Redirected-From": " ".join(exchange.before)} if exchange.before else {}),
            },
        )
        request = writer.create_warc_record(
            exchange.url,
            "request",
            http_headers=_headers(f"GET {exchange.path} HTTP/1.1", exchange.asked, False),
            warc_headers_dict={"WARC-Date": exchange.at},
        )
        writer.write_request_response_pair(request, response)
        _settle(file)
        identity = str(response.rec_headers.get_header("WARC-Record-ID")).strip("<>")
        page = hashlib.sha256(exchange.body).hexdigest()
        return Evidence(identity, page, exchange.url, exchange.at, Path(file.name).name.removesuffix(OPEN), place)

    def tell(self, kept: Evidence, article: str, extraction: Extraction) -> None:
        """Write what was taken out of the page of a record."""
        file = self._opened()
        writer = WARCWriter(file, gzip=True, warc_version="WARC/1.1")
        said = {"article": article, "made": extraction.made, "extraction": extraction.details}
        raw = json.dumps(said, ensure_ascii=False).encode("utf-8", "replace")
        record = writer.create_warc_record(
            kept.address,
            "metadata",
            payload=io.BytesIO(raw),
            length=len(raw),
            warc_content_type="application/json",
            warc_headers_dict={"WARC-Date": kept.captured, "WARC-Refers-To": f"<{kept.record}>"},
        )
        writer.write_record(record)
        _settle(file)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            finish(Path(self._file.name))
            self._file = None

    def _opened(self) -> Any:
        if self._file is not None and self._file.tell() > _LARGEST:
            self.close()
        if self._file is None:
            self._where.mkdir(parents=True, exist_ok=True)
            stamp = clock.now().translate(str.maketrans("", "", "-:"))
            number = 0
            while self._file is None:
                name = f"kronik-{stamp}-{os.getpid()}-{number:03d}.warc.gz"
                try:
                    self._file = (self._where / f"{name}{OPEN}").open("xb")
                except FileExistsError:
                    number += 1
            self._introduce(name)
        return self._file

    def _introduce(self, name: str) -> None:
        writer = WARCWriter(self._file, gzip=True, warc_version="WARC/1.1")
        info = {"software": SOFTWARE, "format": "WARC File Format 1.1", "robots": "classic"}
        if self._contact:
            info["operator"] = self._contact
        writer.write_record(writer.create_warcinfo_record(name, info))


_REASONS = {200: "OK", 304: "Not Modified", 404: "Not Found"}


def _headers(line: str, listed: tuple[tuple[bytes, bytes], ...], answer: bool) -> StatusAndHeaders:
    plain = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in listed]
    plain = [(n, v) for n, v in plain if not (answer and n.lower() == "transfer-encoding")]  # the chunks are joined
    return StatusAndHeaders(line, plain, protocol="HTTP/1.1" if answer else "")


def _settle(file: Any) -> None:
    file.flush()
    os.fsync(file.fileno())


@dataclass(frozen=True, slots=True)
class Shown:
    """One record as it lies there: where, its headers, the server's headers, whether every digest holds."""

    file: str
    place: int
    record: str
    address: str
    captured: str
    headers: tuple[tuple[str, str], ...]
    served: tuple[tuple[str, str], ...]
    size: int
    faults: tuple[str, ...]


def shown(database: Database, where: Path, article: str) -> tuple[Shown, ...]:
    """The records of an article, oldest first, each re-read and checked. Raises NotFoundError when there is none."""
    sql = "SELECT record, page, address, captured, file, place FROM evidence WHERE article = ? ORDER BY captured, file, place"
    found = list(database.rows(sql, (article,)))
    if not found:
        raise NotFoundError("no record of fetching: this article was not fetched by Kronik")
    return tuple(_checked(where, *row) for row in found)


def faults(database: Database, where: Path) -> Iterator[tuple[str, str, str]]:
    """What does not hold of all records: (record, article, what)."""
    sql = "SELECT record, page, address, captured, file, place, article FROM evidence ORDER BY file, place"
    for *row, article in database.rows(sql):
        try:
            for fault in _checked(where, *row).faults:
                yield row[0], article, fault
        except VerificationError as fault:
            yield row[0], article, str(fault)


def _checked(where: Path, record: str, page: str, address: str, captured: str, file: str, place: int) -> Shown:
    try:
        path = where / file
        with (path if path.exists() else where / f"{file}{OPEN}").open("rb") as stream:
            stream.seek(place)
            held = next(records(stream, _KINDS, _UNPACKED), None)
        if held is None or held.block is None:
            raise Broken("nothing stands there")
        said = answer(held.block)
    except (OSError, Broken) as fault:
        raise VerificationError(f"the record {record} cannot be read in {file} at {place}: {fault}") from fault
    faults = tuple(_faults(held, said, record, page))
    return Shown(file, place, record, address, captured, held.headers, said.headers, len(said.sent), faults)


def _faults(held: Record, said: Answer, record: str, page: str) -> Iterator[str]:
    """What does not hold of one record."""
    if (held.get("WARC-Record-ID") or "").strip("<>") != record:
        yield "another record stands there"
    if held.get("WARC-Block-Digest") != _digest(held.block or b""):
        yield "the digest of the block does not hold"
    if held.get("WARC-Payload-Digest") != _digest(said.sent):
        yield "the digest of the payload does not hold"
    try:
        ours = hashlib.sha256(unpacked(said.body, said.get("Content-Encoding"), _UNPACKED)).hexdigest()
    except FetchError as fault:
        yield str(fault)
        return
    if ours != held.get("Kronik-SHA256"):
        yield "our SHA-256 does not hold"
    if ours != page:
        yield "the page in the store is another"


def _digest(raw: bytes) -> str:
    """SHA-1 in base 32, as in the indexes of web archives."""
    return f"sha1:{base64.b32encode(hashlib.sha1(raw, usedforsecurity=False).digest()).decode()}"


def finish(path: Path) -> None:
    """Give a file that is written to its end its name."""
    if path.name.endswith(OPEN) and path.exists():
        path.rename(path.with_name(path.name.removesuffix(OPEN)))


@dataclass(frozen=True, slots=True)
class Orphan:
    """A page that was fetched by a process that was killed; the store may not have heard of it."""

    asked: str
    evidence: Evidence
    how: How
    body: bytes


def unfinished(where: Path) -> list[Path]:
    """Files that a process left when it was killed, or that one still writes."""
    return sorted(where.glob(f"kronik-*{OPEN}")) if where.is_dir() else []


def orphans(file: Path) -> Iterator[Orphan]:
    """The pages in such a file, up to where it was cut."""
    with file.open("rb") as stream:
        try:
            for held in records(stream, _KINDS, _UNPACKED):
                said = answer(held.block or b"")
                address, at = held.get("WARC-Target-URI") or "", held.get("WARC-Date") or ""
                before = (held.get("Kronik-Redirected-From") or address).split(" ")[0]
                identity = (held.get("WARC-Record-ID") or "").strip("<>")
                body = unpacked(said.body, said.get("Content-Encoding"), _UNPACKED)
                page = hashlib.sha256(body).hexdigest()
                kept = Evidence(identity, page, address, at, file.name.removesuffix(OPEN), held.place)
                yield Orphan(before, kept, How(address, said.get("Content-Type"), at), body)
        except (Broken, FetchError, OSError):
            return

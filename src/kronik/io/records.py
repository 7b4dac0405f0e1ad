"""The records of a WARC file (ISO 28500, 1.0 and 1.1), packed member by member or as one, or not at all.

Written by ourselves, since what comes in is hostile and the fast readers that there are fall over where a file is
damaged: every line, header and block has its bound, nothing is unpacked beyond what is asked for, and memory stays flat.
"""

from __future__ import annotations

import zlib
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kronik.io.packing import joined

_CHUNK = 64 * 1024
_LINE = 16 * 1024
_HEAD = 128 * 1024
_BLANK = 64  # empty lines between two records


class Broken(ValueError):
    """The file is no WARC from here on."""


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its headers in order, its block (None where it was larger than asked for), its place in the file."""

    headers: tuple[tuple[str, str], ...]
    block: bytes | None
    length: int
    place: int

    def get(self, name: str) -> str | None:
        """The first value of a header; None for none."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)


@dataclass(frozen=True, slots=True)
class Answer:
    """The HTTP answer in a block: status, headers, the body as it was sent and with its chunks joined."""

    status: int
    headers: tuple[tuple[str, str], ...]
    sent: bytes
    body: bytes

    def get(self, name: str) -> str | None:
        """The first value of a header; None for none."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)


def records(stream: Any, types: frozenset[str], limit: int) -> Iterator[Record]:
    """The records of these types, in order; the others are passed over. Raises Broken where the file breaks, OSError.

    Blocks larger than `limit` bytes are passed over as well: their records come without.
    """
    source = _Source(stream)
    while source.begin():
        headers = _headers(source)
        length = _length(headers)
        place = source.place
        kind = next((value for key, value in headers if key.lower() == "warc-type"), "")
        if kind in types:
            block = source.exactly(length) if length <= limit else None
            yield Record(headers, block, length, place)
        if kind not in types or length > limit:
            source.skip(length)


def answer(block: bytes) -> Answer:
    """The HTTP answer in a block. Raises Broken."""
    end, gap = block.find(b"\r\n\r\n", 0, _HEAD), 4
    if end < 0:
        end, gap = block.find(b"\n\n", 0, _HEAD), 2
    if end < 0:
        raise Broken("an answer without the end of its headers")
    first, *lines = block[:end].decode("latin-1").splitlines() or [""]
    words = first.split(None, 2)
    if len(words) < 2 or not words[0].startswith("HTTP/") or not (words[1].isascii() and words[1].isdigit()):
        raise Broken("no answer of HTTP")
    headers = tuple((k.strip(), v.strip()) for k, colon, v in (line.partition(":") for line in lines) if colon)
    sent = block[end + gap :]
    chunked = any(k.lower() == "transfer-encoding" and "chunked" in v.lower() for k, v in headers)
    return Answer(int(words[1][:4]), headers, sent, joined(sent) if chunked else sent)


def _headers(source: _Source) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    size = 0
    while line := source.line().strip(b"\r\n"):
        size += len(line)
        if size > _HEAD:
            raise Broken("a record with too many headers")
        name, colon, value = line.decode("utf-8", "replace").partition(":")
        if colon:
            found.append((name.strip(), value.strip()))
        elif found and line[:1] in b" \t":
            found[-1] = (found[-1][0], f"{found[-1][1]} {name.strip()}")
    return tuple(found)


def _length(headers: tuple[tuple[str, str], ...]) -> int:
    given = next((value for key, value in headers if key.lower() == "content-length"), "")
    if not (given.isascii() and given.isdigit() and len(given) <= 15):
        raise Broken("a record without its length")
    return int(given)


class _Source:
    """The bytes of a file, unpacked as they are asked for, and where in the file each packed member begins."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._held = bytearray()
        self._at = 0  # of the next byte in `_held`
        self._gone = 0  # bytes unpacked before `_held`
        self._marks: deque[tuple[int, int]] = deque()  # unpacked position, place in the file
        self._raw = stream.read(_CHUNK)
        self._read = len(self._raw)
        self._packed = self._raw[:2] == b"\x1f\x8b"
        self._opener: Any = None
        self.place = 0

    def begin(self) -> bool:
        """Go to the next record; False at the end of the file. Raises Broken."""
        for _ in range(_BLANK):
            start = self._gone + self._at
            line = self.line(end_allowed=True)
            if not line:
                return False
            if line.strip():
                if not line.startswith(b"WARC/"):
                    raise Broken("no record begins where one should")
                self.place = self._place(start)
                return True
        raise Broken("nothing but empty lines")

    def line(self, end_allowed: bool = False) -> bytes:
        """The next line with its end. Raises Broken where it is too long or, unless allowed, the file ends."""
        while (end := self._held.find(b"\n", self._at)) < 0:
            if len(self._held) - self._at > _LINE:
                raise Broken("a line without an end")
            if not self._more():
                if end_allowed and not bytes(self._held[self._at :]).strip():
                    return b""
                raise Broken("the file ends inside a record")
        if end + 1 - self._at > _LINE:
            raise Broken("a line without an end")
        found = bytes(self._held[self._at : end + 1])
        self._at = end + 1
        return found

    def exactly(self, length: int) -> bytes:
        """So many bytes. Raises Broken when there are fewer."""
        while len(self._held) - self._at < length:
            if not self._more():
                raise Broken("the file ends inside a record")
        found = bytes(self._held[self._at : self._at + length])
        self._at += length
        return found

    def skip(self, length: int) -> None:
        """Pass over so many bytes, unpacking them piece by piece. Raises Broken when there are fewer."""
        while length > 0:
            there = min(length, len(self._held) - self._at)
            self._at += there
            length -= there
            if length and not self._more():
                raise Broken("the file ends inside a record")

    def _place(self, start: int) -> int:
        if not self._packed:
            return start
        place = 0
        while self._marks and self._marks[0][0] <= start:
            place = self._marks.popleft()[1]
        return place

    def _more(self) -> bool:
        """Unpack another piece; False at the end of the file."""
        if self._at > _CHUNK:
            del self._held[: self._at]
            self._gone, self._at = self._gone + self._at, 0
        while True:
            if not self._raw:
                self._raw = self._stream.read(_CHUNK)
                self._read += len(self._raw)
                if not self._raw:
                    return False
            if not self._packed:
                self._held += self._raw
                self._raw = b""
                return True
            if piece := self._unpack():
                self._held += piece
                return True

    def _unpack(self) -> bytes:
        if self._opener is None:
            self._raw = self._raw.lstrip(b"\0") if self._gone + len(self._held) else self._raw
            if not self._raw:
                return b""
            self._opener = zlib.decompressobj(zlib.MAX_WBITS | 16)
            self._marks.append((self._gone + len(self._held), self._read - len(self._raw)))
        try:
            piece: bytes = self._opener.decompress(self._raw, _CHUNK)
        except zlib.error as fault:
            raise Broken(f"broken packing: {fault}") from fault
        if self._opener.eof:
            self._raw, self._opener = self._opener.unused_data, None
        else:
            self._raw = self._opener.unconsumed_tail
        return piece

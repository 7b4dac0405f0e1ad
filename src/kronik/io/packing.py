"""Undoing what packs bytes, within bounds: content encodings, gzip members, chunks."""

from __future__ import annotations

import zlib

from kronik.errors import FetchError


def unpacked(raw: bytes, encoding: str | None, most: int) -> bytes:
    """A body with its content encodings undone. Raises FetchError for one unknown, broken, or larger than `most`."""
    coded = [
        name.strip().lower() for name in (encoding or "").split(",") if name.strip().lower() not in ("", "identity")
    ]
    if len(coded) > 1:
        raise FetchError(f"packed {len(coded)} times over")
    if coded and coded[0] not in ("gzip", "x-gzip", "deflate"):
        raise FetchError(f"packed as {coded[0]!r}, which was not asked for")
    return unzipped(raw, most) if coded else raw


def unzipped(raw: bytes, most: int) -> bytes:
    """What gzip or zlib packed, several members joined. Raises FetchError when it is broken or larger than `most`."""
    parts: list[bytes] = []
    size, rest = 0, raw
    while rest:
        opener = zlib.decompressobj(zlib.MAX_WBITS | 32)
        try:
            part = opener.decompress(rest, most + 1 - size)
        except zlib.error as fault:
            if parts:
                break  # filling after the last member
            raise FetchError(f"broken packing: {fault}") from fault
        size += len(part)
        if size > most:
            raise FetchError(f"unpacks to more than {most // 2**20} MiB")
        parts.append(part)
        if not opener.eof:
            raise FetchError("broken packing: it ends too early")
        rest = opener.unused_data
    return b"".join(parts)


def joined(raw: bytes) -> bytes:
    """The chunks of a chunked body, joined; a body that is not chunked as it is (archives often join them already)."""
    parts: list[bytes] = []
    at = 0
    while True:
        end = raw.find(b"\n", at, at + 1024)
        size = raw[at:end].partition(b";")[0].strip()
        if end < 0 or not 0 < len(size) <= 8 or not all(c in b"0123456789abcdefABCDEF" for c in size):
            return raw
        length = int(size, 16)
        if length == 0:
            return b"".join(parts)
        parts.append(raw[end + 1 : end + 1 + length])
        at = end + 1 + length
        if at > len(raw):
            return raw
        at += 2 if raw[at : at + 2] == b"\r\n" else 1 if raw[at : at + 1] == b"\n" else 0

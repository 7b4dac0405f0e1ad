"""One JSON list of objects, as many scrapers write it -> its objects one by one, each with its own bytes, in flat memory."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Protocol

from kronik.io.refused import Refused

_CHUNK = 1024 * 1024
_GAP = re.compile(r"[\s,]*")


class Readable(Protocol):
    """What can be read piece by piece."""

    def read(self, size: int, /) -> bytes:
        """So many bytes at most; none at the end."""


def objects(stream: Readable, limit: int) -> Iterator[bytes]:
    """The bytes of each object. Raises Refused where the list is broken, an object is larger than `limit`, or another thing."""
    decoder, reader = codecs.getincrementaldecoder("utf-8-sig")(), json.JSONDecoder()
    held, count, more = "", 0, True
    opened = False
    while True:
        start = _GAP.match(held)
        at = start.end() if start else 0
        if not opened and held[at : at + 1] == "[":
            opened, held = True, held[at + 1 :]
            continue
        if opened and held[at : at + 1] == "]":
            return
        found = _read(reader, held, at) if opened and held[at:] else None
        if found is not None:
            value, end = found
            if not isinstance(value, dict):
                raise Refused(f"item {count + 1} of the list is no object")
            count += 1
            yield held[at:end].encode()
            held = held[end:]
            continue
        if len(held) - at > limit:
            raise Refused(f"item {count + 1} of the list is broken, or larger than {limit:,} bytes")
        if not more:
            raise Refused(f"the list is broken after item {count}")
        held, more = _fed(decoder, held[at:], stream.read(_CHUNK), count)


def _fed(decoder: codecs.IncrementalDecoder, held: str, chunk: bytes, count: int) -> tuple[str, bool]:
    try:
        return held + decoder.decode(chunk, final=not chunk), bool(chunk)
    except UnicodeDecodeError as fault:
        raise Refused(f"not UTF-8 after item {count} of the list; save the file as UTF-8") from fault


def _read(reader: json.JSONDecoder, held: str, at: int) -> tuple[object, int] | None:
    try:
        return reader.raw_decode(held, at)
    except (ValueError, RecursionError):
        return None

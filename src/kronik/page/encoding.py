"""Bytes of a page -> its characters. What decides: a byte order mark, the bytes themselves, the header, the page's own word.

Bytes that are valid UTF-8 with characters beyond ASCII are UTF-8 whatever a label says: no other encoding looks so by
chance. Labels are read as browsers read them (WHATWG Encoding: iso-8859-1 and ascii mean windows-1252).
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_META = re.compile(rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_HEAD = 4096  # bytes in which a page must name its encoding (HTML: 1024; some put comments first)
_BROWSER = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030"}
_NO_TEXT = {"utf-7", "unicode_escape", "raw_unicode_escape", "idna", "punycode", "undefined", "mbcs", "oem"}
_BROKEN = 0.001  # share of bytes that may be broken in a page that is otherwise UTF-8


@dataclass(frozen=True, slots=True)
class Decoded:
    """The page's characters, the codec that made them, what said so, and how many bytes had no character."""

    text: str
    encoding: str
    source: str  # mark, content, header, page, fallback
    lost: int


def decode(body: bytes, media_type: str | None = None) -> Decoded:
    """The page as characters, its newlines as they are, a byte order mark dropped. Never raises.

    Bytes without a character become U+FFFD and are counted in `lost`.
    """
    for mark, name in _MARKS:
        if body.startswith(mark):
            return _replaced(body[len(mark) :], _endian(name, mark), "mark")
    labels = [("header", _label(_HEADER, media_type or "")), ("page", _label(_META, body[:_HEAD]))]
    for source, label in labels:
        if label and label.startswith(("utf-16", "utf-32", "iso2022")) and (text := _strictly(body, label)):
            return Decoded(text, label, source, 0)
    if (text := _strictly(body, "utf-8")) is not None:
        return Decoded(text, "utf-8", "content", 0)
    utf8 = _replaced(body, "utf-8", "content")
    if (
        utf8.lost <= _BROKEN * len(body)
        and not utf8.text.isascii()
        and len(utf8.text) - utf8.lost > 0
        and _mostly_utf8(utf8)
    ):
        return utf8
    for source, label in labels:
        if label and label != "utf-8" and (text := _strictly(body, label)) is not None:
            return Decoded(text, label, source, 0)
    return _replaced(body, "cp1252", "fallback")


def _mostly_utf8(decoded: Decoded) -> bool:
    """Whether at least as many characters beyond ASCII came out whole as were lost."""
    beyond = sum(1 for c in decoded.text if c > "\x7f") if decoded.lost < 10_000 else 0
    return beyond - decoded.lost >= decoded.lost


def _endian(name: str, mark: bytes) -> str:
    if name == "utf-8":
        return name
    return f"{name}-{'le' if mark[0] == 0xFF else 'be'}"


def _label(pattern: re.Pattern[str] | re.Pattern[bytes], where: str | bytes) -> str | None:
    """The codec that a label names; None for none, for an unknown one, and for codecs that are no character encoding."""
    hit = pattern.search(where)  # type: ignore[arg-type]
    if hit is None:
        return None
    given = hit[1].decode("ascii", "replace") if isinstance(hit[1], bytes) else hit[1]
    try:
        name = codecs.lookup(given).name
        "".encode(name)
    except (LookupError, ValueError):
        return None
    return None if name in _NO_TEXT else _BROWSER.get(name, name)


def _strictly(body: bytes, codec: str) -> str | None:
    try:
        return body.decode(codec)
    except (UnicodeError, LookupError):
        return None


def _replaced(body: bytes, codec: str, source: str) -> Decoded:
    text = body.decode(codec, "replace")
    whole = text.count("\ufffd") - (body.count(b"\xef\xbf\xbd") if codec == "utf-8" else 0)
    return Decoded(text, codec, source, max(0, whole))

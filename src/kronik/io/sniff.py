"""What bytes are, told from what they open with, never from a name."""

from __future__ import annotations

import codecs
import re
import zlib
from enum import StrEnum

from kronik.io.refused import Refused
from kronik.page.html import looks_like_html


class Kind(StrEnum):
    """The kinds of input that can be taken."""

    json = "json"
    array = "array"
    html = "html"
    feed = "feed"
    sitemap = "sitemap"
    warc = "warc"
    wacz = "wacz"
    plain = "plain"


_SIGNATURES = {
    b"%PDF": "a PDF document",
    b"\x28\xb5\x2f\xfd": "a zstd archive",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"SQLite format 3": "a SQLite database",
}
_BEFORE = re.compile(rb"(?>(?:\s++|<\?[^>]*\?>|<!--.*?-->|<!doctype[^>\[]*>)*)", re.S | re.I)
_NAME = re.compile(rb"<(?:\w{1,20}:)?([\w.-]{1,40})")
_COMMENTS = re.compile(rb"(?>(?:\s++|<\?[^>]*\?>|<!--.*?-->)*)", re.S)
_ARRAY = re.compile(rb'\s*\[\s*\{\s*"')
_FEEDS = {b"rss", b"feed", b"rdf"}
_SITEMAPS = {b"urlset", b"sitemapindex"}
_HEAD = 65536


def kind(head: bytes) -> Kind:
    """What these bytes are. Raises Refused, with the mend, for what holds no article that we can take."""
    if not head.strip():
        raise Refused("empty" if not head else "nothing but white space")
    if head.startswith(b"WARC/"):
        return Kind.warc
    if head.startswith(b"\x1f\x8b"):
        if unzipped(head, 5) == b"WARC/":
            return Kind.warc
        raise Refused("a gzip archive, not text; give the article's text")
    if head.startswith(b"PK\x03\x04"):
        if re.search(rb"archive/[^\0/]{1,200}\.warc|datapackage\.json", head):
            return Kind.wacz
        raise Refused("a ZIP archive (or an office document), not text; give the article's text")
    for signature, what in _SIGNATURES.items():
        if head.startswith(signature):
            raise Refused(f"{what}, not text; give the article's text")
    return _text(head)


def _text(head: bytes) -> Kind:
    wide = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if not wide and (at := head.find(b"\0")) >= 0:
        raise Refused(f"binary: a zero byte at offset {at}; give plain text or JSON lines in UTF-8")
    if head.removeprefix(codecs.BOM_UTF8).lstrip()[:1] == b"{":
        return Kind.json
    if _ARRAY.match(head[:_HEAD].removeprefix(codecs.BOM_UTF8)):
        return Kind.array
    hit = _NAME.match(_bare(head, _BEFORE))
    if hit and hit[1].lower() in _FEEDS:
        return Kind.feed
    if hit and hit[1].lower() in _SITEMAPS:
        return Kind.sitemap
    if is_page(head):
        return Kind.html
    if head[:1024].removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"<?xml"):
        raise Refused("XML that is no web page and no feed; give the article's text, or JSON lines with it in `text`")
    return Kind.plain


def is_page(head: bytes) -> bool:
    """Whether these bytes are a web page or a part of one, told from what they open with."""
    return looks_like_html(_bare(head, _COMMENTS))


def _bare(head: bytes, before: re.Pattern[bytes]) -> bytes:
    """The beginning without what may stand before the first element; never looked at twice, however often it comes."""
    start = head[:_HEAD].removeprefix(codecs.BOM_UTF8)
    hit = before.match(start)
    return start[hit.end() :] if hit else start


def unzipped(body: bytes, most: int) -> bytes:
    """The first bytes of what is compressed; what there is when it is cut or broken."""
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(body, most)
    except zlib.error:
        return b""

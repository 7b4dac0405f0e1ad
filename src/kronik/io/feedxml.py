"""The XML of feeds and site maps -> elements, mended where real ones are broken and the mend is certain.

Read without entities and without network; a document that declares entities is refused, and so is one larger than `LARGEST`.
Outlets write `&nbsp;` and a bare `&` into XML, let their server's warnings stand above it, call windows-1252 UTF-8, use
prefixes that they never declare. Media RSS has a title, a description and a content of its own, which are a picture's.
"""

from __future__ import annotations

import re
from html.entities import html5
from typing import Any

from lxml import etree

from kronik.io.refused import Refused
from kronik.io.sniff import is_page

LARGEST = 8 * 1024 * 1024
_START = re.compile(rb"<(?:\?xml|rss|feed|rdf:rdf|urlset|sitemapindex)\b", re.I)
_ABOVE = 8192  # bytes of warnings that may stand above the XML
_AMPERSAND = re.compile(
    rb"<!\[CDATA\[(?:[^\]]++|\](?!\]>))*+(?:\]\]>|\Z)|&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});)(?:([A-Za-z][A-Za-z0-9]{1,31};))?"
)
_PICTURES = "search.yahoo.com/mrss"
_PREFIX = re.compile(r"(</?)[\w.-]{1,30}:(?=\w)")


def tree(body: bytes) -> Any:
    """The root of a document. Raises Refused."""
    if len(body) > LARGEST:
        raise Refused(f"a feed of {len(body):,} bytes; {LARGEST:,} at most")
    if re.search(rb"<!entity", body.replace(b"\0", b""), re.I):
        raise Refused("XML that declares entities; a feed needs none")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(_mended(body.lstrip()), parser)
    except (etree.LxmlError, ValueError) as fault:
        raise Refused(_no_feed(body) or f"broken XML: {fault}") from fault
    if root is None:
        raise Refused(_no_feed(body) or "broken XML: nothing in it can be read")
    return root


def _no_feed(body: bytes) -> str | None:
    return "a web page and no feed: has it moved, or must one log in?" if is_page(body) else None


def _mended(body: bytes) -> bytes:
    if b"\0" in body[:64]:
        return body  # UTF-16
    start = _START.search(body, 0, _ABOVE)
    if start and start.start() and not re.match(rb"\s*<(?:!doctype\s+html|html)\b", body[:200], re.I):
        body = body[start.start() :]
    declared = re.match(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w-]+)", body)
    if declared is None or declared[1].lower() in (b"utf-8", b"utf8"):
        try:
            body.decode("utf-8")
        except UnicodeDecodeError:
            body = body.decode("cp1252", "replace").encode()
    return _AMPERSAND.sub(_reference, body)


def _reference(hit: re.Match[bytes]) -> bytes:
    """An entity of HTML as the number of its character; an `&` that begins nothing as itself; CDATA as it is."""
    if hit[0].startswith(b"<"):
        return hit[0]
    if hit[1] is None:
        return b"&amp;"
    meant = html5.get(hit[1].decode())
    return "".join(f"&#{ord(letter)};" for letter in meant).encode() if meant else b"&amp;" + hit[1]


def name(node: Any) -> str:
    """The name of an element in small letters without its namespace; empty for what is none, or is of a picture."""
    if not isinstance(node.tag, str):
        return ""
    space, _, local = node.tag.rpartition("}")
    prefix, _, bare = local.lower().rpartition(":")  # a prefix that was never declared
    return "" if _PICTURES in space or prefix == "media" else bare


def children(node: Any, wanted: str) -> list[Any]:
    """The children of this name."""
    return [child for child in node if name(child) == wanted]


def text(node: Any, *names: str) -> str | None:
    """The words of the first child of one of these names, the names in order."""
    for wanted in names:
        for child in children(node, wanted):
            if words := "".join(child.itertext()).strip():
                return words
    return None


def inner(node: Any) -> str | None:
    """The HTML inside an element: written as text, or as elements (Atom's xhtml, with whatever prefix)."""
    if len(node):
        written = "".join(etree.tostring(child, encoding="unicode") for child in node)
        return (node.text or "") + _PREFIX.sub(r"\1", written) or None
    return (node.text or "").strip() or None


def base(node: Any, given: str | None) -> list[str]:
    """The bases of addresses in an element, outermost first: the document's, then each `xml:base` around it."""
    around = [node, *node.iterancestors()]
    said = (one.get("{http://www.w3.org/XML/1998/namespace}base") for one in reversed(around))
    return [*([given] if given else []), *(one for one in said if one)]

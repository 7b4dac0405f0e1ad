"""Feeds (RSS 0.9 to 2.0, Atom), site maps and index pages -> the articles that they name.

XML is read without entities and without network; a document that declares entities is refused, and so is one larger than
`LARGEST`. Times are read by our own parser, since common ones take "WIB" for UTC; a time without zone is the outlet's.
"""

from __future__ import annotations

import functools
import html as entities
import re
from dataclasses import dataclass
from typing import Any

from lxml import etree
from lxml import html as markup

from kronik.io.extraction import Extraction, How, made
from kronik.io.refused import Refused, article_id
from kronik.knowledge import Knowledge, load
from kronik.model import Article, Page
from kronik.page import moments
from kronik.page.addresses import canonical, host, joined

FEED = "application/feed+xml"
LARGEST = 8 * 1024 * 1024
_BLOCKS = re.compile(r"<br\s*/?>|</(?:p|div|li|ul|ol|h\d|tr|table|blockquote|figure|section|article)\s*>", re.I)
_ARTICLE = re.compile(r"\d{5,}|(?<![\w-])(?:\w+-){4,}\w+|/read/|/berita/.+\d")
_TEXT = "{http://purl.org/rss/1.0/modules/content/}encoded"


@dataclass(frozen=True, slots=True)
class Item:
    """One article as a feed, site map or index page names it. `published` and `modified` as they stand there."""

    address: str | None
    title: str | None = None
    body: str | None = None  # HTML: the whole text
    summary: str | None = None  # HTML
    published: str | None = None
    modified: str | None = None
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """The articles that a document names, and the further site maps that it names."""

    items: tuple[Item, ...]
    maps: tuple[str, ...] = ()


def parse(body: bytes, base: str | None = None) -> Listing:
    """A feed or a site map. Raises Refused for what is neither, is too large or declares entities."""
    root = _tree(body)
    name = _name(root)
    if name == "urlset":
        return Listing(tuple(item for node in _children(root, "url") if (item := _mapped(node, base)).address))
    if name == "sitemapindex":
        found = (joined(base, _text(node, "loc")) for node in _children(root, "sitemap"))
        return Listing((), tuple(address for address in found if address))
    if name in ("rss", "rdf", "feed", "channel"):
        nodes = [n for n in root.iter() if _name(n) in ("item", "entry")]
        return Listing(tuple(_item(node, base) for node in nodes))
    raise Refused(f"no feed and no site map, but <{name}>")


def links(body: bytes, base: str, pattern: str | None = None) -> Listing:
    """The articles that an index page links to: those of its own house that match `pattern`, else those that look like one."""
    if len(body) > LARGEST:
        raise Refused(f"an index page of {len(body):,} bytes; {LARGEST:,} at most")
    try:
        tree = markup.fromstring(body, parser=markup.HTMLParser(no_network=True, huge_tree=False))
    except (etree.LxmlError, ValueError, AssertionError) as fault:
        raise Refused("no page that can be read") from fault
    house = _house(base)
    wanted = re.compile(pattern) if pattern else _ARTICLE
    found: dict[str, Item] = {}
    for anchor in tree.iter("a"):
        address = joined(base, anchor.get("href"))
        if address and _house(address) == house and wanted.search(address):
            title = " ".join("".join(anchor.itertext()).split())
            found.setdefault(canonical(address), Item(address, title or None))
    return Listing(tuple(found.values()))


def count(body: bytes) -> int:
    """How many articles a feed holds. Raises Refused."""
    return len(parse(body).items)


def opened(page: Page, how: How) -> tuple[Article, Extraction]:
    """The article number `how.part` of a feed: its title and what the feed gives of its text. Raises Refused."""
    items = _again(page.body, how.address).items
    number = int(how.part or 0)
    if not number < len(items):
        raise Refused(f"the feed has no item {number}")
    return taken(items[number], page, how, load())


@functools.lru_cache(maxsize=2)
def _again(body: bytes, base: str | None) -> Listing:
    """As `parse`; the items of one feed are opened one after the other."""
    return parse(body, base)


def taken(item: Item, page: Page, how: How, know: Knowledge) -> tuple[Article, Extraction]:
    """An item with text as an article. What is only a summary says so (`truncated`)."""
    lines = paragraphs(item.body or item.summary or "")
    if not lines:
        raise Refused("no text in this item of the feed; its address leads to the article")
    title = _plain(item.title) if item.title else None
    text = "\n".join([title, *lines] if title and lines[0] != title else lines)
    url = canonical(item.address) if item.address else None
    outlet = know.outlets.by_host(host(url) or "") if url else None
    zone = moments.zone(outlet.zone) if outlet else None
    moment = moments.parse(item.published, know) if item.published else None
    changed = moments.parse(item.modified, know) if item.modified else None
    published, stated = moment.iso(zone) if moment else (None, None)
    details: dict[str, Any] = {
        "title": title,
        "url": url,
        "published": published,
        "published_raw": item.published,
        "published_source": "feed",
        "zone": stated,
        "modified": changed.iso(zone)[0] if changed else None,
        "truncated": item.body is None,
    }
    article = Article(
        article_id(text, url, published),
        page.id,
        page.name,
        text,
        title,
        url,
        outlet.name if outlet else None,
        published,
        item.authors,
    )
    return article, made(how, details)


def paragraphs(body: str) -> list[str]:
    """The lines of a piece of HTML, without tags."""
    try:
        tree = markup.fragment_fromstring(_BLOCKS.sub("\\g<0>\n", body[:LARGEST]), create_parent="div")
        etree.strip_elements(tree, "script", "style", "iframe", "noscript", with_tail=False)
        whole = str(tree.text_content())
    except (etree.LxmlError, ValueError, AssertionError):
        whole = entities.unescape(re.sub(r"<[^<>]*>", "", body))
    return [line for part in whole.split("\n") if (line := _sound(" ".join(part.split())))]


def _plain(words: str) -> str:
    return " ".join(paragraphs(words))


def _sound(words: str) -> str:
    return words.replace("\0", "").encode("utf-8", "ignore").decode()


def _tree(body: bytes) -> Any:
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
        root = etree.fromstring(body.lstrip(), parser)
    except (etree.LxmlError, ValueError) as fault:
        raise Refused(f"broken XML: {fault}") from fault
    if root is None:
        raise Refused("broken XML: nothing in it can be read")
    return root


def _name(node: Any) -> str:
    """The name of an element without its namespace, in small letters; empty for what is no element."""
    return node.tag.rpartition("}")[2].lower() if isinstance(node.tag, str) else ""


def _children(node: Any, name: str) -> list[Any]:
    return [child for child in node if _name(child) == name]


def _text(node: Any, *names: str) -> str | None:
    """The words of the first child of one of these names, the names in order."""
    for name in names:
        for child in _children(node, name):
            if words := "".join(child.itertext()).strip():
                return words
    return None


def _mapped(node: Any, base: str | None) -> Item:
    news = next(iter(_children(node, "news")), None)
    title, published = (_text(news, "title"), _text(news, "publication_date")) if news is not None else (None, None)
    return Item(joined(base, _text(node, "loc")), title, published=published, modified=_text(node, "lastmod"))


def _item(node: Any, base: str | None) -> Item:
    whole = node.find(_TEXT)
    return Item(
        address=joined(base, _link(node)),
        title=_text(node, "title"),
        body=_inner(whole) if whole is not None else next(map(_inner, _children(node, "content")), None),
        summary=next(map(_inner, [*_children(node, "description"), *_children(node, "summary")]), None),
        published=_text(node, "pubdate", "published", "date", "issued", "updated"),
        modified=_text(node, "updated", "modified"),
        authors=tuple(filter(None, (_text(n, "name") or "".join(n.itertext()).strip() for n in _authors(node)))),
    )


def _authors(node: Any) -> list[Any]:
    return [*_children(node, "creator"), *_children(node, "author")]


def _inner(node: Any) -> str | None:
    """The HTML inside an element: written as text, or as elements (Atom's xhtml)."""
    if len(node):
        return (node.text or "") + "".join(etree.tostring(child, encoding="unicode") for child in node) or None
    return (node.text or "").strip() or None


def _link(node: Any) -> str | None:
    linked = _children(node, "link")
    for child in linked:
        if child.get("href") and child.get("rel", "alternate") == "alternate":
            return str(child.get("href"))
    if words := _text(node, "link"):
        return words
    guid = next(iter(_children(node, "guid")), None)
    if guid is not None and guid.get("isPermaLink", "true") != "false":
        return "".join(guid.itertext()).strip() or None
    return None


def _house(address: str) -> str:
    """The registered name of an address's host, near enough: its last labels."""
    labels = (host(canonical(address)) or "").partition(":")[0].split(".")
    second = len(labels) > 2 and len(labels[-2]) <= 3  # co.id, or.id, com.my
    return ".".join(labels[-3:] if second else labels[-2:])

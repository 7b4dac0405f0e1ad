"""Feeds (RSS 0.9 to 2.0, Atom), site maps and index pages -> the articles that they name.

Times are read by our own parser, since common ones take "WIB" for UTC; a time without zone is the outlet's.
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
from kronik.io.feedxml import LARGEST, children, inner, name, text, tree
from kronik.io.feedxml import base as bases
from kronik.io.refused import Refused, article_id
from kronik.knowledge import Knowledge, load
from kronik.model import Article, Page
from kronik.page import moments
from kronik.page.addresses import canonical, host, joined
from kronik.page.names import people

FEED = "application/feed+xml"
_BLOCKS = re.compile(r"<br\s*/?>|</(?:p|div|li|ul|ol|h\d|tr|table|blockquote|figure|section|article)\s*>", re.I)
_ARTICLE = re.compile(r"\d{5,}|(?<![\w-])(?:\w+-){4,}\w+|/read/|/berita/.+\d")
_MAIL = re.compile(r"[^\s@()]{1,80}@[^\s@()]{1,80}")


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
    """The articles that a document names, and the further site maps that it names, those changed last first."""

    items: tuple[Item, ...]
    maps: tuple[str, ...] = ()


def parse(body: bytes, base: str | None = None) -> Listing:
    """A feed or a site map. Raises Refused for what is neither, is too large or declares entities."""
    root = tree(body)
    kind = name(root)
    if kind == "urlset":
        return Listing(tuple(item for node in children(root, "url") if (item := _mapped(node, base)).address))
    if kind == "sitemapindex":
        listed = sorted(children(root, "sitemap"), key=_changed, reverse=True)
        found = (_address(text(node, "loc"), node, base) for node in listed)
        return Listing((), tuple(address for address in found if address))
    if kind in ("rss", "rdf", "feed", "channel"):
        nodes = [n for n in root.iter() if name(n) in ("item", "entry")]
        return Listing(tuple(_item(node, base) for node in nodes))
    raise Refused(f"no feed and no site map, but <{kind or 'nothing known'}>")


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
        people(item.authors, know),
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


def _changed(node: Any) -> str:
    """When a site map of an index was changed; one that does not say so may be the newest."""
    return text(node, "lastmod") or "9999"


def _mapped(node: Any, base: str | None) -> Item:
    news = next(iter(children(node, "news")), None)
    title, published = (text(news, "title"), text(news, "publication_date")) if news is not None else (None, None)
    return Item(_address(text(node, "loc"), node, base), title, published=published, modified=text(node, "lastmod"))


def _item(node: Any, base: str | None) -> Item:
    whole = [found for kind in ("encoded", "content") for one in children(node, kind) if (found := inner(one))]
    return Item(
        address=_address(_link(node), node, base),
        title=text(node, "title"),
        body=next(iter(whole), None),
        summary=next(map(inner, [*children(node, "description"), *children(node, "summary")]), None),
        published=text(node, "pubdate", "published", "date", "issued", "updated"),
        modified=text(node, "updated", "modified"),
        authors=tuple(filter(None, (_author(one) for one in [*children(node, "creator"), *children(node, "author")]))),
    )


def _author(node: Any) -> str | None:
    """A name: RSS writes "mail@house (Name)", Atom has it apart."""
    words = text(node, "name") or "".join(node.itertext()).strip()
    inside = re.search(r"\(([^()]+)\)", words) if _MAIL.search(words) else None
    return inside[1].strip() if inside else _MAIL.sub("", words).strip() or None


def _address(words: str | None, node: Any, base: str | None) -> str | None:
    """An address as it is meant: entities that were packed twice, white space around it and blanks inside it mended."""
    if not words:
        return None
    found = re.sub(r"\s*[\r\n]\s*", "", words.strip())
    found = re.sub(r"\s", "%20", entities.unescape(found) if "&amp;" in found else found)
    at: str | None = None
    for one in bases(node, base):
        at = joined(at, one) or at
    return joined(at, found)


def _link(node: Any) -> str | None:
    if original := text(node, "origlink"):
        return original
    linked = children(node, "link")
    for child in linked:
        if child.get("href") and child.get("rel", "alternate") == "alternate":
            return str(child.get("href"))
    if words := text(node, "link"):
        return words
    guid = next(iter(children(node, "guid")), None)
    named = "".join(guid.itertext()) if guid is not None and guid.get("isPermaLink", "true") != "false" else ""
    about = node.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about", "")
    return next((one for one in (named.strip(), about) if re.match(r"https?://|/", one, re.I)), None)


def _house(address: str) -> str:
    """The registered name of an address's host, near enough: its last labels."""
    labels = (host(canonical(address)) or "").partition(":")[0].split(".")
    second = len(labels) > 2 and len(labels[-2]) <= 3  # co.id, or.id, com.my
    return ".".join(labels[-3:] if second else labels[-2:])

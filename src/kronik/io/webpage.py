"""A page of the web -> the article on it, with how it was taken out."""

from __future__ import annotations

from kronik.io.extraction import Extraction, How, made, told
from kronik.io.parts import leaves
from kronik.io.refused import Refused, article_id
from kronik.knowledge import load
from kronik.model import Article, Failure, Page
from kronik.page.addresses import canonical
from kronik.page.encoding import decode
from kronik.page.extracted import Extracted
from kronik.page.html import open_html
from kronik.page.join import Part, join

HTML = "text/html"


def opened(page: Page, how: How) -> tuple[Article, Extraction]:
    """The article on a web page; its `url` is the canonical one. Raises Refused when there is none."""
    return _article(page, how, extracted(page.body, how.address, how.header))


def joined(page: Page, how: How) -> tuple[Article, Extraction]:
    """The article on several pages that are kept as one. Raises Refused when one of them holds none."""
    parts = [
        Part(one.asked, decode(one.body, one.header).text, extracted(one.body, one.address, one.header))
        for one in leaves(page.body)
    ]
    if not parts:
        raise Refused("no pages")
    return _article(page, how, join(parts))


def extracted(body: bytes, address: str | None, header: str | None) -> Extracted:
    """What a page says. Raises Refused when there is no article on it."""
    found = open_html(body, address, header, load())
    if isinstance(found, Failure):
        raise Refused(found.reason)
    return found


def _article(page: Page, how: How, found: Extracted) -> tuple[Article, Extraction]:
    address = found.capture.url if found.capture and not found.url else found.url or how.address
    url = canonical(address) if address else None
    article = Article(
        id=article_id(found.text, url, found.published),
        page=page.id,
        name=page.name,
        text=found.text,
        title=found.title,
        url=url,
        outlet=found.outlet,
        published=found.published,
        authors=found.reporters,
    )
    return article, made(how, told(found))

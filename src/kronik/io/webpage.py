"""A page of the web -> the article on it, with how it was taken out."""

from __future__ import annotations

from kronik.io.extraction import Extraction, How, made, told
from kronik.io.refused import Refused, article_id
from kronik.knowledge import load
from kronik.model import Article, Failure, Page
from kronik.page.addresses import canonical
from kronik.page.html import open_html

HTML = "text/html"


def opened(page: Page, how: How) -> tuple[Article, Extraction]:
    """The article on a web page; its `url` is the canonical one. Raises Refused when there is none."""
    found = open_html(page.body, how.address, how.header, load())
    if isinstance(found, Failure):
        raise Refused(found.reason)
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

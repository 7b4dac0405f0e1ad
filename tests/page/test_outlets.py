"""One page of our own in each outlet's markup, read as its JSON file says; and all of them without any outlet file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kronik.errors import KnowledgeError
from kronik.knowledge import Knowledge, load
from kronik.knowledge.outlets import Markup, Outlets
from kronik.knowledge.rows import HERE
from kronik.model import Article
from kronik.page.encoding import decode
from kronik.page.extracted import Extracted
from kronik.page.html import looks_like_html, open_html
from kronik.page.selectors import compiled
from kronik.read.layout.clean import lay_out

PAGES = Path(__file__).parent / "pages"
NAMES = sorted(path.stem for path in PAGES.glob("*.html"))


def expected(name: str) -> dict[str, Any]:
    reading: dict[str, Any] = json.loads((PAGES / f"{name}.json").read_text(encoding="utf-8"))
    return reading


def opened(name: str, know: Knowledge) -> Extracted:
    body = (PAGES / f"{name}.html").read_bytes()
    assert looks_like_html(body)
    found = open_html(body, expected(name)["url"], "text/html", know)
    assert isinstance(found, Extracted), found
    return found


def paragraphs(found: Extracted, know: Knowledge) -> list[str]:
    """The body as a reader gets it: after the reading room's own filter."""
    article = Article("a", "p", "page", found.text, title=found.title, url=found.url, outlet=found.outlet)
    return [span.cut(found.text) for span in lay_out(article, know).paragraphs]


@pytest.mark.parametrize("name", NAMES)
def test_page_is_read_as_expected(name: str) -> None:
    know = load()
    found, wanted = opened(name, know), expected(name)
    told = {
        "title": found.title,
        "outlet": found.outlet,
        "section": found.section,
        "reporters": list(found.reporters),
        "editors": [author.name for author in found.authors if author.role == "editor"],
        "published": found.published,
        "zone": found.zone,
        "dateline": found.dateline,
        "related": [[link.title, link.url] for link in found.related],
        "pages": list(found.pages),
        "truncated": found.truncated,
        "url": found.url,
    }
    assert told == {key: wanted[key] for key in told}
    if "initials" in wanted:
        assert [author.name for author in found.authors if author.role == "initials"] == wanted["initials"]


@pytest.mark.parametrize("name", NAMES)
def test_body_is_the_report_and_nothing_else(name: str) -> None:
    know = load()
    assert paragraphs(opened(name, know), know) == expected(name)["body"]


@pytest.mark.parametrize("name", NAMES)
def test_every_line_leads_back_into_the_page(name: str) -> None:
    know = load()
    found = opened(name, know)
    page = decode((PAGES / f"{name}.html").read_bytes()).text
    lines = found.text.count("\n") + 1
    assert len(found.offsets) == (1 if expected(name).get("in_scripts") else lines)
    for start, end, first, last in found.offsets:
        words = found.text[start:end].split()
        assert 0 <= first < last <= len(page)
        assert page[first:last].lstrip("<").startswith(words[0][:3]) or words[0][:3] in page[first : first + 40]


def bare() -> Knowledge:
    """The same knowledge with hosts and names of outlets, but nothing of their markup."""
    know = load()
    plain_outlets = {outlet.name: replace(outlet, markup=Markup()) for outlet in know.outlets.all}
    blind = Knowledge(know.language, know.tables, know.register, know.places)
    blind.__dict__["outlets"] = Outlets(
        tuple(plain_outlets.values()),
        {host: plain_outlets[outlet.name] for host, outlet in know.outlets.hosts.items()},
        {key: plain_outlets[outlet.name] for key, outlet in know.outlets.names.items()},
    )
    return blind


BLIND = bare()


@pytest.mark.parametrize("name", NAMES)
def test_title_time_and_body_need_no_outlet_file(name: str) -> None:
    found, wanted = opened(name, BLIND), expected(name)
    assert (found.title, found.published) == (wanted["title"], wanted["published"])
    assert paragraphs(found, BLIND) == wanted["body"]


def test_every_outlet_file_has_its_page_and_readable_selectors() -> None:
    files = {path.stem for path in (HERE / "outlets").glob("*.toml")}
    assert files == set(NAMES)
    for outlet in load().outlets.all:
        markup = outlet.markup
        for selector in (
            *markup.body,
            *markup.drop,
            *markup.published,
            *markup.reporter,
            *markup.editor,
            *markup.section,
        ):
            compiled(selector)
        assert markup.linked_author in ("reporter", "editor", "nobody")


@pytest.mark.parametrize("selector", ["", "div > p", "p:first-child", "a[href", "..x"])
def test_what_is_no_selector_is_refused(selector: str) -> None:
    with pytest.raises(KnowledgeError):
        compiled(selector)

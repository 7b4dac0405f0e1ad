"""The pages over a chronicle built from the example articles: every link leads somewhere, every fragment is there."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from kronik.chronicle import Chronicle
from kronik.web import create_app
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def chronicle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chronicle]:
    with Chronicle.open(tmp_path_factory.mktemp("pages") / "examples.sqlite") as made:
        made.add([ROOT / "examples"])
        assert made.build(workers=1).failures == ()
        yield made


@pytest.mark.parametrize("code", ["id", "en"])
def test_every_link_leads_somewhere(chronicle: Chronicle, code: str) -> None:
    """From the front page over everything within reach; a fragment must name a place on its page."""
    with TestClient(create_app(chronicle, lambda: date(2026, 11, 21)), headers={"accept-language": code}) as client:
        waiting, pages, fragments = ["/"], dict[str, str](), set[tuple[str, str]]()
        while waiting:
            address = waiting.pop()
            answer = client.get(address)
            assert answer.status_code == 200, address
            pages[address] = answer.text
            if "html" not in answer.headers["content-type"]:
                continue
            for link in re.findall(r'<a [^>]*href="([^"]+)"', answer.text):
                path, _, fragment = html.unescape(link).partition("#")
                path = path or address
                if path.startswith("http") or "lang=" in path:
                    continue
                if fragment:
                    fragments.add((path, fragment))
                if path not in pages and path not in waiting:
                    waiting.append(path)
    assert len([address for address in pages if address.startswith("/e/")]) >= len(chronicle.timeline())
    assert all(f'id="{html.escape(fragment)}"' in pages[path] for path, fragment in fragments)


def test_no_page_speaks_of_what_no_article_says(chronicle: Chronicle) -> None:
    """Every cell of the facts grid has a link to words, or says that it is not stated."""
    with TestClient(create_app(chronicle, lambda: date(2026, 11, 21))) as client:
        for event in chronicle.timeline():
            page = client.get(f"/e/{event.id}").text
            grid = page[page.index('<dl class="facts">') : page.index("</dl>")]
            for cell in re.findall(r"<dt>.*?</div>", grid, re.DOTALL):
                assert ("?words=" in cell) != ("tidak disebut" in cell), cell


def test_two_states_have_a_page_on_which_every_row_says_who_acted(chronicle: Chronicle) -> None:
    with TestClient(create_app(chronicle, lambda: date(2026, 11, 21))) as client:
        page = client.get("/p/amerika-serikat/china")
        assert page.status_code == 200 and page.url.path == "/p/china/united-states"
        rows = re.findall(r'<h3 class="what"><a[^>]*>([^<]+)</a>', page.text)
        assert any(row.startswith("Joe Biden dan Xi Jinping") for row in rows) and all(": " in row for row in rows)
        assert "/p/china/united-states" in client.get("/p/joe-biden/xi-jinping").text


def test_an_archive_before_anything_is_read(tmp_path: Path) -> None:
    with (
        Chronicle.open(tmp_path / "new.sqlite") as made,
        TestClient(create_app(made, lambda: date(2026, 11, 21))) as client,
    ):
        assert "Tidak ada apa-apa di sini" in client.get("/").text
        assert client.get("/p").status_code == client.get("/cari?q=putin").status_code == 200
        made.add([ROOT / "examples" / "bali-1.txt"])
        assert "1 artikel menunggu dibaca" in client.get("/").text
        article = next(iter(made.articles()))
        assert "belum dibaca" in client.get(f"/a/{article.id}").text

"""One walk through the pages in a real browser, over a chronicle of the example articles.

List -> pair -> contact -> a value -> its words, lit and in view. Beside it: no message on the console, no page wider
than the screen, every link within reach of the Tab key, and pictures in light and dark, wide and narrow.

`KRONIK_PICTURES=FOLDER` keeps the pictures; for docs/pictures (or just `docs`) only those that the documentation shows.
"""

from __future__ import annotations

import os
import shutil
import socket
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import uvicorn

from kronik.chronicle import Chronicle
from kronik.web import addresses, create_app
from tests.conftest import ROOT

pytestmark = pytest.mark.browser

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
]
FLAGS += ["--disable-component-update", "--disable-sync"]
SHOWN = ("dyad-light-1280",)  # what docs/ shows
PAIR = "/p/donald-trump/xi-jinping"


@pytest.fixture(scope="module")
def chronicle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chronicle]:
    if not Path(CHROMIUM).is_file():
        pytest.skip(f"no browser here: {CHROMIUM} is missing (Debian's package chromium)")
    with Chronicle.open(tmp_path_factory.mktemp("browser") / "examples.sqlite") as made:
        made.add([ROOT / "examples"])
        assert made.build(workers=1).failures == ()
        yield made


@pytest.fixture(scope="module")
def site(chronicle: Chronicle) -> Iterator[str]:
    """The address of the pages, served from a thread on a free port of the loopback."""
    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(create_app(chronicle, lambda: date(2026, 11, 21)), log_level="warning", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join(30)
    listening.close()
    assert not thread.is_alive()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if not Path(CHROMIUM).is_file():
        pytest.skip(f"no browser here: {CHROMIUM} is missing (Debian's package chromium)")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        started = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A page of an Indonesian reader; any message on its console fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="id-ID", reduced_motion="reduce")
    opened, heard = context.new_page(), []
    opened.on("console", lambda message: heard.append(message.text))
    opened.on("pageerror", lambda error: heard.append(str(error)))
    yield opened
    context.close()
    assert heard == []


def test_from_the_list_to_the_very_words(page: Any, site: str, chronicle: Chronicle) -> None:
    page.goto(site)
    page.get_by_role("link", name="Pasangan", exact=True).click()
    page.get_by_role("link", name="Donald Trump – Xi Jinping").click()
    assert urlsplit(page.url).path == PAIR
    met = page.locator(".ev:not(.sub)", has=page.locator("time[datetime='2025-10-30']"))
    met.locator(".what a").first.click()
    event = chronicle.show(urlsplit(page.url).path.removeprefix("/e/"))
    assert event.when is not None and event.when.value.earliest == date(2025, 10, 30)
    cited = event.when.because[0]
    page.locator(".facts a", has_text="30 Oktober 2025").click()
    assert urlsplit(page.url).path == f"/a/{cited.article}"
    words = [span.cut(chronicle.article(cited.article).text) for span in sorted(cited.claim.spans)]
    lit = page.locator("mark.lit")
    assert lit.all_inner_texts() == words
    assert in_view(page, f"#{addresses.anchor(min(cited.claim.spans))}")
    assert page.locator(".pointed q").all_inner_texts() == words


def test_every_value_of_every_contact_lights_its_words_in_view(page: Any, site: str, chronicle: Chronicle) -> None:
    """The cell "Kapan" of each contact, on a screen too small to show the whole article."""
    page.set_viewport_size({"width": 390, "height": 600})
    for event in chronicle.timeline()[:8]:
        if event.when is None:
            continue
        cited = event.when.because[0]
        page.goto(site + addresses.article(cited.article, cited.claim.spans))
        words = [span.cut(chronicle.article(cited.article).text) for span in sorted(set(cited.claim.spans))]
        assert "".join(page.locator("mark.lit").all_text_contents()) == "".join(words)
        assert in_view(page, f"#{addresses.anchor(min(cited.claim.spans))}")


def in_view(page: Any, place: str) -> bool:
    box, size = page.locator(place).bounding_box(), page.viewport_size
    return bool(box and box["y"] >= 0 and box["y"] + box["height"] <= size["height"])


def test_the_mark_on_the_strip_leads_to_its_row(page: Any, site: str) -> None:
    page.goto(site + PAIR)
    mark = page.locator("svg.tl a").last
    target = mark.get_attribute("href")
    mark.click()
    assert page.evaluate("decodeURIComponent(location.hash)") == target
    assert in_view(page, f"[id='{target[1:]}'] .what")


def test_the_tab_key_reaches_every_link(page: Any, site: str) -> None:
    """In reading order, the skip link first, each with a ring that shows."""
    page.goto(site + PAIR)
    links = page.evaluate(
        "[...document.querySelectorAll('a[href],input,button,[tabindex=\"0\"]')].filter(e => e.checkVisibility()).length"
    )
    seen: list[str] = []
    for _ in range(links):
        page.keyboard.press("Tab")
        seen.append(
            page.evaluate(
                "(() => { const e = document.activeElement; return [...document.querySelectorAll('*')].indexOf(e) + ' ' + e.className })()"
            )
        )
    order = [int(place.partition(" ")[0]) for place in seen]
    assert seen[0].endswith("skip") and order == sorted(order) and len(set(order)) == links
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_without_styles_and_scripts_the_page_still_reads_in_order(browser: Any, site: str) -> None:
    context = browser.new_context(java_script_enabled=False, locale="id-ID")
    page = context.new_page()
    page.route("**/*.css", lambda route: route.abort())
    page.goto(site + PAIR)
    body = page.locator("main").inner_text()
    context.close()
    places = [
        body.index(words) for words in ("Donald Trump – Xi Jinping", "Antara keduanya", "5 Jun 2025", "30 Okt 2025\n")
    ]
    assert places == sorted(places)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_pictures_and_no_page_wider_than_the_screen(
    browser: Any, site: str, chronicle: Chronicle, tmp_path: Path, scheme: str, width: int
) -> None:
    event = max(chronicle.timeline("biden", "xi"), key=lambda found: len(found.articles))
    cited = event.when.because[0] if event.when else event.kind.because[0]
    shown = {
        "list": "/",
        "dyad": "/p/joe-biden/xi-jinping",
        "states": "/p/china/united-states",
        "event": addresses.event(event.id),
        "article": addresses.article(cited.article, cited.claim.spans),
        "search": "/cari?q=prabowo",
        "pairs": "/p",
        "error": "/p/nobody-noone",
    }
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, locale="id-ID")
    page = context.new_page()
    for name, address in shown.items():
        page.goto(site + address)
        page.evaluate("document.fonts.ready")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
        keep(page, tmp_path, f"{name}-{scheme}-{width}")
    context.close()


def keep(page: Any, tmp_path: Path, name: str) -> None:
    """Take the picture; where it is kept is for the environment to say."""
    asked = os.environ.get("KRONIK_PICTURES", "")
    folder = Path(asked) if asked else tmp_path
    docs = ROOT / "docs" / "pictures"
    if asked == "docs" or folder.resolve() == docs:
        if name not in SHOWN:
            return
        folder, name = docs, name.partition("-")[0]
    folder.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=folder / f"{name}.png", full_page=True)


def test_on_paper_the_source_of_the_evidence_is_printed(page: Any, site: str, chronicle: Chronicle) -> None:
    page.goto(site + addresses.event(chronicle.timeline("biden", "xi")[0].id))
    page.emulate_media(media="print")
    assert not page.locator("header.top").is_visible()
    after = page.evaluate("getComputedStyle(document.querySelector('blockquote footer a'), '::after').content")
    assert ".example/" in after or "sha256:" in after

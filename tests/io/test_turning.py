"""Articles that are cut into several pages: fetched whole, joined with their places, kept as far as they can be had."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kronik.chronicle import Chronicle
from kronik.io import articles, evidence, parts, turning, versions
from kronik.io.extraction import misplaced
from kronik.io.fetch import Fetcher
from kronik.io.refused import Refused
from kronik.io.web import Web
from kronik.knowledge import load
from kronik.model import Article
from kronik.page.extracted import Extracted
from kronik.page.further import MOST
from kronik.page.html import open_html
from kronik.page.join import Part, join
from tests.io.server import Site, send, sent_on, serving
from tests.io.test_watch import Field, _closed  # noqa: F401

KNOW = load()
TITLE = "Dua Presiden Bertemu di Jenewa"
LINES = tuple(
    f"Pada babak ke-{n} pembicaraan di Jenewa, kedua presiden membahas pasal {n} perjanjian itu selama {n + 1} jam."
    for n in range(1, 10)
)


@pytest.fixture
def site() -> Iterator[Site]:
    with serving(Site()) as found:
        yield found


def leaf(*lines: str, others: tuple[int, ...] = (), canonical: str = "", title: str = TITLE) -> str:
    """One page of an article, with links to others of it."""
    body = "".join(f"<p>{line}</p>" for line in lines)
    pager = "".join(f"<a href='?page={n}'>{n}</a>" for n in others)
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return (
        f"<!doctype html><html lang=id><head><meta charset=utf-8><title>{title}</title>{link}</head><body><h1>{title}</h1>"
        f"<article>{body}</article><div class='paging'>{pager}</div></body></html>"
    )


def cut(site: Site, path: str = "/read/1") -> None:
    """An article on three pages, three lines each."""
    others = {1: (2,), 2: (1, 3), 3: (1, 2)}  # the first page knows of the second alone
    for n in (1, 2, 3):
        at = path if n == 1 else f"{path}?page={n}"
        site.page(at, leaf(*LINES[3 * n - 3 : 3 * n], others=others[n], canonical=site.url(path)))


def named(site: Site, *paths: str) -> None:
    items = "".join(f"<item><link>{site.url(path)}</link></item>" for path in paths)
    site.page("/rss", f"<rss><channel>{items}</channel></rss>", "application/rss+xml")


def only(field: Field) -> Article:
    [found] = articles.stream(field.database)
    return found


def details(field: Field) -> dict[str, Any]:
    found = articles.taken_out(field.database, only(field).id)
    assert found
    return found.details


def test_an_article_on_three_pages_is_one_with_its_places_and_a_record_of_each(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site)
    cut(site)
    named(site, "/read/1")
    field.later()
    article = only(field)
    assert article.text.split("\n") == [TITLE, *LINES]
    how = articles.taken_out(field.database, article.id)
    page = articles.page(field.database, article.page, article.name)
    assert how and page and page.media_type == parts.PAGES
    assert misplaced(article, page.body, how) == [] and len(how.details["offsets"]) == 10
    assert (how.details["truncated"], how.details["pages"]) == (False, [])
    records = evidence.shown(field.database, field.folder, article.id)
    assert [one.address for one in records] == [site.url(f"/read/1{query}") for query in ("", "?page=2", "?page=3")]
    assert not any(one.faults for one in records)
    asked = [time for time, path in field.times if path.startswith("/read/1")]
    assert [later - before for before, later in zip(asked, asked[1:], strict=False)] == [2.0, 2.0]  # politely
    field.later(7200)
    assert site.count("/read/1") == site.count("/read/1?page=2") == 1


def test_a_store_with_a_joined_article_verifies_and_one_that_was_touched_does_not(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site)
    cut(site)
    named(site, "/read/1")
    field.later()
    field.keeper.close()
    with Chronicle.open(tmp_path / "s.sqlite") as chronicle:
        chronicle.build(workers=1)
        assert chronicle.verify(workers=1).differences == ()


def test_pages_that_call_themselves_by_their_own_addresses_are_joined(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site)
    for n in (1, 2, 3):
        links = "".join(f"<a href='{site.url(f'/kabar/{k}/')}'>{k}</a>" for k in (2, 3) if k != n)
        at = "/kabar/" if n == 1 else f"/kabar/{n}/"
        source = leaf(*LINES[3 * n - 3 : 3 * n], canonical=site.url(at))
        site.page(at, source.replace("<div class='paging'>", f"<div class='page-links'>{links}"))
    named(site, "/kabar/")
    field.later()
    assert only(field).text.split("\n") == [TITLE, *LINES] and not details(field)["truncated"]


def test_the_address_that_a_page_names_for_all_of_it_is_asked_first(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site)
    cut(site)
    first = leaf(*LINES[:3], others=(2, 3)).replace(
        "</div></body>", "<a href='?page=all'>Tampilkan Semua</a></div></body>"
    )
    site.page("/read/1", first)
    site.page("/read/1?page=all", leaf(*LINES))
    named(site, "/read/1")
    field.later()
    assert only(field).text.split("\n") == [TITLE, *LINES]
    assert [path for path, _, _ in site.asked if "/read" in path] == ["/read/1", "/read/1?page=all"]


def gone(site: Site) -> None:
    site.answers["/read/1?page=3"] = lambda handler: send(handler, 410, b"", {})


def busy(site: Site) -> None:
    site.answers["/read/1?page=3"] = lambda handler: send(handler, 503, b"", {"Retry-After": "600"})


def first_again(site: Site) -> None:
    site.answers["/read/1?page=3"] = sent_on("/read/1")


def another(site: Site) -> None:
    site.page("/read/1?page=3", leaf(*LINES[6:], canonical=site.url("/read/2")))


def elsewhere(site: Site) -> None:
    site.answers["/read/1?page=3"] = sent_on("/masuk?lalu=/read/1")
    site.page("/masuk", leaf("Masuk atau daftar untuk membaca seluruh artikel ini, gratis selama tiga puluh hari."))


def forbidden(site: Site) -> None:
    site.page("/robots.txt", "User-agent: *\nDisallow: /*?page=3", "text/plain")


def nothing_new(site: Site) -> None:
    site.page("/read/1?page=3", leaf(*LINES[:3], others=(1, 2), canonical=site.url("/read/1")))


def no_page(site: Site) -> None:
    site.page("/read/1?page=3", b"%PDF-1.4", "application/pdf")


@pytest.mark.parametrize("fault", [gone, busy, first_again, another, elsewhere, nothing_new, no_page, forbidden])
def test_what_can_be_had_is_kept_and_said_to_be_truncated(
    tmp_path: Path, site: Site, fault: Callable[[Site], None]
) -> None:
    field = Field(tmp_path, site)
    cut(site)
    fault(site)
    named(site, "/read/1")
    field.later()
    assert only(field).text.split("\n") == [TITLE, *LINES[:6]]
    assert details(field)["truncated"] and details(field)["pages"] == [site.url("/read/1?page=3")]
    if fault is busy:
        assert field.watch._manners.ready(f"127.0.0.1:{site.port}") >= field.clock.time + 500


def test_pages_that_never_end_end(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site)

    def endless(handler: Any) -> None:
        number = int((handler.path.partition("page=")[2] or "1").split("&")[0])
        line = f"Pada babak ke-{number} pembicaraan itu, kedua presiden membahas pasal {number} selama satu jam penuh."
        others = (number + 1, number + 2)
        send(handler, 200, leaf(line, line[:-1] + " lagi.", others=others).encode(), {"Content-Type": "text/html"})

    site.answers["/read/1"] = endless
    named(site, "/read/1")
    field.later()
    assert sum(path.startswith("/read/1") for path, _, _ in site.asked) == MOST
    assert details(field)["truncated"] and f"babak ke-{MOST} " in only(field).text


def test_a_host_that_takes_too_long_for_all_pages_is_left(
    tmp_path: Path, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = Field(tmp_path, site)
    cut(site)
    named(site, "/read/1")
    monkeypatch.setattr(turning, "_SECONDS", -1.0)
    field.later()
    assert only(field).text.split("\n") == [TITLE, *LINES[:3]] and details(field)["truncated"]


def test_pages_on_another_host_are_not_asked_for(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site)
    other = f"http://localhost:{site.port}/read/1"
    site.page(
        "/read/1",
        leaf(*LINES[:3]).replace("<div class='paging'>", f"<div class='paging'><a href='{other}?page=2'>2</a>"),
    )
    named(site, "/read/1")
    field.later()
    assert [path for path, host, _ in site.asked if host.startswith("localhost") or "page=2" in path] == []


def test_a_page_that_fails_later_does_not_take_the_place_of_the_whole(tmp_path: Path, site: Site) -> None:
    text = f'[[source]]\nname = "peta"\nkind = "sitemap"\nurl = "{site.url("/peta.xml")}"\nevery = "10m"\n'
    field = Field(tmp_path, site, text)
    entry = f"<urlset><url><loc>{site.url('/read/1')}</loc><lastmod>{{}}</lastmod></url></urlset>"
    cut(site)
    site.page("/peta.xml", entry.format("2025-01-27T10:00:00+07:00"))
    field.later(600)
    gone(site)
    site.page("/peta.xml", entry.format("2025-01-27T11:00:00+07:00"))
    field.later(600)
    assert site.count("/read/1") == 2
    article = only(field)
    assert article.text.split("\n") == [TITLE, *LINES] and versions.newer(field.database, article.id) is None


def test_a_cut_article_that_is_whole_later_is_a_new_version(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site)
    url = site.url("/read/1")
    fetcher = Fetcher(ports=frozenset({site.port}), allowed=frozenset({("127.0.0.1", site.port)}))
    waits: list[None] = []
    web = Web(fetcher, field.keeper, lambda: waits.append(None))
    cut(site)
    gone(site)
    articles.keep(field.database, list(web(url)))
    cut(site)
    articles.keep(field.database, list(web(url)))
    older, newer = sorted(articles.stream(field.database), key=lambda one: len(one.text))
    assert versions.newer(field.database, older.id) == newer.id
    assert newer.text.split("\n") == [TITLE, *LINES]
    assert len(waits) == 4  # before each further page


def test_a_killed_watchers_pages_are_taken_from_its_records(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site)
    cut(site)
    named(site, "/read/1")
    field.watch._look(field.watch._sources.listed[0])
    for query in ("", "?page=2"):  # fetched and kept; then the kill
        field.keeper.keep(field.watch._web.fetcher.get(site.url(f"/read/1{query}")))
    field.watch.adopt(field.folder)
    assert only(field).text.split("\n") == [TITLE, *LINES]
    assert site.count("/read/1") == site.count("/read/1?page=2") == site.count("/read/1?page=3") == 1


def _part(source: str, url: str) -> Part:
    found = open_html(source.encode(), url, None, KNOW)
    assert isinstance(found, Extracted)
    return Part(url, source, found)


def test_joining_leaves_out_what_was_said_and_keeps_who_signed() -> None:
    url = "https://warta.example/a"
    first = leaf(
        LINES[0], "Presi\u00e2\u20ac\u2122den itu tiba lebih dahulu di gedung yang dijaga ketat itu.", others=(2,)
    )
    second = leaf(
        LINES[0],
        "Ketua meng\u00e2\u20ac\u2122akhiri sidang itu pada malam hari dan tidak memberi keterangan apa pun. (abc/xyz)",
    )
    whole = join(
        [
            _part(first, url),
            _part(second.replace("</article>", "</article><p>Editor: Budi Santoso</p>"), f"{url}?page=2"),
        ]
    )
    assert whole.text.count(LINES[0]) == whole.text.count(TITLE) == 1
    assert [(author.name, author.role) for author in whole.authors] == [
        ("Budi Santoso", "editor"),
        ("abc", "initials"),
        ("xyz", "initials"),
    ]
    assert [whole.text[one.start : one.end] for one in whole.repairs] == ["’", "’"]
    assert not whole.truncated


@settings(max_examples=60, deadline=None)
@given(st.lists(st.binary(max_size=60), max_size=4), st.integers(0, 400), st.binary(max_size=6))
def test_no_body_of_pages_whatever_is_an_exception(bodies: list[bytes], at: int, damage: bytes) -> None:
    leaves = [parts.Leaf(f"http://a.example/{n}", None, "text/html", body) for n, body in enumerate(bodies)]
    body = parts.bound(leaves)
    assert list(parts.leaves(body)) == leaves
    with contextlib.suppress(Refused):
        list(parts.leaves(body[:at] + damage + body[at:]))

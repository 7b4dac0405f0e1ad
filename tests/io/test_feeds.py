"""Feeds and site maps as outlets really write them: broken where they are, meant where they can be understood."""

from __future__ import annotations

import contextlib
import gzip
import time
from pathlib import Path

import pytest

from kronik.io import articles, feeds
from kronik.io.refused import Refused
from kronik.model import Failure
from tests.io.server import Site, send, sent_on
from tests.io.test_intake import page
from tests.io.test_watch import Field, _closed, feed, site  # noqa: F401

BASE = "https://warta.example/rss/terkini.xml"
SPACES = (
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"'
)


def rss(inner: str, spaces: str = "") -> str:
    """A feed of one item."""
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    return f"{head}<rss version='2.0' {spaces}><channel><title>Warta</title><item>{inner}</item></channel></rss>"


def item(content: str | bytes, base: str | None = BASE) -> feeds.Item:
    [found] = feeds.parse(content.encode() if isinstance(content, str) else content, base).items
    return found


LINK = "<link>https://warta.example/a</link>"
MEDIA = (
    "<media:title>Foto</media:title><media:description>Di balai kota</media:description>"
    "<media:content url='x.jpg'><media:description>Di balai kota</media:description></media:content>"
)


@pytest.mark.parametrize(
    ("inner", "address"),
    [
        ("<link><![CDATA[\n  https://warta.example/a\n]]></link>", "https://warta.example/a"),
        ("<link>/a</link>", "https://warta.example/a"),
        ("<link>//warta.example/a</link>", "https://warta.example/a"),
        ("<link>https://warta.example/a?x=1&amp;amp;y=2</link>", "https://warta.example/a?x=1&y=2"),
        ("<link>https://warta.example/a?x=1&y=2</link>", "https://warta.example/a?x=1&y=2"),
        ("<link>https://warta.example/dua presiden/1</link>", "https://warta.example/dua%20presiden/1"),
        ("<guid>https://warta.example/a</guid>", "https://warta.example/a"),
        ("<guid>12345</guid>", None),
        ("<guid isPermaLink='false'>https://warta.example/?p=1</guid>", None),
        (
            "<link>https://pipa.example/~r/1</link><feedburner:origLink>https://warta.example/a</feedburner:origLink>",
            "https://warta.example/a",
        ),
        ("<link>javascript:alert(1)</link>", None),
    ],
)
def test_where_an_item_leads(inner: str, address: str | None) -> None:
    assert item(rss(f"<title>J</title>{inner}", SPACES)).address == address


@pytest.mark.parametrize(
    ("inner", "title"),
    [
        ("<title><![CDATA[ Presiden & Raja ]]></title>", "Presiden & Raja"),
        ("<title>Presiden&nbsp;itu &ldquo;hadir&rdquo; &amp; pulang</title>", "Presiden\u00a0itu “hadir” & pulang"),
        ("<title>Prabowo & Anwar</title>", "Prabowo & Anwar"),
        ("<title>Raja &wangsa; tiba</title>", "Raja &wangsa; tiba"),
        (f"{MEDIA}<title>Judul</title>", "Judul"),
        ("<title>J\x08 K</title>", "J K"),
    ],
)
def test_titles_as_they_are_meant(inner: str, title: str) -> None:
    assert item(rss(f"{inner}{LINK}", SPACES)).title == title


def test_the_words_of_a_picture_are_not_the_articles() -> None:
    found = item(rss(f"{MEDIA}<title>Judul</title>{LINK}<description>Ringkasan.</description>", SPACES))
    assert (found.body, found.summary) == (None, "Ringkasan.")
    undeclared = rss(f"{MEDIA}<title>Judul</title>{LINK}<content:encoded>&lt;p&gt;Isi.&lt;/p&gt;</content:encoded>")
    assert (item(undeclared).title, item(undeclared).body) == ("Judul", "<p>Isi.</p>")


@pytest.mark.parametrize(
    "content",
    [
        "<br />\n<b>Warning</b>: mysql_connect() in <b>/srv/x.php</b><br />\n" + rss(f"<title>J</title>{LINK}"),
        b"\n\n\xef\xbb\xbf" + rss(f"<title>J</title>{LINK}").encode(),
        rss(f"<title>J</title>{LINK}").replace("UTF-8", "UTF-16").encode("utf-16"),
        rss(f"<title>J</title>{LINK}")[:-25],
        "<RSS><CHANNEL><ITEM><TITLE>J</TITLE><LINK>https://warta.example/a</LINK></ITEM></CHANNEL></RSS>",
        '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://a.example/rss.dtd">'
        f'<rss version="0.91"><channel><item><title>J</title>{LINK}</item></channel></rss>',
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
        '<item rdf:about="https://warta.example/a"><title>J</title></item></rdf:RDF>',
    ],
)
def test_feeds_that_are_broken_or_old_are_read(content: str | bytes) -> None:
    assert (item(content).title, item(content).address) == ("J", "https://warta.example/a")


def test_what_is_called_utf_8_and_is_not_keeps_its_letters() -> None:
    content = rss(f"<title>Pertemuan di Orléans – “hangat”</title>{LINK}").encode("cp1252")
    assert item(content).title == "Pertemuan di Orléans – “hangat”"


def test_atom_with_elements_in_it_and_a_base_of_its_own() -> None:
    content = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://lain.example/"><entry xml:base="/berita/">'
        '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Judul <b>tebal</b></div></title><link href="1"/>'
        '<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>Satu.</x:p><x:p>Dua.</x:p></x:div></content>'
        "<author><name>Sari</name><email>sari@lain.example</email></author></entry></feed>"
    )
    found = item(content)
    assert (found.title, found.address, found.authors) == ("Judul tebal", "https://lain.example/berita/1", ("Sari",))
    assert feeds.paragraphs(found.body or "") == ["Satu.", "Dua."]


@pytest.mark.parametrize(
    ("inner", "names"),
    [
        ("<author>redaksi@warta.example (Sari Wulandari)</author>", ("Sari Wulandari",)),
        ("<author>redaksi@warta.example</author>", ()),
        ("<dc:creator><![CDATA[Sari Wulandari]]></dc:creator>", ("Sari Wulandari",)),
    ],
)
def test_who_signed_an_item(inner: str, names: tuple[str, ...]) -> None:
    assert item(rss(f"<title>J</title>{LINK}{inner}", SPACES)).authors == names


def test_a_news_site_map_with_prefixes_and_pictures() -> None:
    content = b"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
      xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>
      https://warta.example/a
      </loc><image:image><image:loc>https://warta.example/x.jpg</image:loc></image:image><n:news><n:publication><n:name>Warta
      </n:name></n:publication><n:publication_date>2025-08-01T08:00:00+07:00</n:publication_date><n:title>J</n:title></n:news></url></urlset>"""
    assert feeds.parse(content, BASE).items == (
        feeds.Item("https://warta.example/a", "J", published="2025-08-01T08:00:00+07:00"),
    )


def test_the_newest_site_maps_of_an_index_come_first() -> None:
    entry = "<sitemap><loc>/{}.xml</loc>{}</sitemap>"
    dated = [("2019", "<lastmod>2019-01-01</lastmod>"), ("2025", "<lastmod>2025-08-01</lastmod>"), ("news", "")]
    content = "<sitemapindex>" + "".join(entry.format(*one) for one in dated) + "</sitemapindex>"
    assert feeds.parse(content.encode(), "https://a.example/").maps == tuple(
        f"https://a.example/{name}.xml" for name in ("news", "2025", "2019")
    )


def test_a_web_page_in_place_of_a_feed_is_called_one() -> None:
    with pytest.raises(Refused, match="a web page and no feed"):
        feeds.parse(b"<!doctype html><html><body><form>Masuk</form></body></html>")


def test_what_is_made_to_take_long_does_not() -> None:
    for body in (b"<![CDATA[" * 300_000, b"&a" * 900_000, b"<![CDATA[" + b"]]" * 900_000, b"<rss" * 300_000):
        start = time.monotonic()
        with contextlib.suppress(Refused):
            feeds.parse(b"<rss>" + body)
        assert time.monotonic() - start < 5


# -- while watching


def test_a_feed_that_is_sent_on_to_a_login_is_told_and_comes_back(tmp_path: Path, site: Site) -> None:  # noqa: F811
    field = Field(tmp_path, site)
    site.answers["/rss"] = sent_on("/masuk")
    site.page("/masuk", "<!doctype html><html><body><form>Masuk dengan akun Anda</form></body></html>")
    field.later(3600)
    assert next(field.watch.health()).note.startswith("a web page and no feed")
    feed(site, 1)
    field.later()
    assert field.titles() == ["Kabar 1"]


@pytest.mark.parametrize("to", ["/login?next=/read/1", "/akun/masuk", "/"])
def test_an_article_that_is_sent_on_to_a_login_or_the_front_page_is_refused(
    tmp_path: Path,
    site: Site,  # noqa: F811
    to: str,
) -> None:
    field = Field(tmp_path, site)
    feed(site, 1)
    site.answers["/read/1"] = sent_on(to)
    site.page(to.partition("?")[0], page("Beranda Warta"))
    field.later()
    assert field.titles() == []
    [failure] = articles.failures(field.database)
    assert isinstance(failure, Failure) and "sent on to" in failure.reason


def _mapped(site: Site, *numbers: int) -> bytes:  # noqa: F811
    for n in numbers:
        site.page(f"/read/{n}", page(f"Kabar {n}"))
    return (
        "<urlset>" + "".join(f"<url><loc>{site.url(f'/read/{n}')}</loc></url>" for n in numbers) + "</urlset>"
    ).encode()


def test_site_maps_under_an_index_that_stays_the_same_are_looked_at_again(tmp_path: Path, site: Site) -> None:  # noqa: F811
    text = f'pause = 0\n[[source]]\nname = "peta"\nkind = "sitemap"\nurl = "{site.url("/peta.xml")}"\nevery = "10m"\n'
    field = Field(tmp_path, site, text)
    maps = "".join(
        f"<sitemap><loc>{site.url(path)}</loc></sitemap>" for path in ("/hilang.xml", "/baru.xml.gz", "/masuk")
    )

    def index(handler) -> None:  # type: ignore[no-untyped-def]
        if handler.headers.get("If-None-Match"):
            send(handler, 304, b"", {})
        else:
            send(
                handler,
                200,
                f"<sitemapindex>{maps}</sitemapindex>".encode(),
                {"ETag": '"sama"', "Content-Type": "text/plain"},
            )

    site.answers["/peta.xml"] = index
    site.page("/masuk", "<!doctype html><html><body>Masuk</body></html>")
    site.page("/baru.xml.gz", gzip.compress(_mapped(site, 1)), "application/octet-stream")
    field.later(700)
    site.page("/baru.xml.gz", gzip.compress(_mapped(site, 1, 2)), "application/octet-stream")
    field.later(700)
    assert field.titles() == ["Kabar 1", "Kabar 2"]
    assert site.count("/read/1") == 1

"""Every kind of input is told from its content and gives its articles; no bytes whatever are an exception."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from kronik.io import feeds, intake
from kronik.io.intake import Taken
from kronik.io.refused import Refused
from kronik.model import Failure

BODY = (
    "Presiden Prabowo Subianto bertemu Perdana Menteri Anwar Ibrahim di Kuala Lumpur pada Senin siang. "
    "Keduanya membahas perlindungan pekerja migran dan perdagangan lintas batas."
)
MORE = "Pertemuan itu berlangsung sekitar satu jam dan dilanjutkan dengan jamuan makan siang bersama para menteri."
NOUN = "Rombongan kemudian bertolak kembali ke Jakarta pada sore hari yang sama, kata seorang pejabat."


def page(title: str = "Prabowo bertemu Anwar", body: str = BODY, canonical: str = "", published: str = "") -> str:
    """A page as news sites write them."""
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    time = f'<meta property="article:published_time" content="{published}">' if published else ""
    return (
        f"<!doctype html><html lang=id><head><title>{title}</title>{link}{time}</head><body><nav><a href=/>Beranda</a></nav>"
        f"<article><h1>{title}</h1><p>{body}</p><p>{MORE}</p><p>{NOUN}</p></article></body></html>"
    )


def taken(content: bytes, **how: str) -> list[Taken | Failure]:
    return list(intake.take(["-"], io.BytesIO(content), **how))  # type: ignore[arg-type]


def articles(content: bytes, **how: str) -> list[str]:
    return [one.article.text for one in taken(content, **how) if isinstance(one, Taken)]


def refusals(content: bytes, **how: str) -> list[str]:
    return [one.reason for one in taken(content, **how) if isinstance(one, Failure)]


def warc(pages: Iterable[tuple[str, str]], packed: bool = True, encoding: str | None = None) -> bytes:
    """An archive of these (address, page)."""
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=packed, warc_version="WARC/1.1")
    for url, html in pages:
        raw = html.encode()
        headers = [("Content-Type", "text/html; charset=utf-8")]
        if encoding == "gzip":
            raw, headers = gzip.compress(raw), [*headers, ("Content-Encoding", "gzip")]
        if encoding == "chunked":
            raw, headers = b"%x\r\n%s\r\n0\r\n\r\n" % (len(raw), raw), [*headers, ("Transfer-Encoding", "chunked")]
        record = writer.create_warc_record(
            url,
            "response",
            payload=io.BytesIO(raw),
            length=len(raw),
            http_headers=StatusAndHeaders("200 OK", headers, protocol="HTTP/1.1"),
            warc_headers_dict={"WARC-Date": "2025-01-27T05:00:00Z"},
        )
        writer.write_record(record)
    return out.getvalue()


def test_a_web_page_is_one_article_with_its_places() -> None:
    [one] = taken(page(canonical="https://www.contoh.id/read/1?utm_source=x").encode())
    assert isinstance(one, Taken) and one.extraction
    assert one.article.text.split("\n") == ["Prabowo bertemu Anwar", BODY, MORE, NOUN]
    assert one.article.url == "https://contoh.id/read/1"
    assert len(one.extraction.details["offsets"]) == 4


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("encoding", [None, "gzip", "chunked"])
def test_an_archive_gives_its_pages(packed: bool, encoding: str | None) -> None:
    found = taken(
        warc([("https://contoh.id/a", page()), ("https://contoh.id/b", page("Lain", MORE))], packed, encoding)
    )
    assert [one.article.url for one in found if isinstance(one, Taken)] == [
        "https://contoh.id/a",
        "https://contoh.id/b",
    ]
    first = found[0]
    assert isinstance(first, Taken) and first.extraction and first.extraction.seen == "2025-01-27T05:00:00Z"


def test_a_cut_archive_gives_what_is_whole_and_says_where_it_breaks() -> None:
    whole = warc([("https://contoh.id/a", page()), ("https://contoh.id/b", page("Lain", MORE))])
    found = taken(whole[:-40])
    assert [isinstance(one, Taken) for one in found] == [True, False]


def test_a_wacz_gives_the_pages_of_its_archives(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("datapackage.json", "{}")
        packed.writestr("archive/data.warc.gz", warc([("https://contoh.id/a", page())]))
    assert len(articles(out.getvalue())) == 1
    assert refusals(out.getvalue()[:200])


class Pipe(io.RawIOBase):
    """A stream that cannot be set back."""

    def __init__(self, content: bytes) -> None:
        self._rest = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = -1) -> bytes:
        return self._rest.read(size)


@pytest.mark.parametrize("packed", [True, False])
def test_an_archive_may_come_through_a_pipe(packed: bool) -> None:
    content = warc([(f"https://contoh.id/{n}", page(f"Kabar {n}")) for n in range(3)], packed)
    found = list(intake.take(["-"], Pipe(content)))  # type: ignore[arg-type]
    assert len([one for one in found if isinstance(one, Taken)]) == 3


RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<item><title>Prabowo bertemu Anwar</title><link>https://www.antaranews.com/berita/1/x?utm_source=rss</link>
<pubDate>Mon, 27 Jan 2025 14:05:00 WIB</pubDate><description>&lt;p&gt;{BODY}&lt;/p&gt;</description></item>
<item><title>Lain</title><link>https://www.antaranews.com/berita/2/y</link>
<content:encoded><![CDATA[<p>{MORE}</p><p>{NOUN}</p>]]></content:encoded></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Prabowo bertemu Anwar</title>
<link rel="alternate" href="https://contoh.id/1"/><published>2025-01-27T07:05:00Z</published>
<content type="html">&lt;p&gt;{BODY}&lt;/p&gt;</content></entry></feed>"""


def test_a_feed_gives_its_items() -> None:
    first, second = taken(RSS.encode())
    assert isinstance(first, Taken) and isinstance(second, Taken) and first.extraction and second.extraction
    assert first.article.text == f"Prabowo bertemu Anwar\n{BODY}"
    assert first.article.url == "https://antaranews.com/berita/1/x"
    assert first.article.published == "2025-01-27T14:05:00+07:00"  # WIB is not UTC
    assert first.extraction.details["truncated"] and not second.extraction.details["truncated"]
    assert second.article.text == f"Lain\n{MORE}\n{NOUN}"
    assert [one.article.text for one in taken(ATOM.encode()) if isinstance(one, Taken)] == [first.article.text]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (
            '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss><channel/></rss>',
            "XML that",
        ),
        ('<?xml version="1.0"?><rss><!ENTITY x "y"></rss>', "entities"),
        ("<urlset><url><loc>https://contoh.id/1</loc></url></urlset>", "a site map"),
        ('<?xml version="1.0"?><gpx/>', "XML that is no web page"),
    ],
)
def test_other_xml_is_refused(content: str, why: str) -> None:
    assert any(why in reason for reason in refusals(content.encode())), refusals(content.encode())


def test_a_site_map_names_its_articles() -> None:
    body = b"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>https://contoh.id/1</loc><lastmod>2025-01-27</lastmod><news:news><news:title>A</news:title>
    <news:publication_date>2025-01-27T14:00:00+07:00</news:publication_date></news:news></url></urlset>"""
    assert feeds.parse(body).items == (
        feeds.Item("https://contoh.id/1", "A", published="2025-01-27T14:00:00+07:00", modified="2025-01-27"),
    )
    index = b"<sitemapindex><sitemap><loc>/a.xml</loc></sitemap></sitemapindex>"
    assert feeds.parse(index, "https://contoh.id/").maps == ("https://contoh.id/a.xml",)


def test_an_index_page_names_the_articles_of_its_own_house() -> None:
    body = b"""<html><body><a href="/read/123456/kabar">Kabar</a><a href="https://m.contoh.id/read/123456/kabar">Kabar</a>
    <a href="https://lain.id/read/999999/x">Lain</a><a href="/tentang">Tentang</a></body></html>"""
    assert [item.address for item in feeds.links(body, "https://www.contoh.id/indeks").items] == [
        "https://www.contoh.id/read/123456/kabar"
    ]
    assert [i.address for i in feeds.links(body, "https://contoh.id/", "tentang").items] == [
        "https://contoh.id/tentang"
    ]


TABLE = f'judul;isi_berita;tanggal\n"Satu";"{BODY}";"2025-01-27"\n"Dua";"{MORE}\n{NOUN}";""\n'


def test_a_table_gives_its_rows() -> None:
    first, second = taken(TABLE.encode())
    assert isinstance(first, Taken) and isinstance(second, Taken)
    assert (first.article.title, first.article.text, first.article.published) == ("Satu", BODY, "2025-01-27")
    assert (second.article.text, second.article.published) == (f"{MORE}\n{NOUN}", None)


def test_a_table_may_be_mapped() -> None:
    content = f"a,b\nSatu,{MORE}\n".encode()
    assert len(articles(content)) == 1 and articles(content)[0].startswith("a,b")  # plain text, as far as we know
    assert articles(content, columns="text=b,title=a") == [MORE]
    assert any("has no column" in reason for reason in refusals(content, columns="text=c"))
    assert any("no map" in reason for reason in refusals(content, columns="isi=b"))


def test_a_row_that_does_not_fit_is_refused_and_the_rest_goes_on() -> None:
    content = f"judul,isi\nSatu,{MORE}\n".encode() + b"x,y,z\n" + f"Dua,{MORE}\n".encode()
    found = taken(content, columns="text=isi,title=judul")
    assert [isinstance(one, Taken) for one in found] == [True, False, True]
    cut = taken(b'judul,isi\nSatu,"tanpa akhir\nlagi\n', columns="text=isi")
    assert [isinstance(one, Failure) for one in cut] == [True]


def test_json_lines_may_be_mapped() -> None:
    row = json.dumps({"isi": BODY, "judul": "Satu", "penulis": "Ani; Budi"}).encode()
    [one] = taken(row, columns="text=isi,title=judul,authors=penulis")
    assert isinstance(one, Taken)
    assert (one.article.text, one.article.title, one.article.authors) == (BODY, "Satu", ("Ani", "Budi"))


def test_a_list_of_objects_gives_them_one_by_one() -> None:
    rows = [{"judul": f"Kabar {n}", "isi": f"{MORE} {n}"} for n in range(5)]
    for dumped in (json.dumps(rows), json.dumps(rows, indent=2), "\ufeff" + json.dumps(rows, ensure_ascii=False)):
        found = taken(dumped.encode(), columns="text=isi,title=judul")
        assert [one.article.title for one in found if isinstance(one, Taken)] == [f"Kabar {n}" for n in range(5)]
    cut = taken(json.dumps(rows)[:-30].encode(), columns="text=isi")
    assert [isinstance(one, Taken) for one in cut] == [True] * 4 + [False]
    assert any("no object" in reason for reason in refusals(b'[{"text": "a"}, 7]'))
    assert articles(b"[Kabar] Putin") == ["[Kabar] Putin"]


def test_a_long_list_is_read_in_pieces() -> None:
    row = json.dumps({"text": MORE * 100})
    content = f"[{', '.join([row] * 500)}]".encode()
    assert len(content) > intake.LIMIT and len(articles(content)) == 500


def test_a_table_from_a_spreadsheet_is_a_table() -> None:
    content = ("\ufeffjudul;isi\r\n" + f'"Satu";"{BODY}"\r\n"Dua ""kutip""";"{MORE}\r\n{NOUN}"\r\n').encode()
    first, second = taken(content)
    assert isinstance(first, Taken) and isinstance(second, Taken)
    assert (first.article.title, second.article.title) == ("Satu", 'Dua "kutip"')
    assert second.article.text == f"{MORE}\r\n{NOUN}"


def test_prose_with_commas_is_no_table() -> None:
    for prose in ("Isi, pesan, dan kesan.\nSatu, dua, tiga.", "Jakarta, CNN Indonesia -- isi\nPutin, Trump"):
        assert articles(prose.encode()) == [prose]


def test_links_out_of_a_folder_are_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("rahasia")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text(BODY)
    (folder / "out.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "up").symlink_to(tmp_path, target_is_directory=True)
    (folder / "same.txt").symlink_to(folder / "a.txt")
    found = list(intake.take([folder]))
    assert sorted(one.article.name for one in found if isinstance(one, Taken)) == ["a.txt", "same.txt"]
    assert [one.reason for one in found if isinstance(one, Failure)] == [
        "a link that leads out of the folder; name what it leads to"
    ] * 2


def test_an_address_is_not_fetched_where_nothing_fetches() -> None:
    [one] = intake.take(["https://contoh.id/1"])
    assert isinstance(one, Failure)


@pytest.mark.parametrize(
    "content",
    [
        b"<!---->" * 5000 + b"x",
        b"<?xml ?>" * 5000 + b"x",
        b"<?xml ?>" + b"<!---->" * 5000 + b"x",
        b"<!--" * 50_000,
        b"<!doctype html>" * 5000 + b"\n" * 5000 + b"x",
        b"<" * 200_000,
        b"<rss><channel>"
        + b"<item><title>a</title><description>b c d</description></item>" * 4000
        + b"</channel></rss>",
        b"<rss><channel><item><description>" + b"&lt;" * 200_000 + b"</description></item></channel></rss>",
        b"{" * 100_000,
        b"[" + b'{"text": "a"},' * 20_000 + b"]",
        b'a,text,b\n"' + b"x\n" * 100_000,
        b"WARC/1.1\r\n" + b"a: b\r\n" * 50_000,
    ],
    ids=range(12),
)
def test_nothing_made_to_take_long_does(content: bytes) -> None:
    assert all(isinstance(one, Taken | Failure) for one in taken(content))  # hours, if something looked again and again


SEEDS = [
    warc([("https://contoh.id/a", page())], packed=False),
    warc([("https://contoh.id/a", page())]),
    RSS.encode(),
    ATOM.encode(),
    TABLE.encode(),
    json.dumps({"text": BODY}).encode() + b"\n" + json.dumps({"text": MORE}).encode(),
    page().encode(),
    json.dumps([{"text": BODY}, {"text": MORE}]).encode(),
]


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A good input with some stretches cut, doubled, or replaced."""
    content = bytearray(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(content)))
        length = draw(st.integers(0, 60))
        content[at : at + length] = draw(
            st.one_of(st.binary(max_size=8), st.just(bytes(content[at : at + 2 * length])), st.sampled_from(EVIL))
        )
    return bytes(content)


EVIL = [
    b"\xff\xfe",
    b"\0",
    b'"',
    b"<",
    b"]]>",
    b"Content-Length: 99999999999999999999\r\n",
    b"\r\n\r\n",
    b"{[",
    b"&#0;",
    b"-1",
]


@settings(max_examples=250, deadline=None)
@given(damaged())
@example(b"WARC/1.1\r\nContent-Length: -5\r\n\r\n")
@example(b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 9\r\n\r\nHTTP/1.1 ")
@example(b"<rss><channel>" + b"<item>" * 300)
def test_no_damage_whatever_is_an_exception(content: bytes) -> None:
    for one in taken(content):
        assert one.article.text if isinstance(one, Taken) else one.reason


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([b"<urlset>", b"<sitemapindex>", b"<rss>", b"<feed>", b"<html>", b""]))
def test_no_feed_or_site_map_whatever_is_an_exception(rest: bytes, start: bytes) -> None:
    readers: tuple[Callable[[bytes, str], feeds.Listing], ...] = (feeds.parse, feeds.links)
    for read in readers:
        try:
            found = read(start + rest, "https://a.id/")
        except Refused:
            continue
        assert isinstance(found, feeds.Listing)

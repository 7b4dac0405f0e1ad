"""One article under many addresses is one; a changed one is a new version, and only the newest is read."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pytest

from kronik.chronicle import Chronicle
from kronik.chronicle import build as river
from kronik.cli import run
from kronik.io import articles, evidence, extraction, versions
from kronik.io.fetch import Fetcher
from kronik.io.intake import Taken
from kronik.io.web import Web
from tests.io import standin
from tests.io.server import Site, serving
from tests.io.test_intake import RSS, TABLE, page, warc

ONE = "Putin bertemu Trump di Helsinki pada 2018-07-16."
OTHER = "Putin bertemu Modi di Moskow pada 2018-07-17."
URL = "https://www.contoh.id/read/12345"


def html(body: str, modified: str = "", address: str = URL) -> bytes:
    time = f'<meta property="article:modified_time" content="{modified}">' if modified else ""
    return page("Kabar", body, address).replace("</head>", f"{time}</head>").encode()


@pytest.fixture(autouse=True)
def _stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(river, "rooms", lambda: standin.ROOMS)


def who(chronicle: Chronicle) -> list[str]:
    return sorted(" ".join(fact.value.name for fact in event.who) for event in chronicle.events())


def test_many_addresses_are_one_article(tmp_path: Path) -> None:
    pages = [
        ("https://amp.contoh.id/read/12345", html(ONE)),
        ("https://m.contoh.id/read/12345?utm_source=x&page=all", html(ONE)),
        (URL, html(ONE)),
    ]
    with Chronicle.open(tmp_path / "s.sqlite") as chronicle:
        added = chronicle.add(["-"], stdin=io.BytesIO(warc((u, h.decode()) for u, h in pages)))
        assert (added.taken, added.known, added.refused) == (1, 2, 0)
        assert chronicle.verify(workers=1).differences == ()


@pytest.mark.parametrize("order", range(6))
def test_only_the_newest_version_is_read_in_whatever_order_they_come(tmp_path: Path, order: int) -> None:
    files = [
        html(ONE, "2018-07-16T10:00:00+07:00"),
        html(ONE + " Keduanya membahas perdagangan.", "2018-07-16T11:00:00+07:00"),
        html(OTHER, "2018-07-16T12:00:00+07:00"),
    ]
    random.Random(order).shuffle(files)
    with Chronicle.open(tmp_path / "s.sqlite") as chronicle:
        for number, body in enumerate(files):
            assert chronicle.add(["-"], stdin=io.BytesIO(body)).taken == 1
            if number % 2 == order % 2:
                chronicle.build(workers=1)
        chronicle.build(workers=1)
        assert who(chronicle) == ["Putin Modi"] or who(chronicle) == ["Modi Putin"]
        assert chronicle.counts().unread == 0
        [newest] = [a for a in chronicle.articles() if "Modi" in a.text]
        chain = chronicle.editions(newest.id)
        assert len(chain) == 3 and chain[-1][0] == newest.id
        for older, following in zip(chain, chain[1:], strict=False):
            told = chronicle.superseded(older[0])
            assert told is not None and following[0][:12] in told.hint
        assert chronicle.superseded(newest.id) is None
        assert chronicle.verify(workers=1).differences == ()


def test_a_text_that_comes_back_is_the_newest_again(tmp_path: Path) -> None:
    def capture(day: int, body: str) -> bytes:
        content = warc([(URL, html(body).decode())], packed=False)
        return content.replace(b"WARC-Date: 2025-01-27", b"WARC-Date: 2025-01-%02d" % day)

    with Chronicle.open(tmp_path / "s.sqlite") as chronicle:
        for day, body in ((1, ONE), (2, OTHER), (3, ONE)):
            chronicle.add(["-"], stdin=io.BytesIO(capture(day, body)))
            chronicle.build(workers=1)
        assert [name for name in who(chronicle) if "Modi" in name] == []
        assert len(who(chronicle)) == 1
        assert chronicle.verify(workers=1).differences == ()


def test_all_that_was_taken_is_verified_and_damage_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    for name, content in {"a.html": html(ONE), "b.xml": RSS.encode(), "c.csv": TABLE.encode()}.items():
        (tmp_path / "in" / name).write_bytes(content)
    with Chronicle.open(tmp_path / "s.sqlite") as chronicle:
        assert chronicle.add([tmp_path / "in"]).taken == 5
        assert chronicle.verify(workers=1).differences == ()
        monkeypatch.setattr(extraction, "fingerprint", lambda: "other code")
        assert chronicle.verify(workers=1).differences == ()  # every line stands where it was found
        connection = chronicle._database.connection()
        connection.execute("DROP TRIGGER article_update")
        connection.execute("UPDATE article SET text = replace(text, 'Putin', 'Xi') WHERE text LIKE '%Putin%'")
        found = {difference.field for difference in chronicle.verify(workers=1).differences}
        assert "line of the page" in found and any(field.startswith("text") for field in found)


def test_an_address_is_added_with_its_record_and_a_forged_record_is_found(tmp_path: Path) -> None:
    with serving(Site()) as site, Chronicle.open(tmp_path / "s.sqlite") as chronicle:
        site.page("/read/12345", html(ONE, address=""), Content_Encoding="identity")
        fetcher = Fetcher(ports=frozenset({site.port}), allowed=frozenset({("127.0.0.1", site.port)}))
        keeper = evidence.Keeper(evidence.folder(tmp_path / "s.sqlite"))
        articles.keep(chronicle._database, list(Web(fetcher, keeper)(site.url("/read/12345"))))
        keeper.close()
        [article] = chronicle.articles()
        [record] = chronicle.records(article.id)
        assert record.faults == ()
        assert chronicle.verify(workers=1).differences == ()
        [file] = evidence.folder(tmp_path / "s.sqlite").iterdir()
        _forge(file)
        [forged] = chronicle.records(article.id)
        assert "the page in the store is another" in forged.faults and len(forged.faults) == 4
        differences = chronicle.verify(workers=1).differences
        assert [d.found for d in differences] == list(forged.faults)
        file.unlink()
        [gone] = chronicle.verify(workers=1).differences
        assert "cannot be read" in gone.found
        assert run(["--store", str(tmp_path / "s.sqlite"), "show", article.id, "--warc"]) == 4
        assert chronicle.add([site.url("/read/12345")]).refused == 1  # what is let in here is let in for tests alone


def _forge(file: Path) -> None:
    """Write another name into the page, with the packing made anew."""
    import gzip

    raw = gzip.decompress(file.read_bytes()).replace(b"Trump", b"Macri")
    place = file.read_bytes().find(b"\x1f\x8b", 10)
    first = gzip.decompress(file.read_bytes()[:place])
    file.write_bytes(file.read_bytes()[:place] + gzip.compress(raw[len(first) :]))


def test_a_cut_article_is_fetched_whole_where_its_outlet_can(tmp_path: Path) -> None:
    links = '<div class="paging__wrap"><a href="?page=1">1</a> <a href="?page=2">2</a></div>'
    cut = page("Kabar", ONE).replace("</article>", f"{links}</article>")
    with serving(Site()) as site:
        site.page("/read/2018/07/16/1/kabar", cut)
        site.page("/read/2018/07/16/1/kabar?page=all", page("Kabar", f"{ONE} Selengkapnya dibahas pada halaman ini."))
        fetcher = Fetcher(
            ports=frozenset({site.port}),
            allowed=frozenset({("127.0.0.1", site.port)}),
            resolve=lambda host, port: ["127.0.0.1"],
        )
        for house, whole in (("nasional.kompas.com", True), ("contoh.id", False)):
            [taken] = Web(fetcher).take(site.url("/read/2018/07/16/1/kabar", house))
            assert isinstance(taken, Taken) and taken.extraction
            assert ("Selengkapnya" in taken.article.text) is whole
            assert taken.extraction.details["truncated"] is not whole


def test_how_an_article_was_taken_out_is_told_and_related_links_lead_on(tmp_path: Path) -> None:
    lead = '<p><strong>Baca juga: <a href="https://contoh.id/read/99999">Modi bertemu Putin di Moskow</a></strong></p>'
    one = html(ONE).decode().replace("<p>", f"{lead}<p>", 1)
    pages = [(URL, one), ("https://contoh.id/read/99999", html(OTHER, address="").decode())]
    with Chronicle.open(tmp_path / "s.sqlite") as chronicle:
        chronicle.add(["-"], stdin=io.BytesIO(warc(pages)))
        by_text = {("Modi" in a.text): a.id for a in chronicle.articles()}
        told = chronicle.taken_out(by_text[False])
        assert told is not None and told["captured"] == "2025-01-27T05:00:00Z" and told["address"] == URL
        assert [(link["title"], link["article"]) for link in told["related"]] == [
            ("Modi bertemu Putin di Moskow", by_text[True])
        ]


def test_a_copy_in_an_archive_is_its_original_seen_when_it_was_captured(tmp_path: Path) -> None:
    copy = f"https://web.archive.org/web/20180716030000/{URL}"
    with Chronicle.open(tmp_path / "s.sqlite") as chronicle:
        added = chronicle.add(["-"], stdin=io.BytesIO(warc([(copy, html(ONE, address="").decode())])))
        assert added.taken == 1
        [article] = chronicle.articles()
        assert article.url == "https://contoh.id/read/12345" and article.published is None
        assert [seen for _, seen, _ in chronicle.editions(article.id)] == ["2018-07-16T03:00:00Z"]


def test_versions_of_nothing_are_none(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ONE)
    with Chronicle.open(tmp_path / "s.sqlite") as chronicle:
        chronicle.add([tmp_path / "a.txt"])
        [article] = chronicle.articles()
        assert chronicle.editions(article.id) == () and versions.supersedes(chronicle._database, article.id) is None

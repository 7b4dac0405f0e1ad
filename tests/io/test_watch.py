"""Watching a site that changes, fails, redirects, slows down and comes back: each article once, nothing lost, politely."""

from __future__ import annotations

import gzip
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from kronik.cli import run
from kronik.errors import QuestionError
from kronik.io import articles, evidence, fetch, intake, versions, web
from kronik.io.database import Database
from kronik.io.evidence import Keeper
from kronik.io.fetch import Bounds, Fetcher
from kronik.io.intake import Found, Taken
from kronik.io.lock import building
from kronik.io.manners import backoff
from kronik.io.migrations import migrate
from kronik.io.sources import parse, starter
from kronik.io.watch import Watch
from kronik.io.web import Web
from kronik.model import Failure
from tests.conftest import ROOT
from tests.io.server import Answer, Site, send, sent_on, serving
from tests.io.test_intake import page

START = 1_737_950_000.0
PAUSE = 2.0
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}


class Told:
    """A clock that goes on only when somebody waits."""

    def __init__(self) -> None:
        self.time = START

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.time += seconds


@pytest.fixture
def site() -> Iterator[Site]:
    with serving(Site()) as found:
        yield found


OPEN: list[Field] = []


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    yield
    while OPEN:
        field = OPEN.pop()
        field.keeper.close()
        field.database.close()


class Field:
    """A store, a watcher, a site and a clock."""

    def __init__(self, folder: Path, site: Site, sources: str | None = None, seconds: float = 5.0) -> None:
        OPEN.append(self)
        self.clock = Told()
        self.site = site
        self.times: list[tuple[float, str]] = []
        site.seen = lambda path: self.times.append((self.clock.time, path))
        self.database = Database(folder / "s.sqlite")
        migrate(self.database)
        self.folder = evidence.folder(folder / "s.sqlite")
        fetcher = Fetcher(
            "redaksi@example.org",
            ports=frozenset({site.port}),
            allowed=frozenset({("127.0.0.1", site.port)}),
            bounds=Bounds(seconds=seconds),
        )
        self.keeper = Keeper(self.folder)
        text = sources or f'pause = {PAUSE}\n[[source]]\nname = "umpan"\nurl = "{site.url("/rss")}"\nevery = "10m"\n'
        self.watch = Watch(self.database, Web(fetcher, self.keeper), parse(text, "test"), self.clock)

    def later(self, seconds: float = 0.0) -> None:
        """One round, and then so long a wait."""
        self.watch.round()
        self.clock.time += seconds

    def titles(self) -> list[str]:
        return sorted(article.title or "" for article in articles.stream(self.database))


def feed(site: Site, *numbers: int, **headers: str) -> None:
    """A feed of these articles, and their pages."""
    items = "".join(f"<item><title>K{n}</title><link>{site.url(f'/read/{n}')}</link></item>" for n in numbers)
    site.page("/rss", f"<rss><channel>{items}</channel></rss>", "application/rss+xml", **headers)
    for n in numbers:
        site.answers.setdefault(f"/read/{n}", _page(n))


def _page(n: int) -> Answer:
    body = page(f"Kabar {n}").encode()
    return lambda handler: send(handler, 200, body, {"Content-Type": "text/html; charset=utf-8"})


def test_each_article_is_fetched_once_and_politely(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site)
    feed(site, 1, 2, 3)
    field.later(600)
    feed(site, 2, 3, 4)
    field.later(600)
    field.later(600)
    assert field.titles() == [f"Kabar {n}" for n in (1, 2, 3, 4)]
    assert [site.count(f"/read/{n}") for n in (1, 2, 3, 4)] == [1, 1, 1, 1]
    assert site.count("/robots.txt") == 1
    times = [at for at, _ in field.times]
    assert all(later - earlier >= PAUSE for earlier, later in zip(times, times[1:], strict=False)), times


def test_what_did_not_change_is_not_sent_again(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site)
    feed(site, 1)
    whole = site.answers["/rss"]

    def conditional(handler: BaseHTTPRequestHandler) -> None:
        if handler.headers.get("If-None-Match") == '"a"' and handler.headers.get("If-Modified-Since"):
            send(handler, 304, b"", {"ETag": '"a"'})
        else:
            feed(site, 1, ETag='"a"', Last_Modified="Mon, 27 Jan 2025 00:00:00 GMT")
            site.answers["/rss"](handler)
            site.answers["/rss"] = conditional

    site.answers["/rss"] = conditional
    assert whole is not conditional
    field.later(600)
    done = field.watch.round()
    assert (done.looked, done.unchanged, done.named) == (1, 1, 0)
    [health] = field.watch.health()
    assert health.next_due is not None and health.next_due - field.clock.time == pytest.approx(900)  # slower: no news


def test_a_site_that_fails_and_comes_back_loses_nothing(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site)
    feed(site, 1, 2)
    down = {"yes": True}
    good = site.answers["/read/1"]
    site.answers["/read/1"] = lambda h: send(h, 503, b"", {"Retry-After": "300"}) if down["yes"] else good(h)
    field.later(60)
    field.later(100)
    assert len(field.times) == 3  # robots.txt, the feed, one article: Retry-After holds for the host
    down["yes"] = False
    field.later(200)
    field.later()
    assert field.titles() == ["Kabar 1", "Kabar 2"] and site.count("/read/2") == 1


def test_a_source_that_fails_is_told_and_looked_at_again(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site)
    field.later(700)
    [health] = field.watch.health()
    assert (health.failures, health.note) == (1, "the server answers 404")
    site.page("/rss", "<rss><channel>", "application/rss+xml")  # broken, but readable: no items
    field.later(1300)
    feed(site, 1)
    field.later()
    [health] = field.watch.health()
    assert (health.failures, field.titles()) == (0, ["Kabar 1"])


def test_a_host_that_keeps_failing_is_left_alone(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site)
    feed(site, *range(20))
    for n in range(20):
        site.answers[f"/read/{n}"] = lambda h: send(h, 500, b"", {})
    field.later()
    asked = sum(site.count(f"/read/{n}") for n in range(20))
    assert asked == 5  # then it is left alone for five minutes
    field.clock.time += 299
    field.later()
    assert sum(site.count(f"/read/{n}") for n in range(20)) <= asked + 1
    for n in range(20):
        site.answers[f"/read/{n}"] = _page(n)
    for _ in range(30):
        field.later(600)
    assert len(field.titles()) == 20


def test_what_fails_for_good_is_given_up_and_told(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site)
    feed(site, 1)
    site.answers["/read/1"] = lambda h: send(h, 503, b"", {})
    for _ in range(200):
        field.later(3600)
    assert site.count("/read/1") == 12
    [failure] = articles.failures(field.database)
    assert failure.reason.startswith("given up after 12 attempts")


def test_robots_are_obeyed_on_every_hop(tmp_path: Path, site: Site) -> None:
    site.page("/robots.txt", "User-agent: *\nDisallow: /read/1\nDisallow: /closed\nCrawl-delay: 7\n", "text/plain")
    field = Field(tmp_path, site)
    feed(site, 1, 2, 3)
    site.answers["/read/3"] = sent_on("/closed/3")
    field.later()
    assert field.titles() == ["Kabar 2"]
    assert site.count("/read/1") == site.count("/closed/3") == 0
    times = [at for at, path in field.times if path != "/robots.txt"]
    assert all(later - earlier >= 7 for earlier, later in zip(times, times[1:], strict=False))


def test_robots_that_cannot_be_had_allow_nothing(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site)
    feed(site, 1)
    site.answers["/robots.txt"] = lambda h: send(h, 500, b"", {})
    field.later(700)
    assert {path for _, path in field.times} == {"/robots.txt"}
    site.answers["/robots.txt"] = lambda h: send(h, 404, b"", {})
    field.later(700)
    field.later()
    assert field.titles() == ["Kabar 1"]


def test_a_slow_page_does_not_hold_the_others(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site, seconds=0.3)
    feed(site, 1, 2)
    good = site.answers["/read/1"]

    def slow(handler: BaseHTTPRequestHandler) -> None:
        time.sleep(0.6)

    site.answers["/read/1"] = slow
    field.later(60)
    assert field.titles() == ["Kabar 2"]
    site.answers["/read/1"] = good
    field.later(60)
    assert field.titles() == ["Kabar 1", "Kabar 2"]


def test_site_maps_and_index_pages_name_articles(tmp_path: Path, site: Site) -> None:
    text = (
        f'[[source]]\nname = "peta"\nkind = "sitemap"\nurl = "{site.url("/sitemap.xml")}"\n'
        f'[[source]]\nname = "indeks"\nkind = "index"\nurl = "{site.url("/indeks")}"\npattern = "/read/"\n'
    )
    field = Field(tmp_path, site, text)
    feed(site, 1, 2)
    site.page("/sitemap.xml", f"<sitemapindex><sitemap><loc>{site.url('/a.xml')}</loc></sitemap></sitemapindex>")
    site.page("/a.xml", f"<urlset><url><loc>{site.url('/read/1')}</loc></url></urlset>")
    site.page("/indeks", '<html><body><a href="/read/2?utm_source=x">Dua</a><a href="/lain">x</a></body></html>')
    field.later()
    assert field.titles() == ["Kabar 1", "Kabar 2"]


def test_a_changed_article_is_a_new_version(tmp_path: Path, site: Site) -> None:
    text = f'[[source]]\nname = "peta"\nkind = "sitemap"\nurl = "{site.url("/sitemap.xml")}"\nevery = "10m"\n'
    field = Field(tmp_path, site, text)
    url = site.url("/read/1")
    entry = "<urlset><url><loc>{}</loc><lastmod>{}</lastmod></url></urlset>"
    site.page("/read/1", page("Kabar 1"))
    site.page("/sitemap.xml", entry.format(url, "2025-01-27T10:00:00+07:00"))
    field.later(600)
    site.page("/read/1", page("Kabar 1 (ralat)"))
    site.page("/sitemap.xml", entry.format(url, "2025-01-27T11:00:00+07:00"))
    time.sleep(1.1)  # the instants of fetching differ
    field.later(600)
    assert field.titles() == ["Kabar 1", "Kabar 1 (ralat)"]
    by_title = {article.title: article.id for article in articles.stream(field.database)}
    assert versions.newer(field.database, by_title["Kabar 1"]) == by_title["Kabar 1 (ralat)"]


def test_every_page_fetched_is_kept_and_can_be_checked(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site)
    feed(site, 1)
    field.later()
    field.keeper.close()
    [article] = articles.stream(field.database)
    [record] = evidence.shown(field.database, field.folder, article.id)
    assert record.faults == () and record.address == site.url("/read/1")
    [file] = field.folder.iterdir()
    kinds = [dict(r.headers)["WARC-Type"] for r in _all(file)]
    assert kinds == ["warcinfo", "response", "request", "metadata"]
    raw = bytearray(file.read_bytes())
    assert len(raw) > record.place


def _all(file: Path) -> list:  # type: ignore[type-arg]
    from kronik.io.records import records

    with file.open("rb") as stream:
        return list(records(stream, frozenset({"warcinfo", "response", "request", "metadata"}), 2**24))


DRIVER = """
import sys
from pathlib import Path
from kronik.io import evidence
from kronik.io.database import Database
from kronik.io.evidence import Keeper
from kronik.io.fetch import Fetcher
from kronik.io.manners import Real
from kronik.io.migrations import migrate
from kronik.io.sources import parse
from kronik.io.watch import Watch
from kronik.io.web import Web

store, port = Path(sys.argv[1]), int(sys.argv[2])
database = Database(store)
migrate(database)
fetcher = Fetcher(ports=frozenset({port}), allowed=frozenset({("127.0.0.1", port)}))
sources = f'pause = 0.02\\n[[source]]\\nname = "umpan"\\nurl = "http://127.0.0.1:{port}/rss"\\nevery = "1s"\\n'
watch = Watch(database, Web(fetcher, Keeper(evidence.folder(store))), parse(sources, "test"), Real())
watch.adopt(evidence.folder(store))
watch.round()
"""


def test_a_watcher_that_is_killed_goes_on_and_fetches_nothing_twice(tmp_path: Path, site: Site) -> None:
    feed(site, *range(24))
    script = tmp_path / "watching.py"
    script.write_text(DRIVER)
    under_way: list[str] = []
    kills = 0
    while kills < 4:
        seen = len(site.asked)
        process = subprocess.Popen(
            [sys.executable, script, str(tmp_path / "s.sqlite"), str(site.port)],
            env=ENVIRONMENT,
        )
        while process.poll() is None and sum(p.startswith("/read/") for p, _, _ in site.asked[seen:]) < 3 + kills:
            time.sleep(0.002)
        time.sleep(0.003 * kills)
        process.send_signal(signal.SIGKILL)
        process.wait()
        under_way.append(site.asked[-1][0])
        kills += 1
    done = subprocess.run(
        [sys.executable, script, str(tmp_path / "s.sqlite"), str(site.port)],
        env=ENVIRONMENT,
    )
    assert done.returncode == 0
    database = Database(tmp_path / "s.sqlite")
    titles = sorted(article.title or "" for article in articles.stream(database))
    assert titles == sorted(f"Kabar {n}" for n in range(24))  # nothing lost, nothing doubled
    twice = {f"/read/{n}" for n in range(24) if site.count(f"/read/{n}") > 1}
    assert twice <= set(under_way)  # only what was on its way when the kill came
    assert all(site.count(path) <= 1 + under_way.count(path) for path in twice)
    for article in articles.stream(database):
        for record in evidence.shown(database, evidence.folder(tmp_path / "s.sqlite"), article.id):
            assert record.faults == ()


def test_a_fault_of_ours_is_told_and_the_rest_goes_on(
    tmp_path: Path, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = Field(tmp_path, site)
    feed(site, 1, 2)
    opened = intake.open_page

    def breaks(found: Found | Failure) -> Taken | Failure:
        if found.of.endswith("/read/1"):
            raise ZeroDivisionError
        return opened(found)

    monkeypatch.setattr(web, "open_page", breaks)
    field.later()
    assert field.titles() == ["Kabar 2"]
    assert [f.reason for f in articles.failures(field.database)] == ["a fault of Kronik: ZeroDivisionError: "]


def test_a_packed_site_map_is_unpacked_and_a_bomb_is_told(tmp_path: Path, site: Site) -> None:
    text = "".join(
        f'[[source]]\nname = "{n}"\nkind = "sitemap"\nurl = "{site.url(f"/{n}.xml.gz")}"\n' for n in ("peta", "bom")
    )
    field = Field(tmp_path, site, text)
    feed(site, 1)
    whole = f"<urlset><url><loc>{site.url('/read/1')}</loc></url></urlset>".encode()
    site.page("/peta.xml.gz", gzip.compress(whole), "application/gzip")
    site.page("/bom.xml.gz", gzip.compress(bytes(20 * 2**20)), "application/gzip")
    field.later()
    assert field.titles() == ["Kabar 1"]
    notes = {one.name: one.note for one in field.watch.health()}
    assert notes == {"peta": "", "bom": "unpacks to more than 8 MiB"}


def test_the_command_watches_adds_and_builds(
    tmp_path: Path, site: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    feed(site, 1, 2)
    (tmp_path / "sources.toml").write_text(f'pause = 0\n[[source]]\nname = "umpan"\nurl = "{site.url("/rss")}"\n')
    ours = partial(Fetcher, ports=frozenset({site.port}), allowed=frozenset({("127.0.0.1", site.port)}))
    monkeypatch.setattr(fetch, "Fetcher", ours)
    monkeypatch.chdir(tmp_path)
    base = ["--store", str(tmp_path / "s.sqlite"), "watch"]
    assert run([*base, "--once"]) == 0
    assert capsys.readouterr().out.startswith(
        "looked at 1 (0 unchanged, 0 failed); taken 2, known already 0, refused 0"
    )
    assert run([*base, "--once"]) == 0  # nothing is due yet
    assert capsys.readouterr().out.startswith("looked at 0")
    assert run([*base, "--status"]) == 0
    assert "umpan" in capsys.readouterr().out
    assert site.count("/read/1") == site.count("/rss") == 1
    with building(tmp_path / "s.sqlite", "watching"):
        assert run([*base, "--once"]) == 1  # one watcher on a store


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no source"),
        ("every = 3", "no length of time"),
        ('[[source]]\nurl = "x"\nkind = "blog"', "no 'blog'"),
        ('[[source]]\nname = "x"', "url"),
        ('[[source]]\nurl = "x"\npattern = "("', "missing"),
        ('[[source]]\nurl = "x"\n[[source]]\nurl = "x"', "one address twice"),
        ('pauze = 1\n[[source]]\nurl = "x"', "no setting is called 'pauze'"),
        ('[[source]]\nurl = "x"\nkeyword = "y"', "a source has no 'keyword'"),
        ("[[", "test: "),
    ],
)
def test_sources_that_are_wrong_are_told(text: str, said: str) -> None:
    with pytest.raises(QuestionError, match=said):
        parse(text, "test")


def test_the_starter_can_be_read() -> None:
    listed = parse(starter(), "starter").listed
    assert len(listed) > 10 and all(source.url.startswith("https://") for source in listed)


def test_a_round_may_be_bounded(tmp_path: Path, site: Site) -> None:
    field = Field(tmp_path, site)
    feed(site, *range(6))
    done = field.watch.round(6)  # of which every second one is a wait
    assert 0 < done.taken < 6 and done.waiting == 6 - done.taken
    assert field.watch.rest() <= PAUSE
    field.later()
    assert len(field.titles()) == 6
    assert 500 < field.watch.rest() < 600  # the feed, ten minutes after it was looked at


def test_backing_off_is_regular_and_bounded() -> None:
    assert [backoff(n) for n in range(5)] == [0, 30, 60, 120, 240]
    assert backoff(50) == 6 * 3600

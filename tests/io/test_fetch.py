"""Hostile addresses and hostile servers: nothing of this machine is reached, nothing runs over."""

from __future__ import annotations

import gzip
import io
import time
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.errors import FetchError
from kronik.io.fetch import Bounds, Fetcher, Transient
from kronik.io.guard import public, target
from kronik.io.packing import unzipped
from tests.io.server import Answer, Site, send, sent_on, serving


@pytest.fixture
def site() -> Iterator[Site]:
    with serving(Site()) as found:
        found.page("/", "secret")
        yield found


def strict(site: Site, **how: object) -> Fetcher:
    """A fetcher that may ask this port, but no address of this machine."""
    return Fetcher(ports=frozenset({80, 443, site.port}), **how)  # type: ignore[arg-type]


def let_in(site: Site, bounds: Bounds = Bounds()) -> Fetcher:  # noqa: B008
    """A fetcher that may ask the test's own server."""
    return Fetcher(ports=frozenset({80, 443, site.port}), allowed=frozenset({("127.0.0.1", site.port)}), bounds=bounds)


FORMS = [
    "127.0.0.1",
    "2130706433",
    "0x7f000001",
    "0x7f.0x0.0x0.0x1",
    "0177.0.0.1",
    "127.1",
    "127.0.1",
    "0",
    "0.0.0.0",
    "localhost",
    "localhost.",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "①②⑦.0.0.1",
    "127。0。0。1",
]


@pytest.mark.parametrize("host", FORMS)
def test_no_form_of_an_address_of_this_machine_is_asked(site: Site, host: str) -> None:
    with pytest.raises(FetchError):
        strict(site).get(f"http://{host}:{site.port}/")
    assert site.asked == []


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/hostname",
        "ftp://example.org/",
        "data:text/html,x",
        "gopher://127.0.0.1/",
        "http://user@example.org/",
        "http://user:word@example.org/",
        "http://example.org:22/",
        "http://example.org:8080/",
        "http://exa mple.org/",
        "http://example.org\\@127.0.0.1/",
        "http://example.org/\r\nHost: x",
        "http:///",
        "http://[::1/",
        "//example.org/",
        "http://example.org:99999/",
        "http://-.example.org/",
    ],
)
def test_what_is_no_address_for_us_is_refused_before_anything_is_resolved(url: str) -> None:
    def resolve(host: str, port: int) -> list[str]:
        raise AssertionError(host)

    with pytest.raises(FetchError):
        Fetcher(resolve=resolve).get(url)


@pytest.mark.parametrize(
    "inside",
    [["127.0.0.1"], ["93.184.216.34", "10.0.0.1"], ["::ffff:169.254.169.254"], ["fe80::1%eth0"], ["fd00::1"], []],
)
def test_a_name_that_leads_inside_is_not_asked(site: Site, inside: list[str]) -> None:
    with pytest.raises(FetchError):
        strict(site, resolve=lambda host, port: inside).get(f"http://news.example:{site.port}/")
    assert site.asked == []


def test_a_name_is_resolved_once_and_connected_to_as_resolved(site: Site) -> None:
    answers = [["127.0.0.1"]]

    def resolve(host: str, port: int) -> list[str]:
        return answers.pop()

    fetcher = Fetcher(ports=frozenset({site.port}), allowed=frozenset({("127.0.0.1", site.port)}), resolve=resolve)
    assert fetcher.get(f"http://news.example:{site.port}/").body == b"secret"
    assert [host for _, host, _ in site.asked] == [f"news.example:{site.port}"]


@pytest.mark.parametrize("inside", ["127.0.0.2", "[::1]", "0x7f000002", "localhost.localdomain", "169.254.169.254"])
def test_a_redirect_leads_nowhere_private(site: Site, inside: str) -> None:
    site.answers["/on"] = sent_on(f"http://{inside}:{site.port}/")
    with pytest.raises(FetchError):
        let_in(site).get(site.url("/on"))
    assert [path for path, _, _ in site.asked] == ["/on"]


@pytest.mark.parametrize(
    "to", ["file:///etc/hostname", "http://a:b@127.0.0.1/", "ftp://127.0.0.1/", "http://127.0.0.1:22/"]
)
def test_a_redirect_stays_within_the_rules(site: Site, to: str) -> None:
    site.answers["/on"] = sent_on(to)
    with pytest.raises(FetchError):
        let_in(site).get(site.url("/on"))


def test_redirects_end(site: Site) -> None:
    site.answers["/on"] = sent_on("/on")
    with pytest.raises(FetchError, match="sent on more than 5 times"):
        let_in(site).get(site.url("/on"))
    assert site.count("/on") == 6


def test_a_redirect_is_followed_and_told(site: Site) -> None:
    site.answers["/on"] = sent_on("/")
    answer = let_in(site).get(site.url("/on"))
    assert (answer.body, answer.url, answer.before) == (b"secret", site.url("/"), (site.url("/on"),))


def bomb(size: int) -> bytes:
    packer, parts = zlib.compressobj(9, wbits=31), []
    for _ in range(size // 2**20):
        parts.append(packer.compress(bytes(2**20)))
    return b"".join((*parts, packer.flush()))


def test_a_gzip_bomb_of_200_megabytes_is_stopped(site: Site) -> None:
    site.page("/bomb", bomb(200 * 2**20), Content_Encoding="gzip")
    with pytest.raises(FetchError, match="unpacks to more than 16 MiB"):
        let_in(site).get(site.url("/bomb"))


def test_a_page_that_never_ends_is_cut(site: Site) -> None:
    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while True:
            handler.wfile.write(bytes(2**16))

    site.answers["/endless"] = endless
    with pytest.raises(FetchError, match="more than 8 MiB"):
        let_in(site).get(site.url("/endless"))


@pytest.mark.parametrize("of", ["head", "body"])
def test_a_slow_drip_ends_with_the_time(site: Site, of: str) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        if of == "body":
            handler.send_response(200)
            handler.end_headers()
        else:
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        for _ in range(200):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.05)

    site.answers["/drip"] = drip
    with pytest.raises(Transient, match="too slow"):
        let_in(site, Bounds(seconds=0.4)).get(site.url("/drip"))


@pytest.mark.parametrize("encoding", ["br", "gzip, gzip", "zstd"])
def test_packing_that_was_not_asked_for_is_refused(site: Site, encoding: str) -> None:
    site.page("/packed", b"x", Content_Encoding=encoding)
    with pytest.raises(FetchError, match="packed"):
        let_in(site).get(site.url("/packed"))


def test_broken_answers_are_errors_of_ours(site: Site) -> None:
    site.answers["/junk"] = raw(b"\0\1\2 junk\r\n\r\n")
    site.answers["/short"] = raw(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nx")
    site.page("/packed", gzip.compress(b"secret")[:-9], Content_Encoding="gzip")
    for path in ("/junk", "/short", "/packed"):
        with pytest.raises(FetchError):
            let_in(site, Bounds(seconds=2)).get(site.url(path))


def raw(content: bytes) -> Answer:
    """An answer of these very bytes, after which the connection ends."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(content)
        handler.close_connection = True

    return answer


def test_no_proxy_of_the_environment_is_used(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert let_in(site).get(site.url("/")).status == 200


def test_who_asks_is_said(site: Site) -> None:
    Fetcher("redaksi@example.org", ports=frozenset({site.port}), allowed=frozenset({("127.0.0.1", site.port)})).get(
        site.url()
    )
    assert site.asked[0][2]["User-Agent"] == "Kronik/0.1 (chronicle of contacts between states; redaksi@example.org)"


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "2002:808:808::", "64:ff9b::808:808"])
def test_public_addresses_are_public(address: str) -> None:
    assert public(address)


@given(st.ip_addresses())
def test_what_is_not_global_is_never_public(address: object) -> None:
    text = str(address)
    if public(text) and ":" not in text:
        assert getattr(address, "is_global", False)


@given(st.text(max_size=60))
def test_no_address_whatever_is_an_exception(text: str) -> None:
    try:
        found = target(f"http://{text}")
    except FetchError:
        return
    assert found.port in (80, 443) and "@" not in found.host and "/" not in found.host


@given(st.binary(max_size=200))
def test_no_packing_whatever_is_an_exception(raw: bytes) -> None:
    try:
        unzipped(raw, 1000)
    except FetchError:
        return


def test_members_are_joined_and_bounded() -> None:
    assert unzipped(gzip.compress(b"a" * 600) + gzip.compress(b"b"), 1000) == b"a" * 600 + b"b"
    with pytest.raises(FetchError):
        unzipped(gzip.compress(b"a" * 600) * 2, 1000)
    assert io.BytesIO(unzipped(zlib.compress(b"x"), 10)).read() == b"x"


def test_other_statuses_come_back(site: Site) -> None:
    site.answers["/gone"] = lambda handler: send(handler, 410, b"", {})
    assert let_in(site).get(site.url("/gone")).status == 410

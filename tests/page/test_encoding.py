"""Bytes to characters: mark, content, header, the page's own word, last resort."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.page.encoding import decode
from kronik.page.html import looks_like_html
from tests.page.made import SENTENCES, opened, page

WORDS = "Presiden Erdoğan – “ya”"


@pytest.mark.parametrize(
    ("body", "media_type", "encoding", "source"),
    [
        (WORDS.encode(), None, "utf-8", "content"),
        (WORDS.encode(), "text/html; charset=iso-8859-1", "utf-8", "content"),
        (b"\xef\xbb\xbf" + WORDS.encode(), None, "utf-8", "mark"),
        (WORDS.encode("utf-16"), None, "utf-16-le", "mark"),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), "text/html; charset=utf-8", "utf-16-be", "mark"),
        (WORDS.encode("utf-16-le"), "text/html; charset=utf-16-le", "utf-16-le", "header"),
        (WORDS.encode("cp1254"), "text/html; charset=windows-1254", "cp1254", "header"),
        (b'<meta charset="iso-8859-9">' + WORDS.encode("cp1254"), None, "cp1254", "page"),
        (
            b"<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>\x93ya\x94",
            None,
            "cp1252",
            "page",
        ),
        (b"\x93ya\x94 \x96", "text/html; charset=latin-1", "cp1252", "header"),
        (b"\x93ya\x94 \x96", "text/html; charset=utf-8", "cp1252", "fallback"),
        (b"\x93ya\x94 \x96", "text/html; charset=rot13", "cp1252", "fallback"),
        (b"\x93ya\x94 \x96", "text/html; charset=utf-7", "cp1252", "fallback"),
        (b"\x93ya\x94 \x96", "text/html; charset=entah", "cp1252", "fallback"),
        (b"plain", None, "utf-8", "content"),
        (b"", None, "utf-8", "content"),
    ],
)
def test_what_decides(body: bytes, media_type: str | None, encoding: str, source: str) -> None:
    decoded = decode(body, media_type)
    assert (decoded.encoding, decoded.source) == (encoding, source)
    assert "\ufffd" not in decoded.text


def test_a_few_broken_bytes_do_not_make_another_encoding() -> None:
    body = ("“ya” " * 2000).encode() + b"\xff"
    decoded = decode(body)
    assert (decoded.encoding, decoded.lost) == ("utf-8", 1)
    assert decoded.text.startswith("“ya”")


def test_lost_bytes_and_last_resorts_are_recorded() -> None:
    found = opened(
        page(body=(*SENTENCES, "Ia berkata \x93ya\x94 kepada semua wartawan yang menunggu di luar gedung.")).encode(
            "latin-1"
        )
    )
    assert found.encoding == "cp1252"
    assert "“ya”" in found.text
    assert [repair.kind for repair in found.repairs] == ["encoding"]


@given(st.binary(max_size=200), st.none() | st.text(max_size=30))
def test_any_bytes(body: bytes, label: str | None) -> None:
    decode(body, f"text/html; charset={label}")
    looks_like_html(body)


@pytest.mark.parametrize(
    ("body", "is_page"),
    [
        (b"<!DOCTYPE html><html>", True),
        (b"\xef\xbb\xbf\n <html lang=id>", True),
        ("<!doctype html><p>".encode("utf-16"), True),
        (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0'><html>", True),
        (b"<!-- saved from url=(0030)https://warta.example/a -->\n<html>", True),
        (b"<p>Presiden itu tiba.</p>", True),
        (b"<?xml version='1.0'?><rss version='2.0'><channel>", False),
        (b"<feed xmlns='http://www.w3.org/2005/Atom'>", False),
        (b"<?xml version='1.0'?><urlset>", False),
        (b'{"text": "<html>"}', False),
        (b"WARC/1.1\r\nWARC-Type: response", False),
        (b"Presiden itu tiba. <b>Ia</b> pulang.", False),
        (b"<3 dari kami", False),
        (b"<!-- a -->" * 6000 + b"x", False),
        (b"<!-- a -->" * 6000 + b"<html>", True),
        (b"", False),
    ],
)
def test_a_page_is_told_from_its_content(body: bytes, is_page: bool) -> None:
    assert looks_like_html(body) is is_page

"""Hostile pages: a Failure or an article, never an exception, never a hang."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kronik.knowledge import load
from kronik.model import Failure
from kronik.page.extracted import Extracted
from kronik.page.html import open_html
from tests.page.made import SENTENCES, opened, page

PROSE = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)


def tried(body: bytes | str, url: str | None = "https://www.kompas.com/read/1") -> Extracted | Failure:
    found = open_html(
        body if isinstance(body, bytes) else body.encode("utf-8", "surrogatepass"), url, "text/html", load()
    )
    if isinstance(found, Extracted):
        assert found.text.strip()
        assert all(a < b and c < d for a, b, c, d in found.offsets)
    else:
        assert found.step == "extract" and found.reason
    return found


CASES: dict[str, bytes | str] = {
    "nested 10,000 deep": "<html><body>" + "<div>" * 10_000 + PROSE,
    "nested and closed": "<html><body>" + "<div>" * 10_000 + PROSE + "</div>" * 10_000,
    "inline nested": f"<html><body>{PROSE}<p>" + "<span>" * 10_000 + "x",
    "twenty megabytes": "<html><body>" + PROSE * 50_000,
    "comments never closed": f"<html><body>{PROSE}" + "<!--" * 100_000,
    "scripts never closed": f"<html><body>{PROSE}" + "<script>" * 50_000,
    "quotation marks never closed": f"<html><body>{PROSE}" + '<a "' * 70_000,
    "tags never closed": f"<html><body>{PROSE}" + "<a " * 200_000,
    "angle brackets": "<" * 1_000_000,
    "entities": f"<html><body>{PROSE}<p>" + "&amp;&#x41;&nope;" * 20_000,
    "pointers": f"<html><body>{PROSE}" + "<p>Baca juga: <a href='/x'>Judul yang panjang</a></p>" * 5_000,
    "credits": f"<html><body><h1>Judul Berita Ini</h1>{PROSE}" + "<div class='author'>Editor: </div>" * 5_000,
    "headings": "<html><body>" + "<h1>Judul Berita Ini</h1>" * 5_000 + PROSE,
    "JSON-LD nested": "<html><head><script type='application/ld+json'>" + "[" * 100_000 + f"</script></head><body>{PROSE}",
    "JSON-LD of wrong types": '<html><head><script type="application/ld+json">{"@type":["NewsArticle",7],"headline":{"a":[]},"author":[[],{},7],"datePublished":[{}],"publisher":"x","articleBody":5,"url":{}}</script></head><body>' + PROSE,
    "tables": f"<html><body>{PROSE}" + "<table><tr><td><p>x</p><p>y</p></td></tr></table>" * 5_000,
    "cells": f"<html><body>{PROSE}<table>" + "<tr><td><p>x</p><p>y</p></td></tr>" * 2_000,
    "folded": f"<html><body>{PROSE}" + "<p>y</p>" * 3_000 + "<div style='display:none'><p>x</p></div>" * 1_000,
    "soft hyphens": f"<html><body>{PROSE}<p>" + "a&shy;\u00ad" * 50_000,
    "zero bytes": b"\0" * 50_000 + PROSE.encode(),
    "zero bytes inside": PROSE.replace(" ", "\0 "),
    "entity bomb": '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><html><body><p>&c;&c;&c;</p>' + PROSE,
    "broken utf-8": b"<html><meta charset=utf-8><body>" + bytes(range(128, 256)) * 50 + PROSE.encode(),
    "no body": "<html><head><title>Judul</title></head></html>",
    "frames": "<html><frameset><frame src=a></frameset></html>",
    "nothing": "",
    "bytes": bytes((n * 7919) % 256 for n in range(50_000)),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_hostile(name: str) -> None:
    tried(CASES[name])


@pytest.mark.parametrize("name", ["twenty megabytes", "angle brackets", "no body", "frames", "nothing"])
def test_what_holds_no_article_is_a_failure(name: str) -> None:
    assert isinstance(tried(CASES[name]), Failure)


@pytest.mark.parametrize(
    "name",
    ["scripts never closed", "pointers", "JSON-LD nested", "JSON-LD of wrong types", "zero bytes inside", "credits"],
)
def test_the_article_is_still_read(name: str) -> None:
    found = tried(CASES[name])
    assert isinstance(found, Extracted)
    assert SENTENCES[1].split()[0] in found.text


def test_files_and_entities_of_the_pages_own_are_not_read() -> None:
    source = f'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "RAHASIA">]><html><body>{PROSE}<p>Isinya adalah &x; dan &y; menurut pernyataan yang dibacakan pada malam itu juga.</p>'
    found = tried(source)
    assert isinstance(found, Extracted)
    assert "root:" not in found.text
    assert found.text.count("RAHASIA") == 0


def test_scripts_are_never_text() -> None:
    source = page().replace(
        SENTENCES[1],
        f"{SENTENCES[1]}<script>var rahasia = '<p>Kalimat palsu yang panjang sekali di dalam skrip.</p>'</script><style>p{{}}</style><!-- komentar -->",
    )
    assert opened(source).text.count("palsu") == 0


TAGS = st.sampled_from(
    ["<p>", "</p>", "<div class='author'>", "</div>", "<h1>", "</h1>", "<a href='/x'>", "</a>", "<br>", "<table>", "<td>", "<script>", "</script>", "<!--", "-->", "<meta charset=x>", "<title>"]
    + ["<article>", "</article>", "<figcaption>", "<time datetime='2020-01-01'>", "&amp;", "&#0;", "&#x110000;", "<![CDATA[", "\0", "\ud800", "Baca juga:", "Editor: ", "12/12/2020 10:00 WIB", *SENTENCES[:2]]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(TAGS | st.text(max_size=8), max_size=40))
def test_any_soup_of_tags(pieces: list[str]) -> None:
    tried("<html><body>" + "".join(pieces) + PROSE)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400), st.text(max_size=40))
def test_any_bytes_and_any_address(body: bytes, url: str) -> None:
    tried(b"<html>" + body + PROSE.encode(), url)


@settings(max_examples=60, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=20),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "@type",
                        "@graph",
                        "headline",
                        "author",
                        "name",
                        "datePublished",
                        "url",
                        "publisher",
                        "itemListElement",
                    ]
                ),
                inner,
                max_size=5,
            )
        ),
        max_leaves=15,
    )
)
def test_any_json_ld(value: object) -> None:
    tried(f'<html><head><script type="application/ld+json">{json.dumps(value)}</script></head><body>{PROSE}')

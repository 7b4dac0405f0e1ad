"""The aligner: extracted lines lead back to their places in the page's source."""

from __future__ import annotations

import html
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from kronik.page.align import align
from kronik.page.source import visible

WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyzéüABCDEF-'&<>0123456789", min_size=1, max_size=9).filter(
    lambda w: re.search(r"\w", w) is not None
)
LINES = st.lists(st.lists(WORDS, min_size=5, max_size=14).map(" ".join), min_size=1, max_size=6)
INLINE = st.sampled_from(
    ["{}", "<b>{}</b>", "<a href='/x?a=1&b=\">\"'>{}</a>", "<em class=x>{}</em>", "{}<!-- > -->", "<span>{}</span>"]
)
BETWEEN = st.sampled_from(
    [
        "\n",
        "<script>if (a < b) { x = '<p>no</p>' }</script>",
        "<!-- <p>no</p> -->",
        "<style>p>a{}</style>",
        "<img alt='a > b'>",
    ]
)


@settings(max_examples=60, deadline=None)
@given(LINES, st.data())
def test_every_line_of_a_page_is_found_word_for_word(lines: list[str], data: st.DataObject) -> None:
    source = "<html><body>"
    for line in lines:
        written = " ".join(data.draw(INLINE).format(html.escape(word)) for word in line.split())
        source += f"{data.draw(BETWEEN)}<p>{written}</p>"
    for line, place in zip(lines, align(lines, source), strict=True):
        assert place is not None and place.exact
        assert re.findall(r"\w+", visible(source[place.start : place.end]).text) == re.findall(r"\w+", line)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="<>&;/!-\"'= pabscrit\n", max_size=300), st.lists(st.text(max_size=20), max_size=4))
def test_any_source_and_any_lines(source: str, lines: list[str]) -> None:
    for place in align(lines, source):
        assert place is None or 0 <= place.start < place.end <= len(source)


def test_visible_text_is_linked_to_its_source() -> None:
    source = "<p>Kata &quot;damai&quot;<br>itu</p><p>penting</p>"
    page = visible(source)
    assert page.text.split() == ["Kata", '"damai"', "itu", "penting"]
    at = page.text.index('"damai"')
    assert source[page.start(at) : page.end(at + 7)] == "&quot;damai&quot;"


def test_a_line_joined_from_two_blocks_is_found_inexactly() -> None:
    source = "<p>Presiden itu tiba di Wina pada pagi hari</p><aside>Iklan sabun</aside><p>lalu ia pergi ke istana dengan mobil</p>"
    (place,) = align(["Presiden itu tiba di Wina pada pagi hari lalu ia pergi ke istana dengan mobil"], source)
    assert place is not None and not place.exact
    assert source[place.start : place.end].startswith("Presiden") and source[place.start : place.end].endswith("mobil")


def test_of_two_equal_lines_the_one_beside_the_next_line_is_taken() -> None:
    lead = "Presiden itu tiba di Wina pada pagi hari"
    source = f"<div>{lead}</div><p>menu</p><p>{lead}</p><p>Ia lalu pergi ke istana dengan mobil hitam</p>"
    places = align([lead, "Ia lalu pergi ke istana dengan mobil hitam"], source)
    assert places[0] is not None and places[0].start == source.rindex(lead)


def test_what_the_page_does_not_hold_has_no_place() -> None:
    assert align(["sama sekali tidak ada di sini", ""], "<p>Presiden itu tiba</p>") == (None, None)

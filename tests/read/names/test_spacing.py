"""Spaces that a page lost or doubled at the borders of its links: what is read is the same, and the words are the text's."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kronik.model import Span
from kronik.read import read
from kronik.read.mended import Edit, Mended
from kronik.read.names.spacing import faults
from tests.read.telling import article, know, line, wanted

WHOLE = "Presiden Finlandia Alexander Stubb bertemu Presiden Prancis Emmanuel Macron di Helsinki pada Senin (2/6/2025)."
TOLD = [
    WHOLE,
    WHOLE.replace("Finlandia Alexander", "FinlandiaAlexander").replace("di Helsinki", "diHelsinki"),
    WHOLE.replace("Presiden Prancis Emmanuel", "PresidenPrancisEmmanuel"),
    WHOLE.replace("Stubb bertemu", "Stubbbertemu").replace("Helsinki pada", "Helsinkipada"),
    WHOLE.replace("Alexander Stubb", " Alexander  Stubb "),
    WHOLE.replace("Alexander Stubb", "Alexander Stubb , Senin,"),
]
WRITTEN_SO = [
    "Ia mengunggahnya di YouTube dan WhatsApp, kata McGurk dari NasDem kepada PressTV.",
    "Laporan detikNews.com dan KompasTV menyebut nCoV menyebar.",
    "Putinnya orang Rusia itu bukan Putin yang lain.",
]


@pytest.mark.parametrize("text", TOLD)
def test_a_lost_space_hides_nothing(text: str) -> None:
    reading = read(article(text), know())
    (mention,) = reading.mentions
    assert line(mention) == wanted("meeting happened Alexander Stubb; Emmanuel Macron 2025-06-02")
    assert mention.city and mention.city.value == "Helsinki"
    assert [span.cut(text) for span in mention.city.spans] == ["Helsinki"]
    assert mention.evidence.cut(text).startswith("Presiden")
    assert reading.sentences[0].cut(text) == text


@pytest.mark.parametrize("text", WRITTEN_SO)
def test_words_written_so_stay(text: str) -> None:
    assert not faults(text, [Span(0, len(text))], know())


EDITS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 2), st.sampled_from(["", " ", "x"])), max_size=6)


@given(st.text(alphabet="ab c", min_size=31, max_size=40), EDITS, st.integers(0, 29), st.integers(1, 9))
@settings(max_examples=200, deadline=None)
def test_every_span_leads_into_the_text(stored: str, edits: list[tuple[int, int, str]], start: int, size: int) -> None:
    copy = Mended(stored, [Edit(at, at + gone, words) for at, gone, words in edits])
    if copy.text:
        ahead = copy.ahead(Span(start, min(start + size, len(stored))))
        assert ahead.end <= len(copy.text)
        back = copy.back(ahead)
        assert back.end <= len(stored)

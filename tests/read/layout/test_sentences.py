"""Cutting sentences: the examples of the table, the laws, the seeds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kronik.knowledge import load
from kronik.model import Article, Span
from kronik.read.layout import clean, sentences
from kronik.text import marked, strip, view
from tests.conftest import shared

KNOW = load()


def split(text: str) -> list[str]:
    whole = strip(text, 0, len(text))
    return [span.cut(text) for span in sentences.split(view(text), [whole] if whole else [], KNOW)]


@pytest.mark.parametrize("example", KNOW.tables["sentences"]["examples"])
def test_the_examples_of_the_table(example: str) -> None:
    text, marks = marked(example)
    assert split(text) == [span.cut(text) for span, _ in marks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Ia berkata, "Kami siap. Kami menunggu." Lalu ia pulang.',
            ['Ia berkata, "Kami siap.', 'Kami menunggu."', "Lalu ia pulang."],
        ),
        ('""KTT ini penting. Semua hadir," ujarnya.', ['""KTT ini penting.', 'Semua hadir," ujarnya.']),
        ('Itu sangat penting. ""KTT ini," ujarnya.', ["Itu sangat penting.", '""KTT ini," ujarnya.']),
        ("Ia tiba pukul 10.30 WIB. 5 menteri menyambutnya.", ["Ia tiba pukul 10.30 WIB.", "5 menteri menyambutnya."]),
        ("George W. Bush dan M. Jusuf Kalla bertemu.", ["George W. Bush dan M. Jusuf Kalla bertemu."]),
        ("Ia lahir di AS. Kini ia di RI.", ["Ia lahir di AS.", "Kini ia di RI."]),
        (
            "Hadir menteri, duta besar, dll. Mereka lalu pulang.",
            ["Hadir menteri, duta besar, dll.", "Mereka lalu pulang."],
        ),
        ("Nilainya Rp. 500 juta. Itu banyak.", ["Nilainya Rp. 500 juta.", "Itu banyak."]),
        ("Bertemukah mereka?! Tidak... Belum.", ["Bertemukah mereka?!", "Tidak...", "Belum."]),
        ("Ia setuju. (Kemlu membantahnya.) Itu saja.", ["Ia setuju.", "(Kemlu membantahnya.)", "Itu saja."]),
    ],
)
def test_where_a_sentence_ends(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_a_dateline_belongs_to_no_sentence() -> None:
    assert split("HANOI, KOMPAS.com - Kedua presiden bersalaman.") == ["Kedua presiden bersalaman."]


def test_a_sentence_never_crosses_a_paragraph() -> None:
    text = "Judul tanpa titik\nKedua presiden bersalaman."
    spans = sentences.split(text, [Span(0, 17), Span(18, len(text))], KNOW)
    assert [span.cut(text) for span in spans] == ["Judul tanpa titik", "Kedua presiden bersalaman."]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["Presiden tiba", ". ", ".", "! ", '"', " ", "H. ", "10.5", "Dr.", "selesai.Ia", ",", "(", ")", "AS", "a"]
        ),
        max_size=30,
    ).map("".join)
)
def test_sentences_hold_all_words_in_order_without_overlap(text: str) -> None:
    whole = strip(text, 0, len(text))
    spans = sentences.split(view(text), [whole] if whole else [], KNOW)
    assert all(left.end <= right.start for left, right in zip(spans, spans[1:], strict=False))
    assert all(span.cut(text) == span.cut(text).strip() for span in spans)
    assert re.findall(r"\w", "".join(span.cut(text) for span in spans)) == re.findall(r"\w", text)


def test_the_seeds_have_no_sentence_glued_to_the_next() -> None:
    for path in sorted((shared() / "seeds").glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        layout = clean.lay_out(Article("a", "p", "a", text), KNOW)
        for span in sentences.split(view(text), layout.paragraphs, KNOW):
            assert not re.search(r"[a-z]{4}[.!?][\"”]? [A-Z]", span.cut(text)), span.cut(text)
            assert any(paragraph.contains(span) for paragraph in layout.paragraphs)

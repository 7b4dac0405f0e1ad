"""Cutting evidence: nothing is lost, nothing doubled, whatever spans nest or cross."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kronik.model import Span
from kronik.web import addresses
from kronik.web.marking import FIELDS, Mark, pieces, quotation, sentence_of, sentences
from tests.web import made

TEXT = "Prabowo 😀 bertemu e\u0301lan Anwar <b>di</b> Kuala Lumpur, kemarin."
spans = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 20)).map(
    lambda p: Span(p[0], min(p[0] + p[1], len(TEXT)))
)
marks = st.lists(st.builds(Mark, spans, st.sampled_from(FIELDS)), max_size=8)


@given(marks, st.lists(spans, max_size=3), spans)
def test_the_pieces_are_the_text(marked: list[Mark], lit: list[Span], within: Span) -> None:
    cut = pieces(TEXT, within, marked, lit, anchored=True)
    assert "".join(piece.text for piece in cut) == within.cut(TEXT)
    at = within.start
    for piece in cut:
        part = Span(at, at + len(piece.text))
        assert set(piece.fields) == {m.field for m in marked if m.span.contains(part)}
        assert piece.lit == any(span.contains(part) for span in lit)
        at = part.end


@given(marks, st.lists(spans, max_size=3))
def test_every_span_has_one_anchor(marked: list[Mark], lit: list[Span]) -> None:
    cut = pieces(TEXT, Span(0, len(TEXT)), marked, lit, anchored=True)
    anchors = [anchor for piece in cut for anchor in piece.anchors]
    assert sorted(anchors) == sorted({addresses.anchor(span) for span in [*(m.span for m in marked), *lit]})


@given(st.lists(spans, min_size=1, max_size=4))
def test_what_is_lit_are_the_words_pointed_at(lit: list[Span]) -> None:
    address = addresses.article("x", lit)
    query = address.partition("words=")[2].partition("#")[0]
    assert addresses.lit(query, len(TEXT)) == tuple(sorted(set(lit)))


def test_spans_outside_the_text_light_nothing() -> None:
    assert addresses.lit("5-99999,7-3,abc,2-2", 20) == ()
    assert addresses.lit("0-4", 4) == (Span(0, 4),)
    assert addresses.lit("", 4) == ()


def test_a_quotation_leaves_the_dateline_out_and_marks_each_field() -> None:
    hand = made.Hand()
    cut = quotation(made.DANANG.text, sentences(hand.readings[made.DANANG.id]), made.encounter())
    line = "".join(piece.text for piece in cut)
    assert "HANOI" not in line
    assert line.strip().startswith("Presiden AS Donald Trump")
    assert {f for piece in cut for f in piece.fields} == {"who", "when", "where", "form"}


def test_sentences_apart_are_joined_by_an_ellipsis() -> None:
    body = "Satu bertemu. Dua diam. Tiga kemarin."
    cuts = [Span(0, 13), Span(14, 23), Span(24, 37)]
    cut = sentence_of(body, cuts, [Span(5, 12), Span(29, 36)], "when")
    assert "".join(piece.text for piece in cut) == "Satu bertemu. … Tiga kemarin."


def test_words_outside_every_sentence_are_shown_alone() -> None:
    cut = sentence_of("Judul\nIsi.", [Span(6, 10)], [Span(0, 5)], "who")
    assert [(piece.text, piece.fields) for piece in cut] == [("Judul", ("who",))]

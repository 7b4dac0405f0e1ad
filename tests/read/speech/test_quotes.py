"""Quotes and their speakers: the examples of the table, marks as pages leave them, laws, and the gold answers."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kronik.knowledge import load
from kronik.model import Article, Quote, Span
from kronik.read.layout import clean, sentences
from kronik.read.names import resolution as names
from kronik.read.speech import marks, quotes
from kronik.read.times import published
from kronik.text import marked, view
from tests.conftest import shared

KNOW = load()


def read(text: str, when: str | None = "2018-07-03") -> tuple[Quote, ...]:
    """The quotes of a text, names resolved on that day."""
    article = Article("a", "p", "a", text, published=when)
    layout = clean.lay_out(article, KNOW)
    plain = view(text)
    cut = sentences.split(plain, layout.paragraphs, KNOW)
    candidates = names.recognise(plain, cut, KNOW)
    appeared = published.infer(article, layout, plain, cut, candidates, KNOW)
    return quotes.find(plain, layout, cut, names.resolve(plain, cut, candidates, appeared, KNOW), KNOW)


def direct(text: str) -> list[tuple[str, str | None]]:
    return [(quote.span.cut(text), quote.speaker) for quote in read(text) if quote.direct]


EXAMPLES = [example for key, value in KNOW.tables["speech"].items() if key.endswith("_examples") for example in value]


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_of_the_table(example: str) -> None:
    text, spoken = marked(example)
    assert direct(text) == [(span.cut(text), pairs.get("speaker")) for span, pairs in spoken], text


@pytest.mark.parametrize(
    "text",
    [
        'Trump menyebut perundingan itu "sangat baik".',
        'Keduanya akan "segera" bertemu, kata Peskov.',
        'Film "Pertemuan di Astana" diputar malam ini.',
        "Sikap 'dingin' itu disorot Peskov.",
        'Ia dikenal sebagai "Bapak Perdamaian" di negaranya.',
    ],
)
def test_scare_quotes_and_fragments_are_none(text: str) -> None:
    assert direct(text) == []


def test_a_quotation_cut_in_two_is_two() -> None:
    text = '"Kami siap," kata Vladimir Putin kepada wartawan, "dan kami menunggu jawaban mereka."'
    assert direct(text) == [("Kami siap,", "Vladimir Putin"), ("dan kami menunggu jawaban mereka.", "Vladimir Putin")]


def test_an_inner_quotation_stays_inside() -> None:
    text = '"Saya bilang "tidak mungkin" kepada mereka," kata Vladimir Putin.'
    assert direct(text) == [('Saya bilang "tidak mungkin" kepada mereka,', "Vladimir Putin")]


def test_a_quotation_that_is_never_closed_runs_to_the_paragraphs_end() -> None:
    text = 'Vladimir Putin membuka sidang dengan mengatakan "Kami siap berunding kapan saja.\nIa lalu pulang.'
    assert direct(text) == [("Kami siap berunding kapan saja.", "Vladimir Putin")]


def test_a_second_paragraph_of_speech_is_the_same_speakers() -> None:
    text = '"Kami siap berunding kapan saja," kata Vladimir Putin.\n"Kami menunggu jawaban mereka."\n"Itu saja untuk hari ini," lanjutnya.'
    assert [speaker for _, speaker in direct(text)] == ["Vladimir Putin"] * 3


def test_a_pronoun_means_the_last_who_spoke() -> None:
    text = 'Vladimir Putin mengatakan pertemuan dengan Donald Trump berguna. "Kami sepakat," ujarnya.'
    assert direct(text) == [("Kami sepakat,", "Vladimir Putin")]


def test_an_unknown_speaker_takes_the_longest_form_of_the_article() -> None:
    text = 'Menteri Sosial Estonia Maria Lenka tiba di Astana. "Kami siap membantu," kata Lenka.'
    assert direct(text) == [("Kami siap membantu,", "Maria Lenka")]


def test_the_addressee_and_the_cue_are_kept() -> None:
    text = '"Kunjungan Anda memberi kami harapan," kata Vladimir Putin kepada John Bolton.'
    (quote,) = read(text)
    assert quote.addressee == "John Bolton" and quote.cue is not None and quote.cue.cut(text) == "kata"
    assert quote.speaker_span is not None and quote.speaker_span.cut(text) == "Vladimir Putin"


def test_indirect_speech_is_kept_apart() -> None:
    text = "Vladimir Putin mengatakan bahwa kedua negara sepakat bekerja sama."
    (quote,) = read(text)
    assert (quote.direct, quote.speaker, quote.span.cut(text)) == (
        False,
        "Vladimir Putin",
        "kedua negara sepakat bekerja sama.",
    )


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('""Satu," kata', ["Satu,"]),
        ('"Satu." "Dua."', ["Satu.", "Dua."]),
        ('"Satu.""Dua," kata', ["Satu.", "Dua,"]),
        ('"Satu "dua" tiga," kata', ['Satu "dua" tiga,']),
        ('acara " Satu dua " di', ["Satu dua"]),
        ('"Satu, kata dia. "Dua," kata', ["Satu, kata dia.", "Dua,"]),
        ("tanpa tanda", []),
    ],
)
def test_marks_as_pages_leave_them(text: str, inner: list[str]) -> None:
    assert [pair.inner.cut(text) for pair in marks.pairs(text, Span(0, len(text)))] == inner


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                '"',
                " ",
                "Kami siap,",
                " kata Putin",
                ".",
                "\n",
                "ujarnya",
                "Putin mengatakan, ",
                "bahwa ",
                "“",
                "”",
                "Ia ",
                "(",
                ", ",
                "pejabat itu",
            ]
        ),
        max_size=30,
    ).map("".join)
)
def test_quotes_are_ordered_and_lie_in_paragraphs(text: str) -> None:
    found = read(text)
    assert all(left.span.end <= right.span.start for left, right in zip(found, found[1:], strict=False))
    layout = clean.lay_out(Article("a", "p", "a", text), KNOW)
    assert all(any(paragraph.contains(quote.span) for paragraph in layout.paragraphs) for quote in found)
    assert all(quote.span.cut(text) == quote.span.cut(text).strip() for quote in found)


def test_the_seeds_quotes_and_every_speaker() -> None:
    for line in (shared() / "gold" / "seeds.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        text = (shared() / "seeds" / gold["article"]).read_bytes().decode("utf-8")
        found = [
            (" ".join(quote.span.cut(text).split()), quote.speaker)
            for quote in read(text, gold["published"][:10])
            if quote.direct
        ]
        assert found == [(" ".join(quote["text"].split()), quote["speaker"]) for quote in gold["quotes"]]


def test_the_training_articles_stay_above_their_floor() -> None:
    gold = shared() / "gold"
    answers: dict[str, list[dict[str, Any]]] = {}
    for record in map(json.loads, (gold / "train.jsonl").read_text(encoding="utf-8").splitlines()):
        answers[record["article"]] = record["quotes"]
    hits = predicted = right = 0
    for record in map(json.loads, (gold / "train_articles.jsonl").read_text(encoding="utf-8").splitlines()):
        text = record["text"]
        found = {words(quote.span.cut(text)): quote for quote in read(text, record["published"]) if quote.direct}
        predicted += len(found)
        for quote in answers[record["id"]]:
            if same := found.get(words(quote["text"])):
                hits += 1
                right += quote["speaker"].split()[-1].lower() in (same.speaker or "").lower()
    total = sum(map(len, answers.values()))
    assert 2 * hits / (predicted + total) > 0.95
    assert right / hits > 0.88


def words(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("'Kami siap berunding,' kata Putin.", '"Kami siap berunding," kata Putin.'),
        ("\"Ia berkata, 'Kami siap berunding.' Itu saja,\" kata Putin.", None),  # inside another quotation
        ("Wakil Menlu Mu'min Sa'adi dan Rif'at bertemu 'Abdul Aziz.", None),  # apostrophes of names
        ("Sidang Jum'at, Ma'ruf hadir.", None),
    ],
)
def test_single_marks_round_a_sentence_are_those_of_a_quotation(text: str, seen: str | None) -> None:
    assert view(text) == (seen or text)
    assert len(view(text)) == len(text)

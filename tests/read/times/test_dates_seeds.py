"""The 34 temporal expressions of the seed articles, and what must not be taken for one."""

from __future__ import annotations

from pathlib import Path

import pytest

from kronik.knowledge import load
from kronik.model import Article, How, Layout, Published, Span, Timex
from kronik.read.layout import clean, sentences
from kronik.read.names import resolution as names
from kronik.read.times import dates, published
from kronik.text import view
from tests.conftest import shared

KNOW = load()

EXPRESSIONS = {
    "000": [
        ("Jumat (10/11/2017)", "2017-11-10"),
        ("Sabtu (11/11/2017)", "2017-11-11"),
        ("Saat ini", "PRESENT_REF"),
        ("setiap hari", "SET"),
    ],
    "001": [
        ("4 Menit", "PT4M"),
        ("4 menit", "PT4M"),
        ("Minggu 20 November 2016", "2016-11-20"),
        ("Senin (21/11/2016)", "2016-11-21"),
        ("Pekan lalu", "2016-W46"),
        ("Minggu", "2016-11-20"),
    ],
    "002": [
        ("Selasa (3/7)", "2018-07-03"),
        ("16 Juli", "2018-07-16"),
        ("pekan lalu", "2018-W26"),
        ("saat ini", "PRESENT_REF"),
        ("April lalu", "2018-04"),
        ("musim panas", "2018-SU"),
        ("2016", "2016"),
    ],
    "003": [
        ("Kamis, 13 Feb 2025 17:57 WIB", "2025-02-13T17:57"),
        ("Kamis (13/2)", "2025-02-13"),
        ("Kamis (13/2/2025)", "2025-02-13"),
        ("sehari sebelumnya", "2025-02-12"),
        ("hari Rabu (12/2)", "2025-02-12"),
        ("tiga tahun", "P3Y"),
        ("tahun 2022", "2022"),
        ("tahun 1997", "1997"),
    ],
    "004": [
        ("2017-12-19 13:16:05", "2017-12-19T13:16:05"),
        ("tahun 2017", "2017"),
        ("17 Desember lalu", "2017-12-17"),
        ("malam 14 Desember lalu", "2017-12-14TNI"),
        ("hari itu", "2017-12-17"),
        ("Tiga hari setelah", "2017-12-17"),
        ("tahunannya", "SET"),
        ("Kini", "PRESENT_REF"),
        ("masa depan", "FUTURE_REF"),
    ],
}
REFUSED = [
    "Kemudian",
    "Lalu, kembali",
    "Sebelumnya",
    "bertahun-tahun",
    "kedua kalinya",
    "Hoegeng Awards 2025",
    "0811 9787 670",
]
DAYS = {"000": "2017-11-11", "001": "2016-11-21", "002": "2018-07-03", "003": "2025-02-13", "004": "2017-12-19"}
MOMENTS = {"003": "2025-02-13T17:57:00+07:00", "004": "2017-12-19T13:16:05"}


def seed(number: str) -> Article:
    path: Path = next((shared() / "seeds").glob(f"{number}_*.txt"))
    return Article(path.stem, "page", path.name, path.read_text(encoding="utf-8"))


def lines(text: str) -> tuple[Span, ...]:
    """The text line by line: the table counts expressions outside the body too."""
    found, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Span(at, at + len(line)))
        at += len(line) + 1
    return tuple(found)


def appeared(article: Article) -> Published:
    text = view(article.text)
    layout: Layout = clean.lay_out(article, KNOW)
    cut = sentences.split(text, layout.paragraphs, KNOW)
    return published.infer(article, layout, text, cut, names.recognise(text, cut, KNOW), KNOW)


def times(article: Article) -> tuple[Timex, ...]:
    text = view(article.text)
    return dates.find(text, lines(text), appeared(article), KNOW)


@pytest.mark.parametrize("number", EXPRESSIONS)
def test_every_expression_has_its_value(number: str) -> None:
    article = seed(number)
    found = [(t.span.cut(article.text), t.value) for t in times(article)]
    assert [pair for pair in EXPRESSIONS[number] if pair not in found] == []


@pytest.mark.parametrize("number", EXPRESSIONS)
def test_what_only_looks_like_time_is_refused(number: str) -> None:
    article = seed(number)
    taken = [t.span for t in times(article)]
    for words in REFUSED:
        at = article.text.find(words)
        if at >= 0:
            assert not any(span.overlaps(Span(at, at + len(words))) for span in taken), words


@pytest.mark.parametrize("number", DAYS)
def test_publication(number: str) -> None:
    found = appeared(seed(number))
    assert found.day is not None and found.day.isoformat() == DAYS[number]
    assert found.moment == MOMENTS.get(number)
    assert (found.how is How.stated) == (number in MOMENTS)

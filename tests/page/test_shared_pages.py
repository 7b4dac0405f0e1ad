"""Three real pages (reference material, not in the project): the whole reading against their gold."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from kronik.knowledge import load
from kronik.model import Article
from kronik.page.extracted import Extracted
from kronik.page.html import open_html
from kronik.read.layout.clean import lay_out
from tests.conftest import shared

# title, published, outlet, reporters, editors, other pages exist: as shown on the page
PAGES = {
    "health.detik.com-Stroke": ("Curhat Wanita Kena Stroke di Umur 26, Ketahuan saat Terkapar di Kamar Mandi", "2023-11-02T20:59:53+07:00", "detikcom", ["Vidya Pinandhita"], [], False),
    "mediaindonesia-2026-01-20": ("Dari Petani hingga Pendidik Bangsa, Begini Pesan Kuat di Wisuda IGI School of Economics Jakarta 2025", "2026-01-20T18:33:13+07:00", "Media Indonesia", ["Naufal Zuhdi"], ["Heryadi"], False),
    "money.kompas.com-Menhub": ("Menhub Bocorkan Penyebab Harga Tiket Pesawat Masih Mahal", "2023-11-02T21:34:19+07:00", "Kompas.com", ["Isna Rifka Sri Rahayu"], ["Yoga Sukmana"], True),
}  # fmt: skip


def opened(name: str) -> tuple[Extracted, Path]:
    folder = shared() / "pages"
    found = open_html((folder / f"{name}.html").read_bytes(), None, None, load())
    assert isinstance(found, Extracted)
    return found, folder / f"{name}.gold.txt"


def token_f1(one: str, other: str) -> float:
    left, right = (Counter(re.findall(r"\w+", text.lower())) for text in (one, other))
    return 2 * (left & right).total() / (left.total() + right.total())


@pytest.mark.parametrize("name", PAGES)
def test_body_is_that_of_the_gold(name: str) -> None:
    found, gold = opened(name)
    article = Article("a", "p", "page", found.text, title=found.title, url=found.url, outlet=found.outlet)
    body = "\n".join(span.cut(found.text) for span in lay_out(article, load()).paragraphs)
    assert token_f1(body, gold.read_text(encoding="utf-8")) >= 0.98


@pytest.mark.parametrize("name", PAGES)
def test_metadata_are_those_of_the_page(name: str) -> None:
    found, _ = opened(name)
    editors = [author.name for author in found.authors if author.role == "editor"]
    assert (found.title, found.published, found.outlet, list(found.reporters), editors, found.truncated) == PAGES[name]
    assert found.zone == "stated"


@pytest.mark.parametrize("name", PAGES)
def test_every_line_has_its_place(name: str) -> None:
    found, _ = opened(name)
    assert len(found.offsets) == found.text.count("\n") + 1

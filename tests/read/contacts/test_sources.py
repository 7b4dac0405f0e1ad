"""Sources and occasions: every example beside a rule."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kronik.knowledge import load
from kronik.text import marked
from tests.read.telling import mentions


def source_examples() -> Iterator[str]:
    table = load().tables["sources"]
    for row in (
        *table["said"],
        *(table[name] for name in ("unnamed", "credited", "known_medium", "pictured", "around")),
    ):
        yield from row["examples"]


@pytest.mark.parametrize("example", list(source_examples()))
def test_every_example_of_the_sources(example: str) -> None:
    text, marks = marked(example)
    (mention,) = mentions(text)
    for span, want in marks:
        fitting = [claim for claim in mention.sources if claim.value.name == want["source"]]
        assert fitting and any(span.overlaps(words) for words in fitting[0].spans)


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Kremlin pada Jumat membantah laporan bahwa Vladimir Putin akan bertemu Emmanuel Macron.", ["Kremlin"]),
        ("Gedung Putih, Senin (7/7), memastikan Donald Trump akan menerima Benjamin Netanyahu.", ["Gedung Putih"]),
        ("Kanselir Friedrich Merz akan menelepon Vladimir Putin, menurut laporan soal Donald Trump.", []),
    ],
)
def test_whose_denial_or_report_it_is(text: str, sources: list[str]) -> None:
    (mention,) = mentions(text, "2025-07-11")
    assert [claim.value.name for claim in mention.sources] == sources


def occasion_examples() -> Iterator[str]:
    table = load().tables["occasions"]
    for row in (*table["occasion"], table["numbered"]):
        yield from row["examples"]


@pytest.mark.parametrize("example", list(occasion_examples()))
def test_every_example_of_the_occasions(example: str) -> None:
    text, marks = marked(f"Presiden Prabowo Subianto bertemu Presiden China Xi Jinping {example}.")
    (mention,) = mentions(text)
    for span, want in marks:
        assert mention.occasion and mention.occasion.value == want["occasion"]
        assert any(span.overlaps(words) for words in mention.occasion.spans)

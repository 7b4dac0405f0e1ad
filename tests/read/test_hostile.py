"""Text that no newsroom wrote: endless repetitions are read to their end, by sentences of bounded length."""

from __future__ import annotations

import pytest

from kronik.knowledge import load
from kronik.model import Article
from kronik.read import read
from kronik.read.layout.sentences import LONGEST

UNITS = (
    "pertemuan ", "bertemu ", "kunjungan ke ", "Presiden ", "Menteri Luar Negeri ", "mantan Presiden ", "Putin dan ", "Putin bertemu Trump. ",
    "Senin (3/7) ", '"Kami siap," kata Putin. ', '"', "(", ".,A", "Baca juga: ", "KTT G20 di ", "\x00", "\ud800", "\u202e", "ia ", "\n", "menteri, Djan Faridz ", "Duta besarBeijing  Selasa, 28    pemimpin. minyaknegaraPutin dalam hadir. Pameran berlangsung  Oktober. ",
)  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_endless_repetition_is_read(unit: str) -> None:
    text = unit * (6000 // len(unit))
    reading = read(Article("id", "page", "name", text, published="2018-07-04"), load())
    assert all(len(sentence) <= LONGEST for sentence in reading.sentences)
    spans = [name.span for name in reading.names] + [mention.evidence for mention in reading.mentions]
    assert all(span.end <= len(text) for span in spans)

"""Talks taken up again whose parties are named only now, colleagues listed behind, moved days, rumours called untrue."""

from __future__ import annotations

import pytest

from kronik.model import Grain
from tests.read.telling import line, mentions, wanted

ROWS = [
    (  # the demonstrative tells that it is known, the list who they were
        "Pembicaraan itu digelar di Jenewa pada Minggu antara Wakil PM China He Lifeng dan Menteri Keuangan AS Scott Bessent.",
        ["meeting happened He Lifeng; Scott Bessent 2025-06-15"],
    ),
    (
        "Percakapan telepon itu berlangsung pada Minggu antara Presiden Macron dan Kanselir Merz.",
        ["call happened Emmanuel Macron; Friedrich Merz 2025-06-15"],
    ),
    (
        "Pembicaraan yang memakan waktu tiga jam itu digelar di Jenewa antara He Lifeng dan Scott Bessent.",
        ["meeting happened He Lifeng; Scott Bessent"],
    ),
    (  # and what it was like takes up the one just told
        "Presiden Putin menerima Presiden Erdogan di Sochi. Pertemuan yang berlangsung dua jam itu digelar pada Minggu.",
        ["meeting happened Recep Tayyip Erdoğan; Vladimir Putin 2025-06-15"],
    ),
    (
        "Presiden Macron menghubungi koleganya lewat telepon, di antaranya Kanselir Merz dan PM Meloni.",
        ["call happened Emmanuel Macron; Friedrich Merz", "call happened Emmanuel Macron; Giorgia Meloni"],
    ),
    (
        "Presiden Macron menghubungi koleganya, di antaranya Kanselir Merz dan PM Meloni.",
        ["call happened Emmanuel Macron; Friedrich Merz", "call happened Emmanuel Macron; Giorgia Meloni"],
    ),
    (
        'Presiden Putin dikabarkan telah bertemu utusan Ukraina di Abu Dhabi. "Itu tidak benar," kata Dmitry Peskov.',
        ["meeting denied Ukraine; Vladimir Putin"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_who_and_what_is_told_after(text: str, expected: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2025-06-16"))) == sorted(map(wanted, expected))


def test_a_day_that_is_moved_begins_no_stretch() -> None:
    (mention,) = mentions("Pertemuan Putin dan Erdogan ditunda dari 12 Juni ke 19 Juni.", "2025-06-10")
    assert line(mention) == "meeting cancelled Recep Tayyip Erdoğan; Vladimir Putin 2025-06-12"
    assert mention.when is not None and mention.when.value.grain is Grain.day

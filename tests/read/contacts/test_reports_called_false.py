"""A report of a contact that the next sentence calls false."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Kabar Vladimir Putin akan mengunjungi Ankara beredar luas. Kremlin menyebutnya tidak benar.",
        ["visit denied Vladimir Putin; Turkey"],
    ),
    (
        "PM Narendra Modi dikabarkan menelepon PM Shehbaz Sharif. New Delhi menegaskan kabar itu hoaks.",
        ["call denied Narendra Modi; Shehbaz Sharif"],
    ),
    (
        "Menurut Axios, Steve Witkoff akan bertemu Menlu Abbas Araghchi di Oslo pekan ini. Teheran menyatakan laporan itu sama "
        "sekali tidak benar.",
        ["meeting denied Abbas Araghchi; Steve Witkoff 2025-06-09"],
    ),
    (  # each side its word
        "Donald Trump mengklaim telah berbicara dengan Xi Jinping lewat telepon. Beijing menyatakan tidak pernah ada percakapan "
        "semacam itu.",
        ["call happened Donald Trump; Xi Jinping", "call denied Donald Trump; Xi Jinping"],
    ),
    (  # something else is not true
        "Presiden Prabowo Subianto bertemu Presiden Emmanuel Macron di Paris. Macron menyebut tuduhan itu tidak benar.",
        ["meeting happened Emmanuel Macron; Prabowo Subianto"],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_reports_called_false(text: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2025-06-10"))) == sorted(map(wanted, told))

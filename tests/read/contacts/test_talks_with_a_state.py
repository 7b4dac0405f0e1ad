"""Somebody in talks with a mere state: a process that may last for months, unless day, place or people say that they sat down."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

NONE = [
    "Perdana Menteri Shigeru Ishiba telah menginstruksikan Menteri Ekonomi Ryosei Akazawa mengenai perundingan tarif dengan AS.",
    "Bursa menguat menjelang pembicaraan dagang AS-China. Investor menunggu keputusan bank sentral.",
    "Pemerintahan Presiden Lee Jae Myung menghadapi banyak tantangan, termasuk negosiasi dagang yang alot dengan AS.",
    "Donald Trump sekali lagi berusaha bernegosiasi dengan Iran, dan pasar minyak mereda.",
    "Menteri Keuangan Swiss Karin Keller-Sutter bertanggung jawab atas pembicaraan tarif dengan Washington.",
    "Presiden Prabowo Subianto berharap perundingan dagang dengan Uni Eropa segera rampung.",
    "Perdana Menteri Mark Carney telah bernegosiasi dengan AS selama berbulan-bulan tanpa hasil.",
    "Setelah negosiasi dengan AS, Perdana Menteri Pham Minh Chinh memangkas bea masuk.",
    '"Kami masih dalam pembicaraan dengan AS," ujar Presiden Meksiko Claudia Sheinbaum.',
    "Macron mengatakan Eropa harus ikut dalam perundingan damai dengan Rusia.",
]


@pytest.mark.parametrize("text", NONE)
def test_a_process_is_no_round(text: str) -> None:
    assert [line(m) for m in mentions(text, "2025-05-10")] == []


TOLD = [
    (
        "Delegasi Jepang dan AS menggelar putaran ketiga perundingan tarif di Washington, Kamis (8/5).",
        ["meeting happened Japan; United States 2025-05-08"],
    ),
    (
        "Wakil Perdana Menteri He Lifeng memimpin perundingan dagang dengan AS di Jenewa, Jumat (9/5).",
        ["meeting happened He Lifeng; United States 2025-05-09"],
    ),
    (
        "Perdana Menteri Keir Starmer melakukan pembicaraan dengan Komisi Eropa di Brussel, Kamis (8/5).",
        ["meeting happened European Commission; Keir Starmer 2025-05-08"],
    ),
    (
        "Menteri Luar Negeri Abbas Araghchi mengatakan Iran tidak akan berunding dengan AS.",
        ["meeting denied Iran; United States"],
    ),
    (
        "Presiden Marcos dan Ibu Negara Liza Marcos bertolak ke Berlin, Jumat (9/5).",  # the name that she shares is his
        ["visit happened Ferdinand Marcos Jr.; Germany 2025-05-09"],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_round_is_read(text: str, told: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text, "2025-05-10")) == sorted(map(wanted, told))

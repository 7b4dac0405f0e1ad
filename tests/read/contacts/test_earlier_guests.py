"""Who was there before: told by a word of visit that names no guest of its own, only an office."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Ini merupakan kunjungan pertama seorang presiden Prancis ke Vietnam sejak Francois Hollande pada 2016.",
        ["visit happened François Hollande; Vietnam 2016"],
    ),
    (  # to the land of the visit that the word takes up
        "PM Australia Anthony Albanese berkunjung ke China, Senin (6/11/2023). Kunjungan itu yang pertama oleh seorang perdana "
        "menteri Australia sejak Malcolm Turnbull pada 2016.",
        ["visit happened Anthony Albanese; China 2023-11-06", "visit happened Malcolm Turnbull; China 2016"],
    ),
    (  # the guest himself
        "Presiden AS Donald Trump tiba di Beijing, Senin (9/6). Ini kunjungan pertama presiden AS ke China sejak Trump pada 2017.",
        ["visit happened Donald Trump; China 2025-06-09", "visit happened Donald Trump; China 2017"],
    ),
    (
        "Terakhir kali seorang presiden AS berkunjung ke India adalah Donald Trump pada 2020.",
        ["visit happened Donald Trump; India 2020"],
    ),
    (
        "Kunjungan terakhir presiden Rusia ke Korea Utara dilakukan oleh Vladimir Putin pada Juni 2024.",
        ["visit happened Vladimir Putin; North Korea 2024-06"],
    ),
    (
        "Kunjungan pertama pejabat senior AS ke Suriah sejak Bashar al-Assad jatuh pada Desember 2024 berlangsung tertutup.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "contacts"), TOLD)
def test_earlier_guests(text: str, contacts: list[str]) -> None:
    told = sorted(line(mention) for mention in mentions(text))
    assert sorted(map(wanted, contacts)) == told

"""What somebody does seldom, usually or every year is no contact, nor what an office never did."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "2026-01-16",
        "Belum pernah ada menteri luar negeri Rusia menyambangi Lima.",
        [],
    ),
    (
        "2026-01-16",
        "Sebelum Trump, tidak ada presiden AS yang bertemu pemimpin Korea Utara. Trump bertemu Kim Jong Un di "
        "Singapura pada Juni 2018.",
        ["meeting happened Donald Trump; Kim Jong Un 2018-06"],
    ),
    (
        "2026-01-16",
        "Tidak ada pertemuan antara Rubio dan Araghchi di Muscat, kata juru bicara Iran.",
        ["meeting denied Marco Rubio; Abbas Araghchi"],
    ),
    (
        "2026-01-16",
        "Kremlin mengatakan tidak ada rencana Putin mengunjungi Washington.",
        ["visit denied Vladimir Putin; United States"],
    ),
    (
        "2026-01-16",
        "Tidak ada yang tahu apa yang dibahas Xi ketika menemui Putin di Beijing, Kamis (15/1/2026).",
        ["meeting happened Xi Jinping; Vladimir Putin 2026-01-15"],
    ),
    (
        "2026-01-16",
        "Jarang sekali presiden China menelepon presiden Taiwan.",
        [],
    ),
    (
        "2026-01-16",
        "Presiden Rusia lazimnya menelepon Presiden Belarus setiap awal tahun.",
        [],
    ),
    (
        "2026-01-16",
        "Xi jarang bertemu diplomat asing secara empat mata.",
        [],
    ),
    (
        "2026-01-16",
        "Secara berkala Menlu Jepang bertemu Menlu Korea Selatan untuk membahas keamanan.",
        [],
    ),
    (
        "2026-01-16",
        "Sudah lazim bagi presiden Korea Selatan untuk melawat ke Washington di tahun pertamanya.",
        [],
    ),
]


@pytest.mark.parametrize(("published", "text", "contacts"), TOLD)
def test_rare_and_usual(published: str, text: str, contacts: list[str]) -> None:
    told = sorted(line(mention) for mention in mentions(text, published))
    assert sorted(map(wanted, contacts)) == told

"""Lawmakers of a party, officers of a branch, and those who come for a state without being ministers."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "2022-08-28",
        "Seorang perwira Angkatan Laut Amerika Serikat melakukan kunjungan mendadak ke Taipei, Kamis (25/8/2022).",
        ["visit happened United States; Taiwan 2022-08-25"],
    ),
    (
        "2022-08-28",
        "Senator AS Marsha Blackburn tiba di Taipei pada Kamis (25/8) malam.",
        ["visit happened Marsha Blackburn; Taiwan 2022-08-25"],
    ),
    (
        "2022-08-28",
        "Dua senator Amerika Serikat bertemu Presiden Volodymyr Zelensky di Kyiv, Rabu (24/8/2022).",
        ["meeting happened United States; Volodymyr Zelenskyy 2022-08-24"],
    ),
    (
        "2022-08-28",
        "Anggota parlemen Inggris Tom Tugendhat bertandang ke Taipei, Selasa (23/8).",
        ["visit happened Tom Tugendhat; Taiwan 2022-08-23"],
    ),
    (
        "2022-08-28",
        "Pejabat Kementerian Pertahanan Jepang mengunjungi Canberra pada 22-23 Agustus 2022.",
        ["visit happened Japan; Australia 2022-08-22"],
    ),
    (
        "2022-08-28",
        "Seorang jenderal Angkatan Darat Rusia dilaporkan tiba di Caracas pada Selasa (23/8).",
        ["visit happened Russia; Venezuela 2022-08-23"],
    ),
    (
        "2022-08-28",
        "Delegasi anggota Kongres AS yang dipimpin Senator Ed Markey tiba di Taipei, Minggu (14/8).",
        ["visit happened Ed Markey; Taiwan 2022-08-14"],
    ),
    (
        "2022-08-28",
        "Penasihat Gedung Putih Kurt Campbell terbang ke Honiara, Senin (22/8/2022).",
        ["visit happened Kurt Campbell; Solomon Islands 2022-08-22"],
    ),
    (
        "2022-08-28",
        "Tiga pejabat Bank Dunia tiba di Colombo, Rabu (24/8/2022), untuk membahas utang.",
        ["visit happened World Bank; Sri Lanka 2022-08-24"],
    ),
    (
        "2022-08-28",
        "Seorang perwira Angkatan Laut Amerika Serikat dituntut di Tokyo, Kamis.",
        [],
    ),
    (
        "2022-08-28",
        "Kapal Angkatan Laut Amerika Serikat tiba di Busan, Kamis.",
        [],
    ),
    (
        "2022-08-28",
        "Anggota DPR AS dari Partai Demokrat, Seth Moulton, mengunjungi Kyiv pekan lalu.",
        ["visit happened Seth Moulton; Ukraine 2022-08-15"],
    ),
    (
        "2022-08-28",
        "Senator AS dari Partai Republik, Lindsey Graham, bertemu Presiden Volodymyr Zelensky di Kyiv, Rabu (24/8).",
        ["meeting happened Lindsey Graham; Volodymyr Zelenskyy 2022-08-24"],
    ),
    (
        "2022-08-28",
        "Politikus senior Partai Buruh Inggris, David Lammy, bertemu Menlu Irlandia Simon Coveney di Dublin, "
        "Kamis (25/8).",
        ["meeting happened David Lammy; Simon Coveney 2022-08-25"],
    ),
    (
        "2022-08-28",
        "Anggota parlemen Jerman dari Partai Hijau, Anton Hofreiter, tiba di Kyiv, Selasa (23/8).",
        ["visit happened Anton Hofreiter; Ukraine 2022-08-23"],
    ),
    (
        "2022-08-28",
        "Anggota Kongres AS asal Texas, Michael McCaul, bertemu Presiden Tsai Ing-wen, Jumat (26/8).",
        ["meeting happened Michael McCaul; Tsai Ing-wen 2022-08-26"],
    ),
    (
        "2022-08-28",
        "Menteri dari Partai Hijau Jerman, Robert Habeck, tiba di Ottawa, Senin (22/8).",
        ["visit happened Robert Habeck; Canada 2022-08-22"],
    ),
]


@pytest.mark.parametrize(("published", "text", "contacts"), TOLD)
def test_lawmakers_and_officers(published: str, text: str, contacts: list[str]) -> None:
    told = sorted(line(mention) for mention in mentions(text, published))
    assert sorted(map(wanted, contacts)) == told

"""Explainers, profiles and anecdotes: contacts of other years beside each other, told in passing, in words of our own."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Ini bukan kali pertama kedua pemimpin bertemu di kota itu, kata seorang sejarawan. Pada Maret 1987, Presiden "
        "Prancis Francois Mitterrand dan Kanselir Jerman Helmut Kohl bertemu di Madrid. Terakhir, pertemuan puncak kedua "
        "negara digelar di Lisbon pada Mei 2018 antara Emmanuel Macron dan Angela Merkel.",
        "2021-06-16",
        [
            "meeting happened François Mitterrand; Helmut Kohl 1987-03",
            "meeting happened Emmanuel Macron; Angela Merkel 2018-05",
        ],
    ),
    (
        "Menteri Pertahanan Sjafrie Sjamsoeddin berkunjung ke Laos dan bertemu Menteri Pertahanan Bounthong Sengsouk di "
        "Vientiane, Rabu (13/11/2024).",
        "2024-11-20",
        [
            "visit happened Sjafrie Sjamsoeddin; Laos 2024-11-13",
            "meeting happened Sjafrie Sjamsoeddin; Bounthong Sengsouk 2024-11-13",
        ],
    ),
    (
        "Presiden Soeharto mengunjungi Tokyo pada 1995. Perdana Menteri Jepang Tomiichi Murayama menyambut kedatangan "
        "pemimpin Indonesia itu di bandara.",
        "2019-11-20",
        ["visit happened Suharto; Japan 1995", "encounter happened Suharto; Tomiichi Murayama 1995"],
    ),
    (
        "Panggilan telepon Jumat terjadi setelah Presiden Prancis Emmanuel Macron berbicara lewat telepon dengan "
        "Presiden Ukraina Volodymyr Zelensky.",
        "2024-11-20",
        ["call happened Emmanuel Macron; Volodymyr Zelenskyy"],
    ),
    (
        "Muhammad Yunus, kepala pemerintahan Bangladesh, yang minggu lalu dilantik di Dhaka, menulis surat kepada Perdana "
        "Menteri India Narendra Modi.",
        "2024-08-14",
        ["message happened Muhammad Yunus; Narendra Modi"],
    ),
    (
        "Pada Januari 2025, Presiden Prabowo Subianto memenuhi undangan dari Perdana Menteri Narendra Modi untuk melakukan "
        "kunjungan resmi ke India. Dalam pertemuan bilateral tersebut, kedua pemimpin menyepakati kerja sama pertahanan.",
        "2025-08-02",
        [
            "visit happened Prabowo Subianto; India 2025-01",
            "meeting happened Prabowo Subianto; Narendra Modi 2025-01",
        ],
    ),
    (
        "Raja Faisal dari Arab Saudi mendarat di Jakarta pada Rabu, 10 Juni 1970. Pada 12 Juni, ia bertemu Menteri Luar "
        "Negeri Adam Malik.",
        "2017-03-02",
        [
            "visit happened Faisal of Saudi Arabia; Indonesia 1970-06-10",
            "meeting happened Faisal of Saudi Arabia; Adam Malik 1970-06-12",
        ],
    ),
    (
        "Presiden Prabowo Subianto menjalani kunjungan luar negeri pertamanya. Kunjungan ini berlangsung 16 hari, dimulai "
        "pada Jumat, 8 November 2024, hingga Minggu, 24 November 2024. Prabowo bertemu Presiden Peru Dina Boluarte di Lima.",
        "2024-12-02",
        [
            "meeting happened Prabowo Subianto; Dina Boluarte 2024-11-08",
            "visit happened Prabowo Subianto; Peru 2024-11-08",
        ],
    ),
    (
        "Pertemuan Prabowo Subianto dan Presiden Uni Emirat Arab Mohammed bin Zayed pertama kali terjadi pada 2020. Saat "
        "itu, Prabowo ingin bertemu Menteri Luar Negeri Abdullah bin Zayed. Setelah itu, mereka kembali bertemu ketika "
        "Mohammed bin Zayed datang ke Solo pada November 2022.",
        "2024-03-14",
        [
            "meeting happened Prabowo Subianto; Mohamed bin Zayed Al Nahyan 2020",
            "meeting proposed Prabowo Subianto; Abdullah bin Zayed Al Nahyan",
            "meeting happened Prabowo Subianto; Mohamed bin Zayed Al Nahyan 2022-11",
            "visit happened Mohamed bin Zayed Al Nahyan; Indonesia 2022-11",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_looking_back(text: str, published: str, contacts: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, contacts))

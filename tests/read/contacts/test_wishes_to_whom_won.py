"""Congratulations that name nobody: to whom won, was sworn in or was wished well as told before; letters and who brought them."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Donald Trump memenangi pemilu AS. PM Inggris Keir Starmer dan Presiden Prancis Emmanuel Macron langsung menyampaikan "
        "ucapan selamat.",
        "2024-11-07",
        ["message happened Keir Starmer; Donald Trump", "message happened Emmanuel Macron; Donald Trump"],
    ),
    (  # what is posted to him
        'Donald Trump menang pemilu. "Selamat, Tuan Presiden," tulis Presiden Prancis Emmanuel Macron di X.',
        "2024-11-07",
        ["message happened Emmanuel Macron; Donald Trump"],
    ),
    ('Donald Trump menang pemilu. "Selamat pagi," tulis Presiden Prancis Emmanuel Macron di X.', "2024-11-07", []),
    (
        'Presiden Donald Trump dilantik. "Presiden Prabowo Subianto mengucapkan selamat kepada Trump," tulis Menlu Sugiono di X.',
        "2025-01-21",
        ["message happened Prabowo Subianto; Donald Trump"],
    ),
    (
        "Kanselir Jerman Angela Merkel mengucapkan selamat kepada Joe Biden. Hal serupa dilakukan Presiden Emmanuel Macron.",
        "2020-11-08",
        ["message happened Angela Merkel; Joe Biden", "message happened Emmanuel Macron; Joe Biden"],
    ),
    (
        "Kanselir Jerman Angela Merkel mengkritik tarif AS. Hal serupa dilakukan Presiden Emmanuel Macron.",
        "2020-11-08",
        [],
    ),
    (  # the rite in the same sentence
        "Atas kemenangan Vladimir Putin dalam pemilu, Presiden Venezuela Nicolas Maduro melayangkan ucapan selamat.",
        "2024-03-19",
        ["message happened Nicolás Maduro; Vladimir Putin"],
    ),
    (
        "Ucapan selamat untuk Prabowo Subianto berdatangan. PM Malaysia Anwar Ibrahim menyampaikannya lewat X.",
        "2024-02-15",
        ["message happened Anwar Ibrahim; Prabowo Subianto"],
    ),
    (
        "Presiden terpilih Donald Trump mendapat banyak ucapan selamat. Salah satunya dari Presiden Volodymyr Zelensky.",
        "2024-11-07",
        ["message happened Volodymyr Zelenskyy; Donald Trump"],
    ),
    (
        "Ucapan selamat juga datang dari Kanselir Friedrich Merz dan PM Narendra Modi kepada Presiden Lee Jae Myung.",
        "2025-06-04",
        ["message happened Friedrich Merz; Lee Jae-myung", "message happened Narendra Modi; Lee Jae-myung"],
    ),
    (  # at home
        "Prabowo Subianto dilantik hari ini. Ketua DPR Puan Maharani juga memberi selamat.",
        "2024-10-20",
        [],
    ),
    ("Iran membantah telah menerima surat dari Donald Trump.", "2025-06-10", ["message denied Iran; Donald Trump"]),
    (  # who brings it meets him for whom it is
        "Raja Salman mengirimkan pesan tertulis kepada Presiden Joko Widodo. Pesan itu diserahkan Menlu Adel al-Jubeir di Istana "
        "Bogor, Senin (9/6).",
        "2025-06-10",
        [
            "message happened Salman of Saudi Arabia; Joko Widodo 2025-06-09",
            "meeting happened Adel al-Jubeir; Joko Widodo 2025-06-09",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_to_whom_wishes_go(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))

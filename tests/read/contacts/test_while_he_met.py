"""Clauses of time without a subject: "A menyinggung usul B saat bertemu C" tells of A's meeting, and that it was held."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Menlu Turki Hakan Fidan membahas pidato Presiden Recep Tayyip Erdogan di Doha saat bertemu Menlu Irak Fuad "
        "Hussein di Baghdad, Senin (10/2/2025).",
        "meeting happened Hakan Fidan; Fuad Hussein 2025-02-10",
    ),
    (
        "Menlu AS Marco Rubio membela kebijakan Presiden Donald Trump tentang Gaza saat bertemu Menlu Mesir Badr Abdelatty "
        "di Washington, Senin (10/2/2025).",
        "meeting happened Marco Rubio; Badr Abdelatty 2025-02-10",
    ),
    (
        "Wang Yi mengulangi tawaran Presiden Xi Jinping untuk menjadi penengah saat berbicara lewat telepon dengan Menlu "
        "Ukraina Andrii Sybiha, Selasa (11/2/2025).",
        "call happened Wang Yi; Andrii Sybiha 2025-02-11",
    ),
    (
        "PM India Narendra Modi menyebut nama Trump berkali-kali saat bertemu Presiden Prancis Emmanuel Macron di Paris, "
        "Selasa (11/2/2025).",
        "meeting happened Narendra Modi; Emmanuel Macron 2025-02-11",
    ),
    (
        "Menlu Ukraina Andrii Sybiha mendukung ide Macron mengirim pasukan saat bertatap muka dengan Menlu Inggris David "
        "Lammy di Kyiv, Rabu (5/2/2025).",
        "meeting happened Andrii Sybiha; David Lammy 2025-02-05",
    ),
    (  # who doubts another's wish meets all the same
        "Perdana Menteri Polandia Donald Tusk meragukan niat Presiden Rusia Vladimir Putin untuk berdamai sewaktu menerima "
        "Kanselir Jerman Olaf Scholz di Warsawa, Senin (10/2/2025).",
        "meeting happened Donald Tusk; Olaf Scholz 2025-02-10",
    ),
    (  # what is denied is something else
        "Lavrov membantah tuduhan Menlu Inggris David Lammy saat bertemu mitranya dari Turki, Hakan Fidan, di Ankara, Senin "
        "(10/2/2025).",
        "meeting happened Sergei Lavrov; Hakan Fidan 2025-02-10",
    ),
    (  # whoever is accompanied acts
        "Menlu Retno mendampingi Presiden Jokowi saat bertemu Presiden Biden di Washington, 13 November 2023.",
        "meeting happened Joko Widodo; Joe Biden 2023-11-13",
    ),
    (  # what is said of somebody is his
        "Kremlin mengatakan Putin santai saat bertemu Presiden Belarus Alexander Lukashenko di Minsk, Senin (10/2/2025).",
        "meeting happened Vladimir Putin; Alexander Lukashenko 2025-02-10",
    ),
    ("Donald Trump memuji Presiden Putin saat berbicara kepada wartawan di Gedung Putih, Senin (10/2/2025).", None),
    ("Menlu Hungaria Peter Szijjarto mengecam Zelensky saat menghadiri sidang para menlu Uni Eropa, Senin.", None),
]


@pytest.mark.parametrize(("text", "contact"), TOLD)
def test_the_subject_of_a_clause_of_time_is_that_of_the_main_clause(text: str, contact: str | None) -> None:
    assert [line(m) for m in mentions(text)] == ([wanted(contact)] if contact else [])

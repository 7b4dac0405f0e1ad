"""Courtesy calls: whom somebody calls on, who is received, and who receives far from home."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Panglima TNI Laksamana Yudo Margono menerima courtesy call Panglima Angkatan Bersenjata Filipina Andres Centino di Mabes "
        "TNI, Jakarta, Jumat (3/3/2023).",
        [
            "meeting happened Yudo Margono; Andres Centino 2023-03-03",
            "visit happened Andres Centino; Indonesia 2023-03-03",
        ],
    ),
    (
        "Menko Luhut Binsar Pandjaitan melakukan courtesy call kepada Perdana Menteri Singapura Lee Hsien Loong di Istana, "
        "Singapura, Jumat (3/3/2023).",
        [
            "meeting happened Luhut Binsar Pandjaitan; Lee Hsien Loong 2023-03-03",
            "visit happened Luhut Binsar Pandjaitan; Singapore 2023-03-03",
        ],
    ),
    (  # with a long title
        "Menteri Pertahanan Prabowo Subianto tiba di Ankara, Rabu (1/3/2023). Ia melakukan pula kunjungan kehormatan kepada "
        "Ketua Presidensi Industri Pertahanan Turki Ismail Demir.",
        [
            "visit happened Prabowo Subianto; Turkey 2023-03-01",
            "meeting happened Prabowo Subianto; Ismail Demir 2023-03-01",
        ],
    ),
    (  # received in the caller's own country
        "Presiden Joko Widodo tiba di Canberra, Kamis (2/3/2023). Di hotel tempatnya menginap, Presiden menerima kunjungan Pemimpin "
        "Oposisi Australia Peter Dutton.",
        [
            "visit happened Joko Widodo; Australia 2023-03-02",
            "meeting happened Joko Widodo; Peter Dutton 2023-03-02",
        ],
    ),
    (  # received at home, after a journey of another time
        "Joko Widodo mengunjungi Kenya pada Agustus 2022. Presiden Joko Widodo menerima kunjungan Presiden Kenya William Ruto di "
        "Jakarta, Jumat (3/3/2023).",
        [
            "visit happened Joko Widodo; Kenya 2022-08",
            "meeting happened Joko Widodo; William Ruto 2023-03-03",
            "visit happened William Ruto; Indonesia 2023-03-03",
        ],
    ),
    (  # a grave receives nobody
        "Menlu Retno Marsudi melakukan kunjungan kehormatan ke Makam Ho Chi Minh di Hanoi, Jumat (3/3/2023).",
        ["visit happened Retno Marsudi; Vietnam 2023-03-03"],
    ),
]


@pytest.mark.parametrize(("text", "right"), TOLD, ids=[text[:60] for text, _ in TOLD])
def test_calls(text: str, right: list[str]) -> None:
    assert sorted(map(wanted, right)) == sorted(line(mention) for mention in mentions(text, "2023-03-05"))

"""Whom a visit is paid to by name he is met: "kunjungan resmi ke Presiden A" (read/contacts/calledon.py)."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Janji itu diulang PM Lee Hsien Loong dalam kunjungan resmi kepada Presiden Jokowi di Bintan, Selasa "
        "(23/1/2024).",
        [
            "visit happened Lee Hsien Loong; Indonesia 2024-01-23",
            "meeting happened Lee Hsien Loong; Joko Widodo 2024-01-23",
        ],
    ),
    (
        "Kunjungan Presiden Ukraina Volodymyr Zelensky ke Raja Charles III di Sandringham, Minggu (21/1/2024), disambut warga.",
        [
            "visit happened Volodymyr Zelenskyy; United Kingdom 2024-01-21",
            "meeting happened Volodymyr Zelenskyy; Charles III 2024-01-21",
        ],
    ),
    (
        "Menlu Turki Hakan Fidan dijadwalkan melakukan kunjungan ke Presiden Irak Abdul Latif Rashid di Baghdad pada 30 Januari.",
        [
            "visit planned Hakan Fidan; Iraq 2024-01-30",
            "meeting planned Hakan Fidan; Abdul Latif Rashid 2024-01-30",
        ],
    ),
    (
        "Dalam kunjungan kehormatannya kepada Presiden Joko Widodo di Jakarta, Jumat (26/1/2024), Menlu Vietnam Bui Thanh Son "
        "membahas perbatasan.",
        [
            "visit happened Bùi Thanh Sơn; Indonesia 2024-01-26",
            "meeting happened Bùi Thanh Sơn; Joko Widodo 2024-01-26",
        ],
    ),
    (
        "Kunjungan Presiden Jokowi ke Hanoi, Jumat (12/1/2024), berlangsung lancar.",
        ["visit happened Joko Widodo; Vietnam 2024-01-12"],
    ),
    ("Menteri Basuki Hadimuljono melakukan kunjungan ke Presiden Jokowi di Solo, Jumat (12/1/2024).", []),
]


@pytest.mark.parametrize(("text", "contacts"), TOLD)
def test_called_on(text: str, contacts: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2024-01-27"))) == sorted(map(wanted, contacts))

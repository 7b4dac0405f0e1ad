"""A noun that tells the day of the contact just told of, a stop before a gathering, those who are visited abroad, the way home."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Presiden Joko Widodo ditelepon Presiden Xi Jinping. Jokowi berterima kasih. Percakapan kedua pemimpin terjadi pada 11 "
        "Februari.",
        "2020-02-28",
        ["call happened Joko Widodo; Xi Jinping 2020-02-11"],
    ),
    (  # the one before
        "Menlu Sergei Lavrov bertemu Menlu Hakan Fidan. Keduanya membahas Suriah. Pertemuan terakhir mereka digelar pada 27 Mei.",
        "2025-06-30",
        ["meeting happened Sergei Lavrov; Hakan Fidan", "meeting happened Sergei Lavrov; Hakan Fidan 2025-05-27"],
    ),
    (  # the gathering is where he was before
        "Menlu Abbas Araghchi bertemu Presiden Vladimir Putin di Kremlin, Senin (23/6). Sebelum ke Moskow, Araghchi berada di "
        "Istanbul untuk menghadiri sidang OKI.",
        "2025-06-23",
        [
            "meeting happened Abbas Araghchi; Vladimir Putin 2025-06-23",
            "visit happened Abbas Araghchi; Russia 2025-06-23",
        ],
    ),
    (
        "Menteri Agama Nasaruddin Umar mengunjungi jemaah haji Indonesia di Makkah.",
        "2025-06-10",
        ["visit happened Nasaruddin Umar; Saudi Arabia"],
    ),
    (
        "Paus Leo XIV bertolak ke Roma dari Beirut.",
        "2025-12-03",
        ["visit happened Pope Leo XIV; Lebanon"],
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_that_very_contact(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))

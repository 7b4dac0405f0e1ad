"""Those who together urge others to talk are not at that table; "mereka" after several met one are all of them."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Emmanuel Macron, Friedrich Merz, dan Keir Starmer bertemu di London, Rabu (18/6). Ketiga pemimpin mendesak Iran kembali "
        "berunding.",
        ["meeting happened Emmanuel Macron; Friedrich Merz; Keir Starmer 2025-06-18"],
    ),
    ("Donald Trump dan Recep Tayyip Erdogan sepakat mendesak Vladimir Putin berunding.", []),
    ("Xi Jinping dan Lula da Silva menyerukan Israel dan Iran menahan diri dan berdialog.", []),
    ("Narendra Modi dan Emmanuel Macron mendorong Kyiv dan Moskow bernegosiasi.", []),
    ("Cyril Ramaphosa dan Lula da Silva menyerukan agar Rusia dan Ukraina duduk berunding.", []),
    ("Kedua menlu, Penny Wong dan Winston Peters, mendesak Israel segera berdialog.", []),
    (  # persons who are urged are the two of it
        "Emmanuel Macron dan Donald Trump meminta Vladimir Putin bertemu Volodymyr Zelensky.",
        ["meeting proposed Vladimir Putin; Volodymyr Zelenskyy"],
    ),
    (  # an invitation is their own
        "Emmanuel Macron dan Friedrich Merz mengajak Presiden Donald Trump bertemu.",
        ["meeting proposed Donald Trump; Emmanuel Macron; Friedrich Merz"],
    ),
    (
        "Presiden Emmanuel Macron dan Kanselir Friedrich Merz bertemu Presiden Volodymyr Zelensky di Kyiv, Sabtu (10/5). Mereka "
        "akan bertemu lagi di Den Haag pada 25 Juni.",
        [
            "meeting happened Emmanuel Macron; Friedrich Merz; Volodymyr Zelenskyy 2025-05-10",
            "meeting planned Emmanuel Macron; Friedrich Merz; Volodymyr Zelenskyy 2025-06-25",
        ],
    ),
    (
        "Sugiono dan Sjafrie Sjamsoeddin menemui Menlu Australia Penny Wong di Canberra, Senin (16/6). Mereka sepakat bertemu "
        "lagi tahun depan.",
        [
            "meeting happened Penny Wong; Sjafrie Sjamsoeddin; Sugiono 2025-06-16",
            "meeting planned Penny Wong; Sjafrie Sjamsoeddin; Sugiono 2026",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_who_would_sit_there(text: str, told: list[str]) -> None:
    seen = sorted(line(m) for m in mentions(text, "2025-06-20"))
    assert len(seen) == len(told)
    assert all(one.startswith(two) for one, two in zip(seen, sorted(map(wanted, told)), strict=True))

"""A surname never given in full means the leader of that name where it stands beside others."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

BESIDE = [
    (
        "Volodymyr Zelensky bertemu Rutte, Costa, dan Kallas di Brussel, Kamis (11/12/2025).",
        "2025-12-12",
        [
            f"meeting happened Volodymyr Zelenskyy; {other} 2025-12-11"
            for other in ("Mark Rutte", "António Costa", "Kaja Kallas")
        ],
    ),
    (
        "Vance berbincang selama satu jam dengan Zelensky di Roma, Senin (5/5/2025).",
        "2025-05-06",
        ["meeting happened JD Vance; Volodymyr Zelenskyy 2025-05-05"],
    ),
    (
        "Trump menemui Kim di Panmunjom, Senin (3/6/2019).",
        "2019-06-04",
        ["meeting happened Donald Trump; Kim Jong Un 2019-06-03"],
    ),
    (
        "Merkel, Macron, serta Conte berunding di Paris, Rabu (6/2/2019).",
        "2019-02-07",
        ["meeting happened Angela Merkel; Emmanuel Macron; Giuseppe Conte 2019-02-06"],
    ),
    (
        "Qin dan Blinken berunding di Beijing, Senin (5/6/2023).",
        "2023-06-06",
        ["meeting happened Qin Gang; Antony Blinken 2023-06-05"],
    ),
    ("Costa bertemu pelatih barunya di Lisbon, Senin (1/3/2021).", "2021-03-02", []),
    ("Zelensky berpidato. Penonton menyukai lagu Costa.", "2025-12-12", []),
]


@pytest.mark.parametrize(("text", "published", "told"), BESIDE)
def test_a_surname_beside_leaders(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))

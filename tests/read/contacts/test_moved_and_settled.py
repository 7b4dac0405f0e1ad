"""What is moved to another day, what was wished and then set for a day, an invitation that the guest turns down."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # put off: called off for the day that was planned
        "Pertemuan Donald Trump dan Volodymyr Zelensky yang semula dijadwalkan Senin diundur ke Rabu (11/6).",
        ["meeting cancelled Donald Trump; Volodymyr Zelenskyy 2025-06-09"],
    ),
    (
        "Kunjungan PM Shigeru Ishiba ke Jakarta yang sedianya pekan ini digeser menjadi 20 Juni.",
        ["visit planned Shigeru Ishiba; Indonesia 2025-06-20"],
    ),
    (  # the day on which it was put off
        "Kunjungan PM Shigeru Ishiba ke Jakarta ditunda pada Senin (9/6).",
        ["visit cancelled Shigeru Ishiba; Indonesia"],
    ),
    (  # to no day
        "Kunjungan PM Shigeru Ishiba ke Jakarta ditunda hingga waktu yang belum ditentukan.",
        ["visit cancelled Shigeru Ishiba; Indonesia"],
    ),
    (
        "Pembicaraan telepon Xi Jinping dan Donald Trump yang tertunda akhirnya dilakukan Kamis (5/6).",
        ["call happened Donald Trump; Xi Jinping 2025-06-05"],
    ),
    (
        "Volodymyr Zelensky ingin bertemu Donald Trump. Pertemuan akan digelar Jumat (13/6).",
        ["meeting planned Donald Trump; Volodymyr Zelenskyy 2025-06-13"],
    ),
    (
        "Presiden Luiz Inacio Lula da Silva mengundang Vladimir Putin ke Brasilia. Putin memastikan tidak akan datang.",
        ["visit denied Luiz Inácio Lula da Silva; Vladimir Putin"],
    ),
    (  # to something else than the meeting told of
        "Donald Trump akan bertemu Vladimir Putin di Budapest. Volodymyr Zelensky tidak akan hadir.",
        ["meeting planned Donald Trump; Vladimir Putin"],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_moved_and_settled(text: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2025-06-10"))) == sorted(map(wanted, told))

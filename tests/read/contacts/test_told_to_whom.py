"""What is told to somebody, where the words around say that the two were together or on the telephone (codebook decision 2)."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

IN_A_SERIES = [
    (
        "Menlu Sugiono menggelar serangkaian pertemuan bilateral di New York, Senin (22/9/2025). "
        "Kepada Menlu Belanda David van Weel, ia menekankan pentingnya dagang.",
        ["meeting happened David van Weel; Sugiono 2025-09-22"],
    ),
    (
        "Presiden Ukraina Volodymyr Zelensky melakukan sejumlah pertemuan di Oslo pada Selasa (23/9/2025). "
        "Sementara kepada PM Kanada Mark Carney, ia meminta tambahan truk.",
        ["meeting happened Mark Carney; Volodymyr Zelenskyy 2025-09-23"],
    ),
    (
        "Menhan Prabowo Subianto menerima beberapa tamu di Jakarta, Senin (30/9/2024). "
        "Kepada Dubes Prancis Fabien Penone, Prabowo secara khusus menyampaikan apresiasi.",
        ["meeting happened Fabien Penone; Prabowo Subianto 2024-09-30"],
    ),
    (
        "Menlu Iran Abbas Araghchi menelepon sejumlah menlu Eropa, Selasa (23/9/2025). "
        "Kepada Menlu Prancis Jean-Noël Barrot, ia menegaskan sikap negaranya.",
        ["call happened Abbas Araghchi; Jean-Noël Barrot 2025-09-23"],
    ),
    ("Retno Marsudi berpidato di Bern, Senin (9/6/2025). Kepada Menlu Rusia Sergey Lavrov, ia meminta bukti.", []),
]


@pytest.mark.parametrize(("text", "told"), IN_A_SERIES)
def test_who_is_told_something_is_one_of_those_met(text: str, told: list[str]) -> None:
    assert sorted(line(mention) for mention in mentions(text, "2025-09-25")) == sorted(map(wanted, told))

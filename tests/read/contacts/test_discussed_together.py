"""What one discusses with or together with another ("membahas X bersama B") is a meeting where a place is told, else a call."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Presiden Turki Recep Tayyip Erdogan membicarakan masa depan Suriah bersama Presiden Prancis Emmanuel Macron di Ankara, "
        "Rabu (15/1/2025).",
        ["meeting happened Recep Tayyip Erdoğan; Emmanuel Macron 2025-01-15"],
    ),
    (
        "Presiden Zelensky mengupas rencana perdamaian dengan Presiden Polandia Andrzej Duda di Warsawa, Rabu (15/1/2025).",
        ["meeting happened Volodymyr Zelenskyy; Andrzej Duda 2025-01-15"],
    ),
    (
        "Menteri Perdagangan China Wang Wentao merundingkan tarif kendaraan listrik bersama Komisioner Perdagangan Uni Eropa "
        "Maros Sefcovic di Brussel, Rabu (15/1/2025).",
        ["meeting happened Wang Wentao; Maroš Šefčovič 2025-01-15"],
    ),
    (
        "Menlu Rusia Sergei Lavrov memaparkan sikap Moskow kepada Menlu India S. Jaishankar di New Delhi, Kamis (9/1/2025).",
        ["meeting happened Sergei Lavrov; S. Jaishankar 2025-01-09"],
    ),
    ("Parlemen membahas kenaikan pajak bersama Menteri Keuangan Sri Mulyani di Jakarta, Rabu (15/1/2025).", []),
    ("Presiden Jokowi membahas perang Rusia dengan Ukraina di Istana Bogor.", []),
    ("Menlu Retno Marsudi membahas pemulihan ekonomi bersama para pengusaha di Jakarta, Rabu (15/1/2025).", []),
]


@pytest.mark.parametrize(("text", "contacts"), TOLD)
def test_discussed_together(text: str, contacts: list[str]) -> None:
    told = [line(mention) for mention in mentions(text, "2025-01-16") if mention.kind.value.value != "visit"]
    assert sorted(told) == sorted(map(wanted, contacts))

"""Those who are named of many: "disambut oleh para pejabat X, termasuk A", "menelepon para pemimpin, antara lain B"."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

PUBLISHED = "2025-02-12"
WELCOMED = "encounter happened Lương Cường; Sugiono 2025-02-11"
NAMED = [
    ("Presiden Vietnam Luong Cuong disambut oleh jajaran pejabat Indonesia, termasuk Menlu Sugiono", WELCOMED),
    ("Presiden Vietnam Luong Cuong disambut langsung oleh sederet pejabat tinggi, antara lain Menlu Sugiono", WELCOMED),
    ("Presiden Vietnam Luong Cuong disambut oleh para petinggi Indonesia, di antaranya Menlu Sugiono", WELCOMED),
    (
        "Sekjen PBB Antonio Guterres menelepon para diplomat, termasuk Menlu Turki Hakan Fidan",
        "call happened António Guterres; Hakan Fidan 2025-02-11",
    ),
    (
        "Presiden Prancis Emmanuel Macron menelepon sejumlah pemimpin kawasan, di antaranya Presiden Mesir Abdel Fattah el-Sisi",
        "call happened Abdel Fattah el-Sisi; Emmanuel Macron 2025-02-11",
    ),
    (
        "Menlu Mesir Badr Abdelatty menghubungi beberapa koleganya, antara lain Menlu Turki Hakan Fidan",
        "call happened Badr Abdelatty; Hakan Fidan 2025-02-11",
    ),
]


@pytest.mark.parametrize(("text", "record"), NAMED)
def test_who_is_named_of_many_is_a_party(text: str, record: str) -> None:
    found = [told for told in mentions(f"{text}, Selasa (11/2/2025).", PUBLISHED) if told.kind.value.value != "visit"]
    assert list(map(line, found)) == [wanted(record)]


CALLS = [
    "Trump melakukan panggilan yang sangat alot dengan Presiden Xi Jinping, Selasa (11/2/2025).",
    "Trump mengaku melakukan panggilan yang hangat dengan Presiden Xi Jinping pada Selasa (11/2/2025).",
    "Trump mengadakan panggilan yang panjang dan terbuka dengan Presiden Xi Jinping pada Selasa (11/2/2025).",
]


@pytest.mark.parametrize("text", CALLS)
def test_a_call_may_be_described(text: str) -> None:
    assert list(map(line, mentions(text, PUBLISHED))) == [wanted("call happened Donald Trump; Xi Jinping 2025-02-11")]

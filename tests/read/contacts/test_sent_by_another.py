"""Whoever is sent by another travels: "diutus", "dikirim", and to the lands of which the sentence before tells."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # the lands told of before
        "Hubungan India dan Pakistan memburuk. Presiden Iran Masoud Pezeshkian mengutus Menlu Abbas Araghchi ke kedua negara "
        "tersebut, Senin (5/5).",
        ["visit happened Abbas Araghchi; India 2025-05-05", "visit happened Abbas Araghchi; Pakistan 2025-05-05"],
    ),
    (
        "Ketegangan Kamboja dan Thailand meningkat. Presiden Prabowo Subianto mengutus Menlu Sugiono ke dua negara itu.",
        ["visit happened Sugiono; Cambodia", "visit happened Sugiono; Thailand"],
    ),
    (
        "Utusan khusus Presiden Trump, Steve Witkoff, dikirim ke Israel pada Selasa (3/6).",
        ["visit happened Steve Witkoff; Israel 2025-06-03"],
    ),
    ("Bantuan Presiden Prabowo dikirim ke Palestina pada Senin (2/6).", []),
    ("Senjata buatan AS, kata Presiden Ukraina Volodymyr Zelensky, dikirim ke Ukraina pada Senin (2/6).", []),
]


@pytest.mark.parametrize(("text", "contacts"), TOLD)
def test_who_is_sent(text: str, contacts: list[str]) -> None:
    told = sorted(line(mention) for mention in mentions(text))
    assert sorted(map(wanted, contacts)) == told

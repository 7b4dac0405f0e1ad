"""A host and his guest who come to a place together meet there briefly; neither visits (read/contacts/cometogether.py)."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Presiden Prabowo Subianto dan Presiden Turki Recep Tayyip Erdogan tiba di Candi Borobudur, Kamis (29/5/2025).",
        ["encounter happened Prabowo Subianto; Recep Tayyip Erdoğan 2025-05-29"],
    ),
    (
        "Raja Charles dan Presiden Macron mengunjungi Kastil Windsor, Kamis (29/5/2025).",
        ["encounter happened Charles III; Emmanuel Macron 2025-05-29"],
    ),
    (
        "Presiden Xi dan Presiden Putin akan mengunjungi Harbin, Sabtu (31/5/2025).",
        ["encounter planned Xi Jinping; Vladimir Putin 2025-05-31"],
    ),
    (
        "Presiden Prabowo mengajak PM Anthony Albanese bersepeda di Kebun Raya Bogor, Kamis (29/5/2025).",
        ["encounter happened Prabowo Subianto; Anthony Albanese 2025-05-29"],
    ),
    ("Presiden Prabowo dan Menlu Sugiono mengunjungi Candi Borobudur, Kamis (29/5/2025).", []),
]


@pytest.mark.parametrize(("text", "contacts"), TOLD)
def test_come_together(text: str, contacts: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2025-05-30"))) == sorted(map(wanted, contacts))

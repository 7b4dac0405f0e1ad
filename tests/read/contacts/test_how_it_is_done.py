"""How a contact is held ("secara resmi") parts no modal, aim or preposition from its verb."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions

TOLD = [
    "Presiden Kenya William Ruto akan {}bertemu PM Italia Giorgia Meloni di Roma pada Kamis (6/6/2024).",
    "Presiden Kenya William Ruto terbang ke Roma untuk {}bertemu PM Italia Giorgia Meloni, Senin (3/6/2024).",
    "Presiden Kenya William Ruto berharap dapat {}mengunjungi Italia sebelum masa jabatannya usai.",
    "Presiden Kenya William Ruto berencana menghadiri forum pangan dan {}mengunjungi Italia pada Kamis (6/6/2024).",
    "Presiden Kenya William Ruto belum pernah {}bertemu PM Italia Giorgia Meloni, kata juru bicaranya.",
]


@pytest.mark.parametrize("how", ["secara resmi ", "secara khusus ", "secara pribadi "])
@pytest.mark.parametrize("told", TOLD)
def test_how_it_is_done_changes_no_status(told: str, how: str) -> None:
    plain, said_how = (mentions(told.format(words), "2024-06-04") for words in ("", how))
    assert sorted(map(line, said_how)) == sorted(map(line, plain))

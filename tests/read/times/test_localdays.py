"""The day there, where a report gives the clock of the place beside that of Jakarta."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

MEETING = "meeting happened Joko Widodo; Recep Tayyip Erdoğan 2021-11-"
ARRIVAL = "visit happened Joko Widodo; Japan 2021-11-"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jokowi bertemu Erdogan di Ankara, Rabu (3/11) WIB atau Selasa (2/11) waktu setempat.", MEETING + "02"),
        ("Jokowi bertemu Erdogan di Ankara, Rabu (3/11) dini hari WIB (Selasa malam waktu setempat).", MEETING + "02"),
        ("Jokowi bertemu Erdogan di Ankara, Selasa (2/11) waktu setempat atau Rabu (3/11) WIB.", MEETING + "02"),
        (
            "Jokowi bertemu Erdogan di Ankara, pukul 22.30 waktu setempat atau Rabu (3/11) pukul 02.30 WIB.",
            MEETING + "02",
        ),
        (
            "Jokowi bertemu Erdogan di Ankara, pukul 15.30 waktu setempat atau Rabu (3/11) pukul 19.30 WIB.",
            MEETING + "03",
        ),
        ("Jokowi bertemu Erdogan di Ankara pada Rabu (3/11) dini hari WIB.", MEETING + "03"),
        ("Jokowi tiba di Tokyo pukul 00.50 waktu setempat atau Senin (1/11) pukul 22.50 WIB.", ARRIVAL + "02"),
        ("Jokowi tiba di Tokyo pukul 10.50 waktu setempat atau Senin (1/11) pukul 08.50 WIB.", ARRIVAL + "01"),
    ],
)
def test_local_days(text: str, told: str) -> None:
    assert [line(m) for m in mentions(text, "2021-11-04")] == [wanted(told)]

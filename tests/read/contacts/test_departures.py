"""The day of an arrival by that of the departure told before it, and what has a day of its own."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Presiden Prabowo Subianto lepas landas dari Halim Perdanakusuma, Selasa (11/2) pagi. Setibanya di Bandara Kuala Lumpur, "
        "Prabowo disambut PM Anwar Ibrahim.",
        [
            "visit happened Prabowo Subianto; Malaysia 2025-02-11",
            "encounter happened Prabowo Subianto; Anwar Ibrahim 2025-02-11",
        ],
    ),
    (
        "Presiden Joko Widodo bertolak dari Bandara Ngurah Rai usai membuka rapat, pada Kamis 6 Februari pukul 20.00. Jokowi "
        "mengenakan baju batik. Setelah terbang dua jam, Presiden tiba di Dili. Ia disambut Presiden Jose Ramos-Horta.",
        [
            "visit happened Joko Widodo; Timor-Leste 2025-02-06",
            "encounter happened Joko Widodo; José Ramos-Horta 2025-02-06",
        ],
    ),
    (  # the next day is not that of the departure
        "Presiden Prabowo lepas landas dari Jakarta, Selasa (11/2). Ia tiba di Amman pada Rabu (12/2) dan disambut Raja Abdullah II.",
        [
            "visit happened Prabowo Subianto; Jordan 2025-02-12",
            "encounter happened Prabowo Subianto; Abdullah II 2025-02-12",
        ],
    ),
    (  # another's departure
        "Menlu Retno berangkat ke Kabul pada Senin (10/2). Presiden Jokowi tiba di Kabul lebih dulu.",
        ["visit happened Retno Marsudi; Afghanistan 2025-02-10", "visit happened Joko Widodo; Afghanistan"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), TOLD)
def test_who_lands_left_on_that_day(text: str, lines: list[str]) -> None:
    assert {line(m) for m in mentions(text, "2025-02-15")} == {wanted(one) for one in lines}

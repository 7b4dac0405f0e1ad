"""How long a contact was, told by what went by, and what it was to be before it grew (codebook, field `minutes`)."""

from __future__ import annotations

import pytest

from tests.read.telling import mentions

MET = "Presiden Finlandia Alexander Stubb bertemu Perdana Menteri Kanada Mark Carney di Jenewa. {}"


@pytest.mark.parametrize(
    "told",
    [
        "Selama 40 menit, keduanya membahas perdagangan.",
        "Keduanya berbincang 40 menit.",
        "Pertemuan itu usai setelah 40 menit.",
        "Setelah 40 menit, pertemuan itu selesai.",
        "Pertemuan yang semula dijadwalkan 20 menit itu molor menjadi 40 menit.",
        "Pertemuan itu hanya 40 menit.",
        "Pertemuan tersebut menghabiskan waktu 40 menit.",
        "Waktu 40 menit dihabiskan keduanya untuk membahas perdagangan.",
    ],
)
def test_how_long_it_was(told: str) -> None:
    (meeting,) = mentions(MET.format(told))
    assert meeting.minutes is not None
    assert meeting.minutes.value == 40


def test_a_length_that_somebody_only_guesses_is_none() -> None:
    (meeting,) = mentions(MET.format("Warganet mengira pertemuan itu hanya 1 menit."))
    assert meeting.minutes is None

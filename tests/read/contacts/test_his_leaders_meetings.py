"""A minister or spokesman who tells of a meeting ahead with a leader tells of his own leader's."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

LEADERS = [
    (
        "Presiden Joko Widodo akan menghadiri KTT di Nairobi. Menlu Retno Marsudi mengatakan pertemuan bilateral dengan Presiden "
        "Kenya William Ruto dijadwalkan pada 28 Juni 2023.",
        "meeting planned Joko Widodo; William Ruto 2023-06-28",
    ),
    (
        "Presiden Joko Widodo tiba di Nairobi. Menlu Retno Marsudi mengatakan jadwal pertemuan dengan Presiden Kenya William Ruto "
        "belum terjadwal.",
        "meeting denied Joko Widodo; William Ruto",
    ),
    (
        "Presiden Turki Recep Tayyip Erdogan akan terbang ke Riyadh. Menlu Hakan Fidan menyebutkan pertemuan dengan Raja Salman "
        "akan berlangsung pada 28 Juni 2023.",
        "meeting planned Recep Tayyip Erdoğan; Salman of Saudi Arabia 2023-06-28",
    ),
    (
        "Presiden Joko Widodo menghadiri KTT di Nairobi. Menurut Retno Marsudi, ada pertemuan bilateral, antara lain dengan PM "
        "India Narendra Modi.",
        "meeting happened Joko Widodo; Narendra Modi",
    ),
    (
        "Juru bicara Kremlin Dmitry Peskov menyatakan pertemuan dengan Presiden Ukraina Volodymyr Zelensky belum direncanakan.",
        "meeting denied Vladimir Putin; Volodymyr Zelenskyy",
    ),
    (
        "Presiden Joko Widodo akan menghadiri KTT di Nairobi. Menlu Retno Marsudi menyebut pertemuan dengan Menlu Kenya Alfred "
        "Mutua dijadwalkan pada 28 Juni 2023.",
        "meeting planned Retno Marsudi; Alfred Mutua 2023-06-28",
    ),
    (
        "Presiden Joko Widodo memuji petani. Menlu Retno Marsudi mengatakan pertemuan dengan Presiden Kenya William Ruto "
        "dijadwalkan pada 28 Juni 2023.",
        "meeting planned Retno Marsudi; William Ruto 2023-06-28",
    ),
]


@pytest.mark.parametrize(("text", "told"), LEADERS)
def test_whose_meeting_is_told(text: str, told: str) -> None:
    talks = [line(mention) for mention in mentions(text, "2023-06-20") if mention.kind.value.value == "meeting"]
    assert talks == [wanted(told)]

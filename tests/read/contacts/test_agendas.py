"""What an agenda lists without a verb is still to come; what a report tells in the same order took place."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Presiden Joko Widodo dijadwalkan mengunjungi parlemen Pakistan. Kemudian dilanjutkan pertemuan dengan Presiden Pakistan "
        "Mamnoon Hussain.",
        ["meeting planned Joko Widodo; Mamnoon Hussain"],
    ),
    (
        "Di Manila, Joko Widodo akan meletakkan karangan bunga. Setelah itu, pertemuan bilateral dengan Presiden Rodrigo Duterte "
        "di Istana Malacanang.",
        ["meeting planned Joko Widodo; Rodrigo Duterte"],
    ),
    (
        "Agenda Presiden Joko Widodo di New Delhi, Jumat (26/1/2018), antara lain menghadiri parade dan pertemuan dengan Perdana "
        "Menteri Narendra Modi.",
        ["meeting planned Joko Widodo; Narendra Modi 2018-01-26"],
    ),
    (
        '"Besok siang Presiden menerima Presiden Jerman Frank-Walter Steinmeier," ujar Mensesneg Pratikno. Presiden Joko Widodo '
        "hari ini berada di Bogor.",
        ["meeting planned Joko Widodo; Frank-Walter Steinmeier"],
    ),
    (
        "Nanti malam, Menlu Retno Marsudi menjamu Menlu Vietnam Pham Binh Minh di Gedung Pancasila, Jakarta.",
        ["meeting planned Retno Marsudi; Phạm Bình Minh 2018-01-26"],
    ),
    (  # the modal stands before the words quoted
        'Di Riyadh, Menlu AS Rex Tillerson akan "bertemu Raja Salman untuk membahas Yaman," bunyi pernyataan itu.',
        ["meeting planned Rex Tillerson; Salman of Saudi Arabia"],
    ),
    (  # the day is over
        "Agenda Presiden Joko Widodo di New Delhi, Rabu (24/1/2018), antara lain menghadiri parade dan pertemuan dengan Perdana "
        "Menteri Narendra Modi.",
        ["meeting happened Joko Widodo; Narendra Modi 2018-01-24"],
    ),
    (
        "Presiden Joko Widodo disambut PM Sheikh Hasina di Dhaka, Sabtu (20/1/2018). Kemudian dilanjutkan pertemuan bilateral "
        "dengan Presiden Abdul Hamid.",
        [
            "encounter happened Joko Widodo; Sheikh Hasina 2018-01-20",
            "meeting happened Joko Widodo; Abdul Hamid 2018-01-20",
        ],
    ),
    (
        "Presiden Joko Widodo akan meninjau pameran di Colombo, Rabu (24/1/2018). Setelah itu, Jokowi bertemu Presiden "
        "Maithripala Sirisena.",
        ["meeting happened Joko Widodo; Maithripala Sirisena"],
    ),
]


@pytest.mark.parametrize(("text", "right"), TOLD, ids=[text[:60] for text, _ in TOLD])
def test_agendas(text: str, right: list[str]) -> None:
    assert sorted(map(wanted, right)) == sorted(line(mention) for mention in mentions(text, "2018-01-26"))

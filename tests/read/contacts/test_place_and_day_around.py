"""Place and day that a contact takes from elsewhere in its article: bearers of palaces, gatherings, acts of a visit."""

from __future__ import annotations

import pytest

from kronik.read import read
from kronik.read.record import record
from tests.read.telling import article, know

# (text, publication, kind, one of the parties, day, city, country)
TOLD = [
    (  # of a prime minister and a president, the presidential palace is the president's
        "Perdana Menteri India Narendra Modi bertemu Presiden Sri Lanka Anura Kumara Dissanayake di Istana Kepresidenan, "
        "Sabtu (5/4/2025).",
        ("2025-04-06", "meeting", "Narendra Modi", "2025-04-05", "Kolombo", "LK"),
    ),
    (  # whoever welcomes is at home
        "Presiden Vietnam Tran Dai Quang menyambut Presiden Filipina Rodrigo Duterte di Istana Kepresidenan, Kamis (29/9).",
        ("2016-09-30", "encounter", "Rodrigo Duterte", "2016-09-29", "Hanoi", "VN"),
    ),
    (
        "Menlu AS John Kerry dan Menlu Jerman Guido Westerwelle menggelar pertemuan pada Selasa (26/2) di Ibu Kota "
        "Jerman, Berlin.",
        ("2013-02-28", "meeting", "John Kerry", "2013-02-26", "Berlin", "DE"),
    ),
    (  # the settlement of the gathering, since the article names it
        "Presiden Finlandia Alexander Stubb bertemu Presiden Ukraina Volodymyr Zelensky di sela-sela Sidang Umum PBB, "
        "Selasa (23/9/2025).\nMenlu Turki Hakan Fidan juga berada di New York.",
        ("2025-09-24", "meeting", "Alexander Stubb", "2025-09-23", "New York", "US"),
    ),
    (  # it does not name it: nothing is filled in
        "Presiden Finlandia Alexander Stubb bertemu Presiden Ukraina Volodymyr Zelensky di sela-sela Sidang Umum PBB, "
        "Selasa (23/9/2025).",
        ("2025-09-24", "meeting", "Alexander Stubb", "2025-09-23", None, None),
    ),
    (  # the flight has its day: the one that follows is the meeting's
        "Presiden Joko Widodo dijadwalkan bertolak ke Washington pada Sabtu untuk menemui Presiden Barack Obama, Senin "
        "(26/10/2015).",
        ("2015-10-23", "meeting", "Barack Obama", "2015-10-26", "Washington", "US"),
    ),
    (  # a visit without a day has that of what the guest did on it
        "Utusan AS Steve Witkoff telah melakukan kunjungan ke Israel untuk membahas sandera.\nDalam acara pada Sabtu "
        "(2/8/2025) di Tel Aviv, Witkoff disambut tepuk tangan keluarga.",
        ("2025-08-03", "visit", "Steve Witkoff", "2025-08-02", None, "IL"),
    ),
    (  # "malamnya" goes on from what was done, not from the report
        'Menlu AS John Kerry bertemu Menlu Jerman Guido Westerwelle di Berlin, Selasa (26/2/2013).\n"Ini awal yang '
        'baik," kata Westerwelle seperti dilansir Xinhua, Rabu (27/2).\nMalamnya Kerry bertemu Menlu Rusia Sergei Lavrov.',
        ("2013-02-28", "meeting", "Sergei Lavrov", "2013-02-26", None, None),
    ),
    (  # "hari yang sama" is not the day that a quotation names
        'Menlu Suriah Asaad al-Shaibani bertemu Menlu Rusia Sergei Lavrov di Moskow, Kamis (31/7/2025).\n"KTT itu '
        'dijadwalkan pada 15 Oktober," kata Lavrov.\nShaibani pada hari yang sama juga diterima Presiden Vladimir Putin '
        "di Kremlin.",
        ("2025-07-31", "meeting", "Vladimir Putin", "2025-07-31", "Moskow", "RU"),
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_day_and_place(text: str, told: tuple[str, str, str, str | None, str | None, str | None]) -> None:
    published, kind, party, *where = told
    told_of = article(text, published)
    contacts = record(told_of, read(told_of, know()))["contacts"]
    found = next(c for c in contacts if c["kind"] == kind and party in c["participants"])
    assert [found["date"], found["city"], found["country"]] == where

"""Persons whom no register has: their office and state are told beside the name, after it, or at another place."""

from __future__ import annotations

import pytest

from kronik.read.names import resolution as names
from tests.read.naming import know, named, sentences

TOLD = [
    ("Imomali Sadykov, utusan Uzbekistan untuk proses damai Afganistan, tiba di Doha.", "Imomali Sadykov", "UZB"),
    ("Arkadi Belyanin, utusan khusus Moskow bagi Libya, tiba di Benghazi.", "Arkadi Belyanin", "RUS"),
    ("Rahmat Sangin, salah satu pendiri Taliban sekaligus kepala biro politiknya, hadir.", "Rahmat Sangin", "AFG"),
    ("Peter Odhiambo yang menjabat menteri energi Kenya tiba di Abu Dhabi.", "Peter Odhiambo", "KEN"),
    ("Pesawat membawa Tariq Naimi selaku kepala staf angkatan bersenjata Qatar.", "Tariq Naimi", "QAT"),
    ("Utusan khusus Trump untuk Belarus, Brendan Colfax, tiba di Minsk.", "Brendan Colfax", "USA"),
    ("Kepala badan atom PBB Filip Marchetti tiba di Kyiv.", "Filip Marchetti", "UNO"),
    ("Presiden Bank Dunia Delwyn Hartigan tiba di Rabat.", "Delwyn Hartigan", "WBG"),
    ("Menteri Luar Negeri Polandia yang baru Rafal Karpowin tiba di Kyiv.", "Rafal Karpowin", "POL"),
    ("Delegasi Libanon yang dipimpin Walid Khouri tiba di Nikosia.", "Walid Khouri", "LBN"),
    ("Stoyan Velikov tiba di Sofia. Velikov adalah Wakil Menteri Luar Negeri Bulgaria.", "Stoyan Velikov", "BGR"),
    ("Toomas Kask tiba di Riga. Menteri luar negeri Estonia itu menyebutnya hangat.", "Toomas Kask", "EST"),
    ("Menlu Kirgistan tiba di Baku. Azamat Toktogulov lalu menuju hotel.", "Azamat Toktogulov", "KGZ"),
    ("Menteri Energi Jasur Karim dan Menteri Transportasi Ilhom Rashid dari Uzbekistan hadir.", "Jasur Karim", "UZB"),
]


@pytest.mark.parametrize(("text", "who", "state"), TOLD)
def test_whose_an_unknown_person_is(text: str, who: str, state: str) -> None:
    told = {party.name: party.state for name in named(text) for party in name.parties}
    assert told.get(who) == state


def test_an_office_taken_up_is_not_that_of_the_one_met_in_the_same_sentence() -> None:
    text = "Hendra Wirya menyambut menteri luar negeri Estonia itu di bandara."
    found = names.recognise(text, sentences(text), know())
    assert all(c.state is None for c in found if c.label == "Hendra Wirya")

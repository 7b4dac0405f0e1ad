"""Visits listed by their months, and those of others before the one told, of whatever state."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "2026-01-16",
        "Erdogan menjadi pemimpin paling senior yang datang ke Kairo setelah Raja Salman pada 2016.",
        ["visit happened Recep Tayyip Erdoğan; Egypt", "visit happened Salman of Saudi Arabia; Egypt 2016"],
    ),
    (
        "2026-01-16",
        "Lee Jae-myung bertolak ke Beijing, Minggu (4/1/2026), kunjungan pertama presiden Korea Selatan dalam "
        "enam tahun setelah Moon Jae-in pada Desember 2019.",
        ["visit happened Lee Jae-myung; China 2026-01-04", "visit happened Moon Jae-in; China 2019-12"],
    ),
    (
        "2026-01-16",
        "Albanese pernah dua kali ke Jakarta, yaitu pada Juni 2022 dan Mei 2025.",
        ["visit happened Anthony Albanese; Indonesia 2022-06", "visit happened Anthony Albanese; Indonesia 2025-05"],
    ),
    (
        "2026-01-16",
        "Rubio merupakan pejabat tertinggi AS yang menjejakkan kaki di Yerevan sejak Hillary Clinton pada 2012.",
        ["visit happened Marco Rubio; Armenia", "visit happened Hillary Clinton; Armenia 2012"],
    ),
    (
        "2026-01-16",
        "Xi Jinping terakhir kali berada di Pyongyang pada Juni 2019.",
        ["visit happened Xi Jinping; North Korea 2019-06"],
    ),
    (
        "2026-01-16",
        "Tiga tahun lalu, Macron mengunjungi Kigali.",
        ["visit happened Emmanuel Macron; Rwanda 2023"],
    ),
    (
        "2026-01-16",
        "Menurut catatan, Lula sudah tiga kali menemui Xi: pada April 2023, November 2024, dan Mei 2025.",
        [
            "meeting happened Luiz Inácio Lula da Silva; Xi Jinping 2023-04",
            "meeting happened Luiz Inácio Lula da Silva; Xi Jinping 2024-11",
            "meeting happened Luiz Inácio Lula da Silva; Xi Jinping 2025-05",
        ],
    ),
    (
        "2026-01-16",
        "Setelah Merkel pada 2005, belum ada perempuan yang memimpin Jerman.",
        [],
    ),
    (
        "2026-01-16",
        "Anwar pernah dua kali masuk penjara, yaitu pada 1999 dan 2015, di Malaysia.",
        [],
    ),
    (
        "2026-01-16",
        "Kunjungan wisatawan China ke Seoul terakhir kali sebanyak ini pada 2016.",
        [],
    ),
    (
        "2026-01-16",
        "Sebelumnya, Anwar Ibrahim pernah bertandang ke Ankara pada Juni 2024 dan Januari 2025.",
        ["visit happened Anwar Ibrahim; Turkey 2024-06", "visit happened Anwar Ibrahim; Turkey 2025-01"],
    ),
    (
        "2026-01-16",
        "Modi mengunjungi Colombo pada Maret 2015, Mei 2017, dan April 2025.",
        [
            "visit happened Narendra Modi; Sri Lanka 2015-03",
            "visit happened Narendra Modi; Sri Lanka 2017-05",
            "visit happened Narendra Modi; Sri Lanka 2025-04",
        ],
    ),
    (
        "2026-01-16",
        "Meloni bertemu Erdogan di Roma pada April 2025 dan di Ankara pada Januari 2026.",
        [
            "meeting happened Giorgia Meloni; Recep Tayyip Erdoğan 2025-04",
            "meeting happened Giorgia Meloni; Recep Tayyip Erdoğan 2026-01",
        ],
    ),
    (
        "2026-01-16",
        "Wang Yi adalah pejabat asing pertama yang menyambangi Kabul setelah Sheikh Mohammed bin Abdulrahman Al "
        "Thani pada Agustus 2025.",
        [
            "visit happened Wang Yi; Afghanistan",
            "visit happened Mohammed bin Abdulrahman Al Thani; Afghanistan 2025-08",
        ],
    ),
    (
        "2026-01-16",
        "PM Inggris Keir Starmer mendarat di Beijing, Rabu (14/1/2026). Itu lawatan pertama perdana menteri "
        "Inggris dalam delapan tahun, setelah Theresa May pada Januari 2018.",
        ["visit happened Keir Starmer; China 2026-01-14", "visit happened Theresa May; China 2018-01"],
    ),
    (
        "2026-01-16",
        "Rubio menjadi pejabat AS paling senior yang mendatangi Caracas sesudah James Story pada 2019.",
        ["visit happened Marco Rubio; Venezuela", "visit happened James Story; Venezuela 2019"],
    ),
]


@pytest.mark.parametrize(("published", "text", "contacts"), TOLD)
def test_visits_listed_and_before(published: str, text: str, contacts: list[str]) -> None:
    told = sorted(line(mention) for mention in mentions(text, published))
    assert sorted(map(wanted, contacts)) == told

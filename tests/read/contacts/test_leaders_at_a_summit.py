"""A summit of two or three states was held by those who led them at the time (read/contacts/heldthen.py)."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "KTT Amerika Serikat-Rusia di Jenewa pada 16 Juni berlangsung lebih dari tiga jam.",
        "2021-06-20",
        ["meeting happened Joe Biden; Vladimir Putin 2021-06-16"],
    ),
    (
        "KTT kedua AS dan Korea Utara di Hanoi, 27-28 Februari 2019, berakhir tanpa kesepakatan.",
        "2019-03-05",
        ["meeting happened Donald Trump; Kim Jong Un 2019-02-27"],
    ),
    (  # of a time long past, whoever leads them now
        "Hubungan Indonesia dan Malaysia terus membaik sejak KTT kedua negara di Bogor pada Juni 2018.",
        "2024-07-20",
        ["meeting happened Joko Widodo; Mahathir Mohamad 2018-06"],
    ),
    (
        "Konferensi tingkat tinggi Jepang-Korea Selatan digelar di Tokyo, Kamis (16/3/2023).",
        "2023-03-20",
        ["meeting happened Fumio Kishida; Yoon Suk-yeol 2023-03-16"],
    ),
    (
        "Pertemuan puncak Rusia dan Amerika Serikat di Helsinki, Senin (16/7/2018), menuai kecaman di Washington.",
        "2018-07-20",
        ["meeting happened Vladimir Putin; Donald Trump 2018-07-16"],
    ),
    (
        "KTT AS dan Rusia akan berlangsung di Alaska pada Jumat (15/8/2025).",
        "2025-08-14",
        ["meeting planned Donald Trump; Vladimir Putin 2025-08-15"],
    ),
    (  # not the leader of Iran, and of three China's premier
        "KTT trilateral Rusia, Iran, dan Turki berlangsung di Teheran, Selasa (19/7/2022).",
        "2022-07-21",
        ["meeting happened Vladimir Putin; Ebrahim Raisi; Recep Tayyip Erdoğan 2022-07-19"],
    ),
    (
        "KTT trilateral Jepang, Korea Selatan, dan China digelar di Seoul pada 27 Mei 2024.",
        "2024-12-20",
        ["meeting happened Fumio Kishida; Yoon Suk-yeol; Li Qiang 2024-05-27"],
    ),
    (  # those told of did not lead them then
        "Perdana Menteri Jepang Fumio Kishida bertemu Presiden Yoon Suk-yeol di New York pada 21 September. Pertemuan itu "
        "yang pertama sejak KTT kedua negara di Chengdu pada Desember 2019.",
        "2022-09-22",
        [
            "meeting happened Fumio Kishida; Yoon Suk-yeol 2022-09-21",
            "meeting happened Moon Jae-in; Shinzo Abe 2019-12",
        ],
    ),
    (
        "Perdana Menteri Jepang Fumio Kishida bertemu Presiden Yoon Suk-yeol di New York pada 21 September. Pemimpin kedua "
        "negara terakhir bertemu pada Desember 2019.",
        "2022-09-22",
        [
            "meeting happened Fumio Kishida; Yoon Suk-yeol 2022-09-21",
            "meeting happened Moon Jae-in; Shinzo Abe 2019-12",
        ],
    ),
    (
        "Di Jenewa, Putin dan Biden menyudahi KTT mereka dalam tiga jam, Rabu (16/6/2021).",
        "2021-06-20",
        ["meeting happened Joe Biden; Vladimir Putin 2021-06-16"],
    ),
    (  # ministers meet at "tingkat tinggi" too
        "Pertemuan tingkat tinggi Jepang-Korea Selatan digelar di Tokyo, Kamis (16/3/2023).",
        "2023-03-20",
        ["meeting happened Japan; South Korea 2023-03-16"],
    ),
]
NONE = [
    "KTT ASEAN-Amerika Serikat digelar di Jakarta, 6 September 2023.",
    "KTT G20 di Bali pada November 2022 menghasilkan deklarasi bersama.",
    "Presiden Prabowo Subianto menghadiri KTT ASEAN-China di Vientiane, 10 Oktober 2024.",
    "Perundingan AS-Rusia terus berjalan sejak Maret.",
    "KTT Rusia-Afrika digelar di Sochi pada Oktober 2019.",
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_a_summit_is_of_those_who_led_the_states(text: str, published: str, contacts: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, contacts))


@pytest.mark.parametrize("text", NONE)
def test_attendance_and_mere_talks_are_none(text: str) -> None:
    assert not mentions(text, "2025-02-12")

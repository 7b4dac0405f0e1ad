"""Articles that tell contacts in passing: fact checks, markets, menus, lists of bilateral meetings, looking back."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Sehari menjelang KTT G20, Presiden Joko Widodo menjalani rangkaian pertemuan bilateral dengan para pemimpin "
        "yang sudah tiba di Bali, Senin (14/11/2022).\nKemudian Jokowi menjamu Presiden Komisi Eropa Ursula von der "
        "Leyen, lalu Perdana Menteri Australia Anthony Albanese.",
        "2022-11-15",
        [
            "meeting happened Joko Widodo; Ursula von der Leyen 2022-11-14",
            "meeting happened Joko Widodo; Anthony Albanese 2022-11-14",
        ],
    ),
    (
        "Kim Jong-un sudah dua kali berjumpa dengan Presiden Korea Selatan Moon Jae-in, yakni pada 27 April dan 26 Mei "
        "di Panmunjom.",
        "2018-06-12",
        [
            "meeting happened Kim Jong Un; Moon Jae-in 2018-04-27",
            "meeting happened Kim Jong Un; Moon Jae-in 2018-05-26",
        ],
    ),
    (
        "Setelah mendapat undangan Presiden Dwight D. Eisenhower, Sukarno terbang ke Amerika Serikat pada Mei 1956.",
        "2023-04-18",
        ["visit happened Sukarno; United States 1956-05"],
    ),
    (
        "Kementerian Luar Negeri menjelaskan alasan tertundanya kedatangan Raja Belanda Willem-Alexander ke Indonesia.",
        "2019-02-21",
        ["visit cancelled Willem-Alexander; Indonesia"],
    ),
    (
        "PM Kamboja Hun Sen dijadwalkan bertandang ke kantor Sekretariat ASEAN dan berjumpa Sekjen ASEAN Kao Kim Hourn.",
        "2023-05-31",
        ["meeting planned Hun Sen; Kao Kim Hourn"],
    ),
    (
        "Menlu AS Marco Rubio dan Menlu China Wang Yi berbicara melalui telepon pada Senin (27/10), menjelang pertemuan "
        "puncak Presiden AS Donald Trump dengan Presiden China Xi Jinping.\nPercakapan kedua menlu itu dilakukan ketika "
        "Trump dijadwalkan bertemu Xi di Busan, Korea Selatan, Kamis mendatang.",
        "2025-10-28",
        ["call happened Marco Rubio; Wang Yi 2025-10-27", "meeting planned Donald Trump; Xi Jinping 2025-10-30"],
    ),
    (
        "Paus Fransiskus akan berkunjung ke Papua Nugini pada 6 September, Timor Leste pada 9 September, dan Singapura "
        "pada 11 September.",
        "2024-08-27",
        [
            "visit planned Pope Francis; Papua New Guinea 2024-09-06",
            "visit planned Pope Francis; Timor-Leste 2024-09-09",
            "visit planned Pope Francis; Singapore 2024-09-11",
        ],
    ),
    (
        "Pertama, Jokowi mengobrol bersama Duta Besar Prancis Charles Berthonnet.",
        "2017-01-13",
        ["meeting happened Joko Widodo; Jean-Charles Berthonnet"],
    ),
    ("Menteri Keuangan Sri Mulyani bertemu Komisi XI DPR untuk membahas pembiayaan.", "2020-07-14", []),
]

HOAXES = [
    "Sebuah akun Facebook mengunggah narasi yang menyebut Kanselir Jerman Angela Merkel diam-diam mendatangi Presiden "
    "Joko Widodo di Istana Bogor.",
    "Dapat disimpulkan bahwa klaim Kanselir Jerman Angela Merkel bertemu Presiden Joko Widodo di Bogor salah dan "
    "termasuk konten yang menyesatkan.",
    "Penelusuran tidak menemukan satu media pun yang memberitakan pertemuan Presiden Joko Widodo dengan Kanselir Jerman "
    "Angela Merkel pada bulan Maret ini.",
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_contacts_told_in_passing(text: str, published: str, contacts: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, contacts))


@pytest.mark.parametrize("text", HOAXES)
def test_what_only_a_hoax_tells_is_no_contact(text: str) -> None:
    assert not mentions(text, "2021-03-09")

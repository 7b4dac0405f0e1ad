"""Chronologies, agendas and lists: a line above gives the day and the place, the sentence above the list tells whose it is."""

from __future__ import annotations

import pytest

from kronik.read.layout.clean import lay_out
from tests.read.telling import article, know, line, mentions, wanted

TOLD = [
    (  # those in a list who bear no office that a register holds
        "Menlu Retno Marsudi bertemu dengan Menlu Palau Gustav Aitaro, petinggi urusan kemanusiaan PBB Martin Griffiths, anggota "
        "Kongres Amerika Serikat Peter Hallman, dan utusan khusus AS untuk isu Afghanistan di New York.",
        "2021-09-24",
        [
            "meeting happened Retno Marsudi; Gustav Aitaro",
            "meeting happened Retno Marsudi; Martin Griffiths",
            "meeting happened Retno Marsudi; Peter Hallman",
            "meeting happened Retno Marsudi; Zalmay Khalilzad",
        ],
    ),
    (  # whom no name calls is met apart as well
        "Selain bertemu Menlu Rusia Sergei Lavrov, Retno Marsudi juga bertemu utusan Brasil dan Menlu China Wang Yi di New York.",
        "2022-09-24",
        [
            "meeting happened Retno Marsudi; Sergei Lavrov",
            "meeting happened Retno Marsudi; Brazil",
            "meeting happened Retno Marsudi; Wang Yi",
        ],
    ),
    (  # bare dates that head the entries of a chronology are no publication lines
        "Hubungan Presiden AS Donald Trump dan Presiden Ukraina Volodymyr Zelensky berkali-kali berubah. Berikut linimasanya.\n"
        "25 Juli 2019\nTrump menelepon Zelensky dan meminta bantuan penyelidikan.\n"
        "25 September 2019\nKeduanya bertemu untuk pertama kalinya di New York.\n"
        "27 September 2024\nZelensky menemui Trump di Trump Tower, New York.",
        "2025-03-10",
        [
            "call happened Donald Trump; Volodymyr Zelenskyy 2019-07-25",
            "meeting happened Donald Trump; Volodymyr Zelenskyy 2019-09-25",
            "meeting happened Donald Trump; Volodymyr Zelenskyy 2024-09-27",
        ],
    ),
    (  # the count of all is not one more of them
        "Presiden AS Donald Trump dan pemimpin Korea Utara Kim Jong Un sudah dua kali bertemu.\n"
        "1. Singapura, 12 Juni 2018\nTrump dan Kim bersalaman di sebuah hotel lalu berunding empat mata.\n"
        "2. Hanoi, 27-28 Februari 2019\nKedua pemimpin bertemu lagi, tetapi tidak mencapai kesepakatan.",
        "2019-03-10",
        [
            "meeting happened Donald Trump; Kim Jong Un 2018-06-12",
            "meeting happened Donald Trump; Kim Jong Un 2019-02-27",
        ],
    ),
    (  # whose agenda it is stands above the items, not in the item before
        "Presiden Prabowo Subianto dijadwalkan menjalani agenda berikut di New York:\n"
        "a. Senin (22/9), bertemu Presiden Prancis Emmanuel Macron;\n"
        "b. Selasa (23/9), berpidato di Majelis Umum PBB;\n"
        "c. Rabu (24/9), bertemu Sekretaris Jenderal PBB Antonio Guterres.",
        "2025-09-20",
        [
            "meeting planned Prabowo Subianto; Emmanuel Macron 2025-09-22",
            "meeting planned Prabowo Subianto; António Guterres 2025-09-24",
        ],
    ),
    (
        "WASHINGTON - Gedung Putih mengumumkan jadwal lawatan Presiden AS Donald Trump ke Timur Tengah.\n\n"
        "Rabu, 14 Mei:\nTerbang ke Doha untuk bertemu Emir Qatar Tamim bin Hamad Al Thani.\n\n"
        "Kamis, 15 Mei:\nBertolak ke Abu Dhabi untuk bertemu Presiden Uni Emirat Arab Mohamed bin Zayed.",
        "2025-05-12",
        [
            "visit planned Donald Trump; Qatar 2025-05-14",
            "meeting planned Donald Trump; Tamim bin Hamad Al Thani 2025-05-14",
            "visit planned Donald Trump; United Arab Emirates 2025-05-15",
            "meeting planned Donald Trump; Mohamed bin Zayed Al Nahyan 2025-05-15",
        ],
    ),
    (  # a year with a colon heads an entry
        "2000: Presiden Rusia Vladimir Putin melawat ke Pyongyang dan bertemu Kim Jong Il.\n"
        "2019: Kim Jong Un bertemu Putin di Vladivostok.",
        "2024-06-20",
        [
            "visit happened Vladimir Putin; North Korea 2000",
            "meeting happened Vladimir Putin; Kim Jong Il 2000",
            "meeting happened Kim Jong Un; Vladimir Putin 2019",
        ],
    ),
    (  # headings of items, with prose below each, are no titles of other articles
        "Presiden Ukraina Volodymyr Zelensky menjadi tamu KTT G7 di Hiroshima, Jepang. Berikut momennya.\n"
        "1. Bertemu Perdana Menteri India Narendra Modi\nIni pertemuan pertama keduanya sejak perang pecah.\n"
        "2. Berbincang dengan Presiden AS Joe Biden\nBiden mengumumkan bantuan baru.",
        "2023-05-22",
        [
            "meeting happened Volodymyr Zelenskyy; Narendra Modi",
            "meeting happened Volodymyr Zelenskyy; Joe Biden",
        ],
    ),
    (  # the opening of a list names one side, its items the others; "acara itu" has the day and the town
        "Menlu RI Sugiono menghadiri pertemuan menteri luar negeri G20 di Johannesburg, Afrika Selatan, Kamis (20/2/2025). "
        "Di sela-sela acara itu, Sugiono melakukan pertemuan bilateral dengan:\n"
        "(1) Menlu Rusia Sergey Lavrov;\n(2) Menlu India Subrahmanyam Jaishankar.",
        "2025-02-20",
        [
            "meeting happened Sugiono; Sergei Lavrov 2025-02-20",
            "meeting happened Sugiono; S. Jaishankar 2025-02-20",
        ],
    ),
    (  # he who "is the first who was received" is the guest
        "Presiden Indonesia Joko Widodo menjadi kepala negara pertama yang diterima Presiden Xi Jinping di Beijing setelah "
        "Olimpiade, Selasa (26/7).",
        "2022-07-27",
        ["meeting happened Joko Widodo; Xi Jinping 2022-07-26"],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), TOLD)
def test_what_lists_tell(text: str, published: str, expected: list[str]) -> None:
    assert set(map(wanted, expected)) == {line(mention) for mention in mentions(text, published)}


def test_dates_that_head_entries_say_nothing_of_the_publication() -> None:
    text = "Kedua negara bersengketa selama bertahun-tahun tentang batas laut mereka.\n3 Mei 2010\nSengketa pecah.\n4 Juni 2012\nGencatan disepakati."
    assert lay_out(article(text, None), know()).stated is None

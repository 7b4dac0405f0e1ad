"""What a programme, a custom, a summons or a landing says of a contact: the talks that the day brought, terms, the ministry, attendance."""

from __future__ import annotations

import pytest

from kronik.knowledge import load
from kronik.model import Article
from kronik.read import read
from kronik.read.record import record
from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # what the protocol announced is the meeting that was held
        'Presiden Prabowo Subianto bertemu PM Thailand Anutin Charnvirakul di Istana Merdeka, Kamis (5/2/2026). "Setelah '
        'mengikuti rangkaian upacara penyambutan, Presiden Prabowo dan PM Anutin akan melakukan pertemuan empat mata," '
        "ujar Deputi Bidang Protokol Arman Nasution.",
        "2026-02-05",
        ["meeting happened Prabowo Subianto; Anutin Charnvirakul 2026-02-05"],
    ),
    (  # at the airport it was a welcome, and the talks are still ahead
        'Presiden Prabowo Subianto menyambut PM Thailand Anutin Charnvirakul di Lanud Halim, Kamis (5/2/2026). "Setelah '
        'upacara penyambutan, Presiden Prabowo dan PM Anutin akan melakukan pertemuan empat mata," ujar Arman Nasution.',
        "2026-02-05",
        [
            "encounter happened Prabowo Subianto; Anutin Charnvirakul 2026-02-05",
            "meeting planned Prabowo Subianto; Anutin Charnvirakul 2026-02-05",
            "visit happened Anutin Charnvirakul; Indonesia 2026-02-05",
        ],
    ),
    (  # terms of a visit are no visit
        "Utusan ASEAN Erywan Yusof membahas syarat kunjungan ke Myanmar dengan junta.",
        "2021-10-05",
        [],
    ),
    (  # a custom is told, not a journey
        "Presiden terpilih Timor Leste Jose Ramos-Horta mengatakan negaranya memiliki tradisi untuk melakukan kunjungan "
        "pertama ke Indonesia.",
        "2022-05-18",
        [],
    ),
    (
        '"Prioritas kami adalah pergi ke Selandia Baru dan Fiji," kata Presiden terpilih Timor Leste Jose Ramos-Horta.',
        "2022-05-18",
        ["visit proposed José Ramos-Horta; New Zealand", "visit proposed José Ramos-Horta; Fiji"],
    ),
    (  # no day is named by "any time after"
        '"Saya mau bertemu Presiden Jokowi kapan saja sesudah 20 Mei," kata Presiden terpilih Timor Leste Jose Ramos-Horta.',
        "2022-05-18",
        ["meeting proposed José Ramos-Horta; Joko Widodo"],
    ),
    (  # whoever landed for a gathering of many made no visit, wherever the gathering is told
        "Perdana Menteri Laos Sonexay Siphandone tiba di Jakarta, Senin (4/9/2023). Sonexay dijadwalkan bertemu Presiden "
        "Joko Widodo di Istana Merdeka. Sonexay juga akan menghadiri KTT ke-43 ASEAN di Jakarta.",
        "2023-09-04",
        ["meeting planned Sonexay Siphandone; Joko Widodo"],
    ),
    (  # the gathering is elsewhere
        "Presiden Joko Widodo tiba di Beijing, Senin (16/10/2023). Jokowi akan bertemu Presiden Xi Jinping. Setelah dari "
        "Beijing, ia akan menghadiri KTT ASEAN-GCC di Riyadh.",
        "2023-10-16",
        ["visit happened Joko Widodo; China 2023-10-16", "meeting planned Joko Widodo; Xi Jinping 2023-10-16"],
    ),
    (  # a later hour of the day
        "Usai acara di Putrajaya, Menlu Retno Marsudi langsung bertolak ke Singapura malam nanti.",
        "2017-09-04",
        ["visit planned Retno Marsudi; Singapore 2017-09-04"],
    ),
    (  # the expression itself says that the day is to come
        "Usai bertemu Menhan Malaysia Hishammuddin Hussein, Menlu Retno Marsudi langsung bertolak ke Thailand pada Selasa (5/9) besok.",
        "2017-09-04",
        [
            "meeting happened Retno Marsudi; Hishammuddin Hussein",
            "visit planned Retno Marsudi; Thailand 2017-09-05",
        ],
    ),
    (  # what a third person will do is not the talks
        "Menteri Xanana Gusmao menemui Menlu Retno Marsudi di Jakarta, Senin (24/8/2015). Pembicaraannya dengan Menlu Retno "
        "menyinggung PM Papua Nugini Peter O'Neill yang akan menemui Presiden Joko Widodo pada Rabu.",
        "2015-08-24",
        [
            "meeting happened Xanana Gusmão; Retno Marsudi 2015-08-24",
            "meeting planned Peter O'Neill; Joko Widodo 2015-08-26",
        ],
    ),
    (  # a second occasion after "dan saat"
        "Joko Widodo dan Lee Hsien Loong terakhir kali bertemu di sela pertemuan tingkat tinggi G20 di Hamburg pada Juli 2017 dan "
        "saat pertemuan khusus ASEAN di Manila pada November 2017.",
        "2018-05-02",
        [
            "meeting happened Joko Widodo; Lee Hsien Loong 2017-07",
            "meeting happened Joko Widodo; Lee Hsien Loong 2017-11",
        ],
    ),
    (  # a visit of whoever is named last, not of the one in office
        "PM Kanada Justin Trudeau tiba di Hanoi, Rabu (8/11/2017). PM Kanada sebelumnya yang berkunjung ke Vietnam adalah Jean Chretien "
        "pada 1994.",
        "2017-11-08",
        ["visit happened Justin Trudeau; Vietnam 2017-11-08", "visit happened Jean Chrétien; Vietnam 1994"],
    ),
    (  # the occasion of what the verb tells is no contact of its own
        "Menhan Prabowo Subianto menerima Menhan Jepang Nobuo Kishi di Jakarta, Senin (7/6/2021). Kedua Menhan sebelumnya bertemu "
        "dalam Pertemuan 2+2 Indonesia-Jepang di Tokyo pada 30 Maret 2021.",
        "2021-06-07",
        [
            "meeting happened Prabowo Subianto; Nobuo Kishi 2021-06-07",
            "meeting happened Prabowo Subianto; Nobuo Kishi 2021-03-30",
        ],
    ),
    (  # talks that lasted for years are a process, and date nothing
        "Presiden Kolombia Gustavo Petro dan Presiden Venezuela Nicolas Maduro bertemu di Caracas. Perbatasan dibuka kembali pada "
        "September 2022 setelah pembicaraan rahasia selama dua tahun.",
        "2022-11-02",
        ["meeting happened Gustavo Petro; Nicolás Maduro"],
    ),
    (  # the delegations of the two were theirs
        "Presiden Fiji Wiliame Katonivere bertemu Presiden Joko Widodo, Selasa (19/7/2022). Pertemuan delegasi kedua negara "
        "digelar di Istana Bogor.",
        "2022-07-19",
        ["meeting happened Wiliame Katonivere; Joko Widodo 2022-07-19"],
    ),
]


@pytest.mark.parametrize(("text", "published", "lines"), TOLD)
def test_what_is_told(text: str, published: str, lines: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, lines))


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Menlu Retno Marsudi memanggil Dubes Selandia Baru Trevor Matheson ke Kemlu, Rabu (17/10/2018).", "Jakarta"),
        ("Dubes Selandia Baru Trevor Matheson dipanggil ke Kementerian Luar Negeri RI, Rabu (17/10/2018).", "Jakarta"),
        ("Menlu Retno Marsudi memanggil Dubes Selandia Baru Trevor Matheson, Rabu (17/10/2018).", None),
    ],
)
def test_who_is_called_in_comes_to_the_ministry(text: str, city: str | None) -> None:
    article = Article("a", "p", "example", text, published="2018-10-18")
    found = record(article, read(article, load()))["contacts"]
    assert [(one["kind"], one["city"]) for one in found] == [("meeting", city)]


@pytest.mark.parametrize(
    ("text", "city"),
    [
        (  # whose office it is stands before its town
            "Presiden Joko Widodo tiba di Kantor Perdana Menteri Malaysia Anwar Ibrahim, Putrajaya, Malaysia, Kamis (8/6/2023).",
            "Putrajaya",
        ),
        (  # where both faced the press that day
            "Presiden Joko Widodo dan PM Fiji Sitiveni Rabuka bertemu Selasa (2/5/2023). Jokowi berdiri bersama Rabuka dalam "
            "konferensi pers bersama di Suva, Selasa (2/5/2023).",
            "Suva",
        ),
        (  # on another day the press was elsewhere
            "Presiden Joko Widodo dan PM Fiji Sitiveni Rabuka bertemu Selasa (2/5/2023). Jokowi berdiri bersama Rabuka dalam "
            "konferensi pers bersama di Suva, Kamis (4/5/2023).",
            None,
        ),
    ],
)
def test_the_town_of_an_office_and_of_the_press(text: str, city: str | None) -> None:
    article = Article("a", "p", "example", text, published="2023-06-09")
    found = record(article, read(article, load()))["contacts"]
    assert [one["city"] for one in found if one["kind"] in ("meeting", "visit")][:1] == [city]

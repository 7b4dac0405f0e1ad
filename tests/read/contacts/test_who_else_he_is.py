"""Who somebody is beside his name, whose name it is, and those who do it together: told as news tells it."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

ROWS = [
    (
        "Menteri Luar Negeri Sudan Selatan yang juga bekas kepala intelijen James Morgan bertemu Menlu Kenya Musalia Mudavadi.",
        ["meeting happened James Morgan; Musalia Mudavadi"],
    ),
    (
        "Duta besar Meksiko yang baru untuk Italia, Carlos García de Alba, bertemu Presiden Sergio Mattarella di Roma.",
        ["meeting happened Carlos García de Alba; Sergio Mattarella"],
    ),
    (
        "Trump dan Putin, yang akan menggelar pertemuan pada Juli, memilih Helsinki.",
        ["meeting planned Donald Trump; Vladimir Putin 2024-07"],
    ),
    (
        "Fumio Kishida merupakan satu dari tiga kepala pemerintahan yang bakal menyambangi Washington tahun ini.",
        ["visit planned Fumio Kishida; United States 2024"],
    ),
    (
        "Kazakhstan merupakan negara pertama yang Macron datangi.",
        ["visit happened Emmanuel Macron; Kazakhstan"],
    ),
    (
        "William Ruto mendarat di Rwanda, mengawali tur yang masih akan mencakup Burundi dan Uganda.",
        [
            "visit happened Rwanda; William Ruto",
            "visit planned Burundi; William Ruto",
            "visit planned Uganda; William Ruto",
        ],
    ),
    (
        "Kedua wakil menteri hendak menyiapkan konferensi Aliyev dan Pashinyan yang rencananya dihelat pada 14 Juni.",
        ["meeting planned Ilham Aliyev; Nikol Pashinyan 2024-06-14"],
    ),
    (
        "PM Jepang Shinzo Abe (kanan) menyongsong PM Italia Matteo Renzi di Ise-Shima.",
        ["encounter happened Matteo Renzi; Shinzo Abe"],
    ),
    (
        "Kali terakhir Anwar Ibrahim bertandang ke Kyiv ialah 2013.",
        ["visit happened Anwar Ibrahim; Ukraine 2013"],
    ),
    (
        "Presiden Marcos mendatangi Hanoi, Senin, 3 Juni 2024 demi berunding dengan Presiden To Lam, Selasa.",
        [
            "visit happened Ferdinand Marcos Jr.; Vietnam 2024-06-03",
            "meeting happened Ferdinand Marcos Jr.; Tô Lâm 2024-06-04",
        ],
    ),
    (
        "Presiden Joko Widodo dijemput di landasan oleh PM Anwar Ibrahim.",
        ["encounter happened Anwar Ibrahim; Joko Widodo", "visit happened Joko Widodo; Malaysia"],
    ),
    (  # no telephone is named: face to face
        "Vladimir Putin menolak pembicaraan langsung dengan Volodymyr Zelensky.",
        ["meeting denied Vladimir Putin; Volodymyr Zelenskyy"],
    ),
    (
        "Macron mengurungkan perjalanan yang dirancang untuk akhir bulan ini ke Kosovo.",
        ["visit cancelled Emmanuel Macron; Kosovo 2024-06"],
    ),
    (
        "Yang akan diterima Modi antara lain PM Italia Giorgia Meloni dan Menlu Rusia Sergei Lavrov.",
        ["meeting planned Giorgia Meloni; Narendra Modi", "meeting planned Narendra Modi; Sergei Lavrov"],
    ),
    (
        "Vivian Balakrishnan mengadakan pertemuan bilateral dengan Menlu Kanada Mélanie Joly. Menteri Luar Negeri "
        "Singapura itu melakukannya di sela sidang ASEAN di Vientiane, Senin (3/6/2024).",
        ["meeting happened Mélanie Joly; Vivian Balakrishnan 2024-06-03"],
    ),
    (
        "Presiden Aljazair Abdelmadjid Tebboune berpidato. Surat itu diyakini ditulis Tebboune untuk Emmanuel Macron.",
        ["message happened Abdelmadjid Tebboune; Emmanuel Macron"],
    ),
    (  # nobody has arrived who will be welcomed when he does
        "Saat tiba di Selandia Baru, Prabowo akan disambut oleh Gubernur Jenderal Cindy Kiro.",
        ["visit planned New Zealand; Prabowo Subianto", "encounter planned Cindy Kiro; Prabowo Subianto"],
    ),
    (
        "Setibanya di Wellington, Senin (3/6), Prabowo langsung disambut Gubernur Jenderal Cindy Kiro.",
        [
            "visit happened New Zealand; Prabowo Subianto 2024-06-03",
            "encounter happened Cindy Kiro; Prabowo Subianto 2024-06-03",
        ],
    ),
    (
        "Prabowo dijadwalkan menikmati santap malam privat dengan Perdana Menteri Selandia Baru Christopher Luxon.",
        ["meeting planned Christopher Luxon; Prabowo Subianto"],
    ),
    (  # what is prepared is talked over with somebody else
        "Untuk mematangkan persiapan berjumpa dengan Presiden Salva Kiir, Presiden William Ruto juga akan bertemu "
        "Presiden Uganda Yoweri Museveni di Kampala.",
        ["meeting planned William Ruto; Yoweri Museveni"],
    ),
    (  # the preposition and the pronoun are one word
        "Presiden Macron bertemu Presiden Putin di Paris. Mei lalu Macron mengirim surat kepadanya.",
        [
            "meeting happened Emmanuel Macron; Vladimir Putin",
            "message happened Emmanuel Macron; Vladimir Putin 2024-05",
        ],
    ),
    (  # each of the two journeys has its own days
        "Prabowo tiba di Ankara, Minggu (2/6), membalas kunjungan Presiden Erdogan ke Jakarta pada 4-5 April.",
        [
            "visit happened Prabowo Subianto; Turkey 2024-06-02",
            "visit happened Indonesia; Recep Tayyip Erdoğan 2024-04-04",
        ],
    ),
    (
        "Macron menyampaikan gagasan itu dalam dua telepon terpisah kepada Presiden Putin dan Presiden Zelensky.",
        ["call happened Emmanuel Macron; Vladimir Putin", "call happened Emmanuel Macron; Volodymyr Zelenskyy"],
    ),
    (
        "Melalui sambungan video dengan Presiden Putin, Selasa (4/6), Presiden Macron meminta gencatan senjata.",
        ["call happened Emmanuel Macron; Vladimir Putin 2024-06-04"],
    ),
    (
        "Kremlin menegaskan Presiden Putin dan Presiden Zelensky belum punya rencana duduk berdua.",
        ["meeting denied Vladimir Putin; Volodymyr Zelenskyy"],
    ),
]


def test_where_they_are_now_and_not_where_they_once_were() -> None:
    *_, last = mentions(
        "PM India Narendra Modi dan Presiden China Xi Jinping berunding di Kazan, Rusia, Senin (3/6). Pada Oktober 2019 Xi "
        "dijamu Modi di Mamallapuram. Selain Xi, Modi juga menemui Presiden Iran Masoud Pezeshkian.",
        "2024-06-05",
    )
    assert line(last) == "meeting happened Masoud Pezeshkian; Narendra Modi"
    assert last.city is not None and last.city.value == "Kazan"


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_who_they_are_and_what_they_do(text: str, expected: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2024-06-05"))) == sorted(map(wanted, expected))


def test_the_place_of_those_met_stands_before_what_comes_next() -> None:
    first, second, _ = mentions(
        "Shigeru Ishiba menemui Wakil Presiden Filipina Sara Duterte dan Ketua DPR Martin Romualdez di Manila, lalu "
        "diagendakan balik ke gedung parlemen besok untuk menjumpai Ketua Senat Francis Escudero.",
        "2024-06-05",
    )
    assert [claim and claim.value for claim in (first.city, second.city)] == ["Manila", "Manila"]

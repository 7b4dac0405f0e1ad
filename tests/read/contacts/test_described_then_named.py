"""A counterpart described before his name; contacts of which others heard later; letters addressed first."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "2021-09-05",
        "Menlu Turki Mevlut Cavusoglu bertemu menteri luar negeri yang baru dilantik, Annalena Baerbock, di "
        "Berlin, Jumat (3/9/2021).",
        ["meeting happened Mevlüt Çavuşoğlu; Annalena Baerbock 2021-09-03"],
    ),
    (
        "2021-09-05",
        "Utusan khusus ASEAN Erywan Yusof berusaha bertemu pemimpin yang digulingkan junta, Aung San Suu Kyi.",
        ["meeting proposed Erywan Yusof; Aung San Suu Kyi"],
    ),
    (
        "2021-09-05",
        "Presiden Macron menerima pemimpin oposisi Belarus yang hidup di pengasingan, Sviatlana Tsikhanouskaya, "
        "pada Kamis (2/9).",
        ["meeting happened Emmanuel Macron; Sviatlana Tsikhanouskaya 2021-09-02"],
    ),
    (
        "2021-09-05",
        "Kanselir Merkel menelepon presiden yang baru terpilih, Ebrahim Raisi, pada Sabtu (4/9).",
        ["call happened Angela Merkel; Ebrahim Raisi 2021-09-04"],
    ),
    (
        "2021-09-05",
        "Blinken bertemu mitranya yang baru dari Israel, Yair Lapid, di Roma, Minggu (27/6).",
        ["meeting happened Antony Blinken; Yair Lapid 2021-06-27"],
    ),
    (
        "2021-09-05",
        "Putin menelepon sekutu dekatnya yang tengah diguncang protes, Alexander Lukashenko, Rabu (1/9).",
        ["call happened Vladimir Putin; Alexander Lukashenko 2021-09-01"],
    ),
    (
        "2021-09-05",
        "Menhan AS Lloyd Austin dijadwalkan bertemu panglima militer yang merebut kekuasaan, Min Aung Hlaing, "
        "Senin (6/9).",
        ["meeting planned Lloyd Austin; Min Aung Hlaing 2021-09-06"],
    ),
    (
        "2021-09-05",
        "Merkel bertemu warga yang terdampak banjir. Armin Laschet, calon penggantinya, tertawa di belakang.",
        [],
    ),
    (
        "2021-09-05",
        "Macron bertemu pengusaha yang mendukungnya, Bernard Arnault.",
        [],
    ),
    (
        "2021-09-05",
        "Presiden Korea Selatan Moon Jae-in berjumpa rekannya yang baru sebulan menjabat, Isaac Herzog, di "
        "Yerusalem, Rabu (1/9/2021).",
        ["meeting happened Moon Jae-in; Isaac Herzog 2021-09-01"],
    ),
    (
        "2021-09-05",
        "Menhan Prabowo Subianto diterima perdana menteri yang juga putra mahkota, Mohammed bin Salman, Kamis (2/9).",
        ["meeting happened Prabowo Subianto; Mohammed bin Salman 2021-09-02"],
    ),
    (
        "2021-09-05",
        "Usai menelepon sekutu lamanya di Teluk, Erdogan, Sabtu (4/9), memuji Qatar.",
        [],
    ),
    (
        "2021-09-05",
        "Biden bertemu orang tua prajurit, kata juru bicaranya, Jen Psaki, di Dover.",
        [],
    ),
    (
        "2021-09-05",
        "Setelah bertemu pejabat tinggi yang tak disebut namanya, Macron, didampingi istrinya, meninggalkan Roma.",
        [],
    ),
    (
        "2025-06-19",
        "Surat Emmanuel Macron kepada Donald Trump dipublikasikan pada Selasa (17/6).",
        ["message happened Emmanuel Macron; Donald Trump"],
    ),
    (
        "2025-06-19",
        "Pertemuan rahasia Benjamin Netanyahu dan Mohammed bin Salman di Neom terungkap pada Senin (16/6/2025).",
        ["meeting happened Benjamin Netanyahu; Mohammed bin Salman"],
    ),
    (
        "2025-06-19",
        "Pertemuan Donald Trump dengan Mark Carney berlangsung pada Senin (16/6/2025) dan rekamannya dirilis "
        "keesokan hari.",
        ["meeting happened Donald Trump; Mark Carney 2025-06-16"],
    ),
    (
        "2025-06-19",
        "Kabar pertemuan Marco Rubio dan Abbas Araghchi baru beredar Selasa (17/6).",
        ["meeting happened Marco Rubio; Abbas Araghchi"],
    ),
    (
        "2025-06-19",
        "Pertemuan empat mata Viktor Orban dengan Vladimir Putin baru diberitakan media, Rabu (18/6/2025).",
        ["meeting happened Viktor Orbán; Vladimir Putin"],
    ),
    (
        "2025-06-19",
        "Donald Trump bertemu Asim Munir di Gedung Putih pada Rabu (18/6), dan isi pembicaraannya bocor Kamis (19/6).",
        ["meeting happened Donald Trump; Asim Munir 2025-06-18"],
    ),
    (
        "2025-06-19",
        "Surat Recep Tayyip Erdogan kepada Ilham Aliyev yang bertanggal 5 Juni baru beredar Senin (16/6).",
        ["message happened Recep Tayyip Erdoğan; Ilham Aliyev 2025-06-05"],
    ),
    (
        "2025-06-19",
        "Percakapan Cyril Ramaphosa dan Vladimir Putin pada Senin (16/6) tersiar luas.",
        ["call happened Cyril Ramaphosa; Vladimir Putin 2025-06-16"],
    ),
    (
        "2019-06-20",
        "Surat Perdana Menteri Pakistan Imran Khan sampai di tangan Perdana Menteri India Narendra Modi pada Rabu "
        "(5/6). Sebelumnya, Imran Khan sudah menyampaikan ucapan selamat kepada Modi pada 27 Mei.",
        [
            "message happened Imran Khan; Narendra Modi 2019-06-05",
            "message happened Imran Khan; Narendra Modi 2019-05-27",
        ],
    ),
    (
        "2019-06-20",
        "Emmanuel Macron menulis surat kepada Hassan Rouhani pada 3 Mei. Rouhani menjawabnya dengan surat pada 12 Mei.",
        [
            "message happened Emmanuel Macron; Hassan Rouhani 2019-05-03",
            "message happened Hassan Rouhani; Emmanuel Macron 2019-05-12",
        ],
    ),
    (
        "2019-06-20",
        "Kepada Presiden Filipina Rodrigo Duterte, Presiden China Xi Jinping telah mengirim surat soal kapal itu "
        "pada 14 Juni.",
        ["message happened Xi Jinping; Rodrigo Duterte 2019-06-14"],
    ),
]


@pytest.mark.parametrize(("published", "text", "contacts"), TOLD)
def test_described_then_named(published: str, text: str, contacts: list[str]) -> None:
    told = sorted(line(mention) for mention in mentions(text, published))
    assert sorted(map(wanted, contacts)) == told

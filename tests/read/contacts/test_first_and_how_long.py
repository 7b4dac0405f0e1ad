"""What a plan is said to be ("ini kunjungan pertamanya") is ahead as well; visits whose length and first day are told."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions

TOLD = [
    (
        "Perdana Menteri India Narendra Modi akan melawat ke Oslo pada 20 Mei. Ini merupakan kunjungan pertama Modi "
        "ke Norwegia.",
        "2025-05-10",
        ["visit planned Narendra Modi; Norway 2025-05-20"],
    ),
    (
        "Presiden Prancis Emmanuel Macron dijadwalkan tiba di Jakarta pada 28 Mei 2025. Kunjungan ini merupakan yang "
        "pertama bagi Macron sejak menjabat.",
        "2025-05-10",
        ["visit planned Emmanuel Macron; Indonesia 2025-05-28"],
    ),
    (
        "Menlu Sugiono akan bertemu Menlu Rusia Sergey Lavrov di Moskow pekan depan. Ini adalah pertemuan kedua "
        "Sugiono dan Lavrov tahun ini.",
        "2025-05-10",
        ["meeting planned Sergei Lavrov; Sugiono 2025-05-12"],
    ),
    (
        "Presiden Korea Selatan Yoon Suk Yeol akan berkunjung ke Tokyo, Kamis (15/5). Kunjungan tersebut menjadi "
        "lawatan pertama Yoon ke Jepang dalam dua tahun.",
        "2025-05-10",
        ["visit planned Japan; Yoon Suk-yeol 2025-05-15"],
    ),
    (
        "Kanselir Jerman Friedrich Merz dijadwalkan bertemu Presiden Turki Recep Tayyip Erdogan di Ankara pada Selasa"
        " mendatang. Pertemuan itu akan menjadi tatap muka perdana Merz dan Erdogan.",
        "2025-05-10",
        ["meeting planned Friedrich Merz; Recep Tayyip Erdoğan 2025-05-13"],
    ),
    (
        "Presiden Ferdinand Marcos Jr. akan berada di New Delhi selama empat hari mulai 4 Agustus.",
        "2025-05-10",
        ["visit planned Ferdinand Marcos Jr.; India 2025-08-04"],
    ),
    (
        "PM Jepang Shigeru Ishiba akan mengunjungi Hanoi selama tiga hari mulai Selasa (27/5).",
        "2025-05-10",
        ["visit planned Shigeru Ishiba; Vietnam 2025-05-27"],
    ),
    (
        "Menlu Wang Yi memulai kunjungan empat hari ke Kamboja, Senin (12/5).",
        "2025-05-10",
        ["visit planned Cambodia; Wang Yi 2025-05-12"],
    ),
    (
        "Lawatan tiga hari Presiden Prabowo Subianto ke Rusia dimulai pada 18 Juni.",
        "2025-05-10",
        ["visit planned Prabowo Subianto; Russia 2025-06-18"],
    ),
    (
        "Kanselir Friedrich Merz akan berkunjung ke Ankara selama dua hari, dimulai Rabu (14/5).",
        "2025-05-10",
        ["visit planned Friedrich Merz; Turkey 2025-05-14"],
    ),
    (
        "Presiden Iran Masoud Pezeshkian akan melakukan kunjungan kenegaraan selama dua hari ke Pakistan yang dimulai"
        " Sabtu (17/5).",
        "2025-05-10",
        ["visit planned Masoud Pezeshkian; Pakistan 2025-05-17"],
    ),
    (
        "Mulai Senin (12/5), Menhan AS Pete Hegseth akan berada di Singapura selama tiga hari.",
        "2025-05-10",
        ["visit planned Pete Hegseth; Singapore 2025-05-12"],
    ),
    (
        "PM Vietnam Pham Minh Chinh akan berkunjung ke Brasil antara 4 dan 8 Juli.",
        "2025-05-10",
        ["visit planned Brazil; Phạm Minh Chính 2025-07-04"],
    ),
    (
        "PM Lawrence Wong akan mengunjungi Hanoi pada Senin (26/5) dan Selasa (27/5).",
        "2025-05-10",
        ["visit planned Lawrence Wong; Vietnam 2025-05-26"],
    ),
    (
        "Presiden Xi Jinping akan menerima PM Australia Anthony Albanese di Beijing pada Selasa (13/5). Ini merupakan"
        " kunjungan kedua Albanese ke China.",
        "2025-05-10",
        ["meeting planned Anthony Albanese; Xi Jinping 2025-05-13", "visit planned Anthony Albanese; China 2025-05-13"],
    ),
    (
        "Menlu Sugiono dijadwalkan menerima Menlu Turki Hakan Fidan di Jakarta pada Kamis (15/5). Ini adalah "
        "kunjungan pertama Fidan ke Indonesia dan pertemuan ketiga Sugiono dengan Fidan.",
        "2025-05-10",
        ["meeting planned Hakan Fidan; Sugiono 2025-05-15", "visit planned Hakan Fidan; Indonesia 2025-05-15"],
    ),
    (
        "Putin akan bertemu Modi di New Delhi, Jumat (16/5). Kunjungan itu menjadi yang pertama bagi Putin ke India "
        "sejak 2021.",
        "2025-05-10",
        ["meeting planned Narendra Modi; Vladimir Putin 2025-05-16", "visit planned India; Vladimir Putin 2025-05-16"],
    ),
    (
        "Trump akan menjamu Presiden Suriah Ahmed al-Sharaa di Gedung Putih, Senin (12/5). Sharaa akan menjadi "
        "presiden Suriah pertama yang mengunjungi Gedung Putih.",
        "2025-05-10",
        [
            "meeting planned Ahmed al-Sharaa; Donald Trump 2025-05-12",
            "visit planned Ahmed al-Sharaa; United States 2025-05-12",
        ],
    ),
    (
        "Presiden Steinmeier dijadwalkan mengunjungi Ankara pada 22 Mei. Dia adalah presiden Jerman pertama yang "
        "mengunjungi Turki dalam sepuluh tahun.",
        "2025-05-10",
        ["visit planned Frank-Walter Steinmeier; Turkey 2025-05-22"],
    ),
    (
        "Paus Leo XIV akan mengunjungi Turki pada akhir November. Lawatan ini merupakan perjalanan luar negeri "
        "pertamanya.",
        "2025-05-10",
        ["visit planned Pope Leo XIV; Turkey 2025-11"],
    ),
    (
        "Trump dan Kim Jong Un akan bertemu di Singapura pada 12 Juni. Ini pertama kalinya presiden AS yang sedang "
        "menjabat bertemu pemimpin Korea Utara.",
        "2025-05-10",
        ["meeting planned Donald Trump; Kim Jong Un 2025-06-12"],
    ),
    (
        "Rubio akan tiba di Manila pada Senin (12/5). Lawatan tersebut menandai kunjungan perdananya ke Filipina.",
        "2025-05-10",
        ["visit planned Marco Rubio; Philippines 2025-05-12"],
    ),
    (
        "Presiden Polandia Karol Nawrocki akan menemui Trump di Washington, Rabu (14/5). Pertemuan itu adalah yang "
        "pertama sejak Nawrocki dilantik.",
        "2025-05-10",
        ["meeting planned Donald Trump; Karol Nawrocki 2025-05-14"],
    ),
    (
        "Presiden Ukraina Volodymyr Zelensky akan menemui Presiden Polandia Karol Nawrocki di Warsawa pada 19 Mei. "
        "Hal itu akan menjadi lawatan pertama Zelensky ke Polandia sejak Nawrocki menjabat.",
        "2025-05-10",
        [
            "meeting planned Karol Nawrocki; Volodymyr Zelenskyy 2025-05-19",
            "visit planned Poland; Volodymyr Zelenskyy 2025-05-19",
        ],
    ),
    (
        "Menlu Jerman Johann Wadephul dijadwalkan bertolak ke New Delhi, Senin (12/5). Lawatan dua hari ini merupakan"
        " kunjungan pertamanya ke India.",
        "2025-05-10",
        ["visit planned India; Johann Wadephul 2025-05-12"],
    ),
    (
        "Prabowo berharap dapat menjamu Putin di Jakarta tahun ini. Itu akan menjadi kunjungan kedua Putin ke "
        "Indonesia.",
        "2025-05-10",
        ["meeting proposed Prabowo Subianto; Vladimir Putin 2025", "visit proposed Indonesia; Vladimir Putin 2025"],
    ),
    (
        "Xi Jinping akan bertolak ke Hanoi, Rabu (14/5). Ini bakal menjadi lawatan keempat Xi ke Vietnam sebagai "
        "presiden.",
        "2025-05-10",
        ["visit planned Vietnam; Xi Jinping 2025-05-14"],
    ),
    (
        "Xi Jinping tiba di Hanoi, Jumat (9/5). Ini merupakan kunjungan keempat Xi ke Vietnam.",
        "2025-05-10",
        ["visit happened Vietnam; Xi Jinping 2025-05-09"],
    ),
    (
        "Trump akan bertemu Putin di Riyadh bulan depan. Kunjungan pertama Trump ke Arab Saudi berlangsung pada Mei "
        "2017.",
        "2025-05-10",
        ["meeting planned Donald Trump; Vladimir Putin 2025-06", "visit happened Donald Trump; Saudi Arabia 2017-05"],
    ),
    (
        "Menlu Jerman Johann Wadephul dijadwalkan tiba di New Delhi, Senin (12/5). Dalam kunjungan selama tiga hari "
        "itu, Wadephul akan bertemu Menlu S. Jaishankar.",
        "2025-05-10",
        [
            "meeting planned Johann Wadephul; S. Jaishankar 2025-05-12",
            "visit planned India; Johann Wadephul 2025-05-12",
        ],
    ),
    (
        "Presiden Sri Lanka Anura Kumara Dissanayake akan berada di Beijing selama empat hari sejak Selasa (13/5).",
        "2025-05-10",
        ["visit planned Anura Kumara Dissanayake; China 2025-05-13"],
    ),
    (
        "Utusan khusus AS Keith Kellogg akan berada di Kyiv pada Senin (12/5) dan Selasa (13/5).",
        "2025-05-10",
        ["visit planned Keith Kellogg; Ukraine 2025-05-12"],
    ),
    (
        "Raja Felipe VI akan mengunjungi Kairo antara 16 dan 19 September.",
        "2025-05-10",
        ["visit planned Egypt; Felipe VI 2025-09-16"],
    ),
    (
        "PM Hun Manet akan bertolak ke Tokyo untuk lawatan empat hari yang dimulai 28 Mei.",
        "2025-05-10",
        ["visit planned Hun Manet; Japan 2025-05-28"],
    ),
    (
        "Kunjungan resmi PM Kamboja Hun Manet ke Malaysia akan berlangsung selama dua hari, Rabu (14/5) hingga Kamis "
        "(15/5).",
        "2025-05-10",
        ["visit planned Hun Manet; Malaysia 2025-05-14"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_what_is_told(text: str, published: str, contacts: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text, published)) == contacts

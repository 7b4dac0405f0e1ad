"""What several outlets say of one event, each in its own words: who sat there, when it was, what became of it."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # who led or attended it sat there too, and is no contact by himself
        "Presiden Aljazair Abdelmadjid Tebboune dan Raja Maroko Mohammed VI dijadwalkan bertatap muka di Roma, Senin "
        "(9/6/2025). Pertemuan tiga pihak itu akan dipimpin Perdana Menteri Italia Giorgia Meloni.",
        "2025-06-08",
        ["meeting planned Abdelmadjid Tebboune; Mohammed VI; Giorgia Meloni 2025-06-09"],
    ),
    (  # those of his own side only accompany him
        "Presiden Chile Gabriel Boric bertemu Presiden Brasil Luiz Inacio Lula da Silva di Brasilia, Selasa (22/4/2025). "
        "Pertemuan itu dihadiri Menlu Brasil Mauro Vieira.",
        "2025-04-23",
        ["meeting happened Gabriel Boric; Luiz Inácio Lula da Silva 2025-04-22"],
    ),
    (  # whose relations are mended is not who meets
        "Perdana Menteri Jepang Shigeru Ishiba dan Presiden Korea Selatan Lee Jae-myung sepakat memulihkan perdagangan "
        "kedua negara dalam pertemuan di Tokyo, Sabtu (23/8/2025).",
        "2025-08-24",
        ["meeting happened Shigeru Ishiba; Lee Jae-myung 2025-08-23"],
    ),
    (  # the office that a clause describes and the name after it are one person
        "Menlu Australia Penny Wong bertemu dengan menteri luar negeri yang baru dilantik, Toshimitsu Motegi, di Tokyo, "
        "Rabu (5/11/2025).",
        "2025-11-06",
        ["meeting happened Penny Wong; Toshimitsu Motegi 2025-11-05"],
    ),
    (  # a call that the next sentence takes up by its day
        "Kantor Elysee menyebut percakapan telepon Presiden Emmanuel Macron dengan Presiden Iran Masoud Pezeshkian "
        "berlangsung terbuka. Telepon pada Jumat (27/6/2025) itu dilakukan atas permintaan Paris.",
        "2025-06-29",
        ["call happened Emmanuel Macron; Masoud Pezeshkian 2025-06-27"],
    ),
    (  # the moment that a sentence takes up
        "Presiden Turki Recep Tayyip Erdogan akhirnya berjabat tangan dengan Presiden Suriah Ahmed al-Sharaa. Momen itu "
        "terjadi di Antalya, Jumat (11/4/2025).",
        "2025-04-12",
        ["encounter happened Recep Tayyip Erdoğan; Ahmed al-Sharaa 2025-04-11"],
    ),
    (  # of two capitals, each hosts its own
        "Presiden Finlandia Alexander Stubb akan berkunjung ke Kyiv dan Warsawa. Di sana ia akan menemui Presiden Ukraina "
        "Volodymyr Zelensky dan Perdana Menteri Polandia Donald Tusk.",
        "2025-03-05",
        [
            "visit planned Alexander Stubb; Ukraine",
            "visit planned Alexander Stubb; Poland",
            "meeting planned Alexander Stubb; Volodymyr Zelenskyy",
            "meeting planned Alexander Stubb; Donald Tusk",
        ],
    ),
    (  # a meeting that a call replaced was called off
        "Perdana Menteri India Narendra Modi dan Presiden Prancis Emmanuel Macron berbicara lewat telepon, Selasa "
        "(17/6/2025). Keduanya semula dijadwalkan bertemu di Kanada, tetapi Macron pulang lebih awal.",
        "2025-06-18",
        [
            "call happened Narendra Modi; Emmanuel Macron 2025-06-17",
            "meeting cancelled Narendra Modi; Emmanuel Macron",
        ],
    ),
    (  # a journey put off until now is to be made
        "Menlu AS Antony Blinken akan berkunjung ke Beijing pada 18-19 Juni 2023. Kunjungan itu tertunda sejak Februari.",
        "2023-06-15",
        ["visit planned Antony Blinken; China 2023-06-18"],
    ),
    (  # a denial of a report is of the day that the report gives
        "Kremlin membantah laporan bahwa Presiden Rusia Vladimir Putin menelepon Presiden Kazakhstan Kassym-Jomart Tokayev. "
        "Sebuah koran menulis keduanya berbincang lewat telepon pada Kamis (7/11/2024).",
        "2024-11-11",
        [
            "call denied Vladimir Putin; Kassym-Jomart Tokayev 2024-11-07",
            "call happened Vladimir Putin; Kassym-Jomart Tokayev 2024-11-07",
        ],
    ),
    (  # he who meets is on his own journey
        "Menlu Retno Marsudi bertemu Menlu Rusia Sergey Lavrov dalam kunjungannya ke Moskow, Senin (12/3/2018).",
        "2018-03-13",
        [
            "meeting happened Retno Marsudi; Sergei Lavrov 2018-03-12",
            "visit happened Retno Marsudi; Russia 2018-03-12",
        ],
    ),
    (  # what is said of his own meeting is no aim
        "Presiden AS Donald Trump memberi nilai 12 untuk pertemuannya dengan Presiden China Xi Jinping. Trump akan "
        "mengunjungi Beijing pada April.",
        "2025-10-31",
        ["meeting happened Donald Trump; Xi Jinping", "visit planned Donald Trump; China 2026-04"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_one_story(text: str, published: str, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) == told

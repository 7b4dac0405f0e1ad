"""Contacts among powers abroad."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Kanselir Jerman Angela Merkel dan Presiden Prancis Francois Hollande, Jumat malam, berunding dengan Presiden "
        "Rusia Vladimir Putin di Moskow.\n\nSehari sebelum terbang ke Moskow, Merkel dan Hollande singgah di Kiev.",
        "2015-02-07",
        [
            "meeting happened Angela Merkel; François Hollande; Vladimir Putin 2015-02-06",
            "visit happened Angela Merkel; François Hollande; Russia 2015-02-06",
            "visit happened Angela Merkel; François Hollande; Ukraine 2015-02-05",
        ],
    ),
    (
        "Merkel akan bertolak ke Washington hari Minggu dan bertemu dengan Presiden Barack Obama di Gedung Putih pada "
        "Senin (9/2).",
        "2015-02-07",
        [
            "visit planned Angela Merkel; United States 2015-02-08",
            "meeting planned Angela Merkel; Barack Obama 2015-02-09",
        ],
    ),
    (
        "Menjelang KTT itu, Menteri Luar Negeri AS Antony Blinken menelepon Menteri Luar Negeri China Wang Yi hari "
        "Jumat dan menyampaikan keprihatinan.",
        "2021-11-16",
        ["call happened Antony Blinken; Wang Yi 2021-11-12"],
    ),
    (
        "Joe Biden dan Xi Jinping sebelumnya berbicara melalui telepon pada Februari dan September.",
        "2021-11-16",
        ["call happened Joe Biden; Xi Jinping 2021-02", "call happened Joe Biden; Xi Jinping 2021-09"],
    ),
    (
        "Perdana Menteri Jepang Fumio Kishida berharap dapat berkunjung ke Washington sebelum akhir tahun guna bertemu "
        "dengan Joe Biden.",
        "2021-11-16",
        ["visit proposed Fumio Kishida; United States", "meeting proposed Fumio Kishida; Joe Biden"],
    ),
    (
        "Presiden Xi Jinping menerima Menteri Luar Negeri AS Antony Blinken di Beijing, Senin (19/6/2023).\n\n"
        '"Kedua pihak telah berbicara secara terbuka," kata Xi.',
        "2023-06-19",
        ["meeting happened Antony Blinken; Xi Jinping 2023-06-19"],
    ),
    (
        "Trump berbicara dengan Vladimir Putin lewat telepon pada Rabu (12/2).\n\n"
        "Usai menutup telepon dengan Putin, Trump menghubungi Presiden Ukraina Volodymyr Zelensky.",
        "2025-02-13",
        [
            "call happened Donald Trump; Vladimir Putin 2025-02-12",
            "call happened Donald Trump; Volodymyr Zelenskyy 2025-02-12",
        ],
    ),
    (
        "Presiden Korea Selatan Moon Jae-in, yang bertandang ke Washington pada 11 April, mendorong dialog. Hari Jumat, "
        "Putin dijadwalkan terbang ke Beijing untuk menghadiri forum Sabuk dan Jalan.",
        "2019-04-24",
        ["visit happened Moon Jae-in; United States 2019-04-11"],
    ),
    (
        "Menteri Keuangan AS Scott Bessent dan Wakil Perdana Menteri China He Lifeng melanjutkan perundingan dagang di "
        "Kuala Lumpur.",
        "2025-10-26",
        ["meeting happened He Lifeng; Scott Bessent"],
    ),
    (
        "Presiden AS Joe Biden akan menjamu Presiden Korea Selatan Yoon Suk Yeol dan Perdana Menteri Jepang Fumio Kishida "
        "pada Jumat.\n\nIni untuk pertama kalinya para pemimpin ketiga negara mengadakan pertemuan puncak.",
        "2023-08-18",
        ["meeting planned Fumio Kishida; Joe Biden; Yoon Suk-yeol 2023-08-18"],
    ),
    (
        "Putin sempat menelepon Modi pada Senin lalu untuk membagi hasil pertemuannya dengan Trump di Alaska.",
        "2025-08-20",
        ["call happened Narendra Modi; Vladimir Putin 2025-08-18", "meeting happened Donald Trump; Vladimir Putin"],
    ),
    (
        "Pada Senin pagi giliran Wang Yi, pejabat luar negeri paling senior di Partai Komunis China, yang duduk bersama "
        "Blinken selama tiga jam.",
        "2023-06-19",
        ["meeting happened Antony Blinken; Wang Yi 2023-06-19"],
    ),
]

NONE = ["Presiden AS Joe Biden membuka percakapan dari Gedung Putih dengan menyapa Xi Jinping sebagai kawan lama."]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_contacts_abroad(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))


@pytest.mark.parametrize("text", NONE)
def test_no_contact_abroad(text: str) -> None:
    assert not mentions(text, "2021-11-16")

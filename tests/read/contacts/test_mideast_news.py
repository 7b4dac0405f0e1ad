"""News of the Middle East and Asia: word brought, tours, plans that a clause behind the telling carries, gatherings."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # the channel and the day of what was just told
        "Presiden Mesir Abdel Fattah El-Sisi dan Raja Yordania Abdullah II sepakat membuka perbatasan. Hal itu mereka bahas dalam "
        "panggilan telepon, Minggu (14/4/2019).",
        "2019-04-15",
        ["call happened Abdel Fattah el-Sisi; Abdullah II 2019-04-14"],
    ),
    (  # what a visit will bring
        "Presiden Iran Hassan Rouhani akan mengunjungi Irak pada Senin (11/3/2019). Dalam kunjungan itu, ia dijadwalkan bertemu "
        "Presiden Irak Barham Salih.",
        "2019-03-08",
        ["visit planned Hassan Rouhani; Iraq 2019-03-11", "meeting planned Hassan Rouhani; Barham Salih 2019-03-11"],
    ),
    (  # sent to meet is not met
        "Presiden Turki Recep Tayyip Erdogan menugaskan Menteri Luar Negeri Mevlut Cavusoglu menemui Menteri Luar Negeri Rusia "
        "Sergei Lavrov di Moskow.",
        "2019-12-20",
        ["meeting planned Mevlüt Çavuşoğlu; Sergei Lavrov"],
    ),
    (  # a tour has a meeting with each
        "Menlu Amerika Serikat Mike Pompeo melakukan tur ke Timur Tengah. Dalam turnya, Pompeo bertemu Raja Yordania Abdullah II dan "
        "Presiden Mesir Abdel Fattah El-Sisi.",
        "2019-01-14",
        ["meeting happened Mike Pompeo; Abdullah II", "meeting happened Mike Pompeo; Abdel Fattah el-Sisi"],
    ),
    (  # the last of several has the day
        "Presiden Rusia Vladimir Putin dan Perdana Menteri Israel Benjamin Netanyahu sudah tiga kali bertemu tahun ini, terakhir di "
        "Sochi pada 12 September 2019.",
        "2019-09-20",
        ["meeting happened Vladimir Putin; Benjamin Netanyahu 2019-09-12"],
    ),
    (  # hoped for, and it did not come about
        "Presiden Korea Selatan Moon Jae-in berharap bertemu Perdana Menteri Jepang Shinzo Abe di Busan, namun tidak terwujud.",
        "2019-12-01",
        ["meeting cancelled Moon Jae-in; Shinzo Abe"],
    ),
    (  # a journey put off
        "Perjalanan Perdana Menteri India Narendra Modi ke Bangladesh tertunda karena wabah virus.",
        "2020-03-10",
        ["visit cancelled Narendra Modi; Bangladesh"],
    ),
    (  # a bearer brings word from one to the other
        "Menteri Luar Negeri Oman Yusuf bin Alawi tiba di Teheran membawa pesan untuk Presiden Iran Hassan Rouhani dari Sultan Oman "
        "Qaboos bin Said.",
        "2019-05-21",
        [
            "visit happened Yusuf bin Alawi; Iran",
            "message happened Qaboos bin Said; Hassan Rouhani",
        ],
    ),
    (  # the later stops of a tour still to come
        "Putra Mahkota Arab Saudi Mohammed bin Salman tiba di Islamabad, Pakistan, pada Minggu (17/2/2019). Dari sana ia akan "
        "melanjutkan perjalanan ke India.",
        "2019-02-18",
        [
            "visit happened Mohammed bin Salman; Pakistan 2019-02-17",
            "visit planned Mohammed bin Salman; India",
        ],
    ),
    (  # a son of a president is not he
        "Putra dari Presiden Brasil Jair Bolsonaro itu bertemu Perdana Menteri Hungaria Viktor Orban di Budapest.",
        "2019-04-19",
        [],
    ),
    (  # met at talks elsewhere: a gathering is only where it was said
        "Presiden Uganda Yoweri Museveni dan Presiden Rwanda Paul Kagame bertemu di Luanda, Angola, Rabu (21/8/2019). Keduanya akan "
        "bertemu lagi di Kigali pada September.",
        "2019-08-22",
        [
            "meeting happened Yoweri Museveni; Paul Kagame 2019-08-21",
            "meeting planned Yoweri Museveni; Paul Kagame 2019-09",
        ],
    ),
    (  # two kings of one name, told apart by their states
        "Menteri Luar Negeri Uni Emirat Arab Abdullah bin Zayed tiba di Amman, Kamis (7/3/2019). Sheikh Abdullah bertemu Raja "
        "Yordania Abdullah di istana.",
        "2019-03-08",
        [
            "visit happened Abdullah bin Zayed Al Nahyan; Jordan 2019-03-07",
            "meeting happened Abdullah bin Zayed Al Nahyan; Abdullah II 2019-03-07",
        ],
    ),
    (  # a request from the other side
        "Presiden Amerika Serikat Donald Trump mengaku menerima permintaan dari Perdana Menteri Pakistan Imran Khan untuk bertemu di "
        "Washington.",
        "2019-07-02",
        ["meeting proposed Donald Trump; Imran Khan"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_told_words(text: str, published: str, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) == told

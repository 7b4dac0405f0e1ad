"""Whom "kedua pemimpin", "mereka", "dengannya" or a clause without a subject means. In our own words."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # two who rule, not the minister who stands nearer
        "Menjelang pertemuan puncaknya dengan Presiden Rusia Vladimir Putin, pemimpin Korea Utara Kim Jong Un tiba di "
        "Khasan. Di stasiun ia disambut Menteri Pengembangan Timur Jauh Alexander Kozlov. Pembicaraan kedua pemimpin akan "
        "digelar Kamis (25/4) di Vladivostok.",
        "2019-04-24",
        "meeting planned Kim Jong Un; Vladimir Putin 2019-04-25",
    ),
    (  # ministers who tell of it are no presidents
        "Presiden Joko Widodo bertemu Presiden AS Donald Trump di Hamburg, Sabtu (8/7). Menteri Luar Negeri Retno Marsudi "
        "menyebut pertemuan itu hangat. Menurut dia, kedua presiden sudah bertemu di Riyadh pada Mei lalu.",
        "2017-07-09",
        "meeting happened Joko Widodo; Donald Trump 2017-05",
    ),
    (
        "PM Inggris Boris Johnson dan Pangeran Charles tiba di Muscat pada Minggu (12/1). Mereka diterima Sultan Haitham "
        "bin Tariq di istananya.",
        "2020-01-13",
        "meeting happened Boris Johnson; Charles III; Haitham bin Tariq Al Said 2020-01-12",
    ),
    (  # the object of the first of two clauses that are set against each other
        "Presiden Mesir Abdel Fattah al-Sisi menelepon Donald Trump, Rabu (9/11), sedangkan PM Inggris Theresa May baru "
        "berbicara dengannya sehari kemudian.",
        "2016-11-11",
        "call happened Theresa May; Donald Trump 2016-11-10",
    ),
    (  # the one whose meetings are told, not whoever stands between
        "Presiden Prabowo Subianto bertemu Presiden Prancis Emmanuel Macron, Senin (18/11). Setelah itu, giliran PM India "
        "Narendra Modi. Sementara pertemuan dengan Presiden Turki Recep Tayyip Erdogan batal digelar.",
        "2024-11-19",
        "meeting cancelled Prabowo Subianto; Recep Tayyip Erdoğan",
    ),
    (
        "Presiden Ukraina Volodymyr Zelensky bertemu PM India Narendra Modi pada Sabtu (20/5). Keesokan harinya giliran "
        "Presiden Joko Widodo.",
        "2023-05-22",
        "meeting happened Volodymyr Zelenskyy; Joko Widodo 2023-05-21",
    ),
    (  # both, where a relative clause follows the second
        "Menlu AS Antony Blinken dan Sekjen NATO Jens Stoltenberg, yang bertemu di Washington pada Selasa, menyatakan "
        "keprihatinan.",
        "2024-06-19",
        "meeting happened Antony Blinken; Jens Stoltenberg 2024-06-18",
    ),
    (  # the statement's day stands where the quotation ends
        '"Tadi pagi saya bertemu dengan PM Malaysia Mahathir Mohamad. Beliau berjanji," kata Presiden Joko Widodo, Senin '
        "(29/10/2018).",
        "2018-10-30",
        "meeting happened Joko Widodo; Mahathir Mohamad 2018-10-29",
    ),
    (  # a relative clause has its own place
        "Presiden Joko Widodo bertemu Presiden AS Donald Trump di Hamburg, Sabtu (8/7). Pada hari yang sama, Jokowi "
        "berbincang dengan Presiden Turki Recep Tayyip Erdogan, yang baru ia kunjungi dua hari sebelumnya di Ankara.",
        "2017-07-09",
        "visit happened Joko Widodo; Turkey 2017-07-06",
    ),
    (
        "Menhan AS Lloyd Austin ingin bertemu Menhan China Li Shangfu di Singapura, tetapi Beijing menolak.",
        "2023-06-03",
        "meeting denied Lloyd Austin; Li Shangfu",
    ),
    (
        "Putra Mahkota Saudi Mohammed bin Salman sendiri ke Beijing pada Februari 2019.",
        "2022-12-08",
        "visit happened Mohammed bin Salman; China 2019-02",
    ),
    (  # a crown prince is nobody's son in a list
        "Presiden Joko Widodo akan bertemu Wakil Putra Mahkota Arab Saudi Mohammed bin Salman, PM Inggris Theresa May, dan "
        "Presiden Argentina Mauricio Macri.",
        "2016-09-02",
        "meeting planned Joko Widodo; Mohammed bin Salman",
    ),
    (
        "Presiden Prabowo Subianto memulai lawatan, Rabu (9/4/2025). Negara yang dituju yakni Uni Emirat Arab, Turki, dan "
        "Mesir.",
        "2025-04-09",
        "visit planned Prabowo Subianto; Turkey",
    ),
    (  # what is told ahead is of the plan, not of the talks told last
        "Presiden AS Donald Trump akan menggelar KTT kedua dengan Kim Jong Un. Trump menerima utusan Korea Utara Kim Yong "
        "Chol pada Jumat. Gedung Putih menyebut pertemuan itu akan berlangsung menjelang akhir Februari.",
        "2019-01-20",
        "meeting planned Donald Trump; Kim Jong Un 2019-02",
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), TOLD)
def test_who_is_meant(text: str, published: str, expected: str) -> None:
    assert wanted(expected) in [line(mention) for mention in mentions(text, published)]


def test_the_headline_tells_of_whom_the_article_is() -> None:
    text = (
        "Presiden AS Barack Obama membatalkan pertemuan dengan Presiden Filipina Rodrigo Duterte. Obama akan bertemu "
        "Presiden Korea Selatan Park Geun-hye. Duterte menyatakan penyesalan. Keduanya akhirnya bersalaman, Rabu (7/9)."
    )
    pair = "encounter happened Barack Obama; Rodrigo Duterte 2016-09-07"
    assert wanted(pair) in [line(mention) for mention in mentions(text, "2016-09-08", title="Duterte Maki Obama")]

"""Chains of contacts: several counterparts, tours, summits, arrangements."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # a collective that is named one by one in the next sentence
        "Presiden Joko Widodo dijadwalkan melakukan pertemuan bilateral dengan beberapa pemimpin dunia di Bali. Di antaranya "
        "adalah PM Kanada Justin Trudeau dan Presiden Prancis Emmanuel Macron.",
        "2022-11-12",
        ["meeting planned Joko Widodo; Justin Trudeau", "meeting planned Joko Widodo; Emmanuel Macron"],
    ),
    (  # those who stand together are one encounter
        "Presiden Joko Widodo berbincang santai dengan para pemimpin dunia di sela sidang. Di antaranya terdapat PM Kanada "
        "Justin Trudeau dan Presiden Prancis Emmanuel Macron.",
        "2022-11-12",
        ["encounter happened Joko Widodo; Justin Trudeau; Emmanuel Macron"],
    ),
    (  # who has a meeting arranged holds it; the hour of today dates the call
        "Presiden Chile Gabriel Boric menugaskan Menlu Alberto van Klaveren untuk menjadwal ulang pertemuan dengan Presiden "
        "Peru Dina Boluarte. Boric sekitar pukul 09.15 tadi telah menghubungi Boluarte.",
        "2023-11-05",
        ["meeting cancelled Gabriel Boric; Dina Boluarte", "call happened Gabriel Boric; Dina Boluarte 2023-11-05"],
    ),
    (  # two of two states discuss something: the channel is not told
        "Menlu Jerman Johann Wadephul dan Menlu Mesir Badr Abdelatty membahas bantuan untuk Gaza pada Senin (3/11/2025).",
        "2025-11-04",
        ["call happened Johann Wadephul; Badr Abdelatty 2025-11-03"],
    ),
    (  # a namesake of another state
        "Menlu AS Mike Pompeo bertemu Putra Mahkota Bahrain Pangeran Salman bin Hamad Al Khalifa di Manama.",
        "2020-08-27",
        ["meeting happened Mike Pompeo; Salman bin Hamad Al Khalifa"],
    ),
    (  # the day of a picture does not date the article
        "Pada Sabtu, 29 Juni 2019, Presiden AS Donald Trump bertemu Presiden China Xi Jinping di Osaka.\n\nPresiden AS Donald "
        "Trump akan menemui Presiden China Xi Jinping pada Kamis (30/10).",
        None,
        [
            "meeting happened Donald Trump; Xi Jinping 2019-06-29",
            "meeting planned Donald Trump; Xi Jinping 2025-10-30",
        ],
    ),
    (  # a next meeting of the two that one of them thinks possible; a long talk with a list is one call
        "Presiden Chile Gabriel Boric bertemu Presiden Peru Dina Boluarte di Lima, Jumat (3/11/2023). Boluarte hanya menyebut "
        "kemungkinan pertemuan berikutnya akan digelar di Santiago. Boric lalu melakukan percakapan lebih dari satu jam dengan "
        "Presiden Kolombia Gustavo Petro, Presiden Bolivia Luis Arce, dan Presiden Brasil Lula da Silva.",
        "2023-11-05",
        [
            "meeting happened Gabriel Boric; Dina Boluarte 2023-11-03",
            "meeting proposed Gabriel Boric; Dina Boluarte",
            "call happened Gabriel Boric; Gustavo Petro; Luis Arce; Luiz Inácio Lula da Silva",
        ],
    ),
    (  # "panggilan tersebut" says by which channel they talked; the meeting held before is another
        "Presiden AS Donald Trump mengatakan dirinya telah berbicara dengan Presiden Rusia Vladimir Putin. Panggilan tersebut "
        "terjadi beberapa hari setelah pertemuan puncaknya di Alaska dengan Putin.",
        "2025-08-19",
        ["call happened Donald Trump; Vladimir Putin", "meeting happened Donald Trump; Vladimir Putin"],
    ),
    (  # whoever welcomes at the airport is not of "pertemuan tersebut"; officials beside a minister are companions
        "Presiden Turki Recep Tayyip Erdogan bertemu Emir Qatar Tamim bin Hamad Al Thani pada Rabu (7/10/2020). Menhan Qatar "
        "Khalid bin Mohammad Al Attiyah dan pejabat Qatar lainnya menyambut Erdogan di bandara Doha. Pertemuan tersebut "
        "bersifat tertutup.",
        "2020-10-08",
        [
            "meeting happened Recep Tayyip Erdoğan; Tamim bin Hamad Al Thani 2020-10-07",
            "encounter happened Recep Tayyip Erdoğan; Khalid bin Mohammad Al Attiyah",
            "visit happened Recep Tayyip Erdoğan; Qatar 2020-10-07",
        ],
    ),
    (  # a gathering of two bodies; an agenda told in a cleft is ahead
        "Presiden Turki Recep Tayyip Erdogan berada di sela pertemuan luar biasa Organisasi Kerja Sama Islam dan Liga Arab di "
        "Doha. Pertemuan lainnya yang akan dilakukan Erdogan adalah melakukan pertemuan dengan PM Irak Mohammed Shia al-Sudani.",
        "2025-09-15",
        ["meeting planned Recep Tayyip Erdoğan; Mohammed Shia al-Sudani"],
    ),
    (  # consorts are companions; lists go on after them; guests who are named after "yakni"
        "Presiden Joko Widodo bersama Ibu Negara Iriana menyambut kehadiran Kaisar Jepang Naruhito dan Permaisuri Masako di "
        "Istana Bogor, Senin (19/6/2023). Sejumlah kepala negara yang akan diterima Joko Widodo besok yakni Presiden Chile Gabriel Boric "
        "beserta istrinya, PM Kanada Justin Trudeau, dan Presiden Prancis Emmanuel Macron.",
        "2023-06-19",
        [
            "encounter happened Joko Widodo; Naruhito 2023-06-19",
            "meeting planned Joko Widodo; Gabriel Boric 2023-06-20",
            "meeting planned Joko Widodo; Justin Trudeau 2023-06-20",
            "meeting planned Joko Widodo; Emmanuel Macron 2023-06-20",
        ],
    ),
    (  # a second call; what is said at a meeting is no message; whom "dirinya" means
        "Presiden Chile Gabriel Boric menelepon Presiden Peru Dina Boluarte. Setelah percakapan tersebut, panggilan kedua yang "
        "lebih hangat terjadi. Boric bertemu Menlu Bolivia Celinda Sosa di Santiago. Dalam pertemuan itu, Boric menyampaikan "
        "belasungkawa kepada Sosa.",
        "2024-05-05",
        [
            "call happened Gabriel Boric; Dina Boluarte",
            "call happened Gabriel Boric; Dina Boluarte",
            "meeting happened Gabriel Boric; Celinda Sosa",
        ],
    ),
    (  # announced and begun: one visit; a framework of talks that lasts is none
        'Menlu China Wang Yi melakukan kunjungan ke Indonesia pada Kamis (18/4/2024). "Wang Yi akan mengunjungi Indonesia dan '
        'Kamboja minggu ini," kata Lin Jian. Di Jakarta ia memimpin Mekanisme Kerja Sama Dialog Tingkat Tinggi China-Indonesia.',
        "2024-04-18",
        ["visit happened Wang Yi; Indonesia 2024-04-18", "visit planned Wang Yi; Cambodia"],
    ),
    (  # a year that counts meetings; another town of that year is another meeting; a stay told in an aside
        "Prabowo Subianto bertemu Vladimir Putin di Kremlin. Pertemuan ini merupakan pertemuan kedua Prabowo–Putin pada 2025, setelah "
        "sebelumnya bertemu di Saint Petersburg pada 19 Juni. Putin akan mengadakan pembicaraan dengan "
        "PM India Narendra Modi, yang akan berada di Moskow dalam kunjungan kerja.",
        "2025-12-11",
        [
            "meeting happened Prabowo Subianto; Vladimir Putin",
            "meeting happened Prabowo Subianto; Vladimir Putin 2025-06-19",
            "meeting planned Vladimir Putin; Narendra Modi",
            "visit planned Narendra Modi; Russia",
        ],
    ),
    (  # with neither of them; an invitation received, then a visit that is set; two with their teams
        "Presiden Turki Recep Tayyip Erdogan menegaskan ia tidak akan bertemu Wakil Presiden AS Mike Pence atau Menlu Mike Pompeo. "
        "Presiden AS Donald Trump menerima sebuah undangan dari Erdogan untuk mengunjungi Turki. Kunjungan dijadwalkan "
        "tahun depan. Trump, Xi Jinping dan tim masing-masing akan bertemu kembali di Osaka.",
        "2019-10-16",
        [
            "meeting denied Recep Tayyip Erdoğan; Mike Pence",
            "meeting denied Recep Tayyip Erdoğan; Mike Pompeo",
            "visit planned Donald Trump; Recep Tayyip Erdoğan 2020",
            "meeting planned Donald Trump; Xi Jinping",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_chain(text: str, published: str | None, told: list[str]) -> None:
    assert sorted(line(mention) for mention in mentions(text, published)) == sorted(wanted(one) for one in told)

"""Contacts of which one side is named elsewhere: a counterpart, a guest, a delegation, an office of the land told of."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # a surname that is a town's; the counterpart holds the office of the other
        "Menteri Pertahanan AS Lloyd Austin menelepon rekannya dari Kanada, Anita Anand, Kamis (9/3/2023). Austin sudah "
        "bertandang ke Baghdad pada 7 Maret.",
        "2023-03-10",
        ["call happened Lloyd Austin; Anita Anand 2023-03-09", "visit happened Lloyd Austin; Iraq 2023-03-07"],
    ),
    (  # who owns to a talk "dengannya" means another than himself
        "Presiden Ukraina Volodymyr Zelensky tiba di Oslo, Selasa (4/3/2025). Sekjen NATO Mark Rutte mengaku sudah bertemu "
        "dengannya.",
        "2025-03-05",
        ["visit happened Volodymyr Zelenskyy; Norway 2025-03-04", "meeting happened Mark Rutte; Volodymyr Zelenskyy"],
    ),
    (  # the opening phrase has the day before its comma
        "Wakil Presiden Gibran Rakabuming Raka bertemu dengan Wakil Presiden China Han Zheng. Dalam pertemuan di Jakarta, "
        "Senin (20/10), keduanya membahas kereta cepat.",
        "2025-10-21",
        ["meeting happened Gibran Rakabuming Raka; Han Zheng 2025-10-20"],
    ),
    (  # by the office of the visitor, in the land of the visit
        "Menteri Luar Negeri AS Mike Pompeo akan bertolak ke Abu Dhabi untuk berbicara dengan mitranya di sana.",
        "2019-09-18",
        [
            "visit planned Mike Pompeo; United Arab Emirates",
            "meeting planned Mike Pompeo; Abdullah bin Zayed Al Nahyan",
        ],
    ),
    (  # and by an office that is named
        "Menteri Luar Negeri AS Antony Blinken tiba di Kairo, Selasa (6/2/2024). Ia bertemu presiden negara itu.",
        "2024-02-07",
        [
            "visit happened Antony Blinken; Egypt 2024-02-06",
            "meeting happened Antony Blinken; Abdel Fattah el-Sisi 2024-02-06",
        ],
    ),
    (  # a delegation that is taken up, and who leads it
        "Delegasi Korea Selatan yang dipimpin Penasihat Keamanan Nasional Chung Eui-yong tiba di Pyongyang, Rabu "
        "(5/9/2018). Mereka diterima Kim Jong Un.",
        "2018-09-06",
        [
            "visit happened Chung Eui-yong; North Korea 2018-09-05",
            "meeting happened Chung Eui-yong; Kim Jong Un 2018-09-05",
        ],
    ),
    (
        "Delegasi Jerman tiba di Damaskus, Jumat (3/1/2025). Rombongan itu bertemu pemimpin Suriah Ahmed al-Sharaa.",
        "2025-01-04",
        ["visit happened Germany; Syria 2025-01-03", "meeting happened Germany; Ahmed al-Sharaa 2025-01-03"],
    ),
    (  # one who is only sent goes, not he who sent him
        "Utusan khusus Presiden Rusia Vladimir Putin tiba di Damaskus, Rabu (5/9/2018).",
        "2018-09-06",
        ["visit happened Russia; Syria 2018-09-05"],
    ),
    (  # whom somebody met is said last
        "Menteri Luar Negeri Retno Marsudi berada di New York. Mitra yang ditemuinya antara lain Menlu Turki Hakan Fidan dan "
        "Menlu India Subrahmanyam Jaishankar.",
        "2023-09-21",
        ["meeting happened Retno Marsudi; Hakan Fidan", "meeting happened Retno Marsudi; S. Jaishankar"],
    ),
    (  # the pronoun is no countryman of the minister, nor does the host go on from his own capital
        "Henry Kissinger, mantan Menteri Luar Negeri AS, diterima Presiden China Xi Jinping di Beijing, Kamis (20/7/2023). "
        "Xi menyebutnya sahabat lama. Sebelumnya ia bertemu Menteri Pertahanan Li Shangfu.",
        "2023-07-21",
        ["meeting happened Henry Kissinger; Xi Jinping 2023-07-20", "meeting happened Henry Kissinger; Li Shangfu"],
    ),
    (  # who spoke, not who is attacked
        "Menlu Rusia Sergey Lavrov menelepon Menlu AS Antony Blinken, Sabtu (12/2/2022). Kepada Blinken, Lavrov menegaskan "
        "Moskow tidak akan menyerbu Ukraina. Pada hari yang sama presiden kedua negara juga berbicara lewat telepon.",
        "2022-02-13",
        [
            "call happened Sergei Lavrov; Antony Blinken 2022-02-12",
            "call happened Vladimir Putin; Joe Biden 2022-02-12",
        ],
    ),
    (  # habits and vain tries are no contacts
        "Perdana Menteri Pakistan Imran Khan mencoba menelepon Perdana Menteri India Narendra Modi, tetapi tidak berhasil. "
        "Keduanya bisa saling menelepon kapan saja.",
        "2019-02-28",
        [],
    ),
    (  # who says that he was asked is the one who was
        "Menteri Luar Negeri Brasil Ernesto Araujo mengatakan telah menerima permintaan bertemu dari Menteri Luar Negeri "
        "Iran Mohammad Javad Zarif.",
        "2019-09-23",
        ["meeting proposed Mohammad Javad Zarif; Ernesto Araújo"],
    ),
    (  # a guest who invites his host in turn: two journeys, though the sentence calls him by his home
        "Presiden Prancis Emmanuel Macron tiba di Hanoi, Minggu (25/5/2025). Mantan bankir itu mengundang Presiden Vietnam "
        "Luong Cuong berkunjung ke Paris tahun depan. Sebelum ke Hanoi, Macron menelepon Paus Leo XIV.",
        "2025-05-26",
        [
            "call happened Emmanuel Macron; Pope Leo XIV",
            "visit happened Emmanuel Macron; Vietnam 2025-05-25",
            "visit proposed Emmanuel Macron; Lương Cường 2026",
        ],
    ),
    (  # to whom a visit is returned, the sentence before tells
        "Presiden China Xi Jinping mengunjungi Moskow pada Maret 2023. Putin membalas kunjungan itu pada Oktober 2023.",
        "2024-01-15",
        [
            "visit happened Xi Jinping; Russia 2023-03",
            "visit happened Vladimir Putin; China 2023-10",
        ],
    ),
    (  # who only sits by is no side of what "kedua negara" do next
        "Duta Besar AS dan China untuk Malaysia turut hadir. Para komandan kedua negara akan bertemu, Selasa (29/7/2025).",
        "2025-07-28",
        [],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_the_other_side_stands_elsewhere(text: str, published: str, contacts: list[str]) -> None:
    assert sorted(line(mention) for mention in mentions(text, published)) == sorted(map(wanted, contacts))

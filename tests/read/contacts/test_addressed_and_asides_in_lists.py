"""One addresses the other and the next sentence calls it a talk; asides and brackets in a list of counterparts; a second office of a body."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "2021-03-19",
        "Menlu Jepang Toshimitsu Motegi menyampaikan keprihatinan kepada Menlu China Wang Yi pada Jumat "
        "(19/3/2021). Pertemuan itu berlangsung di Tokyo.",
        ["meeting happened Toshimitsu Motegi; Wang Yi 2021-03-19"],
    ),
    (
        "2021-03-19",
        "Merkel mengutarakan kekhawatirannya kepada Putin soal Navalny, Kamis (18/3). Percakapan telepon itu "
        "berlangsung sejam.",
        ["call happened Angela Merkel; Vladimir Putin 2021-03-18"],
    ),
    (
        "2021-03-19",
        "Retno menyampaikan langsung protes Indonesia kepada Menlu China Wang Yi. Pertemuan keduanya digelar di "
        "Jakarta, Rabu (17/3/2021).",
        ["meeting happened Retno Marsudi; Wang Yi 2021-03-17"],
    ),
    (
        "2021-03-19",
        '"Saya sampaikan kepada Presiden Xi bahwa kami tidak akan mundur," kata Biden kepada wartawan, Kamis (18/3).',
        ["call happened Joe Biden; Xi Jinping"],
    ),
    (
        "2021-03-19",
        '"Saya sudah bilang kepada Lavrov, hentikan itu," ujar Menlu AS Antony Blinken.',
        ["call happened Antony Blinken; Sergei Lavrov"],
    ),
    (
        "2021-03-19",
        "Biden memperingatkan langsung Putin agar tidak ikut campur, Rabu (17/3). Peringatan itu diberikan lewat "
        "telepon.",
        ["call happened Joe Biden; Vladimir Putin 2021-03-17"],
    ),
    (
        "2021-03-19",
        "Macron menyampaikan kritik kepada Trump melalui wawancara televisi, Senin.",
        [],
    ),
    (
        "2021-03-19",
        "Johnson meminta Uni Eropa menahan diri, Kamis (18/3).",
        [],
    ),
    (
        "2021-03-19",
        '"Saya katakan pada Putin, jangan coba-coba," ujar Presiden AS Joe Biden.',
        ["call happened Joe Biden; Vladimir Putin"],
    ),
    (
        "2021-03-19",
        "Menlu Inggris Dominic Raab menyuarakan keprihatinan atas Xinjiang kepada Menlu China Wang Yi, Selasa "
        "(16/3). Panggilan telepon tersebut merupakan yang pertama tahun ini.",
        ["call happened Dominic Raab; Wang Yi 2021-03-16"],
    ),
    (
        "2021-03-19",
        "Suga mengingatkan Moon Jae-in akan perjanjian 1965. Dialog keduanya berlangsung hangat di Seoul, Kamis "
        "(18/3).",
        ["meeting happened Yoshihide Suga; Moon Jae-in 2021-03-18"],
    ),
    (
        "2021-03-19",
        '"Saya ingin sampaikan kepada Presiden Putin bahwa kami siap," kata Zelensky.',
        [],
    ),
    (
        "2021-03-19",
        "PM Kanada Justin Trudeau mengeluhkan penahanan warganya kepada Wang Yi. Pembicaraan kedua negara soal "
        "dagang macet.",
        [],
    ),
    (
        "2021-03-19",
        "Menteri Pertahanan Jerman Annegret Kramp-Karrenbauer menawarkan bantuan kepada Menhan Mali Sadio Camara, "
        "Rabu (17/3). Perbincangan tersebut digelar di Bamako.",
        ["meeting happened Annegret Kramp-Karrenbauer; Sadio Camara 2021-03-17"],
    ),
    (
        "2024-06-12",
        "Joko Widodo, Presiden Indonesia yang juga ketua ASEAN, menelepon PM Jepang Fumio Kishida, Selasa (11/6/2024).",
        ["call happened Joko Widodo; Fumio Kishida 2024-06-11"],
    ),
    (
        "2024-06-12",
        "Lavrov berunding dengan Wang Yi (Menteri Luar Negeri China) dan Jaishankar (Menteri Luar Negeri India) "
        "di Nizhny Novgorod, Senin (10/6/2024).",
        [
            "meeting happened Sergei Lavrov; Wang Yi 2024-06-10",
            "meeting happened Sergei Lavrov; S. Jaishankar 2024-06-10",
        ],
    ),
    (
        "2024-06-12",
        "Macron menghubungi Tamim bin Hamad Al Thani, yang sedang berlibur, dan Raja Yordania Abdullah II, Minggu "
        "(9/6).",
        [
            "call happened Emmanuel Macron; Tamim bin Hamad Al Thani 2024-06-09",
            "call happened Emmanuel Macron; Abdullah II 2024-06-09",
        ],
    ),
    (
        "2024-06-12",
        "Erdogan menelepon Haniyeh, yang ditemuinya pada April, dan Emir Qatar Tamim bin Hamad Al Thani, Selasa "
        "(11/6).",
        [
            "call happened Recep Tayyip Erdoğan; Ismail Haniyeh 2024-06-11",
            "call happened Recep Tayyip Erdoğan; Tamim bin Hamad Al Thani 2024-06-11",
            "meeting happened Recep Tayyip Erdoğan; Ismail Haniyeh 2024-04",
        ],
    ),
    (
        "2024-06-12",
        "Anwar Ibrahim, Perdana Menteri Malaysia, memuji ketua ASEAN. Pertemuan ASEAN berikutnya di Vientiane.",
        [],
    ),
    (
        "2023-12-10",
        "Zelensky berbicara lewat telepon dengan Rutte (Perdana Menteri Belanda) dan Sunak (Perdana Menteri "
        "Inggris), Kamis (7/12).",
        [
            "call happened Volodymyr Zelenskyy; Mark Rutte 2023-12-07",
            "call happened Volodymyr Zelenskyy; Rishi Sunak 2023-12-07",
        ],
    ),
    (
        "2023-12-10",
        "Cyril Ramaphosa, Presiden Afrika Selatan sekaligus ketua BRICS, menelepon Xi Jinping, Selasa (5/12/2023).",
        ["call happened Cyril Ramaphosa; Xi Jinping 2023-12-05"],
    ),
]


@pytest.mark.parametrize(("published", "text", "contacts"), TOLD)
def test_addressed_and_asides_in_lists(published: str, text: str, contacts: list[str]) -> None:
    told = sorted(line(mention) for mention in mentions(text, published))
    assert sorted(map(wanted, contacts)) == told

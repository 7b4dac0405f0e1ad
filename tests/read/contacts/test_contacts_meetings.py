"""Meetings as news tells them beyond one plain clause: taken up again, told by one side, told in passing."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # those who lead the talks of their delegations hold them
        "Presiden Prabowo Subianto dan PM Jepang Shigeru Ishiba memimpin pertemuan bilateral kedua delegasi di Istana Bogor, "
        "Sabtu (11/1/2025).",
        "2025-01-12",
        ["meeting happened Prabowo Subianto; Shigeru Ishiba 2025-01-11"],
    ),
    (  # what is not agreed yet has not happened
        "Kremlin: belum ada kesepakatan soal pertemuan Presiden Rusia Vladimir Putin dengan Presiden Ukraina Volodymyr Zelensky.",
        "2025-08-20",
        ["meeting proposed Vladimir Putin; Volodymyr Zelenskyy"],
    ),
    (  # a meal, a call, a sitting: nothing else in the article speaks of a contact
        "Presiden Prabowo Subianto sarapan bersama PM Malaysia Anwar Ibrahim di Kuala Lumpur, Senin (27/1/2025).",
        "2025-01-28",
        ["meeting happened Prabowo Subianto; Anwar Ibrahim 2025-01-27"],
    ),
    (
        "Menlu Sugiono mengadakan courtesy call kepada PM Singapura Lawrence Wong, Selasa (14/1/2025).",
        "2025-01-15",
        ["meeting happened Sugiono; Lawrence Wong 2025-01-14"],
    ),
    (
        "Presiden AS Donald Trump menggelar rapat dengan PM Inggris Keir Starmer di Gedung Putih, Kamis (27/2/2025).",
        "2025-02-28",
        ["meeting happened Donald Trump; Keir Starmer 2025-02-27"],
    ),
    (
        "Kanselir Jerman Friedrich Merz menjamu makan malam Perdana Menteri India Narendra Modi di Berlin, Selasa (10/3/2026).",
        "2026-03-11",
        ["meeting happened Friedrich Merz; Narendra Modi 2026-03-10"],
    ),
    (
        "Presiden Joko Widodo menyambut Perdana Menteri Singapura Lee Hsien Loong di Istana Bogor, Senin (29/4/2024). "
        "Mereka kemudian mengadakan pertemuan tertutup. Selama pertemuan itu, kedua pemimpin meninjau kerja sama.",
        "2024-04-29",
        ["meeting happened Joko Widodo; Lee Hsien Loong 2024-04-29"],
    ),
    (
        "Menhan Prabowo Subianto bertolak ke Malaysia. Ketua Umum Partai Gerindra itu pernah bertemu Anwar Ibrahim di "
        "Jakarta pada 2018.",
        "2020-01-09",
        ["meeting happened Prabowo Subianto; Anwar Ibrahim 2018"],
    ),
    (
        "Presiden Joko Widodo bertemu Presiden Ukraina Volodymyr Zelensky di Kyiv, Rabu (29/6/2022). Jokowi akan "
        "meneruskan pembicaraan itu kepada Presiden Rusia Vladimir Putin, yang akan ia temui di Moskow, Kamis "
        "(30/6/2022).",
        "2022-06-29",
        [
            "meeting happened Joko Widodo; Volodymyr Zelenskyy 2022-06-29",
            "meeting planned Joko Widodo; Vladimir Putin 2022-06-30",
        ],
    ),
    (
        "Presiden Brasil Luiz Inacio Lula da Silva kedatangan Kanselir Jerman Olaf Scholz di Brasilia, Senin "
        "(30/1/2023). Dalam pertemuan tersebut, Lula menolak mengirim amunisi.",
        "2023-02-01",
        ["meeting happened Luiz Inácio Lula da Silva; Olaf Scholz 2023-01-30"],
    ),
    (
        "Menlu RI Retno Marsudi menyebut Menlu Turki Mevlut Cavusoglu mendukung Indonesia dalam pertemuan bilateral "
        "di Ankara, Jumat (22/4/2022). Pada pertemuan itu, kedua menlu bertukar pandangan soal Palestina.",
        "2022-04-23",
        ["meeting happened Retno Marsudi; Mevlüt Çavuşoğlu 2022-04-22"],
    ),
    (
        "Perdana Menteri India Narendra Modi dijamu makan malam oleh Presiden Rusia Vladimir Putin di Moskow, Senin "
        "(8/7/2024), sebelum menggelar pembicaraan di Kremlin pada Selasa (9/7/2024).",
        "2024-07-10",
        [
            "meeting happened Narendra Modi; Vladimir Putin 2024-07-08",
            "meeting happened Narendra Modi; Vladimir Putin 2024-07-09",
        ],
    ),
    (
        "Menlu AS Antony Blinken menghadap Presiden Joko Widodo di Jakarta, Senin (13/12/2021). Menlu Retno Marsudi "
        "sendiri akan berunding dengan sejawatnya itu pada Selasa (14/12/2021).",
        "2021-12-13",
        [
            "meeting happened Antony Blinken; Joko Widodo 2021-12-13",
            "meeting planned Retno Marsudi; Antony Blinken 2021-12-14",
        ],
    ),
    (
        "Presiden AS Donald Trump bertemu Kanselir Jerman Angela Merkel, PM India Narendra Modi, dan Presiden Brasil "
        "Jair Bolsonaro di Osaka, Jumat (28/6/2019). Ia akan berunding dengan Presiden China Xi Jinping pada Sabtu "
        "(29/6/2019).",
        "2019-06-28",
        [
            "meeting happened Donald Trump; Angela Merkel 2019-06-28",
            "meeting happened Donald Trump; Narendra Modi 2019-06-28",
            "meeting happened Donald Trump; Jair Bolsonaro 2019-06-28",
            "meeting planned Donald Trump; Xi Jinping 2019-06-29",
        ],
    ),
    (
        "Sekretaris Dewan Keamanan Rusia Sergei Shoigu lebih dulu mendatangi Kementerian Pertahanan untuk bertemu "
        "Menhan Sjafrie Sjamsoeddin, Selasa (25/2/2025).",
        "2025-02-25",
        ["meeting happened Sergei Shoigu; Sjafrie Sjamsoeddin 2025-02-25"],
    ),
    (
        "Menlu AS Antony Blinken dijadwalkan menemui PM Israel Benjamin Netanyahu di Yerusalem dan Presiden Palestina "
        "Mahmoud Abbas di Ramallah.",
        "2021-05-24",
        ["meeting planned Antony Blinken; Benjamin Netanyahu", "meeting planned Antony Blinken; Mahmoud Abbas"],
    ),
    (
        "Presiden Korea Selatan Moon Jae-in dan Presiden AS Donald Trump akan menggelar konferensi tingkat tinggi "
        "yang ke-7 di Washington pada 11 April 2019.",
        "2019-03-29",
        ["meeting planned Moon Jae-in; Donald Trump 2019-04-11"],
    ),
    (
        "Presiden Prabowo Subianto bertemu Perdana Menteri Jepang Shigeru Ishiba, Ketua Parlemen Fukushiro Nukaga, "
        "dan sejumlah pengusaha di Tokyo, Senin (10/3/2025).",
        "2025-03-11",
        [
            "meeting happened Prabowo Subianto; Shigeru Ishiba 2025-03-10",
            "meeting happened Prabowo Subianto; Fukushiro Nukaga 2025-03-10",
        ],
    ),
    (
        "Presiden Prabowo Subianto menerima Menhan Australia Richard Marles di Jakarta, Rabu (11/3/2026). Kedua tokoh "
        "memanfaatkan kesempatan itu untuk bertukar pandangan.",
        "2026-03-12",
        ["meeting happened Prabowo Subianto; Richard Marles 2026-03-11"],
    ),
    (
        "Presiden Ukraina Volodymyr Zelensky menggelar rentetan pertemuan di Hiroshima, Sabtu (20/5/2023), mulai dari "
        "PM India Narendra Modi, PM Italia Giorgia Meloni, hingga PM Inggris Rishi Sunak.",
        "2023-05-20",
        [
            "meeting happened Volodymyr Zelenskyy; Narendra Modi 2023-05-20",
            "meeting happened Volodymyr Zelenskyy; Giorgia Meloni 2023-05-20",
            "meeting happened Volodymyr Zelenskyy; Rishi Sunak 2023-05-20",
        ],
    ),
    (
        "Presiden Turki Recep Tayyip Erdogan bertemu Presiden Rusia Vladimir Putin di Sochi, Senin (17/9/2018), "
        "membahas masa depan Idlib. Erdogan berharap pertemuannya dengan Putin membuahkan hasil.",
        "2018-09-18",
        ["meeting happened Recep Tayyip Erdoğan; Vladimir Putin 2018-09-17"],
    ),
]

NEVER = [
    ('"Belum ada permintaan bertemu dari PM Australia," kata Menlu Retno Marsudi.', "2014-11-09", "Tony Abbott"),
    (
        "Presiden Rusia Vladimir Putin menjamu pemimpin Korea Utara Kim Jong Un di Vladivostok. "
        '"Saya akan membahas hasil pertemuan ini dengan pemimpin China," kata Putin.',
        "2019-04-26",
        "Xi Jinping",
    ),
]


@pytest.mark.parametrize(("text", "published", "want"), TOLD)
def test_meetings_told_in_passing(text: str, published: str, want: list[str]) -> None:
    found = [line(m) for m in mentions(text, published) if m.kind.value.value != "visit"]
    for one in want:
        assert any(wanted(one) == wanted(other) or other.startswith(wanted(one)) for other in found), found
    assert len(found) == len(want), found


@pytest.mark.parametrize(("text", "published", "nobody"), NEVER)
def test_nobody_meets_who_is_only_spoken_of(text: str, published: str, nobody: str) -> None:
    assert not any(claim.value.name == nobody for m in mentions(text, published) for claim in m.who)

"""Encounters by ceremony, visits whose host stands elsewhere, and the several times at which the same two met."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # both lands told of, in the month of the journey told before
        "Indonesia ingin mendamaikan Rusia dan Ukraina lewat perjalanan Joko Widodo pada akhir Juni 2022. "
        "Jokowi sudah mengunjungi kedua negara itu.",
        "2023-02-15",
        [
            "visit happened Joko Widodo; Russia 2022-06",
            "visit happened Joko Widodo; Ukraine 2022-06",
        ],
    ),
    (  # his own land is none of them
        "Hubungan Indonesia dan Jepang erat. Wisatawan asing senang, dan Presiden Prabowo Subianto meminta mereka berkunjung ke kedua "
        "negara itu.",
        "2025-02-15",
        [],
    ),
    (
        "Menlu RI Retno Marsudi dan Menlu Australia Marise Payne menggelar 2+2 meeting di Jakarta, Kamis (9/9/2021).",
        "2021-09-10",
        ["meeting happened Retno Marsudi; Marise Payne 2021-09-09"],
    ),
    (  # a state welcome abroad, and the audience after it
        "Prabowo Subianto mendapat sambutan kenegaraan di Istana Negara Malaysia, Senin (27/1/2025). Setelah "
        "upacara, ia menghadiri audiensi dengan Sultan Ibrahim.",
        "2025-01-28",
        [
            "visit happened Prabowo Subianto; Malaysia 2025-01-27",
            "meeting happened Prabowo Subianto; Ibrahim Iskandar of Johor 2025-01-27",
        ],
    ),
    (  # how old he is dates nothing
        "Raja Arab Saudi Salman berkunjung ke Indonesia. Ketika raja 81 tahun ini singgah di Bogor, Presiden Joko Widodo menjamunya.",
        "2017-03-05",
        ["visit happened Salman of Saudi Arabia; Indonesia", "meeting happened Joko Widodo; Salman of Saudi Arabia"],
    ),
    (  # who wanted to is no wish
        "Trump dan Kim Jong Un sudah bertemu. Trump adalah Presiden AS satu-satunya yang mau ditemui Kim Jong Un.",
        "2020-10-23",
        ["meeting happened Donald Trump; Kim Jong Un"],
    ),
    (
        "Presiden Prabowo Subianto dan Presiden Turki Recep Tayyip Erdogan selesai melakukan High Level Meeting di Bogor, Rabu "
        "(12/2/2025).",
        "2025-02-13",
        ["meeting happened Prabowo Subianto; Recep Tayyip Erdoğan 2025-02-12"],
    ),
    (  # an official welcome whose giver is said last
        "Di bawah tangga pesawat tampak menyambut kedatangan Presiden Afrika Selatan Cyril Ramaphosa ialah Menteri "
        "Perdagangan Budi Santoso, Rabu (22/10/2025).",
        "2025-10-22",
        [
            "encounter happened Budi Santoso; Cyril Ramaphosa 2025-10-22",
            "visit happened Cyril Ramaphosa; Indonesia 2025-10-22",
        ],
    ),
    (  # what is handed over in person, what two sides begin together
        "Presiden Prabowo Subianto bersama Presiden Turki Recep Tayyip Erdogan melakukan peletakan batu pertama rumah "
        "sakit di Jakarta, Rabu (12/2/2025).",
        "2025-02-12",
        ["encounter happened Prabowo Subianto; Recep Tayyip Erdoğan 2025-02-12"],
    ),
    (
        "Presiden Prabowo Subianto menerima Bintang Kehormatan dari Presiden Brasil Lula da Silva di Brasilia, Rabu "
        "(9/7/2025).",
        "2025-07-09",
        ["encounter happened Prabowo Subianto; Luiz Inácio Lula da Silva 2025-07-09"],
    ),
    (  # who calls on the one who rules there visits the state
        "PM Israel Benjamin Netanyahu mengunjungi Presiden Vladimir Putin di Moskwa, Kamis (12/9/2019).",
        "2019-09-12",
        [
            "meeting happened Benjamin Netanyahu; Vladimir Putin 2019-09-12",
            "visit happened Benjamin Netanyahu; Russia 2019-09-12",
        ],
    ),
    (  # the state of which the sentences around it speak receives
        "Dubes China menemui Menko Perekonomian Airlangga Hartarto di Jakarta, Selasa (16/4/2024). Keduanya membahas "
        "ekspor durian. Menurut Airlangga, kunjungan Perdana Menteri China Li Qiang pekan depan akan memperkuat dagang.",
        "2024-04-17",
        [
            "meeting happened Airlangga Hartarto; Lu Kang 2024-04-16",
            "visit planned Li Qiang; Indonesia 2024-04-22",
        ],
    ),
    (  # nobody came
        "Belum pernah ada presiden AS yang datang ke Pyongyang.",
        "2019-06-20",
        [],
    ),
    (  # a mission, a stay, a tour and its first stop
        "Menteri Perdagangan AS Wilbur Ross memimpin misi dagang ke Bangkok, Senin (4/11/2019).",
        "2019-11-04",
        ["visit happened Wilbur Ross; Thailand 2019-11-04"],
    ),
    (
        "PM Kanada Justin Trudeau menghabiskan delapan hari di India tahun lalu.",
        "2019-11-20",
        ["visit happened Justin Trudeau; India 2018"],
    ),
    (
        "Presiden Prabowo Subianto memulai lawatan luar negeri. Tujuan pertamanya Singapura, kemudian Moskow.",
        "2025-06-15",
        ["visit happened Prabowo Subianto; Singapore", "visit happened Prabowo Subianto; Russia"],
    ),
    (  # three times, three records
        "Pemimpin Korea Utara Kim Jong Un menyurati Presiden AS Donald Trump, Senin (16/9/2019). Keduanya telah bertemu "
        "tiga kali, yakni di Singapura pada Juni 2018, Hanoi pada Februari 2019, dan di Zona Demiliterisasi (DMZ) pada "
        "30 Juni.",
        "2019-09-16",
        [
            "message happened Kim Jong Un; Donald Trump 2019-09-16",
            "meeting happened Kim Jong Un; Donald Trump 2018-06",
            "meeting happened Kim Jong Un; Donald Trump 2019-02",
            "meeting happened Kim Jong Un; Donald Trump 2019-06-30",
        ],
    ),
    (  # a summit is of the two of whom the article speaks
        "Pemimpin Korea Utara Kim Jong Un menyurati Presiden AS Donald Trump, Senin (16/9/2019). KTT perdana digelar di "
        "Singapura pada Juni 2018, disusul KTT kedua di Hanoi delapan bulan kemudian.",
        "2019-09-16",
        [
            "message happened Kim Jong Un; Donald Trump 2019-09-16",
            "meeting happened Kim Jong Un; Donald Trump 2018-06",
            "meeting happened Kim Jong Un; Donald Trump 2019-02",
        ],
    ),
    (  # what the article opens with is of now, the visits of months ago are others
        "Presiden Prabowo Subianto kembali mengunjungi Prancis dan bertemu Presiden Emmanuel Macron di Paris. Ini menjadi "
        "kunjungan ketiga Prabowo ke Prancis sepanjang 2026. Indonesia dan Prancis menjajaki kerja sama. Prabowo pertama "
        "kali berkunjung ke Prancis tahun ini pada 23 Januari 2026 setelah menghadiri forum di Davos. Pada 14 April 2026, "
        "ia kembali ke Paris dan bertemu Macron di Istana Elysee.",
        "2026-05-29",
        [
            "visit happened Prabowo Subianto; France",
            "meeting happened Prabowo Subianto; Emmanuel Macron",
            "visit happened Prabowo Subianto; France 2026-01-23",
            "visit happened Prabowo Subianto; France 2026-04-14",
            "meeting happened Prabowo Subianto; Emmanuel Macron 2026-04-14",
        ],
    ),
    (  # officials of the host whom nobody names act for it
        "Menteri Luar Negeri AS Mike Pompeo terbang ke Irak dan bertemu para pejabat setempat.",
        "2019-05-08",
        ["visit happened Mike Pompeo; Iraq", "meeting happened Mike Pompeo; Iraq"],
    ),
    (  # whom a letter says that its writer would meet had it
        "Presiden AS Donald Trump tak menjawab soal pemimpin Korea Utara Kim Jong Un. Kim menyampaikan lewat surat bulan "
        "lalu bahwa ia ingin bertemu Trump untuk ketiga kalinya.",
        "2019-09-17",
        ["message happened Kim Jong Un; Donald Trump 2019-08", "meeting proposed Kim Jong Un; Donald Trump"],
    ),
    (  # a month behind us needs no word for it
        "Presiden AS Donald Trump dan pemimpin Korea Utara Kim Jong Un belum sepakat. Pertemuan di Vietnam pada Februari "
        "antara keduanya tidak membuahkan hasil.",
        "2019-09-17",
        ["meeting happened Donald Trump; Kim Jong Un 2019-02"],
    ),
    (  # a meal after the talks is part of them, at the palace of the host
        "Presiden Brasil Luiz Inacio Lula da Silva dijadwalkan bertemu Presiden Prabowo Subianto di Istana Merdeka, lalu "
        "menghadiri jamuan makan siang.",
        "2025-10-22",
        ["meeting planned Luiz Inácio Lula da Silva; Prabowo Subianto"],
    ),
    (  # "pertemuan itu" is the gathering of the sentence before, not the talks told of last
        "Presiden Prancis Emmanuel Macron mengatakan ia sudah berbicara dengan Presiden Ukraina Volodymyr Zelensky. Menlu G7 "
        "yang bertemu di Charlevoix, Kanada, mengancam sanksi baru. Di sela pertemuan itu Menlu AS Marco Rubio bertemu Menlu "
        "Kanada Melanie Joly.",
        "2025-03-14",
        ["call happened Emmanuel Macron; Volodymyr Zelenskyy", "meeting happened Marco Rubio; Mélanie Joly"],
    ),
    (  # "keduanya" are the two of whom the article tells, not the guest and who welcomed him
        "Presiden Korea Selatan Lee Jae Myung menjamu Perdana Menteri Jepang Shigeru Ishiba di Busan, Selasa (30/9/2025). "
        "Ishiba tiba di Bandara Gimhae dan disambut Menteri Luar Negeri Cho Hyun. Lee berkunjung ke Tokyo pada 23 Agustus. "
        "Keduanya pertama kali berjumpa di sela KTT G7 di Kanada pada Juni.",
        "2025-09-30",
        [
            "meeting happened Lee Jae-myung; Shigeru Ishiba 2025-09-30",
            "visit happened Shigeru Ishiba; South Korea 2025-09-30",
            "encounter happened Shigeru Ishiba; Cho Hyun 2025-09-30",
            "visit happened Lee Jae-myung; Japan 2025-08-23",
            "meeting happened Lee Jae-myung; Shigeru Ishiba 2025-06",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_visits_and_ceremonies(text: str, published: str, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) == told

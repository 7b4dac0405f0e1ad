"""Asia's powers among themselves: envoys sent, talks beside unnamed people, rounds ahead, stretches of days, who withdrew."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD: list[tuple[str, str, list[str]]] = [
    (  # a stretch of days that "sejak" opens is the time of the visit
        "Presiden Mongolia Khaltmaagiin Battulga melakukan kunjungan resmi ke Rusia sejak Senin (2/9/2019) hingga Kamis (5/9/2019).",
        "2019-09-06",
        ["visit happened Khaltmaagiin Battulga; Russia 2019-09-02"],
    ),
    (
        "Perdana Menteri Jepang Shinzo Abe mengunjungi India sejak Rabu (13/9/2017) sampai Jumat (15/9/2017).",
        "2017-09-16",
        ["visit happened Shinzo Abe; India 2017-09-13"],
    ),
    (  # "yang kedua pada Kamis" dates the talks
        "Perdana Menteri Jepang Fumio Kishida dan Presiden Korea Selatan Yoon Suk Yeol menggelar perundingan bilateral mereka yang "
        "kedua pada Minggu, 7 Mei 2023.",
        "2023-05-08",
        ["meeting happened Fumio Kishida; Yoon Suk-yeol 2023-05-07"],
    ),
    (  # unnamed people beside a named counterpart
        "Menteri Luar Negeri Pakistan Bilawal Bhutto Zardari bertemu sejumlah anggota Senat dan Menteri Luar Negeri AS Antony Blinken "
        "di Washington, Rabu (18/5/2022).",
        "2022-05-19",
        ["meeting happened Bilawal Bhutto Zardari; Antony Blinken 2022-05-18"],
    ),
    (
        "Perdana Menteri India Narendra Modi bertemu para pengusaha tekstil serta Perdana Menteri Inggris Boris Johnson pada Jumat (22/4/2022).",
        "2022-04-23",
        ["meeting happened Narendra Modi; Boris Johnson 2022-04-22"],
    ),
    (
        "Menlu China Wang Yi bertemu pimpinan parlemen, Perdana Menteri Nepal Sher Bahadur Deuba, dan sejumlah tokoh partai, Sabtu (26/3/2022).",
        "2022-03-27",
        ["meeting happened Wang Yi; Sher Bahadur Deuba 2022-03-26"],
    ),
    (
        "Menlu China Wang Yi bertemu pimpinan parlemen, Perdana Menteri Nepal Sher Bahadur Deuba menyebut kunjungan itu penting.",
        "2022-03-27",
        [],
    ),
    (  # the counterpart stands after what they talked about
        "Presiden Rusia Vladimir Putin berbicara mengenai Afganistan dengan Perdana Menteri India Narendra Modi pada Selasa (24/8/2021).",
        "2021-08-25",
        ["call happened Vladimir Putin; Narendra Modi 2021-08-24"],
    ),
    (
        "Menteri Luar Negeri Jepang Toshimitsu Motegi mengadakan pertemuan terkait Myanmar dengan Menteri Luar Negeri China Wang Yi "
        "di Tokyo, Rabu (25/11/2020).",
        "2020-11-26",
        ["meeting happened Toshimitsu Motegi; Wang Yi 2020-11-25"],
    ),
    ("Presiden Korea Selatan Moon Jae-in berbicara tentang persahabatannya dengan Kim Jong Un.", "2018-10-02", []),
    ("Presiden AS Joe Biden berbicara soal perang dagang dengan Xi Jinping.", "2021-03-02", []),
    (  # a state sends those who act for it
        "Korea Selatan akan mengirim utusan khusus ke Jepang pada Kamis (17/5/2018).",
        "2018-05-15",
        ["visit planned South Korea; Japan 2018-05-17"],
    ),
    ("Jepang mengirim tim medis ke Nepal pada Kamis (30/4/2015).", "2015-05-01", []),
    (  # a numbered round ahead
        "Menlu China Wang Yi akan mengadakan putaran ke-22 perundingan perbatasan dengan Penasihat Keamanan Nasional India Ajit Doval "
        "pada Sabtu (21/12/2019).",
        "2019-12-19",
        ["meeting planned Wang Yi; Ajit Doval 2019-12-21"],
    ),
    (  # who withdraws from a meeting calls it off
        "Pada Kamis (24/5/2018), Presiden AS Donald Trump menarik diri dari pertemuan dengan pemimpin Korea Utara Kim Jong Un yang "
        "direncanakan pada 12 Juni.",
        "2018-05-25",
        ["meeting cancelled Donald Trump; Kim Jong Un 2018-06-12"],
    ),
    (  # a gathering is the step after the visit; without that step it is all he came for
        "Dari Tashkent, Presiden China Xi Jinping akan melanjutkan lawatan resmi ke Tajikistan kemudian menghadiri KTT CICA.",
        "2019-06-10",
        ["visit planned Xi Jinping; Tajikistan"],
    ),
    ("Presiden China Xi Jinping akan terbang ke Tajikistan dan menghadiri KTT CICA.", "2019-06-10", []),
    (  # talks of two at the highest level are no gathering
        "Presiden Korea Selatan Lee Myung-bak mengunjungi Jepang untuk menghadiri konferensi tingkat tinggi dengan Perdana Menteri "
        "Yoshihiko Noda pada Desember 2011.",
        "2011-12-28",
        ["visit happened Lee Myung-bak; Japan 2011-12", "meeting happened Lee Myung-bak; Yoshihiko Noda 2011-12"],
    ),
    (  # who is asked to come to a gathering
        "Menlu China Wang Yi mengundang PM India Narendra Modi ke KTT BRICS di Xiamen pada September.",
        "2017-07-03",
        [],
    ),
    (  # an office whose former holder is named
        "Beijing mengecam Ketua DPR AS Kevin McCarthy. Kunjungan Ketua DPR AS sebelumnya, Nancy Pelosi, ke Taiwan pada Agustus 2022 "
        "membuat hubungan memburuk.",
        "2023-04-07",
        ["visit happened Nancy Pelosi; Taiwan 2022-08"],
    ),
    (  # the aim stands far before its day
        "Presiden Rusia Vladimir Putin terbang ke Pyongyang untuk menyaksikan parade militer dan peringatan tujuh puluh "
        "tahun berdirinya negara itu pada Minggu.",
        "2018-09-08",
        ["visit planned Vladimir Putin; North Korea 2018-09-09"],
    ),
    (  # whose relative it is stands in apposition
        "Pemimpin Korea Utara Kim Jong Un mengulang rute kunjungan kakeknya, Kim Il Sung, ke Vietnam pada 1958.",
        "2019-02-26",
        ["visit happened Kim Il Sung; Vietnam 1958"],
    ),
    (
        "Presiden AS Joe Biden mengkritik pertemuan pendahulunya, Donald Trump, dengan Kim Jong Un pada 2018.",
        "2021-05-22",
        ["meeting happened Donald Trump; Kim Jong Un 2018"],
    ),
    ("Perdana Menteri Jepang Shinzo Abe mengenang lawatan mendiang ayahnya ke Iran pada 1983.", "2019-06-13", []),
    (  # the day of what happened is not that of the call
        "Setelah gempa yang mengguncang Nepal pada Jumat (3/11/2023), Perdana Menteri India Narendra Modi menelepon Perdana Menteri "
        "Nepal Pushpa Kamal Dahal.",
        "2023-11-06",
        ["call happened Narendra Modi; Pushpa Kamal Dahal"],
    ),
    (
        "Setelah makan siang pada Jumat (3/11/2023), Perdana Menteri India Narendra Modi menelepon Perdana Menteri Nepal Pushpa "
        "Kamal Dahal.",
        "2023-11-06",
        ["call happened Narendra Modi; Pushpa Kamal Dahal 2023-11-03"],
    ),
    (  # how the talks ended does not part them from their day
        "Pertemuan Presiden AS Donald Trump dan Kim Jong Un yang berakhir tanpa hasil di Hanoi pada Februari 2019 mengejutkan Seoul.",
        "2019-04-02",
        ["meeting happened Donald Trump; Kim Jong Un 2019-02"],
    ),
    (  # a reception still to come
        "Presiden China Xi Jinping akan menghadiri resepsi makan malam yang digelar Presiden Rusia Vladimir Putin di Moskow, Selasa (21/3/2023).",
        "2023-03-20",
        ["meeting planned Xi Jinping; Vladimir Putin 2023-03-21"],
    ),
    (  # two who will lead a round
        "Menlu China Wang Yi dan Menlu Rusia Sergey Lavrov akan bersama-sama memimpin putaran kelima dialog strategis di Beijing.",
        "2023-03-20",
        ["meeting planned Wang Yi; Sergei Lavrov"],
    ),
    (  # a visit not yet arranged; talks that are only waited for
        "Kunjungan Perdana Menteri India Narendra Modi ke Pakistan belum dikoordinasikan.",
        "2023-03-20",
        ["visit proposed Narendra Modi; Pakistan"],
    ),
    ("Presiden AS Donald Trump menahan tarif sambil menunggu pembicaraan dengan Beijing.", "2025-05-02", []),
    (  # he is there already; the day is that of the meeting
        "Kim Jong Un tiba di Rusia. Kim bertolak ke Vladivostok untuk pertemuannya dengan Presiden Rusia Vladimir Putin pada Kamis (25/4/2019).",
        "2019-04-24",
        ["visit happened Kim Jong Un; Russia", "meeting planned Kim Jong Un; Vladimir Putin 2019-04-25"],
    ),
    (  # landed for a meeting that nothing says to be over
        "Menteri Luar Negeri China Qin Gang mendarat di Tashkent untuk menemui Presiden Uzbekistan Shavkat Mirziyoyev.",
        "2023-04-13",
        ["visit happened Qin Gang; Uzbekistan", "meeting planned Qin Gang; Shavkat Mirziyoyev"],
    ),
    (  # a related headline about what a scholar says of him
        "Presiden AS Donald Trump menelepon Presiden China Xi Jinping pada Kamis (5/6/2025).\n\nBaca juga: Pengamat Sebut Trump Terdesak",
        "2025-06-06",
        ["call happened Donald Trump; Xi Jinping 2025-06-05"],
    ),
    (  # what cannot be accepted receives nobody; a warrant is no letter
        "Menlu Jepang Taro Kono bertemu Menlu India Sushma Swaraj pada Senin (7/1/2019). Kedua menteri menilai klaim sepihak tidak "
        "dapat diterima di mana pun.",
        "2019-01-08",
        ["meeting happened Taro Kono; Sushma Swaraj 2019-01-07"],
    ),
    ("ICC mengeluarkan surat penangkapan untuk Presiden Rusia Vladimir Putin.", "2023-03-18", []),
    (  # he who attends the gathering goes on to meet
        "Menteri Luar Negeri Pakistan Ishaq Dar menghadiri pertemuan Menlu OKI, sekaligus mengadakan pertemuan bilateral dengan Menlu "
        "Turki Hakan Fidan, Sabtu (21/6/2025).",
        "2025-06-22",
        ["meeting happened Ishaq Dar; Hakan Fidan 2025-06-21"],
    ),
    (  # what they spoke of has a day of its own
        "Menlu Jepang Yoshimasa Hayashi menelepon Menlu Korea Selatan Park Jin. Kedua menlu bertukar pandangan tentang Korea Utara, "
        "termasuk peluncuran rudal yang dilakukan pada Selasa (4/10/2022).",
        "2022-10-07",
        ["call happened Yoshimasa Hayashi; Park Jin"],
    ),
    (  # called off, then possible after all
        "Presiden AS Donald Trump membatalkan pertemuan dengan Kim Jong Un yang sedianya digelar pada 12 Juni 2018. Sehari kemudian "
        "Trump mengatakan pertemuan itu masih bisa terjadi.",
        "2018-05-26",
        ["meeting proposed Donald Trump; Kim Jong Un 2018-06-12"],
    ),
    (  # was to be held
        "KTT Jepang-Korea Selatan itu semula akan digelar pada 20 Juni 2019.",
        "2019-06-18",
        ["meeting cancelled Moon Jae-in; Shinzo Abe 2019-06-20"],
    ),
    (  # a summit to come for the sake of which they met
        "Presiden Korea Selatan Moon Jae-in menemui Presiden AS Donald Trump pada Selasa (22/5/2018) demi pertemuan puncak mendatang.",
        "2018-05-23",
        ["meeting happened Moon Jae-in; Donald Trump 2018-05-22"],
    ),
    (  # a call that is called a meeting in what follows
        "Menlu India S Jaishankar menelepon Menlu Iran Abbas Araghchi pada Rabu (18/6/2025). Dalam pertemuan itu, kedua menlu membahas "
        "pemulangan mahasiswa.",
        "2025-06-19",
        ["call happened S. Jaishankar; Abbas Araghchi 2025-06-18"],
    ),
    (  # a greeting in person
        "Kim Yo Jong memberi salam kepada Presiden Korea Selatan Moon Jae-in ketika ia tiba di Pyongyang, Selasa (18/9/2018).",
        "2018-09-19",
        [
            "encounter happened Kim Yo Jong; Moon Jae-in 2018-09-18",
            "visit happened Moon Jae-in; North Korea 2018-09-18",
        ],
    ),
    (  # he was asked to the visit that he has made
        "Presiden Rusia Vladimir Putin melakukan kunjungan ke Mongolia pada Senin (2/9/2024). Menurut Kremlin, Putin diundang oleh "
        "Presiden Mongolia Ukhnaagiin Khurelsukh untuk menghadiri peringatan itu.",
        "2024-09-03",
        ["visit happened Vladimir Putin; Mongolia 2024-09-02"],
    ),
    (  # after the land that somebody visits, "dan" begins another clause
        "Presiden Korea Selatan Moon Jae-in mengunjungi Korea Utara, dan Kim Jong Un menyampaikan keinginannya untuk bertemu Presiden "
        "Tiongkok Xi Jinping.",
        "2018-09-19",
        ["visit happened Moon Jae-in; North Korea", "meeting proposed Kim Jong Un; Xi Jinping"],
    ),
    (
        "Perdana Menteri India Narendra Modi bertolak ke Jepang dan Presiden Tiongkok Xi Jinping ke Rusia.",
        "2018-10-27",
        ["visit happened Narendra Modi; Japan", "visit happened Xi Jinping; Russia"],
    ),
    (  # a hope is no plan
        "Presiden Korea Selatan Yoon Suk Yeol mengungkapkan harapannya bertemu Perdana Menteri Jepang Fumio Kishida.",
        "2022-08-16",
        ["meeting proposed Fumio Kishida; Yoon Suk-yeol"],
    ),
    (
        "Presiden Kazakhstan Kassym-Jomart Tokayev menyampaikan selamat atas terpilihnya lagi Shavkat Mirziyoyev.",
        "2023-07-11",
        ["message happened Kassym-Jomart Tokayev; Shavkat Mirziyoyev"],
    ),
    (  # officials whom nobody names: it was not Xi who went
        "Presiden Tiongkok Xi Jinping berpidato di Beijing. Kunjungan para pejabat tinggi AS ke Taiwan membuat Tiongkok geram.",
        "2022-09-01",
        [],
    ),
    (
        "Presiden Tiongkok Xi Jinping berpidato di Beijing. Rangkaian kunjungan politisi asing ke Taiwan, termasuk kunjungan Ketua DPR "
        "AS Nancy Pelosi pada Agustus 2022, membuat Tiongkok geram.",
        "2022-09-01",
        ["visit happened Nancy Pelosi; Taiwan 2022-08"],
    ),
    (  # a courtesy call that is on the schedule
        "Presiden Filipina Ferdinand Marcos Jr. akan tiba di Tokyo pada Rabu (8/2/2023). Kunjungan kehormatan kepada Kaisar Naruhito "
        "juga dijadwalkan.",
        "2023-02-05",
        [
            "visit planned Ferdinand Marcos Jr.; Japan 2023-02-08",
            "meeting planned Ferdinand Marcos Jr.; Naruhito 2023-02-08",
        ],
    ),
    (  # the first stop of a tour, with talks to come
        "Perdana Menteri Jepang Fumio Kishida memulai lawatan ke Afrika. Mesir menjadi perhentian pertama Kishida. Pertemuan dengan "
        "Presiden Abdel Fattah el-Sisi dijadwalkan pada Minggu (30/4/2023).",
        "2023-04-29",
        [
            "visit planned Fumio Kishida; Egypt 2023-04-30",
            "meeting planned Abdel Fattah el-Sisi; Fumio Kishida 2023-04-30",
        ],
    ),
    (
        "Perdana Menteri Jepang Fumio Kishida memulai lawatan ke Afrika. Mesir menjadi perhentian pertama Kishida. Kishida bertemu "
        "Presiden Abdel Fattah el-Sisi pada Minggu (30/4/2023).",
        "2023-05-01",
        [
            "visit happened Fumio Kishida; Egypt 2023-04-30",
            "meeting happened Abdel Fattah el-Sisi; Fumio Kishida 2023-04-30",
        ],
    ),
    (  # the day on which an anniversary falls
        "Kim Jong Un mengirim surat kepada Presiden Rusia Vladimir Putin pada peringatan kemerdekaan yang jatuh pada 12 Juni 2023.",
        "2023-06-13",
        ["message happened Kim Jong Un; Vladimir Putin 2023-06-12"],
    ),
    (  # an invitation that he would not take; a dialogue is a forum where its name says so
        "Macron menolak memenuhi undangan pertemuan dengan Putin.",
        "2022-02-01",
        ["meeting denied Emmanuel Macron; Vladimir Putin"],
    ),
    (
        "Tiongkok menolak bertemu Amerika Serikat selama Dialog Shangri-La di Singapura.",
        "2023-06-01",
        ["meeting denied China; United States"],
    ),
    (  # a family name after an abbreviated office
        "Menteri Pertahanan Tiongkok Dong Jun berpidato. Menhan Dong akan mengunjungi Vietnam.",
        "2024-06-01",
        ["visit planned Dong Jun; Vietnam"],
    ),
    (  # whoever said it then is one of the two
        "Presiden Korea Selatan Moon Jae-in menyebut Presiden Tiongkok Xi Jinping menilai Kim Jong Un bersungguh-sungguh. Hal itu "
        "disampaikan Xi saat keduanya bertemu di Osaka.",
        "2019-06-28",
        ["meeting happened Moon Jae-in; Xi Jinping"],
    ),
    (  # an invitation and a letter of one who stands in apposition
        "Kim Yo Jong menyampaikan undangan kakaknya, Kim Jong Un, kepada Presiden Korea Selatan Moon Jae-in untuk berkunjung ke Pyongyang.",
        "2018-02-11",
        ["visit proposed Kim Jong Un; Moon Jae-in"],
    ),
    (
        "Kim Yo Jong membawa pesan kakaknya, Kim Jong Un, untuk Presiden Korea Selatan Moon Jae-in.",
        "2018-02-11",
        ["message happened Kim Jong Un; Moon Jae-in"],
    ),
    (  # an ambassador who is summoned, and a nickname
        "Duta Besar Pakistan untuk Iran Mudassir Tipu dipanggil Menteri Luar Negeri Iran Hossein Amir-Abdollahian, Kamis (18/1/2024).",
        "2024-01-19",
        ["meeting happened Hossein Amir-Abdollahian; Mudassir Tipu 2024-01-18"],
    ),
    ("Presiden Korea Selatan Yoon Suk Yeol yang akrab dipanggil Yoon menyapa warga.", "2023-01-19", []),
    (  # the rest of a way that is ahead
        "Presiden Taiwan Tsai Ing-wen akan transit di New York dalam perjalanan ke Guatemala.",
        "2023-03-21",
        ["visit planned Tsai Ing-wen; Guatemala"],
    ),
    (  # words between marks that another's mouth lends to the talks or the letter
        'Trump mengaku menerima "surat yang indah" dari Kim Jong Un.',
        "2019-06-12",
        ["message happened Donald Trump; Kim Jong Un"],
    ),
    (
        'Pertemuan "bersejarah" antara Kim Jong Un dan Donald Trump digelar di Singapura.',
        "2018-06-13",
        ["meeting happened Donald Trump; Kim Jong Un"],
    ),
    (
        'Iran mengadakan pembicaraan "tidak langsung" dengan Amerika Serikat di Muscat, Sabtu (12/4/2025).',
        "2025-04-13",
        ["meeting happened Iran; United States 2025-04-12"],
    ),
    ('Ia menulis buku "Pertemuan" dengan Kim Jong Un sebagai tokohnya.', "2018-06-13", []),
    (  # a state has several envoys: which of them is the mate, only the article can say
        "Utusan khusus Amerika Serikat Sung Kim bertemu mitranya dari Jepang di Seoul pada Senin (21/6/2021).",
        "2021-06-22",
        ["meeting happened Japan; Sung Kim 2021-06-21"],
    ),
    (
        "Utusan khusus Jepang Takehiro Funakoshi berpidato. Utusan khusus Amerika Serikat Sung Kim bertemu mitranya dari Jepang di Seoul "
        "pada Senin (21/6/2021).",
        "2021-06-22",
        ["meeting happened Sung Kim; Takehiro Funakoshi 2021-06-21"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_contacts_of_asian_powers(text: str, published: str, contacts: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, contacts))


def test_a_summit_is_not_held_where_the_body_was_founded() -> None:
    text = (
        "Presiden Kirgizstan Sadyr Japarov menghadiri KTT Organisasi Kerja Sama Shanghai (SCO). Di sela KTT itu, Japarov bertemu "
        "Perdana Menteri Pakistan Shehbaz Sharif."
    )
    assert [(m.city, m.country) for m in mentions(text, "2024-07-05")] == [(None, None)]


def test_talks_of_a_stated_length_run_over_their_days() -> None:
    text = "India dan China menggelar perundingan dua hari yang dimulai pada Senin (12/8/2024) di Leh."
    assert [m.when and (m.when.value.earliest.day, m.when.value.last.day) for m in mentions(text, "2024-08-15")] == [
        (12, 13)
    ]


def test_what_is_posted_on_a_network_is_no_place() -> None:
    text = "Dalam foto yang dirilis di Twitter Gedung Biru, Presiden Korea Selatan Moon Jae-in berpelukan dengan Kim Jong Un."
    assert [(m.city, m.country) for m in mentions(text, "2018-05-27")] == [(None, None)]


def test_talks_are_held_where_the_guest_lands_not_at_the_gathering_that_follows() -> None:
    text = "Kishida akan tiba di Manila pada Rabu (8/11/2023) dan bertemu Presiden Marcos serta menghadiri KTT ASEAN di Cebu."
    assert [m.city and m.city.value for m in mentions(text, "2023-11-05")] == ["Manila"]


def test_the_place_of_an_invitation_is_where_the_guest_shall_come() -> None:
    text = "Kim Jong Un mengundang Presiden Moon Jae-in ke Pyongyang lewat surat yang dibawa utusannya, yang bertemu Moon di Gedung Biru."
    assert [m.city and m.city.value for m in mentions(text, "2018-02-11")][:1] == ["Pyongyang"]

"""Who called, with whom talks are said to be held, what only would be, and days and places of an announcement."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # whom they called is whoever tells of it; "sebelumnya" is before that day
        'Presiden Joko Widodo berpidato di Solo. "Kemarin Presiden Lula telepon, sebelumnya Perdana Menteri Modi menelepon," '
        "kata Jokowi, Selasa (9/5/2023).",
        "2023-05-10",
        ["call happened Luiz Inácio Lula da Silva; Joko Widodo 2023-05-08", "call happened Narendra Modi; Joko Widodo"],
    ),
    (  # a spokesman was not called
        '"Presiden Trump menelepon, lalu menutupnya," kata Juru Bicara Kremlin Dmitry Peskov.',
        "2025-05-10",
        [],
    ),
    (  # with whom, and on which day, two sentences tell together
        "Menlu Retno Marsudi akan menggelar pertemuan bilateral pada Kamis (11/5). Pertemuan bilateral itu akan dilakukan "
        "dengan Rusia, Korea, dan Kanada.",
        "2023-05-10",
        [
            "meeting planned Retno Marsudi; Russia 2023-05-11",
            "meeting planned Retno Marsudi; South Korea 2023-05-11",
            "meeting planned Retno Marsudi; Canada 2023-05-11",
        ],
    ),
    (
        "Menhan Prabowo Subianto bertemu Menhan Australia Richard Marles, Senin (8/5). Pertemuan dilakukan dengan suasana "
        "hangat dan dihadiri para pejabat.",
        "2023-05-10",
        ["meeting happened Prabowo Subianto; Richard Marles 2023-05-08"],
    ),
    (
        "Pemimpin yang mengadakan pertemuan dengan Joko Widodo antara lain PM India Narendra Modi dan Presiden Korea Selatan "
        "Yoon Suk-yeol.",
        "2023-05-10",
        ["meeting happened Narendra Modi; Joko Widodo", "meeting happened Yoon Suk-yeol; Joko Widodo"],
    ),
    (  # he went where he was invited
        "Presiden Joko Widodo memenuhi undangan ke Korea Selatan selama dua hari, mulai 8-9 Mei 2023.",
        "2023-05-20",
        ["visit happened Joko Widodo; South Korea 2023-05-08"],
    ),
    (
        "Presiden Joko Widodo akan memenuhi undangan Presiden Yoon Suk-yeol ke Korea Selatan.",
        "2023-05-10",
        ["visit planned Joko Widodo; South Korea"],
    ),
    (
        "Presiden Joko Widodo akan berkunjung ke beberapa negara, ada Kenya, Amerika (Serikat), sampai ke London.",
        "2023-05-10",
        [
            "visit planned Joko Widodo; Kenya",
            "visit planned Joko Widodo; United States",
            "visit planned Joko Widodo; United Kingdom",
        ],
    ),
    (  # only if something else comes first
        "Jika gencatan senjata disepakati, PM Kanada Justin Trudeau akan bertemu Presiden China Xi Jinping di Jenewa.",
        "2023-05-10",
        ["meeting proposed Justin Trudeau; Xi Jinping"],
    ),
    (  # a case that is made up
        'PM Kanada Justin Trudeau tidak akan bertemu Presiden China Xi Jinping. "Misalnya, jika dia datang dan meminta maaf, '
        'saya akan bertemu dengannya," kata Trudeau.',
        "2023-05-10",
        ["meeting denied Justin Trudeau; Xi Jinping"],
    ),
    (
        "Juru bicara itu menyebut kabar tentang pertemuan Justin Trudeau dan Xi Jinping hanyalah spekulasi.",
        "2023-05-10",
        ["meeting denied Justin Trudeau; Xi Jinping"],
    ),
    (  # the day of the answer
        '"Itu keliru," kata PM Kanada Justin Trudeau ketika ditanya apakah ia kecewa karena Presiden China Xi Jinping tidak mau '
        "bertemu dengannya, Selasa (9/5).",
        "2023-05-10",
        ["meeting denied Xi Jinping; Justin Trudeau"],
    ),
    (  # day and town of the announcement
        "Penundaan kunjungan Presiden Joko Widodo ke Kanada diumumkan Menlu Melanie Joly di Toronto, Selasa (9/5).",
        "2023-05-10",
        ["visit cancelled Joko Widodo; Canada"],
    ),
    (  # "kemarin" counts from the day on which that was told
        'Hal itu disampaikan Menlu Retno Marsudi di Jakarta, Senin (8/5). "Kemarin saya bertemu Menlu China Qin Gang," katanya.',
        "2023-05-12",
        ["meeting happened Retno Marsudi; Qin Gang 2023-05-07"],
    ),
]


MORE = [
    (  # the day of the series; the guests are told one by one, by the clock
        "Presiden Joko Widodo menerima sejumlah pemimpin negara di Istana Merdeka, Jakarta, Senin (5/8/2019).\n"
        "Sultan Brunei Hassanal Bolkiah menjadi tamu negara pertama yang diterima Jokowi.\n"
        "Tak berselang lama, pada pukul 09.20 WIB, Jokowi menerima Perdana Menteri Australia Scott Morrison.",
        "2019-08-06",
        [
            "meeting happened Hassanal Bolkiah; Joko Widodo 2019-08-05",
            "meeting happened Joko Widodo; Scott Morrison 2019-08-05",
        ],
    ),
    (  # one journey, called off
        "Kunjungan Menlu AS Antony Blinken ke Beijing ditunda. Blinken dijadwalkan mengunjungi Beijing pada Minggu (5/2), "
        "dan akan menjadi menlu AS pertama di sana setelah hampir lima tahun.",
        "2023-02-04",
        ["visit cancelled Antony Blinken; China 2023-02-05"],
    ),
    (  # whose visit it was stands behind "oleh"; a region has no host
        "Menlu Arab Saudi Faisal bin Farhan Al Saud bicara tentang Israel. Hal itu terjadi di antara kunjungan Pompeo ke "
        "negara-negara Teluk.",
        "2020-12-04",
        [],
    ),
    (  # what is likened to China is no partner
        "PM Australia Scott Morrison datang ke Jakarta untuk membahas kemitraan dan menyamakan kedudukan Indonesia dengan China.",
        "2018-10-04",
        ["visit happened Scott Morrison; Indonesia"],
    ),
    (
        '"Kini kami menyusun modalitas bagi pertemuan potensial antara Biden dan Xi Jinping," kata John Kirby, tanpa '
        "mengonfirmasi apakah kedua pihak akan bertemu di Bali. Ini akan menjadi pertemuan tatap muka pertama mereka.",
        "2022-11-03",
        ["meeting proposed Joe Biden; Xi Jinping"],
    ),
    (  # two that came to nothing, each in its own way
        "Putra Mahkota Saudi Mohammed bin Salman membatalkan pertemuan dengan seorang pejabat Israel. Saudi membantah adanya "
        "pertemuan rahasia antara Mohammed bin Salman dan PM Israel Benjamin Netanyahu.",
        "2020-12-04",
        ["meeting cancelled Mohammed bin Salman; Israel", "meeting denied Mohammed bin Salman; Benjamin Netanyahu"],
    ),
    (  # nobody of the twenty is named
        "Yang juga hendak menelepon Jokowi adalah Presiden Turki Recep Tayyip Erdogan. Kini 20 kepala "
        "negara memberikan ucapan selamat kepada Jokowi.",
        "2019-04-20",
        ["call planned Recep Tayyip Erdoğan; Joko Widodo"],
    ),
    (
        "Presiden AS Joe Biden memberikan selamat pada Prabowo Subianto melalui surat resmi tertanggal 12 Maret 2024.",
        "2024-03-23",
        ["message happened Joe Biden; Prabowo Subianto 2024-03-12"],
    ),
    (
        "Isinya dimuat dalam surat terbuka yang ditujukan Donald Trump kepada Kim Jong Un.",
        "2018-05-30",
        ["message happened Donald Trump; Kim Jong Un"],
    ),
    (
        "Pelantikan Presiden Prabowo Subianto akan dihadiri PM Malaysia Anwar Ibrahim dan PM Australia Anthony Albanese.",
        "2024-10-15",
        ["visit planned Anwar Ibrahim; Indonesia", "visit planned Anthony Albanese; Indonesia"],
    ),
    (
        "Raja Charles III menyampaikan undangan penobatan kepada Presiden Joko Widodo.",
        "2023-04-02",
        ["visit proposed Charles III; Joko Widodo"],
    ),
]

LATER = [
    (  # "diterima redaksi" announces nobody
        "Presiden Joko Widodo bertelepon dengan sejumlah pemimpin negara sahabat pada Rabu (10/4/2024).\n"
        "Dalam keterangan yang diterima redaksi, Jokowi berbicara dengan tiga pemimpin dunia. Mereka adalah Presiden Mesir "
        "Abdel Fattah el-Sisi, PM Kanada Justin Trudeau, dan Raja Yordania Abdullah II.\n"
        "Dalam percakapan dengan Presiden Sisi, kata Retno, kedua pemimpin membahas Gaza.\n"
        "Sementara itu, sambungan telepon dengan Raja Abdullah II berlangsung hangat.",
        "2024-04-12",
        [
            "call happened Joko Widodo; Abdel Fattah el-Sisi 2024-04-10",
            "call happened Joko Widodo; Justin Trudeau 2024-04-10",
            "call happened Joko Widodo; Abdullah II 2024-04-10",
        ],
    ),
    (
        "Wakil Presiden AS Mike Pence meminta bertemu Presiden Turki Recep Tayyip Erdogan pada 21 Maret di Ankara, tapi "
        "pertemuan itu tidak akan terwujud.",
        "2018-03-09",
        ["meeting denied Mike Pence; Recep Tayyip Erdoğan 2018-03-21"],
    ),
    (
        "Wakil Presiden AS Mike Pence ingin menemui Presiden Turki Recep Tayyip Erdogan pada 21 Maret. Namun, Erdogan "
        "dikabarkan tidak akan memenuhi jadwal pertemuan tersebut.",
        "2018-03-09",
        ["meeting denied Mike Pence; Recep Tayyip Erdoğan 2018-03-21"],
    ),
    (  # the adviser speaks of his president's meeting
        "Presiden Turki Recep Tayyip Erdogan menolak bertemu Mike Pence pada kunjungan sang Wapres AS ke Timur "
        'Tengah. "Tidak akan ada pertemuan dengan Pence," kata penasihat Erdogan, Ilnur Cevik.',
        "2018-03-09",
        ["meeting denied Recep Tayyip Erdoğan; Mike Pence"],
    ),
    (
        "Erdogan menolak bertemu wakil Trump pada Senin (5/3/2018). Ia meminta para pemimpin Arab untuk tidak bertemu Trump.",
        "2018-03-09",
        ["meeting denied Recep Tayyip Erdoğan; Mike Pence 2018-03-05"],
    ),
    (
        "Pence rencananya akan mengunjungi sebuah kota Turki, Izmir.",
        "2018-03-09",
        ["visit planned Mike Pence; Turkey"],
    ),
    (  # an old picture: 3 February was a Sunday in 2019; he came for it, and it is long ago
        "PM Malaysia Mahathir Mohamad tiba di Riyadh untuk menemui Raja Salman, Minggu (3/2).",
        "2020-07-01",
        [
            "visit happened Mahathir Mohamad; Saudi Arabia 2019-02-03",
            "meeting happened Mahathir Mohamad; Salman of Saudi Arabia 2019-02-03",
        ],
    ),
    (  # counted from the date, whenever it was said
        '"Presiden Marcos akan terbang ke Jakarta pada 4 September, dan keesokan harinya akan bertemu dengan Presiden Joko '
        'Widodo," kata Trixie Cruz-Angeles, Kamis.',
        "2022-09-01",
        [
            "visit planned Ferdinand Marcos Jr.; Indonesia 2022-09-04",
            "meeting planned Ferdinand Marcos Jr.; Joko Widodo 2022-09-05",
        ],
    ),
    (
        "Presiden Jokowi dan Presiden Marcos kini berkumpul di Phnom Penh untuk menghadiri KTT ASEAN.",
        "2022-11-11",
        [],
    ),
    (  # the wish was welcomed
        "Jokowi mengutarakan keinginan untuk bekerja sama dengan Arab Saudi dan Raja Salman menyambutnya.",
        "2020-07-01",
        [],
    ),
    (
        'Presiden Suriah Bashar al-Assad dikutip media. "Soalnya bukan pada pertemuan dengan Erdogan, melainkan isinya," '
        "kata Assad.",
        "2024-07-16",
        [],
    ),
    (
        "PM Thailand Srettha Thavisin akan menyalami sejumlah pemimpin dunia, antara lain Presiden Turki Recep Tayyip Erdogan "
        "dan Presiden Iran Ebrahim Raisi.",
        "2024-01-21",
        [
            "encounter planned Srettha Thavisin; Recep Tayyip Erdoğan",
            "encounter planned Srettha Thavisin; Ebrahim Raisi",
        ],
    ),
    (  # the month was written first
        "PM Jepang Shinzo Abe menelepon Presiden Iran Hassan Rouhani pada Rabu (10/2/2019).",
        "2019-10-04",
        ["call happened Shinzo Abe; Hassan Rouhani 2019-10-02"],
    ),
    (
        "PM Kanada Justin Trudeau tampak berbincang dengan sejumlah pemimpin negara di KTT G20 di Nusa Dua, Bali, Selasa (15/11). "
        "Trudeau berpelukan dengan Presiden Turki Recep Tayyip Erdogan.",
        "2022-11-19",
        ["encounter happened Justin Trudeau; Recep Tayyip Erdoğan 2022-11-15"],
    ),
    (  # nobody reports a secret journey before it is over
        "PM Israel Naftali Bennett diam-diam terbang ke Uni Emirat Arab untuk bertemu Mohamed bin Zayed.",
        "2022-03-10",
        [
            "visit happened Naftali Bennett; United Arab Emirates",
            "meeting happened Naftali Bennett; Mohamed bin Zayed Al Nahyan",
        ],
    ),
    (
        "PM Israel Naftali Bennett akan diam-diam terbang ke Uni Emirat Arab.",
        "2022-03-10",
        ["visit planned Naftali Bennett; United Arab Emirates"],
    ),
    (  # the day once meant lies behind
        "Jokowi membatalkan kunjungannya ke Selandia Baru yang sedianya berlangsung pada 12 November.",
        "2023-01-20",
        ["visit cancelled Joko Widodo; New Zealand 2022-11-12"],
    ),
    (
        "Jokowi akan memulai kunjungan ke sejumlah negara pada 8 Juni, mulai dari Jepang, sampai ke Hanoi.",
        "2023-06-01",
        ["visit planned Joko Widodo; Japan 2023-06-08", "visit planned Joko Widodo; Vietnam 2023-06-08"],
    ),
    (
        "Macron menelepon Presiden Iran Hassan Rouhani, tetapi Rouhani menolak berbicara dengannya.",
        "2019-10-04",
        ["call denied Emmanuel Macron; Hassan Rouhani"],
    ),
    (
        "Macron menelepon Presiden Iran Hassan Rouhani, tetapi kantornya enggan menjawab pertanyaan wartawan.",
        "2019-10-04",
        ["call happened Emmanuel Macron; Hassan Rouhani"],
    ),
    (  # she reigned first of all there
        "Pemakaman Ratu Elizabeth II dihadiri Presiden Prancis Emmanuel Macron.",
        "2022-10-20",
        ["visit happened Emmanuel Macron; United Kingdom"],
    ),
    (
        "Filipina akan diwakili Wakil Presiden Sara Duterte dalam pelantikan Presiden Prabowo Subianto.",
        "2024-10-10",
        ["visit planned Sara Duterte; Indonesia"],
    ),
    (
        "PM India Narendra Modi menelepon peraih suara terbanyak Pemilu 2024 Prabowo Subianto, Rabu (20/3).",
        "2024-03-22",
        ["call happened Narendra Modi; Prabowo Subianto 2024-03-20"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), [*TOLD, *MORE, *LATER])
def test_who_called_and_what_was_announced(text: str, published: str, contacts: list[str]) -> None:
    assert set(map(wanted, contacts)) == {line(mention) for mention in mentions(text, published)}


def test_an_announcement_is_made_elsewhere_than_the_visit() -> None:
    told = "Penundaan kunjungan Presiden Joko Widodo tersebut disampaikan PM Justin Trudeau saat menghadiri acara di Toronto."
    (visit,) = mentions("Presiden Joko Widodo menunda kunjungannya ke Kanada. " + told, "2023-05-10")
    assert visit.city is None

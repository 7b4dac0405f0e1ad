"""What news between Washington, Moscow and the capitals of Europe tells of its contacts: counterparts, agendas, what may follow."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # what the two were to talk over is the meeting just told of
        "Presiden Finlandia Sauli Niinisto menerima Sekretaris Jenderal NATO Jens Stoltenberg di Helsinki, Selasa (8/6/2021). "
        "Keduanya sudah lama berkenalan. Niinisto dan Stoltenberg diperkirakan akan membahas keamanan Laut Baltik.",
        "2021-06-09",
        ["meeting happened Jens Stoltenberg; Sauli Niinistö 2021-06-08"],
    ),
    (  # another talk is another contact
        "Presiden Finlandia Sauli Niinisto bertemu Presiden Prancis Emmanuel Macron di Helsinki, Selasa (8/6/2021). "
        "Niinisto dan Macron akan kembali berbicara lewat telepon pekan depan.",
        "2021-06-09",
        [
            "meeting happened Emmanuel Macron; Sauli Niinistö 2021-06-08",
            "call planned Emmanuel Macron; Sauli Niinistö 2021-06-14",
        ],
    ),
    (  # what may come is proposed
        "Presiden Finlandia Sauli Niinisto dan Presiden Prancis Emmanuel Macron berpotensi mengadakan pertemuan di Paris.",
        "2021-06-09",
        ["meeting proposed Emmanuel Macron; Sauli Niinistö"],
    ),
    (  # "this" chance is the one told of
        "Presiden Rusia Vladimir Putin dan Presiden Finlandia Sauli Niinisto berpeluang bertemu di Sochi pada Juli. "
        "Cuaca di sana sedang baik. Panitia sudah menyiapkan wisma. "
        "Kemungkinan pertemuan antara Putin dan Niinisto ini disambut dingin oleh oposisi.",
        "2021-06-09",
        ["meeting proposed Sauli Niinistö; Vladimir Putin 2021-07"],
    ),
    (  # welcomed to talks
        "Presiden Rusia Vladimir Putin menyambut Presiden Finlandia Sauli Niinisto dalam sebuah pertemuan di Sochi, 5 Mei 2021.",
        "2021-06-09",
        ["meeting happened Sauli Niinistö; Vladimir Putin 2021-05-05"],
    ),
    (  # welcomed on a day of many guests
        "Presiden Rusia Vladimir Putin menyambut Presiden Finlandia Sauli Niinisto di Bandara Sochi, 5 Mei 2021.",
        "2021-06-09",
        [
            "encounter happened Sauli Niinistö; Vladimir Putin 2021-05-05",
            "visit happened Russia; Sauli Niinistö 2021-05-05",
        ],
    ),
    (  # the next one is said to come
        "Menteri Luar Negeri Finlandia Pekka Haavisto bertemu Menteri Luar Negeri Rusia Sergei Lavrov di Turku. "
        "Haavisto memberi isyarat bahwa pertemuan berikutnya mungkin akan berlangsung segera.",
        "2021-06-09",
        ["meeting happened Pekka Haavisto; Sergei Lavrov", "meeting proposed Pekka Haavisto; Sergei Lavrov"],
    ),
    (  # whose counterpart: a state has none
        "Menteri Luar Negeri Finlandia Pekka Haavisto mengatakan Finlandia akan menjawab surat itu setelah pertemuan dengan "
        "mitranya dari Rusia pada Jumat (4/6/2021).",
        "2021-06-09",
        ["meeting happened Pekka Haavisto; Sergei Lavrov 2021-06-04"],
    ),
    (  # where he came from is not where they met; what he announced is not his journey
        "Menlu Finlandia Pekka Haavisto bertemu Menlu Rusia Sergei Lavrov, Jumat (4/6/2021). Haavisto terbang ke Jenewa dari "
        "pertemuan di Riga dan Oslo, tempat ia membawa pesan bahwa tanggapan akan diberikan.",
        "2021-06-09",
        ["meeting happened Pekka Haavisto; Sergei Lavrov 2021-06-04", "visit happened Pekka Haavisto; Switzerland"],
    ),
    (  # whose invasion it was is not where the journey went
        "Dalam lawatan ketiganya ke luar negeri sejak invasi Rusia, Presiden Ukraina Volodymyr Zelensky bertemu Presiden "
        "Finlandia Sauli Niinisto di Helsinki.",
        "2023-05-04",
        ["meeting happened Sauli Niinistö; Volodymyr Zelenskyy", "visit happened Finland; Volodymyr Zelenskyy"],
    ),
    (  # others than the one at the airport; and of whom it is not sure
        "Menlu Finlandia Pekka Haavisto mendarat di Sochi pada Rabu (2/6/2021). Haavisto disambut Menlu Rusia Sergei Lavrov. "
        "Ia akan bertemu dengan para pemimpin Rusia pada hari itu. Juru bicara menyebut Haavisto mungkin akan bertemu dengan "
        "Presiden Vladimir Putin.",
        "2021-06-02",
        [
            "visit happened Russia; Pekka Haavisto 2021-06-02",
            "encounter happened Sergei Lavrov; Pekka Haavisto 2021-06-02",
            "meeting planned Russia; Pekka Haavisto 2021-06-02",
            "meeting proposed Pekka Haavisto; Vladimir Putin 2021-06-02",
        ],
    ),
    (  # "the first time" is of those who met, not of the ministers named in passing
        "Presiden Finlandia Sauli Niinisto bertemu Presiden Prancis Emmanuel Macron di Oslo. Niinisto menilai menteri luar "
        "negeri kedua negara terlalu lamban. Inilah pertama kalinya mereka bertemu sesudah musim panas.",
        "2021-10-21",
        ["meeting happened Emmanuel Macron; Sauli Niinistö"],
    ),
    (  # said on the day on which they met
        "Presiden Prancis Emmanuel Macron pada Rabu (2/6/2021) berjanji akan membantu. Ucapan itu disampaikannya ketika "
        "Macron bertemu dengan Presiden Finlandia Sauli Niinisto di Paris.",
        "2021-06-09",
        ["meeting happened Emmanuel Macron; Sauli Niinistö 2021-06-02"],
    ),
    (  # what comes after a meeting to come does not make it done
        "Presiden Finlandia Sauli Niinisto akan bertemu Presiden AS Joe Biden pada 25 Juni 2021. "
        "Setelah mereka bertemu, Niinisto dan Biden akan mengadakan konferensi pers.",
        "2021-06-09",
        ["meeting planned Joe Biden; Sauli Niinistö 2021-06-25"],
    ),
    (  # one dinner of three
        "Hal itu dikatakan Menlu Finlandia Pekka Haavisto usai jamuan makan malam dengan Menlu Jerman Heiko Maas dan Menlu "
        "Rusia Sergei Lavrov.",
        "2021-06-09",
        ["meeting happened Heiko Maas; Pekka Haavisto; Sergei Lavrov"],
    ),
    (  # talks elsewhere, before, with whomever
        "Menlu Finlandia Pekka Haavisto tiba di Roma untuk makan siang dengan Menlu Jerman Heiko Maas dan Menlu Rusia Sergei "
        "Lavrov, setelah mengadakan pembicaraan di Irlandia.",
        "2021-06-09",
        [
            "visit happened Italy; Pekka Haavisto",
            "meeting happened Heiko Maas; Pekka Haavisto; Sergei Lavrov",
        ],
    ),
    (  # what may be raised there is ahead, and so is the meeting
        "Menlu Finlandia Pekka Haavisto mungkin menyinggung tarif dalam pertemuannya dengan Menlu Rusia Sergei Lavrov.",
        "2021-06-09",
        ["meeting planned Pekka Haavisto; Sergei Lavrov"],
    ),
    (  # what two are thought to dwell on is the meeting of that day
        "Presiden Finlandia Sauli Niinisto dan Presiden Rusia Vladimir Putin akan bertemu hari ini, Rabu (9/6/2021), di Sochi. "
        "Keduanya diyakini akan fokus berbicara tentang Arktik.",
        "2021-06-09",
        ["meeting planned Sauli Niinistö; Vladimir Putin 2021-06-09"],
    ),
    (  # companions of one whose name is misspelt
        "Menlu Finlandia Pekka Haavisto menuturkan pertemuannya dengan Lavrv juga didampingi dua penasihat Rusia, Yuri Ushakov "
        "dan Kirill Dmitriev.",
        "2021-06-09",
        [],
    ),
    (  # with whom the quarrel is is not who was called
        "Presiden Finlandia Sauli Niinisto menelepon Presiden Rusia Vladimir Putin di tengah "
        "sengketa Estonia dengan Latvia.",
        "2021-06-09",
        ["call happened Sauli Niinistö; Vladimir Putin"],
    ),
    (  # the last call before this one, told far below
        "Presiden Finlandia Sauli Niinisto dan Presiden Rusia Vladimir Putin berbicara melalui telepon. Cuaca cerah. Mereka "
        "berbincang dua jam. Niinisto lalu beristirahat. Pers menunggu di luar. Panggilan telepon terakhir antara mereka "
        "terjadi pada September 2020.",
        "2021-06-09",
        ["call happened Sauli Niinistö; Vladimir Putin", "call happened Sauli Niinistö; Vladimir Putin 2020-09"],
    ),
    (  # what one told the other, and nothing else of it
        "Menlu Jerman Heiko Maas mengatakan kepada Presiden Rusia Vladimir Putin bahwa pertemuan puncak itu penting.",
        "2021-06-09",
        ["call happened Heiko Maas; Vladimir Putin"],
    ),
    (  # said in the meeting that is told
        "Menlu Jerman Heiko Maas menemui Presiden Rusia Vladimir Putin di Sochi, Senin (7/6/2021). Maas memberi tahu Putin "
        "bahwa sanksi tetap berlaku.",
        "2021-06-09",
        ["meeting happened Heiko Maas; Vladimir Putin 2021-06-07"],
    ),
    (  # told to the press
        "Menlu Jerman Heiko Maas mengatakan kepada wartawan, Presiden Rusia Vladimir Putin bersalah.",
        "2021-06-09",
        [],
    ),
    (  # the wish is for both
        "Presiden Finlandia Sauli Niinisto berharap dapat mengunjungi Ukraina sekali lagi sebelum pensiun dan bertemu Presiden "
        "Volodymyr Zelensky.",
        "2022-07-25",
        ["visit proposed Sauli Niinistö; Ukraine", "meeting proposed Sauli Niinistö; Volodymyr Zelenskyy"],
    ),
    (  # a tour put off: how it was meant, and what it was to bring
        "Menlu Finlandia Pekka Haavisto menunda kunjungannya ke Ukraina. Awalnya, Haavisto dijadwalkan tiba di Ukraina pada "
        "Senin (7/6/2021) dalam kunjungan pertamanya ke negara itu. Ia selanjutnya akan berkunjung ke Moldova. Sementara di "
        "Kyiv, Haavisto rencananya akan bertemu Presiden Ukraina Volodymyr Zelensky.",
        "2021-06-09",
        [
            "visit cancelled Pekka Haavisto; Ukraine 2021-06-07",
            "visit cancelled Moldova; Pekka Haavisto",
            "meeting cancelled Pekka Haavisto; Volodymyr Zelenskyy 2021-06-07",
        ],
    ),
    (  # put off, then on: the next journey stands
        "Menlu Finlandia Pekka Haavisto menunda kunjungannya ke Ukraina. Pekan depan ia akan mengunjungi Moldova.",
        "2021-06-09",
        ["visit cancelled Pekka Haavisto; Ukraine", "visit planned Moldova; Pekka Haavisto 2021-06-14"],
    ),
    (  # counted from the journey of which the clause tells, not from the day told last
        "Menlu Finlandia Pekka Haavisto tiba di Riga, Sabtu (5/6/2021). Sehari sebelumnya, Helsinki mengirim beras. Lawatan "
        "Haavisto terjadi sehari setelah Menlu Jerman Heiko Maas mengunjungi Latvia.",
        "2021-06-06",
        ["visit happened Pekka Haavisto; Latvia 2021-06-05", "visit happened Heiko Maas; Latvia 2021-06-04"],
    ),
    (  # the source spoke of its own day
        "Presiden Finlandia Sauli Niinisto akan menjamu Kanselir Jerman Angela Merkel di Helsinki pada hari Kamis. Demikian "
        "dilansir Reuters, Kamis (3/6/2021).",
        "2021-06-04",
        ["meeting happened Angela Merkel; Sauli Niinistö 2021-06-03"],
    ),
    (  # a gathering is no meeting of those named last
        "Presiden Finlandia Sauli Niinisto mengatakan ia dan Kanselir Jerman Angela Merkel menyusun usulan tarif. "
        "Macron disambut banyak pemimpin di KTT tersebut.",
        "2021-06-09",
        [],
    ),
    (  # talked before they set the day
        "Menlu Jerman Heiko Maas dijadwalkan bertemu Menlu Finlandia Pekka Haavisto di Latvia pada Jumat (11/6/2021). "
        '"Setelah pembicaraan hangat dengan Menlu Finlandia Pekka Haavisto, kami sepakat untuk bertemu pada hari Jumat," '
        "tulis Maas.",
        "2021-06-09",
        ["meeting planned Heiko Maas; Pekka Haavisto 2021-06-11", "call happened Heiko Maas; Pekka Haavisto"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_contacts_across_the_atlantic(text: str, published: str, contacts: list[str]) -> None:
    assert sorted(line(mention) for mention in mentions(text, published)) == sorted(map(wanted, contacts))


def test_a_settlement_is_a_better_place_than_the_region_that_holds_it() -> None:
    text = (
        "Kanselir Jerman Angela Merkel bakal bertemu Presiden Finlandia Sauli Niinisto di Skotlandia, Jumat (11/6/2021). Merkel "
        "dan Niinisto akan bertemu di Turnberry pada pukul 09.15."
    )
    (mention,) = mentions(text, "2021-06-09")
    assert mention.city is not None and mention.city.value == "Turnberry"


def test_the_agenda_may_be_told_far_below_the_meeting() -> None:
    filler = "Cuaca cerah. " * 8
    text = (
        "Menlu Jerman Heiko Maas bertemu Menlu Finlandia Pekka Haavisto di Riga. "
        + filler
        + "Maas dan Haavisto akan membahas perikanan."
    )
    assert [line(mention) for mention in mentions(text, "2021-06-17")] == [
        wanted("meeting happened Heiko Maas; Pekka Haavisto")
    ]


def test_a_caption_above_the_report_with_its_agency_after_a_dash_is_read() -> None:
    text = (
        "Latvia Terima Tamu dari Utara\n\nMenteri Luar Negeri Jerman Heiko Maas menyambut Menteri Luar Negeri Finlandia Pekka "
        "Haavisto di Riga, Latvia, 4 Juni 2021. --Reuters\nPara menteri kemudian membahas anggaran bersama mereka hingga larut "
        "malam."
    )
    told = [line(mention) for mention in mentions(text, "2021-06-06", "Latvia Terima Tamu dari Utara")]
    assert wanted("encounter happened Heiko Maas; Pekka Haavisto 2021-06-04") in told

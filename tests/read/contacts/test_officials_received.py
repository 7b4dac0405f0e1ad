"""How desks tell of ministers, generals, envoys and speakers whom they receive: addresses, seats, titles, what is no denial."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # the head of a body that has its seat in Jakarta has not travelled there
        "Presiden Joko Widodo menerima kunjungan Sekretaris Jenderal ASEAN Lim Jock Hoi di Istana Bogor, Rabu (10/6/2020). "
        "Sekjen ASEAN berkunjung ke Istana Bogor untuk berpamitan.",
        "2020-06-11",
        ["meeting happened Joko Widodo; Lim Jock Hoi 2020-06-10"],
    ),
    (  # how long it was that nobody came, which nobody denies
        "Menteri Pertahanan Prabowo Subianto menjamu Menteri Pertahanan Jepang Taro Kono di Jakarta, Rabu (15/1/2020). Kono "
        "datang setelah enam tahun tidak mengunjungi Indonesia. Keduanya sudah lama tak bertemu.",
        "2020-01-16",
        ["meeting happened Prabowo Subianto; Taro Kono 2020-01-15"],
    ),
    (  # the gathering is where the other will be, or what they speak of
        "Menlu Retno Marsudi bertemu Menlu India Subrahmanyam Jaishankar yang memastikan akan hadir dalam KTT G20 pada 15 "
        "November di Bali.",
        "2022-10-03",
        ["meeting happened Retno Marsudi; S. Jaishankar"],
    ),
    (
        "Kapolri Jenderal Tito Karnavian menerima kunjungan Commissioner Australian Federal Police (AFP) Andrew Colvin di "
        "Jakarta, Selasa (6/3/2018).",
        "2018-03-07",
        [
            "meeting happened Tito Karnavian; Andrew Colvin 2018-03-06",
            "visit happened Andrew Colvin; Indonesia 2018-03-06",
        ],
    ),
    (
        "Ketua DPR Puan Maharani bertemu Raja Arab Saudi, Raja Salman, serta Ketua Majelis Syuro Arab Saudi Abdullah Al "
        "Sheikh, Y.M Faisal Amodi mendampingi, di Riyadh, Senin (3/2/2020).",
        "2020-02-04",
        [
            "meeting happened Puan Maharani; Salman of Saudi Arabia 2020-02-03",
            "meeting happened Puan Maharani; Abdullah bin Mohammed Al al-Sheikh 2020-02-03",
        ],
    ),
    (  # the mates of two are named after their state
        "Menteri Luar Negeri AS Antony Blinken dan Menteri Pertahanan Lloyd Austin bertemu dengan rekan-rekan mereka dari "
        "Jepang, Yoshimasa Hayashi dan Yasukazu Hamada, di Washington, Rabu (11/1/2023).",
        "2023-01-12",
        ["meeting happened Antony Blinken; Lloyd Austin; Yasukazu Hamada; Yoshimasa Hayashi 2023-01-11"],
    ),
    (  # to whom the guest comes of whom a minister tells, and with whom her state will meet
        '"Pekan depan akan ada kunjungan Presiden Korea Selatan Moon Jae-in. Besok akan ada pertemuan bilateral dengan '
        'Australia," kata Menlu Retno Marsudi di Jakarta, Selasa (7/11/2017).',
        "2017-11-08",
        [
            "visit planned Moon Jae-in; Indonesia 2017-11-13",
            "meeting planned Indonesia; Australia 2017-11-08",
        ],
    ),
    (  # the days of the journey that has just begun
        "Menteri Perdagangan Zulkifli Hasan berangkat ke Ankara, Turki. Kunjungan kerja ini dijadwalkan selama tiga hari, yakni "
        "pada 12-14 Juni 2024.",
        "2024-06-12",
        ["visit happened Zulkifli Hasan; Turkey 2024-06-12"],
    ),
    (
        "Menlu China Wang Yi mengunjungi Kamboja selama tiga hari mulai 21 April.",
        "2024-04-22",
        ["visit happened Wang Yi; Cambodia 2024-04-21"],
    ),
    (  # who hosts a council of many has met nobody yet
        "Mendag Zulkifli Hasan mendukung Malaysia sebagai tuan rumah Pertemuan Menteri Ekonomi ASEAN. Menlu Retno Marsudi "
        "melakukan telepon singkat dengan Menlu Rusia Sergei Lavrov.",
        "2023-06-07",
        ["call happened Retno Marsudi; Sergei Lavrov"],
    ),
    (  # both offices are of the state after the second, as whom somebody met or where both are ministers
        "Wapres Jusuf Kalla bertemu Presiden dan PM Turki di Ankara, Rabu (9/3/2016). Menlu dan Menhan Australia menemui "
        "Menlu Retno Marsudi di Bali, Kamis (10/3/2016).",
        "2016-03-11",
        [
            "meeting happened Jusuf Kalla; Recep Tayyip Erdoğan 2016-03-09",
            "meeting happened Ahmet Davutoğlu; Jusuf Kalla 2016-03-09",
            "meeting happened Julie Bishop; Marise Payne; Retno Marsudi 2016-03-10",
        ],
    ),
    (  # the year in the name of a gathering that is past
        "Menlu Retno Marsudi dan Menlu Rusia Sergei Lavrov pernah bertemu di sela-sela KTT ASEAN 2018 di Singapura.",
        "2021-08-09",
        ["meeting happened Retno Marsudi; Sergei Lavrov 2018"],
    ),
    (  # told as planned, and begun since
        "Menko Luhut Binsar Pandjaitan bertemu Penasihat Negara China Yang Jiechi di Beijing, China, Selasa (26/4/2016). Luhut "
        "sebelumnya mengatakan kunjungannya ke China akan berlangsung dua hari.",
        "2016-04-27",
        [
            "meeting happened Luhut Binsar Pandjaitan; Yang Jiechi 2016-04-26",
            "visit happened Luhut Binsar Pandjaitan; China 2016-04-26",
        ],
    ),
    (  # at the head of a delegation to a gathering, and back in the town where the journey began
        "Menlu Sugiono bertemu Menlu Brasil Mauro Vieira di Rio de Janeiro, Minggu (27/4/2025). Kunjungan kerja Sugiono itu "
        "dilakukannya untuk memimpin delegasi Indonesia dalam pertemuan Menlu BRICS pada 28-29 April 2025.",
        "2025-04-28",
        ["meeting happened Mauro Vieira; Sugiono 2025-04-27"],
    ),
    (
        "Retno Marsudi mendarat di Yangon, Minggu (3/9/2017). Dari Naypyidaw ia akan kembali ke Yangon.",
        "2017-09-04",
        ["visit happened Retno Marsudi; Myanmar 2017-09-03"],
    ),
    (  # what a paper is about
        "Menlu Retno Marsudi dan Menlu Rusia Sergei Lavrov menandatangani rencana konsultasi antara kedua kementerian.",
        "2021-07-06",
        [],
    ),
    (
        "Menteri Perdagangan Zulkifli Hasan menyebut pertemuannya dengan Wakil PM Malaysia Fadillah Yusof pun menjadi mundur.",
        "2023-01-30",
        ["meeting cancelled Fadillah Yusof; Zulkifli Hasan"],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), TOLD)
def test_contacts_are_told(text: str, published: str, expected: list[str]) -> None:
    """Kind, status, parties and the first day of every contact of the report."""
    assert sorted(line(mention) for mention in mentions(text, published)) == sorted(map(wanted, expected))


PLACES = [
    (
        "Menhan Prabowo Subianto menerima Menhan Jepang Taro Kono di Kemhan, Jl. Medan Merdeka Barat No.13-14, Gambir, Jakarta "
        "Pusat, Rabu (15/1/2020).",
        "Jakarta",
    ),
    (
        "Presiden Joko Widodo bertemu Menlu China Wang Yi. Pertemuan digelar di Istana Merdeka, Jl Medan Merdeka Utara, "
        "Jakarta, Rabu (15/1/2020).",
        "Jakarta",
    ),
    (
        "Ketua MPR Bambang Soesatyo menemui Duta Besar Jepang untuk Indonesia, Masafumi Ishii, di Kantor Kedutaan Besar "
        "Jepang, di Jakarta, Rabu (15/1/2020).",
        "Jakarta",
    ),
    (
        "Menlu Retno Marsudi bertemu Menlu Rusia Sergei Lavrov, yang akan menghadiri konferensi di Dubai. Pertemuan itu "
        "digelar di New York, Rabu (15/1/2020).",
        "New York",
    ),
]


@pytest.mark.parametrize(("text", "city"), PLACES)
def test_where_it_was(text: str, city: str) -> None:
    """The town of the building, past its address; never where somebody will be."""
    told = [mention for mention in mentions(text, "2020-01-16") if mention.when]
    assert [mention.city and mention.city.value for mention in told] == [city]


HEADED = [
    (
        "Prabowo Bertemu Menhan Jepang Kono, Ini yang Dibahas",
        "Pertemuan digelar di Kemhan, Jakarta, Jumat (17/1/2020). Kono disambut pasukan kehormatan.\n"
        '"Kami berterima kasih," kata Menteri Pertahanan Jepang Taro Kono. Prabowo Subianto menyampaikan harapannya.',
        ["meeting happened Prabowo Subianto; Taro Kono 2020-01-17"],
    ),
    (  # what the headline says did not come about
        "Prabowo Batal Bertemu Menhan Jepang Kono",
        "Pertemuan digelar di Kemhan, Jakarta, Jumat (17/1/2020). Kono disambut pasukan kehormatan.\n"
        '"Kami berterima kasih," kata Menteri Pertahanan Jepang Taro Kono. Prabowo Subianto menyampaikan harapannya.',
        [],
    ),
    (  # somebody else is named before the noun
        "Prabowo Bertemu Menhan Jepang Kono",
        "Seorang ajudan mengatakan pertemuan digelar di Jakarta, Jumat (17/1/2020).\n"
        '"Kami berterima kasih," kata Menteri Pertahanan Jepang Taro Kono. Prabowo Subianto menyampaikan harapannya.',
        [],
    ),
]


@pytest.mark.parametrize(("title", "text", "expected"), HEADED)
def test_the_headline_says_who_met(title: str, text: str, expected: list[str]) -> None:
    """A report whose first paragraph is lost: the two of the headline had the meeting that it begins with."""
    told = mentions(text, "2020-01-18", title=title)
    assert sorted(map(line, told)) == sorted(map(wanted, expected))


SESSIONS = [
    (
        "Menlu Retno Marsudi menghadiri Sidang ke-74 Majelis Umum PBB di New York. Pada Kamis (26/9) ia bertemu Menlu Bahrain.",
        2019,
    ),
    (
        "Menlu Retno Marsudi menghadiri Sidang Umum PBB ke-79 di New York. Pada Kamis (26/9) ia bertemu Menlu Bahrain.",
        2024,
    ),
]


@pytest.mark.parametrize(("text", "year"), SESSIONS)
def test_a_session_of_the_general_assembly_tells_the_year(text: str, year: int) -> None:
    """A weekday with day and month fits several years; the number of the session leaves one."""
    days = [mention.when.value.earliest.year for mention in mentions(text, None) if mention.when]
    assert days == [year]

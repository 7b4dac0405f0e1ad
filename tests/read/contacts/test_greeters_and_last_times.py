"""Who greets at the airport, the last of many talks, plans that nobody knows of, and what day stands beside the speaker."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # whoever stood at the stairs, told in a sentence of its own
        "Presiden Fiji Wiliame Katonivere mendarat di Bandara Ngurah Rai, Rabu (22/5/2024). Turut hadir menyambut, Menteri "
        "Luar Negeri RI Retno Marsudi.",
        "2024-05-22",
        [
            "encounter happened Wiliame Katonivere; Retno Marsudi 2024-05-22",
            "visit happened Wiliame Katonivere; Indonesia 2024-05-22",
        ],
    ),
    (  # an ambassador's welcome of his own president is none
        "Presiden Fiji Wiliame Katonivere mendarat di Bandara Ngurah Rai, Rabu (22/5/2024). Turut hadir menyambut, Duta "
        "Besar Fiji untuk Indonesia Amena Yauvoli.",
        "2024-05-22",
        ["visit happened Wiliame Katonivere; Indonesia 2024-05-22"],
    ),
    (  # the day is that of the word, whatever the verb of saying
        "Presiden Kolombia Gustavo Petro, Rabu (7/1/2026), membenarkan telah berbicara lewat telepon dengan Presiden AS "
        "Donald Trump.",
        "2026-01-08",
        ["call happened Gustavo Petro; Donald Trump"],
    ),
    (  # of many times the last is told
        "Menlu Retno Marsudi dan Menlu Thailand Maris Sangiampongsa kerap bertemu, terakhir di Vientiane pada 7 Juli 2024.",
        "2024-07-24",
        ["meeting happened Retno Marsudi; Maris Sangiampongsa 2024-07-07"],
    ),
    (
        "Menlu Retno Marsudi rutin berkomunikasi dengan Menlu Thailand Maris Sangiampongsa, terakhir kali lewat telepon "
        "pada 7 Juli 2024.",
        "2024-07-24",
        ["call happened Retno Marsudi; Maris Sangiampongsa 2024-07-07"],
    ),
    ("Menlu Retno Marsudi kerap bertemu dengan Menlu Thailand Maris Sangiampongsa.", "2024-07-24", []),
    (  # a comma before those at the table
        "Menlu Retno Marsudi menghadiri pertemuan trilateral, bersama Menlu Thailand Maris Sangiampongsa dan Menlu Malaysia "
        "Mohamad Hasan, di Vientiane, Senin (22/7/2024).",
        "2024-07-24",
        ["meeting happened Retno Marsudi; Maris Sangiampongsa; Mohamad Hasan 2024-07-22"],
    ),
    (
        "Kedutaan mengaku belum mendengar kabar soal kedatangan PM Thailand Srettha Thavisin ke Indonesia.",
        "2024-07-24",
        [],
    ),
    ("Kemlu tidak tahu-menahu soal kunjungan PM Thailand Srettha Thavisin ke Indonesia.", "2024-07-24", []),
    (  # only the stop was given up, not the journey from which he would have come
        "PM Thailand Srettha Thavisin berencana singgah di Indonesia saat kembali dari Canberra, tetapi lawatan itu dibatalkan.",
        "2024-07-24",
        ["visit cancelled Srettha Thavisin; Indonesia"],
    ),
    (  # whoever was welcomed in person will not telephone
        "Presiden Joko Widodo menyambut PM Thailand Srettha Thavisin di Istana Bogor, Senin (4/3/2024). Kedua pemimpin "
        "dijadwalkan melakukan pembicaraan tentang perbatasan.",
        "2024-03-04",
        [
            "encounter happened Joko Widodo; Srettha Thavisin 2024-03-04",
            "meeting planned Joko Widodo; Srettha Thavisin",
        ],
    ),
    (
        "Presiden Filipina Ferdinand Marcos Jr berkunjung ke Indonesia sejak Ahad, 4 September 2022, hingga Selasa, 6 "
        "September 2022.",
        "2022-09-07",
        ["visit happened Ferdinand Marcos Jr.; Indonesia 2022-09-04"],
    ),
    (  # the full stop of "Jr." ends no clause
        "Joko Widodo dijadwalkan menerima Presiden Filipina Ferdinand Marcos Jr. hari ini, Senin, 5 September 2022.",
        "2022-09-05",
        ["meeting planned Joko Widodo; Ferdinand Marcos Jr. 2022-09-05"],
    ),
    (  # the day in brackets, not the week named beside it
        "Kamis (21/7/2016) pekan depan, Menhan Ryamizard Ryacudu akan bertemu dengan Menhan Malaysia Hishammuddin Hussein.",
        "2016-07-14",
        ["meeting planned Ryamizard Ryacudu; Hishammuddin Hussein 2016-07-21"],
    ),
    (
        "PM Kanada Mark Carney mengatakan hanya akan bertemu Presiden Venezuela Nicolas Maduro untuk membahas pemilu.",
        "2025-12-03",
        ["meeting proposed Mark Carney; Nicolás Maduro"],
    ),
    (
        "PM Papua Nugini James Marape mengatakan mereka sudah bertahun-tahun tidak menggelar pertemuan dengan Presiden Peru "
        "Dina Boluarte.",
        "2024-07-16",
        [],
    ),
]


@pytest.mark.parametrize(("text", "published", "lines"), TOLD)
def test_a_report(text: str, published: str, lines: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, lines))


GOING_ON = [
    (  # the welcome was held, the talks are still to come
        "Presiden Joko Widodo menyambut Sultan Brunei Hassanal Bolkiah di Istana Bogor, Kamis (3/5/2018). Acara akan "
        "dilanjutkan dengan foto bersama, pertemuan bilateral, dan jamuan makan siang.",
        "2018-05-03",
        [
            "encounter happened Joko Widodo; Hassanal Bolkiah 2018-05-03",
            "meeting planned Joko Widodo; Hassanal Bolkiah 2018-05-03",
        ],
    ),
    (  # here they were held
        "Presiden Joko Widodo menyambut Sultan Brunei Hassanal Bolkiah di Istana Bogor, Kamis (3/5/2018). Acara kemudian "
        "dilanjutkan dengan pertemuan bilateral.",
        "2018-05-03",
        ["meeting happened Joko Widodo; Hassanal Bolkiah 2018-05-03"],
    ),
    (
        "Presiden Joko Widodo menyambut Sultan Brunei Hassanal Bolkiah di Istana Bogor, Kamis (3/5/2018). Rangkaian acara "
        "kedua pemimpin akan dilanjutkan berupa pertemuan bilateral.",
        "2018-05-03",
        [
            "encounter happened Joko Widodo; Hassanal Bolkiah 2018-05-03",
            "meeting planned Joko Widodo; Hassanal Bolkiah 2018-05-03",
        ],
    ),
    (  # in the middle of a list of what is ahead
        "Presiden Joko Widodo bertemu PM Fiji Frank Bainimarama pada Maret. Kedua pemimpin akan meninjau pameran, menggelar "
        "pertemuan empat mata, dan memberi keterangan pers.",
        "2018-05-03",
        [
            "meeting happened Joko Widodo; Frank Bainimarama 2018-03",
            "meeting planned Joko Widodo; Frank Bainimarama",
        ],
    ),
    (  # two journeys in one sentence
        "PM Malaysia Anwar Ibrahim dua kali mengunjungi Kamboja, pertama pada November 2024 untuk sebuah forum, dan sekali "
        "lagi pada Juli 2025.",
        "2025-10-01",
        [
            "visit happened Anwar Ibrahim; Cambodia 2024-11",
            "visit happened Anwar Ibrahim; Cambodia 2025-07",
        ],
    ),
    (
        "PM Papua Nugini James Marape bertemu Presiden Joko Widodo di Bogor, Senin (15/7/2024). Ini adalah dialog ketiga "
        "sesudah yang pertama di Bali pada 2022 dan yang kedua di Suva pada 2023.",
        "2024-07-16",
        [
            "meeting happened James Marape; Joko Widodo 2024-07-15",
            "meeting happened James Marape; Joko Widodo 2022",
            "meeting happened James Marape; Joko Widodo 2023",
        ],
    ),
    (  # of all who bore the office
        "PM Malaysia pertama yang mengunjungi Kuba adalah Mahathir Mohamad.",
        "2023-01-01",
        ["visit happened Mahathir Mohamad; Cuba"],
    ),
]


@pytest.mark.parametrize(("text", "published", "lines"), GOING_ON)
def test_how_it_went_on(text: str, published: str, lines: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, lines))


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("Presiden Brasil Lula da Silva mengundang Nicolas Maduro untuk menghadiri pelantikannya.", None, "BR"),
        ("Presiden Venezuela Nicolas Maduro diundang Lula da Silva untuk menghadiri pelantikannya.", None, "BR"),
        ("Presiden Joko Widodo mengundang Lawrence Wong menghadiri pelantikan Prabowo Subianto.", None, "ID"),
        ("PM Malaysia Anwar Ibrahim dua kali ke Hanoi, yakni pada Mei 2024 dan pada Juli 2025.", "Hanoi", "VN"),
        (
            "PM Malaysia Anwar Ibrahim dua kali bertemu Hun Manet, pertama pada Mei 2024 di Phnom Penh dan sekali lagi pada "
            "Juli 2025 di Putrajaya.",
            "Putrajaya",
            "MY",
        ),
    ],
)
def test_where_it_was(text: str, city: str | None, country: str) -> None:
    last = mentions(text, "2025-10-01")[-1]
    assert (last.city and last.city.value, last.country and last.country.value) == (city, country)


ON_THE_WAY = [
    (  # no country comes first, but countries follow
        "PM Jepang Fumio Kishida melawat ke Uni Eropa, Kanada, hingga Amerika Serikat.",
        ["visit happened Fumio Kishida; Canada", "visit happened Fumio Kishida; United States"],
    ),
    ("PM Jepang Fumio Kishida mengunjungi Asia Tenggara dan India.", ["visit happened Fumio Kishida; India"]),
    ("PM Jepang Fumio Kishida berkunjung ke Eropa, Kanada mengecam Rusia.", []),
    (  # what a capital is, said in brackets
        "PM Jepang Fumio Kishida berkunjung ke Brussel (ibu kota Belgia), Ottawa (Kanada), dan Washington.",
        [
            "visit happened Fumio Kishida; Belgium",
            "visit happened Fumio Kishida; Canada",
            "visit happened Fumio Kishida; United States",
        ],
    ),
    (  # a custom, and all that follows by custom
        "Menurut Ramos-Horta, sudah menjadi tradisi bagi presiden baru Timor Leste untuk lebih dulu menemui Presiden RI, "
        "disusul pertemuan dengan Australia.",
        [],
    ),
    (  # an exclusive plan is a plan
        "PM Singapura Lawrence Wong hanya akan bertemu PM Malaysia Anwar Ibrahim di Putrajaya pada 20 Mei 2022.",
        ["meeting planned Lawrence Wong; Anwar Ibrahim 2022-05-20"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), ON_THE_WAY)
def test_where_to(text: str, lines: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2022-05-01"))) == sorted(map(wanted, lines))

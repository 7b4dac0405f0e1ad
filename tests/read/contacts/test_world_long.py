"""Contacts of long articles on the diplomacy of others: called off and revived, beside each other, counted, told by envoys."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # called off, and to be held after all
        "Presiden Mesir Abdel Fattah el-Sisi membatalkan pertemuan dengan Presiden Turki Recep Tayyip Erdogan yang sedianya "
        "digelar di Ankara pada 4 September 2024. Namun pada Jumat, kantornya menyatakan pertemuan itu tetap bisa "
        "berlangsung sesuai jadwal.",
        "2024-08-25",
        ["meeting planned Abdel Fattah el-Sisi; Recep Tayyip Erdoğan 2024-09-04"],
    ),
    (  # the comma shuts the name of the envoy
        "Presiden Rusia Vladimir Putin mengirim utusan khususnya, Kirill Dmitriev, ke Havana pada Senin (3/3/2025).",
        "2025-03-05",
        ["visit happened Kirill Dmitriev; Cuba 2025-03-03"],
    ),
    (  # the host of both is neither of the two
        "Presiden Rwanda Paul Kagame dan Presiden Kongo Felix Tshisekedi berbicara dengan Emir Qatar Sheikh Tamim bin Hamad "
        "Al Thani lewat telepon, Rabu (5/3/2025). Delegasi kedua negara akan bertemu di Qatar pada 20 Maret.",
        "2025-03-07",
        [
            "call happened Paul Kagame; Félix Tshisekedi; Tamim bin Hamad Al Thani 2025-03-05",
            "meeting planned DR Congo; Rwanda 2025-03-20",
        ],
    ),
    (  # the day of the announcement; who sat in
        "Presiden Kenya William Ruto bertemu Presiden Somalia Hassan Sheikh Mohamud di Nairobi, Sabtu (8/3/2025). Menteri "
        "Keuangan Kenya John Mbadi dan Menteri Keuangan Somalia Bihi Egeh ikut duduk di meja perundingan. Ruto akan "
        "mengumumkan hasil pembicaraannya dengan Mohamud, Senin.",
        "2025-03-09",
        ["meeting happened William Ruto; Hassan Sheikh Mohamud 2025-03-08"],
    ),
    (  # one at each of two summits
        "Presiden Brasil Lula da Silva dan Presiden Argentina Javier Milei hanya sempat bercakap-cakap singkat saat KTT G20 "
        "di Rio de Janeiro pada 2024 dan saat KTT Mercosur di Buenos Aires pada 2025.",
        "2025-09-10",
        [
            "encounter happened Luiz Inácio Lula da Silva; Javier Milei 2024",
            "encounter happened Luiz Inácio Lula da Silva; Javier Milei 2025",
        ],
    ),
    (  # the first of several
        "Presiden Kolombia Gustavo Petro telah beberapa kali menyambangi Quito, yang pertama pada 24 Mei 2024.",
        "2025-03-10",
        ["visit happened Gustavo Petro; Ecuador 2024-05-24"],
    ),
    (  # one call in two words on the day of the other, not on that of the agency
        "Presiden Turki Recep Tayyip Erdogan menelepon Presiden Rusia Vladimir Putin, Minggu (2/3/2025) malam. Hal itu "
        "dilansir Reuters, Senin (3/3/2025). Pada hari yang sama Menlu Turki Hakan Fidan menghubungi mitranya dari Rusia, "
        "Sergei Lavrov, lewat telepon. Di tengah percakapan itu, Fidan menelepon Menlu Iran Abbas Araghchi.",
        "2025-03-03",
        [
            "call happened Recep Tayyip Erdoğan; Vladimir Putin 2025-03-02",
            "call happened Hakan Fidan; Sergei Lavrov 2025-03-02",
            "call happened Hakan Fidan; Abbas Araghchi 2025-03-02",
        ],
    ),
    (  # a leader and those who fight his state; the two of the sentence, not those of the talks that it takes up
        "Presiden Kongo Felix Tshisekedi menolak bertemu kelompok M23. Menlu Angola Tete Antonio akan bertemu Menlu Kenya "
        "Musalia Mudavadi. Menlu Rwanda Olivier Nduhungirehe dan Menlu Kongo Therese Kayikwamba Wagner menyiapkan "
        "pembicaraan itu ketika mereka bertemu pada Januari 2025.",
        "2025-03-10",
        [
            "meeting denied Félix Tshisekedi; M23",
            "meeting planned Tete António; Musalia Mudavadi",
            "meeting happened Olivier Nduhungirehe; Thérèse Kayikwamba Wagner 2025-01",
        ],
    ),
    (  # whoever follows goes where the other went; they of the sentence before, twice on the telephone
        "Menteri Keuangan Australia Jim Chalmers akan bertolak ke Beijing pada 12 Maret. Menlu Penny Wong dijadwalkan "
        "menyusul pada Mei. Wong dan Menlu China Wang Yi bertemu di Munich bulan lalu. Mereka juga telah dua kali berbicara "
        "lewat telepon, masing-masing pada 6 Januari dan 2 Maret.",
        "2025-03-10",
        [
            "visit planned Jim Chalmers; China 2025-03-12",
            "visit planned Penny Wong; China 2025-05",
            "meeting happened Penny Wong; Wang Yi 2025-02",
            "call happened Penny Wong; Wang Yi 2025-01-06",
            "call happened Penny Wong; Wang Yi 2025-03-02",
        ],
    ),
    (  # hours spent with somebody; the role before the name; asked to come; counted from what was told of one of them
        "Presiden Brasil Lula da Silva dan Presiden Kolombia Gustavo Petro bertemu di Leticia, Jumat (7/3/2025). Menlu Peru "
        "Elmer Schialer menelepon Menlu Chile Alberto van Klaveren pada Selasa. Lula juga bertemu Presiden Bolivia Luis Arce, "
        "yang diundangnya berkunjung ke Brasilia. Dua hari sebelumnya, Lula menghabiskan tiga jam bersama tuan rumah KTT "
        "Mercosur, Presiden Argentina Javier Milei, di Buenos Aires.",
        "2025-03-09",
        [
            "meeting happened Luiz Inácio Lula da Silva; Gustavo Petro 2025-03-07",
            "call happened Elmer Schialer; Alberto van Klaveren 2025-03-04",
            "meeting happened Luiz Inácio Lula da Silva; Luis Arce",
            "visit proposed Luis Arce; Brazil",
            "meeting happened Luiz Inácio Lula da Silva; Javier Milei 2025-03-05",
        ],
    ),
    (  # who went to see somebody goes on; three at one table; a weekday before the Thursday told
        "Presiden Moldova Maia Sandu menemui Presiden Rumania Klaus Iohannis di Bukares, Kamis (12/12/2024), setelah singgah di "
        "Praha pada Selasa. Ia juga dijamu Kanselir Austria Karl Nehammer. Perdana Menteri Yunani Kyriakos Mitsotakis "
        "mengadakan pertemuan bertiga dengan Presiden Siprus Nikos Christodoulides dan Presiden Mesir Abdel Fattah el-Sisi.",
        "2024-12-13",
        [
            "meeting happened Maia Sandu; Klaus Iohannis 2024-12-12",
            "visit happened Maia Sandu; Czechia 2024-12-10",
            "meeting happened Maia Sandu; Karl Nehammer",
            "meeting happened Kyriakos Mitsotakis; Nikos Christodoulides; Abdel Fattah el-Sisi",
        ],
    ),
    (  # those two are others than the subjects; the place of the second counterpart is not that of the first
        "Presiden Kenya William Ruto dan Presiden Somalia Hassan Sheikh Mohamud bertemu di Nairobi, Sabtu (8/3/2025). Presiden "
        "Uganda Yoweri Museveni dan Presiden Tanzania Samia Suluhu Hassan juga berunding dengan keduanya. Menlu Jerman Annalena "
        "Baerbock bersua Menlu Israel Gideon Saar pada Minggu dan Menlu Mesir Badr Abdelatty di Kairo dua hari kemudian.",
        "2025-03-13",
        [
            "meeting happened William Ruto; Hassan Sheikh Mohamud 2025-03-08",
            "meeting happened Yoweri Museveni; Samia Suluhu Hassan; William Ruto; Hassan Sheikh Mohamud",
            "meeting happened Annalena Baerbock; Gideon Sa'ar 2025-03-09",
            "meeting happened Annalena Baerbock; Badr Abdelatty 2025-03-11",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_world_long(text: str, published: str, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) == told

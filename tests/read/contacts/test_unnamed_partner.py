"""Contacts of which one side is told by an office, a rank, a guest, a counterpart or a result only."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # who leads the land of which the sentence speaks
        "Perdana Menteri Selandia Baru Christopher Luxon memuji hubungan dengan Vietnam seusai pembicaraan dengan perdana "
        "menteri negara itu di Hanoi, Rabu (26/2/2025).",
        "2025-02-27",
        ["meeting happened Christopher Luxon; Phạm Minh Chính 2025-02-26"],
    ),
    (  # the office quite bare is his who holds it in the article
        "Presiden Prancis Emmanuel Macron mengundang Putra Mahkota Mohammed bin Salman ke Paris. Menteri Luar Negeri Prancis "
        "Stephane Sejourne menemui putra mahkota di Riyadh pada Senin (6/5/2024).",
        "2024-05-07",
        [
            "visit proposed Emmanuel Macron; Mohammed bin Salman",
            "meeting happened Stéphane Séjourné; Mohammed bin Salman 2024-05-06",
        ],
    ),
    (  # the two whom the sentence before names
        "Presiden Rusia Vladimir Putin memuji Perdana Menteri India Narendra Modi. Pujian itu dilontarkan Putin saat "
        "pertemuan di Kremlin, Kamis (2/5/2024).",
        "2024-05-03",
        ["meeting happened Vladimir Putin; Narendra Modi 2024-05-02"],
    ),
    (  # he who was received travels on, not his host
        "Emir Qatar Tamim bin Hamad Al Thani menjamu Panglima Sudan Jenderal Abdel Fattah al-Burhan di Doha, Kamis (7/9/2023). "
        "Ia juga melakukan perjalanan ke Asmara pada Senin (11/9/2023).",
        "2023-09-12",
        [
            "meeting happened Tamim bin Hamad Al Thani; Abdel Fattah al-Burhan 2023-09-07",
            "visit happened Abdel Fattah al-Burhan; Eritrea 2023-09-11",
        ],
    ),
    (  # the subject of the sentence is he who is received
        "Kanselir Jerman Olaf Scholz akan menjadi pemimpin Eropa pertama yang dijamu Presiden Brasil Luiz Inacio Lula da Silva "
        "di Brasilia, yakni pada 30 Januari.",
        "2023-01-26",
        ["meeting planned Olaf Scholz; Luiz Inácio Lula da Silva 2023-01-30"],
    ),
    (  # who receives an ambassador that was called in
        "Beijing memanggil Duta Besar AS Nicholas Burns pada Selasa (2/8/2022). Wakil Menteri Luar Negeri Xie Feng "
        "menyampaikan protes keras kepadanya.",
        "2022-08-03",
        ["meeting happened Xie Feng; Nicholas Burns 2022-08-02"],
    ),
    (  # the counterpart serves where the traveller is
        "Menteri Perdagangan Jerman Anna Weber tiba di Tashkent, Senin (6/5/2024). Weber berdialog dengan rekannya, Aziz "
        "Karimov, mengenai gas.",
        "2024-05-07",
        ["visit happened Anna Weber; Uzbekistan 2024-05-06", "meeting happened Anna Weber; Aziz Karimov 2024-05-06"],
    ),
    (  # the son is not the father
        "Donald Trump Jr. mengunjungi Nuuk pada 7 Januari.",
        "2025-01-16",
        [],
    ),
    (  # after a journey the comma opens the clause of those who go on
        "Dari Jepang, Menteri Pertahanan AS Lloyd Austin dan Menteri Luar Negeri AS Antony Blinken terbang ke Manila. Mereka "
        "diterima Presiden Ferdinand Marcos Jr. pada Selasa (30/7/2024).",
        "2024-07-31",
        [
            "visit happened Lloyd Austin; Antony Blinken; Philippines 2024-07-30",
            "meeting happened Lloyd Austin; Antony Blinken; Ferdinand Marcos Jr. 2024-07-30",
        ],
    ),
    (  # who says so, by the clitic of a passive verb of saying
        "Presiden Prancis Emmanuel Macron memberi waktu sampai akhir pekan. Hal itu dikatakannya kepada Perdana Menteri Inggris "
        "Boris Johnson lewat telepon pada Minggu (6/10/2019).",
        "2019-10-08",
        ["call happened Emmanuel Macron; Boris Johnson 2019-10-06"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_unnamed_partner(text: str, published: str, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) == told

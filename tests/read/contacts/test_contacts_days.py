"""The day of a contact, wherever in the article it stands (codebook decisions 1, 4 and 8)."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # the day of the statement is that of "hari ini" inside it
        "Presiden Joko Widodo menerima telepon dari Raja Salman.\n"
        '"Tadi malam saya berbicara dengan Raja Salman," tulis Jokowi di Twitter, Selasa (15/12).',
        "2020-12-17",
        ["call happened Joko Widodo; Salman of Saudi Arabia 2020-12-14"],
    ),
    (
        "Menko Luhut Binsar Pandjaitan mengaku telah menelepon Menlu China Wang Yi.\n"
        '"Minggu lalu saya bicara dengan Menlu Wang Yi," kata Luhut di Jakarta, Selasa, 14 Juli 2020.',
        "2020-07-15",
        ["call happened Luhut Binsar Pandjaitan; Wang Yi 2020-07-06"],
    ),
    (  # a quotation whose day nobody tells says nothing about days
        "Presiden Joko Widodo menerima telepon dari Raja Salman.\n"
        '"Tadi malam saya berbicara dengan Raja Salman," tulis Jokowi di Twitter.',
        "2020-12-17",
        ["call happened Joko Widodo; Salman of Saudi Arabia"],
    ),
    (
        "Presiden Prancis Emmanuel Macron menerima Menteri Pertahanan Prabowo Subianto di Istana Elysee.\n"
        "Hal itu dikatakan Prabowo seusai pertemuan, Jumat (21/7/2023).",
        "2023-07-22",
        ["meeting happened Emmanuel Macron; Prabowo Subianto 2023-07-21"],
    ),
    (
        "Presiden Amerika Serikat Joe Biden dan Presiden China Xi Jinping bertemu selama tiga jam di Bali menjelang KTT G20 "
        "yang dibuka Selasa (15/11).\nGedung Putih menilai pertemuan Senin malam itu produktif.",
        "2022-11-16",
        ["meeting happened Joe Biden; Xi Jinping 2022-11-14"],
    ),
    (
        "Presiden Joko Widodo menjamu PM China Li Keqiang di Istana Bogor.\n"
        '"Hubungan kita erat," kata Jokowi dalam pernyataan pers bersama PM Li di Istana Bogor, Senin (7/5/2018).',
        "2018-05-08",
        ["meeting happened Joko Widodo; Li Keqiang 2018-05-07"],
    ),
    (
        "Presiden Joko Widodo tiba di Tanzania, Senin (21/8/2023), setelah mengunjungi Kenya.",
        "2023-08-22",
        ["visit happened Joko Widodo; Tanzania 2023-08-21", "visit happened Joko Widodo; Kenya"],
    ),
    (
        "Presiden Joko Widodo diterima Presiden Joe Biden di Gedung Putih, Senin, 13 November 2023. Sebelumnya Jokowi "
        "menghadiri KTT OKI di Riyadh pada 11 November 2023. Di sana ia bertemu Presiden Iran Ebrahim Raisi.",
        "2023-11-14",
        [
            "meeting happened Joko Widodo; Joe Biden 2023-11-13",
            "meeting happened Joko Widodo; Ebrahim Raisi 2023-11-11",
        ],
    ),
    (
        "Menlu AS Antony Blinken bertemu Menlu Australia Penny Wong di Canberra pada Kamis (28/8/2025). Usai pertemuan dengan "
        "Wong, Blinken menemui Perdana Menteri Anthony Albanese.",
        "2025-08-29",
        [
            "meeting happened Antony Blinken; Penny Wong 2025-08-28",
            "meeting happened Antony Blinken; Anthony Albanese 2025-08-28",
        ],
    ),
    (
        "Presiden Rusia Vladimir Putin menutup kunjungan dua hari ke China di Harbin, Jumat (17/05).",
        "2024-05-17",
        ["visit happened Vladimir Putin; China 2024-05-16"],
    ),
    (
        "Presiden Turki Recep Tayyip Erdogan menelepon Presiden Iran Hassan Rouhani pada Kamis malam, kata kantornya dalam "
        "pernyataan yang dirilis Jumat (10/1/2020). Sehari sebelumnya, Erdogan bertemu Presiden Rusia Vladimir Putin.",
        "2020-01-10",
        [
            "call happened Recep Tayyip Erdoğan; Hassan Rouhani 2020-01-09",
            "meeting happened Recep Tayyip Erdoğan; Vladimir Putin 2020-01-08",
        ],
    ),
    (
        "Putin dan Xi Jinping bertemu dua kali pada tahun 2022. Pada Februari, Presiden Rusia Vladimir Putin mengunjungi "
        "Beijing. Kemudian pada September, keduanya bertemu di Samarkand.",
        "2022-12-31",
        ["visit happened Vladimir Putin; China 2022-02", "meeting happened Vladimir Putin; Xi Jinping 2022-09"],
    ),
    (
        "Gedung Putih membatalkan pertemuan Presiden Barack Obama dengan Presiden Filipina Rodrigo Duterte yang sedianya "
        "digelar Selasa sore di Vientiane.",
        "2016-09-05",
        ["meeting cancelled Barack Obama; Rodrigo Duterte 2016-09-06"],
    ),
    (
        "Presiden AS Donald Trump mengatakan akan mengumumkan tempat dan tanggal pertemuan keduanya dengan Kim Jong Un pekan "
        "depan. Pertemuan itu akan digelar akhir Februari.",
        "2019-02-01",
        ["meeting planned Donald Trump; Kim Jong Un 2019-02"],
    ),
    (
        "Perdana Menteri Israel Benjamin Netanyahu mengunjungi Oman, demikian diumumkan kantornya, Jumat (26/10). Kunjungan "
        "rahasia itu berlangsung sejak Kamis malam.",
        "2018-10-26",
        ["visit happened Benjamin Netanyahu; Oman 2018-10-25"],
    ),
    (
        "Presiden Ukraina Volodymyr Zelensky dan Presiden AS Donald Trump bertemu di Florida, Minggu (28/12/2025). Sesaat sebelum "
        "menerima Zelensky, Trump menelepon Presiden Rusia Vladimir Putin. Sehari sebelum pertemuan itu, Zelensky bertemu PM "
        "Kanada Mark Carney.",
        "2025-12-29",
        [
            "meeting happened Volodymyr Zelenskyy; Donald Trump 2025-12-28",
            "call happened Donald Trump; Vladimir Putin 2025-12-28",
        ],
    ),
]

# One sentence each, published on Tuesday, 16 June 2020: the day of its contact, or none where only the report has one.
SENTENCES = [
    ("Joko Widodo bertemu Presiden China Xi Jinping di Beijing, kata juru bicara Kemlu, Senin (15/6/2020).", ""),
    ("Dilansir Reuters, Senin (15/6/2020), Joko Widodo bertemu Presiden China Xi Jinping di Beijing.", ""),
    ('"Kami bertemu Presiden China Xi Jinping pekan lalu," kata Presiden Joko Widodo.', ""),
    ("Joko Widodo bertemu Presiden China Xi Jinping di Beijing setelah serangan pada Jumat (12/6/2020).", ""),
    ("Joko Widodo bertemu Presiden China Xi Jinping untuk membahas KTT yang akan digelar pada November.", ""),
    (
        "Joko Widodo bertemu Presiden China Xi Jinping di Beijing membahas pernyataan bersama, Senin (15/6).",
        "2020-06-15",
    ),
    ("Kremlin menyatakan pada Sabtu bahwa Putin menelepon Presiden China Xi Jinping sehari sebelumnya.", "2020-06-12"),
    ("Lewat sambungan telepon pada Senin, Menlu Retno Marsudi dan Menlu China Wang Yi membahas vaksin.", "2020-06-15"),
    ("Presiden Rusia Vladimir Putin menunda kunjungan ke China yang semula direncanakan Juli.", "2020-07"),
    ("Joko Widodo menyampaikan hal itu saat menjamu Presiden China Xi Jinping di Bogor, Senin (15/6).", "2020-06-15"),
]


@pytest.mark.parametrize(("text", "day"), SENTENCES)
def test_day_of_one_sentence(text: str, day: str) -> None:
    (mention,) = mentions(text, "2020-06-16")
    assert (mention.when is None) if not day else line(mention).endswith(f" {day}")


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_day_of_a_contact(text: str, published: str, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) <= told

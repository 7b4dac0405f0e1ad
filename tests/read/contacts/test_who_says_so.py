"""Who says so: in the contact's sentence, right around it, and by whom it is passed on; and who is none of them."""

from __future__ import annotations

import pytest

from kronik.model import Article, Claim, Origin, Source, Span
from kronik.read import read
from kronik.read.contacts.attribution import each_once
from tests.read.telling import know, mentions

IN_THE_SENTENCE = [
    (
        "Menurut pernyataan Kementerian Luar Negeri Rusia yang dikutip TASS, Sergei Lavrov bertemu Hossein Amirabdollahian di Moskow.",
        ["TASS", "Kementerian Luar Negeri Rusia"],
    ),
    (
        "Perdana Menteri Jepang Fumio Kishida bertemu Presiden Korea Selatan Yoon Suk Yeol di Seoul, menurut kantor kepresidenan Korea Selatan.",
        ["kantor kepresidenan Korea Selatan"],
    ),
    (
        "Kementerian Luar Negeri China dalam keterangan tertulisnya, Selasa (10/6), menyebut Wang Yi akan bertemu Ishaq Dar di Beijing.",
        ["Kementerian Luar Negeri China"],
    ),
    (
        "Duta Besar Rusia untuk Indonesia Sergei Tolchenov mengatakan kepada ANTARA bahwa Vladimir Putin akan mengunjungi Indonesia.",
        ["Antara", "Sergei Tolchenov"],
    ),
    (
        "Seorang pejabat senior pemerintah Turki mengatakan Hakan Fidan akan bertemu Sameh Shoukry di Kairo.",
        ["pejabat senior pemerintah Turki"],
    ),
    (
        "Emmanuel Macron, seperti dilansir AFP pada Selasa, kemudian menyatakan akan menelepon Masoud Pezeshkian.",
        ["AFP", "Emmanuel Macron"],
    ),
    ("Sergei Lavrov bertemu Hakan Fidan di Antalya, dikutip dari [*Reuters*](https://www.reuters.com).", ["Reuters"]),
    ("Xi Jinping akan mengunjungi Hongaria pekan depan, Gazeta Timur melaporkan.", ["Gazeta Timur"]),
    ("Joe Biden menelepon Abdel Fattah el-Sisi, Selasa, sebagaimana diumumkan Gedung Putih.", ["Gedung Putih"]),
]

AROUND_IT = [
    (
        "Retno Marsudi menerima Bendito Freitas di Jakarta, Selasa (10/6). Hal itu disampaikan juru bicara Kementerian Luar Negeri Lalu Muhamad Iqbal.",
        ["Lalu Muhamad Iqbal"],
    ),
    (
        "Joe Biden akan menerima William Ruto di Washington pada 23 Juni. Gedung Putih mengumumkan hal itu pada Selasa.",
        ["Gedung Putih"],
    ),
    (
        'Sugiono menerima Bendito Freitas di Jakarta, Selasa (10/6). "Kedua menteri membahas perbatasan," kata Rolliansyah Soemirat, dilansir Antara.',
        ["Roy Soemirat", "Antara"],
    ),
    (
        "Recep Tayyip Erdogan menelepon Vladimir Putin, Senin (9/6). Dalam pernyataan yang dirilis Kremlin, keduanya membahas gandum.",
        ["Kremlin"],
    ),
    (
        "Ma'ruf Amin menerima Duta Besar Yordania di Jakarta, Selasa (10/6). Dikutip dari siaran pers Sekretariat Wakil Presiden, keduanya membahas ekonomi.",
        ["Sekretariat Wakil Presiden"],
    ),
    (
        "Menteri Perdagangan Zulkifli Hasan mengatakan kopi laku di Arab Saudi. Prabowo Subianto akan mengunjungi Turki pekan depan. Zulkifli mengatakan teh juga laku.",
        ["Zulkifli Hasan"],
    ),
    (
        'Retno Marsudi bertemu Hakan Fidan di Ankara, Selasa (10/6). Gedung itu baru. "Turki mitra yang penting," ujar Retno.',
        ["Retno Marsudi"],
    ),
]

ON_AND_BY = [
    (
        'Gedung Putih mengonfirmasi Donald Trump akan menelepon Luong Cuong. "Jadwal disusun," kata juru bicara Gedung Putih Karoline Leavitt kepada CNBC.',
        ["Gedung Putih", "Karoline Leavitt"],
    ),
    (
        "Seorang diplomat Turki menyebut Hakan Fidan terbang ke Kairo. Ia akan bertemu Sameh Shoukry.",
        ["diplomat Turki"],
    ),
    (
        "Emmanuel Macron akan bertemu Friedrich Merz di Toulon. Hari itu libur. Cuaca panas. Roti mahal. Anggur murah. Jalan macet. Bus penuh. Elysee menyebut kedua pemimpin membahas jet tempur.",
        ["Elysee"],
    ),
    (
        "Media pemerintah Suriah melaporkan Asaad al-Shaibani bertemu Badr Abdelatty di Damaskus.",
        ["Media pemerintah Suriah"],
    ),
]

PASSED_ON = [
    ("Surat kabar Kuwait Al-Qabas menulis Emir Mishal al-Ahmad akan mengunjungi Turki pekan depan.", ["Al-Qabas"]),
    ("Hakan Fidan (kiri) saat bertemu Badr Abdelatty di Kairo, Selasa (10/6/2025). (AFP/Ali Veli)", ["AFP"]),
    (
        "Narendra Modi menelepon Volodymyr Zelensky, kata dua sumber yang mengetahui hal itu kepada Reuters.",
        ["Reuters", "sumber yang mengetahui"],
    ),
    (
        'Departemen Luar Negeri AS mengumumkan Rex Tillerson terbang. Di Riyadh, ia akan "bertemu Adel al-Jubeir," bunyi pernyataan tersebut.',
        ["Departemen Luar Negeri AS"],
    ),
    (
        "Joko Widodo menunda kunjungannya ke Malaysia. Penundaan kunjungan itu disampaikan oleh Saifuddin Abdullah.",
        ["Saifuddin Abdullah"],
    ),
    ("Hakan Fidan bertemu Badr Abdelatty di Kairo, dikutip Antara dari Anadolu, Selasa.", ["Antara", "Anadolu"]),
    ("Hakan Fidan bertemu Badr Abdelatty di Kairo, seperti diberitakan kantor berita Jerman DPA.", ["DPA"]),
    ("Hakan Fidan bertemu Badr Abdelatty di Kairo, dikutip dari situs kepresidenan Turki.", ["kepresidenan Turki"]),
    ("Hakan Fidan bertemu Badr Abdelatty di Kairo pada Selasa.\nKapal itu baru.\nSumber: Sputnik", ["Sputnik"]),
]

NOBODY = [
    "Hakan Fidan bertemu Badr Abdelatty di Kairo pada Selasa.\nFoto: Reuters/Ali Veli",
    "Xi Jinping menelepon Joe Biden, Selasa (10/6). Xi berkata kepada Biden bahwa kedua negara harus rukun.",
    "Hakan Fidan bertemu Badr Abdelatty di Kairo. Ekonom Mesir Ahmad Yusuf menyebut pertemuan itu terlambat.",
    'Harga minyak turun. "Pasar menunggu," kata analis Rystad, Mukesh Arora, dikutip Bloomberg. Donald Trump dijadwalkan bertemu Xi Jinping di Busan. "Permintaan lemah," kata Arora.',
    'Kim Jong Un bertemu Vladimir Putin di Beijing, Selasa (10/6). "Sampai jumpa," kata Kim kepada Putin.',
    "Erdogan menelepon Vladimir Putin, Senin (9/6). Dalam pembicaraan itu, Erdogan mengatakan Turki siap menjadi penengah.",
    'Vladimir Putin bertemu Kassym-Jomart Tokayev di Astana pada Maret. "Harga gandum akan naik," kata ekonom Anton Belov.',
    "Presiden Rusia Vladimir Putin mengunjungi Uzbekistan. Rusia mengklaim menang di Ukraina.",
    "Mike Pence menolak untuk bertemu Manasseh Sogavare.",
]


@pytest.mark.parametrize(
    ("text", "sources"), [*IN_THE_SENTENCE, *AROUND_IT, *ON_AND_BY, *PASSED_ON, *((text, []) for text in NOBODY)]
)
def test_who_says_so(text: str, sources: list[str]) -> None:
    mention = mentions(text, "2025-06-10")[0]
    assert sorted(claim.value.name for claim in mention.sources) == sorted(sources)
    for claim in mention.sources:
        assert claim.reason and claim.spans


def test_the_outlet_itself_is_no_source() -> None:
    text = "Frank-Walter Steinmeier menyurati Joko Widodo, seperti dikutip Sindonews dari siaran pers Kedutaan Besar Jerman."
    article = Article("a" * 64, "p" * 64, "example", text, outlet="sindonews.com", published="2019-09-13")
    (mention,) = read(article, know()).mentions
    assert [claim.value.name for claim in mention.sources] == ["Kedutaan Besar Jerman"]


def test_whom_a_speaker_serves_is_no_second_source() -> None:
    def said(name: str, start: int) -> Claim[Source]:
        return Claim(Source(name, "official"), (Span(start, start + len(name)),), Origin("rule", "sources"), 0.8, "")

    speaker, served, again = said("juru bicara PM Kenya", 10), said("PM Kenya", 22), said("juru bicara PM Kenya", 90)
    assert each_once([speaker, served, again]) == (speaker,)
    assert each_once([said("PM Kenya", 200), speaker]) == (said("PM Kenya", 200), speaker)

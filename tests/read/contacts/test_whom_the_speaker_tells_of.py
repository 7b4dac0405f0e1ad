"""Who speaks before a clause of time did not meet: the subject behind it did; and far below a meeting its talk is no call."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Menurut Retno Marsudi, saat menerima Presiden Kenya William Ruto di Bogor, Selasa (21/5/2024), Presiden Joko Widodo "
        "menekankan kerja sama kesehatan.",
        ["meeting happened Joko Widodo; William Ruto 2024-05-21"],
    ),
    (
        "Menlu Retno Marsudi mengatakan, dalam pertemuan dengan Presiden Kenya William Ruto di Bogor, Selasa (21/5/2024), "
        "Presiden Joko Widodo menawarkan vaksin.",
        ["meeting happened Joko Widodo; William Ruto 2024-05-21"],
    ),
    (
        "Peskov menjelaskan bahwa ketika bertemu Presiden Kenya William Ruto di Kazan, Selasa (21/5/2024), Putin sempat "
        "bercanda soal cuaca.",
        ["meeting happened Vladimir Putin; William Ruto 2024-05-21"],
    ),
    (
        "Juru bicara Istana menuturkan, sewaktu menjamu PM Vietnam Pham Minh Chinh di Bogor, Rabu (15/5/2024), Jokowi "
        "memaparkan rencana investasi.",
        ["meeting happened Joko Widodo; Phạm Minh Chính 2024-05-15"],
    ),
    (
        "Menlu Retno Marsudi menjelaskan, saat menelepon Presiden Kenya William Ruto pada Senin (20/5/2024), Presiden Joko "
        "Widodo mengucapkan selamat.",
        ["call happened Joko Widodo; William Ruto 2024-05-20"],
    ),
    # who tells of his own meeting
    (
        "Presiden Prancis Emmanuel Macron mengatakan, setelah berbicara dengan Presiden Kenya William Ruto di Lyon, Senin "
        "(20/5/2024), Putin menolak gencatan senjata.",
        ["meeting happened Emmanuel Macron; William Ruto 2024-05-20"],
    ),
    (
        "Menlu Retno Marsudi mengatakan, dalam pertemuan dengan Menlu China Wang Yi di Medan, Rabu (15/5/2024), Presiden Xi "
        "menyampaikan salam.",
        ["meeting happened Retno Marsudi; Wang Yi 2024-05-15"],
    ),
    (
        "Presiden Joko Widodo mengatakan, saat bertemu Presiden Kenya William Ruto di Nairobi, Rabu (15/5/2024), Menlu Retno "
        "menandatangani nota kesepahaman.",
        ["meeting happened Joko Widodo; William Ruto 2024-05-15"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_the_one_told_of_has_met(text: str, expected: list[str]) -> None:
    assert sorted(line(mention) for mention in mentions(text, "2024-05-22")) == sorted(map(wanted, expected))


LEAD = "Presiden Joko Widodo bertemu Presiden Kenya William Ruto di Bogor, Selasa (21/5/2024)."
BETWEEN = " ".join(
    (
        "Nilai perdagangan kedua negara naik tujuh persen tahun lalu.",
        "Ekspor utama Indonesia adalah kelapa sawit dan batu bara.",
        "Sejumlah perjanjian turut diteken oleh para menteri.",
        "Upacara penyambutan berlangsung meriah dengan tarian daerah.",
        "Pengamat menilai hubungan bilateral makin erat.",
        "Ratusan siswa mengibarkan bendera kecil di tepi jalan.",
        "Kerja sama pendidikan juga menjadi perhatian.",
        "Indonesia menargetkan investasi baru pada sektor energi.",
    )
)
BELOW = [
    ("Jokowi dan Ruto membahas perlindungan pekerja.", 1),
    ("Ruto juga berbicara dengan Jokowi mengenai panas bumi.", 1),
    ("Keduanya bertukar pandangan tentang reformasi PBB.", 1),
    ("Jokowi dan Ruto sepakat menambah beasiswa setelah berdiskusi.", 1),
    ('"Saya dan Presiden Ruto telah berdiskusi panjang," ucap Jokowi.', 1),
    ("Pekan lalu, Jokowi berbicara dengan Ruto melalui telepon.", 2),
]


@pytest.mark.parametrize(("below", "contacts"), BELOW)
def test_what_two_spoke_of_is_their_meeting_however_far_below(below: str, contacts: int) -> None:
    assert len(mentions(f"{LEAD} {BETWEEN} {below}", "2024-05-22")) == contacts

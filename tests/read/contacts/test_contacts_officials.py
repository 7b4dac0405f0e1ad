"""Officials of every rank: who is meant by an office, a spelling, an apposition or a kin, on the day of the article."""

from __future__ import annotations

import pytest

from kronik.read.names.spelling import same_sounds
from tests.read.telling import know, line, mentions, wanted

TOLD = [
    (
        "2025-02-24",
        "Steve Witkoff, utusan khusus Presiden Trump untuk Timur Tengah, bertemu Presiden Rusia Vladimir Putin di "
        "Moskow pada 11 Februari 2025.",
        ["meeting happened Steve Witkoff; Vladimir Putin 2025-02-11"],
    ),
    (
        "2025-08-10",
        "Utusan Khusus Presiden AS untuk Timur Tengah bertemu Emir Qatar di Doha, Sabtu (9/8/2025).",
        ["meeting happened Steve Witkoff; Tamim bin Hamad Al Thani 2025-08-09"],
    ),
    (
        "2025-08-10",
        "Menantu Presiden Trump, Jared Kushner, bertemu Raja Yordania di Aqaba, Sabtu (9/8/2025).",
        ["meeting happened Jared Kushner; Abdullah II 2025-08-09"],
    ),
    (
        "2025-05-06",
        "Presiden Prabowo menerima utusan khusus Perdana Menteri Jepang, Fumio Kishida, di Jakarta, Senin (5/5/2025).",
        ["meeting happened Prabowo Subianto; Fumio Kishida 2025-05-05"],
    ),
    (
        "2019-09-12",
        "Sekretaris Negara AS menelepon Perwakilan Tinggi Uni Eropa, Rabu (11/9/2019).",
        ["call happened Mike Pompeo; Federica Mogherini 2019-09-11"],
    ),
    (
        "2023-02-15",
        "Menlu Retno Marsudi menelepon Komisaris Tinggi PBB untuk Pengungsi Filippo Grandi, Selasa (14/2/2023).",
        ["call happened Retno Marsudi; Filippo Grandi 2023-02-14"],
    ),
    (
        "2025-08-26",
        "Ketua MPR RI Ahmad Muzani menerima Duta Besar Iran untuk Indonesia di Gedung MPR, Jakarta, Senin (25/8/2025).",
        ["meeting happened Ahmad Muzani; Mohammad Boroujerdi 2025-08-25"],
    ),
    (
        "2025-01-20",
        "Presiden terpilih AS menelepon Presiden China Xi Jinping, Jumat (17/1/2025).",
        ["call happened Donald Trump; Xi Jinping 2025-01-17"],
    ),
    (
        "2026-03-16",
        "Pemimpin Tertinggi Iran menerima Menlu Turki Hakan Fidan di Teheran, Minggu (15/3/2026).",
        ["meeting happened Mojtaba Khamenei; Hakan Fidan 2026-03-15"],
    ),
    (
        "2025-08-22",
        "Menteri Pariwisata Arab Saudi Ahmed Al Khateeb bertemu Menko Perekonomian Airlangga Hartarto di Riyadh.",
        ["meeting happened Ahmed al-Khateeb; Airlangga Hartarto"],
    ),
    (
        "2025-08-22",
        "Menteri Pertanian China Han Jun menemui Menteri Pertanian Amran Sulaiman di Jakarta.",
        ["meeting happened Han Jun; Amran Sulaiman"],
    ),
    (
        "2025-08-09",
        "Panglima TNI Agus Subiyanto bertemu Komandan Komando Indo-Pasifik AS Laksamana Samuel J. Paparo di Jakarta.",
        ["meeting happened Agus Subiyanto; Samuel Paparo"],
    ),
    (
        "2025-08-11",
        "Menhan Jenderal TNI (Purn.) Sjafrie Sjamsoeddin menelepon Wakil Perdana Menteri dan Menteri Pertahanan "
        "Australia Richard Marles.",
        ["call happened Sjafrie Sjamsoeddin; Richard Marles"],
    ),
    (
        "2024-07-02",
        "Menteri Luar Negeri Myanmar menelepon Menlu Laos Saleumxay Kommasith, Senin (1/7/2024).",
        ["call happened Than Swe; Saleumxay Kommasith 2024-07-01"],
    ),
    (
        "2020-01-15",
        "Presiden Joko Widodo bertemu Putra Mahkota Abu Dhabi Sheikh Mohamed bin Zayed di Abu Dhabi, Minggu "
        "(12/1/2020).",
        ["meeting happened Joko Widodo; Mohamed bin Zayed Al Nahyan 2020-01-12"],
    ),
    (
        "2025-08-12",
        "Menteri Indo-Pasifik Inggris Catherine West bertemu Menlu Sugiono di Jakarta.",
        ["meeting happened Catherine West; Sugiono"],
    ),
    (
        "2019-09-19",
        "Utusan Khusus PBB untuk Yaman bertemu Menteri Negara Urusan Luar Negeri Arab Saudi Adel Al Jubeir di Riyadh.",
        ["meeting happened Martin Griffiths; Adel al-Jubeir"],
    ),
]


@pytest.mark.parametrize(("day", "text", "expected"), TOLD)
def test_officials(day: str, text: str, expected: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text, day)) == sorted(wanted(e) for e in expected)


@pytest.mark.parametrize(
    ("written", "usual"),
    [
        ("Sergey Ryabkov", "Sergei Ryabkov"),
        ("Husein Amir Abdullahian", "Hossein Amir-Abdollahian"),
        ("Naser Burita", "Nasser Bourita"),
        ("Rustam Umerov", "Rustem Umerov"),
        ("Vladimir Medinskiy", "Vladimir Medinsky"),
    ],
)
def test_one_name_in_many_spellings(written: str, usual: str) -> None:
    bearer = same_sounds(know(), written)
    assert bearer is not None
    assert know().register.actors[bearer].name == usual


@pytest.mark.parametrize("other", ["Kim Jong-in", "Lee Jae-myong", "Budi Santosa", "John Smith", "Ahmed Salah"])
def test_names_that_vowels_tell_apart(other: str) -> None:
    assert same_sounds(know(), other) is None


@pytest.mark.parametrize(
    "text",
    [
        "Putra Presiden Joko Widodo, Gibran Rakabuming Raka, bertemu warga di Solo.",
        "Adik Presiden Prabowo, Hashim Djojohadikusumo, bertemu Ketua Umum Golkar Bahlil Lahadalia di Jakarta.",
        "Ketua DPR Puan Maharani bertemu Mensesneg Prasetyo Hadi di Senayan.",
    ],
)
def test_no_contact_at_home(text: str) -> None:
    assert [line(m) for m in mentions(text, "2025-08-10")] == []

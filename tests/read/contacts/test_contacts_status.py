"""Whether a contact took place: whole articles as news tells plans, wishes, refusals, postponements (codebook, `status`)."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions

TOLD = [
    (
        "2016-11-05",
        "Lawatan kenegaraan Presiden Joko Widodo ke Australia yang sedianya dimulai Minggu (6/11) batal terlaksana. "
        "Jokowi sudah menelepon PM Malcolm Turnbull untuk menyampaikan penundaan itu.",
        ["visit cancelled Joko Widodo; Australia", "call happened Joko Widodo; Malcolm Turnbull"],
    ),
    (
        "2019-02-16",
        "Presiden Joko Widodo mengundurkan kunjungannya ke Malaysia yang mestinya berlangsung pada 24 Februari 2019.",
        ["visit cancelled Joko Widodo; Malaysia"],
    ),
    (
        "2024-05-20",
        "Pertemuan Presiden Suriah Bashar al-Assad dengan Perdana Menteri Pakistan Shehbaz Sharif akan dijadwalkan ulang.",
        ["meeting cancelled Bashar al-Assad; Shehbaz Sharif"],
    ),
    (
        "2018-05-16",
        "Korea Utara mengancam membatalkan pertemuan Kim Jong Un dengan Presiden AS Donald Trump di Singapura.",
        ["meeting planned Kim Jong Un; Donald Trump"],
    ),
    (
        "2022-07-20",
        "Ketua DPR AS Nancy Pelosi dikabarkan akan mengunjungi Taiwan bulan depan. China memperingatkan Washington agar "
        "lawatan tersebut dibatalkan.",
        ["visit planned Nancy Pelosi; Taiwan"],
    ),
    (
        "2023-06-14",
        "Menlu AS Antony Blinken akan bertolak ke Beijing akhir pekan ini. Kunjungan itu sempat tertunda sejak Februari.",
        ["visit planned Antony Blinken; China"],
    ),
    (
        "2025-08-20",
        "Presiden Prancis Emmanuel Macron mendesak Presiden Rusia Vladimir Putin segera bertemu Presiden Ukraina Volodymyr "
        "Zelensky. Menlu Rusia Sergei Lavrov menyatakan Moskow tidak menolak pertemuan itu.",
        ["meeting proposed Vladimir Putin; Volodymyr Zelenskyy"],
    ),
    (
        "2025-08-27",
        "Presiden Rusia Vladimir Putin tidak menutup kemungkinan bertemu Presiden Ukraina Volodymyr Zelensky.",
        ["meeting proposed Vladimir Putin; Volodymyr Zelenskyy"],
    ),
    (
        "2019-11-21",
        "Pemimpin Korea Utara Kim Jong Un menampik undangan Presiden Korea Selatan Moon Jae-in untuk datang ke Busan pekan "
        "depan.",
        ["visit denied Kim Jong Un; South Korea"],
    ),
    (
        "2025-07-28",
        "Korea Utara menolak tawaran dialog dari Presiden Korea Selatan Lee Jae Myung.",
        ["meeting denied North Korea; Lee Jae-myung"],
    ),
    (
        "2025-10-13",
        "Kementerian Luar Negeri RI membantah pemberitaan media Israel yang menyebut Presiden Prabowo Subianto akan "
        "mengunjungi Tel Aviv.",
        ["visit denied Prabowo Subianto; Israel"],
    ),
    (
        "2022-02-20",
        "Presiden AS Joe Biden setuju bertemu Presiden Rusia Vladimir Putin, kata Gedung Putih. KTT itu diusulkan Presiden "
        "Prancis Emmanuel Macron yang menelepon Biden.",
        ["meeting planned Joe Biden; Vladimir Putin", "call happened Emmanuel Macron; Joe Biden"],
    ),
    (
        "2024-12-19",
        "Perdana Menteri Jepang Shigeru Ishiba mempertimbangkan kunjungan ke Korea Selatan. Ishiba sudah dua kali bertemu "
        "Presiden Yoon Suk Yeol.",
        ["visit proposed Shigeru Ishiba; South Korea", "meeting happened Shigeru Ishiba; Yoon Suk-yeol"],
    ),
    (
        "2023-02-04",
        "Menteri Luar Negeri AS Antony Blinken menunda keberangkatannya ke Beijing.",
        ["visit cancelled Antony Blinken; China"],
    ),
    (
        "2023-09-05",
        "Pemimpin Korea Utara Kim Jong Un berencana pergi ke Rusia.",
        ["visit planned Kim Jong Un; Russia"],
    ),
    (
        "2018-07-13",
        "Seandainya Presiden Rusia Vladimir Putin bertemu Perdana Menteri Inggris Theresa May, suasananya akan dingin.",
        [],
    ),
]


def undated(told: str) -> str:
    """Without the day, which other tests look at."""
    return " ".join(word for word in told.split(" ") if not word[:4].isdigit())


def sides(told: str) -> str:
    kind, status, who = told.split(" ", 2)
    return f"{kind} {status} {'; '.join(sorted(who.split('; ')))}"


@pytest.mark.parametrize(("day", "text", "wanted"), TOLD)
def test_status_as_told(day: str, text: str, wanted: list[str]) -> None:
    assert sorted(undated(line(m)) for m in mentions(text, day)) == sorted(map(sides, wanted))

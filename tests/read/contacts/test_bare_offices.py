"""Persons whom no register knows, introduced by an office without its state: for which state they act."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # a council of a province, and a field of a deputy minister without a state
        "Duta Besar Slovenia untuk Indonesia Gorazd Rencelj bertemu Ketua DPRD Bali Ketut Arnawa Putra di Denpasar, Senin "
        "(6/10/2025).",
        "2025-10-07",
        "meeting happened Gorazd Rencelj; Ketut Arnawa Putra 2025-10-06",
    ),
    (
        "Menteri Pertanian Slovenia Mateja Calusic menerima Wakil Menteri Pertanian Sudaryono di Ljubljana, Selasa "
        "(14/10/2025).",
        "2025-10-15",
        "meeting happened Mateja Calusic; Sudaryono 2025-10-14",
    ),
    (  # before any state is told, the outlet's own
        "Menteri Perindustrian Wahyu Sentosa berbicara lewat telepon dengan Menteri Industri Turki Kemal Yildizhan, Senin "
        "(14/11/2022).",
        "2022-11-15",
        "call happened Wahyu Sentosa; Kemal Yildizhan 2022-11-14",
    ),
    (  # Indonesia's by its words
        "Dubes Jordania mengaku senang. Sekretaris Kabinet Arya Nugraha bertemu Duta Besar Yordania Faisal Al Hudaid, Rabu "
        "(2/7/2025).",
        "2025-07-02",
        "meeting happened Arya Nugraha; Faisal Al Hudaid 2025-07-02",
    ),
    (  # the office of a fraction between
        "Wakil Ketua MPR dari Fraksi PKS, Ahmad Syauqi, menerima Duta Besar Kuba Tania Lescaille di Senayan, Selasa "
        "(3/10/2023).",
        "2023-10-03",
        "meeting happened Ahmad Syauqi; Tania Lescaille 2023-10-03",
    ),
    (  # who welcomes a guest where he arrives
        "Presiden Prancis Emmanuel Macron tiba di Jakarta, Selasa (27/5/2025) malam. Turun dari pesawat, Macron disambut "
        "Menteri Pariwisata Lestari Wulandari.",
        "2025-05-28",
        "encounter happened Emmanuel Macron; Lestari Wulandari 2025-05-27",
    ),
    (
        "Perdana Menteri Spanyol Pedro Sanchez tiba di Rabat, Rabu (8/10/2025). Di bandara ia disambut Menteri Dalam Negeri "
        "Youssef Amrani.",
        "2025-10-09",
        "encounter happened Pedro Sánchez; Youssef Amrani 2025-10-08",
    ),
    (  # who is met there
        "Wakil Perdana Menteri Polandia Zbigniew Czarnik mengunjungi Washington. Di sana ia bertemu Menteri Keuangan Dorothy "
        "Lang, Selasa (8/3/2022).",
        "2022-03-09",
        "meeting happened Zbigniew Czarnik; Dorothy Lang 2022-03-08",
    ),
    (  # of him who sends
        "Presiden Rusia Vladimir Putin mengutus Wakil Perdana Menteri Oleg Barsukov ke New Delhi. Barsukov diterima PM India "
        "Narendra Modi, Selasa (14/4/2026).",
        "2026-04-15",
        "meeting happened Oleg Barsukov; Narendra Modi 2026-04-14",
    ),
    (  # of the state that the story is about
        "Suriah membuka kembali kedutaannya di London. Menteri Luar Negeri Rami Al Khateeb bertemu Menteri Luar Negeri "
        "Inggris Yvette Cooper, Selasa (11/11/2025).",
        "2025-11-12",
        "meeting happened Rami Al Khateeb; Yvette Cooper 2025-11-11",
    ),
    (  # not of the state of him whom he meets
        "Iran dan Pakistan saling menarik duta besar. Menteri Dalam Negeri Sarfraz Khattak bertemu Presiden Iran Ebrahim "
        "Raisi, Rabu (17/1/2024).",
        "2024-01-18",
        "meeting happened Sarfraz Khattak; Ebrahim Raisi 2024-01-17",
    ),
    (  # two who hold one office are of two states
        "Menhan Adi Kusnadi dan Menhan Singapura Lim Boon Hua bertemu di Batam, Senin (20/5/2019).",
        "2019-05-21",
        "meeting happened Adi Kusnadi; Lim Boon Hua 2019-05-20",
    ),
    (
        "Menteri Luar Negeri, Yudha Permadi, bertemu Menteri Luar Negeri Fiji Semi Vuniwai di Suva, Selasa (10/2/2026).",
        "2026-02-11",
        "meeting happened Yudha Permadi; Semi Vuniwai 2026-02-10",
    ),
]
HOME = [  # two of one state have no contact
    "Menteri Keuangan Dewi Anggraini bertemu Gubernur Jawa Barat Asep Sumantri di Bandung, Selasa (11/2/2025).",
    "Menteri Pertahanan Agus Wirawan bertemu Panglima TNI Jenderal Dodi Prakoso di Jakarta, Sabtu (1/6/2024).",
    "Presiden Amerika Serikat Donald Trump bertemu dengan Menteri Tenaga Kerja Brenda Colwell, Rabu (20/8/2025).",
    "Presiden Rusia Vladimir Putin menerima laporan. Ia bertemu pula dengan Menteri Pertanian Olga Sirotina.",
]


@pytest.mark.parametrize(("text", "published", "expected"), TOLD)
def test_for_whom_an_unknown_minister_acts(text: str, published: str, expected: str) -> None:
    assert wanted(expected) in [line(mention) for mention in mentions(text, published)]


@pytest.mark.parametrize("text", HOME)
def test_ministers_of_one_state_have_no_contact(text: str) -> None:
    assert not mentions(text, "2025-09-01")

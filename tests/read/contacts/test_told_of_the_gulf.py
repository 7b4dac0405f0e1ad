"""Envoys, mediated rounds and journeys as told of the Gulf, the Levant and Africa: who sits there, when, and what is none."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # the round has its day and its town in the next sentence
        "Delegasi Suriah dan Israel kembali duduk dalam perundingan yang ditengahi Prancis. Pembicaraan itu berlangsung pada "
        "Selasa (6/1/2026) di Paris.",
        "2026-01-07",
        ["meeting happened Syria; Israel; France 2026-01-06"],
    ),
    (  # a process of months is none
        "Suriah dan Israel berunding lewat Prancis. Perundingan itu sudah berlangsung sejak September 2025 di Paris.",
        "2026-01-07",
        [],
    ),
    (  # what is on the agenda of a visit has its own day
        "Presiden Kenya William Ruto tiba di Rabat pada Selasa, 3 Juni 2025. Dalam lawatan kenegaraan ke Maroko, Ruto "
        "dijadwalkan untuk berunding dengan PM Maroko Aziz Akhannouch di kantornya, Rabu (4/6/2025).",
        "2025-06-03",
        [
            "visit happened William Ruto; Morocco 2025-06-03",
            "meeting planned William Ruto; Aziz Akhannouch 2025-06-04",
        ],
    ),
    (  # whom the delegation has at its head
        "Delegasi Hamas pimpinan Khalil al-Hayya tiba di Doha, Senin (3/2/2025).",
        "2025-02-04",
        ["visit happened Khalil al-Hayya; Qatar 2025-02-03"],
    ),
    (
        "Delegasi Hamas dengan dipimpin oleh kepala biro politik Ismail Haniyeh bertolak ke Teheran, Selasa (26/3/2024).",
        "2024-03-27",
        ["visit happened Ismail Haniyeh; Iran 2024-03-26"],
    ),
    (  # "nanti": it is still to be held
        "Dalam pertemuan nanti dengan Presiden Mesir Abdel Fattah el-Sisi, Raja Yordania Abdullah II membahas Gaza.",
        "2024-03-27",
        ["meeting planned Abdel Fattah el-Sisi; Abdullah II"],
    ),
    (  # an office between the two of a list, with no comma behind it
        "Guterres tiba di Tobruk dan menemui Aguila Saleh, ketua dewan perwakilan sementara dan Khalifa Haftar di sana.",
        "2019-04-05",
        [
            "visit happened António Guterres; Libya",
            "meeting happened António Guterres; Aguila Saleh Issa",
            "meeting happened António Guterres; Khalifa Haftar",
        ],
    ),
    (  # an army on the move is no guest
        "Menlu Mesir Badr Abdelatty menyebut pasukan Sudan bergerak menuju Chad.",
        "2025-06-03",
        [],
    ),
    (  # what the press is said to have reported is told by nobody
        '"Saya membaca laporan media mengenai pertemuan Menlu Oman dan pejabat Israel," kata Menlu Oman Badr Al Busaidi.',
        "2025-06-03",
        [],
    ),
    (  # face to face, where the one has flown
        "PM Israel Benjamin Netanyahu terbang ke Aqaba, di tepi Laut Merah, Minggu (1/6/2025), untuk melakukan pembicaraan "
        "dengan Raja Abdullah II.",
        "2025-06-03",
        [
            "visit happened Benjamin Netanyahu; Jordan 2025-06-01",
            "meeting happened Benjamin Netanyahu; Abdullah II 2025-06-01",
        ],
    ),
    (  # one with each, also where one of them has only his office
        "Retno selama di Muskat juga mengadakan pembicaraan terpisah dengan Menlu Oman Badr Al Busaidi dan utusan Presiden Iran.",
        "2023-06-03",
        [
            "meeting happened Retno Marsudi; Badr Al Busaidi",
            "meeting happened Retno Marsudi; Iran",
        ],
    ),
    (  # a month is of what is told, not of the report
        "Menurut AFP, pada bulan lalu, Jenderal Abdel Fattah al-Burhan menulis surat kepada Sekjen PBB Antonio Guterres.",
        "2023-06-10",
        ["message happened Abdel Fattah al-Burhan; António Guterres 2023-05"],
    ),
    ("Menurut AFP, Jumat (9/6), Erdogan menelepon Putin.", "2023-06-10", ["call happened Recep Tayyip Erdoğan; Vladimir Putin"]),
    (  # asked to come to a gathering
        "Qatar mengirim undangan kepada Menlu Taliban Amir Khan Muttaqi untuk menghadiri pertemuan Doha yang akan digelar bulan depan.",
        "2024-01-10",
        [],
    ),
    ("Turut hadir di Jenewa adalah Perdana Menteri Libya Fayez al-Sarraj.", "2020-01-22", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_told_of_the_gulf(text: str, published: str, contacts: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text, published)) == sorted(wanted(c) for c in contacts)

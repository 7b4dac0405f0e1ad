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
    (  # a region's name says nothing of what is under way
        "Presiden Ghana John Mahama dijadwalkan melanjutkan lawatan ke kawasan Timur Tengah dengan mengunjungi Rabat, Maroko, "
        "pada Jumat (13/6). Agenda Presiden kemudian berlanjut ke Tunis, Tunisia.",
        "2025-06-10",
        [
            "visit planned John Mahama; Morocco 2025-06-13",
            "visit planned John Mahama; Tunisia",
        ],
    ),
    (  # who is awaited has yet to come
        "Presiden Joko Widodo akan menyambut kedatangan Emir Qatar Tamim bin Hamad Al Thani di Bogor, Rabu (18/10) siang.",
        "2017-10-18",
        [
            "encounter planned Joko Widodo; Tamim bin Hamad Al Thani 2017-10-18",
            "visit planned Indonesia; Tamim bin Hamad Al Thani 2017-10-18",
        ],
    ),
    (  # whoever goes along to a gathering attends it too; once it is over, the next journey is another
        "Retno akan terbang ke Jeddah untuk menemani Presiden Joko Widodo dalam KTT OKI.",
        "2018-12-12",
        [],
    ),
    (
        "Menko Airlangga Hartarto langsung terbang ke AS untuk berunding. Ia bertolak dari Brasil sesudah mendampingi "
        "Prabowo dalam KTT BRICS.",
        "2025-07-08",
        ["visit happened Airlangga Hartarto; United States"],
    ),
    (  # one record for each place (codebook decision 6)
        '"Saya bertemu dengan Hamas tiga kali, dua kali di Damaskus dan sekali di Doha, Qatar," kata Menlu Turki Hakan Fidan.',
        "2024-08-16",
        [
            "meeting happened Hakan Fidan; Hamas",
            "meeting happened Hakan Fidan; Hamas",
        ],
    ),
    (  # the round told of is still to be held
        "Kairo menyiapkan delegasi dalam putaran terakhir perundingan Israel dan Suriah mengenai Golan yang dijadwalkan digelar "
        "Kamis (25/7/2024).",
        "2024-07-24",
        ["meeting planned Israel; Syria 2024-07-25"],
    ),
    (  # the day on which talks of several days begin
        "Menlu Irak Fuad Hussein dan Menlu Turki Hakan Fidan mengadakan pembicaraan yang dimulai pada Senin (2/6) di Ankara.",
        "2025-06-03",
        ["meeting happened Fuad Hussein; Hakan Fidan 2025-06-02"],
    ),
    (
        "Jenderal Khalifa Haftar bertemu petinggi Rabat, Selasa (3/6/2025).",
        "2025-06-04",
        ["meeting happened Khalifa Haftar; Morocco 2025-06-03"],
    ),
    (  # with whomever he goes along, the meeting is that one's and still ahead
        "Retno akan bertolak ke Istanbul untuk mendampingi Presiden Joko Widodo bertemu Presiden Turki Recep Tayyip Erdogan.",
        "2017-12-12",
        [
            "visit planned Joko Widodo; Turkey",
            "meeting planned Joko Widodo; Recep Tayyip Erdoğan",
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Haftar, usai mengunjungi Mesir, bertemu Putin.", [("visit", "EG"), ("meeting", None)]),
        (
            "Usai mengunjungi Mesir, Putin bertemu Presiden Mesir Abdel Fattah el-Sisi.",
            [("visit", "EG"), ("meeting", "EG")],
        ),
    ],
)
def test_not_where_he_was_before(text: str, where: list[tuple[str, str | None]]) -> None:
    found = [(m.kind.value.value, m.country.value if m.country else None) for m in mentions(text, "2019-04-05")]
    assert found == where


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_told_of_the_gulf(text: str, published: str, contacts: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text, published)) == sorted(wanted(c) for c in contacts)


LATER = [
    (  # who leads the delegations, told sentences later
        "Delegasi Suriah dan Israel memulai perundingan yang ditengahi Prancis, Jumat (6/2/2026), di Paris.\nPara pengamat "
        "menyambut baik langkah itu.\nWarga di perbatasan berharap banyak.\nHarga minyak turun.\nSuriah diwakili delegasi yang "
        "dipimpin Menlu Asaad al-Shaibani.",
        "2026-02-07",
        ["meeting happened Asaad al-Shaibani; Israel; France 2026-02-06"],
    ),
    (
        "Hamas akan mengirim delegasi ke Doha, Rabu (21/8/2024). Delegasi itu dipimpin pejabat senior Khalil al-Hayya.",
        "2024-08-20",
        ["visit planned Khalil al-Hayya; Qatar 2024-08-21"],
    ),
    (  # whose head the next sentence tells
        "Delegasi Suriah tiba di Kairo, Rabu (21/8/2024). Delegasi Mesir dipimpin Menlu Badr Abdelatty.",
        "2024-08-22",
        ["visit happened Egypt; Syria 2024-08-21"],
    ),
    (  # on the day of the round that began so
        "Delegasi Suriah dan Israel memulai perundingan di Paris pada Jumat (6/2/2026). Proses itu diawali dengan pertemuan "
        "antara Menlu Prancis Jean-Noel Barrot dengan Menlu Suriah Asaad al-Shaibani.",
        "2026-02-09",
        [
            "meeting happened Israel; Syria 2026-02-06",
            "meeting happened Asaad al-Shaibani; Jean-Noël Barrot 2026-02-06",
        ],
    ),
    (  # what was expected of a meeting on a visit is no call beside it
        "Perdana Menteri Ethiopia Abiy Ahmed tiba di Khartoum, Senin (2/6/2025), dan bertemu Jenderal Abdel Fattah al-Burhan. "
        "Abiy diharapkan berbicara dengan al-Burhan soal perbatasan.",
        "2025-06-03",
        [
            "visit happened Abiy Ahmed; Sudan 2025-06-02",
            "meeting happened Abdel Fattah al-Burhan; Abiy Ahmed 2025-06-02",
        ],
    ),
    (
        "Abiy Ahmed diharapkan berbicara dengan Jenderal Abdel Fattah al-Burhan soal perbatasan.",
        "2025-06-03",
        ["call proposed Abdel Fattah al-Burhan; Abiy Ahmed"],
    ),
    (
        "Wakil Presiden Jusuf Kalla diundang sebagai tamu kehormatan ke Rabat.",
        "2018-02-14",
        ["visit proposed Jusuf Kalla; Morocco"],
    ),
    (  # his name in full
        "Retno Marsudi bertemu Menteri Pertahanan AS James Norman Mattis di Jakarta, Senin (22/1/2018).",
        "2018-01-22",
        ["meeting happened Jim Mattis; Retno Marsudi 2018-01-22"],
    ),
    (  # the states that make peace are those of whom he called
        "Presiden AS Donald Trump mengumumkan bahwa Israel dan Uni Emirat Arab akan bertukar duta besar usai panggilan "
        "telepon bertiga dengan PM Israel Benjamin Netanyahu dan Putra Mahkota Abu Dhabi Mohammed bin Zayed, Kamis (13/8).",
        "2020-08-14",
        ["call happened Benjamin Netanyahu; Donald Trump; Mohamed bin Zayed Al Nahyan 2020-08-13"],
    ),
    (  # who comes next is a guest as well, no host
        "Raja Yordania dijadwalkan berkunjung pekan depan, disusul Presiden Mesir Abdel Fattah al-Sisi.",
        "2018-07-14",
        [],
    ),
    (
        "Pertemuan yang disponsori Amerika Serikat antara Menlu Armenia Ararat Mirzoyan dan Menlu Azerbaijan Jeyhun "
        "Bayramov berlangsung di Washington, Kamis (22/5).",
        "2025-05-22",
        ["meeting happened Ararat Mirzoyan; Jeyhun Bayramov; United States 2025-05-22"],
    ),
    (
        "Assad diterima Sheikh Mohammed bin Rashid al-Maktoum di Dubai, Jumat (18/3).",
        "2022-03-19",
        ["meeting happened Bashar al-Assad; Mohammed bin Rashid Al Maktoum 2022-03-18"],
    ),
    (  # the last of three days
        "Penandatanganan nota pada Rabu (4/6) menandai akhir kunjungan William Ruto selama tiga hari di Maroko.",
        "2025-06-05",
        ["visit happened William Ruto; Morocco 2025-06-02"],
    ),
    (
        "Pada akhir kunjungan William Ruto ke Maroko, Rabu (4/6), keduanya meneken nota kesepahaman.",
        "2025-06-05",
        ["visit happened William Ruto; Morocco 2025-06-04"],
    ),
    (  # those who were sent had sat down
        "Delegasi Hamas meninggalkan Kairo pada Selasa (4/2) setelah pembicaraan dengan para pejabat Mesir.",
        "2025-02-05",
        ["visit happened Hamas; Egypt 2025-02-04", "meeting happened Hamas; Egypt 2025-02-04"],
    ),
    ("Iran optimistis setelah negosiasi dengan Rusia.", "2025-02-05", []),
    (  # who sends a delegation stays at home
        "Netanyahu membatalkan kunjungan delegasi ke Addis Ababa.",
        "2024-03-25",
        ["visit cancelled Israel; Ethiopia"],
    ),
    ("Turki membatalkan kunjungan delegasinya ke Riyadh.", "2024-03-25", ["visit cancelled Turkey; Saudi Arabia"]),
    ("Turki menunda pengiriman delegasinya ke Riyadh.", "2024-03-25", ["visit cancelled Turkey; Saudi Arabia"]),
    (
        "Kunjungan delegasi tingkat tinggi China yang dipimpin Wang Yi ke Jakarta berlangsung pada Senin (18/3).",
        "2024-03-25",
        ["visit happened Wang Yi; Indonesia 2024-03-18"],
    ),
    ("Retno menyambut kunjungan delegasi ke Jakarta.", "2024-03-25", []),
]


@pytest.mark.parametrize(("text", "published", "contacts"), LATER)
def test_told_in_later_sentences(text: str, published: str, contacts: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text, published)) == sorted(wanted(c) for c in contacts)

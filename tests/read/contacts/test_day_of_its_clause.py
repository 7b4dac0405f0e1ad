"""Whose day it is where a sentence has several clauses: said once they had met, told in the next clause, counted from an event."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

SAID_ONCE_MET = [
    (
        '"Kami membahas perdagangan," kata Presiden Turki Recep Tayyip Erdogan pada Senin (10/2) usai bertemu Presiden Iran '
        "Masoud Pezeshkian di Teheran.",
        "meeting happened Recep Tayyip Erdoğan; Masoud Pezeshkian 2025-02-10",
    ),
    (
        "Menlu Iran Abbas Araghchi mengatakan pada Sabtu (8/2/2025), setelah putaran pertama perundingan dengan utusan AS "
        "Steve Witkoff di Oman, bahwa kedua pihak ingin kesepakatan.",
        "meeting happened Abbas Araghchi; Steve Witkoff 2025-02-08",
    ),
    (
        "Berbicara kepada wartawan di Brussel pada Kamis (6/2) usai pertemuan dengan Sekjen NATO Mark Rutte, Presiden Ukraina "
        "Volodymyr Zelensky menuntut tambahan senjata.",
        "meeting happened Volodymyr Zelenskyy; Mark Rutte 2025-02-06",
    ),
    (
        '"Pertemuan itu produktif," kata Araghchi pada Jumat (7/2), sehari setelah bertemu Witkoff di Roma.',
        "meeting happened Abbas Araghchi; Steve Witkoff 2025-02-06",
    ),
    (  # the day of who only watched
        "Kremlin menyatakan pada Senin (10/2), setelah Presiden Trump bertemu PM Netanyahu, bahwa Moskow memantau situasi.",
        "meeting happened Donald Trump; Benjamin Netanyahu",
    ),
    (  # the day of a report
        "Dikutip Reuters, Senin (10/2), setelah bertemu Menlu Saudi Faisal bin Farhan, Rubio mengatakan gencatan senjata "
        "masih berlaku.",
        "meeting happened Marco Rubio; Faisal bin Farhan Al Saud",
    ),
]
NEXT_CLAUSE = [
    (
        "Presiden Prabowo menerima PM Anwar Ibrahim di Istana Merdeka, sementara DPR mengesahkan undang-undang itu pada "
        "Selasa (11/2).",
        "meeting happened Prabowo Subianto; Anwar Ibrahim",
    ),
    (
        "Trump mengatakan ia sudah menelepon Putin, sementara tarif baru berlaku mulai 1 Maret.",
        "call happened Donald Trump; Vladimir Putin",
    ),
    (
        "Menlu Lavrov sudah bertemu Menlu Wang Yi dan pada Senin (10/2) menyatakan siap melanjutkan dialog.",
        "meeting happened Sergei Lavrov; Wang Yi",
    ),
    (
        "Presiden Marcos menerima Menhan AS Pete Hegseth di Manila, dan latihan gabungan kedua negara dimulai pada 3 Februari.",
        "meeting happened Ferdinand Marcos Jr.; Pete Hegseth",
    ),
    (
        "Putin berunding dengan Lukashenko di Minsk untuk membahas latihan militer yang digelar September mendatang.",
        "meeting happened Vladimir Putin; Alexander Lukashenko",
    ),
    (  # what the two then do together is of the same day
        "PM Anwar Ibrahim bertemu Presiden Prabowo di Jakarta, dan keduanya menandatangani nota kesepahaman, Senin (10/2).",
        "meeting happened Prabowo Subianto; Anwar Ibrahim 2025-02-10",
    ),
]
OF_THE_WORD = [
    (
        "Putin menelepon Presiden Mesir Abdel Fattah el-Sisi. Kairo mengonfirmasi percakapan tersebut, Selasa.",
        "call happened Vladimir Putin; Abdel Fattah el-Sisi",
    ),
    (  # what is announced is ahead, and not on the day of the word
        "Gedung Putih mengumumkan kunjungan PM Modi ke Washington, Selasa (11/2).",
        "visit planned Narendra Modi; United States",
    ),
    (
        "PM Anwar mengumumkan kunjungan Presiden Prabowo ke Malaysia pada 20 Februari.",
        "visit planned Prabowo Subianto; Malaysia 2025-02-20",
    ),
    (
        "Menlu Sugiono menjelaskan hasil pertemuannya dengan Menlu Jepang Takeshi Iwaya di hadapan Komisi I DPR, Selasa (11/2).",
        "meeting happened Sugiono; Takeshi Iwaya",
    ),
    (
        "Zelensky mengunggah foto pertemuannya dengan PM Tusk di X, Minggu (9/2).",
        "meeting happened Volodymyr Zelenskyy; Donald Tusk",
    ),
    (  # said there, on that day
        "Presiden Putin menegaskan dukungan Rusia dalam pembicaraan telepon dengan Presiden Maduro, Senin (10/2).",
        "call happened Vladimir Putin; Nicolás Maduro 2025-02-10",
    ),
]
TAKEN_UP = [
    (
        "Gedung Putih mengatakan Presiden Trump pada Sabtu (8/2) mendesak PM Netanyahu untuk melindungi warga sipil. Pembicaraan "
        "antara Trump dan Netanyahu tersebut terjadi ketika pertempuran memanas.",
        "call happened Donald Trump; Benjamin Netanyahu 2025-02-08",
    ),
    (
        "Menlu Rubio memperingatkan Menlu Araghchi agar menahan diri, Selasa (11/2). Percakapan telepon keduanya berlangsung 20 "
        "menit.",
        "call happened Marco Rubio; Abbas Araghchi 2025-02-11",
    ),
    (
        "Menlu Wang Yi berterima kasih kepada Menlu Dar pada Selasa (11/2). Hal itu disampaikannya saat menerima Dar di Beijing.",
        "meeting happened Wang Yi; Ishaq Dar 2025-02-11",
    ),
    (  # not the day of what was asked for
        "Trump meminta Putin menghentikan perang yang dimulai pada 24 Februari 2022. Percakapan keduanya berakhir tanpa hasil.",
        "call happened Donald Trump; Vladimir Putin",
    ),
]
FROM_AN_EVENT = [
    (  # the Saturday is that of the report
        "Pemimpin Korea Utara Kim Jong Un bertemu dengan Menteri Pertahanan Rusia Andrei Belousov, sehari setelah menggelar "
        "parade militer, kata media pemerintah pada Sabtu.",
        "meeting happened Kim Jong Un; Andrei Belousov",
    ),
    (
        "Kim Jong Un menerima delegasi militer Laos di Pyongyang sehari sebelum peringatan hari jadi partai, lapor KCNA, Rabu "
        "(12/2).",
        "meeting happened Kim Jong Un; Laos",
    ),
    (
        "Sehari setelah pelantikannya pada 20 Januari, Presiden Trump menelepon Putra Mahkota Mohammed bin Salman.",
        "call happened Donald Trump; Mohammed bin Salman 2025-01-21",
    ),
    (
        "Menlu Turki Hakan Fidan bertemu Menlu Suriah Asaad al-Shaibani di Damaskus kurang dari sepekan setelah jatuhnya "
        "pemerintahan lama, Sabtu (8/2).",
        "meeting happened Hakan Fidan; Asaad al-Shaibani 2025-02-08",
    ),
]


@pytest.mark.parametrize(("text", "contact"), [*SAID_ONCE_MET, *NEXT_CLAUSE, *OF_THE_WORD, *TAKEN_UP, *FROM_AN_EVENT])
def test_a_contact_has_the_day_of_its_own_clause(text: str, contact: str) -> None:
    assert [line(m) for m in mentions(text, "2025-02-15")] == [wanted(contact)]

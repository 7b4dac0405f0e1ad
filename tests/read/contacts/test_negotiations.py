"""Rounds of talks in whole short articles: who sits at the table, the round before and the next, talks through a mediator."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "ISTANBUL - Putaran ketiga perundingan Rusia-Ukraina di Istanbul, Rabu (23/7/2025), selesai dalam satu jam. Tim Ukraina "
        "dipimpin Rustem Umerov, sementara tim Rusia kembali dikepalai Vladimir Medinsky. Umerov mengusulkan pertemuan Presiden "
        "Volodymyr Zelensky dan Presiden Vladimir Putin. Dua putaran terdahulu digelar di kota itu pada 16 Mei dan 2 Juni.",
        "2025-07-24",
        [
            "meeting happened Rustem Umerov; Vladimir Medinsky 2025-07-23",
            "meeting proposed Volodymyr Zelenskyy; Vladimir Putin",
            "meeting happened Russia; Ukraine 2025-05-16",
            "meeting happened Russia; Ukraine 2025-06-02",
        ],
    ),
    (
        "ROMA - Iran dan Amerika Serikat menyelesaikan putaran kelima perundingan nuklir di Roma, Jumat (23/5/2025). Menlu Iran "
        "Abbas Araghchi dan Utusan Khusus AS Steve Witkoff memimpin delegasi masing-masing. Kedua pihak sepakat bertemu lagi.",
        "2025-05-24",
        ["meeting happened Abbas Araghchi; Steve Witkoff 2025-05-23", "meeting planned Iran; United States"],
    ),
    (
        "DOHA - AS dan Taliban menuntaskan putaran kelima perundingan damai di Doha, Selasa (12/3/2019). Utusan khusus AS Zalmay "
        "Khalilzad menyebut ada kemajuan. Delegasi Taliban dipimpin Abdul Ghani Baradar. Putaran berikutnya diperkirakan digelar akhir Maret.",
        "2019-03-13",
        [
            "meeting happened Zalmay Khalilzad; Abdul Ghani Baradar 2019-03-12",
            "meeting planned United States; Taliban 2019-03",
        ],
    ),
    (
        "STOCKHOLM - Perundingan Korea Utara dan Amerika Serikat di Stockholm bubar pada Sabtu (5/10/2019). Juru runding Korea Utara "
        "Kim Myong Gil menyalahkan Washington. Delegasi AS yang dipimpin Stephen Biegun membantahnya.",
        "2019-10-06",
        ["meeting happened Kim Myong Gil; Stephen Biegun 2019-10-05"],
    ),
    (
        "BRUSSEL - Perdana Menteri Inggris Theresa May bertemu Presiden Komisi Eropa Jean-Claude Juncker di Brussel, Kamis (7/2/2019). "
        "Keduanya akan bertemu lagi sebelum akhir Februari.",
        "2019-02-08",
        [
            "meeting happened Theresa May; Jean-Claude Juncker 2019-02-07",
            "meeting planned Theresa May; Jean-Claude Juncker 2019-02",
        ],
    ),
    (
        "NAQOURA - Lebanon dan Israel memulai perundingan batas laut di Naqoura, Rabu (14/10/2020). Kedua delegasi duduk di satu tenda "
        "tetapi tidak berbicara langsung. Mereka dijadwalkan bertemu kembali pada 28 Oktober.",
        "2020-10-15",
        ["meeting happened Israel; Lebanon 2020-10-14", "meeting planned Israel; Lebanon 2020-10-28"],
    ),
    (
        "ROMA - Perundingan tidak langsung Iran dan AS di Roma, Sabtu (19/4/2025), berlangsung empat jam. Menlu Abbas Araghchi dan "
        "utusan Steve Witkoff berada di ruangan berbeda. Kedua delegasi bertukar pesan melalui tuan rumah.",
        "2025-04-20",
        ["meeting happened Abbas Araghchi; Steve Witkoff 2025-04-19"],
    ),
    (
        "KAIRO - Delegasi Hamas yang dipimpin Khalil al-Hayya tiba di Kairo pada Selasa (12/8/2025). Mereka bertemu Kepala Intelijen "
        "Mesir Hassan Rashad keesokan harinya.",
        "2025-08-14",
        [
            "visit happened Khalil al-Hayya; Egypt 2025-08-12",
            "meeting happened Khalil al-Hayya; Hassan Rashad 2025-08-13",
        ],
    ),
    (
        "WINA - Putaran keenam perundingan nuklir di Wina ditutup pada Minggu (20/6/2021). Ketua perunding Iran Abbas Araghchi menyebut "
        "kesepakatan kian dekat. Koordinator Uni Eropa Enrique Mora, yang memimpin sidang itu, belum menentukan tanggal berikutnya.",
        "2021-06-21",
        ["meeting happened Abbas Araghchi; Enrique Mora 2021-06-20"],
    ),
    (
        "ABU DHABI - Utusan AS Zalmay Khalilzad bertemu perwakilan Taliban di Abu Dhabi, Senin (17/12/2018), dalam pembicaraan yang "
        "diikuti Arab Saudi dan Pakistan.",
        "2018-12-18",
        ["meeting happened Zalmay Khalilzad; Taliban; Saudi Arabia; Pakistan 2018-12-17"],
    ),
    (
        "JAKARTA - Presiden Prabowo Subianto mengatakan telah berunding langsung dengan Presiden AS Donald Trump lewat telepon mengenai tarif.",
        "2025-07-16",
        ["call happened Prabowo Subianto; Donald Trump"],
    ),
]


@pytest.mark.parametrize(("text", "published", "lines"), TOLD)
def test_rounds_of_talks(text: str, published: str, lines: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text, published)) == sorted(map(wanted, lines))

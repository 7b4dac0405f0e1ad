"""Contacts of long articles on the diplomacy of others: called off and revived, beside each other, counted, told by envoys."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # called off, and to be held after all
        "Presiden Mesir Abdel Fattah el-Sisi membatalkan pertemuan dengan Presiden Turki Recep Tayyip Erdogan yang sedianya "
        "digelar di Ankara pada 4 September 2024. Namun pada Jumat, kantornya menyatakan pertemuan itu tetap bisa "
        "berlangsung sesuai jadwal.",
        "2024-08-25",
        ["meeting planned Abdel Fattah el-Sisi; Recep Tayyip Erdoğan 2024-09-04"],
    ),
    (  # the comma shuts the name of the envoy
        "Presiden Rusia Vladimir Putin mengirim utusan khususnya, Kirill Dmitriev, ke Havana pada Senin (3/3/2025).",
        "2025-03-05",
        ["visit happened Kirill Dmitriev; Cuba 2025-03-03"],
    ),
    (  # the host of both is neither of the two
        "Presiden Rwanda Paul Kagame dan Presiden Kongo Felix Tshisekedi berbicara dengan Emir Qatar Sheikh Tamim bin Hamad "
        "Al Thani lewat telepon, Rabu (5/3/2025). Delegasi kedua negara akan bertemu di Qatar pada 20 Maret.",
        "2025-03-07",
        [
            "call happened Paul Kagame; Félix Tshisekedi; Tamim bin Hamad Al Thani 2025-03-05",
            "meeting planned DR Congo; Rwanda 2025-03-20",
        ],
    ),
    (  # the day of the announcement; who sat in
        "Presiden Kenya William Ruto bertemu Presiden Somalia Hassan Sheikh Mohamud di Nairobi, Sabtu (8/3/2025). Menteri "
        "Keuangan Kenya John Mbadi dan Menteri Keuangan Somalia Bihi Egeh ikut duduk di meja perundingan. Ruto akan "
        "mengumumkan hasil pembicaraannya dengan Mohamud, Senin.",
        "2025-03-09",
        ["meeting happened William Ruto; Hassan Sheikh Mohamud 2025-03-08"],
    ),
    (  # one at each of two summits
        "Presiden Brasil Lula da Silva dan Presiden Argentina Javier Milei hanya sempat bercakap-cakap singkat saat KTT G20 "
        "di Rio de Janeiro pada 2024 dan saat KTT Mercosur di Buenos Aires pada 2025.",
        "2025-09-10",
        [
            "meeting happened Luiz Inácio Lula da Silva; Javier Milei 2024",
            "meeting happened Luiz Inácio Lula da Silva; Javier Milei 2025",
        ],
    ),
    (  # the first of several
        "Presiden Kolombia Gustavo Petro telah beberapa kali menyambangi Quito, yang pertama pada 24 Mei 2024.",
        "2025-03-10",
        ["visit happened Gustavo Petro; Ecuador 2024-05-24"],
    ),
    (  # one call in two words on the day of the other, not on that of the agency
        "Presiden Turki Recep Tayyip Erdogan menelepon Presiden Rusia Vladimir Putin, Minggu (2/3/2025) malam. Hal itu "
        "dilansir Reuters, Senin (3/3/2025). Pada hari yang sama Menlu Turki Hakan Fidan menghubungi mitranya dari Rusia, "
        "Sergei Lavrov, lewat telepon. Di tengah percakapan itu, Fidan menelepon Menlu Iran Abbas Araghchi.",
        "2025-03-03",
        [
            "call happened Recep Tayyip Erdoğan; Vladimir Putin 2025-03-02",
            "call happened Hakan Fidan; Sergei Lavrov 2025-03-02",
            "call happened Hakan Fidan; Abbas Araghchi 2025-03-02",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_world_long(text: str, published: str, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) == told

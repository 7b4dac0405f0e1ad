"""Meetings at and beside summits, rounds of bilateral talks and talks in several rounds."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Jepang, Amerika Serikat (AS), dan India mengadakan pertemuan trilateral menteri luar negeri pada Rabu (29/9) di "
        "Paris, Prancis.Menlu Jepang Toshimitsu Motegi bertemu dengan rekannya dari AS, Antony Blinken, dan rekannya dari "
        "India, Subrahmanyam Jaishankar.Sebelumnya, Blinken mengadakan pertemuan bilateral dengan masing-masing rekannya "
        "dari Jepang dan India.",
        "2021-09-30",
        [
            "meeting happened Toshimitsu Motegi; Antony Blinken; S. Jaishankar 2021-09-29",
            "meeting happened Toshimitsu Motegi; Antony Blinken",
            "meeting happened S. Jaishankar; Antony Blinken",
        ],
    ),
    (
        "Presiden Sri Lanka Anura Kumara Dissanayake juga bertemu dengan Wakil Presiden India C. P. Radhakrishnan, Ketua "
        "Lok Sabha Om Birla, dan dijadwalkan kembali ke New Delhi pada Jumat (19/12) untuk bertemu dengan Perdana Menteri "
        "Narendra Modi.",
        "2025-12-18",
        [
            "meeting happened Anura Kumara Dissanayake; C. P. Radhakrishnan",
            "meeting happened Anura Kumara Dissanayake; Om Birla",
            "visit planned Anura Kumara Dissanayake; India 2025-12-19",
            "meeting planned Anura Kumara Dissanayake; Narendra Modi 2025-12-19",
        ],
    ),
    (
        "Menlu RI Retno Marsudi bertemu dengan Menlu Slovenia Karl Erjavec di Jenewa.\n\nPertemuan kedua dilangsungkan "
        "dengan Menlu Montenegro Srdjan Darmanovic.",
        "2018-02-27",
        ["meeting happened Retno Marsudi; Karl Erjavec", "meeting happened Retno Marsudi; Srđan Darmanović"],
    ),
    (
        "Menhan RI Sjafrie Sjamsoeddin bertemu dengan beberapa menteri pertahanan sejumlah negara, yakni Prancis dan "
        "Filipina, di Singapura.",
        "2025-06-01",
        [
            "meeting happened Sjafrie Sjamsoeddin; Sébastien Lecornu",
            "meeting happened Sjafrie Sjamsoeddin; Gilberto Teodoro",
        ],
    ),
    (
        "Presiden Joko Widodo dijadwalkan bertemu Presiden Iran Hassan Rouhani di Jakarta, Rabu (22/4).\n\nSetelah menerima "
        "Rouhani, Jokowi menjamu Perdana Menteri Nepal Sushil Koirala pada pukul 19.00 WIB dan Raja Yordania Abdullah II "
        "pada pukul 19.20 WIB.",
        "2015-04-21",
        [
            "meeting planned Joko Widodo; Hassan Rouhani 2015-04-22",
            "meeting planned Joko Widodo; Sushil Koirala 2015-04-22",
            "meeting planned Joko Widodo; Abdullah II 2015-04-22",
        ],
    ),
    (
        "Presiden Rwanda Paul Kagame dan Presiden Kongo Felix Tshisekedi belum pernah bertemu langsung sejak Februari 2023.",
        "2024-12-13",
        ["meeting happened Paul Kagame; Félix Tshisekedi 2023-02"],
    ),
    (
        "Penasihat Keamanan Nasional Pakistan, Moeed Yusuf dan Perwakilan Khusus Urusan Rekonsiliasi Afghanistan di "
        "Kementerian Luar Negeri Amerika Serikat (AS) Zalmay Khalilzad mengadakan pertemuan di Islamabad, Senin (2/9/2019).",
        "2019-09-03",
        ["meeting happened Moeed Yusuf; Zalmay Khalilzad 2019-09-02"],
    ),
    (
        '"Jika situasinya tepat, saya akan setuju," kata Presiden Venezuela Nicolas Maduro dalam konferensi pers dengan '
        "Menteri Luar Negeri Rusia Sergey Lavrov usai pertemuan di Caracas.",
        "2019-08-27",
        ["meeting happened Nicolás Maduro; Sergei Lavrov"],
    ),
    (
        "Menlu Suriah Asaad al-Shaibani, yang memimpin delegasi teknis Suriah, bertemu dua kali dengan Menlu Azerbaijan "
        "Jeyhun Bayramov. Al Shaibani tiba di Baku pada Kamis (18/9).",
        "2025-09-19",
        [
            "meeting happened Asaad al-Shaibani; Jeyhun Bayramov 2025-09-18",
            "visit happened Asaad al-Shaibani; Azerbaijan 2025-09-18",
        ],
    ),
    (
        "Menlu India S. Jaishankar bertemu dengan mitra-mitranya dari Indonesia dan Brunei, Kamis. Jaishankar sudah bertatap "
        "muka dengan Menlu China Wang Yi pada Kamis, pertemuan kedua mereka bulan ini setelah di Astana pada 4 Juli.",
        "2024-07-26",
        [
            "meeting happened S. Jaishankar; Retno Marsudi 2024-07-25",
            "meeting happened S. Jaishankar; Erywan Yusof 2024-07-25",
            "meeting happened S. Jaishankar; Wang Yi 2024-07-25",
            "meeting happened S. Jaishankar; Wang Yi 2024-07-04",
        ],
    ),
    (
        "Perdana Menteri Australia Anthony Albanese bertemu Presiden China Xi Jinping di Bali, Selasa. Sebelum bertemu Xi, "
        "Albanese lebih dulu diterima Presiden Joko Widodo, Senin malam.",
        "2022-11-15",
        [
            "meeting happened Anthony Albanese; Xi Jinping 2022-11-15",
            "meeting happened Anthony Albanese; Joko Widodo 2022-11-14",
        ],
    ),
    (
        "Juru runding Ethiopia dan Mesir menyelesaikan pembicaraan mereka pada Minggu di Khartoum. Putaran berikutnya dari "
        "pembicaraan ini akan dilanjutkan pada Oktober di Kinshasa. Presiden Kongo Felix Tshisekedi, ketua Uni Afrika, "
        "sudah menelepon Perdana Menteri Abiy Ahmed pada Jumat.",
        "2021-09-13",
        [
            "meeting happened Ethiopia; Egypt 2021-09-12",
            "meeting planned Ethiopia; Egypt 2021-10",
            "call happened Félix Tshisekedi; Abiy Ahmed 2021-09-10",
        ],
    ),
]

NONE = [
    "Presiden Joko Widodo menuju ruang sidang. Hal itu disampaikan oleh juru bicara pemerintah Jerman Steffen Hebestreit.",
    "Pejabat itu menolak mengonfirmasi rencana pertemuan Presiden Korea Selatan Yoon Suk Yeol dengan Volodymyr Zelensky.",
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_contacts_at_summits(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))


@pytest.mark.parametrize("text", NONE)
def test_no_contact_beside_summits(text: str) -> None:
    assert not mentions(text, "2023-05-17")

"""Second-rank diplomacy as press offices tell it: long titles, offices that no list knows, companions, series of talks."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    pytest.param(
        "2022-10-27",
        "Menteri Koordinator Bidang Perekonomian Airlangga Hartarto mengadakan pertemuan tatap muka dengan United States "
        "Trade Representative (USTR) Ambassador Katherine Tai di Washington D.C., Selasa (25/10).",
        ["meeting happened Airlangga Hartarto; Katherine Tai 2022-10-25"],
        id="initials before a comma close no sentence; an office in English",
    ),
    pytest.param(
        "2025-07-09",
        "Panglima TNI Jenderal TNI Agus Subiyanto menerima kunjungan kehormatan Kepala Staf Angkatan Darat (Kasad) "
        "Singapura Mayor Jenderal Cai Dexian di Markas Besar TNI, Cilangkap, Jakarta Timur, Selasa (8/7/2025).\n\n"
        "Sehari sebelumnya, Cai Dexian bertandang ke Markas Besar Angkatan Darat dan diterima Kasad Jenderal TNI Maruli "
        "Simanjuntak.",
        [
            "meeting happened Agus Subiyanto; Cai Dexian 2025-07-08",
            "visit happened Cai Dexian; Indonesia 2025-07-08",
            "meeting happened Cai Dexian; Maruli Simanjuntak 2025-07-07",
        ],
        id="an abbreviated office between office and state",
    ),
    pytest.param(
        "2024-07-02",
        "Kepala Staf Angkatan Laut Laksamana TNI Muhammad Ali hari ini menerima kunjungan kehormatan Chief of Republic of "
        "Singapore Navy (RSN) RADM Sean Wat di Mabesal, Cilangkap, Jakarta Timur.",
        [
            "meeting happened Muhammad Ali; Sean Wat 2024-07-02",
            "visit happened Sean Wat; Indonesia 2024-07-02",
        ],
        id="an English office in capitals before its bearer",
    ),
    pytest.param(
        "2023-04-15",
        "Menteri Keuangan Sri Mulyani Indrawati bertemu Gubernur People's Bank of China (PBoC) Yi Gang di Washington DC, "
        "Kamis (13/4/2023).\n\n"
        "Kemarin, ia juga melakukan bilateral meeting dengan Menteri Keuangan Amerika Serikat Janet Yellen.",
        [
            "meeting happened Sri Mulyani Indrawati; Yi Gang 2023-04-13",
            "meeting happened Sri Mulyani Indrawati; Janet Yellen 2023-04-14",
        ],
        id="a bank in English between office and bearer; bilateral meeting",
    ),
    pytest.param(
        "2024-11-25",
        "Menteri ESDM Bahlil Lahadalia mendapat kunjungan koleganya, Menteri Energi Uni Emirat Arab (UEA) Suhail Mohamed Al "
        "Mazrouei, di Hotel Emirates Palace, Abu Dhabi, Sabtu (23/11/2024).",
        ["meeting happened Bahlil Lahadalia; Suhail al-Mazrouei 2024-11-23"],
        id="a call at the hotel abroad is no visit to the receiver's country",
    ),
    pytest.param(
        "2019-09-18",
        "Pada hari kedua Konferensi ASEANAPOL di Hanoi, Selasa (17/9), Kapolri Muhammad Tito Karnavian melaksanakan tiga "
        "pertemuan bilateral.\n\n"
        "Pertemuan bilateral pertama dilaksanakan dengan Komisioner Kepolisian Nasional Timor Leste Faustino da Costa.\n\n"
        "Pertemuan bilateral kedua dilaksanakan dengan Dirjen Kerja Sama Internasional Kementerian Keamanan Publik China "
        "Liao Jinrong.",
        [
            "meeting happened Faustino da Costa; Tito Karnavian 2019-09-17",
            "meeting happened Liao Jinrong; Tito Karnavian 2019-09-17",
        ],
        id="a series gives its day and place to each",
    ),
    pytest.param(
        "2024-10-02",
        "Pada Mei 2023, Gubernur Prefektur Osaka Hirofumi Yoshimura datang ke Surabaya dan disambut Gubernur Jawa Timur "
        "Khofifah Indar Parawansa.",
        [
            "visit happened Hirofumi Yoshimura; Indonesia 2023-05",
            "encounter happened Hirofumi Yoshimura; Khofifah Indar Parawansa 2023-05",
        ],
        id="the governor of a prefecture acts for its state",
    ),
    pytest.param(
        "2024-06-14",
        "Wali Kota Surabaya Eri Cahyadi menerima Wali Kota Piraeus, Yunani, Ioannis Moralis, di Surabaya, Kamis (13/6/2024).",
        ["meeting happened Eri Cahyadi; Ioannis Moralis 2024-06-13"],
        id="a mayor whose town no list has, by the state after it",
    ),
    pytest.param(
        "2024-06-01",
        "Jenewa, 1 Juni 2024 - Menteri Kesehatan Budi Gunadi Sadikin bertemu Direktur Jenderal WHO Tedros Adhanom "
        "Ghebreyesus di Jenewa, Minggu (26/5).\n\n"
        "Rangkaian itu disaksikan Wakil Tetap RI di Jenewa Febrian Ruddyard.\n\n"
        "Pertemuan bilateral juga dilakukan dengan Menteri Kesehatan Inggris Victoria Atkins, Rabu (29/5).",
        [
            "meeting happened Budi Gunadi Sadikin; Tedros Adhanom Ghebreyesus 2024-05-26",
            "meeting happened Budi Gunadi Sadikin; Victoria Atkins 2024-05-29",
        ],
        id="a dateline with its day; who only looks on is no side",
    ),
    pytest.param(
        "2023-08-25",
        "Menteri Perdagangan Zulkifli Hasan bertemu Menteri Perdagangan India Piyush Goyal di Jaipur, Jumat (25/8/2023).\n\n"
        "Mendag Zulkifli Hasan terakhir kali berkunjung ke India pada 13-14 Maret 2023 dan diterima Menteri Goyal di New "
        "Delhi.",
        [
            "meeting happened Piyush Goyal; Zulkifli Hasan 2023-08-25",
            "visit happened India; Zulkifli Hasan 2023-03-13",
            "meeting happened Piyush Goyal; Zulkifli Hasan 2023-03-13",
        ],
        id="a meeting within an earlier visit",
    ),
    pytest.param(
        "2024-05-20",
        "Menteri Pertanian Andi Amran Sulaiman tiba di Hanoi, Minggu (19/5/2024).\n\n"
        "Kerja sama ini berawal dari kunjungan Menteri Pertanian Vietnam Le Minh Hoan ke Jakarta pada September tahun lalu, "
        "ketika ia ditemui pendahulu Amran, Syahrul Yasin Limpo.",
        [
            "visit happened Amran Sulaiman; Vietnam 2024-05-19",
            "visit happened Lê Minh Hoan; Indonesia 2023-09",
            "meeting happened Lê Minh Hoan; Syahrul Yasin Limpo 2023-09",
        ],
        id="the predecessor is meant, not the one whose predecessor he is",
    ),
    pytest.param(
        "2025-06-12",
        "Sekretaris Jenderal Kementerian Pertahanan RI Letjen TNI Tri Budi Utomo menerima Lieutenant General Thorsten "
        "Poschwatta, Komandan Angkatan Udara dari Jerman, di Jakarta, Rabu (11/6).",
        ["meeting happened Thorsten Poschwatta; Tri Budi Utomo 2025-06-11"],
        id="an office behind its bearer names the state",
    ),
]


@pytest.mark.parametrize(("published", "text", "told"), TOLD)
def test_press_offices(published: str, text: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))

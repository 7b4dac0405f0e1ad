"""Rounds of talks: delegations, mediators, the round before and after, and parties named by country or role only."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Rusia dan Ukraina kembali menggelar perundingan di Istanbul, Rabu (4/6/2025). Delegasi Moskow dipimpin "
        "Vladimir Medinsky, sedangkan tim Kiev diketuai Rustem Umerov.",
        ["meeting happened Vladimir Medinsky; Rustem Umerov 2025-06-04"],
    ),
    (
        "Israel dan Hamas memulai perundingan tidak langsung di Kairo, Senin (2/6/2025). Perundingan itu ditengahi "
        "Mesir, Qatar, dan Amerika Serikat.",
        ["meeting happened Israel; Hamas; Egypt; Qatar; United States 2025-06-02"],
    ),
    (
        "Pembicaraan dagang antara AS dan China dibuka di London, Senin (9/6/2025). Perundingan sebelumnya di Jenewa, "
        "Swiss, bulan lalu menghasilkan penundaan tarif.",
        ["meeting happened United States; China 2025-06-09", "meeting happened United States; China 2025-05"],
    ),
    (
        "AS dan China merampungkan perundingan dagang di Kuala Lumpur, Minggu (8/6/2025). Putaran terakhir sebelumnya "
        "berlangsung di Madrid pada Mei. Perundingan dipimpin Menteri Keuangan AS Scott Bessent dan Wakil Perdana "
        "Menteri China He Lifeng.",
        ["meeting happened Scott Bessent; He Lifeng 2025-06-08", "meeting happened United States; China 2025-05"],
    ),
    (
        "Perundingan nuklir antara Washington dan Teheran berlangsung di Roma, Sabtu (7/6/2025).",
        ["meeting happened United States; Iran 2025-06-07"],
    ),
    (
        "Putaran baru perundingan gencatan senjata dimulai di Doha, Kamis (5/6/2025), dihadiri Perdana Menteri Qatar "
        "Mohammed bin Abdulrahman Al Thani, Kepala Mossad David Barnea dan utusan AS Steve Witkoff.",
        ["meeting happened Mohammed bin Abdulrahman Al Thani; David Barnea; Steve Witkoff 2025-06-05"],
    ),
    (
        "Pemerintah Yaman dan pemberontak Houthi memulai pembicaraan damai di Stockholm, Swedia, Kamis (5/6/2025).",
        ["meeting happened Yemen; Houthi 2025-06-05"],
    ),
    (
        "Perwakilan tentara Sudan dan kelompok paramiliter Pasukan Dukungan Cepat memulai pembicaraan di Jeddah, Sabtu "
        "(7/6/2025).",
        ["meeting happened Sudan; Rapid Support Forces 2025-06-07"],
    ),
    (
        "Pejabat tinggi AS dan China saling melontarkan kritik dalam pertemuan di Jenewa, Kamis (5/6/2025).",
        ["meeting happened United States; China 2025-06-05"],
    ),
    (
        "Delegasi militer Rusia, Ukraina dan Turki bertemu dengan pejabat PBB di Istanbul, Rabu (4/6/2025).",
        ["meeting happened Russia; Ukraine; Turkey; United Nations 2025-06-04"],
    ),
    (
        "Delegasi Pakistan dan Afghanistan bertemu di Doha, Sabtu (7/6/2025). Perundingan yang dimediasi Qatar dan "
        "Turki itu berujung damai. Kedua negara akan bertemu lagi di Istanbul pada 25 Juni.",
        [
            "meeting happened Pakistan; Afghanistan; Qatar; Turkey 2025-06-07",
            "meeting planned Pakistan; Afghanistan 2025-06-25",
        ],
    ),
    (
        "Wakil Ketua MPR Lestari Moerdijat menerima delegasi Majelis Nasional Vietnam di Jakarta, Selasa (3/6/2025).",
        ["meeting happened Lestari Moerdijat; Vietnam 2025-06-03"],
    ),
]

SILENT = [
    "New Delhi dan Beijing menyatakan akan terus berunding lewat jalur diplomatik.",
    "Negosiasi dagang antara China dan AS mandek sejak bulan lalu.",
    "Kedua tim akan bertemu di babak final setelah Thailand dan Kamboja lolos dari grup.",
]


@pytest.mark.parametrize(("text", "lines"), TOLD)
def test_rounds_are_read(text: str, lines: list[str]) -> None:
    found = [wanted(line(mention)) for mention in mentions(text)]
    assert sorted(found) == sorted(map(wanted, lines))


@pytest.mark.parametrize("text", SILENT)
def test_a_process_is_no_round(text: str) -> None:
    assert not mentions(text)

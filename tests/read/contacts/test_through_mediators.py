"""Talks through mediators, envoys and delegations: who sits there, who only sends, and what beside them is no contact."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # those sent sat there, though nothing came of it
        "Di Kairo, para pemimpin Hamas mengadakan perundingan pada Minggu (1/6/2025) dengan mediator Mesir, namun tidak ada "
        "kemajuan yang dilaporkan.",
        ["meeting happened Hamas; Egypt 2025-06-01"],
    ),
    (  # a group or a state at the table with two others
        "Para pemimpin Hamas mengadakan perundingan dengan mediator Mesir dan Qatar di Kairo, Minggu (1/6/2025).",
        ["meeting happened Hamas; Egypt; Qatar 2025-06-01"],
    ),
    (
        "Delegasi Suriah bertemu dengan pejabat Turki dan Yordania di Amman, Minggu (1/6/2025).",
        ["meeting happened Syria; Turkey; Jordan 2025-06-01"],
    ),
    (
        "Presiden Lebanon Joseph Aoun menerima delegasi Suriah di Istana Baabda, Minggu (1/6/2025).",
        ["meeting happened Joseph Aoun; Syria 2025-06-01"],
    ),
    (
        "Menlu Iran Abbas Araghchi menemui utusan Presiden Vladimir Putin di Doha, Minggu (1/6/2025).",
        ["meeting happened Abbas Araghchi; Russia 2025-06-01"],
    ),
    (
        "Perdana Menteri Israel Benjamin Netanyahu mengirim delegasi ke Qatar, Minggu (1/6/2025), untuk berunding.",
        ["visit happened Israel; Qatar 2025-06-01"],
    ),
    (
        "Perundingan Suriah dan Israel dijadwalkan digelar di Baku, Rabu (16/7/2025), dan dimediasi Amerika Serikat.",
        ["meeting planned Syria; Israel; United States 2025-07-16"],
    ),
    (
        '"Kami ingin berhasil," kata Menteri Luar Negeri Jerman Johann Wadephul saat berkunjung ke Beirut, Senin (2/6/2025).',
        ["visit happened Johann Wadephul; Lebanon 2025-06-02"],
    ),
    (
        "Putaran kedua perundingan Israel dan Lebanon dijadwalkan bulan ini. Putaran pertama pembicaraan di "
        "Siprus pada 26 Mei gagal mencapai terobosan. Menlu Youssef Rajji memimpin delegasi Lebanon, dan pihak Israel dipimpin Ron Dermer.",
        ["meeting happened Youssef Rajji; Ron Dermer 2025-05-26", "meeting planned Israel; Lebanon 2025-06"],
    ),
    (
        "Ketua Dewan Kepemimpinan Yaman Rashad al-Alimi tiba di Kairo, Senin (2/6/2025). Menlu Mesir Badr Abdelatty "
        "bertemu al-Alimi keesokan harinya.",
        [
            "visit happened Rashad al-Alimi; Egypt 2025-06-02",
            "meeting happened Badr Abdelatty; Rashad al-Alimi 2025-06-03",
        ],
    ),
    (
        "Pompeo diutus Presiden AS Donald Trump. Menteri Luar Negeri AS Mike Pompeo diutus Trump menemui Raja Salman di "
        "Riyadh, Selasa (16/10/2018).",
        ["meeting happened Mike Pompeo; Salman of Saudi Arabia 2018-10-16"],
    ),
    (
        "Presiden Aljazair Abdelmadjid Tebboune melawat ke tiga negara. Lawatan dimulai dari Mesir, lalu ke Turki, dan "
        "diakhiri di Tunisia.",
        [
            "visit happened Abdelmadjid Tebboune; Egypt",
            "visit happened Abdelmadjid Tebboune; Turkey",
            "visit happened Abdelmadjid Tebboune; Tunisia",
        ],
    ),
    (
        "Perdana Menteri Irak Mohammed Shia al-Sudani mengaku diminta menengahi pembicaraan dengan Iran, Rabu (27/9/2023).",
        [],
    ),
]


@pytest.mark.parametrize(("text", "contacts"), TOLD)
def test_contacts_through_others(text: str, contacts: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text)) == sorted(wanted(c) for c in contacts)

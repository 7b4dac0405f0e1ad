"""Those whom a state or a body sends and nobody names: a deputy minister, lawmakers, a team, a delegation of a ministry."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # beside his delegation the minister himself
        "2026-05-26",
        "Juru runding Iran dan menteri luar negerinya sedang berada di Doha untuk berbicara dengan Perdana Menteri Qatar.",
        [
            "visit happened Abbas Araghchi; Qatar",
            "meeting happened Abbas Araghchi; Mohammed bin Abdulrahman Al Thani",
        ],
    ),
    (
        "2020-10-22",
        "Wamenhan Jepang sudah berkunjung ke Vietnam. Kini giliran menterinya.",
        ["visit happened Japan; Vietnam"],
    ),
    (
        "2020-10-22",
        "Pekan ini delegasi Japan Bank for International Cooperation atau JBIC akan berkunjung ke Filipina.",
        ["visit planned Japan; Philippines 2020-10-19"],
    ),
    (
        "2020-10-22",
        "Rombongan senator Prancis mendarat di Taipei pada Rabu (21/10/2020). Beijing memprotesnya.",
        ["visit happened France; Taiwan 2020-10-21"],
    ),
    (
        "2020-10-22",
        "Delegasi parlemen Swedia yang terdiri atas lima orang berada di Tbilisi sejak Senin (19/10/2020).",
        ["visit happened Sweden; Georgia 2020-10-19"],
    ),
    (
        "2020-10-22",
        "Pejabat Departemen Pertahanan AS akan mengunjungi New Delhi minggu depan.",
        ["visit planned United States; India 2020-10-26"],
    ),
    (
        "2020-10-22",
        "Juru runding Uni Eropa kembali ke London pada Kamis (22/10/2020).",
        ["visit happened European Union; United Kingdom 2020-10-22"],
    ),
    (
        "2020-10-22",
        "Para diplomat China mengunjungi Pyongyang pada September lalu.",
        ["visit happened China; North Korea 2020-09"],
    ),
    (
        "2020-10-22",
        "Tim inspektur WHO bertolak ke Wuhan pada Jumat (16/10/2020).",
        ["visit happened World Health Organization; China 2020-10-16"],
    ),
    (
        "2020-10-22",
        "Delegasi Sudan yang dipimpin pejabat militernya dikabarkan telah berangkat ke Abu Dhabi kemarin.",
        ["visit happened Sudan; United Arab Emirates 2020-10-21"],
    ),
    (
        "2020-10-22",
        "Delegasi Chevron akan berkunjung ke Jakarta pekan depan.",
        [],
    ),
    (
        "2020-10-22",
        "Rombongan turis China tiba di Bali pada Kamis.",
        [],
    ),
    (
        "2020-10-22",
        "Tim sepak bola Jepang akan datang ke Hanoi bulan depan.",
        [],
    ),
    (
        "2020-10-22",
        "Tim inspektur WHO tiba di Wuhan pada Jumat (16/10/2020).",
        ["visit happened World Health Organization; China 2020-10-16"],
    ),
    (
        "2020-10-22",
        "Setelah wakil menteri pertahanan Italia datang ke Tripoli pada Juli, kini giliran Turki.",
        ["visit happened Italy; Libya 2020-07"],
    ),
    (
        "2020-10-22",
        "Kedatangan Duta Besar Jepang di Istana Bogor disambut meriah.",
        [],
    ),
    (
        "2020-10-22",
        "Deputi perdana menteri Serbia dijadwalkan mengunjungi Ankara pada November.",
        ["visit planned Serbia; Turkey 2020-11"],
    ),
    (
        "2020-10-22",
        "Jumat lalu, sebuah tim perunding Afghanistan bertolak dari Kabul ke Doha.",
        ["visit happened Afghanistan; Qatar 2020-10-16"],
    ),
    (
        "2020-10-22",
        "Para menteri Inggris terbang ke Brussel pada Rabu (21/10/2020) guna melanjutkan perundingan.",
        ["visit happened United Kingdom; Belgium 2020-10-21"],
    ),
    (
        "2024-05-14",
        "Rombongan anggota parlemen Kanada tiba di Taipei pada Minggu (12/5/2024). China mengecam kedatangan mereka.",
        ["visit happened Canada; Taiwan 2024-05-12"],
    ),
    (
        "2024-05-14",
        "Wakil Menteri Pertahanan Jepang direncanakan melawat ke Manila bulan depan.",
        ["visit planned Japan; Philippines 2024-06"],
    ),
    (
        "2024-05-14",
        "Delegasi bisnis Jerman akan berkunjung ke Jakarta pekan depan, kata Kamar Dagang setempat.",
        [],
    ),
]


@pytest.mark.parametrize(("published", "text", "contacts"), TOLD)
def test_officials_without_a_name(published: str, text: str, contacts: list[str]) -> None:
    told = sorted(line(mention) for mention in mentions(text, published))
    assert sorted(map(wanted, contacts)) == told

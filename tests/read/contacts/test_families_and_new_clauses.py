"""Whose clause it is: wives and namesakes beside leaders, a phrase that ends in his state, what a visit only follows on."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # he, not his wife
        "Presiden Prancis Emmanuel Macron tiba di Hanoi bersama istrinya, Brigitte Macron, Minggu (6/7/2025). Ia menemui "
        "Perdana Menteri Vietnam Pham Minh Chinh pada hari yang sama.",
        [
            "visit happened Emmanuel Macron; Vietnam 2025-07-06",
            "meeting happened Emmanuel Macron; Phạm Minh Chính 2025-07-06",
        ],
    ),
    (
        "Presiden Vladimir Putin memperkenalkan putrinya, Katerina Tikhonova, di sebuah forum. Ia lalu menjamu Presiden "
        "Kirgizstan Sadyr Japarov di Sochi, Senin (7/7).",
        ["meeting happened Vladimir Putin; Sadyr Japarov 2025-07-07"],
    ),
    (  # the comma ends a phrase that tells of no office
        "Usai perundingan antara AS dan China, Presiden Xi Jinping menelepon Presiden Vladimir Putin, Selasa (8/7).",
        ["call happened Vladimir Putin; Xi Jinping 2025-07-08"],
    ),
    (
        "Di tengah ketegangan Thailand-Kamboja, Perdana Menteri Hun Manet bertemu Perdana Menteri Anwar Ibrahim di "
        "Putrajaya, Selasa (8/7).",
        ["meeting happened Anwar Ibrahim; Hun Manet 2025-07-08"],
    ),
    (
        "Soal perang Rusia-Ukraina, Presiden Volodymyr Zelensky akan menemui Paus Leo XIV di Vatikan pekan depan.",
        ["meeting planned Pope Leo XIV; Volodymyr Zelenskyy 2025-07-14"],
    ),
    (  # an office stands before the state
        "Wakil Rusia, Menteri Luar Negeri Sergei Lavrov, bertemu Menteri Luar Negeri Kamboja Prak Sokhonn di Phnom Penh, "
        "Selasa (8/7).",
        ["meeting happened Prak Sokhonn; Sergei Lavrov 2025-07-08"],
    ),
    (  # day and place of what it follows on
        "Presiden Kenya William Ruto tiba di Lisboa, Rabu (9/7/2025). Kunjungan Ruto ke Portugal merupakan kelanjutan dari "
        "partisipasinya dalam konferensi PBB di Sevilla pada 30 Juni-3 Juli.",
        ["visit happened Portugal; William Ruto 2025-07-09"],
    ),
    (
        "Presiden Peru Dina Boluarte bertemu Presiden Ekuador Daniel Noboa di Quito, Rabu (9/7). Pertemuan Boluarte dan "
        "Noboa digelar sebagai rangkaian dari forum bisnis di Guayaquil pada 7-8 Juli.",
        ["meeting happened Daniel Noboa; Dina Boluarte 2025-07-09"],
    ),
    (  # at last he could, and did
        "Setelah tertunda dua kali, akhirnya pada Rabu (9/7/2025), Presiden Serbia Aleksandar Vucic dapat bertemu Kanselir "
        "Jerman Friedrich Merz di Berlin.",
        ["meeting happened Aleksandar Vučić; Friedrich Merz 2025-07-09"],
    ),
    (
        "Presiden Volodymyr Zelensky ingin akhirnya bisa bertemu Presiden Vladimir Putin.",
        ["meeting proposed Vladimir Putin; Volodymyr Zelenskyy"],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_whose_it_is(text: str, told: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text, "2025-07-10")) == sorted(map(wanted, told))


def test_the_minister_and_not_his_namesake_at_the_leaders_side() -> None:
    text = (
        "Istri Kim Jong Un, Ri Sol Ju, tampak dalam foto itu. Menteri Luar Negeri Korea Utara Ri Yong Ho akan ke Vietnam pekan "
        "ini. Ri dijadwalkan bertemu Menteri Luar Negeri Pham Binh Minh pada Jumat (7/12)."
    )
    assert "Ri Yong Ho" in " ".join(line(m) for m in mentions(text, "2018-12-04") if m.kind.value.value == "meeting")

"""The day of a plan that the next sentence tells by "tanggalnya", "acara itu", "rencananya" (codebook, field `date`)."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

ROWS = [
    (
        "Presiden Rusia Vladimir Putin akan melawat ke Vietnam. Kremlin menyebut tanggalnya 19 dan 20 Juni.",
        "2024-06-18",
        ["visit planned Vladimir Putin; Vietnam 2024-06-19"],
    ),
    (
        "Menteri Pertahanan Korea Selatan Shin Won-sik berencana bertemu Lloyd Austin. Waktunya 22 Juni di Seoul.",
        "2024-06-18",
        ["meeting planned Shin Won-sik; Lloyd Austin 2024-06-22"],
    ),
    (
        "Presiden Senegal Bassirou Diomaye Faye akan diterima Presiden Emmanuel Macron di Istana Elysee. Jadwal resminya Kamis (20/6) siang.",
        "2024-06-18",
        ["meeting planned Bassirou Diomaye Faye; Emmanuel Macron 2024-06-20"],
    ),
    (
        "Menteri Pertahanan Korea Selatan Shin Won-sik berencana bertemu Lloyd Austin di Seoul. Rencananya pada 22 Juni.",
        "2024-06-18",
        ["meeting planned Shin Won-sik; Lloyd Austin 2024-06-22"],
    ),
    (
        "Presiden Senegal Bassirou Diomaye Faye akan diterima Emmanuel Macron. Menurut jadwal, acaranya Kamis (20/6).",
        "2024-06-18",
        ["meeting planned Bassirou Diomaye Faye; Emmanuel Macron 2024-06-20"],
    ),
    (
        "Presiden Senegal Bassirou Diomaye Faye akan diterima Emmanuel Macron. Acara itu dijadwalkan Kamis (20/6).",
        "2024-06-18",
        ["meeting planned Bassirou Diomaye Faye; Emmanuel Macron 2024-06-20"],
    ),
    (
        "Erdogan akan bertemu Putin di Astana. Tanggal pertemuan itu 3 Juli 2024.",
        "2024-06-18",
        ["meeting planned Recep Tayyip Erdoğan; Vladimir Putin 2024-07-03"],
    ),
    (
        "Modi akan mengunjungi Moskow. Tanggal 8 Juli merupakan hari libur di India.",
        "2024-06-18",
        ["visit planned Narendra Modi; Russia"],
    ),
    (
        "Modi akan mengunjungi Moskow. Pemilu Rusia dijadwalkan 8 Juli.",
        "2024-06-18",
        ["visit planned Narendra Modi; Russia"],
    ),
    (
        "Presiden Amerika Serikat Barack Obama akan mengunjungi Kuba. Kunjungan itu akan berlangsung 21-22 Maret.",
        "2016-02-23",
        ["visit planned Barack Obama; Cuba 2016-03-21"],
    ),
    (
        "Raja Salman akan menerima Presiden Mesir Abdel Fattah el-Sisi di Riyadh. Rencananya, Kamis (25/2).",
        "2016-02-23",
        ["meeting planned Salman of Saudi Arabia; Abdel Fattah el-Sisi 2016-02-25"],
    ),
    (
        "Angela Merkel dan Francois Hollande akan bertemu lagi. Istana Elysee menyebut waktunya 4 Maret.",
        "2016-02-23",
        ["meeting planned Angela Merkel; François Hollande 2016-03-04"],
    ),
    (
        "Narendra Modi akan ke Brussel. Rencana itu diumumkan Kamis (18/2).",
        "2016-02-23",
        ["visit planned Narendra Modi; Belgium"],
    ),
    (
        "Narendra Modi akan ke Brussel. Hal itu disampaikan juru bicaranya, Senin (22/2).",
        "2016-02-23",
        ["visit planned Narendra Modi; Belgium"],
    ),
    (
        "Narendra Modi akan ke Brussel. Jadwal pemilu Belgia jatuh pada 30 Maret.",
        "2016-02-23",
        ["visit planned Narendra Modi; Belgium"],
    ),
    (
        "Narendra Modi akan ke Brussel. Acara itu ditayangkan televisi pada Rabu (24/2).",
        "2016-02-23",
        ["visit planned Narendra Modi; Belgium"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), ROWS)
def test_day_in_the_next_sentence(text: str, published: str, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) <= told

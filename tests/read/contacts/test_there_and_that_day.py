"""Talks of no stated channel where one is in the other's country, letters handed over, the same day, treaties signed."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # in the other's country they sat together
        "PM India Narendra Modi berada di Paris untuk KTT AI. Modi berdiskusi dengan Presiden Prancis Emmanuel Macron tentang "
        "reaktor nuklir, Selasa (9/9/2025).",
        ["meeting happened Narendra Modi; Emmanuel Macron 2025-09-09"],
    ),
    (  # in a third one, or at home, nothing says so
        "Menlu Sugiono berada di Jakarta. Sugiono berbicara dengan Menlu Singapura Vivian Balakrishnan tentang ASEAN.",
        ["call happened Sugiono; Vivian Balakrishnan"],
    ),
    (  # who hands a letter over stands before its reader
        "Duta Besar Rusia untuk Korea Utara Alexander Matsegora menyerahkan pesan Presiden Vladimir Putin kepada Menlu Choe Son "
        "Hui pada 8 September 2025.",
        [
            "message happened Vladimir Putin; Choe Son Hui 2025-09-08",
            "meeting happened Alexander Matsegora; Choe Son Hui 2025-09-08",
        ],
    ),
    (  # the day of the call, not that of the meeting from which it is counted
        "Presiden Ukraina Volodymyr Zelensky menelepon Presiden Prancis Emmanuel Macron, Minggu (7/9/2025), dua hari setelah "
        "bertemu Presiden AS Donald Trump di Gedung Putih. Zelensky juga berbicara lewat telepon dengan Sekjen NATO Mark Rutte "
        "pada hari yang sama.",
        [
            "call happened Volodymyr Zelenskyy; Emmanuel Macron 2025-09-07",
            "meeting happened Volodymyr Zelenskyy; Donald Trump 2025-09-05",
            "call happened Volodymyr Zelenskyy; Mark Rutte 2025-09-07",
        ],
    ),
    (  # a treaty of no grand name
        "Menteri Pertahanan RI Sjafrie Sjamsoeddin bersama Menteri Pertahanan Australia Richard Marles menandatangani rencana "
        "kerja sama di Canberra, Senin (8/9/2025).",
        ["meeting happened Sjafrie Sjamsoeddin; Richard Marles 2025-09-08"],
    ),
    (
        "Telepon Presiden AS Donald Trump kepada Presiden Rusia Vladimir Putin pada Senin (8/9/2025) berlangsung dua jam.",
        ["call happened Donald Trump; Vladimir Putin 2025-09-08"],
    ),
    (  # a plan and its day, which is that of the report
        "Ketua DPR Puan Maharani akan menemui Ketua Majelis Nasional Prancis Yael Braun-Pivet. Pertemuan Puan dengan Yael "
        "Braun-Pivet diselenggarakan hari ini, Rabu (10/9/2025), di Paris.",
        ["meeting planned Puan Maharani; Yaël Braun-Pivet 2025-09-10"],
    ),
    (  # an earlier one is another
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz di Berlin. Pertemuan Macron dan Merz di "
        "Paris pada Agustus 2025 berakhir tanpa kesepakatan.",
        [
            "meeting planned Emmanuel Macron; Friedrich Merz",
            "meeting happened Emmanuel Macron; Friedrich Merz 2025-08",
        ],
    ),
    (  # painted
        "Sebuah mural menggambarkan Presiden AS Donald Trump berpelukan dengan Pemimpin Korea Utara Kim Jong Un di Berlin.",
        [],
    ),
    (
        "Putra Mahkota Arab Saudi Mohammed bin Salman berbuka puasa dengan Presiden Suriah Ahmed al-Sharaa di Jeddah, Minggu "
        "(7/9/2025).",
        ["meeting happened Mohammed bin Salman; Ahmed al-Sharaa 2025-09-07"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), TOLD)
def test_together_there_and_that_day(text: str, lines: list[str]) -> None:
    found = {line(one) for one in mentions(text, "2025-09-10")}
    assert found == {wanted(one) for one in lines}

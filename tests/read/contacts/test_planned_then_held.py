"""A plan and what came of it are one contact, whichever the article tells first (codebook decision 9)."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Presiden AS Joe Biden mendukung gencatan senjata setelah menelepon PM Israel Benjamin Netanyahu. Kepada jurnalis, Biden "
        "mengaku akan menelepon Netanyahu.",
        ["call happened Joe Biden; Benjamin Netanyahu"],
    ),
    (
        "Prabowo bertemu PM Anwar Ibrahim di Kuala Lumpur, Senin (10/2). Pekan lalu, Istana mengumumkan Prabowo akan bertemu Anwar.",
        ["meeting happened Prabowo Subianto; Anwar Ibrahim 2025-02-10"],
    ),
    (
        '"Saya akan bertemu Zelensky besok," kata Trump pada Minggu. Keduanya bertemu di Gedung Putih, Senin (10/2).',
        ["meeting happened Donald Trump; Volodymyr Zelenskyy 2025-02-10"],
    ),
    (
        "Menlu Sugiono menemui Menlu India S Jaishankar di New Delhi. Sebelum berangkat, Sugiono mengatakan ingin bertemu "
        "Jaishankar guna membahas perdagangan.",
        ["meeting happened Sugiono; S. Jaishankar"],
    ),
    (
        'Presiden Biden berbicara dengan Presiden Xi lewat telepon selama dua jam. "Saya akan berbicara dengan Xi," kata Biden '
        "sebelumnya.",
        ["call happened Joe Biden; Xi Jinping"],
    ),
    (
        "Gedung Putih menyebut Biden akan menelepon Presiden el-Sisi. Percakapan itu akhirnya berlangsung Senin malam.",
        ["call happened Joe Biden; Abdel Fattah el-Sisi 2025-02-10"],
    ),
    (  # a plan told after they met is of the next time
        "Presiden Trump bertemu Presiden Putin di Anchorage, Sabtu (1/2). Pada Minggu (9/2), Trump mengatakan akan bertemu Putin "
        "di Budapest.",
        ["meeting happened Donald Trump; Vladimir Putin 2025-02-01", "meeting planned Donald Trump; Vladimir Putin"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), TOLD)
def test_a_plan_and_what_came_of_it_are_one(text: str, lines: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text, "2025-02-12")) == sorted(map(wanted, lines))


ELSEWHERE = [
    "Trump bertemu Presiden Ramaphosa ketika isu lahan di Afrika Selatan memanas.",
    "Presiden Macron menerima PM Irak Mohammed Shia al-Sudani, sementara demonstran berkumpul di Marseille.",
    "Menlu Wang Yi menemui Menlu Israel Gideon Saar di tengah kelaparan di Gaza.",
    "Menlu AS Marco Rubio bertemu Menlu Denmark Lars Lokke Rasmussen membicarakan keamanan Arktik di Greenland.",
    "Menlu Jerman Annalena Baerbock bertemu Presiden Suriah Ahmed al-Sharaa, yang menggulingkan rezim Assad di Damaskus.",
]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_what_goes_on_meanwhile_has_a_place_of_its_own(text: str) -> None:
    (one,) = mentions(text, "2025-02-12")
    assert (one.city, one.country) == (None, None)


def test_what_they_do_there_places_them() -> None:
    (one,) = mentions(
        "Presiden Prabowo bertemu Presiden Macron saat menghadiri parade di Paris, Minggu (9/2).", "2025-02-12"
    )
    assert one.city is not None and one.city.value == "Paris"

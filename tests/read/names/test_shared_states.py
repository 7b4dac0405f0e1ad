"""Two offices before one state, as subject; an office named alone in a story that names another minister of that state."""

from __future__ import annotations

import pytest

from kronik.knowledge import load
from kronik.model import Article
from kronik.read import read
from kronik.read.record import record

_KNOW = load()


def _records(text: str, published: str, kind: str = "meeting") -> list[set[str]]:
    article = Article("x", "", "x", text, published=published)
    return [set(c["participants"]) for c in record(article, read(article, _KNOW))["contacts"] if c["kind"] == kind]


@pytest.mark.parametrize(
    ("text", "published", "who"),
    [
        (
            "Putra Mahkota dan Menlu Arab Saudi bertemu Perdana Menteri Pakistan Imran Khan di Taif, Senin.",
            "2019-07-01",
            {"Mohammed bin Salman", "Ibrahim Abdulaziz Al-Assaf", "Imran Khan"},
        ),
        (
            "Presiden dan Perdana Menteri Irak menerima Menlu Turki di Baghdad, Selasa.",
            "2019-07-02",
            {"Barham Salih", "Adil Abdul-Mahdi", "Mevlüt Çavuşoğlu"},
        ),
        (
            "Kanselir dan Menlu Jerman akan menemui Presiden Prancis Emmanuel Macron di Bonn, Jumat.",
            "2023-07-02",
            {"Olaf Scholz", "Annalena Baerbock", "Emmanuel Macron"},
        ),
        (
            "Menteri Luar Negeri serta Menteri Pertahanan Jepang menemui Presiden Prancis Emmanuel Macron di Nara, Jumat.",
            "2019-06-23",
            {"Taro Kono", "Takeshi Iwaya", "Emmanuel Macron"},
        ),
        (
            "Presiden dan Perdana Menteri Malaysia bertemu di Istana Bogor, Jumat.",
            "2022-04-02",
            {"Joko Widodo", "Ismail Sabri Yaakob"},
        ),
    ],
)
def test_two_offices_of_one_state(text: str, published: str, who: set[str]) -> None:
    assert _records(text, published) == [who]


@pytest.mark.parametrize(
    ("other", "who"),
    [("Menteri Energi Rusia Alexander Novak", "Sergei Lavrov"), ("Menteri Olahraga Rusia Oleg Sedov", "Sergei Lavrov")],
)
def test_another_minister_of_that_state_is_not_the_foreign_minister(other: str, who: str) -> None:
    text = f"{other} tiba di Riyadh, Senin. Menlu Rusia bertemu Menlu Turki di Ankara, Senin."
    assert _records(text, "2019-10-14") == [{who, "Mevlüt Çavuşoğlu"}]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Menlu AS Antony Blinken dan Menhan Lloyd Austin tiba di Seoul.", {"Antony Blinken", "Lloyd Austin", "South Korea"}),
        ("Utusan AS Steve Witkoff dan Jared Kushner tiba di Moskow.", {"Steve Witkoff", "Jared Kushner", "Russia"}),
        ("Presiden Jokowi dan Menlu Retno Marsudi tiba di Hanoi.", {"Joko Widodo", "Vietnam"}),
        ("Menlu Prancis Catherine Colonna dan Dubes Prancis Fabien Penone tiba di Hanoi.", {"Catherine Colonna", "Vietnam"}),
    ],
)  # fmt: skip
def test_who_travels_beside_one_of_his_rank(text: str, who: set[str]) -> None:
    assert _records(text, "2025-07-02" if "Witkoff" in text else "2023-07-02", "visit") == [who]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Menlu dari tiga negara, yaitu Jepang, India, dan Laos", ["Yoshimasa Hayashi", "S. Jaishankar", "Saleumxay Kommasith"]),
        ("menlu sejumlah negara, antara lain Jepang dan India", ["Yoshimasa Hayashi", "S. Jaishankar"]),
        ("sejawatnya di Thailand, Kamboja, dan Vietnam", ["Don Pramudwinai", "Prak Sokhonn", "Bùi Thanh Sơn"]),
    ],
)  # fmt: skip
def test_one_office_of_several_states(words: str, who: list[str]) -> None:
    text = f"Menlu Retno Marsudi bertemu {words} di Lima, Senin."
    assert _records(text, "2023-07-04") == [{"Retno Marsudi", one} for one in who]

"""Who joins the talks of two, told in one sentence with them, sits there; who is only with a side does not (read/contacts/joiners.py)."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Sekjen NATO Jens Stoltenberg ikut duduk dalam pembicaraan Presiden Biden dan Kanselir Scholz di Washington, Jumat "
        "(3/3/2023).",
        "Jens Stoltenberg; Joe Biden; Olaf Scholz",
    ),
    (
        "Dalam pertemuan Presiden Jokowi dengan PM Anwar Ibrahim di Bogor, Jumat (3/3/2023), hadir pula Sultan Brunei Hassanal "
        "Bolkiah.",
        "Joko Widodo; Anwar Ibrahim; Hassanal Bolkiah",
    ),
    (
        "Pertemuan Presiden Macron dengan Kanselir Scholz di Paris, Jumat (3/3/2023), juga diikuti Presiden Zelensky.",
        "Emmanuel Macron; Olaf Scholz; Volodymyr Zelenskyy",
    ),
    (
        "Kanselir Scholz menyusul bergabung dengan Macron dan Zelensky di Istana Elysee, Paris, Jumat (3/3/2023).",
        "Emmanuel Macron; Olaf Scholz; Volodymyr Zelenskyy",
    ),
    (  # of one side
        "Dalam pertemuan Menlu Retno Marsudi dengan Menlu Turki Mevlut Cavusoglu di Ankara, Jumat (3/3/2023), turut hadir Dubes "
        "RI Achmad Rizal Purnama.",
        "Retno Marsudi; Mevlüt Çavuşoğlu",
    ),
    (  # somewhere else
        "Presiden Jokowi bertemu Presiden Biden di Bali, Jumat (3/3/2023). Dalam pidato terpisah di Jakarta, hadir pula PM Anwar "
        "Ibrahim.",
        "Joko Widodo; Joe Biden",
    ),
]


@pytest.mark.parametrize(("text", "who"), TOLD)
def test_joined_by_a_third(text: str, who: str) -> None:
    told = [line(mention) for mention in mentions(text, "2023-03-04") if mention.kind.value.value == "meeting"]
    assert told == [wanted(f"meeting happened {who} 2023-03-03")]


def test_a_caption_shows_two_together() -> None:
    told = mentions(
        "PM Fumio Kishida (kiri) bersama Presiden Yoon Suk-yeol (kanan) di Tokyo, Jumat (3/3/2023).", "2023-03-04"
    )
    assert [line(mention) for mention in told if mention.kind.value.value == "meeting"] == [
        wanted("meeting happened Fumio Kishida; Yoon Suk-yeol 2023-03-03")
    ]

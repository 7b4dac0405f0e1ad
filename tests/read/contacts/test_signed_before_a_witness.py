"""Who sees two of other states sign is with them; two states may sign by whomever they send, at a place and on a day."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Trump akan mengawasi penandatanganan perjanjian damai Thailand-Kamboja di sela KTT ASEAN di Kuala Lumpur, Minggu "
        "(6/7/2025).",
        ["meeting planned Donald Trump; Thailand; Cambodia 2025-07-06"],
    ),
    (
        "Sekjen PBB Antonio Guterres dan Menhan Rusia Sergei Shoigu meneken kesepakatan gandum di Istanbul, Jumat (22/7/2022), "
        "disaksikan Presiden Turki Recep Tayyip Erdogan.",
        ["meeting happened António Guterres; Sergei Shoigu; Recep Tayyip Erdoğan 2022-07-22"],
    ),
    (  # on the margins of a gathering, without a day
        "Trump akan mengawasi penandatanganan perjanjian damai Thailand-Kamboja di sela KTT ASEAN.",
        ["meeting planned Donald Trump; Thailand; Cambodia"],
    ),
    (  # the leader of one who signs stands behind him
        "Menhan Prabowo Subianto dan Menhan Australia Richard Marles menandatangani perjanjian pertahanan di Magelang, Kamis "
        "(29/8/2024), disaksikan Presiden Jokowi.",
        ["meeting happened Prabowo Subianto; Richard Marles 2024-08-29"],
    ),
    ("Penandatanganan perjanjian perdagangan bebas Indonesia-Australia ditargetkan tahun ini.", []),
]


@pytest.mark.parametrize(("text", "contacts"), TOLD)
def test_signed_before_a_witness(text: str, contacts: list[str]) -> None:
    assert [line(mention) for mention in mentions(text, "2025-07-01")] == list(map(wanted, contacts))


def test_a_treaty_of_peace_is_signed_where_it_is_told_to_be() -> None:
    told = mentions(
        "Presiden Isaias Afwerki dan PM Abiy Ahmed meneken deklarasi perdamaian di Asmara pada 9 Juli 2018."
    )
    assert [mention.city.value for mention in told if mention.city] == ["Asmara"]

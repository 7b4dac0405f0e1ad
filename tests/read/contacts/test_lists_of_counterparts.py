"""Counterparts told in a list: after a company of guests, behind who called, each at a place of his own; the parts of one day."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Prabowo Subianto menerima sejumlah tamu negara di Istana Merdeka, Jakarta, Senin (21/10/2024). Tamu tersebut antara lain "
        "Menlu Inggris David Lammy dan PM Papua Nugini James Marape.",
        [
            "meeting happened David Lammy; Prabowo Subianto 2024-10-21",
            "meeting happened James Marape; Prabowo Subianto 2024-10-21",
        ],
    ),
    (
        "Para pemimpin yang menelepon Prabowo Subianto antara lain PM Australia Anthony Albanese dan Presiden China Xi Jinping.",
        ["call happened Anthony Albanese; Prabowo Subianto", "call happened Prabowo Subianto; Xi Jinping"],
    ),
    (
        "Prabowo Subianto bertemu Xi Jinping di Beijing, Joe Biden di Washington, dan Keir Starmer di London.",
        [
            "meeting happened Prabowo Subianto; Xi Jinping",
            "meeting happened Joe Biden; Prabowo Subianto",
            "meeting happened Keir Starmer; Prabowo Subianto",
        ],
    ),
    (
        "Jumat (11/10/2024) menjadi hari sibuk bagi Prabowo Subianto. Pagi hari, ia menerima Menlu Rusia Sergei Lavrov. Sore "
        "harinya, ia menjamu Raja Yordania Abdullah II.",
        [
            "meeting happened Prabowo Subianto; Sergei Lavrov 2024-10-11",
            "meeting happened Abdullah II; Prabowo Subianto 2024-10-11",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_each_of_a_list_is_a_contact(text: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2024-10-22"))) == sorted(map(wanted, told))


def test_each_was_met_at_his_own_place() -> None:
    towns = [m.city.value for m in mentions(TOLD[2][0], "2024-10-22") if m.city]
    assert towns == ["Beijing", "Washington", "London"]

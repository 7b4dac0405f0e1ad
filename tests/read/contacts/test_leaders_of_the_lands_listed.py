""" "semua pemimpin negara itu" after a list of lands: the leader of each but the traveller's own."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Presiden Erdogan melawat ke Arab Saudi, UEA, dan Qatar. Ia bertemu semua pemimpin negara itu.",
        [
            "meeting happened Recep Tayyip Erdoğan; Salman of Saudi Arabia",
            "meeting happened Recep Tayyip Erdoğan; Mohamed bin Zayed Al Nahyan",
            "meeting happened Recep Tayyip Erdoğan; Tamim bin Hamad Al Thani",
        ],
    ),
    (
        "Menlu Retno Marsudi mengunjungi Kenya dan Tanzania. Di sana ia menemui seluruh pemimpin negara tersebut.",
        [
            "meeting happened Retno Marsudi; William Ruto",
            "meeting happened Retno Marsudi; Samia Suluhu Hassan",
        ],
    ),
    (
        "Presiden Erdogan mengunjungi Qatar. Ia bertemu pemimpin negara itu.",
        ["meeting happened Recep Tayyip Erdoğan; Tamim bin Hamad Al Thani"],
    ),
    ("Rusia, China, dan Iran memprotes. Semua pemimpin negara itu menolak hadir.", []),
]


@pytest.mark.parametrize(("text", "contacts"), TOLD)
def test_leaders_of_the_lands_listed(text: str, contacts: list[str]) -> None:
    told = [line(mention) for mention in mentions(text, "2022-11-16") if mention.kind.value.value == "meeting"]
    assert sorted(told) == sorted(map(wanted, contacts))

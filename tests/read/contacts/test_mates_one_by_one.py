"""Whom somebody meets as "para koleganya dari A dan B" he meets one after the other; leaders of several states gather."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Menlu Rusia Sergei Lavrov berbincang dengan para koleganya dari Indonesia dan Kamboja di Vientiane, Kamis (25/7/2024).",
        [
            "meeting happened Sergei Lavrov; Retno Marsudi 2024-07-25",
            "meeting happened Sergei Lavrov; Sok Chenda Sophea 2024-07-25",
        ],
    ),
    (
        "Menlu Retno Marsudi bertemu rekan-rekan dari Jepang dan Kanada di Vientiane, Kamis (25/7/2024).",
        [
            "meeting happened Retno Marsudi; Yoko Kamikawa 2024-07-25",
            "meeting happened Retno Marsudi; Mélanie Joly 2024-07-25",
        ],
    ),
    ("Rekan-rekan media dari Jepang bertemu Presiden Jokowi di Bogor, Kamis (25/7/2024).", []),
    (
        "Retno Marsudi menggelar komunikasi bilateral dengan dua negara, yakni Iran dan Mesir, Kamis (25/7/2024).",
        ["call happened Retno Marsudi; Iran 2024-07-25", "call happened Retno Marsudi; Egypt 2024-07-25"],
    ),
]


@pytest.mark.parametrize(("text", "contacts"), TOLD)
def test_one_by_one(text: str, contacts: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2024-07-29"))) == sorted(map(wanted, contacts))

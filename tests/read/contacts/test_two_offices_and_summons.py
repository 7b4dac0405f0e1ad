"""Two offices before the one state that both serve, and ambassadors who are called in without a word of by whom."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Menteri Luar Negeri Jerman Heiko Maas tiba di Tel Aviv, Kamis (20/5/2021). Ia menemui menteri luar negeri dan "
        "pertahanan Israel, lalu Presiden Reuven Rivlin.",
        "2021-05-20",
        [
            "visit happened Heiko Maas; Israel 2021-05-20",
            "meeting happened Gabi Ashkenazi; Heiko Maas 2021-05-20",
            "meeting happened Benny Gantz; Heiko Maas 2021-05-20",
            "meeting happened Heiko Maas; Reuven Rivlin 2021-05-20",
        ],
    ),
    (
        "Menlu Jerman Heiko Maas menemui menlu dan menhan Israel di Tel Aviv, Kamis (20/5/2021).",
        "2021-05-20",
        [
            "meeting happened Gabi Ashkenazi; Heiko Maas 2021-05-20",
            "meeting happened Benny Gantz; Heiko Maas 2021-05-20",
        ],
    ),
    (
        "Duta Besar Kenya untuk Turki pada Selasa (27/9/2022) dipanggil guna menerima nota protes.",
        "2022-09-28",
        ["meeting happened Kenya; Turkey 2022-09-27"],
    ),
    ("Mantan PM Najib Razak dipanggil pada Selasa (27/9/2022) terkait kasus korupsi di Malaysia.", "2022-09-28", []),
    ("Donald Trump dipanggil untuk bersaksi di Kongres pada Selasa (27/9/2022).", "2022-09-28", []),
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_two_offices_of_one_state_and_who_is_called_in(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))

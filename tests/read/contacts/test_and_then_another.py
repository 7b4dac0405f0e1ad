"""A second verb after the first one's day, by the same subject: it shares the day unless it has its own or is ahead."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

MERZ = "meeting happened Emmanuel Macron; Friedrich Merz 2025-06-09"
TOLD = [
    (
        "Macron menerima Merz di Paris, Senin (9/6/2025), lalu menelepon Zelensky.",
        [MERZ, "call happened Emmanuel Macron; Volodymyr Zelenskyy 2025-06-09"],
    ),
    (
        "Macron menerima Merz di Paris, Senin (9/6/2025), dan sesudahnya berbicara melalui telepon dengan Zelensky.",
        [MERZ, "call happened Emmanuel Macron; Volodymyr Zelenskyy 2025-06-09"],
    ),
    (
        "Macron menerima Merz di Paris, Senin (9/6/2025), kemudian menemui Zelensky.",
        [MERZ, "meeting happened Emmanuel Macron; Volodymyr Zelenskyy 2025-06-09"],
    ),
    (
        "Macron menerima Merz di Paris, Senin (9/6/2025), lalu pada Rabu (11/6/2025) menelepon Zelensky.",
        [MERZ, "call happened Emmanuel Macron; Volodymyr Zelenskyy 2025-06-11"],
    ),
    (
        "Macron menerima Merz di Paris, Senin (9/6/2025), dan akan menemui Zelensky di Lyon.",
        [MERZ, "meeting planned Emmanuel Macron; Volodymyr Zelenskyy"],
    ),
    ("Macron menerima Merz di Paris, Senin (9/6/2025), lalu menggelar konferensi pers.", [MERZ]),
]
SUMMITS = [
    (
        "Trump mengumumkan KTT-nya dengan Xi akan berlangsung di Seoul pada 30 Oktober 2025.",
        ["meeting planned Donald Trump; Xi Jinping 2025-10-30"],
    ),
    (
        "Biden menutup KTT-nya bersama Putin di Jenewa, 16 Juni 2021.",
        ["meeting happened Joe Biden; Vladimir Putin 2021-06-16"],
    ),
    ("Indonesia bersiap menjadi tuan rumah KTT ASEAN. KTT-nya sendiri digelar pada September.", []),
]


@pytest.mark.parametrize(("text", "told"), TOLD + SUMMITS)
def test_second_verb_shares_the_day_as_far_as_it_should(text: str, told: list[str]) -> None:
    assert sorted(line(mention) for mention in mentions(text, "2025-06-12")) == sorted(map(wanted, told))

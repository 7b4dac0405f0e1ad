"""The first stop of a tour takes the day on which the tour began, as told before it."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Presiden Joko Widodo memulai lawatan ke sejumlah negara, Jumat (6/6). Negara pertama yang dikunjungi adalah Kenya.",
        ["visit happened Joko Widodo; Kenya 2025-06-06"],
    ),
    (  # the day of the next stop is its own
        "Presiden Joko Widodo melakukan kunjungan kerja ke luar negeri sejak Jumat (6/6). Negara pertama yang dikunjungi Jokowi "
        "adalah Kenya, kemudian ke Tanzania pada Minggu (8/6).",
        ["visit happened Joko Widodo; Kenya 2025-06-06", "visit happened Joko Widodo; Tanzania 2025-06-08"],
    ),
    (
        "Kanselir Friedrich Merz berangkat ke Timur Tengah pada Sabtu (7/6). Persinggahan pertamanya Amman, Yordania.",
        ["visit happened Friedrich Merz; Jordan 2025-06-07"],
    ),
    (
        "Presiden Joko Widodo akan bertolak pada Sabtu (14/6) untuk lawatan ke dua negara. Ia akan mengawali lawatannya di Nairobi.",
        ["visit planned Joko Widodo; Kenya 2025-06-14"],
    ),
    (  # not the first
        "Presiden Joko Widodo memulai lawatan ke sejumlah negara, Jumat (6/6). Negara kedua yang dikunjungi adalah Kenya.",
        ["visit happened Joko Widodo; Kenya"],
    ),
    (  # another's tour
        "Presiden Joko Widodo memulai lawatan, Jumat (6/6). Negara pertama yang dikunjungi Presiden Paul Kagame adalah Kenya.",
        ["visit happened Paul Kagame; Kenya"],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_the_first_stop_of_a_tour(text: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2025-06-10"))) == sorted(map(wanted, told))

"""A leader and his consort on a journey: it is his; and whoever signs a report is nobody in it."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Presiden Jokowi bersama Iriana mendarat di Abu Dhabi, Jumat (1/7), sesudah lawatannya ke Ukraina dan Rusia.",
        [
            "visit happened Joko Widodo; United Arab Emirates 2022-07-01",
            "visit happened Joko Widodo; Ukraine",
            "visit happened Joko Widodo; Russia",
        ],
    ),
    (
        "Presiden Joko Widodo bertemu PM Shahid Khaqan Abbasi di Islamabad, Kamis (30/6/2022). Tiba di Bandara Hazrat Shahjalal, "
        "Dhaka, Bangladesh, Presiden dan Ibu Iriana disambut dengan tarian.",
        ["meeting happened Joko Widodo; Shahid Khaqan Abbasi 2022-06-30", "visit happened Joko Widodo; Bangladesh"],
    ),
    (  # her own journey
        "Melania Trump mengunjungi Malawi, Kamis (30/6/2022).",
        ["visit happened Melania Trump; Malawi 2022-06-30"],
    ),
    (  # "Reporter" over a name says nothing of the leader on the line below
        "Reporter\n\nEditor\n\nSulastri\n\nPresiden Joko Widodo bertemu Presiden Rusia Vladimir Putin di Moskow, Kamis (30/6/2022).",
        ["meeting happened Joko Widodo; Vladimir Putin 2022-06-30"],
    ),
    (  # what comes after what is ahead is ahead as well, whoever the words for both mean
        "Joko Widodo dan Presiden UEA Mohamed bin Zayed diagendakan melaksanakan salat Jumat sebelum keduanya melakukan pertemuan "
        "bilateral.",
        ["meeting planned Joko Widodo; Mohamed bin Zayed Al Nahyan"],
    ),
]


@pytest.mark.parametrize(("text", "right"), TOLD, ids=[text[:60] for text, _ in TOLD])
def test_told(text: str, right: list[str]) -> None:
    assert sorted(map(wanted, right)) == sorted(line(mention) for mention in mentions(text, "2022-07-01"))

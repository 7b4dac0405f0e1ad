"""A minister or spokesman who says only "Presiden" means his own, named in the article or not."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

OWN = [
    (
        "Menlu Sugiono mengatakan Presiden akan bertemu Presiden Brasil Luiz Inacio Lula da Silva di Recife pada 11 Juli 2025.",
        "2025-07-01",
        "meeting planned Prabowo Subianto; Luiz Inácio Lula da Silva 2025-07-11",
    ),
    (
        "Menlu AS Antony Blinken mengatakan Presiden akan bertemu Presiden China Xi Jinping di Lima pada November.",
        "2024-04-01",
        "meeting planned Joe Biden; Xi Jinping 2024-11",
    ),
    (
        '"Presiden akan bertemu Presiden Zelensky di Lviv," kata Menlu Retno Marsudi, Sabtu (18/6/2022).',
        "2022-06-18",
        "meeting planned Joko Widodo; Volodymyr Zelenskyy",
    ),
    (
        "Menlu Turki Hakan Fidan menjelaskan presiden telah menelepon Presiden Rusia Vladimir Putin, Selasa (13/6/2023).",
        "2023-06-14",
        "call happened Recep Tayyip Erdoğan; Vladimir Putin 2023-06-13",
    ),
    (
        "Menurut Sarah Sanders, presiden telah menelepon Presiden Rusia Vladimir Putin, Selasa (13/2/2018).",
        "2018-02-14",
        "call happened Donald Trump; Vladimir Putin 2018-02-13",
    ),
    (
        "Menteri Luar Negeri Jepang Taro Kono menyebut perdana menteri akan bertemu Presiden Iran Hassan Rouhani pada 27 Juni 2019.",
        "2019-06-20",
        "meeting planned Shinzo Abe; Hassan Rouhani 2019-06-27",
    ),
    (
        "Presiden dijadwalkan bertemu Presiden Kenya William Ruto di Mombasa, kata Menlu Retno Marsudi.",
        "2023-07-05",
        "meeting planned Joko Widodo; William Ruto",
    ),
    (
        "Menlu Retno Marsudi mengatakan Presiden Kenya William Ruto akan bertemu Presiden Mozambik Filipe Nyusi pada 17 Juli 2023.",
        "2023-07-05",
        "meeting planned William Ruto; Filipe Nyusi 2023-07-17",
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), OWN)
def test_whose_president_it_is(text: str, published: str, told: str) -> None:
    assert [line(mention) for mention in mentions(text, published)] == [wanted(told)]

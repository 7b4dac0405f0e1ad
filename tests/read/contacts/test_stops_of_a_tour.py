"""Stops of a tour told by nouns: the country is the subject, the guest stands with the tour or with the stop."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Jepang menjadi tujuan pertama lawatan Menteri Pertahanan AS Pete Hegseth ke Asia.",
        ["visit happened Pete Hegseth; Japan"],
    ),
    (
        "Kamboja merupakan etape terakhir dari lawatan Xi Jinping ke Asia Tenggara.",
        ["visit happened Xi Jinping; Cambodia"],
    ),
    (
        "Persinggahan pertama Presiden AS Donald Trump dalam turnya adalah Malaysia.",
        ["visit happened Donald Trump; Malaysia"],
    ),
    (
        "Perhentian pertama Perdana Menteri India Narendra Modi adalah Ghana, lalu Brasil.",
        ["visit happened Narendra Modi; Ghana", "visit happened Narendra Modi; Brazil"],
    ),
    (  # the next stop is no second guest
        "Mesir menjadi negara pertama yang didatangi Presiden Iran Masoud Pezeshkian, disusul Irak.",
        ["visit happened Masoud Pezeshkian; Egypt", "visit happened Masoud Pezeshkian; Iraq"],
    ),
    (
        "Menhan AS Pete Hegseth tiba di Seoul, Senin (9/6). Korea Selatan merupakan perhentian kedua dalam turnya setelah Jepang.",
        ["visit happened Pete Hegseth; South Korea 2025-06-09", "visit happened Pete Hegseth; Japan"],
    ),
    ("India merupakan tujuan terakhir dari rangkaian ekspor Indonesia, kata Menteri Perdagangan.", []),
    ("Indonesia adalah tujuan pertama wisatawan China. Presiden Xi Jinping menyampaikan hal itu di Beijing.", []),
]


@pytest.mark.parametrize(("text", "contacts"), TOLD)
def test_stops(text: str, contacts: list[str]) -> None:
    told = sorted(line(mention) for mention in mentions(text))
    assert sorted(map(wanted, contacts)) == told

"""Where a contact was or will be, told without "di": the place as venue, chosen, host of it (read/contacts/namedvenue.py)."""

from __future__ import annotations

import pytest

from tests.read.telling import mentions

HELD = "Presiden Finlandia Alexander Stubb bertemu Perdana Menteri Kanada Mark Carney pada Selasa (3/6). {}"
PLANNED = HELD.replace("bertemu", "akan bertemu").replace("3/6", "17/6")
VENUES = [
    "Jenewa menjadi tempat pertemuan itu.",
    "Jenewa menjadi tempat pertemuan kedua pemimpin.",
    "Kota Jenewa dipilih sebagai lokasi pertemuan itu.",
    "Jenewa menjadi tuan rumah pertemuan itu.",
    "Lokasi pertemuan itu adalah Jenewa.",
    "Tempat pertemuan mereka adalah Jenewa.",
    "Keduanya memilih Jenewa sebagai tempat bertemu.",
    "Keduanya sepakat memilih Jenewa sebagai lokasi pertemuan.",
    "Di Jenewa, keduanya membahas perdagangan.",
]


@pytest.mark.parametrize("frame", [HELD, PLANNED])
@pytest.mark.parametrize("venue", VENUES)
def test_the_place_that_is_told_as_the_venue(frame: str, venue: str) -> None:
    (meeting,) = mentions(frame.format(venue))
    assert meeting.city is not None
    assert meeting.city.value == "Jenewa"
    assert meeting.country is not None
    assert meeting.country.value == "CH"


def test_a_place_that_somebody_else_only_offers_is_none() -> None:
    (meeting,) = mentions(PLANNED.format("Presiden Kenya William Ruto menawarkan Nairobi sebagai tempat pertemuan."))
    assert meeting.city is None


def test_where_he_met_somebody_is_no_word_for_the_venue() -> None:
    told = mentions(
        "Presiden Finlandia Alexander Stubb kembali ke Oslo, tempat ia bertemu Perdana Menteri Mark Carney."
    )
    assert [m.kind.value.value for m in told] == ["visit", "meeting"]

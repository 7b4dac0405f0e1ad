"""Persons whom only a description or a number of office names, as subject and as object of a contact."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

HOST = (
    "Presiden Prancis Emmanuel Macron menggelar parade di Paris. Presiden RI Prabowo Subianto bertemu {} seusai acara."
)


@pytest.mark.parametrize("who", ["mantan bankir itu", "politikus sentris itu", "presiden berusia 47 tahun itu"])
def test_the_object_described_is_not_the_subject(who: str) -> None:
    told = {line(mention) for mention in mentions(HOST.format(who), "2025-07-16")}
    assert told == {wanted("meeting happened Prabowo Subianto; Emmanuel Macron")}


@pytest.mark.parametrize(
    ("text", "published", "contact"),
    [
        (
            "Presiden AS ke-47 itu bertemu Presiden Prancis Emmanuel Macron.",
            "2025-07-16",
            "meeting happened Donald Trump; Emmanuel Macron",
        ),
        (
            "Perdana Menteri ke-10 Malaysia bertemu Presiden RI Prabowo Subianto.",
            "2025-07-16",
            "meeting happened Anwar Ibrahim; Prabowo Subianto",
        ),
        (
            "Presiden Rusia Vladimir Putin berpidato. Mantan agen KGB itu bertemu Presiden Prancis Emmanuel Macron.",
            "2025-07-16",
            "meeting happened Vladimir Putin; Emmanuel Macron",
        ),
    ],
)
def test_an_office_by_its_number_and_a_past(text: str, published: str, contact: str) -> None:
    assert {line(mention) for mention in mentions(text, published)} == {wanted(contact)}

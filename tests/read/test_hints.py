"""Hints of a model count only with the article's own words, add only what no rule has read, and overwrite nothing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kronik.model import Claim, ContactKind, Status
from kronik.read import read
from kronik.read.hints import SCORE, Hinted, hinted
from kronik.read.record import contact
from tests.read.telling import article, know

TEXT = (
    "JAKARTA - Presiden Prabowo Subianto bertemu Presiden Rusia Vladimir Putin, Senin (9/6/2025).\n"
    "Pada Selasa (3/6/2025) Prabowo dan PM Malaysia Anwar Ibrahim bermain layang-layang di Langkawi, Malaysia. "
    "Anggota ASEAN lain menonton."
)
BOAT: dict[str, Any] = {
    "evidence": "Prabowo dan PM Malaysia Anwar Ibrahim bermain layang-layang di Langkawi",
    "parties": ["Prabowo", "PM Malaysia Anwar Ibrahim"],
    "kind": {"value": "encounter", "words": "bermain layang-layang"},
    "status": {"value": "happened", "words": "bermain layang-layang"},
    "date": {"value": "2025-06-03", "words": "Selasa (3/6/2025)"},
    "country": {"words": "Malaysia"},
    "topics": ["layang-layang"],
}
PUTIN: dict[str, Any] = {
    "evidence": "Presiden Prabowo Subianto bertemu Presiden Rusia Vladimir Putin",
    "parties": ["Prabowo Subianto", "Vladimir Putin"],
    "kind": {"value": "encounter", "words": "bertemu"},
    "status": {"value": "denied", "words": "bertemu"},
    "date": {"value": "2025-06-03", "words": "Selasa (3/6/2025)"},
    "country": {"words": "Malaysia"},
}


def hint(*contacts: object) -> Hinted:
    given = article(TEXT)
    return hinted(given, read(given, know()), {"contacts": list(contacts)}, "made-up", know())


def test_the_rules_read_one_contact_of_the_example() -> None:
    (only,) = hint().reading.mentions
    assert only.kind.value is ContactKind.meeting


def test_what_the_article_bears_out_is_taken_as_the_models() -> None:
    found = hint(BOAT)
    assert found.dropped == {}
    told = next(m for m in found.reading.mentions if m.id in found.contacts)
    assert sorted(claim.value.name for claim in told.who) == ["Anwar Ibrahim", "Prabowo Subianto"]
    assert (told.kind.value, told.status.value) == (ContactKind.encounter, Status.happened)
    assert told.when and told.when.value.earliest.isoformat() == "2025-06-03"
    assert told.country and (told.country.value, told.country.spans[0].cut(TEXT)) == ("MY", "Malaysia")
    claims: tuple[Claim[Any], ...] = (told.kind, told.status, *told.who, told.when, told.country, *told.topics)
    assert {(c.origin.kind, c.origin.name, c.score) for c in claims} == {("model", "made-up", SCORE)}
    assert set(contact(article(TEXT), told)["unsure"]) >= {"kind", "status", "participants", "date", "country"}
    assert found.reading.fingerprint != hint().reading.fingerprint


def test_what_a_rule_has_read_is_neither_doubled_nor_overwritten() -> None:
    before, found = hint(), hint(PUTIN)
    (old,), (new,) = before.reading.mentions, found.reading.mentions
    assert found.contacts == ()
    assert (new.kind, new.status, new.when, new.who) == (old.kind, old.status, old.when, old.who)
    assert old.country is None
    assert found.values == ((old.id, "country"),)
    assert new.country and new.country.origin.kind == "model"


def changed(**values: object) -> dict[str, Any]:
    return {**BOAT, **values}


@pytest.mark.parametrize(
    ("proposal", "why"),
    [
        (changed(evidence="Prabowo dan Anwar berlayar ke Penang"), "words that are not in the article"),
        (changed(parties=["Prabowo", "Xi Jinping"]), "words that are not in the article"),
        (changed(parties=["Prabowo", "layang-layang"]), "a party that no name in its words resolves to"),
        (changed(parties=["Prabowo", "Anggota AS"]), "words that are not in the article"),
        (changed(parties=["Prabowo", "Presiden Prabowo Subianto"]), "fewer than two sides that its words name"),
        (changed(parties="Prabowo"), "no list of parties"),
        (changed(parties=[["Prabowo"]]), "no words given"),
        (changed(kind={"value": "wedding", "words": "bermain layang-layang"}), "a kind that there is not"),
        (changed(kind={"value": ["call"], "words": "bermain layang-layang"}), "a kind that there is not"),
        (changed(kind="encounter"), "no kind"),
        (changed(kind={"value": "call", "words": "bertemu"}), "words that are not in the article"),
        (changed(status={"value": "happened", "words": ""}), "no words given"),
        (changed(evidence="x" * 3000), "more words than a passage has"),
        ("Prabowo", "a contact is no object"),
    ],
)
def test_inventions_are_dropped_and_counted(proposal: object, why: str) -> None:
    found = hint(proposal)
    assert found.contacts == () and found.values == ()
    assert found.dropped == {why: 1}
    assert found.reading == hint().reading


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("date", {"value": "2025-06-04", "words": "Selasa (3/6/2025)"}, "a day that its words do not say"),
        ("date", {"value": "2025-06-03", "words": "bermain layang-layang"}, "a day that its words do not say"),
        ("date", {"value": "2025-02-31", "words": "Selasa (3/6/2025)"}, "a date that is none"),
        ("date", "kemarin", "a date that is none"),
        ("city", {"words": "layang-layang"}, "a city that no table knows"),
        ("country", {"words": "Wakanda"}, "words that are not in the article"),
        ("country", 7, "a country that is none"),
    ],
)
def test_a_value_that_does_not_stand_is_dropped_and_the_contact_kept(field: str, value: object, why: str) -> None:
    found = hint({**BOAT, "topics": [], field: value})
    assert found.dropped == {why: 1}
    (told,) = (m for m in found.reading.mentions if m.id in found.contacts)
    assert (told.when if field == "date" else told.city if field == "city" else told.country) is None or field == "city"


def test_a_flood_is_cut_short() -> None:
    found = hint(*[BOAT] * 200)
    assert len(found.contacts) == 1
    assert found.dropped == {"too many at once": 150}


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from(TEXT.split()),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from([*BOAT, "contacts", "value", "words", "city"]), inner, max_size=6)
    ),
    max_leaves=12,
)


@given(anything, st.dictionaries(st.sampled_from([*BOAT, "city"]), anything))
@settings(max_examples=60, deadline=None)
def test_any_answer_is_survived_and_every_word_taken_stands_there(answer: object, odd: dict[str, object]) -> None:
    given = article(TEXT)
    reading = read(given, know())
    for proposal in (answer, {"contacts": [{**BOAT, **odd}]}):
        found = hinted(given, reading, proposal, "made-up", know())
        assert {m.id for m in reading.mentions} <= {m.id for m in found.reading.mentions}
        for told in found.reading.mentions:
            assert told.evidence.end <= len(TEXT)
            assert all(span.end <= len(TEXT) for claim in told.who for span in claim.spans)

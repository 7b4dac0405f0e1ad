"""Nouns survive the way to JSON and back, whatever is in them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.io import rows
from kronik.model import (
    ActorKind,
    Cited,
    Claim,
    ContactKind,
    Dateline,
    Event,
    Fact,
    Grain,
    How,
    Layout,
    Mention,
    Name,
    Origin,
    Party,
    Published,
    Quote,
    Reading,
    Reference,
    Removed,
    Side,
    Source,
    Span,
    Status,
    TimeExpression,
    Timex,
)

words = st.text(max_size=12)
maybe = st.none() | words
spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 500), st.integers(1, 60))
days = st.dates(date(1990, 1, 1), date(2030, 1, 1))
origins = st.builds(Origin, words, words, words)
scores = st.floats(0, 1)
times = st.builds(
    lambda first, length, grain, anchor, how: TimeExpression(first, first + timedelta(days=length), grain, anchor, how),
    days,
    st.integers(1, 400),
    st.sampled_from(Grain),
    st.none() | days,
    st.sampled_from(How),
)
parties = st.builds(Party, words, words, st.sampled_from(ActorKind), maybe, maybe, st.sampled_from(Side))
sources = st.builds(Source, words, words, maybe)


def claims(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Claim[Any]]:
    return st.builds(Claim, values, st.lists(spans, min_size=1, max_size=3).map(tuple), origins, scores, words)


def some(values: st.SearchStrategy[Any], least: int = 0) -> st.SearchStrategy[Any]:
    return st.lists(values, min_size=least, max_size=least + 2).map(tuple)


mentions = st.builds(
    Mention,
    words,
    words,
    claims(st.sampled_from(ContactKind)),
    claims(st.sampled_from(Status)),
    some(claims(parties), 2),
    spans,
    st.none() | claims(times),
    st.none() | claims(words),
    st.none() | claims(words),
    st.none() | claims(words),
    st.none() | claims(st.integers(1, 600)),
    some(claims(words)),
    some(claims(sources)),
)
readings = st.builds(
    Reading,
    words,
    st.builds(
        Layout,
        some(spans),
        some(st.builds(Removed, spans, words, words)),
        maybe,
        st.none() | spans,
        st.none() | st.builds(Dateline, spans, maybe, maybe),
        maybe,
        some(words),
        st.none() | st.tuples(words, spans),
    ),
    st.builds(Published, st.none() | days, maybe, st.sampled_from(How), words, some(spans), some(days)),
    some(spans),
    some(
        st.builds(
            Name, spans, spans, st.sampled_from(ActorKind), st.sampled_from(Reference), some(parties), scores, words
        )
    ),
    some(st.builds(Timex, spans, words, words, st.none() | times, st.none() | st.integers(1, 600))),
    some(st.builds(Quote, spans, st.booleans(), maybe, maybe, st.none() | spans, maybe, st.none() | spans)),
    some(mentions),
    words,
)


def facts(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Fact[Any]]:
    cited = st.builds(Cited, words, words, claims(values))
    return st.builds(Fact, values, some(cited, 1), some(cited), words)


events = st.builds(
    Event,
    words,
    facts(st.sampled_from(ContactKind)),
    facts(st.sampled_from(Status)),
    some(facts(parties), 2),
    some(words, 1),
    some(words, 1),
    st.integers(1, 9),
    st.none() | facts(times),
    st.none() | facts(words),
    st.none() | facts(words),
    st.none() | facts(words),
    st.none() | facts(st.integers(1, 600)),
    some(facts(words)),
    some(facts(sources)),
)


@given(readings)
def test_a_reading_comes_back_as_it_went(reading: Reading) -> None:
    text = rows.dump(reading)
    back = rows.load(Reading, text)
    assert back == reading
    assert rows.dump(back) == text


@given(events)
def test_an_event_comes_back_as_it_went(event: Event) -> None:
    text = rows.dump(event)
    back = rows.load(Event, text)
    assert back == event
    assert rows.dump(back) == text


def test_types_come_back_not_only_values() -> None:
    claim: Claim[Any] = Claim(Status.denied, (Span(1, 3),), Origin("rule", "denial"))
    back = rows.load(Claim[Status], rows.dump(claim, Claim[Status]))
    assert back.value is Status.denied
    assert back.spans == (Span(1, 3),)


def test_a_claim_without_its_type_is_refused() -> None:
    with pytest.raises(TypeError, match="not bound"):
        rows.dump(Claim("x", (Span(0, 1),), Origin("rule", "r")))


def test_default_values_take_no_room() -> None:
    assert rows.dump(Origin("rule", "r")) == '{"kind":"rule","name":"r"}'

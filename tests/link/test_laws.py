"""Laws of linking, for any mentions whatever."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from kronik.link import ArticleFacts, keys, link
from kronik.link.records import interval
from kronik.model import Event, Mention, Status
from tests.link.telling import told

WHO = (
    "Donald Trump+Vladimir Putin",
    "Donald Trump+Russia",
    "Donald Trump+Vladimir Putin+Xi Jinping",
    "Donald Trump+Xi Jinping",
    "Vladimir Putin+Xi Jinping",
    "Vladimir Putin+Xi Jinping+United States",
    "Donald Trump+Vladimir Putin+European leaders",
)
DAYS = (None, "2018-07-16", "2018-07-17", "2018-07", "2018-07-20", "2018")
PUBLISHED = tuple(interval(day).earliest for day in ("2018-07-10", "2018-07-16", "2018-07-17", "2018-08-20"))  # type: ignore[union-attr]
ARTICLES = tuple(f"a{i}" for i in range(6))

facts = st.fixed_dictionaries(
    {
        article: st.one_of(st.none(), st.sampled_from(PUBLISHED)).map(lambda day: ArticleFacts(day))
        for article in ARTICLES
    }
)
voices = st.fixed_dictionaries({article: st.sampled_from(ARTICLES[:3]) for article in ARTICLES})


@st.composite
def contacts(draw: st.DrawFn) -> tuple[Mention, ...]:
    """Some contacts of few actors in few days, so that they meet each other."""
    size = draw(st.integers(1, 9))
    return tuple(
        told(
            draw(st.sampled_from(ARTICLES)),
            draw(st.sampled_from(("meeting", "encounter", "call", "visit"))),
            draw(st.sampled_from([status.value for status in Status])),
            draw(st.sampled_from(WHO)),
            draw(st.sampled_from(DAYS)),
            city=draw(st.sampled_from((None, "Helsinki", "Wina"))),
            country=draw(st.sampled_from((None, "US", "FI"))),
            sources=draw(st.sampled_from(([], ["AFP"], ["Reuters", "AFP"]))),
            number=number,
        )
        for number in range(size)
    )


@settings(max_examples=60, deadline=None)
@given(contacts(), voices, facts, st.randoms(use_true_random=False))
def test_the_order_of_the_input_never_shows(mentions, voices, facts, chance) -> None:  # type: ignore[no-untyped-def]
    shuffled = list(mentions)
    chance.shuffle(shuffled)
    assert link(shuffled, voices, facts) == link(mentions, voices, facts)


@settings(max_examples=60, deadline=None)
@given(contacts(), voices, facts)
def test_every_mention_is_in_exactly_one_event(mentions, voices, facts) -> None:  # type: ignore[no-untyped-def]
    held = [i for event in link(mentions, voices, facts) for i in event.mentions]
    assert sorted(held) == sorted(m.id for m in mentions)


@settings(max_examples=60, deadline=None)
@given(contacts(), voices, facts)
def test_a_value_stands_only_on_claims_that_say_it_and_a_denial_never_becomes_happened(mentions, voices, facts) -> None:  # type: ignore[no-untyped-def]
    said = {m.id: m.status.value for m in mentions}
    for event in link(mentions, voices, facts):
        assert all(said[cited.mention] is event.status.value for cited in event.status.because)
        if event.when:
            assert all(cited.claim.value.overlaps(event.when.value) for cited in event.when.because)
            assert not any(cited.claim.value.overlaps(event.when.value) for cited in event.when.against)


@settings(max_examples=60, deadline=None)
@given(contacts(), voices, facts)
def test_what_hangs_together_by_keys_may_be_linked_by_itself(mentions, voices, facts) -> None:  # type: ignore[no-untyped-def]
    """What `keys` promises to those who store mentions under them: linking what hangs together by keys is linking all."""
    told = [m for m in mentions if m.when or facts[m.article].published]
    held = {m.id: keys(m, facts[m.article].published) for m in told}
    parts: list[set[str]] = []
    for i in held:
        meeting = [part for part in parts if any(held[i] & held[j] for j in part)]
        parts = [part for part in parts if part not in meeting] + [{i}.union(*meeting)]
    apart = [event for part in parts for event in link([m for m in told if m.id in part], voices, facts)]
    assert sorted(apart, key=lambda event: event.id) == list(link(told, voices, facts))


@settings(max_examples=80, deadline=None)
@given(contacts(), voices, facts, st.data())
def test_a_copy_never_raises_the_count_of_voices(mentions, voices, facts, data) -> None:  # type: ignore[no-untyped-def]
    copied = data.draw(st.sampled_from(mentions))
    twin = replace(copied, id="copy/0", article="copy")
    before = link(mentions, voices, facts)
    after = link(
        [*mentions, twin], {**voices, "copy": voices[copied.article]}, {**facts, "copy": facts[copied.article]}
    )
    assert _of(after, copied.id).voices <= _of(before, copied.id).voices or set(_of(after, copied.id).mentions) - {
        "copy/0"
    } != set(_of(before, copied.id).mentions)


def _of(events: tuple[Event, ...], mention: str) -> Event:
    return next(event for event in events if mention in event.mentions)

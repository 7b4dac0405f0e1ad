"""Laws of names and anaphora on any text."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from kronik.model import ActorKind
from kronik.text import view
from tests.read.naming import named, referred

PIECES = (
    "Presiden", "Menlu", "Rusia", "AS", "(AS)", "Donald Trump", "Putin", "Sergei Lavrov", "dan", ",", ".", "bertemu", "di", "Moskow", "keduanya", "kedua pemimpin",
    "ia", "menemuinya", "Kementerian Luar Negeri", "PM Australia", "Rahmat Hidayat", "Taliban", "\n", '"', "mantan", "terpilih", "kedua negara", "itu", "-nya", "Xi", "untuk",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join) | st.text(max_size=80)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_names_are_in_order_apart_and_repeatable(text: str) -> None:
    found = named(text)
    assert found == named(text)
    ends = 0
    for name in found:
        assert name.span.start >= ends
        assert name.phrase.contains(name.span)
        assert name.span.cut(view(text)).strip()
        ends = name.span.end


@settings(max_examples=150, deadline=None)
@given(TEXTS)
@example("Menlu Presiden Donald Trump Donald Trump")  # a phrase that opens before the name in front of it
def test_anaphora_keeps_the_names_and_resolves_all_it_adds(text: str) -> None:
    before, after = named(text), referred(text)
    assert set(before) <= set(after)
    assert [name.span for name in after] == sorted(name.span for name in after)
    for name in after:
        if name not in before:
            assert name.parties
            assert name.kind in (ActorKind.person, ActorKind.state, ActorKind.group)

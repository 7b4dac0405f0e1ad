"""One by one is the same as all at once: any articles, in any order, in any steps, with a person deciding in between."""

from __future__ import annotations

import io
import json
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kronik.chronicle import Chronicle
from kronik.chronicle import build as river
from kronik.errors import NotFoundError, QuestionError
from tests.io import standin

NAMES = ("Putin", "Trump", "Xi")
DAYS = ("2018-07-15", "2018-07-16", "2018-07-20")


@pytest.fixture(scope="module", autouse=True)
def _stand_in() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(river, "rooms", lambda: standin.ROOMS)
        yield


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """`A bertemu B di C pada D.`, with or without a place and a day."""
    one, two = draw(st.permutations(NAMES))[:2]
    verb = draw(st.sampled_from(("bertemu", "bertemu", "batal bertemu")))
    city = draw(st.sampled_from(("", " di Helsinki", " di Wina")))
    day = draw(st.sampled_from(("", *(f" pada {day}" for day in DAYS))))
    return f"{one} {verb} {two}{city}{day}."


articles = st.lists(
    st.tuples(
        st.lists(sentences(), min_size=1, max_size=2), st.sampled_from(("", "2018-07-10", "2018-07-17", "2018-08-30"))
    ),
    min_size=1,
    max_size=6,
)


def lines(given_articles: Sequence[tuple[Sequence[str], str]]) -> list[str]:
    return [
        json.dumps({"id": f"a{n}", "text": " ".join(said), **({"published": day} if day else {})})
        for n, (said, day) in enumerate(given_articles)
    ]


def chronicled(batches: Sequence[Sequence[str]]) -> str:
    """All that is derived, as text: the export, who speaks with which voice, and what was nearly one."""
    with tempfile.TemporaryDirectory() as folder, Chronicle.open(Path(folder) / "s.sqlite") as chronicle:
        for batch in batches:
            chronicle.add(["-"], stdin=io.BytesIO("\n".join(batch).encode()))
            chronicle.build(workers=1)
        assert chronicle.verify(workers=1).differences == ()
        for event in chronicle.events():
            assert chronicle.versions(event.id)[-1].event == event
        more = [
            (sorted(chronicle.why(e.id).voices.items()), task)
            for e in chronicle.events()
            for task in chronicle.queue(99)
        ]
        return "".join(chronicle.export()) + repr(more)


@settings(max_examples=25, deadline=None)
@given(articles, st.randoms(use_true_random=False))
def test_one_by_one_in_any_order_is_the_same_as_all_at_once(given_articles, chance) -> None:  # type: ignore[no-untyped-def]
    told = lines(given_articles)
    shuffled = list(told)
    chance.shuffle(shuffled)
    assert chronicled([[line] for line in shuffled]) == chronicled([told])


@settings(max_examples=10, deadline=None)
@given(articles)
def test_every_id_that_ever_was_leads_somewhere_or_says_that_it_is_gone(given_articles) -> None:  # type: ignore[no-untyped-def]
    with tempfile.TemporaryDirectory() as folder, Chronicle.open(Path(folder) / "s.sqlite") as chronicle:
        seen: set[str] = set()
        for line in lines(given_articles):
            chronicle.add(["-"], stdin=io.BytesIO(line.encode()))
            chronicle.build(workers=1)
            seen |= {event.id for event in chronicle.events()}
        now = {event.id for event in chronicle.events()}
        split = {c.event for c in chronicle.diff(0, len(given_articles)) if c.change == "split"}
        for identity in seen - split:
            steps = [identity]
            try:
                assert chronicle.show(identity).id in now
            except (NotFoundError, QuestionError) as gone:
                assert "split" in str(gone) or "no longer" in str(gone), steps


@settings(max_examples=15, deadline=None)
@given(articles, st.sampled_from(("same", "different")), st.data())
def test_a_judgement_wins_and_its_undo_restores(given_articles, verdict, data) -> None:  # type: ignore[no-untyped-def]
    with tempfile.TemporaryDirectory() as folder, Chronicle.open(Path(folder) / "s.sqlite") as chronicle:
        chronicle.add(["-"], stdin=io.BytesIO("\n".join(lines(given_articles)).encode()))
        chronicle.build(workers=1)
        before = "".join(chronicle.export())
        mentions = sorted(m for event in chronicle.events() for m in event.mentions)
        if len(mentions) < 2:
            return
        one, other = data.draw(st.permutations(mentions))[:2]
        made = chronicle.judge(verdict, one, other, by="Sari")
        homes = {m: event.id for event in chronicle.events() for m in event.mentions}
        assert (homes[one] == homes[other]) == (verdict == "same")
        chronicle.build(workers=1)
        assert {m: event.id for event in chronicle.events() for m in event.mentions} == homes
        assert chronicle.verify(workers=1).differences == ()
        chronicle.judge("undo", made.id, by="Sari")
        assert "".join(chronicle.export()) == before


def test_a_build_costs_by_what_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    """One article more among many: only the events of its own two parties are linked again."""
    linked: list[int] = []

    def counting(part: object) -> object:
        linked.append(len(part.mentions))  # type: ignore[attr-defined]
        return river.link_part(part)  # type: ignore[arg-type]

    rooms = river.Rooms(standin.read_one, counting, standin.FINGERPRINT, "standin")  # type: ignore[arg-type]
    monkeypatch.setattr(river, "rooms", lambda: rooms)
    with tempfile.TemporaryDirectory() as folder, Chronicle.open(Path(folder) / "s.sqlite") as chronicle:
        chronicle.add(["-"], stdin=io.BytesIO("\n".join(standin.corpus(120)).encode()))
        chronicle.build(workers=1)
        assert sum(linked) == chronicle.counts().mentions
        linked.clear()
        line = json.dumps({"id": "baru", "text": "Modi bertemu Macron di Paris pada 2019-01-01."})
        chronicle.add(["-"], stdin=io.BytesIO(line.encode()))
        built = chronicle.build(workers=1)
        assert (built.read, built.written, len(linked)) == (1, 1, 1)
        assert linked == [1]
        linked.clear()
        assert chronicle.build(workers=1).read == 0
        assert linked == []

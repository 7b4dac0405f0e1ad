"""Laws of the whole: order of input, number of processes and number of steps never show in the export."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kronik.chronicle import Chronicle
from kronik.chronicle import build as river
from tests.conftest import ROOT
from tests.io import standin

REAL = river.rooms
LINES = [
    *standin.corpus(14),
    '{"id": "x", "text": "Putin bertemu Trump di Helsinki pada 2018-01-01."}',
    '{"id": "y", "text": "Putin bertemu Trump di Helsinki pada 2018-01-01.", "title": "Lain"}',
    '{"id": "z", "text": "Putin batal bertemu Trump. Xi bertemu Modi di Wuhan.", "published": "2018-01-03"}',
]


def chronicled(batches: list[list[str]], workers: int = 1) -> str:
    """The export of a chronicle that is added to and built in these steps."""
    with tempfile.TemporaryDirectory() as folder, Chronicle.open(Path(folder) / "s.sqlite") as chronicle:
        for batch in batches:
            chronicle.add(["-"], stdin=io.BytesIO("\n".join(batch).encode()))
            chronicle.build(workers=workers)
        assert chronicle.verify(workers=1).differences == ()
        return "".join(chronicle.export("jsonl"))


@pytest.fixture(scope="module")
def real() -> river.Rooms:
    return REAL()


@pytest.fixture(scope="module", autouse=True)
def _stand_in() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(river, "rooms", lambda: standin.ROOMS)
        yield


@pytest.fixture(scope="module")
def expected() -> str:
    return chronicled([LINES])


def test_the_corpus_has_something_to_say(expected: str) -> None:
    assert expected.count('"table": "events"') >= 8


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(LINES), st.integers(0, len(LINES)))
def test_any_order_in_one_step_or_two_gives_the_same_bytes(expected: str, lines: list[str], cut: int) -> None:
    assert chronicled([lines[:cut], lines[cut:]]) == expected


def test_two_processes_give_the_same_bytes(expected: str) -> None:
    assert chronicled([LINES[::-1]], workers=2) == expected


def test_each_article_by_itself_gives_the_same_bytes(expected: str) -> None:
    assert chronicled([[line] for line in LINES]) == expected


def test_our_own_examples_by_the_real_reader_in_any_order(monkeypatch: pytest.MonkeyPatch, real: river.Rooms) -> None:
    """The same law with nothing stood in for: every file of examples/, one way and the other, one process and two."""
    monkeypatch.setattr(river, "rooms", lambda: real)
    files = sorted((ROOT / "examples").rglob("*.txt")) + sorted((ROOT / "examples").rglob("*.jsonl"))
    found = []
    for order, workers in ((files, 1), (files[::-1], 2), (files[1::2] + files[::2], 1)):
        with tempfile.TemporaryDirectory() as folder, Chronicle.open(Path(folder) / "s.sqlite") as chronicle:
            for half in (order[:7], order[7:]):
                assert chronicle.add(half).refused == 0
                assert chronicle.build(workers=workers).failed == 0
            assert chronicle.verify(workers=1).differences == ()
            found.append("".join(chronicle.export("jsonl")))
    assert found[0] == found[1] == found[2]
    assert found[0].count('"table": "events"') >= 10


def test_changed_linking_code_links_anew_to_the_same_bytes(expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory() as folder, Chronicle.open(Path(folder) / "s.sqlite") as chronicle:
        chronicle.add(["-"], stdin=io.BytesIO("\n".join(LINES).encode()))
        chronicle.build(workers=1)
        monkeypatch.setattr(river, "rooms", lambda: river.Rooms(standin.read_one, river.link_part, "standin", "newer"))
        again = chronicle.build(workers=1)
        assert (again.read, again.written, again.dropped) == (0, 0, 0)
        assert "".join(chronicle.export("jsonl")) == expected


def test_an_article_that_is_read_otherwise_takes_its_old_contacts_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory() as folder, Chronicle.open(Path(folder) / "s.sqlite") as chronicle:
        chronicle.add(["-"], stdin=io.BytesIO("\n".join(LINES).encode()))
        chronicle.build(workers=1)
        monkeypatch.setattr(river, "rooms", lambda: standin.BLIND)
        built = chronicle.build(workers=1)
        assert (built.read, built.events) == (chronicle.counts().articles, 0)
        assert "".join(chronicle.export("jsonl")) == ""

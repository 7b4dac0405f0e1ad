"""Lists that read no event which they do not show say the same as the whole timeline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

import pytest

from kronik.chronicle import Chronicle
from kronik.io import events
from kronik.io.database import Database
from kronik.model import ActorKind, ContactKind, Event, Status
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def chronicle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chronicle]:
    with Chronicle.open(tmp_path_factory.mktemp("listing") / "examples.sqlite") as made:
        made.add([ROOT / "examples"])
        made.build(workers=1)
        yield made


def whole(chronicle: Chronicle, *names: str) -> list[Event]:
    return list(chronicle.timeline(*names))[::-1]


@pytest.mark.parametrize("names", [(), ("trump",), ("rusia",)])
def test_pages_put_together_are_the_timeline_from_its_end(chronicle: Chronicle, names: tuple[str, ...]) -> None:
    found: list[Event] = []
    while page := chronicle.newest(*names, first=len(found), limit=3):
        found += page
    assert found == whole(chronicle, *names)
    assert any(event.when is None for event in whole(chronicle))


def test_a_page_of_one_status_and_kind(chronicle: Chronicle) -> None:
    for status in Status:
        for kind in ContactKind:
            kept = [e for e in whole(chronicle) if e.status.value is status and e.kind.value is kind]
            assert list(chronicle.newest(status=status, kind=kind)) == kept[:40]


@pytest.mark.parametrize("names", [(), ("putin",)])
def test_a_tally_counts_each_status_and_kind(chronicle: Chronicle, names: tuple[str, ...]) -> None:
    assert chronicle.tally(*names) == Counter((e.status.value, e.kind.value) for e in whole(chronicle, *names))


def test_pairs_are_those_who_met_in_small_circles(chronicle: Chronicle) -> None:
    counted: Counter[frozenset[str]] = Counter()
    for event in whole(chronicle):
        who = {fact.value.actor for fact in event.who if fact.value.kind is ActorKind.person}
        counted.update(map(frozenset, combinations(who, 2)) if len(who) <= 4 else ())
    pairs = chronicle.pairs()
    assert {frozenset((p.left.actor, p.right.actor)): sum(p.statuses.values()) for p in pairs} == counted
    assert [sum(p.statuses.values()) for p in pairs] == sorted(counted.values(), reverse=True)
    assert len(chronicle.pairs(2)) == 2


def test_a_page_reads_only_what_it_shows(chronicle: Chronicle, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    known = events.get

    def noted(database: Database, identity: str) -> Event | None:
        read.append(identity)
        return known(database, identity)

    monkeypatch.setattr(events, "get", noted)
    assert len(chronicle.newest(limit=2)) == len(read) == 2

"""The door, from the first byte to the export, with a stand-in for the reader."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kronik.chronicle import Chronicle
from kronik.chronicle import build as river
from kronik.errors import NotFoundError, QuestionError, StoreError
from kronik.model import Status
from tests.conftest import shared
from tests.io import standin

REAL = river.rooms


@pytest.fixture(autouse=True)
def _stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(river, "rooms", lambda: standin.ROOMS)


@pytest.fixture
def chronicle(tmp_path: Path) -> Iterator[Chronicle]:
    with Chronicle.open(tmp_path / "s.sqlite") as opened:
        yield opened


def say(chronicle: Chronicle, **texts: str) -> None:
    import json

    lines = "\n".join(json.dumps({"id": name, "text": text, "published": "2018-07-17"}) for name, text in texts.items())
    added = chronicle.add(["-"], stdin=io.BytesIO(lines.encode()))
    assert added.refused == 0


def test_five_articles_in_a_chronicle_out(chronicle: Chronicle) -> None:
    say(
        chronicle,
        satu="Putin bertemu Trump di Helsinki pada 2018-07-16.",
        dua="Kabar kedua: Trump bertemu Putin di Helsinki pada 2018-07-16.",
        tiga="Modi bertemu Macron di Paris pada 2018-07-01.",
        empat="Putin batal bertemu Modi di Sochi pada 2018-08-01.",
        lima="Hujan turun di Jakarta.",
    )
    built = chronicle.build(workers=1)
    assert (built.read, built.failed, built.events) == (5, 0, 3)
    [meeting] = chronicle.timeline("putin", "trump")
    assert meeting.status.value is Status.happened
    assert len(meeting.articles) == 2
    assert [e.kind.value for e in chronicle.timeline("putin")] == ["meeting", "meeting"]
    dossier = chronicle.why(meeting.id[:8])
    assert {a.name for a in dossier.articles.values()} == {"satu", "dua"}
    assert {m.id for m in dossier.mentions} == set(meeting.mentions)
    assert chronicle.mentions("lima") == ()
    assert [event for _, event in chronicle.mentions("satu")] == [meeting.id]
    assert chronicle.article("lima").text == "Hujan turun di Jakarta."


def test_only_what_changed_is_done_again(chronicle: Chronicle) -> None:
    say(
        chronicle,
        satu="Putin bertemu Trump di Helsinki pada 2018-07-16.",
        dua="Modi bertemu Macron di Paris pada 2018-07-01.",
    )
    chronicle.build(workers=1)
    again = chronicle.build(workers=1)
    assert (again.read, again.kept, again.written, again.dropped, again.events) == (0, 2, 0, 0, 2)
    say(chronicle, tiga="Macron bertemu Modi di Paris pada 2018-07-01.")
    more = chronicle.build(workers=1)
    assert (more.read, more.kept, more.written, more.events) == (1, 2, 1, 2)


def test_questions_that_have_no_answer_say_so(chronicle: Chronicle) -> None:
    say(chronicle, satu="Putin bertemu Trump di Helsinki pada 2018-07-16.")
    chronicle.build(workers=1)
    with pytest.raises(NotFoundError):
        chronicle.timeline("merkel")
    with pytest.raises(NotFoundError):
        chronicle.show("e00000")
    with pytest.raises(QuestionError):
        list(chronicle.export("xml"))
    with pytest.raises(QuestionError):
        list(chronicle.export("csv", "nothing"))


def test_search_finds_names_and_words(chronicle: Chronicle) -> None:
    say(chronicle, satu="Putin bertemu Trump di Helsinki pada 2018-07-16. Mereka membahas gandum.")
    chronicle.build(workers=1)
    assert [known.name for known in chronicle.search("trum").actors] == ["Trump"]
    assert [len(chronicle.search(words).articles) for words in ("gandum", "gand", "HELSINKI", "beras", "")] == [
        1,
        1,
        1,
        0,
        0,
    ]
    assert len(chronicle.search("trump").events) == 1


def test_an_absent_store_is_said_not_made(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no store"):
        Chronicle.open(tmp_path / "none.sqlite", create=False)
    assert not (tmp_path / "none.sqlite").exists()


def test_one_article_under_two_names_is_one(chronicle: Chronicle, tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text("Putin bertemu Trump di Helsinki pada 2018-07-16.")
        chronicle.add([tmp_path / name])
    assert chronicle.counts().articles == 1
    assert chronicle.article("b.txt").name == "a.txt"


def test_the_export_is_tables_that_join(chronicle: Chronicle) -> None:
    import csv
    import json

    say(chronicle, satu="Putin bertemu Trump di Helsinki pada 2018-07-16.")
    chronicle.build(workers=1)
    rows = [json.loads(line) for line in chronicle.export("jsonl")]
    assert {row["table"] for row in rows} == {"events", "participants", "claims", "sources"}
    assert len({row["event_id"] for row in rows}) == 1
    [event] = csv.DictReader(chronicle.export("csv"))
    assert event["date"] == "2018-07-16" and event["city"] == "Helsinki"


def test_doctor_says_where_things_come_from(chronicle: Chronicle) -> None:
    told = {setting.name: setting for setting in chronicle.doctor()}
    assert told["store"].source == "given"
    assert {"kronik", "python", "sqlite", "schema", "workers"} <= told.keys()


def test_readers_are_not_disturbed_by_a_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are served from other threads while the chronicle grows and is read otherwise than before."""
    monkeypatch.setattr(river, "_AT_ONCE", 2)
    store, done = tmp_path / "s.sqlite", threading.Event()
    faults: list[BaseException] = []
    with Chronicle.open(store) as served, Chronicle.open(store) as building:
        building.add(["-"], stdin=io.BytesIO("\n".join(standin.corpus(60)).encode()))

        def look() -> None:
            while not done.is_set() and not faults:
                try:
                    for event in served.timeline()[:5]:
                        assert served.why(event.id).articles
                    assert served.counts().articles == 60
                    assert served.search("modi").articles
                    assert list(served.export("csv"))
                except NotFoundError:
                    continue  # an event that was merged with another meanwhile
                except BaseException as fault:
                    faults.append(fault)

        readers = [threading.Thread(target=look) for _ in range(3)]
        for reader in readers:
            reader.start()
        building.build(workers=1)
        monkeypatch.setattr(river, "rooms", lambda: standin.BLIND)
        building.build(workers=1)
        done.set()
        for reader in readers:
            reader.join()
    assert faults == []


def test_the_seeds_make_the_chronicle_that_they_should(chronicle: Chronicle, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the real reader: Danang beside its denial, Helsinki ahead, 12 February 2025 from "sehari sebelumnya"."""
    monkeypatch.setattr(river, "rooms", REAL)
    assert chronicle.add([shared() / "seeds"]).taken == 5
    assert chronicle.build(workers=1).failed == 0
    told = {
        (
            e.kind.value.value,
            e.status.value.value,
            e.city.value if e.city else None,
            e.when.value.earliest if e.when else None,
        )
        for e in chronicle.timeline("rusia", "amerika serikat")
    }
    assert ("encounter", "happened", "Danang", date(2017, 11, 11)) in told
    assert ("meeting", "denied", None, None) in told
    assert ("meeting", "planned", "Helsinki", date(2018, 7, 16)) in told
    assert ("call", "happened", None, date(2025, 2, 12)) in told
    assert chronicle.verify(workers=1).differences == ()


def test_what_was_read_is_known_again_and_verified_again(
    chronicle: Chronicle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the real rooms: their fingerprint, and not that of the knowledge alone, is kept with each reading."""
    monkeypatch.setattr(river, "rooms", REAL)
    say(
        chronicle, satu="Presiden Rusia Vladimir Putin bertemu Presiden AS Donald Trump di Helsinki, Senin (16/7/2018)."
    )
    assert chronicle.counts().unread == 1
    first = chronicle.build(workers=1)
    assert (first.read, chronicle.counts().unread) == (1, 0)
    assert chronicle.build(workers=1).read == 0
    assert chronicle.verify(workers=1).differences == ()
    blind = REAL()
    monkeypatch.setattr(river, "rooms", lambda: replace(blind, read=standin.read_one_and_see_nothing))
    assert {d.what for d in chronicle.verify(workers=1).differences} != set(), "verify reads again what this code read"

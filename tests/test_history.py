"""Ids that last, ids that lead on, and judgements that outlive the reader they were made on."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from kronik.chronicle import Chronicle
from kronik.chronicle import build as river
from kronik.errors import NotFoundError, QuestionError
from kronik.io.readings import Packed
from kronik.model import Article, ContactKind
from kronik.text import sha256
from tests.io import standin


def read_otherwise(article: Article) -> Packed:
    """A better reader: other words carry the contact, so every mention has another id."""
    reading = standin.read(article)
    mentions = tuple(replace(m, id=sha256("lain", m.id)[:20]) for m in reading.mentions)
    return river.packed(article, replace(reading, mentions=mentions, fingerprint="otherwise"))


def read_as_encounter(article: Article) -> Packed:
    """The same mentions, seen as something else."""
    reading = standin.read(article)
    seen = (replace(m, kind=replace(m.kind, value=ContactKind.encounter)) for m in reading.mentions)
    return river.packed(article, replace(reading, mentions=tuple(seen), fingerprint="encounter"))


OTHERWISE = river.Rooms(read_otherwise, river.link_part, "otherwise", "standin")
ENCOUNTER = river.Rooms(read_as_encounter, river.link_part, "encounter", "standin")


@pytest.fixture
def chronicle(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> Iterator[Chronicle]:
    monkeypatch.setattr(river, "rooms", lambda: standin.ROOMS)
    with Chronicle.open(f"{tmp_path}/s.sqlite") as opened:
        yield opened


def add(chronicle: Chronicle, name: str, text: str, published: str) -> None:
    line = json.dumps({"id": name, "text": text, "published": published})
    chronicle.add(["-"], stdin=io.BytesIO(line.encode()))


def told(chronicle: Chronicle, name: str, published: str, more: str = "") -> None:
    add(chronicle, name, f"Laporan {name}. Putin bertemu Trump di Helsinki pada 2018-07-16. {more}", published)


def only(chronicle: Chronicle) -> str:
    (event,) = chronicle.timeline()
    return event.id


def test_an_id_survives_later_reports_and_each_change_is_a_version(chronicle: Chronicle) -> None:
    told(chronicle, "satu", "2018-07-17")
    chronicle.build(workers=1)
    first = only(chronicle)
    told(chronicle, "dua", "2018-07-18")
    chronicle.build(workers=1)
    chronicle.build(workers=1)
    assert only(chronicle) == first
    assert [(v.build, len(v.event.articles) if v.event else 0) for v in chronicle.versions(first)] == [(1, 1), (2, 2)]
    assert [b.changed for b in chronicle.builds()] == [1, 1, 0]
    [change] = chronicle.diff(1, 2)
    assert (change.event, change.change) == (first, "changed")
    assert [name for name, _, _ in change.fields] == ["articles, voices"]


def test_an_id_that_an_earlier_report_replaces_leads_on(chronicle: Chronicle) -> None:
    told(chronicle, "dua", "2018-07-18")
    chronicle.build(workers=1)
    old = only(chronicle)
    told(chronicle, "satu", "2018-07-17")
    chronicle.build(workers=1)
    new = only(chronicle)
    assert chronicle.show(old).id == new
    assert chronicle.show(old[:7]).id == new
    [step] = chronicle.why(old).led
    assert (step.old, step.new) == (old, new) and step.why.startswith("renamed")
    assert {c.event: c.change for c in chronicle.diff(1, 2)} == {old: "renamed", new: "added"}


def test_an_id_survives_a_better_reader_by_its_words(chronicle: Chronicle, monkeypatch: pytest.MonkeyPatch) -> None:
    told(chronicle, "satu", "2018-07-17", "Modi bertemu Macron di Paris pada 2018-07-10.")
    chronicle.build(workers=1)
    old = {event.city.value: event.id for event in chronicle.timeline() if event.city}
    monkeypatch.setattr(river, "rooms", lambda: OTHERWISE)
    chronicle.build(workers=1)
    new = {event.city.value: event.id for event in chronicle.timeline() if event.city}
    assert not set(old.values()) & set(new.values())
    assert {city: chronicle.show(old[city]).id for city in old} == new
    assert chronicle.verify(workers=1).differences == ()


def test_what_no_report_tells_any_more_leaves_a_tombstone(
    chronicle: Chronicle, monkeypatch: pytest.MonkeyPatch
) -> None:
    told(chronicle, "satu", "2018-07-17")
    chronicle.build(workers=1)
    old = only(chronicle)
    monkeypatch.setattr(river, "rooms", lambda: standin.BLIND)
    chronicle.build(workers=1)
    with pytest.raises(NotFoundError, match="no longer in the chronicle") as gone:
        chronicle.show(old)
    assert "withdrawn" in gone.value.hint and "build 2" in gone.value.hint
    assert [(c.event, c.change) for c in chronicle.diff(1, 2)] == [(old, "withdrawn")]
    monkeypatch.setattr(river, "rooms", lambda: standin.ROOMS)
    chronicle.build(workers=1)
    assert chronicle.show(old).id == old
    assert chronicle.diff(1, 3) == ()


def test_an_event_that_is_torn_in_two_says_so(chronicle: Chronicle) -> None:
    told(chronicle, "satu", "2018-07-17")
    told(chronicle, "dua", "2018-07-18")
    chronicle.build(workers=1)
    event = chronicle.timeline()[0]
    made = chronicle.judge("different", *event.mentions, by="Sari")
    assert len(chronicle.timeline()) == 2
    assert chronicle.show(event.id).id == event.id
    changes = {c.change: c for c in chronicle.diff(1, 2)}
    assert set(changes) == {"changed", "added"}
    assert changes["added"].why == f"with reports of {event.id}"
    torn = changes["added"].event
    chronicle.judge("undo", made.id, by="Sari")
    assert chronicle.show(torn).id == event.id
    assert "merged" in chronicle.why(torn).led[0].why


def test_a_judgement_outlives_the_reader_and_is_found_again_by_its_words(
    chronicle: Chronicle, monkeypatch: pytest.MonkeyPatch
) -> None:
    told(chronicle, "satu", "2018-07-17")
    told(chronicle, "dua", "2018-07-18")
    chronicle.build(workers=1)
    chronicle.judge("different", *chronicle.timeline()[0].mentions, by="Sari")
    monkeypatch.setattr(river, "rooms", lambda: OTHERWISE)
    chronicle.build(workers=1)
    assert len(chronicle.timeline()) == 2
    [standing] = chronicle.judgements()
    assert len(standing.events) == 2 and standing.due == ""
    assert chronicle.verify(workers=1).differences == ()


def test_a_judgement_is_found_in_another_version_of_the_article(
    chronicle: Chronicle, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The article that was judged is read as empty; the same words stand in a copy under another name."""
    told(chronicle, "satu", "2018-07-17")
    chronicle.build(workers=1)
    chronicle.judge("correct", only(chronicle), "city", "Espoo", by="Sari")
    told(chronicle, "dua", "2018-07-18", "Tambahan.")
    first = chronicle.article("satu").id

    def blind_to_the_first(article: Article) -> Packed:
        reading = standin.read(article)
        mentions = () if article.id == first else reading.mentions
        return river.packed(article, replace(reading, mentions=mentions, fingerprint="half"))

    monkeypatch.setattr(river, "rooms", lambda: river.Rooms(blind_to_the_first, river.link_part, "half", "standin"))
    chronicle.build(workers=1)
    [event] = chronicle.timeline()
    assert event.articles != (first,)
    assert event.city is not None and (event.city.value, event.city.rule) == ("Espoo", "corrected by Sari")


def test_a_judgement_falls_due_when_what_was_judged_is_seen_otherwise_or_nowhere(
    chronicle: Chronicle, monkeypatch: pytest.MonkeyPatch
) -> None:
    told(chronicle, "satu", "2018-07-17")
    chronicle.build(workers=1)
    made = chronicle.judge("accept", only(chronicle), by="Sari")
    assert [s.due for s in chronicle.judgements()] == [""]
    monkeypatch.setattr(river, "rooms", lambda: ENCOUNTER)
    chronicle.build(workers=1)
    assert [s.due for s in chronicle.judgements()] == ["what was judged has changed since"]
    assert [(t.what, t.judgement) for t in chronicle.queue()] == [("due again", made.id)]
    monkeypatch.setattr(river, "rooms", lambda: standin.BLIND)
    chronicle.build(workers=1)
    assert [s.due for s in chronicle.judgements()] == ["the words that were judged are nowhere to be found any more"]
    monkeypatch.setattr(river, "rooms", lambda: standin.ROOMS)
    chronicle.build(workers=1)
    assert [s.due for s in chronicle.judgements()] == [""]


def test_a_further_report_that_says_the_same_is_no_reason_to_judge_again(chronicle: Chronicle) -> None:
    told(chronicle, "satu", "2018-07-17")
    chronicle.build(workers=1)
    chronicle.judge("accept", only(chronicle), by="Sari")
    told(chronicle, "dua", "2018-07-18")
    chronicle.build(workers=1)
    assert [s.due for s in chronicle.judgements()] == [""]
    add(chronicle, "tiga", "Putin bertemu Trump di Helsinki pada 2018-07-17.", "2018-07-18")
    chronicle.build(workers=1)
    assert [s.due for s in chronicle.judgements()] == ["what was judged has changed since"]


def test_a_rejected_mention_is_out_and_undo_brings_it_back(chronicle: Chronicle) -> None:
    told(chronicle, "satu", "2018-07-17")
    told(chronicle, "dua", "2018-07-18")
    chronicle.build(workers=1)
    before = "".join(chronicle.export())
    event = chronicle.timeline()[0]
    made = chronicle.judge("reject", event.mentions[0], by="Sari")
    assert chronicle.timeline()[0].mentions == event.mentions[1:]
    undone = chronicle.judge("undo", made.id, by="Sari")
    assert "".join(chronicle.export()) == before
    with pytest.raises(QuestionError, match="taken back already"):
        chronicle.judge("undo", made.id, by="Sari")
    chronicle.judge("undo", undone.id, by="Sari")
    assert chronicle.timeline()[0].mentions == event.mentions[1:]
    assert chronicle.verify(workers=1).differences == ()


def test_a_person_calls_one_what_shares_no_block(chronicle: Chronicle) -> None:
    """Two dyads that the program never compares, joined by hand: one part from then on, in every build."""
    told(chronicle, "satu", "2018-07-17", "Modi bertemu Macron di Paris pada 2018-07-10.")
    chronicle.build(workers=1)
    one, other = chronicle.timeline()
    chronicle.judge("same", one.id, other.id, by="Sari")
    assert len(chronicle.timeline()) == 1
    assert chronicle.verify(workers=1).differences == ()
    told(chronicle, "dua", "2018-07-18")
    chronicle.build(workers=1)
    assert len(chronicle.timeline()) == 1


def test_a_broken_chain_of_judgements_is_found(chronicle: Chronicle) -> None:
    from tests.test_verify import tamper

    told(chronicle, "satu", "2018-07-17")
    chronicle.build(workers=1)
    chronicle.judge("accept", only(chronicle), by="Sari", why="benar")
    chronicle.judge("accept", only(chronicle), by="Budi")
    path = chronicle.settings.store
    chronicle.close()
    tamper(path, "UPDATE judgement SET body = replace(body, 'benar', 'salah')  WHERE number = 1")
    with Chronicle.open(path) as again:
        found = again.verify(workers=1).differences
    assert [(d.what, d.field) for d in found] == [("judgement", "hash")]


def test_the_queue_names_a_contradiction_and_a_correction_settles_it(chronicle: Chronicle) -> None:
    add(chronicle, "satu", "Putin bertemu Trump di Helsinki pada 2018-07-16.", "2018-07-17")
    add(chronicle, "dua", "Kabar lain hari itu. Putin bertemu Trump di Wina pada 2018-07-16.", "2018-07-17")
    chronicle.build(workers=1)
    [task] = chronicle.queue()
    assert (task.what, task.why) == ("contradiction", "reports differ on city")
    chronicle.judge("correct", task.events[0], "city", "Helsinki", by="Sari")
    assert chronicle.queue() == ()


def test_the_queue_names_what_was_nearly_one_and_a_judgement_settles_it(chronicle: Chronicle) -> None:
    """An undated report of the same days from another city."""
    add(chronicle, "satu", "Putin bertemu Trump di Helsinki pada 2018-07-16.", "2018-07-17")
    add(chronicle, "dua", "Kabar lain hari itu. Putin bertemu Trump di Wina.", "2018-07-17")
    chronicle.build(workers=1)
    [task] = chronicle.queue()
    assert task.what == "nearly one" and "place -0.20" in task.why and len(task.events) == 2
    chronicle.judge("different", *task.events, by="Sari")
    assert chronicle.queue() == ()


def test_a_judgement_that_points_elsewhere_is_found(chronicle: Chronicle) -> None:
    from tests.test_verify import tamper

    told(chronicle, "satu", "2018-07-17", "Modi bertemu Macron di Paris pada 2018-07-10.")
    chronicle.build(workers=1)
    chronicle.judge("accept", chronicle.timeline()[0].id, by="Sari")
    path, other = chronicle.settings.store, chronicle.timeline()[1].mentions[0]
    chronicle.close()
    tamper(path, "UPDATE judged SET mention = ?", other)
    with Chronicle.open(path) as again:
        assert [(d.what, d.field) for d in again.verify(workers=1).differences] == [("judgement", "left")]

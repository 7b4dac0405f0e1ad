"""Every verb, run for real on a store of a few articles of our own."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kronik.ask import export
from tests.cli.program import ARTICLES, Ran, run

Kronik = Callable[..., Ran]


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("berita")
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def kronik(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> Kronik:
    """The program on a store in which these articles are built."""
    store = tmp_path_factory.mktemp("arsip") / "arsip.sqlite"
    added = run("--store", store, "add", articles, "--json")
    assert (added.code, added.json["taken"]) == (0, len(ARTICLES)), added
    built = run("--store", store, "build", "--workers", "1", "--json")
    assert (built.code, built.json["read"], built.json["failed"]) == (0, len(ARTICLES), 0), built
    return lambda *args, **more: run("--store", store, *args, **more)


def helsinki(kronik: Kronik) -> dict[str, Any]:
    (event,) = kronik("timeline", "putin", "trump", "--kind", "meeting", "--json").json["events"]
    return dict(event)


def test_timeline_tells_the_dyad_in_order(kronik: Kronik) -> None:
    ran = kronik("timeline", "putin", "TRUMP", "--json")
    assert ran.code == 0
    assert [(e["date"], e["kind"], e["status"]) for e in ran.json["events"]] == [
        ("2017-12-14", "call", "happened"),
        ("2018-07-16", "meeting", "happened"),
    ]
    assert ran.json["counts"] == {"happened": 2}
    for event in ran.json["events"]:
        for report in event["reports"]:
            text = ARTICLES[report["name"]]
            assert text[report["start"] : report["end"]] == report["evidence"]
            assert report["sentence"] in text


def test_timeline_is_plain_text_in_a_pipe_and_its_notes_stand_apart(kronik: Kronik) -> None:
    shown = kronik("timeline", "putin", "trump")
    assert "Finlandia, pada Senin (16/7/2018)." in " ".join(shown.out.split())
    assert "\x1b" not in shown.out
    assert shown.err == "2 happened\n"
    assert kronik("--quiet", "timeline", "putin", "trump").err == ""


def test_timeline_narrows_and_says_when_nothing_is_left(kronik: Kronik) -> None:
    assert len(kronik("timeline", "Rusia", "--since", "2018", "--json").json["events"]) == 1
    assert len(kronik("timeline", "--until", "2017", "--json").json["events"]) == 1
    nothing = kronik("timeline", "putin", "--status", "denied", "--json")
    assert nothing.code == 3
    assert nothing.json["error"]["code"] == "not_found"
    assert kronik("timeline", "jokowi", "putin").code == 3
    assert kronik("timeline", "--since", "kemarin").code == 2


def test_show_and_why_lead_to_the_words(kronik: Kronik) -> None:
    event = helsinki(kronik)
    shown = kronik("show", event["id"][:6], "--json").json["event"]
    assert (shown["city"], shown["articles"]) == ("Helsinki", event["articles"])
    why = kronik("why", event["id"], "--json").json["event"]
    for field in why["fields"]:
        for claim in (*field["for"], *field["against"]):
            text = ARTICLES[claim["name"]]
            assert claim["words"], field
            assert all(text[w["start"] : w["end"]] == w["text"] for w in claim["words"])
    assert ("status", "planned") in {(c["field"], c["value"]) for c in why["besides"]}


def test_why_marks_the_words_of_the_field_asked_for(kronik: Kronik) -> None:
    event = helsinki(kronik)["id"]
    printed = kronik("why", event, "--field", "city").out
    assert re.search("«[^»]*Helsinki[^»]*»", printed), printed
    assert "status" not in printed
    assert "tidak disebut" in kronik("show", event).out
    assert kronik("why", event, "--field", "cuaca").code == 2
    assert kronik("why", "ezzzz").code == 3


def test_show_tells_an_article_by_its_name(kronik: Kronik) -> None:
    assert kronik("show", "cuaca.txt", "--json").json["article"]["contacts"] == []
    assert "no contact" in kronik("show", "cuaca.txt").out
    told = kronik("show", "telepon.txt", "--json").json["article"]
    assert told["contacts"]
    assert set(told["events"]) == {contact["id"] for contact in told["contacts"]}
    assert kronik("show", "ezzzz").code == 3


def test_search_list_actors_failures(kronik: Kronik) -> None:
    assert [hit["name"] for hit in kronik("search", "hujan", "--json").json["articles"]] == ["cuaca.txt"]
    assert kronik("search", "xyzzy").code == 3
    assert len(kronik("list").out.splitlines()) == 2
    assert {a["name"] for a in kronik("list", "--articles", "--json").json["articles"]} == set(ARTICLES)
    assert {"Vladimir Putin", "Donald Trump"} <= {a["name"] for a in kronik("actors", "--json").json["actors"]}
    assert "Vladimir Putin" in kronik("actors", "putin").out
    assert kronik("actors", "xyzzy").code == 3
    assert kronik("failures", "--json").json["failures"] == []


def test_verify_finds_no_difference(kronik: Kronik) -> None:
    ran = kronik("verify", "--json")
    assert (ran.code, ran.json["differences"], ran.json["articles"]) == (0, [], len(ARTICLES))
    assert "0 differences" in kronik("verify").out


@pytest.mark.parametrize("table", export.TABLES)
def test_export_gives_tidy_tables(kronik: Kronik, table: str) -> None:
    rows = [json.loads(line) for line in kronik("export", "--table", table).out.splitlines()]
    assert rows
    assert {row["table"] for row in rows} == {table}
    read = list(csv.DictReader(io.StringIO(kronik("export", "--format", "csv", "--table", table).out)))
    assert [tuple(row) for row in read] == [export.TABLES[table].columns] * len(rows)


def test_read_needs_no_store_and_prints_nothing_but_records(articles: Path) -> None:
    ran = run("read", "--jsonl", articles)
    said = {record["article"]: record for record in map(json.loads, ran.out.splitlines())}
    assert set(said) == set(ARTICLES)
    for name, record in said.items():
        spans = [span for contact in record["contacts"] for field in contact["spans"].values() for span in field]
        assert all(ARTICLES[name][start:end].strip() for start, end in spans)
    assert "happened" in run("read", articles / "jadi.txt").out
    assert len(run("read", "--json", articles).json["articles"]) == len(ARTICLES)
    assert run("read", "-", stdin=ARTICLES["jadi.txt"].encode()).code == 0


def test_read_says_what_it_could_not_read_and_prints_the_rest(articles: Path, tmp_path: Path) -> None:
    (tmp_path / "kosong.txt").write_bytes(b"")
    ran = run("read", "--jsonl", tmp_path / "kosong.txt", articles / "jadi.txt")
    assert ran.code == 1
    assert len(ran.out.splitlines()) == 1
    assert "kosong.txt" in ran.err


def test_evaluate_scores_and_finds_the_articles(articles: Path, tmp_path: Path) -> None:
    contact = {
        "kind": "meeting",
        "status": "happened",
        "participants": ["Vladimir Putin", "Donald Trump"],
        "date": "2018-07-16",
        "evidence": "bertemu",
    }
    gold = tmp_path / "gold" / "berita.jsonl"
    gold.parent.mkdir()
    gold.write_text(json.dumps({"article": "jadi.txt", "contacts": [contact], "quotes": []}) + "\n", encoding="utf-8")
    assert run("evaluate", gold).code == 2
    (tmp_path / "berita").symlink_to(articles)
    ran = run("evaluate", gold, "--json", "--errors", "5")
    assert (ran.code, ran.json["found"]["f1"]) == (0, 1.0)
    assert "found" in run("evaluate", gold, "--predicted", gold).out
    assert run("evaluate", tmp_path / "nowhere.jsonl", "--predicted", gold).code == 1
    assert run("evaluate", articles / "jadi.txt", "--predicted", gold).code == 1


def test_add_refuses_with_a_reason_and_takes_the_rest(articles: Path, tmp_path: Path) -> None:
    (tmp_path / "gambar.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    ran = run("--store", tmp_path / "s", "add", tmp_path / "gambar.txt", articles / "jadi.txt", "--json")
    assert (ran.code, ran.json["taken"], ran.json["refused"]) == (0, 1, 1)
    assert "gambar.txt" in ran.err
    assert run("--store", tmp_path / "t", "add", tmp_path / "gambar.txt").code == 1
    assert run("--store", tmp_path / "u", "add", "-", stdin=ARTICLES["jadi.txt"].encode()).code == 0


def test_doctor_names_the_store_and_where_that_comes_from(tmp_path: Path) -> None:
    settings = {s["name"]: s for s in run("doctor", "--json", KRONIK_STORE=str(tmp_path / "s")).json["settings"]}
    assert settings["store"]["value"] == str(tmp_path / "s")
    assert "KRONIK_STORE" in settings["store"]["source"]
    assert {"kronik", "python", "sqlite"} <= set(settings)


def test_a_missing_store_says_how_to_make_one(tmp_path: Path) -> None:
    ran = run("--store", tmp_path / "none", "timeline")
    assert ran.code == 1
    assert "kronik add" in ran.err
    assert not (tmp_path / "none").exists()


def test_link_says_which_records_are_one_event(articles: Path, tmp_path: Path) -> None:
    said = tmp_path / "bacaan.jsonl"
    said.write_text(run("read", "--jsonl", articles).out, encoding="utf-8")
    event_of = {row["contact"]: row["event"] for row in map(json.loads, run("link", said).out.splitlines())}
    contacts = {c["id"]: r["article"] for r in map(json.loads, said.read_text().splitlines()) for c in r["contacts"]}
    assert set(event_of) == set(contacts)
    by_article = {contacts[contact]: event for contact, event in event_of.items()}
    assert by_article["rencana.txt"] == by_article["jadi.txt"] != by_article["telepon.txt"]
    assert run("link", said, "--articles", articles).out == run("link", said).out
    assert run("link", articles / "jadi.txt").code == 1


def test_verify_names_the_article_that_was_changed_behind_our_back(articles: Path, tmp_path: Path) -> None:
    store = tmp_path / "arsip.sqlite"
    run("--store", store, "add", articles)
    run("--store", store, "build", "--workers", "1")
    with sqlite3.connect(store) as database:
        rules = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        for rule in rules:
            database.execute(f'DROP TRIGGER "{rule}"')
        database.execute("UPDATE article SET text = replace(text, 'menelepon', 'meneleqon')")
    ran = run("--store", store, "verify", "--json")
    assert ran.code == 4
    assert {d["article"] for d in ran.json["differences"] if d["what"] != "store"} == {"telepon.txt"}
    printed = run("--store", store, "verify")
    assert printed.code == 4
    assert "telepon.txt" in printed.out

"""`kronik actors`: the register by name and day, and its renewal from a service on this machine."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.program import run
from tests.io.listener import listening

ANSWER = json.dumps(
    {
        "results": {
            "bindings": [
                {
                    "person": {"value": "http://www.wikidata.org/entity/Q999999999"},
                    "position": {"value": "http://www.wikidata.org/entity/Q218295"},
                    "start": {"value": "2025-12-24T00:00:00Z"},
                    "en": {"value": "Ann Alpha"},
                }
            ]
        }
    }
).encode()


def test_a_name_is_looked_up_with_offices_sources_and_doubt() -> None:
    shown = run("actors", "anwar", "ibrahim").out
    assert "Anwar Ibrahim  person  MYS" in shown
    assert "Prime Minister, MYS" in shown
    (found,) = run("actors", "Anwar Ibrahim", "--on", "2024-01-01", "--json").json["actors"]
    assert found["exact"] is True
    assert "head_of_government" in {held["class"] for held in found["held"]}
    assert all(tenure["source"] for tenure in found["tenures"])


def test_those_in_office_on_the_day_come_first() -> None:
    found = run("actors", "bush", "--on", "2005-06-01", "--json").json["actors"]
    assert [bool(actor["held"]) for actor in found] == sorted((bool(actor["held"]) for actor in found), reverse=True)


def test_a_name_that_nobody_bears_is_not_found() -> None:
    assert run("actors", "xyzzy").code == 3
    assert run("actors", "putin", "--on", "yesterday").code == 2


def test_refresh_shows_first_and_keeps_when_told(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    with listening(ANSWER) as told:
        shown = run("actors", "refresh", "--service", told.url, KRONIK_KNOWLEDGE=str(own))
        assert (shown.code, "--apply" in shown.err, list(own.iterdir())) == (0, True, [])
        assert shown.out.splitlines()[0].startswith("+ Ann Alpha (Q999999999), President of Russia")
        kept = run("actors", "refresh", "--service", told.url, "--apply", "--json", KRONIK_KNOWLEDGE=str(own)).json
    assert kept["kept"] == str(own / "tenures.csv")
    assert kept["differences"][0]["open_as_of"]
    assert "Ann Alpha  person" in run("actors", "ann alpha", KRONIK_KNOWLEDGE=str(own)).out
    assert run("actors", "ann alpha", KRONIK_KNOWLEDGE="").code == 3
    settings = run("--store", tmp_path / "s.sqlite", "doctor", "--json", KRONIK_KNOWLEDGE=str(own)).json["settings"]
    assert [s["value"] for s in settings if s["name"] == "own knowledge"] == [str(own)]


def test_refresh_reads_a_saved_answer_and_says_why_it_cannot(tmp_path: Path) -> None:
    saved = tmp_path / "answer.json"
    saved.write_bytes(ANSWER)
    assert "+ Ann Alpha" in run("actors", "refresh", "--file", saved, KRONIK_KNOWLEDGE="").out
    saved.write_bytes(ANSWER[:-9])
    broken = run("actors", "refresh", "--file", saved, "--json", KRONIK_KNOWLEDGE="")
    assert (broken.code, broken.json["error"]["code"]) == (1, "failed")
    offline = run("actors", "refresh", "--service", "http://127.0.0.1:9/", KRONIK_KNOWLEDGE="")
    assert offline.code == 1
    assert "cannot be reached" in offline.err and "--file" in offline.err

"""judge, queue, diff, show --why-merged, export --format links: as a person types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.program import ARTICLES, Ran, run

DAY_BEFORE = (
    "MOSKWA, WARTA - Presiden Rusia Vladimir Putin menelepon Presiden Amerika Serikat Donald Trump pada Minggu "
    "(17/12/2017). Keduanya membahas serangan teror di St. Petersburg, menurut Kremlin.\n"
)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    folder = tmp_path / "berita"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    path = tmp_path / "arsip.sqlite"
    assert run("--store", path, "add", folder).code == 0
    assert run("--store", path, "build", "--workers", "1").code == 0
    return path


def events(store: Path) -> dict[str, str]:
    """Kind and day -> event."""
    listed = run("--store", store, "timeline", "--json").json["events"]
    return {f"{e['kind']} {e['date']}": e["id"] for e in listed}


def judged(store: Path, *args: str) -> Ran:
    return run("--store", store, "judge", *args, "--by", "Sari", "--json")


def test_a_different_parts_a_same_joins_and_undo_restores(store: Path) -> None:
    summit = events(store)["meeting 2018-07-16"]
    [pair] = run("--store", store, "show", summit, "--why-merged", "--json").json["within"]
    assert pair["says"] == "one contact" and any("both in helsinki" in reason for reason in pair["reasons"])
    one, other = (m["mention"] for m in pair["mentions"])
    before = run("--store", store, "export").out
    parted = judged(store, "different", one, other)
    assert parted.code == 0
    [again] = run("--store", store, "show", summit, "--why-merged", "--json").json["beside"]
    assert again["judged"].startswith("different, says Sari")
    assert (
        len([e for e in run("--store", store, "timeline", "--json").json["events"] if e["date"] == "2018-07-16"]) == 2
    )
    assert run("--store", store, "judge", "undo", parted.json["judgement"]["id"], "--by", "Budi").code == 0
    assert run("--store", store, "export").out == before
    assert run("--store", store, "verify").code == 0


def test_what_is_joined_by_hand_leaves_a_redirect_and_diff_lists_it(store: Path) -> None:
    known = events(store)
    call, summit = known["call 2017-12-14"], known["meeting 2018-07-16"]
    assert judged(store, "same", call, summit).code == 0
    gone = ({call, summit} - set(events(store).values())).pop()
    shown = run("--store", store, "show", gone)
    assert shown.code == 0 and f"{gone} is now" in shown.err and "merged" in shown.err
    [step] = run("--store", store, "show", gone, "--json").json["event"]["redirected"]
    assert step["from"] == gone and "merged" in step["why"]
    told = run("--store", store, "diff", "1", "2", "--json").json
    assert {c["event"]: c["change"] for c in told["changes"]}[gone] == "merged"
    back = run("--store", store, "diff", "2", "1", "--json").json
    assert {c["event"]: c["change"] for c in back["changes"]}[gone] == "added"


def test_a_rejected_contact_leaves_a_tombstone(store: Path) -> None:
    call = events(store)["call 2017-12-14"]
    assert judged(store, "reject", call, "--why", "bukan kontak").code == 0
    assert call not in events(store).values()
    gone = run("--store", store, "show", call)
    assert gone.code == 3 and "rejected by Sari: bukan kontak" in gone.err
    assert [c["change"] for c in run("--store", store, "diff", "2", "--json").json["changes"]] == ["withdrawn"]


def test_a_corrected_value_wins_keeps_the_reports_beside_it_and_falls_due_when_they_change(
    store: Path, tmp_path: Path
) -> None:
    call = events(store)["call 2017-12-14"]
    assert judged(store, "correct", call, "minutes", "sebentar").code == 2
    assert judged(store, "correct", call, "date", "2017-12-15", "--why", "siaran pers").code == 0
    [date] = run("--store", store, "why", call, "--field", "date", "--json").json["event"]["fields"]
    assert (date["value"], date["rule"]) == ("2017-12-15", "corrected by Sari")
    assert [claim["value"] for claim in date["against"]] == ["2017-12-14"]
    assert [t["what"] for t in run("--store", store, "queue", "--json").json["tasks"]] == []
    (tmp_path / "lagi.txt").write_text(
        ARTICLES["telepon.txt"].replace("Kamis (14/12/2017)", "Kamis (14/12/2017) malam")
        + "Percakapan lain berlangsung pada Jumat.",
        encoding="utf-8",
    )
    run("--store", store, "add", tmp_path / "lagi.txt")
    run("--store", store, "build", "--workers", "1")
    [date] = run("--store", store, "why", call, "--field", "date", "--json").json["event"]["fields"]
    assert date["value"] == "2017-12-15"
    assert run("--store", store, "verify").code == 0


def test_a_judgement_needs_a_name_and_something_to_judge(store: Path) -> None:
    call = events(store)["call 2017-12-14"]
    assert run("--store", store, "judge", "accept", call).code == 2
    assert judged(store, "accept").code == 2
    assert judged(store, "accept", "tidakada").code == 3
    assert judged(store, "same", call, call).code == 2
    assert judged(store, "correct", call, "warna", "merah").code == 2
    assert run("--store", store, "judge", "list", "--json").json["judgements"] == []


def test_links_are_those_of_the_reading(store: Path, tmp_path: Path) -> None:
    read = run("read", "--jsonl", tmp_path / "berita")
    contacts = {c["id"] for row in map(json.loads, read.out.splitlines()) for c in row["contacts"]}
    links = [json.loads(line) for line in run("--store", store, "export", "--format", "links").out.splitlines()]
    assert {row["contact"] for row in links} == contacts
    assert len({row["event"] for row in links}) == 2
    assert run("--store", store, "export", "--format", "links", "--table", "events").code == 2


def test_builds_are_listed_and_compared(store: Path, tmp_path: Path) -> None:
    (tmp_path / "lain.txt").write_text(DAY_BEFORE, encoding="utf-8")
    run("--store", store, "add", tmp_path / "lain.txt")
    run("--store", store, "build", "--workers", "1")
    assert [b["changed"] for b in run("--store", store, "diff", "--json").json["builds"]] == [2, 1]
    told = run("--store", store, "diff", "1", "2", "--json").json
    assert [(c["change"], c["after"]["date"]) for c in told["changes"]] == [("added", "2017-12-17")]
    assert "added" in run("--store", store, "diff", "2").out
    assert run("--store", store, "diff", "2", "9").code == 3
    assert "belum terkonfirmasi silang" in run("--store", store, "why", told["changes"][0]["event"]).out

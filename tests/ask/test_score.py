"""Our scorer gives the very figures of the one that stands beside the gold."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kronik.ask.gold import names_of_knowledge, names_of_tables
from kronik.ask.score import evaluate, pair
from kronik.knowledge import load
from tests.conftest import shared


def spoiled(record: dict[str, Any], number: int) -> dict[str, Any]:
    """A reading with faults of every sort, the same each time."""
    answer = copy.deepcopy(record)
    for i, contact in enumerate(answer["contacts"]):
        match (number + i) % 7:
            case 0:
                contact["participants"] = contact["participants"][:1] + ["Vladimir Putin"]
            case 1:
                contact["status"] = "planned"
            case 2:
                contact["date"], contact["date_end"] = "2019-06", None
            case 3:
                contact["kind"] = {"meeting": "encounter", "visit": "meeting"}.get(contact["kind"], "call")
            case 4:
                contact["participants"] = [*contact["participants"], "Xi Jinping"]
                contact["city"] = None
            case 5:
                contact["topics"], contact["sources"] = ["Suriah"], []
    if number % 5 == 0:
        answer["contacts"] = answer["contacts"][1:] + answer["contacts"][:1] * 2
    for i, quote in enumerate(answer["quotes"]):
        quote["speaker"] = None if (number + i) % 4 == 0 else quote["speaker"].split()[-1]
        quote["text"] = quote["text"][: -8 if (number + i) % 3 == 0 else None]
    return answer


@pytest.mark.parametrize("name", ["dev", "train", "seeds"])
def test_same_figures_as_the_scorer_beside_the_gold(name: str, tmp_path: Path) -> None:
    gold = shared() / "gold" / f"{name}.jsonl"
    right = {r["article"]: r for r in map(json.loads, gold.read_text(encoding="utf-8").splitlines())}
    answers = {
        article: spoiled(record, number) for number, (article, record) in enumerate(right.items()) if number % 11
    }
    predicted = tmp_path / "predicted.jsonl"
    predicted.write_text("".join(json.dumps(answer) + "\n" for answer in answers.values()), encoding="utf-8")
    theirs = subprocess.run(
        [sys.executable, shared() / "gold" / "score.py", gold, predicted, "--json", "--errors", "100000"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    data = shared() / "data"
    with (
        (data / "leaders.csv").open(encoding="utf-8") as leaders,
        (data / "places.csv").open(encoding="utf-8") as places,
    ):
        figures, errors = evaluate(right, answers, names_of_tables(leaders, places))
    report, end = json.JSONDecoder().raw_decode(theirs)
    assert figures == report
    assert list(errors) == theirs[end:].strip().splitlines()


def test_without_tables_our_knowledge_settles_names() -> None:
    names = names_of_knowledge(load())
    assert names.same("Jokowi", "Joko Widodo")
    assert names.same("Cina", "China")
    assert not names.same("Vladimir Putin", "Donald Trump")
    assert names.same_side("Russia", "Vladimir Putin")


def test_contacts_are_paired_one_to_one_the_most_agreeing_first() -> None:
    names = names_of_knowledge(load())
    call = {"kind": "call", "status": "happened", "participants": ["A B", "C D"], "date": "2018-07-03"}
    later = {**call, "date": "2018-07-04"}
    assert pair([call], [later, call], names) == [(0, 1)]
    assert pair([call, later], [call], names) == [(0, 0)]
    assert pair([call], [{**call, "kind": "visit"}], names) == []

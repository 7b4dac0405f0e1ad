"""Breadth: short articles in our own words over many states, offices and ways of telling, with floors on their answers.

`gold/stress_articles.jsonl` and `gold/stress.jsonl` have the form of the shared gold files; every fourth article tells
of no contact. The answers follow the codebook and were written before the reader was asked. Floors stand a little under
what the reader reaches; they are raised when it gets better.
"""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kronik.model import Article
from kronik.read import read
from kronik.read.record import record
from tests.conftest import shared
from tests.read.telling import know

GOLD = Path(__file__).parent / "gold"
FLOORS = [("found", 0.92), ("strict", 0.82), ("quotes", 0.98)]  # F1
STILL = 40  # of 42 articles without a contact, so many yield none


@cache
def rows(name: str) -> tuple[dict[str, Any], ...]:
    return tuple(json.loads(line) for line in (GOLD / name).read_text(encoding="utf-8").splitlines())


@cache
def answers() -> tuple[dict[str, Any], ...]:
    return tuple(record(article, read(article, know())) for article in map(_article, rows("stress_articles.jsonl")))


def _article(row: dict[str, Any]) -> Article:
    return Article(row["id"], "p", row["id"], row["text"], row["title"], None, row["outlet"], row["published"])


@cache
def report(folder: Path) -> dict[str, Any]:
    mine = folder / "mine.jsonl"
    mine.write_text("\n".join(json.dumps(answer) for answer in answers()), encoding="utf-8")
    scorer = [sys.executable, str(shared() / "gold" / "score.py"), str(GOLD / "stress.jsonl"), str(mine), "--json"]
    scores: dict[str, Any] = json.loads(subprocess.run(scorer, capture_output=True, text=True, check=True).stdout)
    return scores


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("stress")


@pytest.mark.parametrize(("what", "floor"), FLOORS)
def test_floor(what: str, floor: float, folder: Path) -> None:
    assert report(folder)[what]["f1"] >= floor


def test_articles_without_a_contact_yield_none() -> None:
    empty = {row["article"] for row in rows("stress.jsonl") if not row["contacts"]}
    still = [answer["article"] for answer in answers() if answer["article"] in empty and not answer["contacts"]]
    assert len(empty) == 42
    assert len(still) >= STILL


def test_answers_stand_in_their_articles() -> None:
    texts = {row["id"]: row["text"] for row in rows("stress_articles.jsonl")}
    for row in rows("stress.jsonl"):
        assert all(contact["evidence"] in texts[row["article"]] for contact in row["contacts"])
        assert all(quote["text"] in texts[row["article"]] for quote in row["quotes"])

"""Contacts measured on the seeds and on articles with right answers: floors, raised when the reader gets better."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kronik.model import Article
from kronik.read import read
from kronik.read.record import record
from tests.conftest import shared
from tests.read.telling import know

FLOORS = [  # articles, answers, first and last article, found F1, strict F1
    ("seeds", "seeds.jsonl", None, 0.86, 0.80),
    ("train_articles.jsonl", "train.jsonl", None, 0.77, 0.60),
    ("dev_articles.jsonl", "dev.jsonl", 67, 0.83, 0.70),
]


def articles(name: str, last: int | None) -> list[Article]:
    if name == "seeds":
        return [
            Article(path.name, "p", path.name, path.read_text(encoding="utf-8"))
            for path in sorted((shared() / "seeds").glob("*.txt"))
        ]
    rows = [json.loads(row) for row in (shared() / "gold" / name).read_text(encoding="utf-8").splitlines()[:last]]
    return [
        Article(r["id"], "p", r["id"], r["text"], r.get("title") or None, r.get("url"), r.get("outlet"), r["published"])
        for r in rows
    ]


@pytest.mark.parametrize(("name", "gold", "last", "found", "strict"), FLOORS)
def test_floor(name: str, gold: str, last: int | None, found: float, strict: float, tmp_path: Path) -> None:
    answers = (shared() / "gold" / gold).read_text(encoding="utf-8").splitlines()[:last]
    right, mine = tmp_path / "gold.jsonl", tmp_path / "mine.jsonl"
    right.write_text("\n".join(answers), encoding="utf-8")
    lines = []
    for article in articles(name, last):
        answer = record(article, read(article, know()))
        lines.append(json.dumps({"article": answer["article"], "contacts": answer["contacts"], "quotes": []}))
    mine.write_text("\n".join(lines), encoding="utf-8")
    scorer = [sys.executable, str(shared() / "gold" / "score.py"), str(right), str(mine), "--json"]
    report: dict[str, Any] = json.loads(subprocess.run(scorer, capture_output=True, text=True, check=True).stdout)
    assert report["found"]["f1"] >= found
    assert report["strict"]["f1"] >= strict

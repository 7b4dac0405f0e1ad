"""How many participants of the gold contacts the finder of names names at all, with the misses by article.

    python tools/measure_names.py SHARED [--misses]

SHARED is the folder with gold/. Only the training articles and the first 67 of the development set are read. The
published day is the stated one; without it none is given, as to a reader who sees only the text.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from kronik.knowledge import Knowledge, load
from kronik.model import How, Name, Published, Span
from kronik.read.names import resolution as names
from kronik.read.speech import anaphora
from kronik.text import fold, view

_OPEN = 67  # development articles that may be looked at


def lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def pairs(shared: Path) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Article and gold record of every article that may be looked at."""
    gold = shared / "gold"
    for part in ("train", "dev"):
        articles = lines(gold / f"{part}_articles.jsonl")
        records = {row["article"]: row for row in lines(gold / f"{part}.jsonl")}
        for article in articles:
            if part == "train" or int(article["id"].rsplit("-", 1)[1]) < _OPEN:
                yield article, records[article["id"]]


def read(article: dict[str, Any], know: Knowledge) -> tuple[Name, ...]:
    """All names of an article, anaphors included."""
    text = view(article["text"])
    sentences = tuple(Span(*hit.span()) for hit in re.finditer(r"[^.\n]+[.\n]*", text) if hit.group().strip())
    stated = (article.get("published") or "")[:10]
    day = date.fromisoformat(stated) if stated else None
    published = Published(day, stated or None, How.stated if day else How.unknown, "metadata")
    found = names.resolve(text, sentences, names.recognise(text, sentences, know), published, know)
    return anaphora.resolve(text, sentences, found, (), know)


def recall(shared: Path, know: Knowledge, missed: list[str] | None = None) -> tuple[int, int]:
    """How many participants are named, and how many there are; `missed` receives a line for each that is not."""
    sys.path.insert(0, str(shared / "gold"))
    same_name = importlib.import_module("score").same_name  # the scorer's own idea of one name
    total = right = 0
    for article, record in pairs(shared):
        found = {party.name for name in read(article, know) for party in name.parties}
        for participant in dict.fromkeys(p for contact in record["contacts"] for p in contact["participants"]):
            hit = participant in found or any(same_name(participant, name) for name in found)
            total += 1
            right += hit
            if not hit and missed is not None:
                near = [name for name in found if set(fold(name).split()) & set(fold(participant).split())]
                missed.append(f"{article['id']} {article.get('published')}: {participant}   near: {near}")
    return right, total


def main() -> None:
    """Print recall of participants, and the misses where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    know = load()
    read({"text": "Putin"}, know)
    missed: list[str] = []
    began = time.process_time()
    right, total = recall(options.shared, know, missed)
    spent = time.process_time() - began
    if options.misses:
        sys.stdout.write("\n".join(missed) + "\n")
    sys.stdout.write(f"participants named: {right}/{total} = {right / total:.3f} in {spent:.1f} s with scoring\n")


if __name__ == "__main__":
    main()

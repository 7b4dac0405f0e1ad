"""How many participants of the gold contacts the finder of names names at all, with the misses by article.

    python tools/measure_names.py SHARED [--misses] [--speed]

SHARED is the folder with gold/. Only the training articles and the first 67 of the development set are read. The
published day is the stated one; without it none is given, as to a reader who sees only the text.
"""

from __future__ import annotations

import argparse
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
from kronik.read import anaphora, names
from kronik.text import fold, view

_OPEN = 67  # development articles that may be looked at


def pairs(shared: Path) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Article and gold record of every article that may be looked at."""
    gold = shared / "gold"
    for part in ("train", "dev"):
        articles = [json.loads(line) for line in (gold / f"{part}_articles.jsonl").open(encoding="utf-8")]
        records = {row["article"]: row for row in map(json.loads, (gold / f"{part}.jsonl").open(encoding="utf-8"))}
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


def main() -> None:
    """Print recall of participants, and the misses where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    sys.path.insert(0, str(options.shared / "gold"))
    from score import same_name  # the scorer's own idea of one name

    know = load()
    read({"text": "Putin"}, know)
    total = right = 0
    began, count = time.process_time(), 0
    for article, record in pairs(options.shared):
        found = {party.name for name in read(article, know) for party in name.parties}
        count += 1
        for participant in dict.fromkeys(p for contact in record["contacts"] for p in contact["participants"]):
            hit = participant in found or any(same_name(participant, name) for name in found)
            total += 1
            right += hit
            if not hit and options.misses:
                near = [name for name in found if set(fold(name).split()) & set(fold(participant).split())]
                print(f"{article['id']} {article.get('published')}: {participant}   near: {near}")
    print(
        f"participants named: {right}/{total} = {right / total:.3f}; {count / (time.process_time() - began):.0f} articles/s with scoring"
    )


if __name__ == "__main__":
    main()

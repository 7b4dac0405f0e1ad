"""What it costs to tell articles otherwise: changes that change no contact, and the contacts that are lost by them.

    python -m benchmarks.invariance [SHARED] [--parts train,dev] [--changes persons,towns] [--show]

Invariance tests (Ribeiro et al. 2020, CheckList; metamorphic testing, Chen et al. 1998): no answer has to be written for a
new article, because the answer of the old one still holds. They tell what the reading owes to what it was given, names
and towns above all, and what to the grammar. `found` is the F1 of contacts (kronik evaluate) before and after; `lost` counts
contacts that are found in the article as it is and not in the changed one. Of the development articles only dev-000 to
dev-066 are used; the others are the unread check.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.changed import changes, reread
from kronik.ask.gold import Names, names_of_tables
from kronik.ask.score import brief, evaluate, pair
from kronik.knowledge import Knowledge, load
from kronik.model import Article, Reading
from kronik.read import read
from kronik.read.record import record
from tools.floors import ROOT, articles, rows

Json = dict[str, Any]
PARTS: Mapping[str, tuple[int, int | None]] = {"train": (0, None), "dev": (0, 67)}


@dataclass(frozen=True, slots=True)
class Told:
    """An article with its right answer and what is read in it."""

    article: Article
    right: Json
    reading: Reading


def told(shared: Path, part: str, know: Knowledge) -> Iterator[Told]:
    """The articles of a part."""
    right = {row["article"]: row for row in rows(shared / "gold" / f"{part}.jsonl")}
    for article in articles(shared, part, *PARTS[part]):
        yield Told(article, right[article.name], read(article, know))


def lost(before: tuple[Json, Json], now: tuple[Json, Json], names: Names) -> list[Json]:
    """The contacts of the changed answer that were found before the change and are not after it."""
    found, kept = ({g for g, _ in pair(right["contacts"], got["contacts"], names)} for right, got in (before, now))
    return [now[0]["contacts"][i] for i in sorted(found - kept)]


def main() -> int:
    """Measure every change on every part and print what is found, and how many contacts are lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "shared", type=Path, nargs="?", default=Path(os.environ.get("KRONIK_SHARED", ROOT.parent / "shared"))
    )
    parser.add_argument("--parts", default=",".join(PARTS))
    parser.add_argument("--changes", default=",".join(changes()))
    parser.add_argument("--show", action="store_true", help="print the contacts that are lost")
    options = parser.parse_args()
    know, data = load(), options.shared / "data"
    leaders, places = data / "leaders.csv", data / "places.csv"
    with leaders.open(encoding="utf-8", newline="") as people, places.open(encoding="utf-8", newline="") as countries:
        names = names_of_tables(people, countries)
    for part in options.parts.split(","):
        cases = list(told(options.shared, part, know))
        plain = {case.article.name: (case.right, record(case.article, case.reading)) for case in cases}
        _print(part, "as they are", plain, names)
        for name in options.changes.split(","):
            made = {
                case.article.name: reread(case.article, case.reading, case.right, changes()[name], names, know)
                for case in cases
            }
            gone = [(article, c) for article, now in made.items() for c in lost(plain[article], now, names)]
            _print(part, name, made, names, f"   lost {len(gone):3}")
            for article, contact in gone if options.show else ():
                sys.stdout.write(f"      {article}  {brief(contact)}\n")
    return 0


def _print(part: str, what: str, answers: Mapping[str, tuple[Json, Json]], names: Names, more: str = "") -> None:
    report, _ = evaluate(
        {a: right for a, (right, _) in answers.items()}, {a: got for a, (_, got) in answers.items()}, names
    )
    figures = " ".join(f"{name} {report[name]['f1']:.3f}" for name in ("found", "strict"))
    sys.stdout.write(f"{part:6} {what:22} {figures}{more}\n")


if __name__ == "__main__":
    sys.exit(main())

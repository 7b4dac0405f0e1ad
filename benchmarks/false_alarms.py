"""False alarms: how many of 2,000 made-up articles on other matters yield a contact. None of them holds one.

    python -m benchmarks.false_alarms [--articles 2000] [--show 20]

Domestic politics, sport, business, crime, culture, religion, health and travel, and foreign affairs without a contact,
written from the templates of false_alarms.toml, full of "bertemu", "pertemuan", "kunjungan", "telepon" and of countries,
leaders and offices. The choice among the fillers is by hash, so every run reads the same articles.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
import tomllib
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from kronik import text
from kronik.knowledge import load
from kronik.model import Article
from kronik.read import read

DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_TABLE = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
FILLERS: dict[str, tuple[str, ...]] = {slot: tuple(words) for slot, words in _TABLE["fillers"].items()}
TEMPLATES: tuple[tuple[str, ...], ...] = tuple(tuple(row["lines"]) for row in _TABLE["template"])
SUBJECTS: tuple[str, ...] = tuple(row["subject"] for row in _TABLE["template"])
_SLOT = re.compile(r"\{(\w+?)(\d?)\}")
T = TypeVar("T")


def choose(options: tuple[T, ...], *key: object) -> T:
    """One of the options, by hash of the key."""
    return options[int.from_bytes(hashlib.blake2b(repr(key).encode(), digest_size=8).digest()) % len(options)]


def article(number: int) -> Article:
    """The made-up article of this number."""
    template = TEMPLATES[number % len(TEMPLATES)]
    day = date(2016, 1, 4) + timedelta(days=(number * 37) % 3600)
    stamp = f"{DAYS[day.weekday()]} ({day.day}/{day.month}/{day.year})"

    def fill(slot: re.Match[str]) -> str:
        if slot[1] == "tanggal":
            return stamp
        if slot[1] == "hari":
            return DAYS[day.weekday()]
        return choose(FILLERS[slot[1]], number // len(TEMPLATES), slot[1], slot[2])

    body = "\n".join(_SLOT.sub(fill, line) for line in template)
    return Article(text.sha256(body), "", f"false-{number:04d}", body, published=day.isoformat())


def main() -> int:
    """Read them all and print the share that yields a contact, template by template."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", type=int, default=2000)
    options.add_argument("--show", type=int, default=20, help="how many false alarms to print")
    given = options.parse_args()
    know = load()
    alarms: Counter[int] = Counter()
    shown = 0
    for number in range(given.articles):
        made = article(number)
        mentions = read(made, know).mentions
        if mentions:
            alarms[number % len(TEMPLATES)] += 1
            if shown < given.show:
                shown += 1
                who = " + ".join(claim.value.name for claim in mentions[0].who)
                print(f"{made.name}  {mentions[0].kind.value} {who}: {mentions[0].evidence.cut(made.text)}")
    total = sum(alarms.values())
    print(f"{total} of {given.articles} articles yield a contact ({100 * total / given.articles:.2f} in 100)")
    for template, count in alarms.most_common():
        print(f"  template {template} ({SUBJECTS[template]}): {count}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

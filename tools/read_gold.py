"""Reads articles (JSON lines with id, text, title, published ...) and prints what was read, as `gold/score.py` wants it.

python tools/read_gold.py ARTICLES.jsonl [--from N] [--to N] [--seeds FOLDER] > predicted.jsonl
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kronik.knowledge import load
from kronik.model import Article
from kronik.read import read
from kronik.read.record import record


def articles(options: argparse.Namespace) -> Iterator[Article]:
    """The articles asked for."""
    if options.seeds:
        for path in sorted(Path(options.seeds).glob("*.txt")):
            yield Article(path.name, "page", path.name, path.read_text(encoding="utf-8"))
        return
    with open(options.articles, encoding="utf-8") as lines:
        rows: list[dict[str, Any]] = [json.loads(line) for line in lines]
    for row in rows[options.first : options.last]:
        yield Article(
            row["id"],
            "page",
            row["id"],
            row["text"],
            row.get("title") or None,
            row.get("url"),
            row.get("outlet"),
            row.get("published"),
        )


def main() -> int:
    """Read, print, and tell the speed on standard error."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="?")
    parser.add_argument("--from", dest="first", type=int, default=0)
    parser.add_argument("--to", dest="last", type=int, default=None)
    parser.add_argument("--seeds", help="folder of seed texts instead")
    options = parser.parse_args()
    know = load()
    count, begun = 0, time.process_time()
    for article in articles(options):
        answer = record(article, read(article, know))
        said = {key: answer[key] for key in ("article", "contacts", "quotes")}
        print(json.dumps(said, ensure_ascii=False))  # noqa: T201
        count += 1
    print(f"{count} articles, {count / max(0.001, time.process_time() - begun):.0f} a second", file=sys.stderr)  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())

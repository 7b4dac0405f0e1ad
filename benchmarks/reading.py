"""How fast one core reads, beside a spaCy tagger, parser and entity recogniser of the small size on the same articles.

    python -m benchmarks.reading [--articles FILE.jsonl] [--many 400] [--peer PYTHON]

Articles are generated (benchmarks/articles.py) unless a file of JSON lines is given, each with `text` and, where known, id,
title, url, outlet, published. Both programs run in processes of their own, on one core, one after the other, three times
in turn; the best of each counts, in seconds of processor time, after the tables are loaded. `--peer` names a Python that
has spaCy (the extra `benchmark`); without it the figure stands alone.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
WANTED = 200.0  # articles a second and core, on articles of usual length
TIMES = 15.0  # as fast as the peer
ROUNDS = 3
_BESIDE = ("title", "url", "outlet", "published")


def rows(path: Path | None, many: int) -> list[dict[str, Any]]:
    """The articles to read: those of a file, else generated ones."""
    if path is None:
        sys.path.insert(0, str(HERE.parent))
        from benchmarks.articles import articles

        return list(articles(many))
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines][:many]


def ours() -> int:
    """Read the articles on standard input and print the seconds; what is loaded once is loaded before."""
    from kronik.knowledge import load
    from kronik.model import Article
    from kronik.read import read

    given = [json.loads(line) for line in sys.stdin]
    articles = [
        Article(str(at), "", str(at), row["text"], **{name: row[name] for name in _BESIDE if row.get(name)})
        for at, row in enumerate(given)
    ]
    know = load()
    for article in articles[:5]:
        read(article, know)
    begun = time.process_time()
    for article in articles:
        read(article, know)
    print(json.dumps({"articles": len(articles), "seconds": time.process_time() - begun}))
    return 0


def run(call: list[str], lines: str) -> dict[str, Any]:
    """One program in a process of its own: what it printed."""
    done = subprocess.run(call, input=lines, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(call)} failed:\n{done.stderr[-2000:]}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def main() -> int:
    """Measure and print; exit code 1 where the reader is slower than it should be."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", type=Path)
    options.add_argument("--many", type=int, default=400, help="at most so many articles")
    options.add_argument("--peer", metavar="PYTHON", help="a Python that has spaCy")
    options.add_argument("--ours", action="store_true", help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.ours:
        return ours()
    texts = rows(given.articles, given.many)
    read = "".join(json.dumps(row) + "\n" for row in texts)
    plain = "".join(json.dumps(row["text"]) + "\n" for row in texts)
    best: dict[str, float] = {}
    for _ in range(ROUNDS):
        for name, call, lines in (
            ("kronik", [sys.executable, str(HERE / "reading.py"), "--ours"], read),
            ("spaCy", [given.peer, str(HERE / "reading_peer.py")] if given.peer else None, plain),
        ):
            if call:
                answer = run(call, lines)
                best[name] = max(best.get(name, 0.0), answer["articles"] / answer["seconds"])
    size = sum(len(row["text"]) for row in texts) / len(texts)
    print(f"{len(texts)} articles of {size:,.0f} characters on average, best of {ROUNDS}")
    for name, speed in best.items():
        print(f"{name:7} {speed:8,.1f} articles a second and core")
    met = best["kronik"] >= WANTED
    print(f"wanted: {WANTED:.0f} a second: {'met' if met else 'NOT met'}")
    if "spaCy" in best:
        ratio = best["kronik"] / best["spaCy"]
        met &= ratio >= TIMES
        print(
            f"kronik is {ratio:.1f} times as fast as the peer; wanted {TIMES:.0f}: {'met' if ratio >= TIMES else 'NOT met'}"
        )
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())

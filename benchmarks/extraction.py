"""How much of the right text our bodies hold, beside trafilatura alone, on a set of pages with their right text.

    python -m benchmarks.extraction FOLDER

FOLDER holds pages and texts as public sets lay them out, whichever it is:

- `html/NAME.html` and `txt/NAME.txt`: the test pages of newspaper4k (`tests/data` of its source distribution, MIT);
- `ground-truth.json` and `html/NAME.html.gz`: the article-extraction-benchmark of Scrapinghub (MIT);
- `NAME.html` and `NAME.gold.txt` side by side.

Prints the mean F1 of words (as a bag) over the pages, the same for trafilatura as it comes, without comments, and with
favor_precision, and the pages where we are furthest behind the best of them.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from trafilatura import extract

from kronik.knowledge import Knowledge, load
from kronik.model import Failure
from kronik.page.encoding import decode
from kronik.page.html import open_html

FEWEST = 30  # words of a right text under which a page is no article
OURS = "kronik"


def pages(folder: Path) -> Iterator[tuple[str, bytes, str]]:
    """(name, the page, its right text) for every pair in the folder."""
    truth = folder / "ground-truth.json"
    if truth.exists():
        for name, row in sorted(json.loads(truth.read_text(encoding="utf-8")).items()):
            with gzip.open(folder / "html" / f"{name}.html.gz") as page:
                yield name, page.read(), row["articleBody"]
        return
    texts, inner = (folder / "txt", folder / "html") if (folder / "txt").is_dir() else (folder, folder)
    for text in sorted(texts.glob("*.txt")):
        page_file = inner / f"{text.name.removesuffix('.txt').removesuffix('.gold')}.html"
        if page_file.exists():
            yield page_file.stem, page_file.read_bytes(), text.read_text(encoding="utf-8", errors="replace")


def f1(text: str, right: str) -> float:
    """Of the words as a bag: 1 where both are the same, 0 where they share none."""
    told, wanted = (Counter(re.findall(r"\w+", side.lower())) for side in (text, right))
    shared = (told & wanted).total()
    return 2 * shared / (told.total() + wanted.total()) if shared else 0.0


def bodies(page: bytes, know: Knowledge) -> dict[str, str]:
    """The body by each reader."""
    source = decode(page).text
    opened = open_html(page, None, None, know)
    ours = "" if isinstance(opened, Failure) else opened.text.removeprefix(opened.title or "")
    return {
        OURS: ours,
        "trafilatura": extract(source) or "",
        "trafilatura, no comments": extract(source, include_comments=False) or "",
        "trafilatura, favor_precision": extract(source, include_comments=False, favor_precision=True) or "",
    }


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    know = load()
    scores: dict[str, dict[str, float]] = {}
    for name, page, right in pages(folder):
        if len(right.split()) >= FEWEST:
            scores[name] = {reader: f1(text, right) for reader, text in bodies(page, know).items()}
    if not scores:
        parser.error(f"no pages with their right text in {folder}")
    for reader in next(iter(scores.values())):
        print(f"{reader:30} F1 {sum(row[reader] for row in scores.values()) / len(scores):.4f}")
    print(f"{len(scores)} pages")
    behind = sorted(((row[OURS] - max(row.values()), name) for name, row in scores.items()))
    for gap, name in behind[:5]:
        if gap < -0.005:
            print(f"  behind by {-gap:.3f}: {name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

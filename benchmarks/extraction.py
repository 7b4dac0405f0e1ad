"""How much of the right text our bodies hold, beside trafilatura alone, on a set of pages with their right text.

    python -m benchmarks.extraction FOLDER

FOLDER holds pages and texts as public sets lay them out, whichever it is:

- `NAME/source.html` and `NAME/expected.html`: the test pages of Mozilla's Readability (Apache-2.0);
- `html/NAME.html` and `txt/NAME.txt`: the test pages of newspaper4k (`tests/data` of its source distribution, MIT);
- `ground-truth.json` and `html/NAME.html.gz`: the article-extraction-benchmark of Scrapinghub (MIT);
- `NAME.html` and `NAME.gold.txt` side by side.

Prints for us, for trafilatura as it comes, without comments, and with favor_precision: the mean F1 of words (as a bag) over
the pages, and F1, precision and recall of runs of four words as Scrapinghub's benchmark counts them. Then, where the set
says them, how often title, day and authors are right, and the pages where we are furthest behind the best of the others.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from statistics import mean

from trafilatura import bare_extraction, extract

from benchmarks.extraction_sets import Case, cases
from kronik.knowledge import Knowledge, load
from kronik.model import Failure
from kronik.page.encoding import decode
from kronik.page.extracted import Extracted
from kronik.page.html import open_html
from kronik.text import fold

OURS = "kronik"
RUN = 4


def words(text: str) -> list[str]:
    """In small letters."""
    return re.findall(r"\w+", text.lower())


def f1(text: str, right: str) -> float:
    """Of the words as a bag: 1 where both are the same, 0 where they share none."""
    told, wanted = Counter(words(text)), Counter(words(right))
    shared = (told & wanted).total()
    return 2 * shared / (told.total() + wanted.total()) if shared else 0.0


def runs(texts: Iterable[tuple[str, str]]) -> tuple[float, float, float]:
    """F1, precision and recall of runs of four words over (text, right text): each page counts the same."""
    precision, recall = [], []
    for text, right in texts:
        told, wanted = _runs(words(text)), _runs(words(right))
        shared = (told & wanted).total()
        if told:
            precision.append(shared / told.total())
        if wanted:
            recall.append(shared / wanted.total())
    p, r = mean(precision or [0.0]), mean(recall or [0.0])
    return (2 * p * r / (p + r) if p + r else 0.0), p, r


def _runs(told: Sequence[str]) -> Counter[tuple[str, ...]]:
    if len(told) < RUN:
        return Counter([tuple(told)] if told else [])
    return Counter(tuple(told[at : at + RUN]) for at in range(len(told) - RUN + 1))


def bodies(source: str, opened: Extracted | Failure) -> dict[str, str]:
    """The body by each reader."""
    ours = "" if isinstance(opened, Failure) else opened.text.removeprefix(opened.title or "")
    return {
        OURS: ours,
        "trafilatura": extract(source) or "",
        "trafilatura, no comments": extract(source, include_comments=False) or "",
        "trafilatura, favor_precision": extract(source, include_comments=False, favor_precision=True) or "",
    }


def told(case: Case, source: str, opened: Extracted | Failure) -> dict[str, tuple[bool | None, bool | None]]:
    """Title, day and authors: whether ours are right, and trafilatura's; None where the set does not say them."""
    theirs = bare_extraction(source, url=case.url, with_metadata=True)
    mine = None if isinstance(opened, Failure) else opened
    title = (mine.title if mine else None, getattr(theirs, "title", None))
    day = (mine.published if mine else None, getattr(theirs, "date", None))
    names = ("; ".join(mine.reporters) if mine else None, getattr(theirs, "author", None))
    return {
        "title": _each(case.title, title, lambda one: fold(one) == fold(case.title or "")),
        "day": _each(case.day, day, lambda one: one[:10] == case.day),
        "first author": _each(
            case.authors, names, lambda one: fold(one.split(";")[0]) in fold(case.authors[0]) and bool(fold(one))
        ),
    }


def _each(
    known: object, said: tuple[str | None, str | None], right: Callable[[str], bool]
) -> tuple[bool | None, bool | None]:
    return tuple(bool(one and right(one)) if known else None for one in said)  # type: ignore[return-value]


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    know: Knowledge = load()
    held: list[tuple[Case, dict[str, str]]] = []
    right: dict[str, list[tuple[bool | None, bool | None]]] = {}
    for case in cases(folder):
        source, opened = decode(case.page).text, open_html(case.page, case.url, None, know)
        held.append((case, bodies(source, opened)))
        for what, one in told(case, source, opened).items():
            right.setdefault(what, []).append(one)
    if not held:
        parser.error(f"no pages with their right text in {folder}")
    scores = {case.name: {reader: f1(text, case.text) for reader, text in read.items()} for case, read in held}
    for reader in held[0][1]:
        by_runs, precision, recall = runs((read[reader], case.text) for case, read in held)
        bag = mean(row[reader] for row in scores.values())
        print(f"{reader:30} F1 {bag:.4f}   runs of four: F1 {by_runs:.4f}  P {precision:.4f}  R {recall:.4f}")
    print(f"{len(held)} pages")
    for what, pairs in right.items():
        if known := [pair for pair in pairs if pair[0] is not None]:
            print(
                f"{what:14} right: {sum(bool(a) for a, _ in known)} of {len(known)}; trafilatura {sum(bool(b) for _, b in known)}"
            )
    behind = sorted((row[OURS] - max(row.values()), name) for name, row in scores.items())
    for gap, name in behind[:5]:
        if gap < -0.005:
            print(f"  behind by {-gap:.3f}: {name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

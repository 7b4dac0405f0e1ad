"""What reading reaches, and the floors below which the tests fail (tests/read/floors.toml).

    python tools/floors.py [SHARED] [--lower] [--print]

Measures on the reference material (SHARED, else KRONIK_SHARED, else ../shared), prints every figure beside its floor, and
raises each floor to a hundredth below its figure (three for the fields of the contacts found) where that is higher than it
was. No floor is ever lowered without `--lower`, which sets all of them anew. The file says for which gold and which articles it
holds, by their SHA-256. Of the articles dev-067 to dev-099 nothing is shown but the figures.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # to be run from anywhere, and imported by the tests
from benchmarks.changed import changes, reread
from benchmarks.false_alarms import article
from kronik.ask.gold import Names, names_of_tables
from kronik.ask.score import evaluate
from kronik.knowledge import Knowledge, load
from kronik.model import Article
from kronik.read import read
from kronik.read.names.tagger import tagger
from kronik.read.record import record
from tools.train_names import score, sentences

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ROOT / "tests" / "read" / "floors.toml"
MARGIN = 0.01  # how far below its figure a floor is set
LOOSE = 0.03  # and that of a share of the contacts found, which may fall a little where harder ones are found
ALARMS = 400  # made-up articles without a contact
PARTS: Mapping[str, tuple[str, int, int | None]] = {
    "seeds": ("seeds", 0, None),
    "train": ("train", 0, None),
    "dev-000 to dev-066": ("dev", 0, 67),
    "dev-067 to dev-099": ("dev", 67, None),
}
TOLD_OTHERWISE = ("persons", "shapes", "towns", "insert apposition", "quotations", "one line", "another time met")
FIELDS = ("participants", "kind", "status", "date", "city", "country")
SHARES = frozenset({*FIELDS, "status_macro", "speaker"})
Figures = dict[str, dict[str, float]]


def material(shared: Path) -> list[Path]:
    """Every file that the figures depend on besides our own."""
    gold = [shared / "gold" / f"{name}.jsonl" for name in ("seeds", "train", "train_articles", "dev", "dev_articles")]
    tables = [shared / "data" / name for name in ("leaders.csv", "places.csv", "names/idner2k_test.txt")]
    return [*sorted((shared / "seeds").glob("*.txt")), *gold, *tables]


def pin(shared: Path) -> str:
    """SHA-256 over the names and bytes of the material."""
    digest = hashlib.sha256()
    for path in material(shared):
        body = path.read_bytes()
        digest.update(f"{path.relative_to(shared).as_posix()} {len(body)}\n".encode())
        digest.update(body)
    return digest.hexdigest()


def figures(shared: Path) -> Figures:
    """Everything measured: contacts and quotes of each part, persons on the test set of IDNER-news-2k, false alarms."""
    know = load()
    data = shared / "data"
    leaders, places = data / "leaders.csv", data / "places.csv"
    with leaders.open(encoding="utf-8", newline="") as people, places.open(encoding="utf-8", newline="") as countries:
        names = names_of_tables(people, countries)
    found: Figures = {}
    for part, (stem, first, last) in PARTS.items():
        answers = {a.name: record(a, read(a, know)) for a in articles(shared, stem, first, last)}
        right = {row["article"]: row for row in rows(shared / "gold" / f"{stem}.jsonl")}
        report, _ = evaluate({name: right[name] for name in answers}, answers, names)
        found[part] = {
            "found": report["found"]["f1"],
            "strict": report["strict"]["f1"],
            "quotes": report["quotes"]["f1"],
            "speaker": report["quotes"]["speaker"],
            **{field: report["fields"][field] for field in FIELDS},
            "status_macro": report["status_macro_f1"],
        }
    found["told otherwise"] = told_otherwise(shared, know, names)
    found["names on the test set of IDNER-news-2k"] = on_idner(data / "names" / "idner2k_test.txt", know)
    found["made-up articles without a contact"] = {"silent": silent(know)}
    return found


def told_otherwise(shared: Path, know: Knowledge, names: Names) -> dict[str, float]:
    """F1 of found on train and dev-000 to dev-066, changed in ways that change no contact (benchmarks/changed.py)."""
    plain = [
        (case, read(case, know), right)
        for stem, first, last in (PARTS["train"], PARTS["dev-000 to dev-066"])
        for right, case in zip(
            rows(shared / "gold" / f"{stem}.jsonl")[first:last], articles(shared, stem, first, last), strict=True
        )
    ]
    reached = {}
    for name in TOLD_OTHERWISE:
        pairs = {
            case.name: reread(case, reading, right, changes()[name], names, know) for case, reading, right in plain
        }
        expected, answers = ({case: both[at] for case, both in pairs.items()} for at in (0, 1))
        reached[name.replace(" ", "_")] = evaluate(expected, answers, names)[0]["found"]["f1"]
    return reached


def articles(shared: Path, stem: str, first: int, last: int | None) -> Iterator[Article]:
    """The articles of a part, with the metadata that stands beside them."""
    if stem == "seeds":
        for path in sorted((shared / "seeds").glob("*.txt")):
            yield Article(path.name, "", path.name, path.read_text(encoding="utf-8"))
        return
    for row in rows(shared / "gold" / f"{stem}_articles.jsonl")[first:last]:
        beside = {name: row[name] for name in ("title", "url", "outlet", "published") if row.get(name)}
        yield Article(row["id"], "", row["id"], row["text"], **beside)


def rows(path: Path) -> list[dict[str, Any]]:
    """The objects of a file of JSON lines."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def on_idner(path: Path, know: Knowledge) -> dict[str, float]:
    """F1 of the model alone on exact spans: persons, and persons, places and organisations together."""
    model = tagger(know)
    reached = score(model.model, sentences(path), (model.titles, model.states))
    return {"persons": reached["PER"][2], "all": reached["all"][2]}


def silent(know: Knowledge) -> float:
    """The share of the made-up articles of benchmarks/false_alarms.py from which no contact is read."""
    return sum(not read(article(number), know).mentions for number in range(ALARMS)) / ALARMS


def floors() -> tuple[str, Figures]:
    """What is pinned: the hash of the material, and the floors."""
    if not FLOORS.is_file():
        return "", {}
    table = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    return table.pop("material")["sha256"], table


def raised(measured: Figures, old: Figures, lower: bool = False) -> Figures:
    """The new floors: a little below each figure, and never below the old floor unless told so."""
    fresh: Figures = {}
    for part, values in measured.items():
        kept = {} if lower else old.get(part, {})
        fresh[part] = {
            name: max(int((value - (LOOSE if name in SHARES else MARGIN)) * 1000 + 1e-6) / 1000, kept.get(name, 0.0))
            for name, value in values.items()
        }
    return fresh


def written(sha256: str, values: Figures) -> str:
    """The file of floors."""
    lines = [
        "# Floors of reading, raised and never quietly lowered by tools/floors.py; tests/read/test_floors.py fails below.",
        "# `silent` is the share of made-up articles without a contact from which none is read.",
        "",
        "[material]",
        f'sha256 = "{sha256}"',
    ]
    for part, floor in values.items():
        lines += ["", f'["{part}"]', *(f"{name} = {value:.3f}" for name, value in floor.items())]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Measure, print, and raise the floors; exit code 1 where a figure is below its floor and that is not accepted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "shared", type=Path, nargs="?", default=Path(os.environ.get("KRONIK_SHARED", ROOT.parent / "shared"))
    )
    parser.add_argument("--lower", action="store_true", help="accept lower figures: floors may fall")
    parser.add_argument("--print", dest="only", action="store_true", help="measure and print; write nothing")
    options = parser.parse_args()
    measured, (_, old) = figures(options.shared), floors()
    below = 0
    for part, values in measured.items():
        sys.stdout.write(f"{part}\n")
        for name, value in values.items():
            floor = old.get(part, {}).get(name, 0.0)
            below += value < floor
            mark = "   BELOW" if value < floor else ""
            sys.stdout.write(f"  {name:13} {value:.3f}   floor {floor:.3f}{mark}\n")
    if below and not options.lower:
        sys.stderr.write(f"{below} figures are below their floors: mend the reading, or accept them with --lower\n")
        return 1
    if not options.only:
        FLOORS.write_text(written(pin(options.shared), raised(measured, old, options.lower)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

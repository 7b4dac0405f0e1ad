"""Changes that change no contact change no answer: our own examples, told otherwise (benchmarks/changed.py)."""

from __future__ import annotations

from functools import cache

import pytest

from benchmarks.changed import WORDS, Edits, applied, changes
from kronik.knowledge import load
from kronik.model import Article, Mention, Reading
from kronik.read import read
from tests.conftest import ROOT
from tools.floors import rows

EXAMPLES = [
    Article(
        row["id"], "", row["id"], row["text"], **{k: row[k] for k in ("title", "published", "outlet") if row.get(k)}
    )
    for path in sorted((ROOT / "examples").glob("*.jsonl"))
    for row in rows(path)
]
# What is still read differently, to be shortened and never lengthened.
DIFFERENT: dict[str, set[str]] = {
    "shapes": {"katulistiwa-20251017-05"},  # "Dr." is no part of a name: the change itself is at fault
    "towns": {
        "katulistiwa-20220701-01",  # a visit to a town whose state is told nowhere
        "kabarpagi-20250606-01",  # a dateline of an unknown town
    },
    "one line": {"katulistiwa-20220701-01"},
    "quotations": {"katulistiwa-20251023-02", "kabarpagi-20220630-03", "lensa-negeri-20180602-01"},
}


@cache
def reading(number: int) -> Reading:
    return read(EXAMPLES[number], load())


def told(mention: Mention, edits: Edits) -> tuple[object, ...]:
    """Who, what, whether and when, with the names that were exchanged."""
    who = sorted(edits.renamed.get(claim.value.name, claim.value.name) for claim in mention.who)
    when = mention.when.value if mention.when else None
    return mention.kind.value, mention.status.value, tuple(who), when and (when.earliest, when.latest)


@pytest.mark.parametrize("change", changes())
def test_an_example_told_otherwise_is_read_the_same(change: str) -> None:
    different = set()
    for number, article in enumerate(EXAMPLES):
        before = reading(number)
        edits = changes()[change](article, before)
        now = read(applied(article, edits), load())
        read_now = [told(mention, Edits(())) for mention in now.mentions]
        if read_now[: len(before.mentions)] != [told(mention, edits) for mention in before.mentions] or len(
            read_now
        ) != len(before.mentions) + len(edits.added):
            different.add(article.name)
    assert different == DIFFERENT.get(change, set())


def test_a_change_does_something() -> None:
    idle = [
        name
        for name, change in changes().items()
        if all(applied(a, change(a, reading(i))) == a for i, a in enumerate(EXAMPLES))
    ]
    assert idle == []


def test_edits_are_made_once_and_names_in_the_headline_too() -> None:
    article = Article("a", "", "a", "Menlu Retno Marsudi tiba. Retno bicara.", title="Retno Marsudi Tiba, Retno Bicara")
    edits = Edits(((6, 19, "Carla Montiel"), (7, 9, "x"), (26, 31, "Montiel")), {"Retno Marsudi": "Carla Montiel"})
    changed = applied(article, edits)
    assert changed.text == "Menlu Carla Montiel tiba. Montiel bicara."
    assert changed.title is not None
    assert changed.title.startswith("Carla Montiel Tiba")
    assert all(len(name.split()) > 1 for name in WORDS["persons"])

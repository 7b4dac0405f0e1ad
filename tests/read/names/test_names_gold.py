"""What the finder of names reaches on material that it was not trained on: floors, not targets."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kronik.read.names.tagger import Tagger, entities, features, tagger
from tests.conftest import shared
from tests.read.naming import know

TESTS = {"idner2k_test.txt": 0.90, "nerui_test.01.tsv": 0.86}
LABELS = {"PERSON": "PER"}


def tagged(path: Path) -> list[list[tuple[str, str]]]:
    sentences: list[list[tuple[str, str]]] = [[]]
    for line in path.read_text(encoding="utf-8").splitlines():
        parts = line.split()
        if len(parts) < 2:
            sentences.append([])
            continue
        prefix, _, label = parts[-1].partition("-")
        sentences[-1].append((parts[0], f"{prefix}-{LABELS.get(label, label)}" if label else "O"))
    return [sentence for sentence in sentences if sentence]


def persons(model: Tagger, words: list[str]) -> set[tuple[int, int]]:
    return set(entities(model.model.tag(features(words, model.titles, model.states)), "PER"))


@pytest.mark.parametrize(("name", "floor"), list(TESTS.items()))
def test_persons_on_a_test_set(name: str, floor: float) -> None:
    model = tagger(know())
    right = found = wanted = 0
    for sentence in tagged(shared() / "data" / "names" / name):
        gold = set(entities([tag for _, tag in sentence], "PER"))
        said = persons(model, [word for word, _ in sentence])
        right, found, wanted = right + len(gold & said), found + len(said), wanted + len(gold)
    assert wanted > 300
    assert 2 * right / (found + wanted) >= floor


def test_participants_of_gold_contacts_are_named() -> None:
    folder = shared()
    sys.path.insert(0, str(folder / "gold"))
    try:
        from tools.measure_names import recall
    finally:
        del sys.path[0]
    named, total = recall(folder, know())
    assert total > 400
    assert named / total >= 0.93

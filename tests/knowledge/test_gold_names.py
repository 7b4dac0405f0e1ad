"""The names that careful readers wrote down are names of the register, spelled as they spell them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from kronik.knowledge import load
from kronik.text import fold
from tests.conftest import shared


def participants(gold: Path) -> Iterator[str]:
    for name in ("train.jsonl", "dev.jsonl"):
        for line in (gold / name).read_text(encoding="utf-8").splitlines():
            answer = json.loads(line)
            kind, number = answer["article"].split("-")
            if kind == "dev" and int(number) > 66:
                continue  # kept unseen
            for contact in answer["contacts"]:
                yield from contact["participants"]


def test_the_register_knows_the_participants_of_the_gold() -> None:
    register = load().register
    counted = Counter(participants(shared() / "gold"))
    unknown = {
        name: times
        for name, times in counted.items()
        if [fold(actor.name) for actor in register.named(name)] != [fold(name)]
    }
    share = 1 - sum(unknown.values()) / sum(counted.values())
    print(f"{share:.3f} of {sum(counted.values())} participants; not held: {sorted(unknown)}")
    assert share >= 0.95

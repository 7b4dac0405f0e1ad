"""The floors of reading: what it reached once it must go on reaching. `python tools/floors.py` measures and raises them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tests.conftest import shared
from tools.floors import Figures, figures, floors, pin, raised, written

PINNED, FLOORS = floors()


@cache
def measured(folder: Path) -> Figures:
    return figures(folder)


def test_the_material_is_what_the_floors_were_set_on() -> None:
    assert pin(shared()) == PINNED, "gold or articles changed: look at the figures, then run tools/floors.py"


@pytest.mark.parametrize("part", FLOORS)
def test_no_figure_is_below_its_floor(part: str) -> None:
    now = measured(shared())[part]
    fallen = {name: (round(now[name], 3), floor) for name, floor in FLOORS[part].items() if now[name] < floor}
    assert not fallen, f"{part}, figure and floor: {fallen}; only tools/floors.py --lower accepts less"


def test_a_floor_rises_and_falls_only_when_told() -> None:
    old = {"dev": {"found": 0.80, "strict": 0.70}}
    new = {"dev": {"found": 0.90, "strict": 0.60}}
    assert raised(new, old) == {"dev": {"found": 0.89, "strict": 0.70}}
    assert raised(new, old, lower=True) == {"dev": {"found": 0.89, "strict": 0.59}}
    assert "found = 0.890\nstrict = 0.700\n" in written("0", raised(new, old))

"""The engine: order kept, faults held to their item, killed workers found out."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kronik.io.engine import Engine
from kronik.model import Failure


def double(n: int) -> int:
    if n == 13:
        raise ValueError("thirteen")
    return 2 * n


def deadly(n: int) -> int:
    if n == 13:
        os.kill(os.getpid(), signal.SIGKILL)
    return 2 * n


def deadly_once(item: tuple[int, str]) -> int:
    n, mark = item
    if n == 13 and not Path(mark).exists():
        Path(mark).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return 2 * n


def endless(n: int) -> int:
    while n == 13:
        pass
    return 2 * n


def test_an_item_that_never_ends_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kronik.io.engine.LIMIT", 0.1)
    found = list(Engine(1).each(endless, range(12, 15), of=str, step="endless"))
    assert [found[0], found[2]] == [24, 28]
    assert isinstance(found[1], Failure) and "processor time" in found[1].reason


@pytest.mark.parametrize("workers", [1, 2])
def test_results_come_in_order_and_a_fault_is_one_failure(workers: int) -> None:
    found = list(Engine(workers).each(double, range(40), of=str, step="double", batch=7))
    assert found[:13] + found[14:] == [2 * n for n in range(40) if n != 13]
    assert isinstance(found[13], Failure)
    assert found[13].of == "13" and found[13].step == "double"
    assert "ValueError: thirteen" in found[13].reason and "test_engine.py" in found[13].reason


def test_an_item_that_kills_is_found_and_the_rest_is_done() -> None:
    found = list(Engine(2).each(deadly, range(40), of=str, step="double", batch=7))
    assert [n for n in found if not isinstance(n, Failure)] == [2 * n for n in range(40) if n != 13]
    assert found[13] == Failure("13", "double", "killed its worker 2 times (memory, or a fault in a library)")


def test_a_worker_killed_from_outside_costs_nothing(tmp_path: Path) -> None:
    items = [(n, str(tmp_path / "mark")) for n in range(30)]
    assert list(Engine(2).each(deadly_once, items, of=str, step="double", batch=4)) == [2 * n for n in range(30)]


def test_workers_that_cannot_start_are_not_the_fault_of_the_items() -> None:
    """A program on standard input cannot be imported by a fresh process."""
    program = "from kronik.io.engine import Engine; print(list(Engine(2).each(abs, [1], of=str, step='x')))"
    ended = subprocess.run([sys.executable, "-"], input=program, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 1
    assert "KronikError: no worker process can be started" in ended.stderr


def test_groups_travel_together_by_weight() -> None:
    seen = list(Engine(1).group(len, ["a" * n for n in range(9)], of=str, step="x", weight=len, batch=10))
    assert seen == list(range(9))


def test_leaving_early_leaves_no_process_behind() -> None:
    results = Engine(2).each(double, range(1000), of=str, step="double", batch=2)
    assert next(results) == 0
    results.close()  # type: ignore[attr-defined]

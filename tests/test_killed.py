"""A build that is killed in the middle, and built again, gives what it would have given."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kronik.chronicle import Chronicle
from kronik.chronicle import build as river
from kronik.io.database import Database
from tests.conftest import ROOT
from tests.io import standin

SCRIPT = """
import signal
import sys
from kronik.chronicle import Chronicle
from kronik.chronicle import build as river
from tests.io import standin

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a suite started in the background ignores interrupts
    river.rooms = lambda: standin.SLOW
    with Chronicle.open(sys.argv[1]) as chronicle:
        chronicle.build(workers=int(sys.argv[2]))
"""
LINES = standin.corpus(320)  # long enough that a busy machine still catches the build in the middle


def export(store: Path, expect_work: bool = False) -> str:
    with Chronicle.open(store) as chronicle:
        if not chronicle.counts().articles:
            chronicle.add(["-"], stdin=io.BytesIO("\n".join(LINES).encode()))
        built = chronicle.build(workers=1)
        assert (built.read > 0) or not expect_work
        assert chronicle.verify(workers=1).differences == ()
        return "".join(chronicle.export("jsonl"))


@pytest.fixture(autouse=True)
def _stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(river, "rooms", lambda: standin.ROOMS)


def interrupted(tmp_path: Path, workers: int, how: signal.Signals) -> Path:
    """A store whose build was ended by a signal after some articles were read and before all were."""
    store, script = tmp_path / "s.sqlite", tmp_path / "building.py"
    script.write_text(SCRIPT)
    with Chronicle.open(store) as chronicle:
        chronicle.add(["-"], stdin=io.BytesIO("\n".join(LINES).encode()))
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    builder = subprocess.Popen(
        [sys.executable, script, store, str(workers)], env=environment, start_new_session=True, stderr=subprocess.PIPE
    )
    database = Database(store)
    while builder.poll() is None and not database.value("SELECT count(*) FROM reading"):
        time.sleep(0.01)
    (os.kill if how is signal.SIGKILL else os.killpg)(builder.pid, how)  # a terminal interrupts the whole group
    builder.communicate()
    _wait_until_gone(builder.pid)
    read = database.value("SELECT count(*) FROM reading")
    database.close()
    assert builder.returncode != 0
    assert 0 < read < len(LINES)
    return store


def _wait_until_gone(group: int) -> None:
    """Workers whose parent is gone go too: nobody of its process group stays behind."""
    for _ in range(1000):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.01)
    pytest.fail("workers outlived the build")


@pytest.mark.parametrize("workers", [1, 2])
def test_killed_in_the_middle_and_built_again(tmp_path: Path, workers: int) -> None:
    store = interrupted(tmp_path, workers, signal.SIGKILL)
    assert export(store, expect_work=True) == export(tmp_path / "never_killed.sqlite")


def test_an_interrupt_keeps_what_is_done(tmp_path: Path) -> None:
    store = interrupted(tmp_path, 2, signal.SIGINT)
    assert export(store, expect_work=True) == export(tmp_path / "never_killed.sqlite")


def test_killed_between_any_two_commits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every commit of a build in turn is the last one: the next build ends the same."""
    monkeypatch.setattr(river, "_AT_ONCE", 3)
    lines = LINES[:12]
    expected = None
    for allowed in range(40):
        store = tmp_path / f"{allowed}.sqlite"
        with Chronicle.open(store) as chronicle:
            chronicle.add(["-"], stdin=io.BytesIO("\n".join(lines).encode()))
            finished = _build_with(chronicle, allowed, monkeypatch)
            chronicle.build(workers=1)
            assert chronicle.verify(workers=1).differences == ()
            found = "".join(chronicle.export("jsonl"))
        expected = expected or found
        assert found == expected
        if finished:
            break
    assert finished and allowed > 5


class Killed(BaseException):
    """Stands for the end of the process."""


def _build_with(chronicle: Chronicle, allowed: int, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Build until so many transactions are done; whether that was enough."""
    left, write = [allowed], Database.write

    def limited(self: Database) -> object:
        if left[0] == 0:
            raise Killed
        left[0] -= 1
        return write(self)

    with monkeypatch.context() as patch:
        patch.setattr(Database, "write", limited)
        try:
            chronicle.build(workers=1)
        except Killed:
            return False
    return True

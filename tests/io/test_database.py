"""Reading goes on while another writes; on an old library writers wait for one another."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from kronik.errors import StoreError
from kronik.io import database as module
from kronik.io.database import Database
from kronik.io.lock import held
from kronik.io.migrations import migrate

FAILURE = "INSERT INTO failure VALUES ('x', 'take', 'why')"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    database = Database(tmp_path / "s.sqlite")
    migrate(database)
    database.close()
    return tmp_path / "s.sqlite"


def test_readers_see_the_last_commit_while_another_writes(path: Path) -> None:
    writer, reader = Database(path), Database(path)
    with writer.write() as transaction:
        transaction.execute(FAILURE)
        assert reader.value("SELECT count(*) FROM failure") == 0
    assert reader.value("SELECT count(*) FROM failure") == 1


def test_a_store_that_stays_busy_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_BUSY_MS", 20)
    first, second = Database(path), Database(path)
    with first.write(), pytest.raises(StoreError, match="busy") as told, second.write():
        pass
    assert "try again" in told.value.hint


def test_on_an_old_library_writers_wait_for_the_lock(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SOUND", (99, 0, 0))
    done = threading.Event()

    def write() -> None:
        database = Database(path)
        with database.write() as transaction:
            transaction.execute(FAILURE)
        done.set()

    writer = threading.Thread(target=write)
    with held(path.with_name("s.sqlite.lock"), wait=9):
        writer.start()
        assert not done.wait(0.3)
    writer.join()
    assert Database(path).value("SELECT count(*) FROM failure") == 1

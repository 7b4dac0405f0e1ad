"""The file: what may not be altered cannot be, older stores are brought up to date, newer and foreign ones refused."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from kronik.errors import StoreError
from kronik.io import articles, intake
from kronik.io.database import Database, driver
from kronik.io.lock import building
from kronik.io.migrations import Migration, migrate, migrations


@pytest.fixture
def database(tmp_path: Path) -> Database:
    opened = Database(tmp_path / "s.sqlite")
    migrate(opened)
    (tmp_path / "a.txt").write_text("Putin bertemu Trump.")
    articles.keep(opened, list(intake.take([tmp_path / "a.txt"])))
    return opened


ATTACKS = [
    "UPDATE {table} SET number = 7",
    "DELETE FROM {table}",
    "INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
    "REPLACE INTO {table} SELECT * FROM {table}",
    "INSERT OR IGNORE INTO {table} SELECT * FROM {table}",
]


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("table", ["page", "article", "appearance"])
@pytest.mark.parametrize("recursive", ["ON", "OFF"])
def test_what_came_in_cannot_be_altered(database: Database, table: str, attack: str, recursive: str) -> None:
    connection = database.connection()
    connection.execute(f"PRAGMA recursive_triggers = {recursive}")
    before = list(database.rows(f"SELECT * FROM {table}"))
    with pytest.raises(driver.IntegrityError, match="append-only"):
        connection.execute(attack.format(table=table))
    assert list(database.rows(f"SELECT * FROM {table}")) == before


@pytest.mark.parametrize("recursive", ["ON", "OFF"])
def test_a_row_cannot_be_pushed_out_by_its_number(database: Database, recursive: str) -> None:
    connection = database.connection()
    connection.execute(f"PRAGMA recursive_triggers = {recursive}")
    with pytest.raises(driver.IntegrityError, match="append-only"):
        connection.execute("INSERT OR REPLACE INTO article VALUES (1, 'other', NULL, NULL, 'other')")
    assert database.value("SELECT count(*) FROM article WHERE text LIKE 'Putin%'") == 1


def test_judgements_form_a_chain(database: Database) -> None:
    connection = database.connection()
    insert = "INSERT INTO judgement (id, body, previous, hash) VALUES (?, '{}', ?, ?)"
    connection.execute(insert, ("j1", "", "h1"))
    connection.execute(insert, ("j2", "h1", "h2"))
    for wrong in ("", "h1", "other"):
        with pytest.raises(driver.IntegrityError, match="append-only"):
            connection.execute(insert, ("j3", wrong, "h3"))
    with pytest.raises(driver.IntegrityError, match="append-only"):
        connection.execute("INSERT OR REPLACE INTO judgement VALUES (9, 'j1', '{}', 'h2', 'h9')")
    with pytest.raises(driver.IntegrityError, match="append-only"):
        connection.execute("DELETE FROM judgement")


def test_an_article_without_its_page_is_refused(database: Database) -> None:
    with pytest.raises(driver.IntegrityError, match="FOREIGN KEY"):
        database.connection().execute(
            "INSERT INTO appearance (seal, article, page, name, authors) VALUES ('s', 'none', 'none', 'n', '[]')"
        )


def test_a_transaction_that_fails_leaves_nothing(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.write() as transaction:
        transaction.execute("INSERT INTO failure VALUES ('x', 'take', 'why')")
        raise ZeroDivisionError
    assert database.value("SELECT count(*) FROM failure") == 0


def test_the_file_is_as_it_should_be(database: Database) -> None:
    pragma = {name: database.value(f"PRAGMA {name}") for name in ("journal_mode", "synchronous", "foreign_keys")}
    assert pragma == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_threads_have_connections_of_their_own(database: Database) -> None:
    counts: list[int] = []
    threads = [
        threading.Thread(target=lambda: counts.append(database.value("SELECT count(*) FROM article"))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counts == [1] * 4
    database.close()
    with pytest.raises(StoreError, match="closed"):
        database.value("SELECT 1")


# -- migrations


def test_every_step_is_applied_once_and_kept_with_its_checksum(database: Database) -> None:
    migrate(database)
    ledger = list(database.rows("SELECT number, checksum FROM migration ORDER BY number"))
    assert ledger == [(step.number, step.checksum) for step in migrations()]
    assert [step.number for step in migrations()] == list(range(1, len(migrations()) + 1))


def test_an_older_store_is_brought_up_to_date_and_copied_aside(database: Database) -> None:
    more = Migration(
        len(migrations()) + 1, "more", "CREATE TABLE more (x TEXT) STRICT;\nINSERT INTO more VALUES ('a;b');\n"
    )
    migrate(database, [*migrations(), more])
    assert database.value("SELECT x FROM more") == "a;b"
    assert database.value("SELECT count(*) FROM article") == 1
    [aside] = database.path.parent.glob("*.before-*")
    copy = sqlite3.connect(aside)
    assert copy.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'more'").fetchone() == (0,)
    copy.close()


def test_a_step_that_fails_leaves_the_store_as_it_was(database: Database) -> None:
    wrong = Migration(
        len(migrations()) + 1, "wrong", "CREATE TABLE more (x TEXT) STRICT;\nINSERT INTO nowhere VALUES (1);\n"
    )
    with pytest.raises(driver.OperationalError):
        migrate(database, [*migrations(), wrong])
    assert database.value("SELECT count(*) FROM sqlite_schema WHERE name = 'more'") == 0
    migrate(database)


def test_a_newer_store_is_refused_with_a_hint(database: Database) -> None:
    with database.write() as transaction:
        transaction.execute("INSERT INTO migration VALUES (99, 'future', 'x', 'then')")
    with pytest.raises(StoreError, match="newer Kronik") as told:
        migrate(database)
    assert "install that version" in told.value.hint


def test_a_step_that_is_not_ours_is_refused(database: Database) -> None:
    with database.write() as transaction:
        transaction.execute("UPDATE migration SET checksum = 'x'")
    with pytest.raises(StoreError, match="not the one this Kronik knows"):
        migrate(database)


def test_other_files_are_no_stores(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("Ini bukan basis data, melainkan catatan biasa yang cukup panjang. " * 9)
    other = sqlite3.connect(tmp_path / "other.sqlite")
    other.execute("CREATE TABLE t (x)")
    other.close()
    for name in ("text", "other.sqlite"):
        with pytest.raises(StoreError, match="not a store of Kronik's"):
            migrate(Database(tmp_path / name))


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        migrate(Database(tmp_path))


def test_one_builds_at_a_time(tmp_path: Path) -> None:
    with (
        building(tmp_path / "s.sqlite"),
        pytest.raises(StoreError, match="another kronik"),
        building(tmp_path / "s.sqlite"),
    ):
        pass
    with building(tmp_path / "s.sqlite"):
        pass

"""The schema as numbered steps (schema/NNNN_name.sql), each applied once, in one transaction, with its checksum kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

from kronik.errors import StoreError
from kronik.io import clock
from kronik.io.database import APPLICATION, SAFE_LOG, Database, driver, foreign
from kronik.text import sha256

_LEDGER = """CREATE TABLE migration (
  number INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied TEXT NOT NULL) STRICT"""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: its number, name and SQL."""

    number: int
    name: str
    sql: str

    @property
    def checksum(self) -> str:
        """SHA-256 of its SQL."""
        return sha256(self.sql)


def migrations() -> tuple[Migration, ...]:
    """All steps that this program knows, in order."""
    folder = resources.files("kronik.io") / "schema"
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".sql")), key=lambda f: f.name)
    return tuple(Migration(int(f.name[:4]), f.name[5:-4], f.read_text("utf-8")) for f in files)


def migrate(database: Database, steps: Sequence[Migration] | None = None) -> None:
    """Bring a store up to date; a new file becomes a store. An older store is copied aside first.

    Raises StoreError for a file that is no store of Kronik's, for one written by a newer program, and for one whose
    steps are not ours.
    """
    known = migrations() if steps is None else tuple(steps)
    applied = _applied(database)
    _check(database, known, applied)
    waiting = [step for step in known if step.number not in applied]
    if applied and waiting:
        _copy_aside(database, waiting[0])
    if not applied:
        _found(database)
    for step in waiting:
        _apply(database, step)


def _applied(database: Database) -> dict[int, tuple[str, str]]:
    """The steps that the file went through: number -> name and checksum. Empty for an empty file."""
    try:
        application = database.value("PRAGMA application_id")
        tables = database.value("SELECT count(*) FROM sqlite_schema")
    except driver.DatabaseError as fault:
        raise foreign(database.path) from fault
    if application == 0 and tables == 0:
        return {}
    if application != APPLICATION:
        raise foreign(database.path)
    if not database.value("SELECT count(*) FROM sqlite_schema WHERE name = 'migration'"):
        return {}
    return {n: (name, checksum) for n, name, checksum in database.rows("SELECT number, name, checksum FROM migration")}


def _check(database: Database, known: Sequence[Migration], applied: dict[int, tuple[str, str]]) -> None:
    ours = {step.number: step for step in known}
    newer = sorted(set(applied) - set(ours))
    if newer:
        raise StoreError(
            f"the store {database.path} was written by a newer Kronik (step {newer[-1]}, this one knows {max(ours)})",
            hint="install that version, or name another store with --store",
        )
    for number, (name, checksum) in applied.items():
        if ours[number].checksum != checksum:
            raise StoreError(
                f"step {number} ({name}) of the store {database.path} is not the one this Kronik knows",
                hint="restore the store from a copy",
            )


def _found(database: Database) -> None:
    """Make an empty file a store: write-ahead log (safe here, see database.py), our mark, the ledger of steps."""
    connection = database.connection()
    connection.execute(f"PRAGMA journal_mode = {'WAL' if SAFE_LOG else 'TRUNCATE'}")
    with database.write() as transaction:
        if not transaction.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'migration'").fetchone()[0]:
            transaction.execute(f"PRAGMA application_id = {APPLICATION}")
            transaction.execute(_LEDGER)


def _copy_aside(database: Database, step: Migration) -> None:
    aside = database.path.with_name(f"{database.path.name}.before-{step.number:04d}")
    if not aside.exists():
        database.connection().execute("VACUUM INTO ?", (str(aside),))


def _apply(database: Database, step: Migration) -> None:
    with database.write() as transaction:
        if transaction.execute("SELECT 1 FROM migration WHERE number = ?", (step.number,)).fetchone():
            return  # another process was faster
        for statement in _statements(step.sql):
            transaction.execute(statement)
        row: tuple[Any, ...] = (step.number, step.name, step.checksum, clock.now())
        transaction.execute("INSERT INTO migration VALUES (?, ?, ?, ?)", row)


def _statements(sql: str) -> Iterator[str]:
    """The statements of a script; a trigger's inner semicolons do not end it."""
    held = ""
    for line in sql.splitlines(keepends=True):
        held += line
        if driver.complete_statement(held):
            yield held
            held = ""
    if held.strip():
        raise StoreError("a migration ends within a statement")

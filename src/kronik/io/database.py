"""One SQLite file: the driver, the connection of each thread, and transactions that hold under several processes.

Libraries before SQLite 3.51.3 may damage a WAL file when two connections write at once (sqlite.org/wal.html#walresetbug):
on those, one file lock stands around every write.
"""

from __future__ import annotations

import contextlib
import sqlite3 as standard
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from kronik.errors import StoreError
from kronik.io.lock import LOCKS, held

try:
    import pysqlite3.dbapi2 as pysqlite
except ImportError:
    pysqlite = None

driver: ModuleType = pysqlite or standard
SOUND = (3, 51, 3)  # the first release without the WAL-reset fault
SAFE_LOG = driver.sqlite_version_info >= SOUND or LOCKS  # else a rollback journal, which has no such fault
MEMORY = Path(":memory:")  # a store that is nowhere, for looking at the schema
APPLICATION = 0x4B524F4E  # "KRON"
_BUSY_MS = 10_000
_FAULTS = (driver.OperationalError, driver.DatabaseError)


class Database:
    """One store file. Each thread gets its own connection; writes go through `write()`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._own = threading.local()
        self._all: list[Any] = []
        self._guard = threading.Lock()
        self._closed = False

    def connection(self) -> Any:
        """This thread's connection, opened on first use. Raises StoreError when the file cannot be a store."""
        found = getattr(self._own, "connection", None)
        if found is None:
            if self._closed:
                raise StoreError(f"the store is closed: {self.path}")
            found = self._own.connection = _connect(self.path)
            with self._guard:
                self._all.append(found)
        return found

    def rows(self, sql: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows of a query, streamed."""
        with _explained(self.path):
            yield from self.connection().execute(sql, values)

    def row(self, sql: str, values: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row of a query, or None."""
        with _explained(self.path):
            found: tuple[Any, ...] | None = self.connection().execute(sql, values).fetchone()
            return found

    def value(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """The first value of the first row, or None."""
        found = self.row(sql, values)
        return None if found is None else found[0]

    @contextlib.contextmanager
    def write(self) -> Iterator[Any]:
        """One transaction (BEGIN IMMEDIATE): committed at the end, rolled back when anything is raised."""
        connection = self.connection()
        with _explained(self.path), _alone(self.path):
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    @contextlib.contextmanager
    def lenient(self) -> Iterator[None]:
        """Within, bytes that are no UTF-8 come back as lone surrogates instead of an error: to say what is damaged."""
        connection = self.connection()
        connection.text_factory = _as_it_is
        try:
            yield
        finally:
            connection.text_factory = str

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        self._closed = True
        with _explained(self.path), _alone(self.path), self._guard:
            while self._all:
                self._all.pop().close()
        self._own = threading.local()


def _connect(path: Path) -> Any:
    try:
        connection = driver.connect(path, timeout=_BUSY_MS / 1000, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA recursive_triggers = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        connection.execute("PRAGMA application_id").fetchone()
        return connection
    except _FAULTS as fault:
        if "not a database" in str(fault):
            raise foreign(path) from fault
        raise StoreError(f"cannot open the store {path}: {fault}", hint="name another file with --store") from fault


def _as_it_is(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


def foreign(path: Path) -> StoreError:
    """The error for a file that is something else."""
    return StoreError(f"not a store of Kronik's: {path}", hint="name another file with --store")


def _busy(path: Path) -> StoreError:
    return StoreError(f"the store is busy: {path}", hint="another kronik is writing to it; try again")


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Say in our own words when the file is locked or damaged; a breach of our own rules goes through as it is."""
    try:
        yield
    except BlockingIOError as fault:
        raise _busy(path) from fault
    except driver.IntegrityError:
        raise
    except driver.OperationalError as fault:
        if "locked" in str(fault) or "busy" in str(fault):
            raise _busy(path) from fault
        if "disk" in str(fault) or "readonly" in str(fault):
            raise StoreError(
                f"cannot write to the store {path}: {fault}", hint="is the disk full, the folder writable?"
            ) from fault
        if "decode" in str(fault):
            raise StoreError(f"the store is damaged: {path}: {fault}", hint="`kronik verify` says where") from fault
        raise
    except driver.DatabaseError as fault:
        if "malformed" in str(fault) or "not a database" in str(fault):
            raise StoreError(f"the store is damaged: {path}: {fault}", hint="restore it from a copy") from fault
        raise


def _alone(path: Path) -> contextlib.AbstractContextManager[None]:
    """On a library with the WAL-reset fault, nobody else writes meanwhile."""
    if driver.sqlite_version_info >= SOUND or path == MEMORY:
        return contextlib.nullcontext()
    return held(path.with_name(f"{path.name}.lock"), wait=_BUSY_MS / 1000)

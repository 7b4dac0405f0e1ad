"""Locks on files, which the system lets go when their holder ends, however it ends."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from kronik.errors import StoreError

try:
    import fcntl
except ImportError:  # not POSIX
    fcntl = None  # type: ignore[assignment]

LOCKS = fcntl is not None


@contextlib.contextmanager
def held(path: Path, *, wait: bool) -> Iterator[None]:
    """Hold the lock of this file. Raises BlockingIOError when another process holds it and `wait` is false."""
    if fcntl is None:
        yield
        return
    with path.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        yield


@contextlib.contextmanager
def building(store: Path) -> Iterator[None]:
    """Only one `build` at a time on a store. Raises StoreError while another process holds it."""
    lock = held(store.with_name(f"{store.name}.building"), wait=False)
    try:
        lock.__enter__()
    except BlockingIOError as fault:
        raise StoreError(f"another kronik is building {store}", hint="wait until it is done") from fault
    with contextlib.ExitStack() as stack:
        stack.push(lock)
        yield

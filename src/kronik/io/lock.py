"""Locks on files, which the system lets go when their holder ends, however it ends."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from kronik.errors import StoreError
from kronik.io import clock

try:
    import fcntl
except ImportError:  # not POSIX
    fcntl = None  # type: ignore[assignment]

LOCKS = fcntl is not None


@contextlib.contextmanager
def held(path: Path, *, wait: float) -> Iterator[None]:
    """Hold the lock of this file. Raises BlockingIOError when another holds it for longer than `wait` seconds."""
    if fcntl is None:
        yield
        return
    until = clock.seconds() + wait
    with path.open("ab") as file:
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if clock.seconds() >= until:
                    raise
                clock.rest(0.005)
        yield


@contextlib.contextmanager
def building(store: Path, what: str = "building") -> Iterator[None]:
    """Only one `build` (or `watch`: "watching") at a time on a store. Raises StoreError while another process holds it."""
    lock = held(store.with_name(f"{store.name}.{what}"), wait=0)
    try:
        lock.__enter__()
    except BlockingIOError as fault:
        raise StoreError(f"another kronik is {what} {store}", hint="wait until it is done") from fault
    with contextlib.ExitStack() as stack:
        stack.push(lock)
        yield

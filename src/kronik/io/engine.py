"""Work over many items, in this process or in several: `each` for items, `group` for parts of unequal weight.

The engine knows no noun and the rooms know no engine: work is a pure function at module level. Results come in the
order of the items, a bounded number of batches is out at a time, and nothing is held once it is handed on.

A fault in one item is that item's Failure. A worker that is killed takes its pool with it (BrokenProcessPool); what was
out is then run apart, one batch at a time, and a batch that kills again is halved until the item is found: it becomes a
Failure after two kills. An item that never ends is stopped and is a Failure too. multiprocessing.Pool would hang instead,
so it is not used.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Generic, TypeVar

from kronik.errors import KronikError
from kronik.model import Failure

A = TypeVar("A")
B = TypeVar("B")
_KILLS = 2
LIMIT = 300.0  # seconds of processor time for one item; an article takes milliseconds, the largest part seconds


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Engine:
    """Runs pure functions over many items with `workers` processes; 1 runs them here."""

    def __init__(self, workers: int = 1) -> None:
        self.workers = max(1, workers)

    def each(
        self, work: Callable[[A], B], items: Iterable[A], *, of: Callable[[A], str], step: str, batch: int = 16
    ) -> Iterator[B | Failure]:
        """`work` on each item, in order; a Failure (of, step, reason) in place of what went wrong."""
        return self._run(work, _batches(items, batch, lambda _: 1), of, step)

    def group(
        self,
        work: Callable[[A], B],
        groups: Iterable[A],
        *,
        of: Callable[[A], str],
        step: str,
        weight: Callable[[A], int],
        batch: int = 64,
    ) -> Iterator[B | Failure]:
        """As `each`, for groups of unequal weight: small ones travel together, up to `batch` in weight."""
        return self._run(work, _batches(groups, batch, weight), of, step)

    def _run(
        self, work: Callable[[A], B], batches: Iterable[list[A]], of: Callable[[A], str], step: str
    ) -> Iterator[B | Failure]:
        outcomes = _here(work, batches) if self.workers == 1 else _Pooled(work, self.workers).run(batches)
        for item, value, reason in outcomes:
            yield Failure(of(item), step, reason) if reason else value  # type: ignore[misc]


Outcome = tuple[A, B | None, str]


def _here(work: Callable[[A], B], batches: Iterable[list[A]]) -> Iterator[Outcome[A, B]]:
    for batch in batches:
        for item in batch:
            yield (item, *_attempt(work, item))


class _Pooled(Generic[A, B]):
    """One run over a pool of processes."""

    def __init__(self, work: Callable[[A], B], workers: int) -> None:
        self._work = work
        self._workers = workers
        self._out: deque[tuple[list[A], Future[list[tuple[B | None, str]]] | None]] = deque()

    def run(self, batches: Iterable[list[A]]) -> Iterator[Outcome[A, B]]:
        pool, done = _pool(self._workers), False
        try:
            for batch in batches:
                self._out.append((batch, self._submit(pool, batch)))
                if len(self._out) > 2 * self._workers:
                    pool, outcomes = self._first(pool)
                    yield from outcomes
            while self._out:
                pool, outcomes = self._first(pool)
                yield from outcomes
            done = True
        finally:
            # idle workers are waited for: a pool still closing when the interpreter ends may complain of it on standard error
            pool.shutdown(wait=done, cancel_futures=True)

    def _submit(self, pool: ProcessPoolExecutor, batch: list[A]) -> Future[list[tuple[B | None, str]]] | None:
        try:
            return pool.submit(_attempts, self._work, batch)
        except BrokenProcessPool:
            return None

    def _first(self, pool: ProcessPoolExecutor) -> tuple[ProcessPoolExecutor, list[Outcome[A, B]]]:
        """The outcomes of the batch that went out first; when the pool broke, of all that are out, and a new pool."""
        batch, future = self._out[0]
        try:
            if future is None:
                raise BrokenProcessPool
            outcomes = _paired(batch, future.result())
            self._out.popleft()
            return pool, outcomes
        except BrokenProcessPool:
            pool.shutdown(wait=False, cancel_futures=True)
            return _pool(self._workers), self._apart()

    def _apart(self) -> list[Outcome[A, B]]:
        """Run all that is out again, one batch at a time, in a process of its own."""
        outcomes: list[Outcome[A, B]] = []
        with _Solitary(self._work) as alone:
            while self._out:
                batch, future = self._out.popleft()
                if future is not None and future.done() and not future.cancelled() and future.exception() is None:
                    outcomes += _paired(batch, future.result())
                else:
                    outcomes += alone.run(batch)
        return outcomes


class _Solitary(Generic[A, B]):
    """One process that runs one batch at a time; batches that kill it are halved down to the item."""

    def __init__(self, work: Callable[[A], B]) -> None:
        self._work = work
        self._pool = _proven()

    def run(self, batch: Sequence[A]) -> list[Outcome[A, B]]:
        kills = 0
        while True:
            try:
                return _paired(batch, self._pool.submit(_attempts, self._work, list(batch)).result())
            except BrokenProcessPool:
                self._pool.shutdown(wait=False)
                self._pool = _proven()
                kills += 1
            if len(batch) > 1:
                half = len(batch) // 2
                return self.run(batch[:half]) + self.run(batch[half:])
            if kills >= _KILLS:
                return [(batch[0], None, f"killed its worker {kills} times (memory, or a fault in a library)")]

    def __enter__(self) -> _Solitary[A, B]:
        return self

    def __exit__(self, fault: type[BaseException] | None, *_: object) -> None:
        self._pool.shutdown(wait=fault is None, cancel_futures=True)


def _pool(workers: int) -> ProcessPoolExecutor:
    """Fresh processes, never forked: a fork of a process with threads may lock up."""
    return ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), initializer=_enter)


def _proven() -> ProcessPoolExecutor:
    """A pool of one that has shown that it can work: else the fault is not the items'. Raises KronikError."""
    pool = _pool(1)
    try:
        pool.submit(os.getpid).result()
    except BrokenProcessPool as fault:
        raise KronikError(
            "no worker process can be started",
            hint="build with one worker; a script that builds with several must stand in a file, under "
            "`if __name__ == '__main__':`",
        ) from fault
    return pool


def _enter() -> None:
    """In a worker: an interrupt is the parent's to handle, and a worker whose parent is gone goes too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_leave_with_parent, daemon=True).start()


def _leave_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """End what takes more of the processor than this: TimeoutError, so that one item cannot hold up all others.

    Only in a process's main thread and where the system has interval timers; elsewhere nothing is limited.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, frame: object) -> None:
        raise TimeoutError(f"not done after {seconds:g} s of processor time")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _attempts(work: Callable[[A], B], batch: list[A]) -> list[tuple[B | None, str]]:
    return [_attempt(work, item) for item in batch]


def _attempt(work: Callable[[A], B], item: A) -> tuple[B | None, str]:
    try:
        with limited(LIMIT):
            return work(item), ""
    except Exception as fault:
        last = traceback.extract_tb(fault.__traceback__)[-1]
        place = f"{os.path.basename(os.path.dirname(last.filename))}/{os.path.basename(last.filename)}:{last.lineno}"
        return None, f"{type(fault).__name__}: {fault} (in {place})"


def _paired(batch: Sequence[A], results: Sequence[tuple[B | None, str]]) -> list[Outcome[A, B]]:
    return [(item, value, reason) for item, (value, reason) in zip(batch, results, strict=True)]


def _batches(items: Iterable[A], most: int, weight: Callable[[A], int]) -> Iterator[list[A]]:
    """Runs of items whose weights add up to about `most`; at least one item each."""
    batch: list[A] = []
    total = 0
    for item in items:
        batch.append(item)
        total += weight(item)
        if total >= most:
            yield batch
            batch, total = [], 0
    if batch:
        yield batch

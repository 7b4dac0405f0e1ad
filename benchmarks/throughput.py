"""How fast `add` and `build` are, and whether memory stays flat: 10,000 generated articles in processes of their own.

    python -m benchmarks.throughput [--articles 10000] [--workers 2]

Prints articles a second, the highest memory of the main process and of its workers at a quarter, half and all of the
way, and beside them a peer in the same run: the same rows put into a bare SQLite table, and the same texts scanned for
names and contact words with one regular expression. Peers do far less; the ratios say what the rest costs.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import re
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from benchmarks import articles as generated


class Memory:
    """The highest resident memory so far, noted as the work passes each mark."""

    def __init__(self, total: int) -> None:
        self.marks = sorted({total // 4, total // 2, total})
        self.noted: dict[str, dict[str, list[float]]] = {}

    def __call__(self, step: str, done: int, total: int | None) -> None:
        """Note the memory when `done` passes a mark."""
        noted = self.noted.setdefault(step, {})
        for mark in self.marks:
            if done >= mark and str(mark) not in noted:
                noted[str(mark)] = peaks()
        noted.pop("last", None)
        noted["last"] = peaks()


def peaks() -> list[float]:
    """MiB at most so far: this process, then its largest worker."""
    workers = [child.pid for child in multiprocessing.active_children() if child.pid]
    return [round(peak(os.getpid()), 1), round(max(map(peak, workers), default=0.0), 1)]


def peak(pid: int) -> float:
    """The high-water mark of a process in MiB; 0 where the system does not say."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) / 1024 if found else 0.0


def child(verb: str, store: str, source: str, total: int, workers: int) -> None:
    """One verb in this process; its figures as JSON on standard output."""
    from kronik.chronicle import Chronicle

    memory = Memory(total)
    with Chronicle.open(store) as chronicle:
        started, used = time.monotonic(), os.times()
        if verb == "add":
            added = chronicle.add([source], progress=memory)
            counted: dict[str, Any] = {"taken": added.taken, "refused": added.refused}
        else:
            built = chronicle.build(workers=workers, progress=memory)
            counted = {"read": built.read, "failed": built.failed, "events": built.events, "written": built.written}
            if built.failures:
                counted["first failure"] = built.failures[0].reason
        seconds, now = time.monotonic() - started, os.times()
        cpu = sum(now[:4]) - sum(used[:4])
    largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "cpu": cpu, "memory": memory.noted, "peak": largest, **counted}))


def run(verb: str, store: Path, source: Path, total: int, workers: int) -> dict[str, Any]:
    """One verb in a fresh process."""
    command = [sys.executable, __file__, "--child", verb, str(store), str(source), str(total), str(workers)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True)
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def plain_insert(source: Path, folder: Path) -> float:
    """Seconds to parse the same lines and put them into one bare table, all at once."""
    started = time.monotonic()
    connection = sqlite3.connect(folder / "peer.sqlite")
    connection.execute("CREATE TABLE article (id TEXT PRIMARY KEY, title, outlet, published, text)")
    with source.open(encoding="utf-8") as file, connection:
        rows = (json.loads(line) for line in file)
        connection.executemany("INSERT INTO article VALUES (:id, :title, :outlet, :published, :text)", rows)
    connection.close()
    return time.monotonic() - started


def plain_scan(source: Path) -> float:
    """Seconds to look for office, state and contact words in one sentence with one regular expression."""
    states = "|".join(state for state, _ in generated.STATES)
    offices = "|".join(generated.OFFICES)
    words = re.compile(
        rf"(?:{offices}) (?:{states}) \w+ \w+|bertemu|menerima|menelepon|berjabat tangan|\d+/\d+/\d{{4}}"
    )
    started, found = time.monotonic(), 0
    with source.open(encoding="utf-8") as file:
        for line in file:
            for sentence in re.split(r"(?<=[.!?])\s+", json.loads(line)["text"]):
                found += len(words.findall(sentence)) > 2
    assert found
    return time.monotonic() - started


def show(name: str, total: int, result: dict[str, Any], peer: float) -> None:
    """A few lines for people."""
    rate = total / result["seconds"]
    counted = {k: v for k, v in result.items() if k not in ("seconds", "cpu", "memory", "peak")}
    print(f"{name}: {rate:,.0f} articles/s ({result['seconds']:.1f} s, {result['cpu']:.1f} s of CPU); {counted}")
    print(
        f"  peer: {total / peer:,.0f} articles/s ({peer:.1f} s); {name} takes {result['seconds'] / peer:.1f} times as long"
    )
    for step, marks in result["memory"].items():
        line = ", ".join(f"{mark}: {main} + {worker}" for mark, (main, worker) in marks.items())
        print(f"  peak MiB (main + largest worker) while at {step}: {line}")
    print(f"  peak MiB of the main process: {result['peak']:.1f}")


def main() -> None:
    """Generate, add, build, compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--child", nargs=5, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        verb, store, source, total, workers = given.child
        child(verb, store, source, int(total), int(workers))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source, store = folder / "generated.jsonl", folder / "s.sqlite"
        with source.open("w", encoding="utf-8") as file:
            file.writelines(generated.lines(given.articles))
        size = source.stat().st_size
        print(f"{given.articles:,} generated articles, {size / 2**20:.1f} MiB; {given.workers} workers")
        show("add", given.articles, run("add", store, source, given.articles, 1), plain_insert(source, folder))
        show("build", given.articles, run("build", store, source, given.articles, given.workers), plain_scan(source))
        print(f"store: {store.stat().st_size / 2**20:.1f} MiB")


if __name__ == "__main__":
    main()

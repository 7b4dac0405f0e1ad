"""Inputs as the user names them -> open streams of bytes: files, folders (recursive, sorted), `-` for standard input."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kronik.model import Failure

STEP = "take"


@dataclass(frozen=True, slots=True)
class Input:
    """One stream of bytes: where it comes from, as the user would say it, and the name it gives its articles."""

    of: str
    name: str
    stream: BinaryIO


def inputs(named: Iterable[str | Path], stdin: BinaryIO | None = None) -> Iterator[Input | Failure]:
    """Open each input in turn, folders in order of their names; hidden files are skipped. What cannot be opened is a Failure."""
    for one in named:
        if str(one) == "-":
            yield Input("-", "stdin", stdin) if stdin else Failure("-", STEP, "nothing stands on standard input")
            continue
        for found in _walk(Path(one)):
            if isinstance(found, Failure):
                yield found
            else:
                yield from _open(found)


def shown(path: str | Path) -> str:
    """A path that can be stored and printed: bytes of a name that are no UTF-8 become the replacement character."""
    return os.fsencode(path).decode("utf-8", "replace")


def _walk(given: Path) -> Iterator[Path | Failure]:
    """The files at and under a path, in order of their names, however deep."""
    waiting: list[tuple[Path, tuple[tuple[int, int], ...]]] = [(given, ())]
    while waiting:
        path, above = waiting.pop()  # `above`: the folders on the way, so that a link back to one is seen
        if above and path.is_symlink() and not _within(path, given):
            yield Failure(shown(path), STEP, "a link that leads out of the folder; name what it leads to")
            continue
        try:
            status = path.stat()
            if stat.S_ISDIR(status.st_mode):
                here = (status.st_dev, status.st_ino)
                if here in above:
                    yield Failure(
                        shown(path), STEP, "a link that leads back to a folder above it; its files are taken there"
                    )
                else:
                    waiting += [(path / name, (*above, here)) for name in _names(path)]
            elif above and not stat.S_ISREG(status.st_mode):
                what = "neither a file nor a folder (a pipe, socket or device)"
                yield Failure(shown(path), STEP, f"{what}; name it directly to read from it")
            else:
                yield path
        except OSError as fault:
            yield unreadable(path, fault)


def _within(path: Path, folder: Path) -> bool:
    """Whether what a link leads to lies in the folder that was named; a link to nothing is told elsewhere."""
    try:
        return path.resolve(strict=True).is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return True


def _names(folder: Path) -> list[str]:
    """What stands in a folder, last name first; hidden files left out."""
    return sorted((entry for entry in os.listdir(folder) if not entry.startswith(".")), reverse=True)


def _open(path: Path) -> Iterator[Input | Failure]:
    try:
        with path.open("rb") as stream:
            yield Input(shown(path), shown(path.name), stream)
    except OSError as fault:
        yield unreadable(path, fault)


def unreadable(path: str | Path, fault: OSError) -> Failure:
    """The Failure for an error of the operating system, in plain words."""
    of = shown(path)
    match fault:
        case FileNotFoundError() if os.path.islink(path):
            return Failure(of, STEP, "a link to a file that does not exist")
        case FileNotFoundError():
            return Failure(of, STEP, "no such file or folder; check the path")
        case PermissionError():
            return Failure(of, STEP, "may not be read; check its permissions")
        case _:
            return Failure(of, STEP, f"cannot be read: {fault.strerror or fault}")

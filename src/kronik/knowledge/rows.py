"""Read our own tables: CSV rows with their line, TOML files; whatever is wrong names file, line and mend."""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from kronik.errors import KnowledgeError

HERE = Path(__file__).resolve().parent
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: its cells by column, and where it stands, for errors."""

    file: str
    line: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def fault(self, what: str, mend: str) -> KnowledgeError:
        """The error that this row deserves; `mend` says what to write instead."""
        return KnowledgeError(f"{self.file}, line {self.line}: {what}", hint=mend)

    def needed(self, column: str) -> str:
        """The cell, which must not be empty. Raises KnowledgeError."""
        if value := self.cells[column]:
            return value
        raise self.fault(f"{column} is empty", f"fill in {column}, or take the row out")

    def listed(self, column: str) -> tuple[str, ...]:
        """The cell as a list: items parted by semicolons, in order, each once."""
        cell = self.cells.get(column, "")
        return tuple(dict.fromkeys(part for item in cell.split(";") if (part := item.strip()))) if cell else ()

    def one_of(self, column: str, allowed: Collection[str]) -> str:
        """The cell, which must be one of these words. Raises KnowledgeError."""
        if (value := self.cells[column]) in allowed:
            return value
        raise self.fault(f"{column} is {value!r}", f"write one of: {', '.join(sorted(allowed))}")

    def day(self, column: str, *, last: bool = False) -> date | None:
        """A date written 2018, 2018-07 or 2018-07-03: its first day, or its last; None for an empty cell.

        Raises:
            KnowledgeError: for anything else.
        """
        if not (value := self.cells[column]):
            return None
        try:
            return _day(value, last)
        except ValueError as error:
            raise self.fault(f"{column} is {value!r}", "write YYYY, YYYY-MM or YYYY-MM-DD") from error


@lru_cache(maxsize=16_384)
def _day(value: str, last: bool) -> date:
    if len(value) == 10:
        return date.fromisoformat(value)
    if not _DATE.fullmatch(value):
        raise ValueError(value)
    year, month = int(value[:4]), int(value[5:7] or 0)
    if not last:
        return date(year, month or 1, 1)
    if not month or month == 12:
        return date(year, 12, 31)
    return date.fromordinal(date(year, month + 1, 1).toordinal() - 1)


def table(path: Path, columns: Sequence[str]) -> Iterator[Row]:
    """The rows of a CSV file that has at least these columns; lines that begin with `#` are remarks.

    Raises:
        KnowledgeError: a missing file or column, or a row with too many or too few cells.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{path.name}: cannot be read: {error}", hint="put the table back, in UTF-8") from error
    lines = csv.reader(text.splitlines())
    header = next(lines, [])
    if missing := [column for column in columns if column not in header]:
        raise KnowledgeError(f"{path.name}, line 1: no column {', '.join(missing)}", hint="name it in the first line")
    width = len(header)
    for cells in lines:
        if not cells or cells[0].startswith("#"):
            continue
        row = Row(path.name, lines.line_num, dict(zip(header, cells, strict=False)))
        if len(cells) != width:
            raise row.fault(f"{len(cells)} cells under {width} columns", "quote cells that hold a comma")
        yield row


def toml(path: Path) -> Mapping[str, Any]:
    """A TOML file, parsed. Raises KnowledgeError with the parser's line."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise KnowledgeError(f"{path.name}: {error}", hint="mend the table; TOML wants quoted strings") from error

"""The user's own tables over those of the package: where they lie, and writing them whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from kronik.errors import StoreError

VARIABLE = "KRONIK_KNOWLEDGE"
TENURES = "tenures.csv"


def folder() -> Path:
    """The folder that KRONIK_KNOWLEDGE names, else the one in the user's data folder; it need not be there."""
    named = os.environ.get(VARIABLE)
    return Path(named).expanduser() if named else platformdirs.user_data_path("kronik") / "knowledge"


def use() -> None:
    """Let this process and those that it starts read the user's tables, where there are any and nothing else was said."""
    if VARIABLE not in os.environ and (folder() / TENURES).is_file():
        os.environ[VARIABLE] = str(folder())


def older(where: Path) -> str:
    """The tenures of the overlay as they are; empty for none."""
    file = where / TENURES
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def keep(where: Path, tenures: str) -> Path:
    """Write the overlay's tenures in one move. Raises StoreError where the folder cannot be written."""
    file = where / TENURES
    try:
        where.mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(".new")
        fresh.write_text(tenures, encoding="utf-8")
        fresh.replace(file)
    except OSError as error:
        raise StoreError(
            f"cannot write {file}: {error.strerror}", hint="name another folder: KRONIK_KNOWLEDGE"
        ) from error
    return file

"""Where each setting comes from: the command line, the environment, kronik.toml in the working folder, the default."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs

from kronik.errors import QuestionError
from kronik.io.engine import cores
from kronik.io.reports import Setting

FILE = "kronik.toml"
_NAMES = ("store", "workers", "host", "port", "contact", "hints", "hints_model")


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings that hold, and for each where it was said."""

    store: Path
    workers: int
    host: str
    port: int
    contact: str  # whom those may write to whose pages are fetched
    hints: str  # where a language model of the user's own is asked; empty for nowhere
    hints_model: str
    sources: tuple[Setting, ...]


def settings(
    store: str | Path | None = None, environment: Mapping[str, str] = os.environ, folder: Path | None = None
) -> Settings:
    """The settings for this run; `store` is what the command line says.

    Raises QuestionError for a kronik.toml that cannot be read, holds an unknown name or a value that does not fit.
    """
    where = folder or Path.cwd()
    given = {"store": str(store)} if store else {}
    spoken = {
        name: environment[f"KRONIK_{name.upper()}"] for name in _NAMES if environment.get(f"KRONIK_{name.upper()}")
    }
    defaults = {
        "store": str(platformdirs.user_data_path("kronik") / "chronicle.sqlite"),
        "workers": str(cores()),
        "host": "127.0.0.1",
        "port": "8642",
        "contact": "",
        "hints": "",
        "hints_model": "",
    }
    chosen = {}
    for name in _NAMES:
        ordered = (
            (given, "given"),
            (spoken, f"KRONIK_{name.upper()}"),
            (_written(where), str(where / FILE)),
            (defaults, "default"),
        )
        chosen[name] = next(Setting(name, values[name], source) for values, source in ordered if name in values)
    return Settings(
        store=Path(chosen["store"].value).expanduser(),
        workers=_number(chosen["workers"], 1, 1024),
        host=chosen["host"].value,
        port=_number(chosen["port"], 0, 65535),
        contact=chosen["contact"].value,
        hints=chosen["hints"].value,
        hints_model=chosen["hints_model"].value,
        sources=tuple(chosen.values()),
    )


def _written(folder: Path) -> dict[str, str]:
    """What kronik.toml says; a relative store lies beside it."""
    file = folder / FILE
    try:
        table: dict[str, Any] = tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as fault:
        raise QuestionError(f"cannot read {file}: {fault}", hint="mend the file or remove it") from fault
    if unknown := sorted(set(table) - set(_NAMES)):
        raise QuestionError(f"{file}: no setting is called {unknown[0]!r}", hint=f"settings: {', '.join(_NAMES)}")
    written = {name: str(value) for name, value in table.items()}
    if "store" in written:
        written["store"] = str(folder / Path(written["store"]).expanduser())
    return written


def _number(setting: Setting, least: int, most: int) -> int:
    try:
        value = int(setting.value)
    except ValueError:
        value = least - 1
    if not least <= value <= most:
        raise QuestionError(
            f"{setting.name} is {setting.value!r} ({setting.source})", hint=f"a number from {least} to {most}"
        )
    return value

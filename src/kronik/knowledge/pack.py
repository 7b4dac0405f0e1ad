"""A language pack: every table `packs/<language>/*.toml`, under its file's stem, parsed when first asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kronik.errors import KnowledgeError
from kronik.knowledge.rows import HERE, toml

Table = Mapping[str, Any]


class Tables(Mapping[str, Table]):
    """The tables of one language by name: `tables["dates"]` is packs/id/dates.toml. Raises KeyError for none such."""

    def __init__(self, folder: Path) -> None:
        self._paths = {path.stem: path for path in sorted(folder.glob("*.toml"))}
        self._parsed: dict[str, Table] = {}

    def __getitem__(self, name: str) -> Table:
        """The table, parsed once. Raises KnowledgeError where it is not TOML."""
        if name not in self._parsed:
            self._parsed[name] = toml(self._paths[name])
        return self._parsed[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


def tables(language: str = "id", folder: Path = HERE / "packs") -> Tables:
    """The tables of one language. Raises KnowledgeError where there is no such pack."""
    if not (folder / language).is_dir():
        known = ", ".join(sorted(path.name for path in folder.iterdir() if path.is_dir()))
        raise KnowledgeError(f"no language pack {language!r}", hint=f"there is: {known}")
    return Tables(folder / language)

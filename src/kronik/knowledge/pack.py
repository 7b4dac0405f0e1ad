"""A language pack: every table `packs/<language>/*.toml`, parsed once, under its file's stem."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kronik.errors import KnowledgeError
from kronik.knowledge.rows import HERE, toml


def tables(language: str = "id") -> Mapping[str, Mapping[str, Any]]:
    """The tables of one language: `tables("id")["dates"]` is packs/id/dates.toml.

    Raises:
        KnowledgeError: no such pack, or a table that is not TOML.
    """
    folder = HERE / "packs" / language
    if not folder.is_dir():
        known = ", ".join(sorted(path.name for path in folder.parent.iterdir() if path.is_dir()))
        raise KnowledgeError(f"no language pack {language!r}", hint=f"there is: {known}")
    return {path.stem: toml(path) for path in sorted(folder.glob("*.toml"))}

"""What Kronik knows, as data: who held which office when, places, gatherings, outlets, and the language packs.

    know = load()
    know.register.holders("head_of_government", "DEU", date(2025, 8, 1))
    know.places.country("Korsel"), know.summits, know.outlets.by_host("news.detik.com"), know.tables["dates"]

Everything is read from files of this package, each row checked; a bad one raises KnowledgeError with file, line and mend.
A folder of the user's own may lay newer tenures over them (`load(overlay=...)`, else the folder that KRONIK_KNOWLEDGE
names); it is part of the fingerprint.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from kronik.errors import KnowledgeError
from kronik.knowledge.actors import register as _register
from kronik.knowledge.outlets import Outlet, Outlets
from kronik.knowledge.outlets import outlets as _outlets
from kronik.knowledge.pack import tables as _tables
from kronik.knowledge.places import City, Country, Places, Venue
from kronik.knowledge.places import places as _places
from kronik.knowledge.register import Actor, Match, Register, Tenure, look_up
from kronik.knowledge.rows import HERE
from kronik.knowledge.summits import Summit
from kronik.knowledge.summits import summits as _summits
from kronik.text import sha256

__all__ = [
    "Actor",
    "City",
    "Country",
    "Knowledge",
    "Match",
    "Outlet",
    "Outlets",
    "Places",
    "Register",
    "Summit",
    "Tenure",
    "Venue",
    "load",
    "look_up",
]


@dataclass(frozen=True, eq=False)
class Knowledge:
    """All of it for one language. Hashes by identity, so that compiled tables can be cached on it."""

    language: str
    tables: Mapping[str, Mapping[str, Any]]
    register: Register
    places: Places
    overlay: Path | None = None  # the folder of the user's own tables

    @cached_property
    def summits(self) -> tuple[Summit, ...]:
        """Gatherings by first day."""
        return _summits()

    @cached_property
    def outlets(self) -> Outlets:
        """Outlets and agencies."""
        return _outlets()

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 over the names and bytes of all that decides a reading: this folder, read, model, text."""
        root = HERE.parent
        named = [(path.relative_to(root).as_posix(), path.read_bytes()) for path in _deciding(root)]
        if self.overlay:
            named += [(f"overlay/{path.name}", path.read_bytes()) for path in sorted(self.overlay.glob("*.csv"))]
        return sha256(*(part for name_and_bytes in named for part in name_and_bytes))


def load(language: str = "id", overlay: Path | None = None) -> Knowledge:
    """The knowledge for a language, read once a process; `overlay` else KRONIK_KNOWLEDGE names the user's own folder.

    Raises:
        KnowledgeError: for a table that is wrong, or an overlay that is not there.
    """
    if overlay is None and (named := os.environ.get("KRONIK_KNOWLEDGE")):
        overlay = Path(named)
    return _load(language, overlay)


@cache
def _load(language: str, overlay: Path | None) -> Knowledge:
    if overlay and not overlay.is_dir():
        raise KnowledgeError(f"no folder {overlay}", hint="make it, or unset KRONIK_KNOWLEDGE")
    gazetteer = _places()
    return Knowledge(language, _tables(language), _register(gazetteer.countries, overlay=overlay), gazetteer, overlay)


def _deciding(root: Path) -> list[Path]:
    parts = [root / name for name in ("knowledge", "read", "model", "text")]
    files = (path for part in parts for path in (*part.rglob("*"), part.with_suffix(".py")) if path.is_file())
    return sorted(path for path in files if "__pycache__" not in path.parts and not path.name.startswith("."))

"""Fingerprints of our own code: what was made by other code is made again."""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable

from kronik.text import sha256


def fingerprint(*rooms: str) -> str:
    """SHA-256 over the names and bytes of the Python files of these rooms of `kronik`."""
    root = resources.files("kronik")
    parts = [part for room in sorted(rooms) for part in _parts(root / room, room)]
    return sha256(*parts)


def _parts(node: Traversable, path: str) -> list[str | bytes]:
    if node.is_file():
        return [path, node.read_bytes()] if path.endswith(".py") else []
    inside = sorted((n for n in node.iterdir() if n.name != "__pycache__"), key=lambda n: n.name)
    return [part for n in inside for part in _parts(n, f"{path}/{n.name}")]

"""Weights of trained models, each with its data card beside it (names.md)."""

from __future__ import annotations

from importlib.resources import files

from kronik.errors import KnowledgeError


def weights(name: str) -> bytes:
    """The bytes of models/<name>.crfsuite. Raises KnowledgeError when this copy was installed without them."""
    path = files(__package__).joinpath(f"{name}.crfsuite")
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise KnowledgeError(f"no weights for {name!r}", hint=f"train them: python tools/train_{name}.py") from error

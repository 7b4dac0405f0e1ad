"""Why an input is not taken; the id under which one is."""

from __future__ import annotations

from kronik.model import ArticleId
from kronik.text import sha256


class Refused(ValueError):
    """Why an input is not taken, with the mend."""


def article_id(text: str, url: str | None, published: str | None) -> ArticleId:
    """SHA-256 of the text and of what dates and places it, so that offsets can never dangle."""
    return sha256(text, url or "", published or "")

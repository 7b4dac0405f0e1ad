"""Helpers of the contact tests: an article read whole, its mentions, and a short line for each."""

from __future__ import annotations

from functools import cache

from kronik.knowledge import Knowledge, load
from kronik.model import Article, Mention
from kronik.read import read
from kronik.read.record import iso_days


@cache
def know() -> Knowledge:
    return load()


def article(text: str, published: str | None = "2025-06-10", title: str | None = None) -> Article:
    return Article("a" * 64, "p" * 64, "example", text, title=title, published=published)


def mentions(text: str, published: str | None = "2025-06-10", title: str | None = None) -> tuple[Mention, ...]:
    return read(article(text, published, title), know()).mentions


def line(mention: Mention) -> str:
    """kind status parties (by name, in the order of the alphabet) day."""
    who = "; ".join(sorted(claim.value.name for claim in mention.who))
    day = f" {iso_days(mention.when.value)[0]}" if mention.when else ""
    return f"{mention.kind.value.value} {mention.status.value.value} {who}{day}"


def wanted(text: str) -> str:
    """The same line with its parties in the order of the alphabet."""
    kind, status, rest = text.split(" ", 2)
    words = rest.split(" ")
    day = f" {words.pop()}" if words[-1][:1].isdigit() else ""
    return f"{kind} {status} {'; '.join(sorted(' '.join(words).split('; ')))}{day}"

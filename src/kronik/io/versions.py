"""Versions: articles under one address with other texts. The newest is read; the others are kept and stay verifiable.

The newest is the one that was last seen so; of two seen at one time, the one that came in later.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kronik.io.database import Database

Forget = Callable[[Any, str], None]


def same(transaction: Any, address: str, text: str, cut: bool = False) -> str | None:
    """The article that stands under this address with this very text, whatever else differs; None for none.

    A text that is known to be `cut` is the newest version where that one begins with it: what is missing is no change.
    """
    sql = """SELECT v.article FROM version v JOIN article a ON a.id = v.article WHERE v.address = ? AND a.text = ?
             ORDER BY a.number LIMIT 1"""
    row = transaction.execute(sql, (address, text)).fetchone()
    if cut:
        longer = """SELECT v.article FROM version v JOIN article a ON a.id = v.article
                    WHERE v.address = ? AND v.newer IS NULL AND substr(a.text, 1, ?) = ?"""
        row = transaction.execute(longer, (address, len(text) + 1, f"{text}\n")).fetchone() or row
    return str(row[0]) if row else None


def keep(transaction: Any, article: str, address: str, seen: str, forget: Forget) -> None:
    """Put an article among the versions of its address; `forget` drops the reading of one that is superseded by it."""
    transaction.execute(
        """INSERT INTO version (article, address, seen) VALUES (?, ?, ?)
           ON CONFLICT (article) DO UPDATE SET seen = max(seen, excluded.seen)""",
        (article, address, seen),
    )
    sql = """SELECT v.article, v.newer FROM version v JOIN article a ON a.id = v.article WHERE v.address = ?
             ORDER BY v.seen, a.number"""
    chain = transaction.execute(sql, (address,)).fetchall()
    for (one, newer), (following, _) in zip(chain, [*chain[1:], (None, None)], strict=True):
        if newer != following:
            transaction.execute("UPDATE version SET newer = ? WHERE article = ?", (following, one))
        if following is not None and newer is None:
            forget(transaction, one)


def of(database: Database, article: str) -> tuple[tuple[str, str, str], ...]:
    """All versions of an article, oldest first: (id, when it was last seen so, title). Empty for one without address."""
    sql = """SELECT v.article, v.seen, c.title FROM version v JOIN current c ON c.id = v.article
             WHERE v.address = (SELECT address FROM version WHERE article = ?) ORDER BY v.seen, c.number"""
    return tuple((identity, seen, title or "") for identity, seen, title in database.rows(sql, (article,)))


def newer(database: Database, article: str) -> str | None:
    """The version that takes an article's place; None for the newest."""
    found: str | None = database.value("SELECT newer FROM version WHERE article = ?", (article,))
    return found


def supersedes(database: Database, article: str) -> str | None:
    """The version whose place an article takes; None for none."""
    found: str | None = database.value("SELECT article FROM version WHERE newer = ?", (article,))
    return found

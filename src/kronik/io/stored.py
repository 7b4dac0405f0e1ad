"""One article with all that is stored of it, row by row, as `verify` looks at it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from kronik.io import articles, extraction
from kronik.io.database import MEMORY, Database
from kronik.io.extraction import Extraction
from kronik.io.migrations import migrate
from kronik.io.readings import RIVALS, Packed, PackedMention
from kronik.io.reports import Difference
from kronik.model import Article


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A page's row."""

    id: str
    media_type: str
    size: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Appearance:
    """The article under one of its names, its seal, the page that it came on, how it was taken out of it.

    `extraction` is None where the page's text is the article's, and a text that says so where it is damaged.
    """

    seal: str
    article: Article
    page: StoredPage | None
    extraction: Extraction | str | None = None


@dataclass(frozen=True, slots=True)
class Stored:
    """An article with its appearances and its reading."""

    article: Article
    appearances: tuple[Appearance, ...]
    reading: Packed | None


def stored(database: Database) -> Iterator[Stored]:
    """Every article with what hangs on it, in order of id."""
    for article in articles.stream(database):
        yield Stored(article, tuple(_appearances(database, article)), _reading(database, article.id))


def _reading(database: Database, article: str) -> Packed | None:
    sql = """SELECT article, seal, fingerprint, published, outlet, signature, spans, words, body
             FROM reading WHERE article = ?"""
    row = database.row(sql, (article,))
    mentions = tuple(_mentions(database, article))
    rivals = tuple(database.rows(RIVALS, (article,)))
    return Packed(*(*row, mentions, rivals)) if row else None


def _appearances(database: Database, article: Article) -> Iterator[Appearance]:
    sql = """SELECT p.seal, p.page, p.name, p.title, p.outlet, p.authors, g.media_type, g.size, g.body, x.made, x.body
             FROM appearance p LEFT JOIN page g ON g.id = p.page LEFT JOIN extraction x ON x.seal = p.seal
             WHERE p.article = ? ORDER BY p.name, p.seal"""
    for seal, page, name, title, outlet, authors, media_type, size, body, made, how in database.rows(
        sql, (article.id,)
    ):
        shown = Article(
            id=article.id,
            page=page,
            name=name,
            text=article.text,
            title=title,
            url=article.url,
            outlet=outlet,
            published=article.published,
            authors=tuple(json.loads(authors)),
        )
        whole = StoredPage(page, media_type, size, body) if body is not None else None
        yield Appearance(seal, shown, whole, _extraction(made, how) if how is not None else None)


def _extraction(made: str, body: bytes) -> Extraction | str:
    try:
        return extraction.unpack(made, body)
    except (ValueError, KeyError, TypeError, zlib.error) as fault:
        return f"damaged: {fault}"


def _mentions(database: Database, article: str) -> Iterator[PackedMention]:
    sql = "SELECT id, kind, status, earliest, latest, body, words FROM mention WHERE article = ? ORDER BY place"
    for row in list(database.rows(sql, (article,))):
        keys = tuple(key for (key,) in database.rows("SELECT key FROM block WHERE mention = ? ORDER BY key", (row[0],)))
        yield PackedMention(*(*row, keys))


def file_faults(database: Database) -> Iterator[Difference]:
    """What is wrong with the file itself: damage, rows that point nowhere, tables and rules that are not ours."""
    for (said,) in database.rows("PRAGMA quick_check(20)"):
        if said != "ok":
            yield Difference("store", "file", "quick_check", "ok", said)
    for table, row, parent, _ in database.rows("PRAGMA foreign_key_check"):
        yield Difference("store", table, "row" if row is None else f"row {row}", f"a row of {parent}", "none")
    ours, found = _schema_of_ours(), _schema(database)
    for name in sorted(set(ours) | set(found)):
        if ours.get(name) != found.get(name):
            yield Difference("store", name, "schema", _short(ours.get(name)), _short(found.get(name)))


def unfounded(database: Database) -> Iterator[Difference]:
    """Rows without what they come from."""
    for (page,) in database.rows("SELECT id FROM page EXCEPT SELECT page FROM appearance"):
        yield Difference("page", page, "article", "an article", "none")
    for (article,) in database.rows("SELECT id FROM article EXCEPT SELECT article FROM appearance"):
        yield Difference("article", article, "page", "a page", "none")
    for mention, article in database.rows(
        "SELECT id, article FROM mention WHERE article NOT IN (SELECT article FROM reading)"
    ):
        yield Difference("mention", mention, "reading", "a reading", "none", article)
    for (event,) in database.rows("SELECT id FROM event EXCEPT SELECT event FROM event_mention"):
        yield Difference("event", event, "mentions", "at least one", "none")


def _schema(database: Database) -> dict[str, str]:
    return {
        f"{kind} {name}": sql
        for kind, name, sql in database.rows("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    }


def _schema_of_ours() -> dict[str, str]:
    fresh = Database(MEMORY)
    try:
        migrate(fresh)
        return _schema(fresh)
    finally:
        fresh.close()


def _short(text: str | None) -> str:
    return "none" if text is None else " ".join(text.split())[:120]

"""Finding by name and by words: actors of the store, articles by their text. The text was folded once, when it came in."""

from __future__ import annotations

from collections.abc import Iterator

from kronik.io.database import Database
from kronik.io.reports import Hit, Known
from kronik.text import fold

_ACTORS = (
    """SELECT a.id, a.name, a.kind, a.state, count(*) AS events FROM event_actor e JOIN actor a ON a.id = e.actor"""
)


def actors(database: Database) -> Iterator[Known]:
    """Every actor that has events, those with most first."""
    for row in database.rows(f"{_ACTORS} GROUP BY a.id ORDER BY events DESC, a.name, a.id"):
        yield Known(*row)


def acted_for(database: Database) -> Iterator[tuple[str, int]]:
    """The states and bodies for which parties act, each with the number of its events."""
    sql = "SELECT substr(actor, 4), count(*) FROM event_actor WHERE actor >= 'of:' AND actor < 'of;' GROUP BY actor"
    for row in database.rows(sql):
        yield str(row[0]), int(row[1])


def articles(database: Database, text: str, limit: int) -> tuple[Hit, ...]:
    """The articles that hold all these words, the best first."""
    words = fold(text).split()
    if not words:
        return ()
    wanted = " ".join(f'"{word}"' for word in words[:-1]) + f' "{words[-1]}"*'
    sql = """SELECT c.id, c.name, c.title, c.text FROM article_words w JOIN current c ON c.number = w.rowid
             WHERE article_words MATCH ? ORDER BY bm25(article_words, 4.0, 1.0), c.id LIMIT ?"""
    return tuple(
        Hit(identity, name, title or "", excerpt(body, words))
        for identity, name, title, body in database.rows(sql, (wanted, limit))
    )


def excerpt(text: str, words: list[str], around: int = 80) -> str:
    """A stretch of the text around the first of the words, whole words at its ends."""
    lower = text.lower()
    places = [at for word in words if (at := lower.find(word)) >= 0]
    first = max(0, min(places, default=0) - around)
    last = min(len(text), first + 2 * around + 20)
    start = first if first == 0 else text.find(" ", first) + 1
    end = last if last == len(text) else max(text.rfind(" ", start, last), start + 1)
    return ("… " if start else "") + " ".join(text[start:end].split()) + (" …" if end < len(text) else "")

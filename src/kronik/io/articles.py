"""What came in: pages, articles and where they appeared. Only ever added to.

One article (same text, url and day) may come under several names or titles; each appearance is kept, and the first in
order of the alphabet is the one shown and read, so that the order in which things came in never matters.
"""

from __future__ import annotations

import json
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from kronik.io import extraction, rows, versions
from kronik.io.database import Database
from kronik.io.extraction import Extraction
from kronik.io.feeds import FEED
from kronik.io.files import STEP
from kronik.io.intake import Taken
from kronik.io.parts import PAGES
from kronik.io.readings import forget
from kronik.io.reports import Added, Progress
from kronik.io.webpage import HTML
from kronik.model import Article, Failure, Page
from kronik.text import fold, sha256

_COLUMNS = "id, page, name, text, title, url, outlet, published, authors"
_SOME = 200
_BYTES = 8 * 1024 * 1024
_VERSIONED = (HTML, FEED, PAGES)  # what has a time at which it was seen; rows and lines are what their owner says
_REASONS = 12  # that a report counts
_SHOWN = 100  # failures that a report carries; all of them are in the store


def keep(database: Database, items: Sequence[Taken | Failure]) -> tuple[int, int]:
    """Store what was taken, in one transaction; returns how many articles are new and how many were known."""
    with database.write() as transaction:
        return keep_all(transaction, items)


def keep_all(transaction: Any, items: Sequence[Taken | Failure]) -> tuple[int, int]:
    """As `keep`, within a transaction that is under way."""
    new = known = 0
    for item in items:
        if isinstance(item, Failure):
            record(transaction, item)
            continue
        transaction.execute("DELETE FROM failure WHERE of = ? AND step = ?", (item.of, STEP))
        if _keep(transaction, item):
            new += 1
        else:
            known += 1
    return new, known


def add(database: Database, items: Iterable[Taken | Failure], progress: Progress) -> Added:
    """Store all that is taken, a few at a time, and say what was new, known and refused."""
    new = known = refused = 0
    failures: list[Failure] = []
    reasons: Counter[str] = Counter()
    for some in _some(items):
        more, again = keep(database, some)
        new, known = new + more, known + again
        refused += len(some) - more - again
        failures += [item for item in some if isinstance(item, Failure)][: _SHOWN - len(failures)]
        reasons.update(_reason(item) for item in some if isinstance(item, Failure))
        progress("add", new + known + refused, None)
    return Added(new, known, refused, tuple(failures), tuple(reasons.most_common(_REASONS)))


def _reason(failure: Failure) -> str:
    """The reason without what stands after its first clause and without numbers, so that like ones count together."""
    return re.sub(r"[\d,]*\d", "N", re.split(r"[;:(]", failure.reason, maxsplit=1)[0]).strip()


def _some(items: Iterable[Taken | Failure]) -> Iterator[list[Taken | Failure]]:
    """Runs of items small enough to hold, both in number and in bytes."""
    held: list[Taken | Failure] = []
    size = 0
    for item in items:
        held.append(item)
        size += len(item.page.body) if isinstance(item, Taken) else 0
        if len(held) >= _SOME or size > _BYTES:
            yield held
            held, size = [], 0
    if held:
        yield held


def record(transaction: Any, failure: Failure) -> None:
    """Keep a failure; the latest reason for one thing at one step stands."""
    transaction.execute("INSERT OR REPLACE INTO failure VALUES (?, ?, ?)", (failure.of, failure.step, failure.reason))


def seal(article: Article) -> str:
    """SHA-256 of all that is stored of an article as it appeared."""
    return sha256(rows.dump(article))


def _keep(transaction: Any, item: Taken) -> bool:
    """Store one article as it appeared; whether it is new. One text under one address is one article."""
    article, page = item.article, item.page
    placed = article.url if item.extraction and article.url and page.media_type in _VERSIONED else None
    cut = bool(item.extraction and item.extraction.details.get("truncated"))
    same = versions.same(transaction, placed, article.text, cut) if placed else None
    new = same is None and not transaction.execute("SELECT 1 FROM article WHERE id = ?", (article.id,)).fetchone()
    if same is None:
        _appear(transaction, item, new)
    if placed and item.extraction:
        versions.keep(transaction, same or article.id, placed, item.extraction.seen, forget)
    if item.evidence:
        _witness(transaction, item, same or article.id)
    return new


def _appear(transaction: Any, item: Taken, new: bool) -> None:
    page, article, mark = item.page, item.article, seal(item.article)
    if transaction.execute("SELECT 1 FROM appearance WHERE seal = ?", (mark,)).fetchone():
        return
    if not transaction.execute("SELECT 1 FROM page WHERE id = ?", (page.id,)).fetchone():
        body = zlib.compress(page.body, 6)
        values = (page.id, page.media_type, len(page.body), body)
        transaction.execute("INSERT INTO page (id, media_type, size, body) VALUES (?, ?, ?, ?)", values)
    if new:
        number = transaction.execute(
            "INSERT INTO article (id, url, published, text) VALUES (?, ?, ?, ?)",
            (article.id, article.url, article.published, article.text),
        ).lastrowid
        transaction.execute(
            "INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)",
            (number, fold(article.title or ""), fold(article.text)),
        )
    authors = json.dumps(article.authors, ensure_ascii=False)
    transaction.execute(
        "INSERT INTO appearance (seal, article, page, name, title, outlet, authors) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (mark, article.id, page.id, article.name, article.title, article.outlet, authors),
    )
    if item.extraction:
        body = extraction.pack(item.extraction)
        transaction.execute("INSERT INTO extraction VALUES (?, ?, ?)", (mark, item.extraction.made, body))


def _witness(transaction: Any, item: Taken, article: str) -> None:
    """Note where the exchanges that brought an article are kept."""
    for seen in item.evidence:
        if not transaction.execute("SELECT 1 FROM evidence WHERE record = ?", (seen.record,)).fetchone():
            row = (seen.record, article, seen.page, seen.address, seen.captured, seen.file, seen.place)
            transaction.execute("INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?)", row)


def article(row: Sequence[Any]) -> Article:
    """The noun of a row of the view `current` (columns id to authors)."""
    identity, page, name, text, title, url, outlet, published, authors = row
    return Article(identity, page, name, text, title, url, outlet, published, tuple(json.loads(authors)))


def get(database: Database, identity: str) -> Article | None:
    """The article with this id, as it is shown; None when there is none."""
    row = database.row(f"SELECT {_COLUMNS} FROM current WHERE id = ?", (identity,))
    return article(row) if row else None


def taken_out(database: Database, identity: str) -> Extraction | None:
    """How an article was taken out of the page that it is shown with; None where the page's text is its own."""
    sql = "SELECT x.made, x.body FROM current c JOIN extraction x ON x.seal = c.seal WHERE c.id = ?"
    row = database.row(sql, (identity,))
    return extraction.unpack(*row) if row else None


def at_address(database: Database, address: str) -> str | None:
    """The newest version of the article under a canonical address; None where there is none."""
    found: str | None = database.value("SELECT article FROM version WHERE address = ? AND newer IS NULL", (address,))
    return found


def find(database: Database, key: str) -> list[str]:
    """Ids of the articles that a key may mean: its id, a beginning of it, or a name that it came under."""
    found = [r[0] for r in database.rows("SELECT id FROM article WHERE id = ?", (key,))]
    found = found or [
        r[0] for r in database.rows("SELECT DISTINCT article FROM appearance WHERE name = ? LIMIT 9", (key,))
    ]
    if not found and len(key) >= 4:
        found = [
            r[0] for r in database.rows("SELECT id FROM article WHERE id >= ? AND id < ? LIMIT 9", (key, key + "g"))
        ]
    return found


def stream(database: Database) -> Iterator[Article]:
    """Every article as it is shown, in order of id; a few at a time, so that writing may go on between."""
    last = ""
    while found := list(
        database.rows(f"SELECT {_COLUMNS} FROM current WHERE id > ? ORDER BY id LIMIT {_SOME}", (last,))
    ):
        yield from map(article, found)
        last = found[-1][0]


_UNREAD = """FROM current c LEFT JOIN reading r ON r.article = c.id
  WHERE (r.article IS NULL OR r.fingerprint IS NOT ? OR r.seal IS NOT c.seal)
  AND NOT EXISTS (SELECT 1 FROM version v WHERE v.article = c.id AND v.newer IS NOT NULL)"""


def unread(database: Database, fingerprint: str) -> Iterator[Article]:
    """The articles without a reading of this fingerprint, in order of id."""
    columns = ", ".join(f"c.{name}" for name in _COLUMNS.split(", "))
    sql = f"SELECT {columns} {_UNREAD} AND c.id > ? ORDER BY c.id LIMIT {_SOME}"
    last = ""
    while found := list(database.rows(sql, (fingerprint, last))):
        yield from map(article, found)
        last = found[-1][0]


def unread_count(database: Database, fingerprint: str) -> int:
    """How many `unread` would give."""
    return int(database.value(f"SELECT count(*) {_UNREAD}", (fingerprint,)))


def failures(database: Database) -> tuple[Failure, ...]:
    """All failures kept, in order of what they are of."""
    return tuple(Failure(*row) for row in database.rows("SELECT of, step, reason FROM failure ORDER BY of, step"))


def pages(database: Database) -> Iterator[tuple[str, str, int, bytes]]:
    """Every page as it lies there: id, media type, size, compressed bytes."""
    last = 0
    while found := list(
        database.rows(
            f"SELECT number, id, media_type, size, body FROM page WHERE number > ? ORDER BY number LIMIT {_SOME}",
            (last,),
        )
    ):
        for row in found:
            yield row[1], row[2], row[3], row[4]
        last = found[-1][0]


def page(database: Database, identity: str, name: str) -> Page | None:
    """One page under the name that it appeared with. Raises zlib.error when its bytes are damaged."""
    row = database.row("SELECT media_type, body FROM page WHERE id = ?", (identity,))
    return Page(identity, name, row[0], zlib.decompress(row[1])) if row else None

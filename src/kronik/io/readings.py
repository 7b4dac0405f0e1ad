"""What was read: one reading an article, its mentions, and the blocks under which mentions may meet.

A reading is packed where it is made (in a worker), so that the one process that writes has nothing left to compute.
Storing a changed reading marks the blocks of its mentions, old and new, as stale: those are linked again.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from kronik.io import rows
from kronik.io.database import Database
from kronik.model import Article, Claim, Failure, Mention, Reading, Span
from kronik.text import sha256

STEP = "read"


@dataclass(frozen=True, slots=True)
class PackedMention:
    """A mention as rows: what is searched, its JSON, the words that carry it, its blocks."""

    id: str
    kind: str
    status: str
    earliest: str | None
    latest: str | None
    body: str
    words: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Packed:
    """A reading as rows."""

    article: str
    seal: str
    fingerprint: str
    published: str | None
    outlet: str | None
    signature: str
    spans: int
    words: str
    body: bytes
    mentions: tuple[PackedMention, ...]
    rivals: tuple[tuple[str, str, str], ...] = ()  # two mentions that give one contact two days, their common words


def pack(
    article: Article,
    mark: str,
    reading: Reading,
    signature: Sequence[int],
    keys: Callable[[Mention], Iterable[str]],
    rivals: tuple[tuple[str, str, str], ...] = (),
) -> Packed:
    """A reading as rows. `keys` gives the blocks of a mention, `signature` that by which copies of the article are found.

    Raises ValueError when two mentions have one id or a span lies outside the text.
    """
    cut = [_cut(span, article.text) for span in spans(reading)]
    if len({mention.id for mention in reading.mentions}) < len(reading.mentions):
        raise ValueError("two mentions with one id")
    day = reading.published.day
    return Packed(
        article=article.id,
        seal=mark,
        fingerprint=reading.fingerprint,
        published=day.isoformat() if day else None,
        outlet=reading.layout.outlet or article.outlet,
        signature=json.dumps(list(signature), separators=(",", ":")),
        spans=len(cut),
        words=sha256(*cut),
        body=zlib.compress(rows.dump(replace(reading, mentions=())).encode(), 6),
        mentions=tuple(_pack_mention(mention, article.text, keys) for mention in reading.mentions),
        rivals=rivals,
    )


def _pack_mention(mention: Mention, text: str, keys: Callable[[Mention], Iterable[str]]) -> PackedMention:
    when = mention.when.value if mention.when else None
    return PackedMention(
        id=mention.id,
        kind=mention.kind.value.value,
        status=mention.status.value.value,
        earliest=when.earliest.isoformat() if when else None,
        latest=when.last.isoformat() if when else None,
        body=rows.dump(mention),
        words=json.dumps(words(mention, text), ensure_ascii=False, separators=(",", ":")),
        keys=tuple(sorted(keys(mention))) or (f"alone|{mention.id}",),
    )


def words(mention: Mention, text: str) -> dict[str, list[str]]:
    """Field -> the words that carry it: what `verify` compares with a fresh cut."""
    found = {"evidence": [_cut(mention.evidence, text)]}
    for field in fields(mention):
        value = getattr(mention, field.name)
        claims = [c for c in (value if isinstance(value, tuple) else (value,)) if isinstance(c, Claim)]
        if claims:
            found[field.name] = [_cut(span, text) for claim in claims for span in claim.spans]
    return found


def spans(noun: object) -> list[Span]:
    """Every span inside a noun, in the order of its fields."""
    found: list[Span] = []
    _collect(noun, found)
    return found


def _collect(noun: Any, found: list[Span]) -> None:
    kind: Any = type(noun)
    if kind is Span:
        found.append(noun)
    elif kind is tuple:
        for item in noun:
            _collect(item, found)
    else:
        for name in _field_names(kind):
            _collect(getattr(noun, name), found)


@cache
def _field_names(kind: type) -> tuple[str, ...]:
    """The fields of a dataclass; none for anything else."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def _cut(span: Span, text: str) -> str:
    if span.end > len(text):
        raise ValueError(f"a span [{span.start}, {span.end}) outside a text of {len(text)} characters")
    return span.cut(text)


def keep(database: Database, results: Sequence[Packed | Failure]) -> None:
    """Store readings and failures in one transaction; blocks of mentions that changed become stale."""
    with database.write() as transaction:
        for result in results:
            if isinstance(result, Failure):
                forget(transaction, result.of)
                transaction.execute(
                    "INSERT OR REPLACE INTO failure VALUES (?, ?, ?)", (result.of, result.step, result.reason)
                )
            else:
                transaction.execute("DELETE FROM failure WHERE of = ? AND step = ?", (result.article, STEP))
                _keep(transaction, result)


RIVALS = """SELECT r.one, r.other, r.words FROM rival r JOIN mention m ON m.id = r.one WHERE m.article = ?
  ORDER BY r.one, r.other"""


def _keep(transaction: Any, packed: Packed) -> None:
    old = transaction.execute(
        "SELECT published, outlet, signature FROM reading WHERE article = ?", (packed.article,)
    ).fetchone()
    bodies = transaction.execute(
        "SELECT id, body FROM mention WHERE article = ? ORDER BY place", (packed.article,)
    ).fetchall()
    rivals = tuple(transaction.execute(RIVALS, (packed.article,)).fetchall())
    same = (
        rivals == packed.rivals
        and old == (packed.published, packed.outlet, packed.signature)
        and bodies == [(m.id, m.body) for m in packed.mentions]
    )
    if not same:
        forget(transaction, packed.article)
    transaction.execute(
        "INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            packed.article,
            packed.seal,
            packed.fingerprint,
            packed.published,
            packed.outlet,
            packed.signature,
            packed.spans,
            packed.words,
            packed.body,
        ),
    )
    if not same:
        for place, mention in enumerate(packed.mentions):
            _keep_mention(transaction, packed.article, place, mention)
        transaction.executemany("INSERT INTO rival VALUES (?, ?, ?)", packed.rivals)


def _keep_mention(transaction: Any, article: str, place: int, m: PackedMention) -> None:
    transaction.execute(
        "INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (m.id, article, place, m.kind, m.status, m.earliest, m.latest, m.body, m.words),
    )
    transaction.executemany("INSERT INTO block VALUES (?, ?)", [(key, m.id) for key in m.keys])
    transaction.executemany("INSERT OR IGNORE INTO stale VALUES (?)", [(key,) for key in m.keys])


def forget(transaction: Any, article: str) -> None:
    """Drop an article's reading; what its mentions were linked with becomes stale."""
    transaction.execute(
        """INSERT OR IGNORE INTO stale SELECT b.key FROM block b JOIN mention m ON m.id = b.mention WHERE m.article = ?""",
        (article,),
    )
    transaction.execute("DELETE FROM mention WHERE article = ?", (article,))
    transaction.execute("DELETE FROM reading WHERE article = ?", (article,))


def get(database: Database, article: str) -> Reading | None:
    """The reading of an article with its mentions; None while it is unread."""
    body = database.value("SELECT body FROM reading WHERE article = ?", (article,))
    if body is None:
        return None
    mentions = tuple(m for m, _ in of_article(database, article))
    return replace(unpack(body), mentions=mentions)


def unpack(body: bytes) -> Reading:
    """The reading of a stored body, without its mentions. Raises zlib.error or ValueError when it is damaged."""
    return rows.load(Reading, zlib.decompress(body))


def of_article(database: Database, article: str) -> Iterator[tuple[Mention, str | None]]:
    """The mentions of an article in order, each with its event."""
    sql = """SELECT m.body, e.event FROM mention m LEFT JOIN event_mention e ON e.mention = m.id
             WHERE m.article = ? ORDER BY m.place"""
    return ((rows.load(Mention, body), event) for body, event in database.rows(sql, (article,)))


def reblock(database: Database, keys: Callable[[Mention, date | None], Iterable[str]]) -> None:
    """Compute the blocks of every mention anew and mark all stale: the linking itself has changed."""
    sql = """SELECT m.id, m.body, r.published FROM mention m JOIN reading r ON r.article = m.article
             WHERE m.id > ? ORDER BY m.id LIMIT 500"""
    last = ""
    with database.write() as transaction:
        transaction.execute("DELETE FROM block")
        while found := transaction.execute(sql, (last,)).fetchall():
            for identity, body, day in found:
                published = date.fromisoformat(day) if day else None
                its = sorted(keys(rows.load(Mention, body), published)) or [f"alone|{identity}"]
                transaction.executemany("INSERT INTO block VALUES (?, ?)", [(key, identity) for key in its])
            last = found[-1][0]
        transaction.execute("INSERT OR IGNORE INTO stale SELECT DISTINCT key FROM block")

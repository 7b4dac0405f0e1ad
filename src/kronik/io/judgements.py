"""What people decided: a chain of judgements, each sealed with the hash of the one before; only ever added to.

A judgement names mentions as they were when it was made. Mentions change with the reader, so beside each judgement the
store keeps which mention it means now (`judged`), found again by the words that were judged.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from kronik.io import rows
from kronik.io.database import Database
from kronik.io.reports import Difference
from kronik.model import Judgement
from kronik.text import sha256

SIDES = ("left", "right")
Place = tuple[str, str, str | None]
"""Judgement, side, and the mention that it means now (None: nowhere to be found)."""


def append(database: Database, judgement: Judgement) -> Judgement:
    """Seal a judgement and add it to the chain; its `id` is made here."""
    with database.write() as transaction:
        row = transaction.execute("SELECT hash, number FROM judgement ORDER BY number DESC LIMIT 1").fetchone()
        previous, number = row or ("", 0)
        made = replace(judgement, id=f"j{sha256(previous, rows.dump(replace(judgement, id='')))[:10]}")
        body = rows.dump(made)
        transaction.execute(
            "INSERT INTO judgement VALUES (?, ?, ?, ?, ?)",
            (number + 1, made.id, body, previous, sha256(previous, body)),
        )
    return made


def everyone(database: Database) -> tuple[Judgement, ...]:
    """All judgements, in the order in which they were made."""
    return tuple(rows.load(Judgement, body) for (body,) in database.rows("SELECT body FROM judgement ORDER BY number"))


def places(database: Database) -> dict[tuple[str, str], str | None]:
    """Judgement and side -> the mention that it means now."""
    return {(j, side): mention for j, side, mention in database.rows("SELECT judgement, side, mention FROM judged")}


def place(database: Database, wanted: Iterable[Place]) -> int:
    """Keep which mentions the standing judgements mean; what that changes is linked again. Returns how many changed."""
    new = {(judgement, side): mention for judgement, side, mention in wanted}
    old = places(database)
    if new == old:
        return 0
    moved = [key for key in new.keys() | old.keys() if key not in new or key not in old or new[key] != old[key]]
    touched = {mention for key in moved for mention in (new.get(key), old.get(key)) if mention}
    judgements = {judgement for judgement, _ in moved}
    touched |= {mention for (j, _), mention in (*new.items(), *old.items()) if j in judgements and mention}
    with database.write() as transaction:
        transaction.executemany("DELETE FROM judged WHERE judgement = ? AND side = ?", moved)
        transaction.executemany(
            "INSERT INTO judged VALUES (?, ?, ?)", [(*key, new[key]) for key in moved if key in new]
        )
        transaction.executemany(
            "INSERT OR IGNORE INTO stale SELECT key FROM block WHERE mention = ?", [(mention,) for mention in touched]
        )
    return len(moved)


def concerning(database: Database, mentions: Collection[str]) -> tuple[Judgement, ...]:
    """The standing judgements about any of these mentions, in the order made, naming the mentions that they mean now."""
    if not database.value("SELECT 1 FROM judged LIMIT 1"):
        return ()
    sql = "SELECT judgement FROM judged WHERE mention = ?"
    meant = {judgement for mention in mentions for (judgement,) in database.rows(sql, (mention,))}
    found = (database.row("SELECT number, body FROM judgement WHERE id = ?", (judgement,)) for judgement in meant)
    return tuple(_placed(database, rows.load(Judgement, body)) for _, body in sorted(row for row in found if row))


def _placed(database: Database, judgement: Judgement) -> Judgement:
    """The judgement with the mentions that it means now in place of those that it was made on."""
    sql = "SELECT side, mention FROM judged WHERE judgement = ?"
    now = {side: mention or "" for side, mention in database.rows(sql, (judgement.id,))}
    right = now.get("right", "") if judgement.about == "pair" else judgement.right
    return replace(judgement, left=now.get("left", ""), right=right)


def faults(database: Database) -> Iterator[Difference]:
    """Where the chain of judgements does not hold."""
    before = ""
    for identity, body, previous, seal in database.rows(
        "SELECT id, body, previous, hash FROM judgement ORDER BY number"
    ):
        if previous != before:
            yield Difference("judgement", identity, "previous", previous or "none", before or "none")
        if (found := sha256(previous, body)) != seal:
            yield Difference("judgement", identity, "hash", seal, found)
        before = seal

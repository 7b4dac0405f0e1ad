"""Looking again and again at feeds, site maps and index pages, and fetching each article that they name once.

What is known of sources, of the addresses that they named and of hosts is in the store, and every step is one transaction
with what it brought: a process that is killed goes on where it stood. What it had fetched and not yet stored is found in
its WARC file.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kronik.errors import FetchError
from kronik.io import articles, evidence, feeds
from kronik.io.database import Database
from kronik.io.feedxml import LARGEST
from kronik.io.fetch import Exchange, Transient
from kronik.io.files import STEP
from kronik.io.intake import Taken
from kronik.io.manners import Clock, Manners, backoff, host
from kronik.io.packing import unzipped
from kronik.io.refused import Refused
from kronik.io.reports import Progress, silent
from kronik.io.sources import Source, Sources
from kronik.io.web import Web, refusal
from kronik.model import Failure
from kronik.page.addresses import canonical
from kronik.page.further import number_of
from kronik.text import sha256

_ATTEMPTS = 12  # over the better part of a day
_MAPS = 20  # site maps that one index of them may name
_SLOWER = 4.0  # a source without news is asked more seldom, down to a quarter
_PATIENCE = 120.0  # seconds that `once` waits for a host


@dataclass(frozen=True, slots=True)
class Round:
    """What one round brought."""

    looked: int = 0
    unchanged: int = 0
    failed: int = 0
    named: int = 0
    taken: int = 0
    known: int = 0
    refused: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Health:
    """How one source is: times in seconds since 1970, None for never."""

    name: str
    url: str
    checked: float | None
    succeeded: float | None
    next_due: float | None
    failures: int
    note: str
    taken: int
    waiting: int
    refused: int


class Watch:
    """One watcher over a store."""

    def __init__(
        self, database: Database, web: Web, sources: Sources, when: Clock, progress: Progress = silent
    ) -> None:
        self._database = database
        self._web = web
        self._sources = sources
        self._clock = when
        self._manners = Manners(database, web.fetcher, when, sources.pause)
        self._progress = progress
        self._counts: dict[str, int] = {}

    def adopt(self, folder: Path) -> None:
        """Take what a killed process had fetched and not yet stored."""
        for file in evidence.unfinished(folder):
            further = (orphan for orphan in evidence.orphans(file) if number_of(orphan.asked))
            held = {canonical(orphan.asked): orphan for orphan in further}
            for orphan in evidence.orphans(file):
                address = canonical(orphan.asked)
                sql = "SELECT 1 FROM pointer WHERE address = ? AND state = 'waiting'"
                if self._database.row(sql, (address,)):
                    self._keep(address, self._web.adopt(orphan, held, self._manners, self._later))
            evidence.finish(file)

    def round(self, most: int | None = None) -> Round:
        """Do all that is due, waiting up to two minutes for a host that wants its pause; `most` so many things at once."""
        self._counts = {}
        for _ in itertools.count() if most is None else range(most):
            now = self._clock.now()
            due = self._due(now)
            if due is None:
                break
            at, work = due
            if at > now:
                if at - now > _PATIENCE:
                    break
                self._clock.sleep(at - now)
                continue
            if isinstance(work, Source):
                self._look(work)
            else:
                self._fetch(*work)
            self._progress("watch", sum(self._counts.values()), None)
        waiting = int(self._database.value("SELECT count(*) FROM pointer WHERE state = 'waiting'"))
        return Round(waiting=waiting, **self._counts)

    def rest(self) -> float:
        """Seconds until there is something to do."""
        now = self._clock.now()
        if due := self._due(now):
            return max(0.0, due[0] - now)
        times = [self._state(source)[0] for source in self._sources.listed]
        waiting = self._database.value("SELECT min(next_due) FROM pointer WHERE state = 'waiting'")
        return max(0.0, min([*times, *([float(waiting)] if waiting is not None else [])]) - now)

    def health(self) -> Iterator[Health]:
        """How each source is."""
        for source in self._sources.listed:
            sql = "SELECT checked, succeeded, next_due, failures, note FROM source WHERE url = ?"
            row = self._database.row(sql, (source.url,)) or (None, None, None, 0, "not looked at yet")
            states = dict(
                self._database.rows(
                    "SELECT state, count(*) FROM pointer WHERE source = ? GROUP BY state", (source.url,)
                )
            )
            counts = [int(states.get(state, 0)) for state in ("taken", "waiting", "refused")]
            yield Health(source.name, source.url, *row, *counts)

    def _count(self, what: str, number: int = 1) -> None:
        self._counts[what] = self._counts.get(what, 0) + number

    # -- what is due

    def _due(self, now: float) -> tuple[float, Source | tuple[str, str, int]] | None:
        """What comes next of all that is due, and when its host may be asked."""
        found: list[tuple[float, int, str, Source | tuple[str, str, int]]] = []
        for source in self._sources.listed:
            if self._state(source)[0] <= now:
                found.append((max(now, self._manners.ready(host(source.url))), 0, source.url, source))
        sql = """SELECT p.address, p.url, p.attempts, coalesce(h.next_at, 0) FROM pointer p
                 LEFT JOIN host h ON h.name = p.host WHERE p.state = 'waiting' AND p.next_due <= ?
                 ORDER BY coalesce(h.next_at, 0), p.next_due, p.rowid LIMIT 1"""
        if row := self._database.row(sql, (now,)):
            found.append((max(now, row[3]), 1, row[0], (row[0], row[1], row[2])))
        if not found:
            return None
        at, _, _, work = min(found, key=lambda entry: entry[:3])
        return at, work

    def _state(self, source: Source) -> tuple[float, float, str | None, str | None, str | None, int]:
        sql = "SELECT next_due, every, etag, last_modified, sha256, failures FROM source WHERE url = ?"
        return self._database.row(sql, (source.url,)) or (0.0, source.every, None, None, None, 0)

    # -- sources

    def _look(self, source: Source) -> None:
        """Ask a source whether it has news, and note what it names."""
        _, every, etag, changed, before, failures = self._state(source)
        sent = {**({"If-None-Match": etag} if etag else {}), **({"If-Modified-Since": changed} if changed else {})}
        self._count("looked")
        try:
            answer = self._web.fetcher.get(source.url, sent=sent, allow=self._manners)
            if answer.status not in (200, 304):
                raise refusal(answer)
            mark = sha256(answer.body) if answer.status == 200 else before
            items, lasting = self._items(source, answer) if mark != before else ([], True)
        except (FetchError, Refused) as fault:
            self._stumble(source, failures + 1, every, fault)
            return
        self._manners.succeeded(host(source.url))
        same = mark == before
        every = min(max(every, source.every) * 1.5, source.every * _SLOWER) if same else source.every
        self._count("unchanged", int(same))
        now = self._clock.now()
        with self._database.write() as transaction:
            for item in items:
                self._count("named", _name(transaction, item, source, now))
            said = (answer.header("ETag") or etag, answer.header("Last-Modified") or changed, mark)
            values = (*(said if lasting else (None, None, None)), now + every, every)
            transaction.execute(
                """INSERT OR REPLACE INTO source (url, etag, last_modified, sha256, next_due, every, checked, succeeded)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                (source.url, *values, now, now),
            )

    def _stumble(self, source: Source, failures: int, every: float, fault: Exception) -> None:
        self._count("failed")
        after = fault.after if isinstance(fault, Transient) else None
        if isinstance(fault, Transient):
            self._manners.failed(host(source.url), after)
        now = self._clock.now()
        due = now + max(after or 0.0, source.every, backoff(failures))
        with self._database.write() as transaction:
            transaction.execute(
                """INSERT INTO source (url, next_due, every, checked, failures, note) VALUES (?, ?, ?, ?, ?, ?)
                   ON CONFLICT (url) DO UPDATE SET next_due = excluded.next_due, checked = excluded.checked,
                   failures = excluded.failures, note = excluded.note""",
                (source.url, due, every, now, failures, str(fault)[:300]),
            )

    def _items(self, source: Source, answer: Exchange) -> tuple[list[feeds.Item], bool]:
        """What a source names, further site maps followed, and whether it names the same while its bytes are the same.

        An index of site maps may stay as it is while they change. One of them that cannot be had does not hold the others
        up. Raises Refused, FetchError where nothing can be had.
        """
        if source.kind == "index":
            return list(feeds.links(answer.body, answer.url, source.pattern).items), True
        listing = _parsed(answer)
        found, faults = list(listing.items), []
        for address in listing.maps[:_MAPS]:
            try:
                inner = self._web.fetcher.get(address, allow=self._manners)
                if inner.status != 200:
                    raise refusal(inner)
                found += _parsed(inner).items
            except (FetchError, Refused) as fault:
                if isinstance(fault, Transient):
                    self._manners.failed(host(address), fault.after)
                faults.append(fault)
        if faults and len(faults) == len(listing.maps[:_MAPS]):
            raise faults[0]
        wanted = re.compile(source.pattern) if source.pattern else None
        named = [item for item in found if item.address and (wanted is None or wanted.search(item.address))]
        return named, not listing.maps

    # -- articles

    def _fetch(self, address: str, url: str, attempts: int) -> None:
        """Fetch one article; what fails for now waits, longer each time, and is given up at last."""
        try:
            taken = self._web.take(url, self._manners, self._later)
        except Transient as fault:
            self._manners.failed(host(url), fault.after)
            if attempts + 1 >= _ATTEMPTS:
                self._keep(address, [Failure(url, STEP, f"given up after {attempts + 1} attempts: {fault}")])
                return
            due = self._clock.now() + max(fault.after or 0.0, backoff(attempts + 1))
            with self._database.write() as transaction:
                sql = "UPDATE pointer SET attempts = ?, next_due = ?, note = ? WHERE address = ?"
                transaction.execute(sql, (attempts + 1, due, str(fault)[:300], address))
            return
        except FetchError as fault:
            taken = [Failure(url, STEP, str(fault))]
        else:
            self._manners.succeeded(host(url))
        self._keep(address, taken)

    def _later(self, url: str, fault: Transient) -> None:
        """Leave a host alone that failed at a further page of an article."""
        self._manners.failed(host(url), fault.after)

    def _keep(self, address: str, taken: list[Taken | Failure]) -> None:
        """Store what an address held, and that it is done, in one transaction."""
        reasons = [one.reason for one in taken if isinstance(one, Failure)]
        state = "refused" if len(reasons) == len(taken) else "taken"
        with self._database.write() as transaction:
            new, known = articles.keep_all(transaction, taken)
            sql = "UPDATE pointer SET state = ?, note = ?, attempts = 0 WHERE address = ?"
            transaction.execute(sql, (state, "; ".join(reasons)[:300], address))
        self._count("taken", new)
        self._count("known", known)
        self._count("refused", len(reasons))


def _parsed(answer: Exchange) -> feeds.Listing:
    """A feed or site map; many site maps are gzip files. Raises Refused, FetchError."""
    packed = answer.body[:2] == b"\x1f\x8b"
    return feeds.parse(unzipped(answer.body, LARGEST) if packed else answer.body, answer.url)


def _name(transaction: Any, item: feeds.Item, source: Source, now: float) -> int:
    """Note an address that a source names: 1 when it is to be fetched, since it is new or said to be changed."""
    url = item.address or ""
    address = canonical(url)
    row = transaction.execute("SELECT modified, state FROM pointer WHERE address = ?", (address,)).fetchone()
    if row is None:
        sql = "INSERT INTO pointer (address, url, source, host, state, next_due, modified) VALUES (?, ?, ?, ?, 'waiting', ?, ?)"
        transaction.execute(sql, (address, url, source.url, host(url), now, item.modified))
        return 1
    if item.modified and row[0] and item.modified != row[0] and row[1] != "waiting":
        sql = "UPDATE pointer SET state = 'waiting', next_due = ?, modified = ?, attempts = 0 WHERE address = ?"
        transaction.execute(sql, (now, item.modified, address))
        return 1
    return 0

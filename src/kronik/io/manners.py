"""How a host is treated: one request at a time, a pause after each, its robots.txt obeyed, left alone while it fails.

All of it is in the store, so that a restart is no excuse. RFC 9309: a robots.txt that is not there (4xx) allows all, one
that cannot be had (5xx, no answer) allows nothing; it is asked for once a day.
"""

from __future__ import annotations

import time
from typing import Protocol
from urllib.parse import urlsplit

from protego import Protego

from kronik.errors import FetchError
from kronik.io import clock
from kronik.io.database import Database
from kronik.io.fetch import Fetcher, Transient
from kronik.io.web import retry_after

ROBOT = "Kronik"
_DAY, _SOON = 86400.0, 600.0
_LONGEST_DELAY = 60.0  # of a Crawl-delay that we keep; a host that wants more is asked more seldom anyway
_ROBOTS = 512 * 1024
_PATIENCE = 5  # failures in a row after which a host is left alone
_FIRST, _MOST = 30.0, 6 * 3600.0


class Clock(Protocol):
    """Tells the time and waits; tests bring their own."""

    def now(self) -> float:
        """Seconds since 1970."""

    def sleep(self, seconds: float) -> None:
        """Wait."""


class Real:
    """The clock of this machine."""

    def now(self) -> float:
        """Seconds since 1970."""
        return clock.epoch()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)


def host(url: str) -> str:
    """The host of an address, with its port where one is named."""
    return urlsplit(url).netloc.lower()


def backoff(failures: int, first: float = _FIRST) -> float:
    """How long to wait after so many failures in a row: twice as long each time, six hours at most."""
    return float(min(first * 2 ** min(failures - 1, 20), _MOST)) if failures else 0.0


class Manners:
    """Stands before every request: call it with the address that is about to be asked."""

    def __init__(self, database: Database, fetcher: Fetcher, when: Clock, pause: float) -> None:
        self._database = database
        self._fetcher = fetcher
        self._clock = when
        self._pause = pause
        self._rules: dict[str, tuple[float, Protego | None]] = {}

    def __call__(self, url: str) -> None:
        """Wait until the host may be asked. Raises FetchError for what its robots.txt forbids, Transient while it is unknown."""
        name = host(url)
        rules = self._robots(url, name)
        if rules is not None and not rules.can_fetch(url, ROBOT):
            raise FetchError("its robots.txt forbids it")
        delay = rules.crawl_delay(ROBOT) if rules is not None else None
        self._wait(name, max(self._pause, min(float(delay or 0), _LONGEST_DELAY)))

    def ready(self, name: str) -> float:
        """When a host may be asked again."""
        return float(self._database.value("SELECT next_at FROM host WHERE name = ?", (name,)) or 0.0)

    def succeeded(self, name: str) -> None:
        """Its failures are forgotten."""
        if self._database.value("SELECT failures FROM host WHERE name = ?", (name,)):
            self._set(name, "failures = 0")

    def failed(self, name: str, after: float | None) -> None:
        """Count a failure: wait as long as the host says; after some in a row leave it alone for longer and longer."""
        now = self._clock.now()
        failures = int(self._database.value("SELECT failures FROM host WHERE name = ?", (name,)) or 0) + 1
        rest = backoff(failures - _PATIENCE + 1, 10 * _FIRST) if failures >= _PATIENCE else 0.0
        self._set(name, "failures = ?, next_at = max(next_at, ?)", failures, now + max(rest, after or 0.0))

    def _wait(self, name: str, pause: float) -> None:
        now = self._clock.now()
        if (left := self.ready(name) - now) > 0:
            self._clock.sleep(left)
            now = self._clock.now()
        self._set(name, "next_at = ?", now + pause)

    def _set(self, name: str, what: str, *values: float) -> None:
        with self._database.write() as transaction:
            transaction.execute("INSERT OR IGNORE INTO host (name) VALUES (?)", (name,))
            transaction.execute(f"UPDATE host SET {what} WHERE name = ?", (*values, name))

    def _robots(self, url: str, name: str) -> Protego | None:
        """The rules of a host; None where there are none. Raises Transient while they cannot be had."""
        now = self._clock.now()
        held = self._rules.get(name)
        if held is None or held[0] <= now:
            row = self._database.row("SELECT robots_until, robots_status, robots FROM host WHERE name = ?", (name,))
            if row is None or row[0] <= now:
                row = self._ask(url, name)
            until, status, body = row
            if status is None or status >= 500:
                raise Transient("its robots.txt cannot be had", max(1.0, until - now))
            rules = Protego.parse(bytes(body or b"").decode("utf-8", "replace")) if status == 200 else None
            held = self._rules[name] = (until, rules)
        return held[1]

    def _ask(self, url: str, name: str) -> tuple[float, int, bytes]:
        address = f"{urlsplit(url).scheme}://{name}/robots.txt"
        try:
            answer = self._fetcher.get(address, allow=lambda hop: self._wait(host(hop), self._pause))
            status, body = (503 if answer.status == 429 else answer.status), answer.body[:_ROBOTS]
            after = retry_after(answer)
        except Transient as fault:
            status, body, after = 503, b"", fault.after
        except FetchError:
            status, body, after = 404, b"", None  # more than five redirects and the like count as absent
        until = self._clock.now() + (max(_SOON, after or 0.0) if status >= 500 else _DAY)
        values = (until, status, body if status == 200 else b"")
        self._set(name, "robots_until = ?, robots_status = ?, robots = ?", *values)  # type: ignore[arg-type]
        return values

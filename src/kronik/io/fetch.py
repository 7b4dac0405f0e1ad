"""One address -> one answer, within bounds: where it leads, how often it is sent on, how long it takes, how much it is.

The only place that knows the HTTP library. Nothing is taken from the environment: no proxy, no credentials, no cookies.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urljoin

import httpcore2 as httpcore

from kronik.errors import FetchError
from kronik.io import clock
from kronik.io.guard import PORTS, Guarded, Resolve, Target, resolve, target
from kronik.io.packing import unpacked

Headers = tuple[tuple[bytes, bytes], ...]
_SENT_ON = {301, 302, 303, 307, 308}
_AGENT = "Kronik/0.1 (chronicle of contacts between states"


class Transient(FetchError):
    """It did not work now and may later: `after` seconds, where the server says so."""

    def __init__(self, message: str, after: float | None = None) -> None:
        super().__init__(message)
        self.after = after


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one answer may cost at most."""

    seconds: float = 60.0  # redirects included
    wire: int = 8 * 1024 * 1024  # bytes as sent
    body: int = 16 * 1024 * 1024  # bytes when unpacked
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its answer, as they went over the wire; `body` unpacked, `raw` as it was sent (chunks joined)."""

    url: str
    asked: Headers
    path: str
    status: int
    headers: Headers
    raw: bytes
    body: bytes
    at: str  # UTC, ISO 8601
    ip: str | None
    before: tuple[str, ...] = field(default=())  # addresses that sent on to this one

    def header(self, name: str) -> str | None:
        """The first value of a header of the answer; None for none."""
        wanted = name.lower().encode()
        return next((v.decode("latin-1").strip() for k, v in self.headers if k.lower() == wanted), None)


Allow = Callable[[str], None]
"""Called with every address before it is asked; raises FetchError to refuse it (robots.txt)."""


def agent(contact: str | None) -> str:
    """What we call ourselves: the program, and whom to write to."""
    return f"{_AGENT}; {contact})" if contact else f"{_AGENT})"


class Fetcher:
    """Asks for addresses, one at a time. `ports`, `allowed` and `resolve` are for tests on this machine alone."""

    def __init__(
        self,
        contact: str | None = None,
        *,
        bounds: Bounds = Bounds(),
        resolve: Resolve = resolve,
        ports: frozenset[int] = PORTS,
        allowed: frozenset[tuple[str, int]] = frozenset(),
    ) -> None:
        self.agent = agent(contact)
        self._bounds = bounds
        self._ports = ports
        self._until = 0.0
        self._guard = Guarded(lambda: self._until - clock.seconds(), resolve=resolve, allowed=allowed)

    def get(self, url: str, *, sent: Mapping[str, str] | None = None, allow: Allow | None = None) -> Exchange:
        """The answer for an address, redirects followed.

        Raises FetchError for what will not be asked or cannot be used, Transient for what may work later. Answers of
        every status come back, other than those that send on.
        """
        self._until = clock.seconds() + self._bounds.seconds
        before: list[str] = []
        while True:
            where = target(url, self._ports)
            if allow:
                left = self._until - clock.seconds()
                allow(where.url)  # which may wait, and ask for a robots.txt: neither counts
                self._until = clock.seconds() + left
            answer = self._once(where, sent or {}, tuple(before))
            onward = answer.header("Location")
            if answer.status not in _SENT_ON or not onward:
                return answer
            before.append(where.url)
            if len(before) > self._bounds.redirects:
                raise FetchError(f"sent on more than {self._bounds.redirects} times")
            url = urljoin(where.url, onward).partition("#")[0]

    def _once(self, where: Target, sent: Mapping[str, str], before: tuple[str, ...]) -> Exchange:
        host = where.url.split("/", 3)[2]
        asked = (
            (b"Host", host.encode()),
            (b"User-Agent", self.agent.encode("ascii", "replace")),
            (b"Accept", b"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5"),
            (b"Accept-Language", b"id,en;q=0.5"),
            (b"Accept-Encoding", b"gzip"),
            (b"Connection", b"close"),
            *((name.encode(), value.encode("latin-1", "replace")) for name, value in sent.items()),
        )
        at = clock.now()
        address = httpcore.URL(
            scheme=where.scheme.encode(), host=where.host.encode(), port=where.port, target=where.path.encode()
        )
        times = dict.fromkeys(("connect", "read", "write", "pool"), 20.0)
        try:
            with (
                httpcore.ConnectionPool(max_connections=1, network_backend=self._guard) as pool,
                pool.stream("GET", address, headers=list(asked), extensions={"timeout": times}) as answer,
            ):
                headers = tuple(answer.headers)
                raw = self._read(answer)
        except httpcore.TimeoutException as fault:
            raise Transient(f"too slow: more than {self._bounds.seconds:.0f} s, or 20 s of silence") from fault
        except (httpcore.NetworkError, httpcore.ProtocolError, OSError) as fault:
            raise Transient(f"{type(fault).__name__}: {fault}") from fault
        except (httpcore.UnsupportedProtocol, ValueError) as fault:
            raise FetchError(f"cannot be asked: {fault}") from fault
        exchange = Exchange(
            where.url, asked, where.path, answer.status, headers, raw, b"", at, self._guard.connected, before
        )
        return replace(exchange, body=unpacked(raw, exchange.header("Content-Encoding"), self._bounds.body))

    def _read(self, answer: httpcore.Response) -> bytes:
        parts, size = [], 0
        for chunk in answer.iter_stream():
            size += len(chunk)
            if size > self._bounds.wire:
                raise FetchError(f"more than {self._bounds.wire // 2**20} MiB")
            parts.append(chunk)
        return b"".join(parts)

"""Where a request may go: addresses given by users and feeds are hostile input until they are proven public.

A name is resolved once, EVERY address that it has must be public, and the connection is made to that very address, so
that no second answer of a name server can lead elsewhere. Forms that hide an IPv4 address inside an IPv6 one (mapped,
6to4, NAT64, Teredo) are judged by the address inside as well. Every read has an end: the deadline of its request.
"""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpcore2 as httpcore

from kronik.errors import FetchError

PORTS = frozenset({80, 443})
_NAT64 = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("64:ff9b:1::/48"))
_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9_-]{1,63}(?<!-))*")
_LONGEST = 2000
Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolve = Callable[[str, int], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Target:
    """Where a request goes: scheme, host as it is resolved, port, path with query."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def url(self) -> str:
        """The address again, without fragment; the port where it is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        usual = self.port == (443 if self.scheme == "https" else 80)
        return f"{self.scheme}://{host}{'' if usual else f':{self.port}'}{self.path}"


def target(url: str, ports: frozenset[int] = PORTS) -> Target:
    """The parts of an address that may be asked for. Raises FetchError with what is wrong with it."""
    if len(url) > _LONGEST or re.search(r"[\s\x00-\x20\x7f\\]", url):
        raise FetchError(f"no address: {url[:80]!r} holds blanks, control characters or is too long")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as fault:
        raise FetchError(f"no address: {url[:80]!r}") from fault
    if parts.scheme not in ("http", "https"):
        raise FetchError(f"{parts.scheme or 'no scheme'}: only http and https are fetched")
    if parts.username is not None or parts.password is not None:
        raise FetchError("an address with a user name or password is not fetched")
    at = port or (443 if parts.scheme == "https" else 80)
    if at not in ports:
        raise FetchError(f"port {at}: only {', '.join(map(str, sorted(ports)))} are asked")
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Target(parts.scheme, _host(parts.hostname or ""), at, _escaped(path))


def _host(name: str) -> str:
    if ":" in name:
        return name  # an IPv6 address: urlsplit took the brackets off
    try:
        plain = name.encode("idna").decode() if not name.isascii() else name.lower()
    except UnicodeError as fault:
        raise FetchError(f"no host: {name[:80]!r}") from fault
    plain = plain.removesuffix(".")
    if not _NAME.fullmatch(plain):
        raise FetchError(f"no host: {name[:80]!r}")
    return plain


def _escaped(path: str) -> str:
    return "".join(c if c.isascii() else "".join(f"%{b:02X}" for b in c.encode("utf-8", "replace")) for c in path)


def public(text: str) -> bool:
    """Whether an IP address is one of the open internet, and so is every address hidden in it."""
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    return all(one.is_global and not one.is_multicast and not one.is_reserved for one in _faces(address))


def _faces(address: Address) -> list[Address]:
    """The address, and the IPv4 addresses that it carries inside."""
    if isinstance(address, ipaddress.IPv4Address):
        return [address]
    if address.ipv4_mapped:
        return [address.ipv4_mapped]
    inside: list[Address] = []
    if address.sixtofour:
        inside.append(address.sixtofour)
    if address.teredo:
        inside += address.teredo
    if any(address in network for network in _NAT64):
        return [ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)]
    return [address, *inside]


def resolve(host: str, port: int) -> list[str]:
    """The IP addresses of a name, as the system gives them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Guarded(httpcore.NetworkBackend):
    """Connects only to public addresses. `allowed` (host, port) pairs are for tests on this machine alone.

    `left` gives the seconds that remain for the request under way.
    """

    def __init__(
        self,
        left: Callable[[], float],
        *,
        resolve: Resolve = resolve,
        allowed: frozenset[tuple[str, int]] = frozenset(),
    ) -> None:
        self._left = left
        self._resolve = resolve
        self._allowed = allowed
        self._backend = httpcore.SyncBackend()
        self.connected: str | None = None

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> httpcore.NetworkStream:
        """A connection to the first address of a name, when all of them may be connected to. Raises FetchError."""
        try:
            found = list(self._resolve(host, port))
        except OSError as fault:
            raise httpcore.ConnectError(f"no address for {host}: {fault}") from fault
        if not found:
            raise httpcore.ConnectError(f"no address for {host}")
        for address in found:
            if not public(address) and (address, port) not in self._allowed:
                raise FetchError(f"{host} leads to {address}, which is not public", hint="only public hosts are asked")
        stream = self._backend.connect_tcp(found[0], port, min(timeout or 60, self._left()), None, socket_options)
        self.connected = found[0]
        return _Ending(stream, self._left)

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Any = None
    ) -> httpcore.NetworkStream:
        """Never."""
        raise FetchError("sockets of this machine are not asked")

    def sleep(self, seconds: float) -> None:
        """Never: the pool does not try again."""


class _Ending(httpcore.NetworkStream):
    """A stream whose every step ends when its request's time is over, however slowly bytes drip."""

    def __init__(self, stream: httpcore.NetworkStream, left: Callable[[], float]) -> None:
        self._stream = stream
        self._left = left

    def _time(self, timeout: float | None) -> float:
        left = self._left()
        if left <= 0:
            raise httpcore.ReadTimeout("the time for this request is over")
        return min(left, timeout) if timeout else left

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._time(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._time(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        stream = self._stream.start_tls(ssl_context, server_hostname, self._time(timeout))
        return _Ending(stream, self._left)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

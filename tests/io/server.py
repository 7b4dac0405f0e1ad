"""A server on this machine that tests talk to: pages by path, every request counted, stopped at the end."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Site:
    """What stands under each path, and what was asked for."""

    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    port: int = 0
    seen: Callable[[str], None] = lambda path: None

    def page(self, path: str, body: bytes | str, media_type: str = "text/html; charset=utf-8", **headers: str) -> None:
        """Put a page under a path."""
        raw = body.encode() if isinstance(body, str) else body
        self.answers[path] = lambda handler: send(handler, 200, raw, {"Content-Type": media_type, **headers})

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        """The address of a path."""
        return f"http://{host}:{self.port}{path}"

    def count(self, path: str) -> int:
        """How often a path was asked for."""
        return sum(1 for asked, _, _ in self.asked if asked == path)


def send(handler: BaseHTTPRequestHandler, status: int, body: bytes, headers: dict[str, str]) -> None:
    """One whole answer."""
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def sent_on(to: str) -> Answer:
    """An answer that sends on."""
    return lambda handler: send(handler, 302, b"", {"Location": to})


@contextmanager
def serving(site: Site, address: str = "127.0.0.1") -> Iterator[Site]:
    """The site, served on a free port of this machine."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            host = self.headers.get("Host", "")
            site.asked.append((self.path, host, dict(self.headers.items())))
            site.seen(self.path)
            answer = site.answers.get(self.path) or site.answers.get(self.path.partition("?")[0])
            try:
                if answer is None:
                    send(self, 404, b"no such page", {})
                else:
                    answer(self)
            except OSError:
                self.close_connection = True

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer((address, 0), Handler)
    server.daemon_threads = True
    site.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

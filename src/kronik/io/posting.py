"""One question to a service that the user named -> the bytes of its answer, within bounds of time and size.

Standard library only, so that nothing more need be installed. The address is the user's own choice and may be this very
machine; nothing is taken from the environment (no proxy), and no redirect is followed, since a key could go astray with it.
"""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Mapping
from http.client import HTTPException, HTTPResponse
from typing import Any
from urllib.parse import urlsplit

from kronik.errors import FetchError, QuestionError
from kronik.io import clock

_CHUNK = 64 * 1024
AGENT = "Kronik/0.1 (chronicle of contacts between states; a local reading tool)"


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}), _Stay)


def post(url: str, body: bytes, headers: Mapping[str, str], *, seconds: float, limit: int) -> bytes:
    """The answer to a POST.

    Args:
        url: an http or https address.
        body: what is sent.
        headers: beside the agent's name; a key among them is never shown or written anywhere.
        seconds: how long the whole exchange may take.
        limit: bytes of the answer at most.

    Raises:
        QuestionError: an address that is none.
        FetchError: no answer, another status than 200, too slow, too large.
    """
    where = checked(url)
    asked = urllib.request.Request(url, data=body, headers={"User-Agent": AGENT, **headers}, method="POST")
    until = clock.seconds() + seconds
    try:
        with _OPENER.open(asked, timeout=seconds) as answer:
            return _read(answer, where, until, limit)
    except urllib.error.HTTPError as error:
        error.close()
        raise FetchError(f"{where} answered {error.code} {error.reason}", hint=_mend(error.code)) from None
    except TimeoutError:
        raise FetchError(f"{where} took longer than {seconds:g} seconds", hint="try again later") from None
    except (OSError, HTTPException) as error:
        if isinstance(reason := getattr(error, "reason", error), TimeoutError):
            raise FetchError(f"{where} took longer than {seconds:g} seconds", hint="try again later") from None
        raise FetchError(
            f"{where} cannot be reached: {reason}", hint="is this machine online, the address right?"
        ) from None


def checked(url: str) -> str:
    """Scheme and host of an address, for messages: never the rest, which may hold a key. Raises QuestionError."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        host = None
    if not host or parts.scheme not in ("http", "https"):
        raise QuestionError("not an address of the web", hint="write it in full: https://host/path")
    return f"{parts.scheme}://{host}"


def _read(answer: HTTPResponse, where: str, until: float, limit: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    while part := answer.read1(_CHUNK):
        size += len(part)
        if size > limit:
            raise FetchError(f"{where} sent more than {limit:,} bytes", hint="ask for less, or of another service")
        if clock.seconds() > until:
            raise TimeoutError
        parts.append(part)
    return b"".join(parts)


def _mend(status: int) -> str:
    if status in (401, 403):
        return "the service wants a key, or another one"
    if status == 429 or status >= 500:
        return "the service is busy or out of order: try again later"
    return "look at the address"

"""Whose page it is, and under which address: the page's own word, checked against where it came from."""

from __future__ import annotations

import re

from kronik.knowledge import Knowledge, Outlet
from kronik.page import addresses
from kronik.page.extracted import Capture
from kronik.page.fields import Fields, text

_SAVED = re.compile(r"<!-- saved from url=\(\d+\)(\S+) -->")


def address(
    page: Fields, given: str | None, source: str, capture: Capture | None, know: Knowledge
) -> tuple[str | None, Capture | None]:
    """The article's own address: the page's word for it, unless that leads to another house than the one fetched from."""
    saved = _SAVED.search(source[:2000])
    base = given or (saved[1] if saved else None)
    stated_ = [*page.links.get("canonical", ()), *(v for n in ("og:url", "twitter:url") for v in page.meta.get(n, ()))]
    if linked := text(page.article.get("url")):
        stated_.append(linked)
    for word in stated_:
        found = addresses.joined(base, word)
        if found is None or addresses.parts(found) is None or _is_front(found):
            continue
        capture = capture or addresses.memento(word)
        if base is None or _same_house(found, base, know):
            return found, capture
    if base is None or (capture is None and (inner := addresses.memento(base)) is None):
        return base, capture
    return (base if capture else inner.url if inner else base), capture


def _is_front(address: str) -> bool:
    found = addresses.parts(address)
    return found is not None and found.path == "/" and not found.query


def _same_house(one: str, other: str, know: Knowledge) -> bool:
    """Whether two addresses are of one outlet, or of hosts that share their registered name; an AMP cache is of any."""
    left, right = addresses.host(addresses.canonical(one)), addresses.host(addresses.canonical(other))
    if left is None or right is None:
        return False
    mine, theirs = know.outlets.by_host(left), know.outlets.by_host(right)
    return (
        left == right
        or (mine is not None and mine is theirs)
        or left.endswith(f".{right}")
        or right.endswith(f".{left}")
        or left.split(".")[-2:] == right.split(".")[-2:]
    )


def outlet(page: Fields, address: str | None, know: Knowledge) -> Outlet | None:
    """By host, else by the names that the page gives its house."""
    host = addresses.host(address)
    if host:
        return know.outlets.by_host(host)
    given = (
        page.first("og:site_name"),
        text(page.article.get("publisher")),
        page.first("application-name", "copyright"),
    )
    return next((outlet for name in given if name and (outlet := know.outlets.by_name(name))), None)


def name(page: Fields, address: str | None) -> str | None:
    """The name of an outlet that is not known."""
    host = addresses.host(addresses.canonical(address)) if address else None
    return page.first("og:site_name") or text(page.article.get("publisher")) or host

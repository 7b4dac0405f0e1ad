"""Outlets and news agencies: hosts, the names under which they sign, the zone of their clock, the markup of their pages.

outlets.toml holds those of whom only names and hosts are known; outlets/NAME.toml one outlet each, with its markup.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from kronik.errors import KnowledgeError
from kronik.knowledge.rows import HERE, toml
from kronik.text import fold

_WORDS = ("linked_author", "whole")  # of Markup: one word, not a list


@dataclass(frozen=True, slots=True)
class Markup:
    """Where an outlet's pages keep what the general rules do not find: selectors (tag.class, #id, tag[attribute=value]).

    `meta_*` are names of meta elements. `linked_author` says what the author in its JSON-LD is: reporter, editor, or
    nobody. `whole` is the query that shows all pages of an article at once.
    """

    body: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    reporter: tuple[str, ...] = ()
    editor: tuple[str, ...] = ()
    section: tuple[str, ...] = ()
    meta_published: tuple[str, ...] = ()
    meta_reporter: tuple[str, ...] = ()
    meta_editor: tuple[str, ...] = ()
    linked_author: str = "reporter"
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Outlet:
    """A publisher of news. `kind` is outlet (writes for readers) or agency (writes for outlets).

    `hosts` are domains without www, a subdomain matching its parent; `zone` is an IANA name.
    """

    name: str
    kind: str
    hosts: tuple[str, ...]
    aliases: tuple[str, ...]
    zone: str
    country: str
    markup: Markup = Markup()


@dataclass(frozen=True, eq=False)
class Outlets:
    """All outlets and agencies, by host and by name."""

    all: tuple[Outlet, ...]
    hosts: Mapping[str, Outlet]
    names: Mapping[str, Outlet]

    def by_host(self, host: str) -> Outlet | None:
        """The outlet of this domain or of the nearest domain above it ("news.detik.com" -> detikcom)."""
        labels = host.lower().removesuffix(".").split(":")[0].split(".")
        tails = (".".join(labels[at:]) for at in range(len(labels) - 1))
        return next((self.hosts[tail] for tail in tails if tail in self.hosts), None)

    def by_name(self, name: str) -> Outlet | None:
        """The outlet or agency that signs so ("KOMPAS.com", "Liputan6.com", "AFP"); letters' case and stops apart."""
        return self.names.get(fold(name))

    @property
    def agencies(self) -> tuple[Outlet, ...]:
        """Those that write for other outlets: what an attribution ("dilansir AFP") names."""
        return tuple(outlet for outlet in self.all if outlet.kind == "agency")


def outlets() -> Outlets:
    """outlets.toml and the files of outlets/. Raises KnowledgeError for an entry that lacks something, or a host twice."""
    own = (toml(path) for path in sorted((HERE / "outlets").glob("*.toml")))
    found = tuple(_outlet(entry) for entry in (*own, *toml(HERE / "outlets.toml")["outlet"]))
    hosts: dict[str, Outlet] = {}
    names: dict[str, Outlet] = {}
    for outlet in found:
        for host in outlet.hosts:
            if hosts.setdefault(host, outlet) is not outlet:
                raise KnowledgeError(f"outlets.toml: host {host} belongs to two", hint="keep it under one name")
        for name in (outlet.name, *outlet.aliases):
            if names.setdefault(fold(name), outlet) is not outlet:
                raise KnowledgeError(f"outlets.toml: {name} names two outlets", hint="keep it under one of them")
    return Outlets(found, hosts, names)


def _outlet(entry: Mapping[str, object]) -> Outlet:
    name = entry.get("name")
    if (
        not isinstance(name, str)
        or entry.get("kind") not in ("outlet", "agency")
        or not isinstance(entry.get("zone"), str)
    ):
        raise KnowledgeError(f"outlets.toml: {name!r} lacks name, kind or zone", hint='kind = "outlet" or "agency"')
    return Outlet(
        name,
        str(entry["kind"]),
        _strings(entry.get("hosts")),
        _strings(entry.get("aliases")),
        str(entry["zone"]),
        str(entry.get("country", "")),
        _markup(name, entry.get("markup")),
    )


def _markup(name: str, table: object) -> Markup:
    if table is None:
        return Markup()
    known = {field.name for field in fields(Markup)}
    if not isinstance(table, Mapping) or (strange := set(table) - known):
        listed = ", ".join(sorted(strange)) if isinstance(table, Mapping) else "no table"
        raise KnowledgeError(
            f"outlets: {name}: unknown in [markup]: {listed}", hint=f"write {', '.join(sorted(known))}"
        )
    given: dict[str, Any] = {key: str(value) if key in _WORDS else _strings(value) for key, value in table.items()}
    return Markup(**given)


def _strings(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else ()

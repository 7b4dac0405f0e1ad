"""When two readers mean one thing: names, places and dates as the scoring of readings compares them.

The canonical forms are passed in, so that a score can be taken with the tables that stand beside a gold file.
"""

from __future__ import annotations

import csv
import difflib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from kronik.knowledge import Knowledge
from kronik.model import ActorKind
from kronik.text import fold

Json = Mapping[str, Any]
NEARLY = 0.9
"""Share of equal letters from which two spellings are one name (Gestalt ratio of difflib)."""


@dataclass(frozen=True, eq=False)
class Names:
    """Folded alias -> one folded form, and folded person -> folded English names of the states served."""

    canonical: Mapping[str, str]
    served: Mapping[str, frozenset[str]]
    _same: dict[tuple[str, str], bool] = field(default_factory=dict, repr=False)

    def form(self, name: str) -> str:
        """The one folded form of a name."""
        folded = fold(name)
        return self.canonical.get(folded, folded)

    def same(self, left: str, right: str) -> bool:
        """Whether two names mean one party: equal, an alias, contained (two words or more), or nearly equal in spelling."""
        key = (left, right)
        if key not in self._same:
            self._same[key] = _alike(self.form(left), self.form(right))
        return self._same[key]

    def same_side(self, left: str, right: str) -> bool:
        """As `same`, but a state and its leader are one: the host of a visit may be given as either."""
        a, b = self.form(left), self.form(right)
        return self.same(left, right) or a in self.served.get(b, ()) or b in self.served.get(a, ())


def _alike(a: str, b: str) -> bool:
    if not a or not b:
        return False
    left, right = set(a.split()), set(b.split())
    contained = min(len(left), len(right)) >= 2 and (left <= right or right <= left)
    return a == b or contained or difflib.SequenceMatcher(None, a, b).ratio() >= NEARLY


def names_of_tables(leaders: Iterable[str], places: Iterable[str]) -> Names:
    """Names from the tables of a gold folder: lines of leaders.csv and of places.csv."""
    people, countries = (
        list(csv.DictReader(leaders)),
        [row for row in csv.DictReader(places) if row["kind"] == "country"],
    )
    owners: dict[str, set[str]] = defaultdict(set)
    for row in people:
        for alias in row["aliases"].split(";"):
            owners[fold(alias)].add(fold(row["name"]))
    canonical = {alias: next(iter(owner)) for alias, owner in owners.items() if alias and len(owner) == 1}
    for row in countries:
        for alias in filter(None, (row["name_id"], *row["aliases_id"].split(";"))):
            canonical[fold(alias)] = fold(row["name_en"])
    states = {row["id"]: fold(row["name_en"]) for row in countries}
    served: dict[str, set[str]] = defaultdict(set)
    for row in people:
        if row["country"] in states:
            served[fold(row["name"])].add(states[row["country"]])
    return Names(canonical, {name: frozenset(states) for name, states in served.items()})


def names_of_knowledge(know: Knowledge) -> Names:
    """Names from our own register and gazetteer, where no tables stand beside the gold."""
    register, countries = know.register, know.places.countries
    owners: dict[str, set[str]] = defaultdict(set)
    for actor in register.actors.values():
        if actor.kind is ActorKind.person:
            for alias in actor.aliases:
                owners[fold(alias)].add(fold(actor.name))
    canonical = {alias: next(iter(owner)) for alias, owner in owners.items() if alias and len(owner) == 1}
    for country in countries.values():
        for alias in (country.name_id, *country.aliases):
            canonical[fold(alias)] = fold(country.name_en)
    served: dict[str, set[str]] = defaultdict(set)
    for actor_id, actor in register.actors.items():
        for tenure in register.tenures(actor_id):
            if tenure.state in countries:
                served[fold(actor.name)].add(fold(countries[tenure.state].name_en))
    return Names(canonical, {name: frozenset(states) for name, states in served.items()})


def common(left: Sequence[str], right: Sequence[str], names: Names, *, sides: bool) -> int:
    """How many names of one list have a partner in the other; with `sides` a state and its leader are one."""
    rest, count = list(right), 0
    for name in left:
        partner = next((other for other in rest if (names.same_side if sides else names.same)(name, other)), None)
        if partner is not None:
            rest.remove(partner)
            count += 1
    return count


def interval(contact: Json) -> tuple[date, date] | None:
    """First and last day that a contact's date allows, or None when it has none. Raises ValueError for no date."""
    first, last = contact.get("date"), contact.get("date_end") or contact.get("date")
    return (_bound(first, last=False), _bound(last, last=True)) if first and last else None


def _bound(text: str, *, last: bool) -> date:
    year, month, day = (*map(int, text[:10].split("-")), 0, 0)[:3]
    if day:
        return date(year, month, day)
    if not last:
        return date(year, month or 1, 1)
    following = date(year + 1, 1, 1) if month in (0, 12) else date(year, month + 1, 1)
    return following - timedelta(days=1)


def same_text(gold: str | None, predicted: str | None, names: Names) -> bool:
    """Both absent, one name, or one contained in the other."""
    if not gold or not predicted:
        return not gold and not predicted
    return names.same(gold, predicted) or fold(gold) in fold(predicted) or fold(predicted) in fold(gold)


def same_set(gold: Sequence[str] | None, predicted: Sequence[str] | None, names: Names) -> bool:
    """Both empty, or at least half of either list is found in the other."""
    if not gold or not predicted:
        return not gold and not predicted
    hits = sum(any(same_text(g, p, names) for p in predicted) for g in gold)
    return hits * 2 >= len(gold) and hits * 2 >= len(predicted)

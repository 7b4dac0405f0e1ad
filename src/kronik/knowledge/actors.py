"""Build the register from actors/*.csv: people and their tenures, states, bodies, institutions, groups.

leaders.csv       tenures as harvested (never edited by hand)
same.csv          rows of leaders.csv that mean one person, and rows to leave out, with the reason
people.csv        usual English name and press aliases of a person, where the harvest has another or none
additions.csv     our own tenures; one replaces every harvested row of that person, class and state that it overlaps
bodies.csv, institutions.csv, groups.csv   parties that are no person and no state

A user's overlay (tenures.csv in a folder of theirs, the columns of additions.csv with aliases) outranks all of these.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kronik.knowledge.places import Country
from kronik.knowledge.register import BEGINNING, FOREVER, Actor, Register, Tenure
from kronik.knowledge.rows import HERE, Row, table
from kronik.knowledge.seats import classes, close_open_ends, seat_class, title_class
from kronik.model import ActorId, ActorKind
from kronik.text import fold

_FOLDER = HERE / "actors"
_TENURE = ("id", "name", "country", "office", "office_class", "start", "end", "open_as_of", "source")
_DOUBTS = ("none", "day", "month", "year", "office", "")

_Known = tuple[set[str], Mapping[str, str]]  # codes of states and bodies; office classes


@dataclass(slots=True)
class _Person:
    """A person while the tables are being read: every name in the order found."""

    name: str
    names: dict[str, None]


def register(countries: Mapping[str, Country], folder: Path = _FOLDER, overlay: Path | None = None) -> Register:
    """The register, with the tenures of a user's `overlay` folder. Raises KnowledgeError for a row that names no known
    state, class or date.
    """
    others = [*_states(countries), *_bodies(folder, countries)]
    codes = {actor.state for actor in others if actor.state}
    others += [
        *_named(folder, "institutions", ActorKind.institution, codes),
        *_named(folder, "groups", ActorKind.group, codes),
    ]
    people, tenures = _people(folder, codes, overlay)
    actors = {actor.id: actor for actor in (*others, *_persons(people, tenures))}
    by_seat: dict[tuple[str, str], list[Tenure]] = defaultdict(list)
    by_person: dict[ActorId, list[Tenure]] = defaultdict(list)
    for tenure in sorted(tenures, key=lambda t: (t.since or BEGINNING, t.until or FOREVER, t.office, t.person)):
        by_person[tenure.person].append(tenure)
        for name in {tenure.office_class, seat_class(tenure.office_class), tenure.title} - {""}:
            by_seat[name, tenure.state].append(tenure)
    return Register(
        actors,
        _aliases(actors.values()),
        {key: tuple(value) for key, value in by_person.items()},
        {key: tuple(value) for key, value in by_seat.items()},
    )


def person_id(name: str) -> ActorId:
    """The id of a person for whom no Wikidata id is known: `person:karoline-leavitt`."""
    return "person:" + fold(name).replace(" ", "-")


def _states(countries: Mapping[str, Country]) -> Iterator[Actor]:
    for c in countries.values():
        names = dict.fromkeys((c.name_id, *c.aliases, *c.epithets))
        yield Actor(f"state:{c.iso3}", ActorKind.state, c.name_en, tuple(names), c.iso3)


def _bodies(folder: Path, countries: Mapping[str, Country]) -> Iterator[Actor]:
    for row in table(folder / "bodies.csv", ("code", "name", "aliases", "source")):
        if (code := row.needed("code")) in countries:
            raise row.fault(f"code {code} is that of {countries[code].name_en}", "choose another code for the body")
        yield Actor(f"body:{code}", ActorKind.body, row.needed("name"), row.listed("aliases"), code)


def _named(folder: Path, kind: str, what: ActorKind, codes: set[str]) -> Iterator[Actor]:
    for row in table(folder / f"{kind}.csv", ("id", "name", "aliases", "state", "source")):
        state = row["state"] and row.one_of("state", codes)
        prefix = f"{what.value}:"
        if not row["id"].startswith(prefix):
            raise row.fault(f"id is {row['id']!r}", f"begin it with {prefix}")
        yield Actor(row["id"], what, row.needed("name"), row.listed("aliases"), state or None)


def _people(folder: Path, codes: set[str], overlay: Path | None) -> tuple[dict[ActorId, _Person], list[Tenure]]:
    seats = classes(folder)
    people: dict[ActorId, _Person] = {}
    harvested, ours = (list(_tenures(folder, name, people, (codes, seats))) for name in ("leaders", "additions"))
    if overlay and (overlay / "tenures.csv").is_file():
        theirs = list(_tenures(overlay, "tenures", people, (codes, seats)))
        ours = [*_outvoted(ours, theirs), *theirs]
    for row in table(folder / "people.csv", ("id", "name", "aliases")):
        key, name = row["id"] or person_id(row["name"]), row.needed("name")
        person = people.setdefault(key, _Person(name, {}))
        person.names |= dict.fromkeys((name, *row.listed("aliases")))
        person.name = name
    return people, close_open_ends([*_outvoted(harvested, ours), *ours], seats)


def _tenures(folder: Path, name: str, people: dict[ActorId, _Person], known: _Known) -> Iterator[Tenure]:
    same = _same(folder) if name == "leaders" else {}
    for row in table(folder / f"{name}.csv", _TENURE):
        label = row.needed("name")
        key = row["id"] or person_id(label)
        key = same.get(key, key)
        if key == "-":
            continue
        tenure = _tenure(row, key, known)
        person = people.setdefault(key, _Person(label, {}))
        person.names |= dict.fromkeys((label, *row.listed("aliases")))
        if tenure.since and tenure.until and tenure.until < tenure.since:
            if name == "leaders":
                continue  # a slip of the harvest: Wikidata pairs the start of one term with the end of another
            raise row.fault(f"ends {row['end']} before it starts {row['start']}", "swap or mend the dates")
        yield tenure


def _tenure(row: Row, person: ActorId, known: _Known) -> Tenure:
    coarse = 0 < len(row["start"]) < 10 or 0 < len(row["end"]) < 10
    doubt = row.one_of("doubt", _DOUBTS) if "doubt" in row.cells else ""
    office = row.needed("office")
    office_class = row.one_of("office_class", known[1])
    return Tenure(
        person,
        office,
        office_class,
        row.one_of("country", known[0]),
        row.day("start"),
        row.day("end", last=True),
        row.needed("source"),
        row["open_as_of"],
        "year" if coarse and doubt in ("", "none") else doubt or "none",
        title_class(office, office_class),
    )


def _same(folder: Path) -> dict[str, str]:
    rows = table(folder / "same.csv", ("id", "is", "why"))
    return {row.needed("id"): row.needed("is") for row in rows if row.needed("why")}


def _outvoted(harvested: Iterable[Tenure], ours: Iterable[Tenure]) -> Iterator[Tenure]:
    """The harvested tenures that no addition replaces: same person, class and state, overlapping days."""
    by_key: dict[tuple[str, str, str], list[Tenure]] = defaultdict(list)
    for tenure in ours:
        by_key[tenure.person, seat_class(tenure.office_class), tenure.state].append(tenure)
    for old in harvested:
        rivals = by_key.get((old.person, seat_class(old.office_class), old.state), ())
        if not any(_overlap(old, new) for new in rivals):
            yield old


def _overlap(left: Tenure, right: Tenure) -> bool:
    starts_before = (left.since or BEGINNING) < (right.until or FOREVER)
    return starts_before and (right.since or BEGINNING) < (left.until or FOREVER)


def _persons(people: Mapping[ActorId, _Person], tenures: Iterable[Tenure]) -> Iterator[Actor]:
    served: dict[ActorId, dict[str, None]] = defaultdict(dict)
    for tenure in tenures:
        served[tenure.person][tenure.state] = None
    for key, person in people.items():
        states = served.get(key, {})
        names = dict.fromkeys(name for name in person.names if name != person.name)
        yield Actor(key, ActorKind.person, person.name, tuple(names), next(iter(states)) if len(states) == 1 else None)


def _aliases(actors: Iterable[Actor]) -> dict[str, tuple[ActorId, ...]]:
    owners: dict[str, dict[ActorId, None]] = defaultdict(dict)
    for actor in actors:
        for name in (actor.name, *actor.aliases):
            owners[fold(name)][actor.id] = None
    owners.pop("", None)
    return {alias: tuple(ids) for alias, ids in owners.items()}

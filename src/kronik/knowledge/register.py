"""Who holds which office when: persons, states, bodies, institutions and groups under all their names.

A seat is what one person holds at a time (the presidency of a state, the embassy to another). Three rules, applied here
and nowhere else:

1. Dates known to the year or month count generously: a tenure "2016 to 2017" may cover any day of both years. Where
   some tenures of a class certainly cover a day, those that only may are left out.
2. Presidents rule in two ways. `holders("head_of_government", ...)` answers with the head of state where the state has
   no head of government of its own on that day (USA, Indonesia, Turkey since 2018), and the other way round (Iran's
   president, whose supreme leader is the head of state, stays head of government).
3. `president`, `prime_minister`, `monarch` ... are classes by TITLE, for phrases such as "Presiden Iran", whatever
   the constitution makes of the office.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kronik.model import ActorId, ActorKind
from kronik.text import fold

# Classes of actors/classes.csv whose holders lead a state.
HEADS = frozenset({"head_of_state", "head_of_government", "monarch"})
FOREVER = date.max
BEGINNING = date.min
_MARGINS = {"month": timedelta(days=31), "year": timedelta(days=366), "both": timedelta(days=366)}  # of a doubtful end
_BESIDE = re.compile(
    r"^(?:deputy|vice|member|minister of state)\b|national unity", re.IGNORECASE
)  # never before the holder
_OTHER_HALF = {"head_of_government": "head_of_state", "head_of_state": "head_of_government"}


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, state, body, institution or group. `state` is ISO 3166 alpha-3 or a body's code, None if several."""

    id: ActorId
    kind: ActorKind
    name: str
    aliases: tuple[str, ...]
    state: str | None = None


@dataclass(frozen=True, slots=True)
class Tenure:
    """One person in one office. Days are inclusive; a missing `until` held as of `open_as_of`.

    `since` is the earliest and `until` the latest day possible; `doubt` says how far they are certain: none, day (a
    day either way), month, year, office (the office itself is named loosely). `title` is the class by title, or "".
    """

    person: ActorId
    office: str
    office_class: str
    state: str
    since: date | None
    until: date | None
    source: str
    open_as_of: str
    doubt: str = "none"
    title: str = ""

    def covers(self, on: date) -> bool:
        """Whether it may cover this day."""
        return (self.since or BEGINNING) <= on <= (self.until or FOREVER)

    def surely_covers(self, on: date) -> bool:
        """Whether it covers this day although its ends may be known to the month or year only."""
        margin = _MARGINS.get(self.doubt, timedelta())
        since, until = self.since or BEGINNING, self.until or FOREVER
        return self.covers(on) and on - max(since, BEGINNING) >= margin and until - on >= margin


@dataclass(frozen=True, eq=False)
class Register:
    """All actors and tenures; every look-up is by value or by day, never by today."""

    actors: Mapping[ActorId, Actor]
    by_alias: Mapping[str, tuple[ActorId, ...]]
    by_person: Mapping[ActorId, tuple[Tenure, ...]]
    by_seat: Mapping[tuple[str, str], tuple[Tenure, ...]]

    def tenures(self, actor_id: ActorId) -> tuple[Tenure, ...]:
        """All offices of a person, oldest first; empty for anyone else."""
        return self.by_person.get(actor_id, ())

    def held(self, actor_id: ActorId, on: date) -> tuple[Tenure, ...]:
        """The offices that a person may have held on this day."""
        return tuple(tenure for tenure in self.tenures(actor_id) if tenure.covers(on))

    def seated(self, office_class: str, state: str, on: date) -> tuple[Tenure, ...]:
        """The tenures of a class in a state or body on this day, the latest to take office first (rules 1 to 3)."""
        found = self._covering(office_class, state, on)
        if not found and office_class in _OTHER_HALF:
            found = self._covering(_OTHER_HALF[office_class], state, on)
        return found

    def holders(self, office_class: str, state: str, on: date) -> tuple[ActorId, ...]:
        """Who held an office of this class in a state or body on this day, the latest to take office first."""
        return tuple(dict.fromkeys(tenure.person for tenure in self.seated(office_class, state, on)))

    def named(self, name: str) -> tuple[Actor, ...]:
        """Every actor of this name or alias; several where the name is shared, which the caller must settle."""
        return tuple(self.actors[actor_id] for actor_id in self.by_alias.get(fold(name), ()))

    def canonical(self, name: str) -> str:
        """The usual English name where exactly one actor bears this name, else the name itself."""
        found = self.named(name)
        return found[0].name if len(found) == 1 else name

    def _covering(self, office_class: str, state: str, on: date) -> tuple[Tenure, ...]:
        seat = self.by_seat.get((office_class, state), ())
        possible = [tenure for tenure in seat if tenure.covers(on)]
        sure = [tenure for tenure in possible if tenure.surely_covers(on)]
        ordered = sorted(sure or possible, key=lambda t: t.since or BEGINNING, reverse=True)
        return tuple(sorted(ordered, key=lambda t: _BESIDE.search(t.office) is not None))


@dataclass(frozen=True, slots=True)
class Match:
    """An answer of `look_up`: the actor, the name that matched, all its offices and those held on the day asked."""

    actor: Actor
    alias: str
    exact: bool
    tenures: tuple[Tenure, ...]
    held: tuple[Tenure, ...]


def look_up(register: Register, text: str, on: date | None = None) -> tuple[Match, ...]:
    """Who matches this name: actors named exactly so, else those one of whose names holds all its words.

    Args:
        register: where to look.
        text: a name or part of one, spelled any way that `kronik.text.fold` makes equal.
        on: the day for `held`; those in office on it come first. None leaves `held` empty.
    """
    wanted = fold(text)
    exact = register.by_alias.get(wanted, ())
    words = set(wanted.split())
    found: dict[ActorId, str] = dict.fromkeys(exact, wanted)
    if not exact and words:
        for alias, owners in register.by_alias.items():
            if words <= set(alias.split()):
                for owner in owners:
                    found.setdefault(owner, alias)
    matches = (
        Match(
            register.actors[owner],
            alias,
            bool(exact),
            register.tenures(owner),
            register.held(owner, on) if on else (),
        )
        for owner, alias in found.items()
    )
    return tuple(sorted(matches, key=lambda match: (not match.held, match.actor.name, match.actor.id)))

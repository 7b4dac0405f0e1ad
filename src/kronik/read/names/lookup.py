"""What stands where: the hits of one text, read as states, organs and fields of office."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.model import ActorId
from kronik.read.names.candidates import SPACES, WORD, Grammar
from kronik.read.names.gazetteer import Hit, Sort
from kronik.text import fold

_FIELD = re.compile(r"[A-Z][\w-]+(?:(?:,? dan| dan|,)? [A-Z][\w-]+)*")


@dataclass(frozen=True, eq=False)
class Careers:
    """What the register says of each actor, whatever the day: its state, all that it served, all classes of office."""

    states: Mapping[ActorId, str]
    served: Mapping[ActorId, frozenset[str]]
    offices: Mapping[ActorId, frozenset[str]]
    cities: Mapping[str, str]  # the state of each city by its Indonesian name


@functools.cache
def careers(know: Knowledge) -> Careers:
    """The careers of all actors; the state is its own or that of the last office."""
    register = know.register
    states = {actor.id: actor.state for actor in register.actors.values() if actor.state}
    served: dict[ActorId, frozenset[str]] = {}
    offices: dict[ActorId, frozenset[str]] = {}
    for actor_id in register.actors:
        if tenures := register.tenures(actor_id):
            states[actor_id] = tenures[-1].state
            served[actor_id] = frozenset(t.state for t in tenures)
            offices[actor_id] = frozenset(name for t in tenures for name in (t.office_class, t.title) if name)
    return Careers(states, served, offices, {city.name_id: city.iso3 for city in know.places.cities})


class Lookup:
    """One text with its hits by offset, and the tables by which they are read."""

    def __init__(self, view: str, hits: Mapping[int, Hit], grammar: Grammar, careers: Careers) -> None:
        self.view, self.hits, self.grammar = view, hits, grammar
        self.states, self.served, self.offices = careers.states, careers.served, careers.offices
        self.cities = careers.cities

    def skip(self, at: int) -> int:
        """The offset after the spaces here."""
        match = SPACES.match(self.view, at)
        return match.end() if match else at

    def code(self, hit: Hit) -> str | None:
        """The state or body that a hit means after a title."""
        entry = hit.first(Sort.state, Sort.body, Sort.institution, Sort.seat, Sort.group)
        if entry is None:
            return None
        if entry.sort is Sort.body:
            return entry.key.removeprefix("body:")
        if entry.sort is Sort.seat:
            return self.grammar.seats[entry.key]
        if entry.sort is Sort.group:
            return entry.key if ":" in entry.key else f"group:{fold(entry.key).replace(' ', '-')}"
        if entry.sort is Sort.institution:
            return self.states.get(entry.key, entry.key if entry.key.isupper() else None)
        return entry.key

    def organ(self, hit: Hit) -> tuple[int, str | None]:
        """The end of a composed institution ("Kementerian Luar Negeri (Kemlu) Rusia") and its state."""
        end = hit.end
        entry = hit.first(Sort.organ)
        state = None
        for _ in range(3):
            at = self.skip(end)
            inside = self.hits.get(at + 1) if self.view.startswith("(", at) else None
            following = self.hits.get(at)
            if inside is not None and self.view.startswith(")", inside.end):
                own = self.code(inside) if inside.first(Sort.state, Sort.body) else None
                state, end = state or own, inside.end + 1
            elif following is not None and state is None and following.first(Sort.state, Sort.body):
                state, end = self.code(following), following.end
            elif following is not None and following.first(Sort.organ) and state is None:
                end = following.end
            elif state is None and (field := self.field(at)):
                end = field
            else:
                break
        return end, state or (entry.key if entry and entry.key else None)

    def field(self, at: int) -> int | None:
        """The end of the field of a ministry: "Kementerian Pembangunan Manusia dan Kebudayaan"."""
        field = _FIELD.match(self.view, at)
        return field.end() if field and self.is_field(field.group()) and at not in self.hits else None

    def is_field(self, words: str) -> bool:
        """Whether capitalised words name a field: common words and abbreviations, no names."""
        listed = WORD.findall(words)
        return bool(listed) and all(self._is_field_word(word) for word in listed)

    def _is_field_word(self, word: str) -> bool:
        grammar, small = self.grammar, word.lower()
        return (
            word in grammar.fields
            or word.isupper()
            or word in grammar.never
            or small in grammar.common
            and small not in grammar.verbs
        )

    def ever(self, actors: Iterable[ActorId], classes: Iterable[str]) -> bool:
        """Whether one of these ever held an office of one of these classes."""
        wanted = set(classes)
        if "leader" in wanted:
            wanted |= {"head_of_state", "head_of_government", "party_leader", "crown_prince"}
        return any(wanted & self.offices.get(actor, frozenset()) for actor in actors)

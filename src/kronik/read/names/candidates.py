"""What a name may mean before the day is known: candidates, and the tables of the grammar that finds them."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kronik.knowledge import Knowledge
from kronik.model import ActorId, ActorKind, Span
from kronik.text import fold


class Form(StrEnum):
    """How a candidate is written."""

    full = "full"  # a whole name that the register has
    short = "short"  # a surname, given name or nickname alone
    unknown = "unknown"  # a person's name that the register has not
    office = "office"  # an office without a name: PM Australia
    capital = "capital"  # Moskow: a place, or the state
    seat = "seat"  # Gedung Putih: a place, or the state
    plain = "plain"  # states, bodies, institutions, groups, agencies


@dataclass(slots=True)  # not frozen: one is made in a third of the time, and every article has dozens
class Candidate:
    """A naming in the text. `actors` are all that it may mean by name alone; the day and the article decide.

    `title` is the id of its title of office, `classes` the office classes that this may mean, best first, `state` the
    state or body of the office, `tense` former, elect or acting, `post` the state to which an envoy is accredited and
    `words` the title itself, folded. `label` is the name of an actor without an entry.
    """

    span: Span
    phrase: Span
    kind: ActorKind
    form: Form
    actors: tuple[ActorId, ...] = ()
    label: str = ""
    title: str | None = None
    classes: tuple[str, ...] = ()
    state: str | None = None
    tense: str = ""
    words: str = ""
    post: str | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """A title of office as a table row (packs/id/offices.toml)."""

    id: str
    classes: tuple[str, ...]
    of: str = "any"
    domestic: bool = False
    state: str | None = None
    rank: bool = False
    honorific: bool = False
    counterpart: bool = False

    @property
    def light(self) -> bool:
        """Whether it stands between an office and the name, as "Jenderal" and "Pak" do."""
        return self.rank or self.honorific


@dataclass(frozen=True, eq=False)
class Grammar:
    """The tables of titles, words and name shapes, compiled."""

    titles: Mapping[str, Title]
    former: frozenset[str]
    acting: frozenset[str]
    deputy: frozenset[str]
    elect: frozenset[str]
    after: frozenset[str]
    accredited: frozenset[str]
    not_after: frozenset[str]
    not_before: frozenset[str]
    several: frozenset[str]
    side: tuple[str, ...]
    side_before: tuple[str, ...]
    side_after: tuple[str, ...]
    occasions: tuple[str, ...]
    never: frozenset[str]
    days: frozenset[str]
    common: frozenset[str]
    verbs: frozenset[str]
    homonyms: frozenset[str]
    shared: frozenset[str]
    mononyms: frozenset[str]  # one name is enough for these, whatever their office
    nicknames: Mapping[str, str]
    particles: frozenset[str]
    ambiguous_places: frozenset[str]
    fields: frozenset[str]
    looked_up: frozenset[str]
    posts: Mapping[str, re.Pattern[str]]
    regions: Mapping[str, str]
    realms: frozenset[str]
    ordinals: Mapping[str, Mapping[str, Sequence[str]]]  # class of office -> state -> its holders in order
    ruled_by_head_of_state: frozenset[str]
    cues: Mapping[str, frozenset[str]]
    seats: Mapping[str, str]
    groups: Mapping[str, str]


@functools.cache
def grammar(know: Knowledge) -> Grammar:
    """The compiled tables offices, names, metonyms, institutions and lexicon."""
    offices, names, metonyms = know.tables["offices"], know.tables["names"], know.tables["metonyms"]
    qualifiers = offices["qualifiers"]
    words = {key: frozenset(word.lower() for word in value) for key, value in qualifiers.items()}
    return Grammar(
        titles={row["id"]: _title(row) for row in offices["title"]},
        former=words["former"],
        acting=words["acting"],
        deputy=words["deputy"],
        elect=words["elect"],
        after=words["after"],
        accredited=words["accredited"],
        not_after=words["not_after"],
        not_before=words["not_before"],
        several=words["several"],
        occasions=tuple(" " + word.lower() for word in know.tables["institutions"]["occasions"]["before"]),
        side=tuple(sorted(qualifiers["side"], key=len, reverse=True)),
        side_before=tuple(qualifiers["side_before"]),
        side_after=tuple(sorted(qualifiers["side_after"], key=len, reverse=True)),
        never=frozenset(names["never"]),
        days=frozenset(names["days"]),
        common=frozenset(know.tables["lexicon"]["words"].split()),
        verbs=frozenset(know.tables["lexicon"]["verbs"].split()),
        homonyms=frozenset(map(fold, names["common"])),
        shared=frozenset(map(fold, names["shared"])),
        mononyms=frozenset(map(fold, names["mononyms"])),
        nicknames={fold(alias): name for alias, name in names["aliases"].items()},
        particles=frozenset(names["particles"]),
        ambiguous_places=frozenset(names["ambiguous_places"]),
        fields=frozenset(offices["fields"]["words"].split()),
        looked_up=frozenset(offices["leaders"]["looked_up"]),
        posts={fold(words): re.compile(row["office"]) for row in offices["post"] for words in row["words"]},
        regions={fold(words): name for words, name in offices["regions"].items()},
        realms=frozenset(offices["leaders"]["realms"]),
        ordinals=offices["ordinals"],
        ruled_by_head_of_state=frozenset(offices["leaders"]["head_of_state"]),
        cues={key: frozenset(value) for key, value in metonyms["cues"].items()},
        seats={row["name"]: row["state"] for row in metonyms["seat"]},
        groups={row["name"]: row["state"] for row in know.tables["institutions"]["group"]},
    )


def _title(row: Mapping[str, Any]) -> Title:
    return Title(
        row.get("as", row["id"]),
        tuple(row["classes"]),
        row.get("of", "any"),
        row.get("domestic", False),
        row.get("state"),
        row.get("rank", False),
        row.get("honorific", False),
        row.get("counterpart", False),
    )


@functools.lru_cache(maxsize=8192)
def folded(name: str) -> str:
    """`kronik.text.fold`, remembered: the same names come again and again."""
    return fold(name)


def unknown_id(name: str) -> ActorId:
    """The id of a person whom the register does not have."""
    return "name:" + folded(name)


SPACES = re.compile(r"[ ]*")
WORD = re.compile(r"[^\W_]+(?:['.-][^\W_]+)*\.?")

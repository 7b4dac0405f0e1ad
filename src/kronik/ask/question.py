"""Names as people type them -> actors of the store. Never one silently where several could be meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from kronik.errors import NotFoundError, QuestionError
from kronik.knowledge import Register
from kronik.model import ActorId, ContactKind, Event, Status
from kronik.text import fold


class Known(Protocol):
    """An actor that has events in the store."""

    @property
    def actor(self) -> ActorId:
        """Its id."""

    @property
    def name(self) -> str:
        """Its usual name."""

    @property
    def kind(self) -> str:
        """What it is: person, state, body ..."""

    @property
    def state(self) -> str | None:
        """For which state or body it acts."""

    @property
    def events(self) -> int:
        """In how many events it takes part."""


def meant(typed: str, present: Sequence[Known], register: Register) -> frozenset[ActorId]:
    """The actors that a typed name stands for: one, or a state with all who act for it.

    An exact name or alias goes before one that only begins with or holds the words typed.

    Args:
        typed: a name in any spelling: `putin`, `Xi`, `AS`, `Korea Utara`.
        present: the actors of the store.
        register: all aliases that we know.

    Raises:
        QuestionError: several actors of the store may be meant; the hint lists them.
        NotFoundError: none of them is; the hint names the nearest.
    """
    wanted = fold(typed)
    if not wanted:
        raise QuestionError("an empty name", hint="type a name, such as putin or Korea Utara")
    found = matches(typed, present, register)
    if not found:
        raise NotFoundError(f"no contact of {typed!r} in this chronicle", hint=_nearest(wanted, present))
    if len(found) > 1:
        raise QuestionError(
            f"{typed!r} may be {' or '.join(known.name for known in found[:6])}",
            hint="type more of the name: " + "; ".join(known.name.lower() for known in found[:6]),
        )
    return with_those_who_act(found[0], present)


def matches(typed: str, present: Sequence[Known], register: Register) -> tuple[Known, ...]:
    """The actors of the store that a name may mean: the exact ones if any, else those whose name begins so, else holds the words."""
    wanted = fold(typed)
    owners = {actor.id for actor in register.named(typed)}
    levels = (
        [known for known in present if known.actor in owners or known.actor == typed or fold(known.name) == wanted],
        [known for known in present if wanted in fold(known.name).split()],
        [known for known in present if _begins(wanted, known, register)],
    )
    return tuple(
        sorted(
            next((level for level in levels if level), ()), key=lambda known: (-known.events, known.name, known.actor)
        )
    )


def with_those_who_act(known: Known, present: Iterable[Known]) -> frozenset[ActorId]:
    """The actor; a state or body together with the persons and organs that act for it."""
    if known.kind not in ("state", "body"):
        return frozenset((known.actor,))
    return frozenset((known.actor, *(other.actor for other in present if known.state and other.state == known.state)))


def _begins(wanted: str, known: Known, register: Register) -> bool:
    actor = register.actors.get(known.actor)
    names = [known.name, *(actor.aliases if actor else ())]
    return any(_holds(wanted.split(), fold(name).split()) for name in names)


def _holds(wanted: list[str], words: list[str]) -> bool:
    return all(any(word.startswith(piece) for word in words) for piece in wanted)


def _nearest(wanted: str, present: Sequence[Known]) -> str:
    names = {fold(known.name): known.name for known in present}
    words = {word: name for folded, name in names.items() for word in folded.split()}
    near = difflib.get_close_matches(wanted, [*names, *words], n=3, cutoff=0.75)
    found = dict.fromkeys(names.get(folded) or words[folded] for folded in near)
    return f"did you mean {' or '.join(found)}?" if found else "`kronik actors` lists who is in it"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which events of a timeline to keep: kinds and statuses (empty: all), first and last day (inclusive)."""

    kinds: frozenset[ContactKind] = frozenset()
    statuses: frozenset[Status] = frozenset()
    since: date | None = None
    until: date | None = None


def keep(event: Event, day: date | None, wanted: Filter) -> bool:
    """Whether an event passes; `day` places an event without a date of its own."""
    first = event.when.value.earliest if event.when else day
    last = event.when.value.last if event.when else day
    return (
        (not wanted.kinds or event.kind.value in wanted.kinds)
        and (not wanted.statuses or event.status.value in wanted.statuses)
        and (wanted.since is None or (last is not None and last >= wanted.since))
        and (wanted.until is None or (first is not None and first <= wanted.until))
    )


def day(typed: str, *, last: bool = False) -> date:
    """A day as typed: 2018, 2018-07 or 2018-07-16; the first day it allows, or the last. Raises QuestionError."""
    try:
        match [int(part) for part in typed.split("-")]:
            case [year]:
                return date(year, 12, 31) if last else date(year, 1, 1)
            case [year, month]:
                following = date(year + month // 12, month % 12 + 1, 1)
                return date.fromordinal(following.toordinal() - 1) if last else date(year, month, 1)
            case [year, month, of_month]:
                return date(year, month, of_month)
    except (ValueError, OverflowError):
        pass
    raise QuestionError(f"not a date: {typed!r}", hint="write 2018, 2018-07 or 2018-07-16")

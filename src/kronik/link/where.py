"""When two names of a place mean one: "Moskwa" and "Moskow", "Nusa Dua" on "Bali". By the gazetteer, never by guess."""

from __future__ import annotations

from functools import cache

from kronik.knowledge import City, load
from kronik.text import fold

WIDE = frozenset({"island", "region"})
"""Places that hold others: a town of the same country is a finer word for them, not another place."""


@cache
def settlement(name: str) -> City | None:
    """The place of this name, if the gazetteer knows it."""
    return load().places.city(name)


@cache
def same_place(a: str, b: str) -> bool:
    """Whether two names mean one place: equal, names of one settlement, or one holds the words of the other."""
    left, right = fold(a), fold(b)
    if left == right:
        return True
    one, other = settlement(a), settlement(b)
    if one and other:
        return one == other
    words = set(left.split()), set(right.split())
    return bool(words[0] and words[1]) and (words[0] <= words[1] or words[1] <= words[0])


@cache
def may_hold(a: str, b: str) -> bool:
    """Whether one of two different places may lie in the other: an island or region, and a place of the same country."""
    one, other = settlement(a), settlement(b)
    return bool(one and other and one.iso3 == other.iso3 and (one.kind in WIDE or other.kind in WIDE))


@cache
def home(country: str) -> str | None:
    """The state (ISO 3166 alpha-3) of a country given by its alpha-2 code, in any case."""
    return next((iso3 for iso3, known in load().places.countries.items() if known.iso2 == country.upper()), None)


def abroad(country: str | None, states: frozenset[str]) -> bool:
    """Whether a contact in this country was in a third one, home to none of the parties: such places say which contact."""
    return bool(country) and home(str(country)) is not None and home(str(country)) not in states

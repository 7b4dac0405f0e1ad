"""When two names of a place mean one: "Moskwa" and "Moskow", "Nusa Dua" on "Bali". By the gazetteer, never by guess."""

from __future__ import annotations

from functools import cache
from math import cos, hypot, radians

from kronik.knowledge import City, load
from kronik.text import fold

WIDE = frozenset({"island", "region"})
"""Places that hold others: a town of the same country is a finer word for them, not another place."""
SITES = frozenset({"base", "resort"})
"""Places that a report may call by the town at their gate."""
NEAR = 60
"""Kilometres within which a capital and the palace, base or airport outside it lie."""
EARTH = 6371
"""Kilometres from the middle of the earth."""


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
    words = set(left.split()), set(right.split())
    within = bool(words[0] and words[1]) and (words[0] <= words[1] or words[1] <= words[0])
    if one and other:
        return one == other or (within and one.iso3 == other.iso3)
    return within


@cache
def may_hold(a: str, b: str) -> bool:
    """Whether one of two different places may lie in the other: an island or region, and a place of the same country."""
    one, other = settlement(a), settlement(b)
    return bool(one and other and one.iso3 == other.iso3 and (one.kind in WIDE or other.kind in WIDE))


@cache
def one_city(a: str, b: str) -> bool:
    """Whether one article may call the same spot by both names: one place, one within the other, or a base at its town."""
    one, other = settlement(a), settlement(b)
    return same_place(a, b) or may_hold(a, b) or bool(one and other and {one.kind, other.kind} & SITES and near(a, b))


@cache
def near(a: str, b: str) -> bool:
    """Whether two places of one country lie so near that reports of one day name the one or the other: Bogor and Jakarta."""
    one, other = settlement(a), settlement(b)
    if not one or not other or one.iso3 != other.iso3:
        return False
    known = (one.latitude, one.longitude, other.latitude, other.longitude)
    if None in known:
        return bool({one.kind, other.kind} & SITES)
    return _kilometres(*known) <= NEAR  # type: ignore[arg-type]


def _kilometres(south: float, west: float, north: float, east: float) -> float:
    """The distance on a sphere, flat enough for neighbours."""
    x = radians(east - west) * cos(radians((south + north) / 2))
    return hypot(x, radians(north - south)) * EARTH


@cache
def home(country: str) -> str | None:
    """The state (ISO 3166 alpha-3) of a country given by its alpha-2 code, in any case."""
    return next((iso3 for iso3, known in load().places.countries.items() if known.iso2 == country.upper()), None)


def abroad(country: str | None, states: frozenset[str]) -> bool:
    """Whether a contact in this country was in a third one, home to none of the parties: such places say which contact."""
    return bool(country) and home(str(country)) is not None and home(str(country)) not in states

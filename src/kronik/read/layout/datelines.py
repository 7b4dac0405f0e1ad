"""Datelines: `HANOI, KOMPAS.com -`, `Liputan6.com, Lima -`, `Jakarta (ANTARA) -`.

Six shapes cover Indonesian outlets (packs/id/datelines.toml): PLACE, OUTLET / OUTLET, PLACE / PLACE (OUTLET) / OUTLET /
PLACE, then a dash, and a known place beside an outlet that no list holds. A place that stands without an outlet must be
known, else "Presiden Jokowi - Wapres" would be one.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.model import Dateline, Span
from kronik.text import fold

REACH = 120  # code points: no dateline is longer
_HOST = r"(?:[A-Za-z][\w-]*\.)+(?:com|co\.id|co|id|net|org|news|tv|COM|CO\.ID|CO|ID|NET|NEWS|TV)(?![\w.]*\w)"
_WORD = r"[A-Z][\w.']*"
_PLACE = rf"{_WORD}(?:[ -]{_WORD}){{0,3}}(?:, ?[A-Z][\w.]{{1,15}}(?: [A-Z][\w.]+)?)?"
_NAME = rf"{_WORD}(?:[ -]{_WORD}){{0,2}}"
_DASH = r"(?:\s*(?:--+|[—–-])|\s*:(?=\s))"


@dataclass(frozen=True, slots=True)
class Grammar:
    """The compiled shapes and the places that may stand alone."""

    shapes: tuple[re.Pattern[str], ...]
    alone: re.Pattern[str]
    dated: re.Pattern[str]
    undashed: re.Pattern[str]
    unlisted: re.Pattern[str]
    places: frozenset[str]
    never: frozenset[str]
    inner: re.Pattern[str]


@functools.cache
def grammar(know: Knowledge) -> Grammar:
    """Compile packs/id/datelines.toml once for this knowledge."""
    table = know.tables["datelines"]
    outlet = "(?P<outlet>" + "|".join([_HOST, *(re.escape(name) + r"\b" for name in table["outlets"])]) + ")"
    place = f"(?P<place>{_PLACE})"
    return Grammar(
        shapes=tuple(
            re.compile(shape)
            for shape in (
                rf"{outlet},\s*{place}{_DASH}",
                rf"{place},\s*{outlet}{_DASH}",
                rf"{place}\s*\({outlet}(?:/[^)\n]{{1,20}})?\){_DASH}",
                rf"{outlet}\s*[—–-]+\s*(?P<place>[A-Z][A-Z ]{{3,20}}[A-Z]){_DASH}(?=\s*[\"A-Z])",  # "jpnn.com - KANADA - "
                rf"{outlet}{_DASH}",
            )
        ),
        alone=re.compile(rf"{place}(?:\s+(?:--?|[—–])(?=\s|$)|\s*--)"),
        dated=re.compile(
            rf"(?P<place>{_NAME})(?:, ?| ?\()(?:[A-Z][a-z']+,? ?\(?)?\d{{1,2}}(?: [A-Z][a-z]+ |[/-]\d{{1,2}}[/-])\d{{4}}\)?{_DASH}(?=\s*[\"A-Z])"
        ),
        undashed=re.compile(rf"{outlet},\s+(?P<place>{_WORD}(?: {_WORD}){{0,2}})(?=\s)"),
        unlisted=re.compile(rf"(?P<left>{_NAME}), ?(?P<right>{_NAME}){_DASH}(?=\s*[\"A-Z])"),
        places=frozenset(map(fold, table["places"])),
        never=frozenset(map(fold, table["never"])),
        inner=re.compile(rf"(?<=[.!?] )(?:{_PLACE}, )?{outlet} (?:--?|[—–]) "),
    )


def find(view: str, start: int, end: int, know: Knowledge) -> Dateline | None:
    """The dateline that opens `view[start:end]`, place in usual capitals, outlet by its name in the register.

    Only meaningful for the first lines of an article: elsewhere a capital word before a dash is prose.
    """
    rules = grammar(know)
    stop = min(end, start + REACH)
    for shape in rules.shapes:
        if hit := shape.match(view, start, stop):
            groups = hit.groupdict()
            return Dateline(Span(*hit.span()), usual(groups.get("place")), outlet_name(groups["outlet"], know))
    if hit := rules.undashed.match(view, start, stop):
        words = list(_prefixes(hit["place"]))
        place = next((name for name in words if known(name, know)), words[-1])
        return Dateline(Span(start, hit.start("place") + len(place)), usual(place), outlet_name(hit["outlet"], know))
    if (hit := rules.unlisted.match(view, start, stop)) and (
        sides := place_and_outlet(hit["left"], hit["right"], know)
    ):
        return Dateline(Span(*hit.span()), usual(sides[0]), outlet_name(sides[1], know))
    hit = rules.alone.match(view, start, stop) or rules.dated.match(view, start, stop)
    if hit and known(hit["place"], know):
        return Dateline(Span(*hit.span()), usual(hit["place"]), None)
    return None


def inside(view: str, start: int, end: int, know: Knowledge) -> int | None:
    """Where a dateline with an outlet opens the report after a summary in the same line (`... korban. tirto.id - `)."""
    hit = grammar(know).inner.search(view, start, min(end, start + 800))
    return hit.start() if hit else None


def known(place: str, know: Knowledge) -> bool:
    """Whether this may stand before a dash as the place of a report: a known town or country, or a name in capitals."""
    rules, name = grammar(know), fold(place)
    if not name or rules.never & set(name.split()):
        return False
    return listed(place, know) or (place.isupper() and len(name) > 3 and len(name.split()) <= 3)


def listed(place: str, know: Knowledge) -> bool:
    """Whether the gazetteer or the table knows this as a town or country."""
    return (
        fold(place) in grammar(know).places
        or know.places.city(place) is not None
        or know.places.country(place) is not None
    )


def place_and_outlet(left: str, right: str, know: Knowledge) -> tuple[str, str] | None:
    """Which side of `BUSAN, Lensa Negeri -` is the place and which an outlet that no list holds; None when unclear."""
    places = listed(left, know), listed(right, know)
    if places[0] == places[1] or grammar(know).never & set(fold(f"{left} {right}").split()):
        return None
    return (left, right) if places[0] else (right, left)


def usual(place: str | None) -> str | None:
    """`HANOI` as it is usually written: Hanoi; `WASHINGTON, DC`: Washington, DC."""
    if not place:
        return None
    words = re.split(r"([ ,-]+)", place)
    return "".join(word.capitalize() if word.isupper() and len(word) > 2 else word for word in words)


def outlet_name(written: str, know: Knowledge) -> str:
    """The register's name for an outlet as written in a dateline or byline; as written when it is not registered."""
    outlet = know.outlets.by_host(written.lower()) if "." in written else None
    outlet = outlet or know.outlets.by_name(written)
    return outlet.name if outlet else written


def _prefixes(words: str) -> Iterator[str]:
    parts = words.split(" ")
    return (" ".join(parts[:size]) for size in range(len(parts), 0, -1))


def furniture_outlet(line: str, know: Knowledge) -> str | None:
    """The outlet whose page carries this line of navigation; None for most."""
    return next(
        (rule["outlet"] for rule in know.tables["datelines"]["furniture"] if re.search(rule["pattern"], line)), None
    )

"""One pass over a text for every name and title that we know: an Aho-Corasick automaton with the rules of word ends.

The text is matched flat (small letters, no diacritics, hyphens as spaces), code point by code point, so that every
offset holds in the stored text. What matches must still look like a name in the text: capitals where the alias has
them, and a boundary at both ends, where a lost space is forgiven ("DilansirAFP", "sanderaIsraelyang").
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import ahocorasick

from kronik.knowledge import Knowledge
from kronik.model import ActorKind

Tables = Mapping[str, Mapping[str, Any]]


class Sort(StrEnum):
    """What an entry of the gazetteer is, as far as the grammar of names cares."""

    person = "person"
    surname = "surname"  # of an office-holder, listed nowhere: the weakest sign of a person
    state = "state"
    body = "body"
    institution = "institution"
    group = "group"
    agency = "agency"
    capital = "capital"  # a city that may stand for its state
    city = "city"
    seat = "seat"  # a building that may stand for its state: Gedung Putih
    venue = "venue"
    organ = "organ"  # the head of a composed institution: Kementerian Luar Negeri ...
    office = "office"  # a title of office: Menteri Luar Negeri
    collective = "collective"
    trap = "trap"  # a longer name that hides one of the others


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning of an alias. `key` is an actor id, an ISO3 or body code, the id of a title, or a label."""

    sort: Sort
    key: str
    alias: str

    @property
    def whole(self) -> bool:
        """Whether this is all of a name: of two words, or a hyphened one that is listed as such, no mere surname."""
        return " " in self.alias or ("-" in self.alias and self.sort is Sort.person)


@dataclass(slots=True)  # not frozen: one is made in a third of the time, and every article has hundreds
class Hit:
    """A stretch of the text that is an alias, with all that it may mean."""

    start: int
    end: int
    entries: tuple[Entry, ...]

    def first(self, *sorts: Sort) -> Entry | None:
        """The first meaning of one of these sorts, in the order of `sorts`."""
        if len(self.entries) == 1:  # nearly all
            return self.entries[0] if self.entries[0].sort in sorts else None
        for sort in sorts:
            for entry in self.entries:
                if entry.sort is sort:
                    return entry
        return None

    def keys(self, sort: Sort) -> tuple[str, ...]:
        """All keys of one sort."""
        return tuple(dict.fromkeys(entry.key for entry in self.entries if entry.sort is sort))


class _Flat(dict[int, str]):
    """Each code point to one plain small letter; filled as letters are met."""

    def __missing__(self, code: int) -> str:
        plain = [c for c in unicodedata.normalize("NFKD", chr(code)) if not unicodedata.combining(c)]
        small = (plain[0] if len(plain) == 1 else chr(code)).lower()
        self[code] = small if len(small) == 1 else chr(code)
        return self[code]


_ODD = re.compile(r"[^\x00-\x7f]")
_FLAT = _Flat({ord(odd): plain for odd, plain in zip("–øØłŁıđĐ", " oollidd", strict=True)})
_SLAVIC = re.compile(r"([sc]k)(yy|iy|y|i)$")  # Zelensky, Zelenskyy, Zelenskiy
_HIS_HOUSE = re.compile(r" (?:de|da|do|dos|del|van|von|y|e)(?: (?:la|los|der|den))? [A-ZÀ-Ý][a-zà-ÿ]")
_LONGER = re.compile(r"[ ](?:Saudi|Selatan|Tengah|Utara)(?![^\W_])")
_SMALL = re.compile(r"[^\W\d_]+")
_PREFIXED = re.compile(r"(?:me[mn]?|mem|ber|ter|di)[a-z]{4,}")  # "Netanyahumenemuinya": a verb, by its prefix
_STARTS = re.compile(r"(?<![^\W_])[^\W\d_]")
_ARTICLE = re.compile(r"(?:Al|El|Bin|Binti|Ibn|Bint)[ -]")


def flat(text: str) -> str:
    """Small letters, no diacritics, hyphens as spaces; as long as the text itself."""
    plain = text if text.isascii() else _ODD.sub(lambda odd: _FLAT[ord(odd[0])], text)
    return plain.lower().replace("-", " ")


@dataclass(frozen=True, eq=False)
class Gazetteer:
    """The compiled automaton, and the words that may follow a name glued to it."""

    automaton: ahocorasick.Automaton
    glued: frozenset[str]
    common: frozenset[str]
    aliases: tuple[str, ...]

    @functools.lru_cache(maxsize=2)  # noqa: B019 - one gazetteer lives as long as its knowledge; a text is asked for twice
    def hits(self, view: str) -> tuple[Hit, ...]:
        """Every alias in the text, leftmost and longest first, none overlapping another."""
        return _hits(self, view)

    def _found(self, view: str) -> tuple[Hit, ...]:
        found: dict[int, Hit] = {}
        for last, (length, entries) in self.automaton.iter(flat(view)):
            end = last + 1
            start = end - length
            if start and view[start - 1].islower() and not view[start].isupper():
                continue  # most: inside a word
            known = found.get(start)
            if (known is None or known.end < end) and self._begins(view, start) and self._ends(view, start, end):
                fitting = tuple(
                    entry for entry in entries if _capitals_fit(view, start, entry) and _whole(view, end, entry)
                )
                if fitting:
                    found[start] = Hit(start, end, fitting)
        return tuple(_leftmost(found[start] for start in sorted(found)))

    def _begins(self, view: str, start: int) -> bool:
        if start == 0 or not (view[start - 1].isalnum() or view[start - 1] == "_"):
            return True
        if start < 3 or not view[start].isupper():
            return False
        return (
            view[start - 3 : start].islower()
            or view[start - 3 : start].isupper()
            and view[start + 1 : start + 2].islower()
        )

    def _ends(self, view: str, start: int, end: int) -> bool:
        behind = view[end : end + 1]
        if end - start == 2 and view[end - 1] == "." and view[end + 1 : end + 2] == ".":
            return False  # "H.T. Imam": initials, no Haji
        if not (behind.isalnum() or behind == "_") or not view[end - 1].isalnum():
            return True
        if behind.isupper() and view[end - 1].islower():
            return True
        rest = _SMALL.match(view, end)
        if rest is not None and (end - start < 3 or view[start : rest.end()].lower() in self.common):
            return False  # no Peru in "Perubahan", no Bu in "Budi"
        if rest is not None and end - start < 5 and rest.group() not in self.glued:
            return False  # no Peng in "Pengalihan", no Tran in "Transisi"
        return rest is not None and (
            rest.group() in self.glued
            or len(rest.group()) >= 4
            and rest.group() in self.common
            or _PREFIXED.fullmatch(rest.group()) is not None
            and view[end - 5 : end].isalpha()
        )


@functools.lru_cache(maxsize=2)  # what lost its spaces and who is named are asked of the same article
def _hits(gazetteer: Gazetteer, view: str) -> tuple[Hit, ...]:
    return gazetteer._found(view)


_AFTER_SMALL = re.compile(r"[a-z] $")  # a word that is not all in capitals


def _capitals_fit(view: str, start: int, entry: Entry) -> bool:
    """A title may be written small; any other alias needs its capitals, an abbreviation all of them."""
    alias = entry.alias
    if entry.sort is Sort.office or entry.sort is Sort.collective:
        return not (alias.isupper() and not view[start : start + len(alias)].isupper())
    words = view[start : start + len(alias)]
    if alias.isupper() and len(alias) <= 5:
        return words.isupper()
    if (
        len(alias) < 4
        and words.isupper()
        and not alias.isupper()
        and _AFTER_SMALL.search(view, max(0, start - 20), start)
    ):
        return False  # "Komisi XI" is no Xi
    return all(words[at].isupper() for at in _upper_starts(alias))


@functools.lru_cache(maxsize=4096)
def _upper_starts(alias: str) -> tuple[int, ...]:
    """Where the words of an alias begin that have a capital; articles in a name may be small ("al-Thani")."""
    starts = tuple(hit.start() for hit in _STARTS.finditer(alias) if hit.group().isupper())
    return tuple(at for at in starts if at == 0 or not _ARTICLE.match(alias, at))


def _whole(view: str, end: int, entry: Entry) -> bool:
    """Whether a collective or a name ends here: no "pemimpin Arab" in "pemimpin Arab Saudi", nobody in "Carlos García de Alba"."""
    if entry.sort is Sort.person and " " in entry.alias:
        return not _HIS_HOUSE.match(view, end)
    return entry.sort is not Sort.collective or not _LONGER.match(view, end)


def _leftmost(hits: Iterable[Hit]) -> Iterator[Hit]:
    end = 0
    for hit in hits:
        if hit.start >= end:
            yield hit
            end = hit.end


@functools.cache
def gazetteer(know: Knowledge) -> Gazetteer:
    """The automaton over everything that `know` can name."""
    automaton = ahocorasick.Automaton()
    by_flat: dict[str, dict[Entry, None]] = {}
    for entry in _entries(know):
        for alias in _spellings(entry.alias):
            spelled = Entry(entry.sort, entry.key, alias)
            by_flat.setdefault(flat(alias), {})[spelled] = None
    for key, entries in by_flat.items():
        automaton.add_word(key, (len(key), tuple(entries)))
    automaton.make_automaton()
    return Gazetteer(
        automaton,
        frozenset(know.tables["names"]["glued"]),
        frozenset(know.tables["lexicon"]["words"].split()),
        tuple(entry.alias for entries in by_flat.values() for entry in entries),
    )


_INITIAL = re.compile(r"(?<= )([A-Z])\.(?= )")


def _spellings(alias: str) -> Iterator[str]:
    alias = alias.replace("’", "'").replace("‘", "'").strip()
    if len(alias) > 1:
        yield alias
        if "'" in alias and len(alias) > 3:
            yield alias.replace("'", "")
        if _INITIAL.search(alias):
            yield _INITIAL.sub(r"\1", alias)  # "John F Kennedy"
        if alias.endswith((" Jr", " Sr")):
            yield f"{alias}."
        if slavic := _SLAVIC.search(alias):
            yield from (
                alias[: slavic.end(1)] + ending for ending in ("y", "iy", "yy", "i") if ending != slavic.group(2)
            )


def _entries(know: Knowledge) -> Iterator[Entry]:
    tables = know.tables
    titled = _titled(tables)
    yield from (Entry(Sort.trap, "", words) for words in tables["names"]["traps"])
    yield from _titles(tables)
    yield from _organs(tables)
    yield from _actors(know, titled)
    yield from _surnames(know)
    yield from _seats(tables)
    for country in know.places.countries.values():
        for alias in (country.name_id, country.name_en, *country.aliases, *country.epithets):
            yield Entry(Sort.state, country.iso3, alias)
    for city in know.places.cities:
        for alias in (city.name_id, city.name_en, *city.aliases):
            yield Entry(Sort.city, city.name_id, alias)
    for venue in know.places.venues:
        for alias in (venue.name_id, *venue.aliases):
            if not titled.match(alias):
                yield Entry(Sort.venue, venue.name_id, alias)
    for outlet in know.outlets.all:
        for alias in (outlet.name, *outlet.aliases):
            yield Entry(Sort.agency, outlet.name, alias)


def _titles(tables: Tables) -> Iterator[Entry]:
    titles = tables["offices"]["title"]
    for title in titles:
        yield from (Entry(Sort.office, title["id"], words) for words in title["words"])


def _organs(tables: Tables) -> Iterator[Entry]:
    organs, groups = tables["institutions"]["organs"], tables["institutions"]["group"]
    collectives = tables["institutions"]["collective"]
    for words in dict.fromkeys((*organs["composed"], *organs["domestic"])):
        yield Entry(Sort.organ, "IDN" if words in organs["domestic"] else "", words)
    yield from (Entry(Sort.institution, state, words) for words, state in organs["fixed"].items())
    for group in groups:
        yield from (Entry(Sort.group, group["name"], words) for words in group["words"])
    for collective in collectives:
        yield from (Entry(Sort.collective, collective["name"], words) for words in collective["words"])


def _seats(tables: Tables) -> Iterator[Entry]:
    metonyms = tables["metonyms"]
    seats, capitals, nicknames = metonyms["seat"], metonyms["capitals"], metonyms["nicknames"]
    for seat in seats:
        yield from (Entry(Sort.seat, seat["name"], words) for words in seat["words"])
    yield from (Entry(Sort.capital, state, words) for words, state in capitals.items())
    yield from (Entry(Sort.state, state, words) for words, state in nicknames.items() if state)


def _surnames(know: Knowledge) -> Iterator[Entry]:
    """Surnames of office-holders that no table lists; who is meant, if anybody, is for the day and the article to say."""
    names, common = know.tables["names"], set(know.tables["lexicon"]["words"].split())
    titles = {words for row in know.tables["offices"]["title"] for words in row["words"]}
    never, first = {*names["never"], *names["common"], *titles}, set(names["first_name_states"])
    for actor in know.register.actors.values():
        tenures = [t for t in know.register.tenures(actor.id) if t.office_class not in _QUIET]
        words = actor.name.split()
        if not tenures or len(words) < 2 or tenures[-1].state == "IDN":
            continue  # Indonesian names are too common; the register lists those by which leaders are called
        told = {words[0], words[-1]} if tenures[-1].state in first else {words[-1]}
        for word in sorted(told):
            known = (
                know.places.city(word)
                or know.places.country(word)
                or know.places.venue(word)
                or know.outlets.by_name(word)
            )
            if len(word) >= 4 and word[0].isupper() and word not in never and word.lower() not in common and not known:
                yield Entry(Sort.surname, actor.id, word)


def _titled(tables: Tables) -> re.Pattern[str]:
    """Aliases that are a title and a name ("Presiden Putin"): the grammar of titles reads them, on the day.

    Monarchs and popes keep theirs, since it belongs to the name (Raja Salman, Paus Fransiskus).
    """
    titles = (
        row
        for row in tables["offices"]["title"]
        if row["id"] not in ("monarch", "pope", "royal", "honorific", "military_rank")
    )
    words = sorted((words for row in titles for words in row["words"]), key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(map(re.escape, words))})(?:[ ]|$)")


_QUIET = frozenset({"ambassador", "un_ambassador", "minister", "deputy_minister", "legislator", "governor", "judge"})
_SORT = {
    ActorKind.person: Sort.person,
    ActorKind.body: Sort.body,
    ActorKind.institution: Sort.institution,
    ActorKind.group: Sort.group,
}


def _actors(know: Knowledge, titled: re.Pattern[str]) -> Iterator[Entry]:
    for actor in know.register.actors.values():
        if sort := _SORT.get(actor.kind):
            aliases = dict.fromkeys((actor.name, *actor.aliases))
            yield from (Entry(sort, actor.id, alias) for alias in aliases if not titled.match(alias))
    for alias, name in know.tables["names"]["aliases"].items():
        for actor in know.register.named(name):
            yield Entry(Sort.person, actor.id, alias)

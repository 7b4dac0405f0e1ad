"""Settlements that no gazetteer has: the words beside a name say that it is one, and in which state it lies.

"di Velmora, Polandia", "kota pelabuhan Velmora di Polandia utara", "di ibu kota Polandia, Velmora", "Velmora, ibu kota
Polandia". What the article says once holds for every later "di Velmora". A name that only a noun makes a settlement ("di
kota Velmora") lies in no known state.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence

from kronik.knowledge import Knowledge
from kronik.model import ActorKind, Span
from kronik.read.names.candidates import Candidate, Form, Grammar, grammar
from kronik.read.openings import heads, holds

DATED = r"(?!(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\b)"
_WORD = rf"{DATED}(?:(?:[ae]l|a[sztnrd]|ash)-)?[A-ZÀ-Þ][^\W\d_]*+(?:['’-][^\W\d_]++)*+"
_NAME = re.compile(rf"(?>{_WORD}(?: (?:(?:de|du|del|la|el|al|of|am|upon) )?{_WORD}){{0,3}})")
_SMALL_WORD = r"(?!(?:yang|bahwa|kata|ujar|kepada|agar|antara|tengah|hadapan|depan|luar|atas|bawah|sela|sisi|mana|dalam|bidang|samping|oleh|me\w+|partai|klub)\b)[a-z-]+"
_BARE = re.compile(rf"\b(?:[Dd]i|[Kk]e|[Mm]enuju) (?P<name>{_NAME.pattern})(?!(?: di|,) {_WORD}| \()")
_APPOSED = re.compile(rf",? (?:yaitu |yakni )?({_NAME.pattern})")
_FRONTED = re.compile(r"Di ")
# "Di Velmora, Polandia menyatakan ...": the state is the subject, and nothing tells where the town lies.
_CLOSED = re.compile(
    r"\s*(?:[,.;:)\"/–—-]|\Z|\n)|\s+(?:pada|untuk|guna|dan|serta|yang|setelah|usai|sebelum|saat|ketika|selama|sejak|dengan|bersama|tempat|dalam|"
    r"oleh|atas|dari|sebagai|karena|hingga|sampai|menjelang|timur|barat|utara|selatan|tengah|tenggara|kemarin|hari|[A-Z\d(])"
)
_PART = r"(?:bagian |wilayah |pesisir |kawasan )?(?:timur|barat|utara|selatan|tengah|tenggara|pusat|pedalaman)(?: laut| daya)? "
_DISTANCE = re.compile(r",? (?:yang (?:terletak|berada|berjarak) )?(?:sekitar|kira-kira|kurang|hampir|tak|tidak|\d)")
_ROUND = re.compile(r"(?:pinggiran|dekat|sekitar|kawasan|wilayah|daerah|timur|barat|utara|selatan|kotamadya) ")
_STATE_WORDS = re.compile(r"[^\s,.;:()\"]+(?: [A-ZÀ-Þ][^\s,.;:()\"]*){0,3}")


@functools.lru_cache(maxsize=16)
def localities(view: str, know: Knowledge) -> Mapping[str, str]:
    """The settlements of this article that no gazetteer has, each with its state (ISO 3166 alpha-3; "" if untold)."""
    found: dict[str, set[str]] = {}
    for name, state in _told(view, know):
        found.setdefault(name, set()).add(state)
    told = {name: states - {""} for name, states in found.items()}
    return {name: min(states, default="") for name, states in told.items() if len(states) < 2}


def with_places(view: str, found: Sequence[Candidate], know: Knowledge) -> list[Candidate]:
    """The candidates, with every place where such a settlement is named, and every name after "di" or "ke".

    A title alone makes no person of a settlement: "pejabat senior Velmora".
    """
    names = localities(view, know)
    kept = [c for c in found if not (c.label in names and c.actors and c.actors[0].startswith("name:"))]
    spans = [Span(*hit.span()) for hit in _anywhere(tuple(names)).finditer(view)] if names else []
    for hit in _BARE.finditer(view):
        name, at = hit["name"], hit.start("name")
        if name not in names and (may_be_town(name, know) or _building(name, know)):
            spans.append(Span(at, at + len(name)))
    return [*kept, *_free(view, spans, kept, names)]


def _free(
    view: str, spans: Sequence[Span], taken: Sequence[Candidate], names: Mapping[str, str]
) -> Iterator[Candidate]:
    for span in spans:
        if not any(candidate.phrase.overlaps(span) for candidate in taken):
            label = span.cut(view)
            yield Candidate(span, span, ActorKind.place, Form.plain, (), label, state=names.get(label) or None)


def _anywhere(names: Sequence[str]) -> re.Pattern[str]:
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-]|'\w)")


@functools.cache
def _patterns(know: Knowledge) -> tuple[re.Pattern[str], ...]:
    table = know.tables["localities"]
    small, capital = table["settlement"]["nouns"], table["capitals"]["nouns"]
    moved = r"(?:tiba|bertolak|berangkat|kembali|pulang|terbang) dari|menuju|mengunjungi|meninggalkan"
    lead = re.compile(rf"\b(?:[Dd]i|[Kk]e|{moved}) (?P<low>(?:{_SMALL_WORD} ){{0,4}})(?:{capital} )?(?=[A-ZÀ-Þ])")
    # what parts a town from its state: ", ", " (", " di ", ", sekitar 60 kilometer di utara "; a description: `_described`
    beside = re.compile(
        rf",? (?:di (?:negara |dekat )?)?(?:{_PART})?(?=[A-ZÀ-Þ])|, (?:(?:wilayah|{small}) )?(?=[A-ZÀ-Þ])| \((?=[A-ZÀ-Þ])"
        rf"|{_DISTANCE.pattern}[^.,;()\"]{{0,40}}?(?=[A-ZÀ-Þ])"
    )
    named = re.compile(
        rf"(?<![\w-])(?P<town>{_NAME.pattern})(?:,| \(| adalah| merupakan) ?(?:yang )?(?:sebuah |salah satu )?(?:{small})(?: (?!di\b)[a-z-]+){{0,3}} (?:di )?(?:{_PART})?(?=[A-ZÀ-Þ])"
    )
    # "ibu kota Polandia, Velmora", "kota pelabuhan Polandia Velmora"
    after = re.compile(r"\b(?:ibu ?kota|kota|resor|desa|pulau)(?: (?!di\b)[a-z-]+){0,2} (?=[A-ZÀ-Þ])")
    return lead, beside, named, after, re.compile(small)


@functools.cache
def _settlements(know: Knowledge) -> tuple[str, ...]:
    return heads([know.tables["localities"]["settlement"]["nouns"]])


def _told(view: str, know: Knowledge) -> Iterator[tuple[str, str]]:
    lead, beside, named, after, small = _patterns(know)
    yield from _datelines(view, know)
    for hit in lead.finditer(view):
        yield from _led(view, hit, beside, small, know)
    if not holds(view, _settlements(know)):
        return
    for hit in named.finditer(view):
        state = state_at(view, hit.end(), know)
        if state and may_be_town(hit["town"], know):
            yield hit["town"], state[0]
    for hit in after.finditer(view):
        state = state_at(view, hit.end(), know)
        town = _APPOSED.match(view, state[1]) if state else None
        if state and town and may_be_town(town[1], know):
            yield town[1], state[0]


_DATELINE = re.compile(rf"^(?P<town>{_NAME.pattern}), (?=[A-Z])", re.MULTILINE)
_DASH = re.compile(r" ?(?:\([^()\n]{2,20}\) ?)?(?:--?|[–—])")


def _datelines(view: str, know: Knowledge) -> Iterator[tuple[str, str]]:
    """Of "VELMORA, POLANDIA - ": no place of a contact, but it says where Velmora lies."""
    for hit in _DATELINE.finditer(view):
        state, town = state_at(view, hit.end(), know), hit["town"].title() if hit["town"].isupper() else hit["town"]
        if state and _DASH.match(view, state[1]) and may_be_town(town, know):
            yield town, state[0]


def _led(
    view: str, hit: re.Match[str], beside: re.Pattern[str], small: re.Pattern[str], know: Knowledge
) -> Iterator[tuple[str, str]]:
    """The names behind one preposition, up to the state that is told behind them: "di Velmora, Provinsi Hebei, China"."""
    at, names = hit.end(), list[str]()
    state: str | None = None
    while len(names) < 3:
        name = _name_at(view, at)
        if name is None or (names and _listed(name, know)):
            break
        names.append(name)
        if state := _described(view, at + len(name), know):
            break
        gap = beside.match(view, at + len(name))
        if gap is None:
            break
        at = gap.end()
        # behind a noun or a distance a city holds the town, or is near it
        wider = _DISTANCE.match(view, gap.start()) or small.search(gap[0])
        told = state_at(view, at, know, near=bool(wider))
        if told and (not _FRONTED.match(hit[0]) or _CLOSED.match(view, told[1])):
            state = told[0]
            break
        if not view.startswith(", ", gap.start()):
            break
        at += len(_class_word(view, at, know))
    called = small.match(hit["low"]) if hit["low"] else None
    if hit["low"] and not called and not _ROUND.match(hit["low"]):
        names, called = names[1:], None  # "di pabrik Krupp, Jerman"
    towns = [name for name in names if may_be_town(name, know)]
    if state:
        yield from ((town, state) for town in towns)
    elif called and names and towns[:1] == names[:1]:
        yield towns[0], ""


@functools.cache
def _description(know: Knowledge) -> re.Pattern[str]:
    nouns = know.tables["localities"]["settlement"]["nouns"]
    return re.compile(
        rf",? (?:(?:yang |adalah |merupakan )?(?:sebuah |salah satu |suatu )?(?:{nouns}|kawasan|wilayah|daerah|permukiman|pelabuhan|pinggiran)"
        r"|yang (?:terletak|berada|berlokasi))(?= [a-z])(?P<rest>(?:(?! yang |[.;:()\"]).){0,70})"
    )


def _described(view: str, at: int, know: Knowledge) -> str | None:
    """The state in the description behind a name: "Velmora, sebuah desa di negara bagian Brandenburg, Jerman"."""
    hit = _description(know).match(view, at)
    for word in _CAPITAL.finditer(view, hit.start("rest"), hit.end()) if hit else ():
        if told := state_at(view, word.start(), know, near=True):
            return told[0]
    return None


_CAPITAL = re.compile(r"(?<= )(?=[A-ZÀ-Þ])")


def _name_at(view: str, at: int) -> str | None:
    hit = _NAME.match(view, at)
    return hit[0] if hit else None


@functools.cache
def _class_words(know: Knowledge) -> re.Pattern[str]:
    return re.compile(rf"(?:{know.tables['localities']['capitals']['nouns']} )?")


def _class_word(view: str, at: int, know: Knowledge) -> str:
    hit = _class_words(know).match(view, at)
    return hit[0] if hit else ""


def state_at(view: str, at: int, know: Knowledge, near: bool = False) -> tuple[str, int] | None:
    """The state (or the region of one, or a city that is `near`) whose name stands at `at`, and where that name ends."""
    hit = _STATE_WORDS.match(view, at)
    words = hit[0].split(" ") if hit else []
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size])
        country = know.places.country(name) if name[0].isupper() else None
        if country:
            return country.iso3, at + len(name)
        city = know.places.city(name) if country is None else None
        if city and (near or city.kind == "region"):
            return city.iso3, at + len(name)
    return None


@functools.lru_cache(maxsize=4096)
def _listed(name: str, know: Knowledge) -> bool:
    """Whether the gazetteer has this name, or every word of it is the name of a place, an outlet, a person."""
    places = know.places
    return bool(
        places.country(name)
        or places.city(name)
        or places.venue(name)
        or know.outlets.by_name(name)
        or know.register.named(name)
    )


@functools.lru_cache(maxsize=4096)
def may_be_town(name: str, know: Knowledge) -> bool:
    """Whether a name that stands where a settlement does is not that of a building, a body, an event, a person."""
    words = name.split()
    tables = know.tables["localities"]
    if any(_begins_or_ends(words, tables[sort]) for sort in ("building", "other")) or _listed(name, know):
        return False
    if any(word.isupper() and len(word) > 1 for word in words) or len(name) < 3:
        return False
    if all(_common(word, grammar(know)) for word in words):
        return False
    return not any(len(word) > 3 and (know.places.country(word) or know.places.city(word)) for word in words)


@functools.lru_cache(maxsize=4096)
def _building(name: str, know: Knowledge) -> bool:
    words = name.split()
    return len(words) > 1 and _begins_or_ends(words, know.tables["localities"]["building"])


def _begins_or_ends(words: Sequence[str], table: Mapping[str, Sequence[str]]) -> bool:
    return words[0] in table["first"] or words[-1] in table["last"]


def _common(word: str, tables: Grammar) -> bool:
    return word in tables.never or word.lower() in tables.common

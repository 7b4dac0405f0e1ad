"""What the helpers of contacts share while one article is read, and who in it acts for no state."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kronik.knowledge import Knowledge
from kronik.model import Article, Claim, Name, Published, Quote, Source
from kronik.read.clause.scene import Scene
from kronik.read.contacts.entries import Entry, entries_of
from kronik.read.contacts.homes import settle_homes
from kronik.read.names.outsiders import outsiders
from kronik.read.openings import choice, heads, holds
from kronik.text import small

_TRILATERAL = re.compile(
    r"\b(?:trilateral|segitiga|(?<!kunjungan )(?<!lawatan )(?<!pertemuan )(?<!perjalanan )(?<!periode )(?<!menerima )(?<!menyambut )(?<!menjamu )(?<!menemui )ketiga(?:nya| (?:pemimpin|presiden|negara|kepala|menteri|pihak))"
    # "bertemu tiga pemimpin": one after the other
    r"|(?<!menerima )(?<!menyambut )(?<!menjamu )(?<!menemui )(?<!bertemu )(?<!dengan )(?<!dari )(?<!kepada )(?<!ada )tiga (?:pemimpin|presiden|kepala negara))\b"
)


@dataclass(frozen=True, slots=True)
class Setting:
    """One article with all that was seen in it before contacts. `outside` are actors that act for no state here."""

    article: Article
    view: str
    quotes: tuple[Quote, ...]
    published: Published
    know: Knowledge
    scenes: tuple[Scene, ...]
    trilateral: bool
    outside: frozenset[str]
    sport: bool = False  # its countries are teams
    entries: Mapping[int, Entry] = field(default_factory=dict)  # sentence -> the line that heads it in a chronology
    said: dict[int, tuple[Claim[Source], ...]] = field(default_factory=dict)  # start of a sentence -> its sources
    written: str | None = None  # the state (ISO 3166 alpha-3) whose city the dateline names

    def quote_at(self, at: int) -> Quote | None:
        """The direct quotation that holds an offset of the article."""
        return next((q for q in self.quotes if q.direct and q.span.start <= at < q.span.end), None)


def setting_of(
    article: Article,
    view: str,
    names: Sequence[Name],
    quotes: Sequence[Quote],
    published: Published,
    scenes: Sequence[Scene],
    know: Knowledge,
) -> Setting:
    """The setting of an article; three leaders at one table anywhere in it make lists of counterparts one gathering."""
    low = small(view)
    trilateral = ("tiga" in low or "trilateral" in low) and _TRILATERAL.search(low) is not None
    settle_homes(view, names, scenes, know)
    return Setting(
        article,
        view,
        tuple(quotes),
        published,
        know,
        tuple(scenes),
        trilateral,
        _outside(view, names, know) | _out_of_office(published, know),
        sport=_sport(view, know),
        entries=entries_of(scenes),
    )


def _sport(view: str, know: Knowledge) -> bool:
    """Whether an article is about sport, by so many different words of it."""
    table, low = know.tables["contacts"]["sport"], small(view)
    if not holds(low, _sport_heads(know)):
        return False
    return len(set(_sport_words(know).findall(low))) >= int(table["needed"])


@functools.cache
def _sport_heads(know: Knowledge) -> tuple[str, ...]:
    return heads(know.tables["contacts"]["sport"]["words"])


@functools.cache
def _sport_words(know: Knowledge) -> re.Pattern[str]:
    words = know.tables["contacts"]["sport"]["words"]
    return re.compile(rf"\b{choice(words)}\b")


def _out_of_office(published: Published, know: Knowledge) -> frozenset[str]:
    """Businessmen who held an office for a while, on any other day."""
    day, listed = published.day, know.tables["contacts"]["outside"]["in_office_only"]
    return frozenset(actor for actor in listed if day and not know.register.held(actor, day))


def _outside(view: str, names: Sequence[Name], know: Knowledge) -> frozenset[str]:
    """Gatherings, bodies of sport and those who lead them, and persons whom the article calls activist, analyst ..."""
    table = know.tables["contacts"]["outside"]
    bodies = {f"body:{code}" for code in (*table["gatherings"], *table["federations"])}
    leaders = {party.actor for name in names for party in name.parties if party.state in table["federations"]}
    return outsiders(view, names, know) | bodies | leaders

"""Countries, settlements and buildings, under every name by which Indonesian news calls them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kronik.knowledge.rows import HERE, Row, table
from kronik.text import fold


@dataclass(frozen=True, slots=True)
class Country:
    """A state or territory. `aliases` hold other names in use, `epithets` what the press calls it instead."""

    iso3: str
    iso2: str
    name_en: str
    name_id: str
    aliases: tuple[str, ...]
    epithets: tuple[str, ...]
    sovereign: bool


@dataclass(frozen=True, slots=True)
class City:
    """A settlement, base, resort, island or region that news names as the place of a contact.

    `kind` is capital, city, resort, base, island or region; degrees are WGS 84 where known.
    """

    name_en: str
    name_id: str
    aliases: tuple[str, ...]
    iso3: str
    kind: str
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Venue:
    """A building or seat that gives the city of a contact (codebook 12). `city` is None where no settlement is near."""

    name_id: str
    aliases: tuple[str, ...]
    city: str | None
    iso3: str


@dataclass(frozen=True, eq=False)
class Places:
    """The gazetteer. Look-ups fold their argument (`kronik.text.fold`); None is what we do not know."""

    countries: Mapping[str, Country]
    cities: tuple[City, ...]
    venues: tuple[Venue, ...]
    country_by_alias: Mapping[str, str]  # folded alias -> ISO 3166 alpha-3
    city_by_alias: Mapping[str, City]
    venue_by_alias: Mapping[str, Venue]

    def country(self, alias: str) -> Country | None:
        """The country of this Indonesian or English name, abbreviation or epithet ("AS", "Korsel", "Negeri Jiran")."""
        iso3 = self.country_by_alias.get(fold(alias))
        return self.countries[iso3] if iso3 else None

    def city(self, alias: str) -> City | None:
        """The settlement, base or region of this name. Where several share it, the one listed first."""
        return self.city_by_alias.get(fold(alias))

    def venue(self, alias: str) -> Venue | None:
        """The building of this name ("Gedung Putih")."""
        return self.venue_by_alias.get(fold(alias))

    def capital(self, iso3: str) -> City | None:
        """The capital of a state; None where it has several, or we know of none."""
        found = [city for city in self.cities if city.kind == "capital" and city.iso3 == iso3]
        return found[0] if len(found) == 1 else None


def places(folder: Path = HERE / "places") -> Places:
    """The gazetteer from countries.csv, cities.csv and venues.csv. Raises KnowledgeError for a bad row."""
    countries = {country.iso3: country for country in map(_country, _rows(folder, "countries"))}
    cities = tuple(_city(row, countries) for row in _rows(folder, "cities"))
    venues = tuple(_venue(row, countries) for row in _rows(folder, "venues"))
    return Places(
        countries,
        cities,
        venues,
        {
            alias: iso3
            for iso3, c in reversed(countries.items())
            for alias in _folded((iso3 if iso3 not in _WORDS else "", c.name_id, c.name_en, *c.aliases, *c.epithets))
        },
        {alias: c for c in reversed(cities) for alias in _folded((c.name_id, c.name_en, *c.aliases))},
        {alias: v for v in reversed(venues) for alias in _folded((v.name_id, *v.aliases))},
    )


_WORDS = frozenset(
    {"AND", "CAN", "DOM", "MAR", "NAM", "PAN", "PER", "PRY", "SUR", "TON", "IRL", "COD", "COM", "GIN", "MAC", "MUS"}
)
_COLUMNS = {
    "countries": ("iso3", "iso2", "name_en", "name_id", "aliases", "epithets", "sovereign", "source"),
    "cities": ("name_en", "name_id", "aliases", "country", "kind", "lat", "lon", "source"),
    "venues": ("name_id", "aliases", "city", "country", "source"),
}
_KINDS = ("capital", "city", "resort", "base", "island", "region")


def _rows(folder: Path, name: str) -> Iterable[Row]:
    return table(folder / f"{name}.csv", _COLUMNS[name])


def _folded(names: Iterable[str]) -> Iterable[str]:
    return filter(None, map(fold, names))


def _country(row: Row) -> Country:
    iso3, iso2 = row.needed("iso3"), row.needed("iso2")
    if (len(iso3), len(iso2)) != (3, 2) or not (iso3 + iso2).isupper():
        raise row.fault(f"{iso3}, {iso2} are no country codes", "write ISO 3166 alpha-3 and alpha-2")
    return Country(
        iso3,
        iso2,
        row.needed("name_en"),
        row.needed("name_id"),
        row.listed("aliases"),
        row.listed("epithets"),
        row.one_of("sovereign", ("yes", "no")) == "yes",
    )


def _city(row: Row, countries: Mapping[str, Country]) -> City:
    return City(
        row.needed("name_en"),
        row.needed("name_id"),
        row.listed("aliases"),
        row.one_of("country", countries),
        row.one_of("kind", _KINDS),
        _degrees(row, "lat", 90),
        _degrees(row, "lon", 180),
    )


def _venue(row: Row, countries: Mapping[str, Country]) -> Venue:
    return Venue(row.needed("name_id"), row.listed("aliases"), row["city"] or None, row.one_of("country", countries))


def _degrees(row: Row, column: str, most: int) -> float | None:
    if not (cell := row[column]):
        return None
    try:
        value = float(cell)
    except ValueError:
        value = most + 1.0
    if abs(value) > most:
        raise row.fault(f"{column} is {cell!r}", f"write degrees between -{most} and {most}, or nothing")
    return value

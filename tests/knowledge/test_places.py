from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kronik.errors import KnowledgeError
from kronik.knowledge import Places, load
from kronik.knowledge.places import places
from kronik.knowledge.rows import HERE
from kronik.text import fold


@pytest.fixture(scope="module")
def where() -> Places:
    return load().places


@pytest.mark.parametrize(
    ("alias", "iso2", "name"),
    [
        ("AS", "US", "United States"),
        ("A.S.", "US", "United States"),
        ("Negeri Paman Sam", "US", "United States"),
        ("RI", "ID", "Indonesia"),
        ("Inggris", "GB", "United Kingdom"),
        ("Britania Raya", "GB", "United Kingdom"),
        ("Cina", "CN", "China"),
        ("Tiongkok", "CN", "China"),
        ("Korsel", "KR", "South Korea"),
        ("Korea Utara", "KP", "North Korea"),
        ("UEA", "AE", "United Arab Emirates"),
        ("Saudi", "SA", "Saudi Arabia"),
        ("Selandia Baru", "NZ", "New Zealand"),
        ("Palestina", "PS", "Palestine"),
        ("Turki", "TR", "Turkey"),
        ("Türkiye", "TR", "Turkey"),
        ("Ceko", "CZ", "Czechia"),
        ("Takhta Suci", "VA", "Vatican City"),
        ("Negeri Jiran", "MY", "Malaysia"),
        ("Negeri Gajah Putih", "TH", "Thailand"),
        ("Kosovo", "XK", "Kosovo"),
        ("Rusia", "RU", "Russia"),
    ],
)
def test_countries_under_the_names_of_the_press(where: Places, alias: str, iso2: str, name: str) -> None:
    country = where.country(alias)
    assert country is not None and (country.iso2, country.name_en) == (iso2, name)


@pytest.mark.parametrize(
    ("alias", "name", "iso3"),
    [
        ("Jenewa", "Geneva", "CHE"),
        ("Wina", "Vienna", "AUT"),
        ("Moskwa", "Moscow", "RUS"),
        ("Teheran", "Tehran", "IRN"),
        ("Singapura", "Singapore", "SGP"),
        ("Nusa Dua", "Nusa Dua", "IDN"),
        ("Jogja", "Yogyakarta", "IDN"),
        ("Pulau Sentosa", "Sentosa", "SGP"),
        ("Danang", "Da Nang", "VNM"),
        ("Camp David", "Camp David", "USA"),
        ("Krimea", "Crimea", "UKR"),
        ("St. Petersburg", "Saint Petersburg", "RUS"),
        ("Sharm El-Sheikh", "Sharm el-Sheikh", "EGY"),
        ("Panmunjom", "Panmunjom", "PRK"),
    ],
)
def test_cities_under_their_indonesian_names(where: Places, alias: str, name: str, iso3: str) -> None:
    city = where.city(alias)
    assert city is not None and (city.name_en, city.iso3) == (name, iso3)


@pytest.mark.parametrize(
    ("alias", "city", "iso3"),
    [
        ("Gedung Putih", "Washington", "USA"),
        ("Istana Merdeka", "Jakarta", "IDN"),
        ("Istana Bogor", "Bogor", "IDN"),
        ("Markas PBB", "New York", "USA"),
        ("Downing Street", "London", "GBR"),
        ("Balai Agung Rakyat", "Beijing", "CHN"),
        ("Mar-a-Lago", "Palm Beach", "USA"),
        ("Chequers", None, "GBR"),
    ],
)
def test_buildings_give_their_city(where: Places, alias: str, city: str | None, iso3: str) -> None:
    venue = where.venue(alias)
    assert venue is not None and (venue.city, venue.iso3) == (city, iso3)


def test_unknown_places_stay_unknown(where: Places) -> None:
    assert where.country("Atlantis") is None
    assert where.city("Atlantis") is None
    assert where.venue("Istana Atlantis") is None


def test_no_name_means_two_countries_or_two_cities(where: Places) -> None:
    for things in (where.countries.values(), where.cities):
        owners: dict[str, str] = {}
        for thing in things:
            for name in {fold(n) for n in (thing.name_en, thing.name_id, *thing.aliases)}:
                assert owners.setdefault(name, thing.name_en) == thing.name_en, name


def test_every_sovereign_state_has_a_capital(where: Places) -> None:
    with_capital = {city.iso3 for city in where.cities if city.kind == "capital"}
    seats_elsewhere = {"ISR", "PSE"}  # disputed: Jerusalem is listed as a city
    assert {c.iso3 for c in where.countries.values() if c.sovereign} - with_capital == seats_elsewhere


def test_the_city_of_a_building_is_a_city_of_that_country(where: Places) -> None:
    for venue in where.venues:
        if venue.city:
            city = where.city(venue.city)
            assert city is not None and city.iso3 == venue.iso3, venue


@pytest.mark.parametrize(
    ("file", "row", "fault"),
    [
        ("countries", "US,USA,x,x,,,yes,curated", "no country codes"),
        ("countries", "ZZZ,ZZ,Atlantis,Atlantis,,,perhaps,curated", "sovereign is 'perhaps'"),
        ("cities", "Atlantis,Atlantis,,ZZZ,city,,,curated", "country is 'ZZZ'"),
        ("cities", "Atlantis,Atlantis,,GRC,town,,,curated", "kind is 'town'"),
        ("cities", "Atlantis,Atlantis,,GRC,city,91,0,curated", "lat is '91'"),
        ("venues", ",,Athena,GRC,curated", "name_id is empty"),
    ],
)
def test_a_wrong_row_names_file_and_line(tmp_path: Path, file: str, row: str, fault: str) -> None:
    folder = tmp_path / "places"
    shutil.copytree(HERE / "places", folder)
    path = folder / f"{file}.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text + row + "\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=rf"^{file}.csv, line {len(text.splitlines()) + 1}: ") as caught:
        places(folder)
    assert fault in str(caught.value)

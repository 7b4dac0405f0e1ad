from __future__ import annotations

import pickle
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kronik.errors import KnowledgeError
from kronik.knowledge import Knowledge, load
from kronik.knowledge.pack import tables
from kronik.knowledge.places import places


@pytest.fixture(scope="module")
def know() -> Knowledge:
    return load()


def test_knowledge_is_read_once_and_hashes_by_identity(know: Knowledge) -> None:
    assert load() is know
    assert {know: "compiled"}[know] == "compiled"
    assert len(know.fingerprint) == 64


def test_knowledge_travels_to_other_processes(know: Knowledge) -> None:
    twin = pickle.loads(pickle.dumps(know))
    assert twin.register.canonical("Jokowi") == "Joko Widodo"
    assert twin.fingerprint == know.fingerprint


def test_every_table_of_the_pack_parses(know: Knowledge) -> None:
    assert len(know.tables) == len(list(know.tables)) == sum(1 for name in know.tables if know.tables[name] is not None)
    with pytest.raises(KeyError):
        know.tables["nonesuch"]


def _lists(table: object, path: str) -> Iterator[tuple[str, list[str]]]:
    if isinstance(table, Mapping):
        for key, value in table.items():
            yield from _lists(value, f"{path}.{key}")
    elif isinstance(table, list) and all(isinstance(item, str) for item in table):
        yield path, table
    elif isinstance(table, list):
        for row in table:
            yield from _lists(row, path)


def test_no_list_of_the_pack_says_a_word_twice(know: Knowledge) -> None:
    lists = [found for name in know.tables for found in _lists(know.tables[name], name)]
    twice = {path: [word for word, count in Counter(words).items() if count > 1] for path, words in lists}
    # who was president twice is the 45th and the 47th
    assert {path: words for path, words in twice.items() if words and ".ordinals." not in path} == {}


def test_an_unknown_language_says_which_there_are() -> None:
    with pytest.raises(KnowledgeError, match="no language pack 'xx'") as caught:
        load("xx")
    assert "id" in caught.value.hint


def test_a_broken_table_is_named_when_it_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "id").mkdir()
    (tmp_path / "id" / "dates.toml").write_text("x = \n", encoding="utf-8")
    pack = tables("id", tmp_path)
    assert list(pack) == ["dates"]
    with pytest.raises(KnowledgeError, match="dates.toml"):
        pack["dates"]


def test_a_missing_folder_is_a_knowledge_error(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="countries.csv: cannot be read"):
        places(tmp_path)


def test_gatherings_are_ordered_and_stand_in_known_places(know: Knowledge) -> None:
    assert [s.first for s in know.summits] == sorted(s.first for s in know.summits)
    for summit in know.summits:
        assert summit.first <= summit.last and summit.iso3 in know.places.countries
        if summit.city:
            city = know.places.city(summit.city)
            assert city is not None and city.iso3 == summit.iso3, summit
    twice = [key for key, n in Counter((s.code, s.first) for s in know.summits).items() if n > 1]
    assert twice == []


@pytest.mark.parametrize(
    ("code", "year", "city", "first"),
    [
        ("APEC", 2017, "Da Nang", "2017-11-10"),
        ("G20", 2017, "Hamburg", "2017-07-07"),
        ("G20", 2019, "Osaka", "2019-06-28"),
        ("G20", 2022, "Nusa Dua", "2022-11-15"),
        ("G7", 2025, "Kananaskis", "2025-06-15"),
        ("BRICS", 2025, "Rio de Janeiro", "2025-07-06"),
        ("D-8", 2024, "Cairo", "2024-12-19"),
        ("COP25", 2019, "Madrid", "2019-12-02"),
    ],
)
def test_known_gatherings(know: Knowledge, code: str, year: int, city: str, first: str) -> None:
    (summit,) = (s for s in know.summits if (s.code, s.year) == (code, year))
    assert (summit.city, summit.first.isoformat()) == (city, first)


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("www.kompas.com", "Kompas.com"),
        ("internasional.kompas.com", "Kompas.com"),
        ("news.detik.com", "detikcom"),
        ("dunia.tempo.co", "Tempo"),
        ("WWW.CNNIndonesia.com:443", "CNN Indonesia"),
        ("nasional.republika.co.id", "Republika"),
        ("indonesian.cri.cn", "CRI Indonesia"),
    ],
)
def test_outlets_by_host(know: Knowledge, host: str, name: str) -> None:
    outlet = know.outlets.by_host(host)
    assert outlet is not None and outlet.name == name


@pytest.mark.parametrize("host", ["", "com", "kompas.com.example.org", "localhost", "notkompas.com"])
def test_other_hosts_are_no_outlet(know: Knowledge, host: str) -> None:
    assert know.outlets.by_host(host) is None


@pytest.mark.parametrize(
    ("signed", "name", "kind"),
    [
        ("KOMPAS.com", "Kompas.com", "outlet"),
        ("REPUBLIKA.CO.ID", "Republika", "outlet"),
        ("Liputan6.com", "Liputan6.com", "outlet"),
        ("detikNews", "detikcom", "outlet"),
        ("TRIBUNNEWS.COM", "Tribunnews", "outlet"),
        ("SINDOnews.com", "SINDOnews", "outlet"),
        ("kantor berita Reuters", "Reuters", "agency"),
        ("AFP", "AFP", "agency"),
        ("Xinhua", "Xinhua", "agency"),
        ("Al Jazeera", "Al Jazeera", "agency"),
        ("Anadolu Agency", "Anadolu", "agency"),
    ],
)
def test_outlets_and_agencies_by_the_name_they_sign(know: Knowledge, signed: str, name: str, kind: str) -> None:
    outlet = know.outlets.by_name(signed)
    assert outlet is not None and (outlet.name, outlet.kind) == (name, kind)


def test_every_outlet_has_a_real_zone_and_a_known_country(know: Knowledge) -> None:
    for outlet in know.outlets.all:
        assert ZoneInfo(outlet.zone).key == outlet.zone
        assert outlet.country in know.places.countries
    assert len(know.outlets.agencies) > 50

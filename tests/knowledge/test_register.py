from __future__ import annotations

import csv
import shutil
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from kronik.errors import KnowledgeError
from kronik.knowledge import Register, load, look_up
from kronik.knowledge.actors import register
from kronik.knowledge.rows import HERE
from kronik.model import ActorKind
from kronik.text import fold


@pytest.fixture(scope="module")
def reg() -> Register:
    return load().register


def names(reg: Register, office_class: str, state: str, on: str) -> list[str]:
    return [reg.actors[actor].name for actor in reg.holders(office_class, state, date.fromisoformat(on))]


@pytest.mark.parametrize(
    ("office_class", "state", "on", "who"),
    [
        ("head_of_state", "USA", "2018-07-03", "Donald Trump"),
        ("head_of_government", "USA", "2018-07-03", "Donald Trump"),
        ("head_of_government", "USA", "2022-05-01", "Joe Biden"),
        ("foreign_minister", "USA", "2016-11-19", "John Kerry"),
        ("deputy_head", "USA", "2018-11-11", "Mike Pence"),
        ("president", "RUS", "2017-11-11", "Vladimir Putin"),
        ("prime_minister", "RUS", "2018-05-01", "Dmitry Medvedev"),
        ("foreign_minister", "RUS", "2025-08-15", "Sergei Lavrov"),
        ("head_of_state", "IDN", "2016-09-02", "Joko Widodo"),
        ("president", "IDN", "2005-04-24", "Susilo Bambang Yudhoyono"),
        ("foreign_minister", "IDN", "2024-10-20", "Retno Marsudi"),
        ("foreign_minister", "IDN", "2025-01-26", "Sugiono"),
        ("finance_minister", "IDN", "2019-04-01", "Sri Mulyani Indrawati"),
        ("prime_minister", "MYS", "2018-06-29", "Mahathir Mohamad"),
        ("monarch", "MYS", "2023-01-01", "Abdullah of Pahang"),
        ("head_of_state", "MYS", "2025-01-01", "Ibrahim Iskandar of Johor"),
        ("prime_minister", "SGP", "2024-11-06", "Lawrence Wong"),
        ("prime_minister", "AUS", "2017-11-10", "Malcolm Turnbull"),
        ("prime_minister", "AUS", "2019-10-20", "Scott Morrison"),
        ("prime_minister", "KHM", "2023-09-05", "Hun Manet"),
        ("prime_minister", "JPN", "2019-06-28", "Shinzo Abe"),
        ("monarch", "JPN", "2019-10-22", "Naruhito"),
        ("president", "KOR", "2018-04-27", "Moon Jae-in"),
        ("president", "KOR", "2025-07-01", "Lee Jae-myung"),
        ("head_of_state", "PRK", "2019-06-30", "Kim Jong Un"),
        ("president", "IRN", "2019-07-06", "Hassan Rouhani"),
        ("supreme_leader", "IRN", "2019-07-06", "Ali Khamenei"),
        ("head_of_government", "IRN", "2025-06-20", "Masoud Pezeshkian"),
        ("head_of_government", "DEU", "2017-07-07", "Angela Merkel"),
        ("head_of_government", "DEU", "2025-08-01", "Friedrich Merz"),
        ("president", "FRA", "2018-06-08", "Emmanuel Macron"),
        ("head_of_government", "TUR", "2025-01-01", "Recep Tayyip Erdoğan"),
        ("head_of_government", "SAU", "2025-05-13", "Mohammed bin Salman"),
        ("monarch", "SAU", "2017-03-01", "Salman of Saudi Arabia"),
        ("head_of_government", "CAN", "2025-06-16", "Mark Carney"),
        ("president", "MEX", "2025-01-01", "Claudia Sheinbaum"),
        ("pope", "VAT", "2024-09-05", "Pope Francis"),
        ("head_of_org", "UNO", "2018-09-25", "António Guterres"),
        ("head_of_org", "NATO", "2025-06-25", "Mark Rutte"),
        ("head_of_org", "ASEAN", "2023-09-05", "Kao Kim Hourn"),
        ("foreign_minister", "EUU", "2025-03-01", "Kaja Kallas"),
        ("foreign_minister", "SYR", "2025-07-01", "Asaad al-Shaibani"),
        ("foreign_minister", "AFG", "2022-01-01", "Amir Khan Muttaqi"),
        ("head_of_government", "GBR", "2022-10-01", "Liz Truss"),
    ],
)
def test_who_held_the_office(reg: Register, office_class: str, state: str, on: str, who: str) -> None:
    assert names(reg, office_class, state, on) == [who]


@pytest.mark.parametrize(
    ("on", "classes"),
    [
        ("2019-06-01", {"party_leader"}),
        ("2020-06-01", {"defence_minister", "party_leader"}),
        ("2024-05-01", {"defence_minister", "president_elect", "party_leader"}),
        ("2024-11-12", {"head_of_state", "head_of_government", "party_leader"}),
    ],
)
def test_prabowo_is_minister_then_president_elect_then_president(reg: Register, on: str, classes: set[str]) -> None:
    (prabowo,) = reg.by_alias["prabowo"]
    held = {t.office_class for t in reg.held(prabowo, date.fromisoformat(on)) if t.state == "IDN"}
    assert held == classes


def test_the_president_elect_is_not_yet_the_president(reg: Register) -> None:
    assert names(reg, "president_elect", "USA", "2016-12-01") == ["Donald Trump"]
    assert names(reg, "president", "USA", "2016-12-01") == ["Barack Obama"]


def test_nobody_is_invented(reg: Register) -> None:
    assert names(reg, "head_of_government", "USA", "1850-01-01") == []
    assert names(reg, "spokesperson", "TUV", "2020-01-01") == []
    assert reg.held("person:nobody", date(2020, 1, 1)) == ()
    assert reg.canonical("Fulan bin Fulan") == "Fulan bin Fulan"


@pytest.mark.parametrize(
    ("alias", "name"),
    [
        ("Jokowi", "Joko Widodo"),
        ("SBY", "Susilo Bambang Yudhoyono"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("Erdogan", "Recep Tayyip Erdoğan"),
        ("MBS", "Mohammed bin Salman"),
        ("Kim Jong-un", "Kim Jong Un"),
        ("Choe Son-hui", "Choe Son Hui"),
        ("Raja Salman", "Salman of Saudi Arabia"),
        ("Paus Fransiskus", "Pope Francis"),
        ("PBB", "United Nations"),
        ("Uni Eropa", "European Union"),
        ("Korsel", "South Korea"),
        ("Negeri Tirai Bambu", "China"),
        ("Hizbullah", "Hezbollah"),
        ("OKI", "Organisation of Islamic Cooperation"),
        ("pemimpin Eropa", "European leaders"),
        ("Gedung Putih", "White House"),
    ],
)
def test_aliases_lead_to_the_usual_english_name(reg: Register, alias: str, name: str) -> None:
    assert reg.canonical(alias) == name


def test_every_alias_is_folded_and_leads_to_actors(reg: Register) -> None:
    for alias, owners in reg.by_alias.items():
        assert alias == fold(alias) != ""
        assert owners and all(owner in reg.actors for owner in owners)
    for actor in reg.actors.values():
        assert actor.id in reg.by_alias[fold(actor.name)]


def test_a_full_name_shared_by_two_office_holders_keeps_both(reg: Register) -> None:
    """No alias of two people silently becomes one: each shared name still lists every bearer."""
    bearers: dict[str, set[str]] = defaultdict(set)
    for actor in reg.actors.values():
        for name in (actor.name, *actor.aliases):
            bearers[fold(name)].add(actor.id)
    bearers.pop("", None)
    assert {alias: set(owners) for alias, owners in reg.by_alias.items()} == bearers
    assert len(reg.by_alias["sarah dickson"]) == 2


def test_no_curated_person_stands_twice(reg: Register) -> None:
    """A name of two words or more that a person without Wikidata id bears belongs to nobody else."""
    doubles = {
        alias: owners
        for alias, owners in reg.by_alias.items()
        if " " in alias and len(owners) > 1 and any(owner.startswith("person:") for owner in owners)
    }
    assert doubles == {}


def test_tenures_are_in_order_and_belong_to_actors_and_states(reg: Register) -> None:
    states = {actor.state for actor in reg.actors.values() if actor.kind in (ActorKind.state, ActorKind.body)}
    for person, tenures in reg.by_person.items():
        assert reg.actors[person].kind is ActorKind.person
        assert [t.since or date.min for t in tenures] == sorted(t.since or date.min for t in tenures)
        for tenure in tenures:
            assert tenure.person == person and tenure.state in states and tenure.source
            assert (tenure.since or date.min) <= (tenure.until or date.max)


def test_our_own_rows_carry_their_basis_and_doubt() -> None:
    with (HERE / "actors" / "additions.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 2000
    for row in rows:
        assert row["source"].startswith("curated: ") and len(row["source"]) > 16, row
        assert row["doubt"] in {"none", "day", "month", "year", "office"}, row
        coarse = any(0 < len(row[end]) < 10 for end in ("start", "end"))
        assert not coarse or row["doubt"] in {"month", "year", "office"}, row


def test_an_open_end_is_closed_by_the_successor_with_a_doubt(reg: Register) -> None:
    (jaishankar,) = reg.by_alias["jaishankar"]
    assert reg.held(jaishankar, date(2025, 1, 1))
    (raab,) = reg.by_alias["dominic raab"]
    assert all(t.until is not None for t in reg.tenures(raab))


@pytest.mark.parametrize(
    ("file", "row", "fault"),
    [
        ("additions.csv", ",Ani,ZZZ,Minister,minister,2020,,2025,none,curated: x", "country is 'ZZZ'"),
        ("additions.csv", ",Ani,IDN,Minister,menteri,2020,,2025,none,curated: x", "office_class is 'menteri'"),
        ("additions.csv", ",Ani,IDN,Minister,minister,2020-31,,2025,none,curated: x", "start is '2020-31'"),
        ("additions.csv", ",Ani,IDN,Minister,minister,2020,2019,,none,curated: x", "ends 2019 before it starts 2020"),
        ("additions.csv", ",Ani,IDN,Minister,minister,2020,,2025,perhaps,curated: x", "doubt is 'perhaps'"),
        ("additions.csv", ",Ani,IDN,,minister,2020,,2025,none,curated: x", "office is empty"),
        ("additions.csv", ",Ani,IDN,Minister,minister,2020,,2025,none,", "source is empty"),
        ("bodies.csv", "NAM,Non-Aligned Movement,,own name", "code NAM is that of Namibia"),
        ("groups.csv", "taliban,Taliban,,AFG,own name", "begin it with group:"),
        ("groups.csv", "group:x,X,,Afganistan,own name", "state is 'Afganistan'"),
    ],
)
def test_a_wrong_row_names_file_line_and_mend(tmp_path: Path, file: str, row: str, fault: str) -> None:
    folder = tmp_path / "actors"
    shutil.copytree(HERE / "actors", folder)
    path = folder / file
    line = len(path.read_text(encoding="utf-8").splitlines()) + 1
    path.write_text(path.read_text(encoding="utf-8") + row + "\n", encoding="utf-8")
    with pytest.raises(KnowledgeError) as caught:
        register(load().places.countries, folder)
    said = f"{caught.value} {caught.value.hint}"
    assert said.startswith(f"{file}, line {line}:") and fault in said and caught.value.hint


def test_look_up_finds_by_alias_and_by_part_of_a_name(reg: Register) -> None:
    (jokowi,) = look_up(reg, "jokowi", date(2020, 1, 1))
    assert jokowi.exact and jokowi.actor.name == "Joko Widodo"
    assert [t.office_class for t in jokowi.held] == ["head_of_state"]
    assert all(t.source and t.doubt for t in jokowi.tenures)
    marsudi = look_up(reg, "Marsudi")
    assert [match.actor.name for match in marsudi] == ["Retno Marsudi"] and not marsudi[0].exact
    assert marsudi[0].held == ()


def test_look_up_puts_those_in_office_first_and_keeps_all_bearers(reg: Register) -> None:
    lees = look_up(reg, "Lee", date(2019, 1, 1))
    assert {"Lee Hsien Loong", "Lee Jae-myung", "Lee Nak-yon"} <= {match.actor.name for match in lees}
    in_office = [bool(match.held) for match in lees]
    assert in_office == sorted(in_office, reverse=True)
    assert look_up(reg, "???") == ()

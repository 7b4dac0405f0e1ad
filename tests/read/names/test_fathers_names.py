"""Names that go on with those of fathers and of the house: one person, and not a cousin who has some of the words."""

from __future__ import annotations

import pytest

from kronik.knowledge import load
from kronik.read.names.spelling import alike
from tests.read.telling import line, mentions, wanted

PUBLISHED = "2026-03-04"
ONE = [
    ("Emir Qatar Sheikh Tamim bin Hamad bin Khalifa Al Thani", "Tamim bin Hamad Al Thani"),
    ("Raja Bahrain Hamad bin Isa bin Salman Al Khalifa", "Hamad bin Isa Al Khalifa"),
    (
        "Wakil PM merangkap Menteri Negara Urusan Pertahanan Qatar Sheikh Saoud bin Abdulrahman bin Ali Al Thani",
        "Saoud bin Abdulrahman Al Thani",
    ),
    ("Wakil Perdana Menteri Qatar Sheikh Saoud bin Abdulrahman Al Thani", "Saoud bin Abdulrahman Al Thani"),
    ("Menteri Negara Urusan Pertahanan Qatar Sheikh Hamad bin Fahd Al Thani", "Hamad bin Fahd Al Thani"),
]


@pytest.mark.parametrize(("told", "name"), ONE)
def test_the_fathers_are_part_of_the_name(told: str, name: str) -> None:
    found = mentions(f"Presiden Prabowo Subianto menerima {told} di Jakarta, Selasa (3/3/2026).", PUBLISHED)
    assert list(map(line, found)) == [wanted(f"meeting happened Prabowo Subianto; {name} 2026-03-03")]
    assert load().register.named(name) or name == "Hamad bin Fahd Al Thani"


@pytest.mark.parametrize(
    ("written", "known", "one"),
    [
        ("faysal bin farhan al saud", "faisal bin farhan al saud", True),
        ("khaled bin salman al saud", "khalid bin salman al saud", True),
        ("sayyid badr bin hamad al busaidi", "badr al busaidi", True),
        ("hamad bin fahd al thani", "khalifa bin hamad al thani", False),
        ("hamad bin fahd al thani", "mohammad bin abdulrahman al thani", False),
    ],
)
def test_two_sons_of_a_house_are_two(written: str, known: str, one: bool) -> None:
    assert alike(written.split(), known.split()) is one

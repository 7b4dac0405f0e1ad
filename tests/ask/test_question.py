"""Names as people type them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from kronik.ask.question import Filter, day, keep, meant
from kronik.errors import NotFoundError, QuestionError
from kronik.knowledge import load
from kronik.model import ContactKind, Status
from tests.ask.cases import CALL, event


@dataclass(frozen=True)
class Known:
    actor: str
    name: str
    kind: str = "person"
    state: str | None = None
    events: int = 1


PRESENT = [
    Known("Q7747", "Vladimir Putin", state="RUS", events=9),
    Known("Q22686", "Donald Trump", state="USA", events=9),
    Known("name:melania", "Melania Trump", state="USA"),
    Known("state:RUS", "Russia", "state", "RUS"),
    Known("name:lavrov", "Sergei Lavrov", state="RUS"),
    Known("name:kim a", "Kim Song A", state="PRK"),
    Known("name:kim b", "Kim Song B", state="PRK"),
]


@pytest.mark.parametrize(
    ("typed", "actors"),
    [
        ("putin", {"Q7747"}),
        ("PUTIN", {"Q7747"}),
        ("Vladimir  Putin", {"Q7747"}),
        ("trump", {"Q22686"}),
        ("melania", {"name:melania"}),
        ("lavr", {"name:lavrov"}),
        ("Q7747", {"Q7747"}),
        ("Rusia", {"state:RUS", "Q7747", "name:lavrov"}),
    ],
)
def test_a_name_means_one_actor_or_a_state_with_those_who_act_for_it(typed: str, actors: set[str]) -> None:
    assert meant(typed, PRESENT, load().register) == actors


def test_a_name_that_may_be_several_lists_them() -> None:
    with pytest.raises(QuestionError) as fault:
        meant("kim song", PRESENT, load().register)
    assert "Kim Song A or Kim Song B" in str(fault.value)


def test_a_name_without_contacts_names_the_nearest() -> None:
    with pytest.raises(NotFoundError) as fault:
        meant("puttin", PRESENT, load().register)
    assert "Vladimir Putin" in fault.value.hint
    with pytest.raises(QuestionError):
        meant(" ?! ", PRESENT, load().register)


def test_days_as_typed() -> None:
    assert day("2018") == date(2018, 1, 1)
    assert day("2018", last=True) == date(2018, 12, 31)
    assert day("2018-02", last=True) == date(2018, 2, 28)
    assert day("2018-12", last=True) == date(2018, 12, 31)
    for odd in ("kemarin", "2018-13", "2018-02-30", ""):
        with pytest.raises(QuestionError):
            day(odd)


def test_a_filter_keeps_what_it_says() -> None:
    call = event(CALL)
    assert keep(call, None, Filter())
    assert keep(call, None, Filter(kinds=frozenset({ContactKind.call}), statuses=frozenset({Status.happened})))
    assert not keep(call, None, Filter(kinds=frozenset({ContactKind.visit})))
    assert keep(call, None, Filter(since=date(2018, 7, 3), until=date(2018, 7, 3)))
    assert not keep(call, None, Filter(since=date(2018, 7, 4)))
    assert not keep(call, None, Filter(until=date(2018, 7, 2)))

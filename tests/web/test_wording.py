"""How dates, lengths, names and statuses are said in both languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kronik.model import ActorKind, Grain, Party, Status, TimeExpression
from kronik.web.wording import Wording, lapsed, whole_months, wording
from tests.web import made

ID, EN = wording("id"), wording("en")


def time(first: tuple[int, int, int], latest: tuple[int, int, int], grain: Grain) -> TimeExpression:
    return TimeExpression(date(*first), date(*latest), grain)


@pytest.mark.parametrize(
    ("told", "indonesian", "english"),
    [
        (time((2017, 12, 14), (2017, 12, 15), Grain.day), "14 Des 2017", "14 Dec 2017"),
        (time((2017, 11, 10), (2017, 11, 12), Grain.interval), "10–11 Nov 2017", "10–11 Nov 2017"),
        (time((2018, 6, 25), (2018, 7, 2), Grain.week), "± 25 Jun – 1 Jul 2018", "± 25 Jun – 1 Jul 2018"),
        (time((2017, 11, 1), (2017, 12, 1), Grain.month), "Nov 2017", "Nov 2017"),
        (time((2019, 1, 1), (2020, 1, 1), Grain.year), "2019", "2019"),
        (None, "tanpa tanggal", "no date"),
    ],
)
def test_a_time_is_said_at_its_own_precision(told: TimeExpression | None, indonesian: str, english: str) -> None:
    assert (ID.when(told), EN.when(told)) == (indonesian, english)


def test_a_day_in_full() -> None:
    told = time((2017, 11, 11), (2017, 11, 12), Grain.day)
    assert ID.when(told, "full") == "Sabtu, 11 November 2017"
    assert EN.when(told, "full") == "Saturday, 11 November 2017"


def test_lengths() -> None:
    assert (ID.length(79), EN.length(79)) == ("6 tahun 7 bulan", "6 years 7 months")
    assert (ID.minutes(4), ID.minutes(120), EN.minutes(90)) == ("4 menit", "2 jam", "90 minutes (1 hour 30 minutes)")


def test_whole_months_are_never_rounded_up() -> None:
    assert whole_months(date(2018, 7, 16), date(2025, 2, 12)) == 78
    assert whole_months(date(2018, 7, 12), date(2025, 2, 12)) == 79


def test_countries_and_bodies_in_the_readers_language() -> None:
    state = Party("state:USA", "United States", ActorKind.state, "USA")
    body = Party("body:UNO", "United Nations", ActorKind.body, "UNO")
    assert (ID.party(state), EN.party(state)) == ("Amerika Serikat", "United States")
    assert (ID.party(body), EN.party(body)) == ("Perserikatan Bangsa-Bangsa", "United Nations")
    assert ID.role(made.LAVROV) == "menteri luar negeri, Rusia"


@pytest.mark.parametrize("say", [ID, EN])
def test_statuses_are_counted_apart(say: Wording) -> None:
    said = say.counted([Status.denied, Status.happened, Status.happened])
    assert [part.split()[0] for part in said.split(", ")] == ["2", "1"]


def test_a_plan_lapses_when_its_last_day_is_past() -> None:
    planned = made.event(made.planned())
    assert not lapsed(planned, date(2018, 7, 16))
    assert lapsed(planned, date(2018, 7, 17))
    assert not lapsed(made.event(made.encounter()), date(2030, 1, 1))
    assert not lapsed(made.event(made.proposed()), date(2030, 1, 1))


def test_many_names_are_cut_short() -> None:
    crowd = made.event(made.encounter())
    many = crowd.who * 4
    assert ID.names(replace(crowd, who=many)).endswith("dan 5 lainnya")

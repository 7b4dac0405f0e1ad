"""Which value stands, by which rule, and what stands against it."""

from __future__ import annotations

from kronik.link.merge import BY_VOICES
from kronik.link.standing import BY_LATEST, BY_PROPOSAL, BY_REPORT, BY_SIDES
from kronik.model import Event, Status
from tests.link.telling import linked, told

WHO = "Joe Biden+Xi Jinping"


def only(events: tuple[Event, ...]) -> Event:
    (event,) = events
    return event


def test_a_coarser_date_supports_and_a_different_one_stands_against() -> None:
    event = only(
        linked(
            [
                told("a", "call", "happened", WHO, "2021-09-09"),
                told("b", "call", "happened", WHO, "2021-09-10"),
                told("c", "call", "happened", WHO, "2021-09-09"),
                told("d", "call", "happened", WHO, "2021-09"),
            ],
            {article: "2021-09-10" for article in "abcd"},
        )
    )
    assert event.when is not None
    assert event.when.value.earliest.isoformat() == "2021-09-09"
    assert {c.article for c in event.when.because} == {"a", "c", "d"}
    assert {c.article for c in event.when.against} == {"b"}
    assert event.when.rule == BY_VOICES


def test_copies_do_not_outvote() -> None:
    calls = [told(a, "call", "happened", WHO, "2021-09-09" if a == "x" else "2021-09-10") for a in "abcx"]
    alone = only(linked([*calls, told("y", "call", "happened", WHO, "2021-09-09")], voices=dict.fromkeys("abc", "a")))
    assert alone.when is not None
    assert alone.when.value.earliest.isoformat() == "2021-09-09"
    assert alone.voices == 3


def test_reports_that_cite_one_agency_are_one_voice() -> None:
    told_after = [told(a, "call", "happened", WHO, "2021-09-09", sources=["Reuters"]) for a in "abc"]
    own = told("d", "call", "happened", WHO, "2021-09-09", sources=["Kremlin"])
    assert only(linked([*told_after, own])).voices == 2


def test_values_that_cannot_both_be_true_stand_side_by_side() -> None:
    event = only(
        linked(
            [
                told("a", "meeting", "happened", WHO, "2021-09-09", city="Jenewa", minutes=4, country="CH"),
                told("b", "meeting", "happened", WHO, "2021-09-09", city="Jenewa", minutes=40, country="CH"),
                told("c", "meeting", "happened", WHO, "2021-09-09", city="Wina", country="CH", minutes=4),
            ]
        )
    )
    assert event.city is not None
    assert event.minutes is not None
    assert (event.city.value, [c.claim.value for c in event.city.against]) == ("Jenewa", ["Wina"])
    assert (event.minutes.value, [c.claim.value for c in event.minutes.against]) == (4, [40])


def status(*told_as: str) -> tuple[Status, str, list[str]]:
    """The status of an event of the 16th reported so, a report a day, the last one on the 17th."""
    days = {f"a{i}": f"2018-07-{18 - len(told_as) + i:02}" for i in range(len(told_as))}
    mentions = [
        told(article, "meeting", said, WHO, "2018-07-16", city="Helsinki")
        for article, said in zip(days, told_as, strict=True)
    ]
    fact = only(linked(mentions, days)).status
    return fact.value, fact.rule, [c.claim.value for c in fact.against]


def test_the_status_follows_the_reports() -> None:
    assert status("proposed", "planned") == (Status.planned, BY_LATEST, [])
    assert status("planned", "cancelled") == (Status.cancelled, BY_LATEST, [])
    assert status("planned", "cancelled", "planned") == (Status.planned, BY_LATEST, [])
    assert status("proposed", "proposed") == (Status.proposed, BY_PROPOSAL, [])
    assert status("planned", "denied") == (Status.denied, BY_LATEST, [])
    assert status("denied", "planned", "happened") == (Status.happened, BY_REPORT, [])
    assert status("happened", "happened", "denied") == (Status.happened, BY_SIDES, ["denied"])
    assert status("happened", "denied") == (Status.denied, BY_SIDES, ["happened"])
    assert status("cancelled", "proposed") == (Status.cancelled, BY_LATEST, [])


def test_one_misread_report_turns_nothing_over() -> None:
    """A denial by one among many, a "batal" by one of three on one day, a meeting told as held before its day."""
    assert status("happened", "happened", "happened", "denied")[0] is Status.happened
    assert status("planned", "cancelled") == (Status.cancelled, BY_LATEST, [])
    same = [told(a, "meeting", "cancelled" if a == "c" else "planned", WHO, "2018-07-16", city="Wina") for a in "abc"]
    assert only(linked(same, dict.fromkeys("abc", "2018-07-10"))).status.value is Status.planned
    early = [told(a, "meeting", "happened" if a == "c" else "planned", WHO, "2018-07-16", city="Wina") for a in "abc"]
    event = only(linked(early, dict.fromkeys("abc", "2018-07-10")))
    assert (event.status.value, [c.article for c in event.status.against]) == (Status.planned, ["c"])


def test_a_report_after_the_day_wins_over_all_plans_and_their_denials() -> None:
    told_as = {"a": "planned", "b": "planned", "c": "cancelled", "d": "denied", "e": "happened"}
    days = {"a": "2018-07-01", "b": "2018-07-02", "c": "2018-07-03", "d": "2018-07-04", "e": "2018-07-17"}
    event = only(linked([told(a, "meeting", s, WHO, "2018-07-16", city="Wina") for a, s in told_as.items()], days))
    assert (event.status.value, event.status.against) == (Status.happened, ())


def test_the_id_comes_from_the_earliest_report() -> None:
    first = told("a", "call", "happened", WHO, "2021-09-09")
    later = told("b", "call", "happened", WHO, "2021-09-09")
    days = {"a": "2021-09-09", "b": "2021-09-10"}
    assert only(linked([first], days)).id == only(linked([first, later], days)).id
    assert only(linked([first], days)).id != only(linked([later], days)).id

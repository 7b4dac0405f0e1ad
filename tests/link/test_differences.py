"""One contact although its reports, or their readings, differ; and two although they are alike."""

from __future__ import annotations

from kronik.knowledge.nearness import near, same_place
from tests.link.telling import groups, linked, told

TRUMP_PUTIN = "Donald Trump+Vladimir Putin"
THREE = "Anwar Ibrahim+Hun Manet+Phumtham Wechayachai"
TWO = "Hun Manet+Phumtham Wechayachai"
DAY = "2025-07-28"
PUTRAJAYA = {"city": "Putrajaya", "country": "MY"}


def test_a_plan_without_a_day_is_the_meeting_that_came_of_it() -> None:
    delegations = "Scott Bessent+Howard Lutnick+Jamieson Greer"
    events = linked(
        [
            told("a", "meeting", "planned", f"{delegations}+China"),
            told("b", "meeting", "happened", f"{delegations}+He Lifeng", "2025-06-09", city="London", country="GB"),
        ],
        {"a": "2025-06-06", "b": "2025-06-10"},
    )
    assert len(events) == 1


def test_a_plan_told_after_the_meeting_is_of_the_next_one() -> None:
    events = linked(
        [
            told("a", "meeting", "happened", TRUMP_PUTIN, "2025-08-15"),
            told("b", "meeting", "planned", TRUMP_PUTIN),
        ],
        {"a": "2025-08-16", "b": "2025-08-22"},
    )
    assert len(events) == 2


def test_a_report_that_forgot_the_host_is_of_the_talks_that_the_host_led() -> None:
    led = told("a", "meeting", "happened", THREE, DAY, **PUTRAJAYA)
    without = told("b", "meeting", "happened", TWO, DAY, **PUTRAJAYA)
    states = told("c", "meeting", "happened", "Thailand+Cambodia", DAY, country="MY")
    with_host = told("d", "meeting", "happened", "Anwar Ibrahim+Hun Manet", DAY, **PUTRAJAYA)
    published = dict.fromkeys("abcd", DAY)
    assert groups(linked([led, without, with_host], published)) == {
        frozenset({"a/0", "b/0"}),
        frozenset({"d/0"}),
    }
    assert len(linked([led, states], published)) == 1


def test_on_the_margin_of_a_gathering_two_guests_are_a_pair_of_their_own() -> None:
    place = {**PUTRAJAYA, "occasion": "ASEAN"}
    events = linked(
        [told("a", "meeting", "happened", THREE, DAY, **place), told("b", "meeting", "happened", TWO, DAY, **place)],
        {"a": DAY, "b": DAY},
    )
    assert len(events) == 2


def test_a_state_for_which_nobody_sits_there_makes_no_trilateral() -> None:
    who = "Emmanuel Macron+Volodymyr Zelenskyy"
    day = "2025-12-08"
    published = {"a": day, "b": day}
    two = told("b", "meeting", "happened", who, day, city="Paris", country="FR")
    named = told("a", "meeting", "happened", f"{who}+Keir Starmer", day, city="Paris", country="FR")
    topic = told("a", "meeting", "happened", f"{who}+United States", day, city="Paris", country="FR")
    assert len(linked([topic, two], published)) == 1
    assert len(linked([named, two], published)) == 2
    crowd = told("a", "meeting", "happened", f"{who}+European leaders", day, city="Paris", country="FR")
    assert len(linked([crowd, two], published)) == 1


def test_a_visit_has_no_trilateral_on_its_margin() -> None:
    events = linked(
        [
            told("a", "visit", "happened", "Prabowo Subianto+France", "2026-05-28", country="FR"),
            told("b", "visit", "happened", "Prabowo Subianto+France+Emmanuel Macron+Russia", "2026-05-28"),
        ],
        {"a": "2026-05-28", "b": "2026-05-29"},
    )
    assert len(events) == 1


def test_a_town_and_the_palace_outside_it_are_told_of_one_meeting() -> None:
    who = "Scott Morrison+Joko Widodo"
    events = linked(
        [
            told("a", "meeting", "planned", who, city="Jakarta", country="ID"),
            told("b", "meeting", "happened", who, "2018-08-31", city="Bogor", country="ID"),
            told("c", "meeting", "happened", who, city="Surabaya", country="ID"),
        ],
        {"a": "2018-08-30", "b": "2018-08-31", "c": "2018-09-02"},
    )
    assert groups(events) == {frozenset({"a/0", "b/0"}), frozenset({"c/0"})}
    assert near("Kuala Lumpur", "Putrajaya")
    assert not near("Jakarta", "Surabaya")
    assert same_place("Jakarta", "Jakarta Pusat")


def test_a_report_that_looks_back_a_month_joins_the_contact_in_its_city() -> None:
    events = linked(
        [
            told("a", "meeting", "happened", "Vladimir Putin+Recep Tayyip Erdoğan", "2021-09-29", city="Sochi"),
            told("b", "meeting", "happened", "Vladimir Putin+Recep Tayyip Erdoğan", city="Sochi"),
            told("c", "meeting", "happened", "Vladimir Putin+Recep Tayyip Erdoğan", city="Sochi"),
        ],
        {"a": "2021-09-29", "b": "2021-10-15", "c": "2022-03-01"},
    )
    assert groups(events) == {frozenset({"a/0", "b/0"}), frozenset({"c/0"})}


def test_an_earlier_contact_without_a_day_stays_beside_the_one_of_today() -> None:
    who = "Sébastien Lecornu+Prabowo Subianto"
    events = linked(
        [
            told("a", "meeting", "happened", who, number=0),
            told("a", "meeting", "happened", who, number=1, city="Paris", country="FR"),
        ],
        {"a": "2025-02-01"},
    )
    assert len(events) == 2


def test_a_denial_without_a_day_does_not_dispute_the_call_of_the_week() -> None:
    events = linked(
        [
            told("a", "call", "happened", "Donald Trump+Xi Jinping", "2025-06-05"),
            told("b", "call", "denied", "Donald Trump+Xi Jinping"),
        ],
        {"a": "2025-06-06", "b": "2025-06-07"},
    )
    assert len(events) == 2


def test_the_host_of_talks_is_known_by_the_place_that_the_other_report_gives() -> None:
    foes = "Sergei Lavrov+Dmytro Kuleba"
    events = linked(
        [
            told("a", "meeting", "happened", foes, "2022-03-10", city="Antalya", country="TR"),
            told("b", "meeting", "happened", f"{foes}+Mevlüt Çavuşoğlu"),
        ],
        {"a": "2022-03-10", "b": "2022-03-11"},
    )
    assert len(events) == 1


def test_talks_called_off_are_one_although_a_report_names_two_of_three() -> None:
    place = {"city": "Camp David", "country": "US"}
    events = linked(
        [
            told("a", "meeting", "cancelled", "Donald Trump+Taliban+Ashraf Ghani", "2019-09-08", **place),
            told("b", "meeting", "cancelled", "Donald Trump+Taliban", **place),
        ],
        {"a": "2019-09-08", "b": "2019-09-09"},
    )
    assert len(events) == 1


def test_a_visit_that_was_put_off_before_it_began_is_one() -> None:
    who = "Donald Trump+China"
    planned, moved = (
        told("a", "visit", "planned", who, "2026-04", country="CN"),
        told("b", "visit", "planned", who, "2026-05-14", date_end="2026-05-15", city="Beijing", country="CN"),
    )
    later = told("c", "visit", "planned", who, "2026-11-18", country="CN")
    events = linked([planned, moved, later], {"a": "2025-10-30", "b": "2026-03-20", "c": "2026-03-21"})
    assert groups(events) == {frozenset({"a/0", "b/0"}), frozenset({"c/0"})}


def test_the_welcome_of_a_guest_and_the_talks_after_it_are_two() -> None:
    who, day = "Xi Jinping+Kim Jong Un", "2019-06-20"
    events = linked(
        [
            told("a", "encounter", "happened", who, day, city="Pyongyang", country="KP"),
            told("b", "meeting", "happened", who, day, city="Pyongyang", country="KP"),
        ],
        {"a": day, "b": "2019-06-21"},
    )
    assert len(events) == 2


def test_a_handshake_far_from_home_is_how_a_meeting_began() -> None:
    who, day = "Donald Trump+Kim Jong Un", "2018-06-12"
    events = linked(
        [
            told("a", "encounter", "happened", who, day, city="Sentosa", country="SG"),
            told("b", "meeting", "happened", who, day, city="Singapura", country="SG"),
        ],
        {"a": day, "b": day},
    )
    assert len(events) == 1


def test_arrival_talks_and_farewell_are_days_of_one_visit() -> None:
    who = "Kim Jong Un+Russia"
    events = linked(
        [
            told("a", "visit", "happened", who, "2023-09-12", city="Khasan", country="RU"),
            told("b", "visit", "happened", who, "2023-09-17", city="Vladivostok", country="RU"),
            told("c", "visit", "happened", who, "2023-09-30", country="RU"),
        ],
        {"a": "2023-09-12", "b": "2023-09-18", "c": "2023-10-01"},
    )
    assert groups(events) == {frozenset({"a/0", "b/0"}), frozenset({"c/0"})}


def test_two_who_greet_each_other_are_not_the_three_of_a_photograph() -> None:
    day, place = "2025-10-13", {"city": "Sharm el-Sheikh", "country": "EG"}
    two = "Prabowo Subianto+Donald Trump"
    events = linked(
        [
            told("a", "encounter", "happened", f"{two}+Abdel Fattah el-Sisi", day, **place),
            told("b", "encounter", "happened", two, day, **place),
        ],
        {"a": day, "b": day},
    )
    assert len(events) == 2


def test_of_two_records_of_one_article_a_report_means_the_nearer() -> None:
    who, rio = "Narendra Modi+Keir Starmer", {"city": "Rio de Janeiro", "country": "BR"}
    events = linked(
        [
            told("a", "meeting", "planned", who, "2024-11-18", **rio),
            told("b", "meeting", "happened", who, "2024-11-18", number=0, **rio),
            told("b", "meeting", "happened", who, number=1),
            told("c", "meeting", "happened", who, "2024"),
        ],
        {"a": "2024-11-17", "b": "2024-11-18", "c": "2025-06-15"},
    )
    assert groups(events) == {frozenset({"a/0", "b/0", "c/0"}), frozenset({"b/1"})}


def test_dinner_and_the_talks_of_the_next_day_are_two_where_one_article_has_both() -> None:
    who, beijing = "Xi Jinping+Recep Tayyip Erdoğan", {"city": "Beijing", "country": "CN"}
    events = linked(
        [
            told("a", "meeting", "happened", who, "2024-05-13", number=0, **beijing),
            told("a", "meeting", "planned", who, "2024-05-14", number=1, country="CN"),
            told("b", "meeting", "happened", who, "2024-05-13", **beijing),
            told("c", "meeting", "happened", who, "2024-05-14", **beijing),
        ],
        {"a": "2024-05-14", "b": "2024-05-14", "c": "2024-05-15"},
    )
    assert groups(events) == {frozenset({"a/0", "b/0"}), frozenset({"a/1", "c/0"})}


def test_a_journey_called_off_is_none_of_those_made_before_or_wished_for_later() -> None:
    who, week = "Marco Rubio+Iran", {"city": "Tehran", "country": "IR"}
    events = linked(
        [
            told("a", "visit", "cancelled", who, "2026-03-23", number=0, **week),
            told("a", "visit", "proposed", who, number=1, country="IR"),
            told("b", "visit", "cancelled", who, "2026-03-23", number=0, **week),
            told("b", "visit", "happened", who, number=1, country="IR"),
        ],
        {"a": "2026-03-21", "b": "2026-03-24"},
    )
    assert frozenset({"a/0", "b/0"}) in groups(events)


def test_a_visit_told_of_two_weeks_later_without_its_day_is_the_last_one() -> None:
    events = linked(
        [
            told("a", "visit", "happened", "Friedrich Merz+Italy", "2026-01-25", country="IT"),
            told("b", "visit", "happened", "Friedrich Merz+Italy", country="IT"),
        ],
        {"a": "2026-01-25", "b": "2026-02-10"},
    )
    assert len(events) == 1


def test_plans_announced_in_one_week_are_one_although_one_names_a_far_day() -> None:
    who = "Ilham Aliyev+Vladimir Putin"
    events = linked(
        [
            told("a", "meeting", "planned", who),
            told("b", "meeting", "proposed", who, "2025-05-12", city="Sochi", country="RU"),
        ],
        {"a": "2025-04-27", "b": "2025-04-26"},
    )
    assert len(events) == 1


def test_talks_misdated_by_a_day_or_two_before_they_were_held_are_one() -> None:
    who = "Sjafrie Sjamsoeddin+Gen Nakatani"
    events = linked(
        [
            told("a", "meeting", "planned", who, "2025-04-06", country="JP"),
            told("b", "meeting", "happened", who, "2025-04-08", city="Tokyo", country="JP"),
            told("c", "meeting", "happened", who, "2025-04-12", city="Tokyo", country="JP"),
        ],
        {"a": "2025-04-05", "b": "2025-04-08", "c": "2025-04-12"},
    )
    assert groups(events) == {frozenset({"a/0", "b/0"}), frozenset({"c/0"})}


def test_what_is_denied_of_the_leaders_is_not_said_of_their_delegations() -> None:
    day, doha = "2025-06-12", {"city": "Doha", "country": "QA"}
    events = linked(
        [
            told("a", "meeting", "denied", "Shehbaz Sharif+Narendra Modi", day, **doha),
            told("b", "meeting", "happened", "Pakistan+India", day, **doha),
        ],
        {"a": "2025-06-12", "b": "2025-06-12"},
    )
    assert len(events) == 2


def test_a_companion_named_in_one_undated_report_makes_no_second_meeting() -> None:
    events = linked(
        [
            told("a", "meeting", "planned", "Sugiono+Anthony Albanese", "2026-03-14", city="Sydney", country="AU"),
            told("b", "meeting", "planned", "Sugiono+Sjafrie Sjamsoeddin+Anthony Albanese"),
        ],
        {"a": "2026-03-12", "b": "2026-03-12"},
    )
    assert len(events) == 1


def test_of_one_article_a_year_and_a_day_in_it_are_two() -> None:
    visit = "Prabowo Subianto+France"
    events = linked(
        [
            told("a", "visit", "happened", visit, "2026", country="FR"),
            told("a", "visit", "happened", visit, "2026-01-23", number=1, country="FR"),
        ],
        {"a": "2026-05-29"},
    )
    assert len(events) == 2

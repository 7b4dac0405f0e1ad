"""What is one contact and what is two: a scenario for each sentence that we promise."""

from __future__ import annotations

from dataclasses import replace

from kronik.model import Judgement, Mention, Side, Status
from tests.link.telling import groups, linked, told

TRUMP_PUTIN = "Donald Trump+Vladimir Putin"


def test_a_planned_summit_and_the_summit_held_are_one_with_its_plan_as_history() -> None:
    events = linked(
        [
            told("juni", "meeting", "planned", TRUMP_PUTIN, "2018-07-16", city="Helsinki", country="FI"),
            told("juli", "meeting", "happened", TRUMP_PUTIN, "2018-07-16", city="Helsinki", country="FI"),
        ],
        {"juni": "2018-06-28", "juli": "2018-07-17"},
    )
    assert groups(events) == {frozenset({"juni/0", "juli/0"})}
    assert events[0].status.value is Status.happened
    assert [c.mention for c in events[0].status.because] == ["juli/0"]
    assert events[0].status.against == ()


def test_a_postponed_summit_keeps_its_identity_and_shows_the_day_it_was_held() -> None:
    who = "Donald Trump+Emmanuel Macron"
    events = linked(
        [
            told("rencana", "meeting", "planned", who, "2018-11-10", city="Paris", occasion="Armistice"),
            told("tunda", "meeting", "cancelled", who, "2018-11-10", city="Paris", occasion="Armistice"),
            told("jadi", "meeting", "happened", who, "2018-11-20", city="Paris", occasion="Armistice"),
        ],
        {"rencana": "2018-11-01", "tunda": "2018-11-08", "jadi": "2018-11-20"},
    )
    assert len(events) == 1
    assert events[0].status.value is Status.happened
    assert events[0].when is not None
    assert events[0].when.value.earliest.isoformat() == "2018-11-20"


def test_a_handshake_and_the_formal_meeting_denied_the_same_day_are_two() -> None:
    events = linked(
        [
            told(
                "kompas",
                "encounter",
                "happened",
                TRUMP_PUTIN,
                "2017-11-11",
                city="Danang",
                country="VN",
                occasion="APEC",
            ),
            told("kompas", "meeting", "denied", TRUMP_PUTIN, "2017-11-11", country="VN", number=1),
            told("detik", "meeting", "denied", TRUMP_PUTIN, "2017-11-11", city="Danang", country="VN", occasion="APEC"),
        ],
        {"kompas": "2017-11-11", "detik": "2017-11-11"},
    )
    assert groups(events) == {frozenset({"kompas/0"}), frozenset({"kompas/1", "detik/0"})}
    assert {event.status.value for event in events} == {Status.happened, Status.denied}


def test_two_calls_within_four_days_are_two() -> None:
    events = linked(
        [
            told("a", "call", "happened", TRUMP_PUTIN, "2017-12-14"),
            told("b", "call", "happened", TRUMP_PUTIN, "2017-12-17"),
            told("c", "call", "happened", TRUMP_PUTIN, "2017-12-14"),
        ],
        {"a": "2017-12-15", "b": "2017-12-18", "c": "2017-12-18"},
    )
    assert groups(events) == {frozenset({"a/0", "c/0"}), frozenset({"b/0"})}


def test_a_trilateral_and_a_bilateral_on_its_margin_are_two() -> None:
    day = "2019-06-28"
    events = linked(
        [
            told(
                "a", "meeting", "happened", "Donald Trump+Shinzo Abe+Narendra Modi", day, city="Osaka", occasion="G20"
            ),
            told("b", "meeting", "happened", "Donald Trump+Shinzo Abe", day, city="Osaka", occasion="G20"),
        ],
        {"a": day, "b": day},
    )
    assert len(events) == 2


def test_a_copy_that_lost_a_party_is_the_trilateral_and_an_own_report_is_the_bilateral() -> None:
    day, place = "2019-09-16", {"city": "Ankara", "country": "TR"}
    three, two = "Recep Tayyip Erdoğan+Vladimir Putin+Hassan Rouhani", "Recep Tayyip Erdoğan+Vladimir Putin"
    mentions = [
        told("a", "meeting", "happened", three, day, **place),
        told("b", "meeting", "happened", two, day, **place),
        told("c", "meeting", "happened", two, day, **place),
    ]
    published = dict.fromkeys("abc", day)
    assert groups(linked(mentions[:2], published, {"b": "a"})) == {frozenset({"a/0", "b/0"})}
    assert len(linked(mentions[:2], published)) == 2
    assert groups(linked(mentions, published, {"b": "a"})) == {frozenset({"a/0"}), frozenset({"b/0", "c/0"})}


def test_two_states_alone_join_the_leaders_only_where_more_than_the_day_settles_it() -> None:
    day = "2018-07-16"
    summit = told("a", "meeting", "happened", TRUMP_PUTIN, day, city="Helsinki")
    aside = told("b", "meeting", "happened", "Mike Pompeo+Sergei Lavrov", day, city="Wina")
    named = told("c", "meeting", "happened", "United States+Russia", day, city="Helsinki")
    vague = told("d", "meeting", "happened", "United States+Russia", day)
    published = dict.fromkeys("abcd", "2018-07-17")
    found = groups(linked([summit, aside, named], published))
    assert found == {frozenset({"a/0", "c/0"}), frozenset({"b/0"})}
    assert len(linked([summit, aside, vague], published)) == 3


def test_companions_of_a_side_do_not_make_another_contact() -> None:
    events = linked(
        [
            told("a", "meeting", "planned", "Scott Bessent+Howard Lutnick+China", "2025-06-09", city="London"),
            told("b", "meeting", "planned", "Scott Bessent+China", "2025-06-09", city="London"),
        ],
        {"a": "2025-06-07", "b": "2025-06-08"},
    )
    assert len(events) == 1


def test_a_background_mention_joins_the_old_event_and_not_todays() -> None:
    events = linked(
        [
            told("lama", "meeting", "happened", TRUMP_PUTIN, "2019-06-28", city="Osaka", occasion="G20"),
            told("kini", "meeting", "happened", TRUMP_PUTIN, "2025-08-15", city="Anchorage", country="US"),
            told("kini", "meeting", "happened", TRUMP_PUTIN, "2019", city="Osaka", number=1),
        ],
        {"lama": "2019-06-29", "kini": "2025-08-16"},
    )
    assert groups(events) == {frozenset({"lama/0", "kini/1"}), frozenset({"kini/0"})}


def test_an_undated_mention_joins_the_news_of_its_days_and_stands_alone_long_after() -> None:
    published = {"a": "2019-09-15", "b": "2019-09-16", "c": "2020-03-01"}
    call = [
        told("a", "call", "happened", "Donald Trump+Mohammed bin Salman", "2019-09-14"),
        told("b", "call", "happened", "Donald Trump+Mohammed bin Salman"),
        told("c", "call", "happened", "Donald Trump+Mohammed bin Salman"),
    ]
    assert groups(linked(call, published)) == {frozenset({"a/0", "b/0"}), frozenset({"c/0"})}


def test_where_two_sides_differ_it_is_one_contact_and_the_denial_stands_against() -> None:
    events = linked(
        [
            told("a", "call", "happened", "Donald Trump+Xi Jinping", sources=["Donald Trump"]),
            told("a", "call", "denied", "Donald Trump+Xi Jinping", number=1, sources=["China"]),
        ],
        {"a": "2025-06-07"},
    )
    assert len(events) == 1
    assert events[0].status.value is Status.happened
    assert [c.mention for c in events[0].status.against] == ["a/1"]


def test_a_state_stands_for_its_leader_and_the_person_is_shown() -> None:
    events = linked(
        [
            told("a", "visit", "happened", "Prabowo Subianto+France", "2025-07-14"),
            told("b", "visit", "happened", "Prabowo Subianto+Emmanuel Macron", "2025-07-14"),
        ],
        {"a": "2025-07-14", "b": "2025-07-15"},
    )
    assert len(events) == 1
    assert {fact.value.name for fact in events[0].who} == {"Prabowo Subianto", "Emmanuel Macron"}
    assert all(len(fact.because) == 2 for fact in events[0].who)


def test_a_visit_and_the_meeting_on_it_are_two() -> None:
    events = linked(
        [
            told("a", "visit", "happened", "Prabowo Subianto+Emmanuel Macron", "2025-07-14"),
            told("a", "meeting", "happened", "Prabowo Subianto+Emmanuel Macron", "2025-07-14", number=1),
        ],
        {"a": "2025-07-14"},
    )
    assert len(events) == 2


def judged(verdict: str, at: str = "2026-01-01T00:00:00Z") -> Judgement:
    return Judgement(at, "pair", "a/0", "b/0", verdict, "", "", "peninjau", at, "", "")


def test_a_human_different_always_wins_a_human_same_joins_and_a_later_word_lifts_both() -> None:
    one = [told(article, "call", "happened", TRUMP_PUTIN, "2017-12-14") for article in "abc"]
    apart = linked(one, judgements=[judged("different")])
    assert all(not {"a/0", "b/0"} <= set(event.mentions) for event in apart)
    two = [
        told("a", "call", "happened", TRUMP_PUTIN, "2017-12-14"),
        told("b", "call", "happened", TRUMP_PUTIN, "2017-12-24"),
    ]
    assert len(linked(two, judgements=[judged("same")])) == 1
    assert len(linked(two, judgements=[judged("same"), judged("lifted", "2026-01-02T00:00:00Z")])) == 2


def test_two_names_of_one_city_are_one_and_an_island_holds_its_towns() -> None:
    one = {"published": None}
    events = linked(
        [
            told("a", "meeting", "happened", "Joko Widodo+Vladimir Putin", "2022-06-30", city="Moskwa", **one),
            told("b", "meeting", "happened", "Joko Widodo+Vladimir Putin", "2022-06-30", city="Moskow", **one),
            told("c", "meeting", "happened", "Joe Biden+Xi Jinping", "2022-11-14", city="Bali", **one),
            told("d", "meeting", "happened", "Joe Biden+Xi Jinping", "2022-11-14", city="Nusa Dua", **one),
        ]
    )
    assert groups(events) == {frozenset({"a/0", "b/0"}), frozenset({"c/0", "d/0"})}
    assert all(event.city is not None and event.city.against == () for event in events)


def test_a_letter_and_its_answer_are_two() -> None:
    letter = told("a", "message", "happened", "Donald Trump+Kim Jong Un", "2018-05-24")
    answer = told("b", "message", "happened", "Donald Trump+Kim Jong Un", "2018-05-24")
    again = told("c", "message", "happened", "Donald Trump+Kim Jong Un", "2018-05-24")
    events = linked([sent(letter, 0), sent(answer, 1), again])
    assert all(not {"a/0", "b/0"} <= set(event.mentions) for event in events)
    assert len(events) == 2


def sent(message: Mention, sender: int) -> Mention:
    sides = [Side.sender if i == sender else Side.receiver for i in range(len(message.who))]
    who = (
        replace(claim, value=replace(claim.value, side=side)) for claim, side in zip(message.who, sides, strict=True)
    )
    return replace(message, who=tuple(who))


def test_other_states_at_the_table_make_another_meeting() -> None:
    day = "2025-07-28"
    events = linked(
        [
            told("a", "meeting", "happened", "Anwar Ibrahim+Hun Manet+Phumtham Wechayachai", day),
            told("b", "meeting", "happened", "Susilo Bambang Yudhoyono+Hun Manet+Phumtham Wechayachai", day),
        ],
        {"a": day, "b": day},
    )
    assert len(events) == 2


def test_what_is_told_as_done_is_not_the_plan_for_a_later_day() -> None:
    undated = told("kini", "meeting", "happened", "Donald Trump+Kim Jong Un")
    plan = told("rencana", "meeting", "planned", "Donald Trump+Kim Jong Un", "2019-09-30")
    assert len(linked([undated, plan], {"kini": "2019-09-28", "rencana": "2019-09-27"})) == 2
    assert len(linked([undated, plan], {"kini": "2019-09-30", "rencana": "2019-09-27"})) == 1


def test_a_third_country_settles_which_contact_an_undated_report_means() -> None:
    singapore = told("lama", "meeting", "happened", "Donald Trump+Kim Jong Un", "2018-06", country="SG")
    undated = told("kini", "meeting", "happened", "Donald Trump+Kim Jong Un", city="Sentosa", country="SG")
    days = {"lama": "2018-12-01", "kini": "2018-12-20"}
    assert len(linked([singapore, undated], days)) == 1
    hosted = told("lama", "meeting", "happened", "Donald Trump+Emmanuel Macron", "2018-04", country="US")
    again = told("kini", "meeting", "happened", "Donald Trump+Emmanuel Macron", country="US")
    assert len(linked([hosted, again], days)) == 2, "at home to one of them they meet more than once"
    late = told("kini", "meeting", "happened", "Donald Trump+Kim Jong Un", city="Sentosa", country="SG")
    assert len(linked([singapore, late], {"lama": "2018-12-01", "kini": "2020-12-20"})) == 2, (
        "years later it may be another"
    )


def test_undated_plans_of_one_place_weeks_apart_are_one_plan() -> None:
    """Nobody ever gave the day: the city settles it, and the call that was off is the plan that was announced."""
    plan = told("a", "meeting", "planned", "Donald Trump+Vladimir Putin", city="Budapest", country="HU")
    off = told("b", "meeting", "cancelled", "Donald Trump+Vladimir Putin", city="Budapest", country="HU")
    days = {"a": "2025-10-17", "b": "2025-11-12"}
    assert len(linked([plan, off], days)) == 1


def test_an_undated_plan_to_visit_and_the_visit_within_two_months_are_one() -> None:
    """Few go to one country twice in two months; a visit that was made before it was announced is another."""
    plan = told("a", "visit", "planned", "Fumio Kishida+South Korea", country="KR")
    made = told("b", "visit", "happened", "Fumio Kishida+South Korea", "2023-05-07", country="KR")
    assert len(linked([plan, made], {"a": "2023-03-17", "b": "2023-05-07"})) == 1
    assert len(linked([plan, made], {"a": "2023-06-20", "b": "2023-05-07"})) == 2


def test_called_off_and_held_at_one_gathering_is_one_contact_of_an_article() -> None:
    held = told("a", "meeting", "happened", "Joko Widodo+Shinzo Abe", occasion="G20")
    off = told("a", "meeting", "cancelled", "Joko Widodo+Shinzo Abe", "2019-06-27", number=1, occasion="G20")
    assert len(linked([held, off], {"a": "2019-07-03"})) == 1


def test_a_journey_put_off_is_the_one_that_is_made_within_two_months() -> None:
    """Called off for one day and made on another; one that was merely planned for a day and another made later are two."""
    off = told("a", "visit", "cancelled", "Volodymyr Zelenskyy+Saudi Arabia", "2025-02-19", country="SA")
    made = told("b", "visit", "happened", "Volodymyr Zelenskyy+Saudi Arabia", "2025-03-10", country="SA")
    plan = told("a", "visit", "planned", "Volodymyr Zelenskyy+Saudi Arabia", "2025-02-19", country="SA")
    days = {"a": "2025-02-18", "b": "2025-03-11"}
    (event,) = linked([off, made], days)
    assert event.status.value is Status.happened
    assert len(linked([plan, made], days)) == 2
    assert len(linked([off, made], {"a": "2025-03-12", "b": "2025-03-11"})) == 2

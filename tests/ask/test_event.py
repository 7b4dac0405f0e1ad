"""One event as plain data: nothing lost, nothing added, every value back to its words."""

from __future__ import annotations

import csv
import io
import json

import pytest

from kronik.ask import export
from kronik.ask.dates import edtf
from kronik.ask.fields import FIELDS
from kronik.ask.show import entry, show
from kronik.ask.timeline import NO_DATE, NO_DAY, timeline
from kronik.ask.why import why
from kronik.errors import QuestionError
from kronik.model import Grain, TimeExpression
from tests.ask.cases import ARTICLES, CALL, HELD, PLANNED, READINGS, TEXT, day, event


def case() -> export.Case:
    return export.Case(event(), (CALL, PLANNED), ARTICLES, READINGS, {"RU": "RUS", "US": "USA"})


def test_show_says_null_for_what_no_report_gives() -> None:
    shown = show(event())
    assert shown["date"] == "2018-07-03"
    assert shown["status"] == "happened"
    assert shown["city"] is None
    assert shown["minutes"] is None
    assert [p["name"] for p in shown["participants"]] == ["Donald Trump", "Vladimir Putin"]
    assert json.loads(json.dumps(shown)) == shown


def test_why_leads_every_value_to_its_words_and_keeps_the_plan_beside() -> None:
    found = why(event(), (CALL, PLANNED), ARTICLES, READINGS)
    for field in found["fields"]:
        assert field["for"], field
        for claim in (*field["for"], *field["against"]):
            text = ARTICLES[claim["article"]].text
            assert [text[w["start"] : w["end"]] for w in claim["words"]] == [w["text"] for w in claim["words"]]
            assert text[claim["sentence"]["start"] : claim["sentence"]["end"]] == claim["sentence"]["text"]
    (topic,) = [field for field in found["fields"] if field["field"] == "topics"]
    assert topic["for"][0]["sentence"]["text"] == TEXT[40:]
    assert {(c["field"], c["value"]) for c in found["besides"]} == {("status", "planned"), ("date", "2018-07-04")}
    assert found["not_stated"] == ["city", "country", "occasion", "minutes"]
    assert {f["field"] for f in found["fields"]} | set(found["not_stated"]) == set(FIELDS)


def test_timeline_places_undated_events_by_their_articles_and_says_so() -> None:
    from dataclasses import replace

    dated = event(PLANNED)
    undated = event(replace(CALL, when=None))
    published = {i: r.published.day for i, r in READINGS.items()}
    placed = timeline([undated, dated], published)
    assert [(e.event.id, e.placed) for e in placed] == [(undated.id, NO_DATE), (dated.id, "")]
    assert timeline([undated], {})[0].placed == NO_DAY
    assert [e.event for e in timeline([undated, dated], {})] == [dated, undated]
    shown = entry(placed[0], {"m1": CALL}, ARTICLES, READINGS)
    assert shown["placed"] == "2018-07-03"
    assert shown["reports"][0]["evidence"] == TEXT[:39]


@pytest.mark.parametrize(
    ("first", "last", "grain", "text"),
    [
        ("2018-07-03", "2018-07-04", Grain.day, "2018-07-03"),
        ("2018-07-01", "2018-08-01", Grain.month, "2018-07"),
        ("2018-01-01", "2019-01-01", Grain.year, "2018"),
        ("2018-06-25", "2018-07-02", Grain.week, "[2018-06-25..2018-07-01]"),
        ("2017-11-10", "2017-11-12", Grain.interval, "2017-11-10/2017-11-11"),
    ],
)
def test_dates_are_edtf(first: str, last: str, grain: Grain, text: str) -> None:
    assert edtf(TimeExpression(day(first).earliest, day(last).earliest, grain)) == text


def test_tables_have_their_columns_and_join() -> None:
    for name, table in export.TABLES.items():
        rows = list(table.rows(case()))
        assert rows, name
        assert all(tuple(row) == table.columns for row in rows), name
        assert {row["event_id"] for row in rows} == {event().id}
    claims = list(export.TABLES["claims"].rows(case()))
    assert {row["stance"] for row in claims} == {"for", "besides"}
    for row in claims:
        start, end = row["start"], row["end"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        assert ARTICLES[str(row["article_id"])].text[start:end] == row["words"]
    (participants, *_) = export.TABLES["participants"].rows(case())
    assert participants["wikidata_qid"] == "Q22686"
    assert participants["iso3"] == "USA"


def test_csv_holds_no_formula_and_jsonl_the_very_value() -> None:
    line = next(export.lines("csv", "sources", case()))
    (row,) = csv.DictReader(io.StringIO(export.header("sources") + line))
    assert row["title"] == "'" + str(HELD.title) or row["title"] == "'=Judul ahead"
    (first, *_) = export.lines("jsonl", "sources", case())
    assert json.loads(first)["title"].startswith("=Judul")


def test_an_unknown_table_or_format_names_the_known_ones() -> None:
    with pytest.raises(QuestionError) as fault:
        export.table("actors")
    assert "participants" in fault.value.hint
    with pytest.raises(QuestionError):
        export.checked("xlsx")

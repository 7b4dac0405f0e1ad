from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.errors import KnowledgeError
from kronik.knowledge.rows import Row, table, toml


def written(folder: Path, text: str) -> Path:
    path = folder / "people.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_row_knows_its_file_and_line(tmp_path: Path) -> None:
    path = written(tmp_path, "id,name\n# a remark\nQ1,Ani\nQ2,Budi\n")
    rows = list(table(path, ("id", "name")))
    assert [(row.line, row["name"]) for row in rows] == [(3, "Ani"), (4, "Budi")]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("id\nQ1\n", "line 1: no column name"),
        ("id,name\nQ1,Ani,Jakarta\n", "line 2: 3 cells under 2 columns"),
        ("id,name\nQ1,Ani\nQ2\n", "line 3: 1 cells under 2 columns"),
    ],
)
def test_a_broken_table_names_file_and_line(tmp_path: Path, text: str, fault: str) -> None:
    with pytest.raises(KnowledgeError, match=fault) as caught:
        list(table(written(tmp_path, text), ("id", "name")))
    assert str(caught.value).startswith("people.csv")
    assert caught.value.hint


def test_a_missing_table_says_so(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="none.csv: cannot be read"):
        list(table(tmp_path / "none.csv", ()))


@pytest.mark.parametrize("value", ["2018-02-30", "2018-13", "18-02-03", "kemarin", "2018/02/03"])
def test_what_is_no_date_is_refused(value: str) -> None:
    with pytest.raises(KnowledgeError, match="line 7"):
        Row("x.csv", 7, {"start": value}).day("start")


def test_a_coarse_date_has_a_first_and_a_last_day() -> None:
    row = Row("x.csv", 2, {"month": "2024-02", "year": "2016", "december": "2015-12", "none": ""})
    assert (row.day("month"), row.day("month", last=True)) == (date(2024, 2, 1), date(2024, 2, 29))
    assert (row.day("year"), row.day("year", last=True)) == (date(2016, 1, 1), date(2016, 12, 31))
    assert row.day("december", last=True) == date(2015, 12, 31)
    assert row.day("none") is None


@given(st.dates())
def test_a_day_reads_as_itself(day: date) -> None:
    row = Row("x.csv", 2, {"day": day.isoformat()})
    assert row.day("day") == row.day("day", last=True) == day


def test_lists_drop_empty_and_repeated_items() -> None:
    assert Row("x.csv", 2, {"aliases": "Jokowi; Joko Widodo;;Jokowi"}).listed("aliases") == ("Jokowi", "Joko Widodo")


def test_a_table_that_is_not_toml_is_named(tmp_path: Path) -> None:
    path = tmp_path / "dates.toml"
    path.write_text("month = januari\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"dates.toml: .*line 1"):
        toml(path)

"""Renewing the register: what counts as new, what as otherwise, how terms join, and what the overlay then changes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kronik.errors import KnowledgeError
from kronik.knowledge import Knowledge, load
from kronik.knowledge.renewal import COLUMNS, Position, Renewed, Statement, overlay, positions, renewed

TODAY = date(2026, 1, 15)
PUTIN, NOBODY = "Q7747", "Q999999999"
OFFICE = Position("Q218295", "President of Russia", "head_of_state", "RUS")


@pytest.fixture(scope="module")
def know() -> Knowledge:
    return load()


def held(person: str, start: str | None, end: str | None = None) -> Statement:
    names = ("Vladimir Putin",) if person == PUTIN else ("Ann Alpha", "Ana Alfa")
    return Statement(person, names, OFFICE.qid, start, end)


def differences(know: Knowledge, *told: Statement) -> tuple[Renewed, ...]:
    return renewed(told, [OFFICE], know.register, TODAY)


def test_offices_have_a_class_and_a_state_of_ours(know: Knowledge) -> None:
    found = positions(know.places, know.register)
    assert len(found) > 450
    assert OFFICE in found
    assert {office.office_class for office in found} == {
        "head_of_state",
        "head_of_government",
        "monarch",
        "foreign_minister",
    }


def test_what_the_register_says_already_is_no_difference(know: Knowledge) -> None:
    assert differences(know, held(PUTIN, "2000-05-07", "2008-05-07"), held(PUTIN, "2012-05-07")) == ()
    assert differences(know, held(PUTIN, "2000-05-05", "2008-05"), held(PUTIN, "2012")) == ()


def test_somebody_new_is_a_difference_with_its_day_of_asking(know: Knowledge) -> None:
    (found,) = differences(know, held(NOBODY, "2025-12-01"))
    assert found.was is None
    assert found.line == "+ Ann Alpha (Q999999999), President of Russia, RUS: 2025-12-01 to now"
    assert (found.row["open_as_of"], found.row["aliases"]) == ("2026-01-15", "Ana Alfa")
    assert set(found.row) == set(COLUMNS)


def test_another_end_is_a_difference_that_says_what_was_there(know: Knowledge) -> None:
    (found,) = differences(know, held(PUTIN, "2012-05-07", "2025-12-24"))
    assert found.was == "2012-05-07 to now"
    assert found.row["name"] == "Vladimir Putin"
    assert found.row["open_as_of"] == ""


def test_a_row_a_cabinet_is_one_tenure(know: Knowledge) -> None:
    terms = (held(NOBODY, "2021-03-01"), held(NOBODY, "2014-02-01", "2018-03-01"), held(NOBODY, "2018-03-20", "2021"))
    assert [(r.row["start"], r.row["end"]) for r in differences(know, *terms)] == [("2014-02-01", "")]
    apart = (held(NOBODY, "2014-02-01", "2016-03-01"), held(NOBODY, "2018-03-20", "2020"))
    assert [(r.row["start"], r.row["end"]) for r in differences(know, *apart)] == [
        ("2014-02-01", "2016-03-01"),
        ("2018-03-20", "2020"),
    ]


def test_a_term_without_start_and_an_office_unasked_are_left_out(know: Knowledge) -> None:
    assert differences(know, held(NOBODY, None), Statement(NOBODY, ("A",), "Q1", "2020", None)) == ()


def test_the_overlay_outranks_the_package_and_changes_the_fingerprint(know: Knowledge, tmp_path: Path) -> None:
    told = (held(PUTIN, "2012-05-07", "2025-12-24"), held(NOBODY, "2025-12-24"))
    (tmp_path / "tenures.csv").write_text(overlay(differences(know, *told)), encoding="utf-8")
    ours = load(overlay=tmp_path)
    assert ours.register.holders("head_of_state", "RUS", TODAY) == (NOBODY,)
    assert ours.register.holders("head_of_state", "RUS", date(2018, 1, 1)) == (PUTIN,)
    assert [actor.id for actor in ours.register.named("Ana Alfa")] == [NOBODY]
    assert ours.fingerprint != know.fingerprint
    assert renewed(told, [OFFICE], ours.register, TODAY) == ()


def test_an_older_overlay_is_kept_where_it_is_not_renewed(know: Knowledge) -> None:
    first = overlay(differences(know, held(NOBODY, "2025-12-24"), held(PUTIN, "2012-05-07", "2025-12-24")))
    second = overlay(differences(know, held(NOBODY, "2025-12-25")), first)
    assert second.count(NOBODY) == 1
    assert "2025-12-25" in second and PUTIN in second


def test_an_overlay_that_is_wrong_or_absent_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tenures.csv").write_text(
        f"{','.join(COLUMNS)}\nQ1,A,,XXX,o,minister,2020,,,none,s\n", encoding="utf-8"
    )
    with pytest.raises(KnowledgeError, match=r"tenures\.csv, line 2"):
        load(overlay=tmp_path)
    monkeypatch.setenv("KRONIK_KNOWLEDGE", str(tmp_path / "none"))
    with pytest.raises(KnowledgeError, match="no folder"):
        load()

"""The reader's reasons are said in the page's language; what has no message says that it is English."""

from __future__ import annotations

import pytest

from kronik.web.reasons import Reason, explain
from kronik.web.wording import wording

ID = wording("id")


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("'Senin (14/11/2022)' says the day", []),
        (
            "'pekan lalu' counts from the day of the report, 2018-07-03",
            ["“pekan lalu” dihitung dari hari laporan, 3 Jul 2018"],
        ),
        (
            "Selasa (3/7): 3/7 was a Tuesday in 2012, 2018 (the text tells of 2016-01 as past); "
            "Mike Pompeo was Secretary of State 2018-04-26..2021-01-20 -> 2018",
            [
                "“Selasa (3/7)” jatuh pada hari Selasa pada 2012, 2018",
                "Mike Pompeo menjabat Secretary of State, 2018-04-26..2021-01-20",
                "jadi tahunnya 2018",
            ],
        ),
        (
            "Rabu (16/6): 16/6 was a Wednesday in 2010, 2021; 2 years remain",
            ["“Rabu (16/6)” jatuh pada hari Rabu pada 2010, 2021", "2 tahun masih mungkin"],
        ),
        (
            "'Rabu (12/6/2018)': 2018-06-12 was a Tuesday, not a Wednesday; the date is kept",
            [
                "“Rabu (12/6/2018)”: 12 Jun 2018 jatuh pada hari Selasa, bukan Rabu",
                "tanggal dibiarkan seperti tertulis",
            ],
        ),
        ("the publication line in the text says so", ["baris tanggal terbit dalam teks"]),
        ("", []),
    ],
)
def test_known_shapes_are_said_in_indonesian(reason: str, said: list[str]) -> None:
    assert [part.text for part in explain(reason, ID)] == said
    assert not any(part.lang for part in explain(reason, ID))


def test_an_unknown_shape_is_marked_as_english() -> None:
    assert explain("a rule made yesterday", ID) == (Reason("a rule made yesterday", "en"),)

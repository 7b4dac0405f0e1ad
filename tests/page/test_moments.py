"""The forms in which pages write an instant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.knowledge import load
from kronik.page.moments import parse, zone
from tests.page.made import linked, opened, page

WIB = zone("Asia/Jakarta")


@pytest.mark.parametrize(
    ("words", "iso", "said"),
    [
        ("2023-11-02T14:34:19+00:00", "2023-11-02T21:34:19+07:00", "stated"),
        ("2023-11-02T14:34:19.000Z", "2023-11-02T21:34:19+07:00", "stated"),
        ("2023-11-02T21:34:19+0700", "2023-11-02T21:34:19+07:00", "stated"),
        ("2023-11-02 21:34:19", "2023-11-02T21:34:19+07:00", "assumed"),
        ("2023/11/02 17:50:26", "2023-11-02T17:50:26+07:00", "assumed"),
        ("Kompas.com - 02/11/2023, 21:34 WIB", "2023-11-02T21:34:00+07:00", "stated"),
        ("Kamis, 02 Nov 2023 20:59 WIB", "2023-11-02T20:59:00+07:00", "stated"),
        ("Jum'at, 1 Agustus 2025 | 08:00 WIB", "2025-08-01T08:00:00+07:00", "stated"),
        ("Jum\u2019at 12 Agu 2022 07:30 WIT", "2022-08-12T07:30:00+09:00", "stated"),
        ("2 November 2023 14.05 WITA", "2023-11-02T14:05:00+08:00", "stated"),
        ("Thu, 02 Nov 2023 20:59:00 +0700", "2023-11-02T20:59:00+07:00", "stated"),
        ("Putri R, Jurnalis-Selasa, 26 Juli 2022 | 17:46 WIB", "2022-07-26T17:46:00+07:00", "stated"),
        ("1698922226000", "2023-11-02T17:50:26+07:00", "stated"),
        ("1698922226", "2023-11-02T17:50:26+07:00", "stated"),
        ("20 Januari 2026", "2026-01-20", "assumed"),
        ("14/2/2025 10:05", "2025-02-14T10:05:00+07:00", "assumed"),
        ("Fri, 01 Aug 25 08:00:00 +0700", "2025-08-01T08:00:00+07:00", "stated"),
        ("Fri Aug  1 08:00:00 WIB 2025", "2025-08-01T08:00:00+07:00", "stated"),
    ],
)
def test_forms(words: str, iso: str, said: str) -> None:
    moment = parse(words, load())
    assert moment is not None
    assert moment.iso(WIB) == (iso, said)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "0001-01-01T00:00:00Z",
        "1970-01-01",
        "2024-02-30",
        "25/13/2023",
        "kemarin",
        "2024-05-01T10:00:00+99:99",
        "9" * 400,
    ],
)
def test_junk_is_no_instant(words: str) -> None:
    assert parse(words, load()) is None


def test_a_clock_that_is_not_known_stays_without_zone() -> None:
    moment = parse("2023-11-02 21:34", load())
    assert moment is not None and moment.iso(None) == ("2023-11-02T21:34:00", "unknown")


@given(st.text(alphabet="0123456789 -/:.,TZ+WIBANovJumat'|", max_size=60))
def test_any_words(words: str) -> None:
    moment = parse(words, load())
    if moment is not None:
        assert moment.iso(WIB)[0][:4].isdigit()
        moment.instant(None)


def test_published_before_modified_and_with_its_source() -> None:
    found = opened(page(linked(datePublished="2025-08-01T10:00:00+07:00", dateModified="2025-08-02T09:00:00+07:00")))
    assert (found.published, found.modified) == ("2025-08-01T10:00:00+07:00", "2025-08-02T09:00:00+07:00")
    assert (found.published_raw, found.published_source) == ("2025-08-01T10:00:00+07:00", "json-ld datePublished")


def test_a_day_gives_way_to_a_time_of_that_day() -> None:
    found = opened(
        page(linked(datePublished="2025-08-01"), above='<div class="date">Jumat, 1 Agustus 2025 08:15 WIB</div>')
    )
    assert found.published == "2025-08-01T08:15:00+07:00"


def test_wib_called_utc_is_seen_by_the_visible_line() -> None:
    found = opened(
        page(
            linked(datePublished="2025-08-01T08:15:22Z"),
            above='<div class="date">Jumat, 1 Agustus 2025 08:15 WIB</div>',
        )
    )
    assert found.published == "2025-08-01T08:15:22+07:00"
    assert "div.date" in (found.published_source or "")


def test_utc_early_in_the_day_is_the_outlets_next_day() -> None:
    found = opened(
        page('<meta property="article:published_time" content="2025-07-31T20:15:00+00:00">'),
        "https://www.kompas.com/read/1",
    )
    assert found.published == "2025-08-01T03:15:00+07:00"


def test_made_stands_in_where_nothing_says_published_and_modified_never_does() -> None:
    found = opened(
        page(
            '<meta name="createdate" content="2025/08/01 05:00:00"><meta property="article:modified_time" content="2025-08-09T05:00:00+07:00">'
        )
    )
    assert (found.published, found.zone) == ("2025-08-01T05:00:00+07:00", "assumed")
    assert opened(page('<meta property="article:modified_time" content="2025-08-09T05:00:00+07:00">')).published is None


def test_an_undated_page_takes_the_day_of_its_address_and_no_time() -> None:
    found = opened(page(), "https://warta.example/2025/08/01/presiden-tiba")
    assert (found.published, found.published_source) == ("2025-08-01", "address")


def test_dates_of_other_articles_are_not_taken() -> None:
    teasers = "".join(f'<div class="date">Senin, {day} Juni 2024 10:00 WIB</div><p>x</p>' for day in range(1, 20))
    assert opened(page(below="<p>x</p>" * 300 + teasers)).published is None

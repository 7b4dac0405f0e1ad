"""Publication: stated, in the address, beside a source's verb, or by weekday and tenure; and what stays unknown."""

from __future__ import annotations

from datetime import date

import pytest

from kronik.knowledge import load
from kronik.model import Article, Dateline, How, Layout, Published, Span
from kronik.read.names import resolution as names
from kronik.read.times import published
from kronik.text import view

KNOW = load()


def infer(
    text: str = "Tidak ada apa-apa.", stated: str | None = None, url: str | None = None, outlet: str | None = None
) -> Published:
    article = Article("a", "p", "a", text, url=url, outlet=outlet, published=stated)
    cut = tuple(Span(*pair) for pair in _sentences(text))
    return published.infer(article, Layout(cut, ()), view(text), cut, names.recognise(view(text), cut, KNOW), KNOW)


def _sentences(text: str) -> list[tuple[int, int]]:
    found, at = [], 0
    for part in text.split("\n"):
        if part:
            found.append((at, at + len(part)))
        at += len(part) + 1
    return found


@pytest.mark.parametrize(
    ("stated", "day", "moment"),
    [
        ("2025-08-02", "2025-08-02", "2025-08-02"),
        ("2025-08-02T10:57:00+07:00", "2025-08-02", "2025-08-02T10:57:00+07:00"),
        ("2023-11-02T18:20:00Z", "2023-11-03", "2023-11-02T18:20:00+00:00"),
        ("2023-11-02T18:20:00+00:00", "2023-11-03", "2023-11-02T18:20:00+00:00"),
        ("2023-11-02T18:20:00.000Z", "2023-11-03", "2023-11-02T18:20:00+00:00"),
        ("Thu, 02 Nov 2023 21:34:00 +0700", "2023-11-02", "2023-11-02T21:34:00+07:00"),
        ("2017-12-19 13:16:05", "2017-12-19", "2017-12-19T13:16:05"),
        ("Kamis, 13 Feb 2025 17:57 WIB", "2025-02-13", "2025-02-13T17:57:00+07:00"),
        ("Senin, 4 Mei 2020 04:25 WITA", "2020-05-04", "2020-05-04T04:25:00+08:00"),
        ("Jum'at, 1 Agustus 2025 | 08:00 WIB", "2025-08-01", "2025-08-01T08:00:00+07:00"),
        ("Kompas.com - 02/11/2023, 21:34 WIB", "2023-11-02", "2023-11-02T21:34:00+07:00"),
        ("Minggu, 03 Agu 2025 09:00 WIT", "2025-08-03", "2025-08-03T09:00:00+09:00"),
    ],
)
def test_stated(stated: str, day: str, moment: str) -> None:
    found = infer(stated=stated)
    assert found.day == date.fromisoformat(day)
    assert found.moment == moment
    assert found.how is How.stated


@pytest.mark.parametrize("junk", ["1970-01-01", "0000-00-00", "baru saja", "2 jam lalu", "2025-13-40"])
def test_junk_is_reported_not_read(junk: str) -> None:
    found = infer(stated=junk)
    assert (found.day, found.how) == (None, How.unknown)
    assert junk in found.reason


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("HANOI, Selasa (25/11/2025) -", "2025-11-25"),
        ("Jakarta, 25 November 2025 –", "2025-11-25"),
        ("Jakarta (25/11/2025) –", "2025-11-25"),
        ("HANOI, Senin (25/11/2025) -", None),  # it was a Tuesday
    ],
)
def test_day_of_the_dateline(opening: str, day: str | None) -> None:
    text = f"{opening} Anwar Ibrahim tiba di Hanoi. Ia pernah ke sana pada Selasa (3/6/2025)."
    layout = Layout((Span(len(opening) + 1, len(text)),), (), dateline=Dateline(Span(0, len(opening)), "Hanoi", None))
    found = published.infer(Article("a", "p", "a", text), layout, view(text), layout.paragraphs, (), KNOW)
    assert str(found.day) == (day or "2025-06-03")
    assert found.how is How.inferred


def test_line_in_the_text() -> None:
    text = "Prabowo Temui Anwar\nKamis, 13 Feb 2025 17:57 WIB\nPrabowo menemui Anwar."
    layout = Layout((Span(0, len(text)),), (), stated=("2025-02-13T17:57:00+07:00", Span(20, 48)))
    found = published.infer(Article("a", "p", "a", text), layout, text, (), (), KNOW)
    assert found.moment == "2025-02-13T17:57:00+07:00"
    assert found.spans == (Span(20, 48),)


@pytest.mark.parametrize(
    "url",
    [
        "https://internasional.contoh.com/read/2018/07/03/175700/pertemuan",
        "https://contoh.co.id/berita/18/07/03/pertemuan",
        "https://contoh.com/internasional/20180703175700-134-1/pertemuan",
    ],
)
def test_address(url: str) -> None:
    assert infer(url=url).day == date(2018, 7, 3)


def test_swapped_day_and_month_of_metadata() -> None:
    text = "Jokowi melayat ke rumah duka, Selasa (10/9/2019)."
    found = infer(text, stated="2019-10-09")
    assert (found.day, found.how) == (date(2019, 9, 10), How.inferred)
    assert "changed places" in found.reason


def test_metadata_stand_when_the_text_tells_of_older_days() -> None:
    assert infer("Keduanya bertemu, Selasa (10/9/2019).", stated="2020-02-03").day == date(2020, 2, 3)


def test_source_date_before_other_dates() -> None:
    text = "Dilansir AFP, Kamis (13/2/2025), keduanya sepakat.\nPertemuan sebelumnya digelar Sabtu (3/6/2017)."
    found = infer(text)
    assert found.day == date(2025, 2, 13)
    assert [span.cut(text) for span in found.spans] == ["Kamis (13/2/2025)"]


def test_date_without_year_follows_the_latest_full_date() -> None:
    found = infer("Hal itu dikatakan Retno, Rabu (12/2/2020).\nPada Kamis (13/2) Retno tiba di Wina.")
    assert found.day == date(2020, 2, 13)


def test_weekday_and_tenure() -> None:
    found = infer("Menteri Luar Negeri AS Mike Pompeo menelepon Menlu Jepang, Selasa (3/7).")
    assert (found.day, found.how) == (date(2018, 7, 3), How.inferred)
    assert "Tuesday" in found.reason and "Pompeo" in found.reason


def test_weekday_alone_leaves_candidates() -> None:
    found = infer("Kedua menteri berunding di Wina, Selasa (3/7).")
    assert found.day is None
    assert {day.year for day in found.candidates} >= {2012, 2018}
    assert all(day.weekday() == 1 and (day.month, day.day) == (7, 3) for day in found.candidates)


def test_of_two_years_the_one_beside_a_day_told_with_its_year() -> None:
    found = infer("Retno tiba di Yangon (3/9/2017). Retno Marsudi bertolak ke Dhaka, Senin (4/9).")
    assert found.day == date(2017, 9, 4)


def test_of_two_years_the_one_in_which_most_were_in_office() -> None:
    text = "Presiden Joko Widodo tiba di Putrajaya, Jumat (9/8). Jokowi disambut Mahathir Mohamad dan Rusdi Kirana."
    assert infer(text).day == date(2019, 8, 9)


def test_an_office_just_left_counts_less_than_one_held() -> None:
    found = infer("Menteri Pertahanan Prabowo Subianto tiba di Subang, Kamis (14/11).")
    assert found.day == date(2019, 11, 14)


def test_an_event_far_back_is_no_publication() -> None:
    found = infer("Perang pecah pada 7 Oktober 2023.")
    assert found.day is None


def test_not_before_what_is_told_as_done() -> None:
    text = "Ruto telah tiba di Rabat pada Rabu, 4 Juni 2025 pagi.\nHal itu dikatakan Menlu Mudavadi, Selasa (3/6/2025)."
    assert infer(text).day == date(2025, 6, 4)
    ahead = "Ruto akan tiba di Rabat pada Rabu, 4 Juni 2025.\nHal itu dikatakan Menlu Mudavadi, Selasa (3/6/2025)."
    assert infer(ahead).day == date(2025, 6, 3)

"""When the article appeared: what is stated beside it, else what its own words allow, and why.

In this order: metadata; the publication line in the text; the address; the dateline's day; the full date beside the verb
of a source ("Dilansir AFP, Kamis (13/2/2025)"); the latest full date that is not of something still ahead; a weekday with
day and month, whose year the tenures of the persons named decide. More than one year left means: unknown, with all
candidates.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from kronik.knowledge import Knowledge
from kronik.model import Article, How, Layout, Published, Span, Timex
from kronik.read.names import tenurevote
from kronik.read.names.candidates import Candidate
from kronik.read.times.calendar import valid, years_with
from kronik.read.times.dates import is_attribution, recognise
from kronik.read.times.days import WEEKDAYS
from kronik.read.times.frame import Frame
from kronik.read.times.phrases import Phrase
from kronik.read.times.value import resolve
from kronik.text import view as reading_view

_FIRST_YEAR = 1995  # the web's first news sites; earlier metadata are empty stamps such as 1970-01-01
# hours from UTC of Indonesia's zones: WIB, WITA, WIT
_HOURS = {"Asia/Jakarta": 7, "Asia/Makassar": 8, "Asia/Jayapura": 9}
_ADDRESS = re.compile(r"/(20\d\d)/(\d\d)/(\d\d)(?=/)|/(\d\d)/(\d\d)/(\d\d)(?=/)|/(20\d\d)(\d\d)(\d\d)\d{6}(?=-)")
_DAY = re.compile(r"(?:19|20)\d\d-\d\d-\d\d", re.ASCII)  # as most metadata has it: no grammar is needed
_AFTER = 330  # days that a date without year may lie after the latest full one
_BEFORE = 14  # and before it
_WEEKS_AFTER = 60  # days within which a report still tells of the latest thing dated with its year


def infer(
    article: Article,
    layout: Layout,
    view: str,
    sentences: Sequence[Span],
    candidates: Sequence[Candidate],
    know: Knowledge,
) -> Published:
    """The day of publication, how it is known and from which words; `moment` is ISO 8601 where a time is stated.

    Args:
        article: with `published` as stated beside the text, if at all; junk there is reported in the reason.
        layout: whose `stated` is a publication line inside the text.
        view: the text in the reading view.
        sentences: where its sentences stand.
        candidates: persons that may be named; their tenures decide between years.
        know: the knowledge.
    """
    stated, complaint = _metadata(article, know)
    address = _from_address(article.url or "")
    if stated is not None:
        return _unswapped(stated, address, lambda: _from_full_dates(view, recognise(view, sentences, know), know))
    if layout.stated is not None:
        line = read_stamp(layout.stated[0], know, _zone_hours(article, know))
        if line is not None:
            day, moment = line
            return Published(
                day, moment, How.stated, complaint + "the publication line in the text says so", (layout.stated[1],)
            )
    if address is not None:
        return Published(address, address.isoformat(), How.stated, f"{complaint}the address has the day: {address}")
    if layout.dateline is not None and (opened := _from_dateline(layout.dateline.span, view, know)):
        return replace(opened, reason=complaint + opened.reason)
    phrases = recognise(view, sentences, know)
    found = _from_full_dates(view, phrases, know) or _from_weekdays(view, phrases, candidates, know)
    if found is None:
        return Published(None, None, How.unknown, complaint + "no metadata and no date in the text that settles it")
    return Published(found.day, found.moment, found.how, complaint + found.reason, found.spans, found.candidates)


# ---------------------------------------------------------------- stated


def _metadata(article: Article, know: Knowledge) -> tuple[Published | None, str]:
    words = (article.published or "").strip()
    if not words:
        return None, ""
    stamp = read_stamp(words, know, _zone_hours(article, know))
    if stamp is None:
        return None, f"metadata '{words[:40]}' is no date of publication; "
    day, moment = stamp
    return Published(day, moment, How.stated, f"stated beside the text: {words[:60]}"), ""


def read_stamp(words: str, know: Knowledge, hours: int = 7) -> tuple[date, str] | None:
    """Day and ISO 8601 moment of a stated date ("2025-08-02T10:57:00Z", "Kamis, 13 Feb 2025 17:57 WIB"); None for junk.

    A moment with a zone keeps it; its day is the day of the outlet's clock, `hours` from UTC.
    """
    text = reading_view(words)
    if _DAY.fullmatch(text) and (plain := valid(*map(int, text.split("-")))) and plain.year >= _FIRST_YEAR:
        return plain, plain.isoformat()
    phrases = recognise(text, (Span(0, len(text)),), know) if text else ()
    phrase = next((p for p in phrases if p.form == "date" and p.first.year is not None), None)
    timex = resolve(phrase, Frame(None)) if phrase else None
    if phrase is None or timex is None or timex.time is None or timex.time.earliest.year < _FIRST_YEAR:
        return None
    day = timex.time.earliest
    if phrase.clock is None or "T" not in timex.value:
        return day, day.isoformat()
    naive = datetime.fromisoformat(timex.value)
    if phrase.zone is None:
        return day, naive.isoformat(timespec="auto")
    aware = naive.replace(tzinfo=timezone(timedelta(hours=phrase.zone)))
    if phrase.zone not in _HOURS.values():  # machines write UTC: the day is that of the outlet's clock
        day = aware.astimezone(timezone(timedelta(hours=hours))).date()
    return day, aware.isoformat()


def _zone_hours(article: Article, know: Knowledge) -> int:
    outlet = know.outlets.by_name(article.outlet) if article.outlet else None
    return _HOURS.get(outlet.zone, 7) if outlet else 7


def _from_address(url: str) -> date | None:
    """The day that many outlets write into an article's address (/2018/07/03/, /18/07/03/, /20180703175700-)."""
    for hit in _ADDRESS.finditer(url):
        year, month, day = (int(part) for part in hit.groups() if part)
        found = valid(year + 2000 if year < 100 else year, month, day)
        if found is not None and found.year >= _FIRST_YEAR:
            return found
    return None


def _from_dateline(span: Span, view: str, know: Knowledge) -> Published | None:
    """The day with its year that a dateline carries ("HANOI, Selasa (25/11/2025) -"), as releases and agencies write it."""
    for phrase, timex in _full(recognise(view, (span,), know)):
        if timex.time is not None and _fits(phrase, timex):
            return Published(
                timex.time.earliest, None, How.inferred, f"the dateline's day: {timex.span.cut(view)}", (timex.span,)
            )
    return None


def _unswapped(stated: Published, address: date | None, told: Callable[[], Published | None]) -> Published:
    """Metadata whose day and month changed places (2019-10-09 for 10/9/2019), if address or text says so."""
    day = stated.day
    swapped = valid(day.year, day.day, day.month) if day is not None else None
    if day is None or swapped is None or swapped == day or (address is not None and address != swapped):
        return stated
    if address is None:
        text = told()
        if text is None or text.day is None or not timedelta(0) <= swapped - text.day <= timedelta(days=1):
            return stated
        if abs((day - text.day).days) <= 7:
            return stated
    reason = f"{stated.reason}; day and month have changed places, as {'the address' if address else 'the text'} shows: {swapped}"
    return Published(swapped, None, How.inferred, reason)


# ---------------------------------------------------------------- full dates of the text


def _from_full_dates(view: str, phrases: Sequence[Phrase], know: Knowledge) -> Published | None:
    """The latest full date of a source's words, else the latest one told with its weekday, as reports are dated.

    "7 Oktober 2023" alone dates an event, not a report: it only says that the article is not older.
    """
    full = [(phrase, timex) for phrase, timex in _full(phrases)]
    yearless = any(_without_year(phrase) for phrase in phrases)
    reports = [t for phrase, t in full if is_attribution(view, t, know) and not (yearless and not _fits(phrase, t))]
    full = [(phrase, timex) for phrase, timex in full if _fits(phrase, timex) or timex in reports]
    told = [timex for phrase, timex in full if phrase.tense <= 0 and phrase.first.weekday is not None]
    ahead = [timex for phrase, timex in full if phrase.tense > 0 and phrase.first.weekday is not None]
    plain = _of_the_one_weekday(full, phrases)
    bound = _told(phrases)
    for dated, rule in (
        (reports, "the latest full date that a source's words carry"),
        (told, "the latest full date in the text"),
        (ahead, "the only full date with its weekday"),
        (plain, "the only full date, on the only weekday that the text names"),
    ):
        if dated:
            found = _latest(view, dated, rule, phrases)
            if found.day is None or (dated is not reports and _of_another_year(found.day, phrases)):
                continue
            if bound is None or bound <= found.day + timedelta(days=31):
                return _not_before_what_is_done(found, found.day, full)
    return None


def _of_the_one_weekday(full: Sequence[tuple[Phrase, Timex]], phrases: Sequence[Phrase]) -> list[Timex]:
    """ "menyambutnya pada hari Sabtu ... di Kolombo, 5 April 2025": the one full date, where the one weekday told is its own."""
    days = {phrase.first.weekday for phrase in phrases if phrase.form == "weekday"}
    times = [timex for phrase, timex in full if phrase.first.weekday is None and phrase.tense <= 0]
    same = len(times) == len(full) == len(days) == 1 and times[0].time and times[0].time.earliest.weekday() in days
    return times if same else []


def _not_before_what_is_done(found: Published, day: date, full: Sequence[tuple[Phrase, Timex]]) -> Published:
    """ "telah tiba pada Rabu, 22 Oktober 2025 ... kata A, Selasa, 21 Oktober 2025": it appeared when he had arrived."""
    done = [
        timex
        for phrase, timex in full
        if phrase.tense < 0 and phrase.first.weekday is not None and timex.time and timex.time.earliest > day
    ]
    if not done:
        return found
    last = max(done, key=lambda timex: timex.time.earliest if timex.time else day)
    assert last.time is not None
    reason = f"{found.reason}, but what was done by {last.time.earliest} is told as past"
    return replace(found, day=last.time.earliest, reason=reason, spans=(*found.spans, last.span))


def _fits(phrase: Phrase, timex: Timex) -> bool:
    """Whether a day told with its weekday has it: "Minggu (10/11/2021)" is a slip for another month."""
    weekday = phrase.first.weekday
    return weekday is None or timex.time is None or timex.time.earliest.weekday() == weekday


def _of_another_year(day: date, phrases: Sequence[Phrase]) -> bool:
    """Whether weekdays with day and month stand in the text, and none of them fits near the full date of a caption."""
    told = [phrase for phrase in phrases if _without_year(phrase)]
    years = range(day.year - 1, day.year + 2)
    near = (_in_year(phrase, year) for phrase in told for year in years)
    return bool(told) and not any(found and -_BEFORE <= (found - day).days <= _AFTER for found in near)


def _full(phrases: Sequence[Phrase]) -> Iterable[tuple[Phrase, Timex]]:
    """Days told with their year."""
    for phrase in phrases:
        if phrase.form == "run" or (phrase.form == "date" and phrase.first.year is not None):
            timex = resolve(phrase, Frame(None))
            if timex is not None and timex.time is not None and timex.time.earliest.year >= _FIRST_YEAR:
                yield phrase, timex


def _told(phrases: Sequence[Phrase]) -> date | None:
    """The latest day or month, told with its year and as something past: the article cannot be older."""
    days = [
        timex.time.earliest
        for phrase, timex in _full(phrases)
        if timex.time is not None and phrase.tense < (1 if phrase.first.weekday is not None else 0)
    ]
    months = [
        date(p.first.year, p.first.month, 1)
        for p in phrases
        if p.form == "month" and p.tense < 0 and p.first.year and p.first.month
    ]
    return max([*days, *months], default=None)


def _latest(view: str, dated: Iterable[Timex], rule: str, phrases: Sequence[Phrase]) -> Published:
    last = max(
        (t for t in dated if t.time is not None), key=lambda t: (t.time.earliest if t.time else date.min, t.span.start)
    )
    assert last.time is not None
    day, spans = last.time.earliest, [last.span]
    reason = f"{rule}: {last.span.cut(view)}"
    for later, phrase in _yearless_after(day, phrases):
        if later > day:
            day, spans = later, [phrase.span]
            reason = f"{rule} is {last.span.cut(view)}, and '{phrase.words}' follows it: {later}"
    return Published(day, None, How.inferred, reason, tuple(spans))


def _yearless_after(day: date, phrases: Sequence[Phrase]) -> Iterable[tuple[date, Phrase]]:
    """Weekdays with day and month, not of something ahead, in the one year in which they follow the latest full date."""
    for phrase in phrases:
        parts = phrase.first
        if phrase.form != "date" or phrase.tense > 0 or parts.year is not None or parts.weekday is None:
            continue
        if parts.month is None or parts.day is None or not 1 <= parts.month <= 12:
            continue
        for found in years_with(parts.weekday, parts.month, parts.day, range(day.year - 1, day.year + 2)):
            if -_BEFORE <= (found - day).days <= _AFTER:
                yield found, phrase


# ---------------------------------------------------------------- weekday, day and month, and who held office


def _from_weekdays(
    view: str, phrases: Sequence[Phrase], candidates: Sequence[Candidate], know: Knowledge
) -> Published | None:
    weekdays = [phrase for phrase in phrases if _without_year(phrase)]
    dated = [phrase for phrase in weekdays if phrase.tense <= 0] or weekdays
    if not dated:
        return None
    told = max(date(2000, 1, 1), _told(phrases) or date.min)
    bound = max([told, *_years_told(phrases, tenurevote.latest_year(know))])
    options = _options(dated, bound, know)
    if not options:  # "mengundangnya pada 2026 atau 2027", told in December 2025: years to come without a word for it
        bound = told
        options = _options(dated, bound, know)
    options = _before_what_is_ahead(options, phrases)
    phrase = dated[-1]
    if not options:
        return None
    left, votes = tenurevote.narrow(options, candidates, know)
    left = _in_session(view, _beside_a_day_told(left, phrases))
    if len(left) > 1:
        left = tenurevote.likeliest(left, candidates, know)
    weekday = WEEKDAYS[phrase.first.weekday or 0]
    listed = ", ".join(str(day.year) for day in options)
    reason = f"{phrase.words}: {phrase.first.day}/{phrase.first.month} was a {weekday} in {listed}"
    if bound.year > 2000:
        reason += f" (the text tells of {bound:%Y-%m} as past)"
    reason += "".join(f"; {vote}" for vote in votes)
    spans = tuple(p.span for p in dated)
    if len(left) == 1:
        return Published(left[0], None, How.inferred, f"{reason} -> {left[0].year}", spans)
    return Published(None, None, How.unknown, f"{reason}; {len(left)} years remain", spans, tuple(left))


def _options(dated: Sequence[Phrase], bound: date, know: Knowledge) -> list[date]:
    """The days that may be meant, not older than the `bound` of what is told as past."""
    years = range(bound.year, tenurevote.latest_year(know) + 1)
    return [day for day in _reports(dated, years) if day >= bound - timedelta(days=_BEFORE)]


def _before_what_is_ahead(options: list[date], phrases: Sequence[Phrase]) -> list[date]:
    """Of several years, those from which a full date told as something ahead is less than two years away."""
    ahead = [timex.time.earliest for phrase, timex in _full(phrases) if timex.time is not None and phrase.tense > 0]
    if not ahead or len(options) < 2:
        return options
    near = [day for day in options if timedelta(-_BEFORE) <= max(ahead) - day <= timedelta(days=730)]
    return near or options


def _beside_a_day_told(days: list[date], phrases: Sequence[Phrase]) -> list[date]:
    """Of several days, the one that lies within some weeks of the latest day told with its year as past."""
    told = _told(phrases)
    near = [day for day in days if told is not None and -_BEFORE <= (day - told).days <= _WEEKS_AFTER]
    return near if len(near) == 1 else days


# "Sidang ke-74 Majelis Umum PBB", "SMU PBB ke-77": the first opened in the autumn of 1946 as that of the year's end.
_SESSION = re.compile(
    r"\b(?:SMU|(?:Sidang|Sesi)(?: Umum)?(?: ke-(?P<before>\d\d))?(?: Majelis Umum)?|Majelis Umum)(?: \(SMU\))?(?: PBB| Perserikatan Bangsa-Bangsa(?: \(PBB\))?)? ?(?:ke-(?P<after>\d\d))?",
    re.IGNORECASE,
)
_FIRST_SESSION = 1945
_AUTUMN = 9  # the month in which a session opens, for a year


def _in_session(view: str, days: list[date]) -> list[date]:
    """Of several days, those within the session of the UN General Assembly of which the text gives the number."""
    if len(days) < 2 or "ke-" not in view:
        return days
    for hit in _SESSION.finditer(view):
        if number := hit["before"] or hit["after"]:
            opened = _FIRST_SESSION + int(number)
            within = [day for day in days if day.year - (day.month < _AUTUMN) == opened]
            return within or days
    return days


def _without_year(phrase: Phrase) -> bool:
    parts = phrase.first
    return (
        phrase.form in {"date", "range"}
        and parts.year is None
        and parts.weekday is not None
        and parts.month is not None
        and parts.day is not None
        and 1 <= parts.month <= 12
    )


def _years_told(phrases: Sequence[Phrase], last: int) -> Iterable[date]:
    """Years that the text tells of as past, up to the `last` that can be ("target tahun 2030" is ahead)."""
    for phrase in phrases:
        if phrase.form == "year" and phrase.first.year is not None and phrase.tense <= 0 and phrase.first.year <= last:
            yield date(phrase.first.year, 1, 1)


def _reports(dated: Sequence[Phrase], years: range) -> list[date]:
    """The latest day told, for each year in which every weekday fits (all of them within one year's turn)."""
    found: list[date] = []
    for year in years:
        days = [_in_year(phrase, year) for phrase in dated]
        fitting = [day for day in days if day is not None]
        if len(fitting) == len(days):
            found.append(max(fitting))
    if found:
        return found
    last = dated[-1]
    return [day for year in years if (day := _in_year(last, year)) is not None]


def _in_year(phrase: Phrase, year: int) -> date | None:
    parts = phrase.first
    if parts.weekday is None or parts.month is None or parts.day is None:
        return None
    return next(years_with(parts.weekday, parts.month, parts.day, range(year, year + 1)), None)

"""Time expressions -> days: recognised by the grammar, resolved against the day of the report and the dates told before.

`recognise` needs no date and serves `published`; `find` gives the `Timex` of the article; `is_attribution` says whether
a date belongs to the report ("Dilansir AFP, Kamis") and not to what it tells (codebook, decision 1).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from kronik.knowledge import Knowledge
from kronik.model import Grain, Published, Span, Timex
from kronik.read.times import phrases as timephrases
from kronik.read.times.calendar import valid
from kronik.read.times.frame import Frame
from kronik.read.times.goingon import story_day
from kronik.read.times.grammar import grammar
from kronik.read.times.localdays import local_days
from kronik.read.times.phrases import Phrase
from kronik.read.times.value import resolve

recognise = timephrases.recognise

_ABSOLUTE = frozenset({"date", "run", "range", "weekday", "deictic", "month"})
_CLAUSE = 170  # how far back, in code points, the verb of the report may stand
_REACH = 90  # and how far ahead
_BREAK = re.compile(r"[\n]|[.!?][\"')]*\s+(?=[A-Z\"'])")
_EXPLAINED = frozenset({"deictic", "weekday"})
# "Sehari sebelum pertemuan itu, ...": counted from the event told before, as if its date stood there.
_TOLD_EVENT = re.compile(
    r"\s+(?:(?-i:(?:[a-z-]+\s+){0,3}?)(?:itu|tersebut)\b"  # "pembebasan sandera itu"
    r"|(?:ktt|konferensi|sidang|forum|pelantikan|pemakaman|pertemuan)(?: (?-i:[A-Z])[\w-]+){0,2}(?=,)"
    r"|(?:(?:kedatangan|ketibaan)(?:nya)?|(?:ia |dia )?(?:tiba|mendarat|sampai))(?=[,.]| di [^.;,\"]{1,30}, (?-i:[A-Z]|ia\b|dia\b)))",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\s*(?:itu|ini)?\s*(?:waktu setempat)?\s*[,(\[]?\s*(?:pada\s+)?")
_REMEMBERED = 400  # days: of what is longer ago "sehari setelah dilantik" does not speak by itself
_ONLY_SINCE = re.compile(  # "yang pertama sejak 1979. Pada Maret, ...": not of that year
    r"\b[Ss]ejak (?:tahun )?\Z|\b[Ss]ejak [a-z][^.;,\"]{2,60} (?:pada |tahun |bulan )+\Z"
    r"|\b(?:menjabat|dilantik|terpilih|berkuasa|berdiri|didirikan|merdeka|lahir|menang)\b(?:[^.;,\"]{0,40}? (?:pada |tahun )+| )\Z"
)
# "Keesokan harinya", "Malamnya": the story goes on, whenever it was told
_ON_THE_STORY = re.compile(
    r"(?:ke?esokan|esok ?hari|besoknya|(?:malam|sore|siang|pagi|petang) ?(?:hari)?nya)\b", re.IGNORECASE
)
_TAKEN_UP = frozenset({"same", "anchored"})
_STORY = 8  # sentences
_SINCE = 120  # code points before a time in which the words stand that make it the time of something else
# "Peskov menambahkan, pada Jumat Putin akan menerima Lukashenko": the comma ends the word, the day is of what it tells.
_SAID_NOW = re.compile(r"\bmen[a-z]{5,}, (?:pada )?(?:hari )?\Z")
_TOLD_NEXT = re.compile(r" (?!bahwa\b|waktu\b|lalu\b|kemarin\b|pagi\b|siang\b|sore\b|malam\b)[\w(]")
# "terakhir bertemu pada 2019. Mereka berbicara melalui telepon pada Juni": not in that year, when they met last
_LAST = re.compile(
    r"\b[Tt]erakhir\b|\b(?:KTT|[Pp]ertemuan|[Kk]unjungan|[Pp]utaran) (?:puncak )?(?:kedua|ketiga|keempat)\b"
)
_FINE = frozenset({Grain.day, Grain.interval, Grain.week, Grain.month, Grain.year})


def find(view: str, sentences: Sequence[Span], published: Published, know: Knowledge) -> tuple[Timex, ...]:
    """All time expressions with their TIMEX3 values, sorted, without overlap.

    Args:
        view: the article's text in the reading view.
        sentences: where its sentences stand.
        published: when it appeared; with no day, what counts from it keeps X in its value and has no interval.
        know: the knowledge; `dates.toml` holds the grammar.
    """
    phrases = _of_one_year(view, [_reported(view, phrase, know) for phrase in recognise(view, sentences, know)])
    lately = _just_before(phrases, published.day)
    told = _TimesTold(view, sentences, know)
    for index, phrase in enumerate(phrases):
        frame = _frame(phrase, told, published, lately)
        if phrase.form == "event":
            if _dates_clause(view, phrases, index) or _ROUGHLY.search(view, 0, phrase.span.start):
                continue
            frame = _beside(view, phrases, index, frame, told.found, know)
            if _TOLD_EVENT.match(view, phrase.span.end):
                frame = replace(frame, beside_follows=True)
        if before := told.taken_up(phrase):
            frame = replace(frame, previous=before, previous_words=before.span.cut(view))
        timex = _explained(view, phrases[index : index + 2], frame) or resolve(phrase, frame)
        timex = _repeated(view, phrase, timex, told.found)
        if timex is not None:
            told.add(phrase, timex, frame)
    return local_days(view, told.found)


@dataclass(slots=True)
class _TimesTold:
    """The times that an article has told so far, and those of them from which a later one may count."""

    view: str
    sentences: Sequence[Span]
    know: Knowledge
    found: list[Timex] = field(default_factory=list)
    previous: Timex | None = None  # the date told last
    words: str = ""  # of that date
    sentence: int = 0  # in which it stands
    event: Timex | None = None  # the day of the event, where the date told last is that of its report
    outside: Timex | None = None  # the date told last outside quotation marks
    acted: tuple[Timex, int] | None = None  # the day told last that is no report's, and its sentence
    stretch: tuple[Timex, int] | None = None  # the range of days told last, and its sentence

    def near(self, phrase: Phrase) -> bool:
        """Whether the date told last stands in the sentence of a phrase or in the one before."""
        return 0 <= phrase.sentence - self.sentence <= 1

    def taken_up(self, phrase: Phrase) -> Timex | None:
        """The time from which a phrase counts that goes on with the story, where that is not the date told last."""
        if phrase.form == "anchored" and self.event is not None and self.near(phrase):
            return self.event
        if phrase.form == "nth":
            return self.stretch[0] if self.stretch and phrase.sentence - self.stretch[1] <= _STORY else None
        at = phrase.span.start
        if (
            self.outside
            and self.previous is not self.outside
            and phrase.form in _TAKEN_UP
            and not _quoted(self.view, at)
        ):
            return self.outside
        if self.acted is None or phrase.sentence - self.acted[1] > _STORY:
            return None
        reports = phrase.form == "anchored" and self.sentence == phrase.sentence
        goes_on = (
            _ON_THE_STORY.match(self.view, at)
            or _from_a_day(phrase, self.previous)
            or (reports and _only_reports(self.view, self.previous, self.know))
        )
        return self.acted[0] if goes_on else None

    def add(self, phrase: Phrase, timex: Timex, frame: Frame) -> None:
        """Take in a time; what is told aside leaves the story where it was."""
        self.found.append(timex)
        # "bertemu Putin pada Senin, sehari setelah AS membom ...": the story goes on from the Monday
        aside = phrase.form == "event" and phrase.sentence == self.sentence and not frame.beside_follows
        if timex.time is None or timex.type not in {"DATE", "TIME"} or aside:
            return
        at = phrase.span.start
        since = _ONLY_SINCE.search(self.view, max(0, at - _SINCE), at)
        if timex.time.grain is Grain.day and not since and not _of_the_report(self.view, timex.span, self.know):
            self.acted = (timex, phrase.sentence)
        if timex.time.grain is Grain.interval:
            self.stretch = (timex, phrase.sentence)
        before = self.previous if self.sentence == phrase.sentence else None
        self.event = _event_of(self.view, timex, before, self.know)
        if not since:
            self.previous, self.words, self.sentence = timex, phrase.words, phrase.sentence
            self.outside = self.outside if _quoted(self.view, at) else timex


def _frame(phrase: Phrase, told: _TimesTold, published: Published, lately: tuple[date, ...]) -> Frame:
    """What a phrase may count from: the day of the report and the date told last, if that is of its story."""
    near, here = told.near(phrase), phrase.sentence == told.sentence
    frame = Frame(published.day, published.how, told.previous, told.words, near, here, lately=lately)
    newer = (near and not here) and (
        _after_the_last(told.view, told.sentences, phrase, told.sentence)
        or _in_midst(told.sentences[phrase.sentence], phrase, told.previous)
        or _of_years(told.found, told.sentences[told.sentence])
        or _of_no_contact(told.view, told.sentences, phrase, told.previous, told.sentence)
    )
    story = story_day(phrase, told.acted, told.view, published.day)
    if story and not _of_the_report(told.view, phrase.span, told.know):
        frame = replace(frame, story=story)
    return replace(frame, newer=True) if newer else frame


def _only_reports(view: str, told: Timex | None, know: Knowledge) -> bool:
    """ "Menyadur VOA, Jumat, ia tiba sehari sebelumnya": the Friday is that of the report, nothing counts from it."""
    return told is not None and _of_the_report(view, told.span, know)


_JUST_BEFORE = 2  # days before the report on which its source appeared


def _just_before(phrases: Sequence[Phrase], published: date | None) -> tuple[date, ...]:
    """The days told in full, with their weekday, that lie just before that of the report."""
    full = (p.first for p in phrases if p.form == "date" and p.first.weekday is not None and published is not None)
    days = (valid(one.year, one.month, one.day) for one in full if one.year and one.month and one.day)
    return tuple(day for day in days if day and published and 0 < (published - day).days <= _JUST_BEFORE)


_LISTED = re.compile(r",? (?:(?:dan|serta|lalu|kemudian) )?(?:pada |bulan |tanggal )*")
_IN_YEAR = frozenset({"month", "date"})


def _of_years(found: Sequence[Timex], sentence: Span) -> bool:
    """Whether the times told last are two years: "di Bali pada 2022 dan di Woodside pada 2023. Mereka bertelepon pada April"."""
    here = (timex.time for timex in found[-3:] if sentence.contains(timex.span))
    last = [time for time in here if time and time.grain is Grain.year]
    return len(last) > 1 and last[-2].earliest != last[-1].earliest


_HEAD = 40  # code points in which a time opens its sentence


_CONTACT = re.compile(
    r"\b(?:\w*(?:temu|jumpa|kunjung|lawat|runding|telepon|bicara|dialog|diskusi|jamu|sambut|terima)(?:an|i|nya)?|bersua|bertatap|KTT|tiba|berpidato)\b"
)


def _of_no_contact(view: str, sentences: Sequence[Span], phrase: Phrase, previous: Timex | None, told_in: int) -> bool:
    """ "Kedutaan dibuka kembali pada 2022. A bertemu B di Ankara pada 20 Januari": no year of theirs was told."""
    if phrase.form != "date" or previous is None or previous.time is None or previous.time.grain is not Grain.year:
        return False
    midst = phrase.span.start - sentences[phrase.sentence].start > _HEAD
    return midst and _CONTACT.search(view, sentences[told_in].start, sentences[told_in].end) is None


def _in_midst(sentence: Span, phrase: Phrase, previous: Timex | None) -> bool:
    """Whether a month stands in the midst of a sentence: a story of old goes on where the time opens it."""
    coarse = previous is not None and previous.time is not None and previous.time.grain is Grain.month
    return coarse and phrase.span.start - sentence.start > _HEAD


def _of_one_year(view: str, phrases: list[Phrase]) -> list[Phrase]:
    """ "pada Maret, Mei, dan Juli tahun lalu", "pada Maret dan Juli 2022": the last of them says the year of all."""
    for at in range(len(phrases) - 2, -1, -1):
        one, two = phrases[at], phrases[at + 1]
        bare = one.form in _IN_YEAR and one.first.month is not None and one.first.year is None
        if not bare or one.shift is not None or one.unit_shift is not None or two.form != one.form:
            continue
        later = two.first.month is not None and two.first.month > (one.first.month or 0)
        if later and _LISTED.fullmatch(view, one.span.end, two.span.start):
            phrases[at] = replace(one, first=replace(one.first, year=two.first.year), unit_shift=two.unit_shift)
    return phrases


def _after_the_last(view: str, sentences: Sequence[Span], phrase: Phrase, told_in: int) -> bool:
    """Whether the time told before is that of what was last, or this one is."""
    if phrase.form not in _ABSOLUTE or phrase.first.year is not None:
        return False
    before, here = sentences[told_in], sentences[phrase.sentence]
    return any(
        _LAST.search(view, start, end) for start, end in ((here.start, phrase.span.start), (before.start, before.end))
    )


def _from_a_day(phrase: Phrase, previous: Timex | None) -> bool:
    """ "... pada Desember. Sehari sebelumnya, ...": counted from the day told before, not from the month."""
    coarse = previous is not None and previous.time is not None and previous.time.grain in (Grain.month, Grain.year)
    return coarse and phrase.form == "anchored" and phrase.unit == "D"


def _quoted(view: str, at: int) -> bool:
    """Whether a place lies in a quotation that its paragraph opens."""
    return view.count('"', view.rfind("\n", 0, at) + 1, at) % 2 == 1


def _event_of(view: str, timex: Timex, before: Timex | None, know: Knowledge) -> Timex | None:
    """ "menelepon Rouhani pada Kamis, kata kantornya dalam pernyataan, Jumat": the day that "sehari sebelumnya" counts from."""
    if before is None or before.time is None or timex.time is None or before.time.grain is not Grain.day:
        return None
    earlier = before.time.earliest < timex.time.earliest
    if not earlier or _of_the_report(view, before.span, know) or not _of_the_report(view, timex.span, know):
        return None
    return before


def _reported(view: str, phrase: Phrase, know: Knowledge) -> Phrase:
    """A date of the report cannot lie ahead, whatever "akan" stands before it: the cue belongs to what is reported."""
    if phrase.tense > 0 and phrase.shift is None and _of_the_report(view, phrase.span, know):
        return replace(phrase, tense=-1)
    return phrase


def _explained(view: str, phrases: Sequence[Phrase], frame: Frame) -> Timex | None:
    """The day of "hari ini, Kamis (23/1)" or "Sabtu dini hari itu (14/9/2019)": the day that the date just after it says."""
    if len(phrases) < 2 or phrases[0].form not in _EXPLAINED or phrases[1].form != "date":
        return None
    first, second = phrases
    if not _JOINT.fullmatch(view, first.span.end, second.span.start):
        return None
    plain, said = resolve(first, frame), resolve(second, frame)
    if plain is None or said is None or said.time is None or said.time.grain is not Grain.day:
        return None
    if plain.time is not None and (plain.time.grain is not Grain.day or plain.time.earliest == said.time.earliest):
        return None
    suffix = plain.value.partition("T")
    value = said.time.earliest.isoformat() + "".join(suffix[1:])
    reason = f"'{first.words}' is explained by '{second.words}'"
    return Timex(first.span, plain.type, value, replace(said.time, reason=reason))


def _repeated(view: str, phrase: Phrase, timex: Timex | None, found: Sequence[Timex]) -> Timex | None:
    """The day of "26 Januari 2008, hari Sabtu": the weekday of the date just before it, if it has that weekday."""
    if phrase.form != "weekday" or timex is None or not found or found[-1].time is None:
        return timex
    before = found[-1].time
    if before is None or before.grain is not Grain.day or before.earliest.weekday() != phrase.first.weekday:
        return timex
    if not _JOINT.fullmatch(view, found[-1].span.end, phrase.span.start):
        return timex
    reason = f"'{phrase.words}' repeats '{found[-1].span.cut(view)}'"
    return Timex(timex.span, timex.type, before.earliest.isoformat() + phrase.part, replace(before, reason=reason))


_ROUGHLY = re.compile(r"\b(?:kurang|lebih) dari $", re.IGNORECASE)  # "kurang dari sepekan setelah ...": no day at all


def _dates_clause(view: str, phrases: Sequence[Phrase], index: int) -> bool:
    """ "Sehari menjelang KTT, Jokowi menerima Biden di Bali, Senin (14/11)": the day is that of the clause, not of the summit."""
    phrase = phrases[index]
    other = next((p for p in phrases[index + 1 :] if p.form in _ABSOLUTE), None)
    if other is None or other.sentence != phrase.sentence or not view[phrase.span.start].isupper():
        return False
    between = view[phrase.span.end : other.span.start]
    if between.endswith(", ") and "," in between[:-2]:
        return True
    return bool(_ITS_SUBJECT.search(between) and _ITS_VERB.match(view, other.span.end))


# "Sepekan setelah bertemu A, B pada Selasa menelepon C": between the subject of the main clause and its verb
_ITS_SUBJECT = re.compile(r", [A-Z][^,]{1,60}? (?:pada )?(?:hari )?$")
_ITS_VERB = re.compile(
    r"\)?(?: (?:pagi|siang|sore|petang|malam|akan|telah|sudah|langsung|juga|kembali))* (?:ber|me|di)[a-z]{3,}"
)


# "Pengumuman itu disampaikan sehari setelah ...": counted from the day of the word.
_STATEMENT = re.compile(
    r"\b(?:pengumuman|pernyataan|komentar|unggahan|cuitan|laporan|ucapan|seruan|penegasan|peringatan|(?:me|di)(?:nyampaikan|ngumumkan|nyatakan|ngatakan|ngungkapkan|sampaikan|umumkan|lontarkan|ungkapkan|keluarkan|rilis))\w*\b[^.;]*$",
    re.IGNORECASE,
)


def _beside(
    view: str, phrases: Sequence[Phrase], index: int, frame: Frame, found: Sequence[Timex], know: Knowledge
) -> Frame:
    """The frame of "tiga hari setelah E": the date that follows in the sentence, else the one before it there."""
    phrase = phrases[index]
    for other in phrases[index + 1 :]:
        if other.sentence != phrase.sentence:
            break
        if other.form in _ABSOLUTE and not _of_the_report(
            view, other.span, know
        ):  # "..., kata X, Sabtu" dates no event
            beside = resolve(other, frame)
            if beside is not None and beside.time is not None and beside.time.grain in _FINE:
                return replace(frame, beside=beside, beside_words=other.words, beside_follows=True)
    for other in reversed(phrases[:index]):
        if other.sentence != phrase.sentence:
            break
        before = next((t for t in found if t.span == other.span and t.time is not None), None)
        if before is not None:
            return replace(frame, beside=before, beside_words=other.words)
    if phrase.unit != "D" and not _TOLD_EVENT.match(view, phrase.span.end):
        return frame
    said = _STATEMENT.search(view, max(0, phrase.span.start - _SINCE), phrase.span.start)
    by = (
        None if _TOLD_EVENT.match(view, phrase.span.end) else frame.day
    )  # "sehari setelah tiba" may count from what is ahead
    told = (t for t in reversed(found) if _told(t, by) and (said or not _of_the_report(view, t.span, know)))
    last = next(told, None)
    if last is None or last.time is None or (frame.day and (frame.day - last.time.earliest).days > _REMEMBERED):
        return frame
    # "Sehari sebelum terbang ke Moskow, mereka singgah di Kiev": the flight is what was told, and over
    opens = phrase.word == "-" and phrase.words[:1].isupper()
    over = opens and frame.day is not None and last.time is not None and last.time.earliest <= frame.day
    return Frame(frame.day, frame.how, beside=last, beside_words=last.value, beside_follows=over)


def _told(timex: Timex, published: date | None) -> bool:
    """Whether it is a day on which the report may have been at its telling."""
    time = timex.time
    days = time is not None and time.grain in (Grain.day, Grain.interval)
    return bool(days and time and (published is None or time.earliest <= published))


def is_attribution(view: str, timex: Timex, know: Knowledge) -> bool:
    """Whether the expression dates the report ("kata X, Senin (3/7)") and not what is reported (codebook, decision 1).

    "Ujar X usai bertemu Y di Istana, Senin (3/7)" is no attribution: the clause between verb and date has the date. The
    patterns stand in dates.toml under `attribution`.
    """
    return _of_the_report(view, timex.span, know)


@functools.lru_cache(maxsize=64)  # asked of one date up to four times
def _of_the_report(view: str, span: Span, know: Knowledge) -> bool:
    patterns = grammar(know).attribution
    start = max(0, span.start - _CLAUSE)
    for hit in _BREAK.finditer(view, start, span.start):
        start = hit.end()
    if _SAID_NOW.search(view, start, span.start) and _TOLD_NEXT.match(view, span.end):
        return False
    if patterns["says"].search(view[span.end : span.end + _REACH]):
        return patterns["dealings"].search(view, start, span.start) is None
    verb = max((hit.end() for hit in patterns["report"].finditer(view, start, span.start)), default=None)
    return verb is not None and patterns["breaks"].search(view, verb, span.start) is None

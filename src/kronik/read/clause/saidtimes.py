"""Time words inside a quotation count from the day on which it was said (codebook, decision 1).

"Hari ini kami bertemu", kata Retno, Senin (5/8): the Monday, whenever the report appeared. A quotation whose day the
sentence does not give says nothing about days.
"""

from __future__ import annotations

import functools
import re
from dataclasses import replace
from datetime import date, timedelta

from kronik.model import Grain, TimeExpression, Timex
from kronik.read.clause.scene import PLACE, SIGNS, TIME, Scene
from kronik.read.openings import holds
from kronik.read.times import calendar
from kronik.read.wordclasses import AFTER, SAID, SAY, WILL

_SAID = re.compile(
    rf"\b(?:{SAID}|tulis|cuit|cicit|kicau|demikian|beber)(?:nya)?\b"
    rf"|\b(?:{SAY}|menulis|dikutip|dilansir)\b"
)
# "Penundaan kunjungan itu diumumkan (oleh) Menlu A di Ottawa, Senin": day and place are those of the announcement.
_TOLD_BY = r"di(?:umumkan|sampaikan|ungkap(?:kan)?|konfirmasi|jelaskan|paparkan|beberkan|nyatakan|tegaskan|benarkan|katakan|utarakan|kemukakan)(?: (?:langsung|juga|secara \w+))*(?: oleh)? (?:(?:juru bicara|jubir|staf khusus|kepala|sekretaris|pihak) )?(?:[\w-]+ ){0,2}?"
TOLD_BY = rf"{_TOLD_BY}(?:{SIGNS['N']}|{PLACE})"
_GOES_ON = re.compile(rf"\W{{0,4}}(?:{SAID}|beber)(?:nya| (?:dia|ia|beliau))\b")
# looked for before the pattern: most sentences have none of them
_REPORTS = ("dilansir", "dikutip", "melansir", "mengutip", "dilaporkan", "diberitakan", "diwartakan")
_REPORTED = re.compile(rf"\b(?:{'|'.join(_REPORTS)})\b")
# "dalam pernyataan yang dirilis pada Selasa, A mengenang pertemuan ...": the day of what was written.
WRITTEN_ON = re.compile(
    r"\byang (?:baru |telah |sudah )?(?:di(?:kirim(?:kan)?|unggah|rilis|bagikan|publikasikan|terima|tulis|siarkan|terbitkan|keluarkan|umumkan|teken|tanda ?tangani|tayangkan|muat)|tertanggal|bertanggal|tayang|terbit)\b(?: \w+){0,3}?,? (?:pada )?(?:hari )?$"
)
_REACH = 260  # code points between a quotation and the day of its telling
_WEEKDAY = re.compile(r"(?i)\b(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)\b")


def going_on(scene: Scene, before: date | None) -> Scene:
    """The scene with the day `before` of the statement that the same speaker goes on with: '"...," tuturnya'."""
    if before is None or not scene.quoted or not _GOES_ON.search(scene.words, max(b for _, b in scene.quoted) - 3):
        return scene
    return replace(scene, said=before)


def day_said(scene: Scene) -> date | None:
    """The day of the statement that a scene quotes; a report's own day is none ("seperti dilansir X pada Rabu")."""
    if reported(scene):
        return None
    return next((day for a, _ in scene.quoted if (day := statement_day(scene, a))), None)


def reported(scene: Scene) -> bool:
    """Whether a sentence says that another outlet reported it."""
    return _reported(scene.words)


@functools.lru_cache(maxsize=128)  # asked of every sentence and for every contact near it
def _reported(words: str) -> bool:
    return holds(words, _REPORTS) and _REPORTED.search(words) is not None


# "... akan berlanjut, kata Peskov, Selasa (4/3)", "Anwar menyampaikan hal itu di parlemen, Selasa"
_STATED_BY = re.compile(
    rf"\b(?:{SAID})\b[^.;\"{TIME}]*?(?P<who>{SIGNS['P']})(?P<aside>[^.;\"{TIME}]{{0,60}}?),? (?:pada )?(?:hari )?(?P<day>{TIME})\W*$"
    rf"|^\W*(?P<who2>{SIGNS['P']}),? (?:(?:pada )?(?:hari )?(?P<day2>{TIME}),? (?:{SAY})\b"
    rf"|(?:\w+ ){{0,2}}?(?:{SAY}) (?:hal|pernyataan|komentar|keterangan|ini|itu)\b[^.;\"{TIME}]*,? (?:pada )?(?:hari )?(?P<day3>{TIME})\W*$)"
    rf"|\b{_TOLD_BY}(?P<who4>{SIGNS['P']})[^.;\"{TIME}]{{0,120}}?,? (?:pada )?(?:hari )?(?P<day4>{TIME})\W*$"
)


def stated_by(scene: Scene) -> tuple[str, date] | None:
    """Who makes a statement in a sentence without quotation marks, and on which day."""
    if TIME not in scene.words:
        return None
    hit = None if reported(scene) else _STATED_BY.search(scene.words)
    group = next((name for name in ("day", "day2", "day3", "day4") if hit and hit[name]), None)
    if hit is None or group is None:
        return None
    time = scene.times.get(hit.start(group))
    who = scene.names.get(hit.start({"day": "who", "day4": "who4"}.get(group, "who2")))
    if time is None or time.time is None or time.time.grain is not Grain.day or who is None or len(who.parties) != 1:
        return None
    return who.parties[0].name, time.time.earliest


# "Rosan mengatakan, X menyetujui itu saat bertemu Y pekan lalu." before '"...," kata Rosan, Minggu (13/7)'
_RELATED = re.compile(rf"^\W*(?:[a-z]+(?: [a-z]+)?, )?(?P<who>{SIGNS['P']})[^.;\"{TIME}]{{0,60}}? (?:{SAY})\b")


def related_by(scene: Scene) -> tuple[str, int] | None:
    """Who tells what a sentence without quotation marks relates, and where his words begin in it."""
    hit = None if scene.quoted or reported(scene) else _RELATED.search(scene.words)
    who = scene.names.get(hit.start("who")) if hit else None
    if hit is None or who is None or len(who.parties) != 1:
        return None
    return who.parties[0].name, hit.end()


def related_on(scene: Scene, start: int, said: date) -> Scene:
    """The scene with the times of what is related from `start` on counted from the day on which it was said."""
    moved = {
        position: _moved(time, said, time.span.cut(scene.view))
        for position, time in scene.times.items()
        if position >= start and time.time is not None
    }
    return replace(scene, times={**scene.times, **moved}) if moved else scene


def restated(scene: Scene) -> Scene:
    """The scene with the times of its quotations counted from the day of the statement, where its sentence gives that."""
    if not scene.quoted or not scene.times:
        return scene
    moved = {
        position: _moved(time, said, time.span.cut(scene.view))
        for position, time in scene.times.items()
        if scene.inside_quote(position)
        and time.time is not None
        and (said := statement_day(scene, position))
        and not from_stated(scene, time)
    }
    return replace(scene, times={**scene.times, **moved}) if moved else scene


_NEXT_DAY = re.compile(r"(?:ke?esokan|esok ?hari|besoknya|esoknya|sehari (?:sebelum|kemudian|setelah))", re.IGNORECASE)


_FROM_DATE = re.compile(r"counts from \D{0,12}\d")


def from_stated(scene: Scene, time: Timex) -> bool:
    """ "terbang pada 8 September, dan keesokan harinya ...": counted from the date beside it, whenever it was said."""
    words = time.span.cut(scene.view)
    return time.time is not None and _FROM_DATE.search(time.time.reason) is not None and bool(_NEXT_DAY.match(words))


def counted_there(scene: Scene, position: int, time: Timex) -> bool:
    """Whether a time in a quotation counts from the day of the statement or from a date that the quotation states."""
    said = statement_day(scene, position)
    by_words = time.time is not None and said is not None and time.time.anchor == said
    return by_words or from_stated(scene, time)


def statement_day(scene: Scene, position: int) -> date | None:
    """The day that the sentence gives for the quotation at `position`: beside its verb of saying, after it or before."""
    quoted = scene.inside_quote(position)
    if quoted is None:
        return None
    start, end = quoted
    for at, time in scene.times.items():
        if time.time is None or time.time.grain is not Grain.day or scene.inside_quote(at):
            continue
        between = scene.words[end:at] if at >= end else scene.words[at:start]
        if len(between) <= _REACH and _SAID.search(between) and '"' not in between.strip('" '):
            return time.time.earliest
    return scene.said


def _moved(time: Timex, said: date, words: str) -> Timex:
    """The time as it counts from `said` and not from the day of the report."""
    old = time.time
    if old is None or old.anchor is None or old.anchor == said or any(c.isdigit() for c in words):
        return time
    days = _days(old, old.anchor, said, words)
    if days is None:
        return time
    reason = f"'{words}' counts from the day of the statement, {said}"
    return replace(time, time=replace(old, earliest=days[0], latest=days[1], anchor=said, reason=reason))


def _days(old: TimeExpression, anchor: date, said: date, words: str) -> calendar.Interval | None:
    first = old.earliest
    if old.grain is Grain.day:
        weekday = _WEEKDAY.search(words)
        if weekday and not re.search(r"(?i)\b(?:pekan|minggu)\s+(?:lalu|depan|ini)\b", words):
            ahead = timedelta(days=(first.weekday() - said.weekday()) % 7)
            back = timedelta(days=(said.weekday() - first.weekday()) % 7)
            return calendar.day_of(said + ahead if first > anchor else said - back)
        return calendar.day_of(first + (said - anchor))
    if old.grain in (Grain.week, Grain.interval):
        step = calendar.week_of(said)[0] - calendar.week_of(anchor)[0]
        return first + step, old.latest + step
    if old.grain is Grain.month:
        return calendar.month_of(first.year, first.month + (said.year - anchor.year) * 12 + said.month - anchor.month)
    if old.grain is Grain.year:
        return calendar.year_of(first.year + said.year - anchor.year)
    return None


# "sehari setelah (melakukan percakapan)": counts from what follows, so it dates that.
ANCHORED = re.compile(rf"\b(?:{AFTER}|sebelum)$", re.IGNORECASE)
# "mengaku pekan ini akan bertemu ...": the week of what is to come, not of the word.
_TO_COME = re.compile(r"\b(?:ini|depan|mendatang|besok|lusa|nanti)\b")
_WILL_THEN = re.compile(rf" (?:juga |kembali |segera )?(?:{WILL})\b")
# "Andika menambahkan, April mendatang ia akan ...", "Menurut Peskov, pekan depan Putin ...": the comma ends the word.
# and "Menurut laporan kantor berita SABA, Griffiths pada Senin tiba": so does the subject after it.
# "Seperti diberitakan sebelumnya, pada 28 Juli A ...": what was known before is told with no day of its own.
_TOLD_WHERE = (
    r"(?:menurut|mengutip|melansir|dilansir|dikutip|(?:seperti|sebagaimana)(?: yang)?(?: telah| sudah)? di[a-z]{4,})"
)
_WORD_OVER = re.compile(
    rf"(?:(?:\b(?:{SAY})|\bmenurut {SIGNS['N']}), "
    rf"|\A\W*(?:{_TOLD_WHERE}\b|{SIGNS['N']} (?:me(?:lapor|warta|mberita|nyebut|nulis)[a-z]*))[^,;\"{TIME}]{{0,80}}, (?:{SIGNS['N']}(?:, | dan | serta )){{0,3}}{SIGNS['N']} (?:sempat |juga )?"
    rf"|\A\W*(?:seperti|sebagaimana)(?: yang)?(?: telah| sudah)? (?:diketahui|(?:diberitakan|disampaikan|dilaporkan) sebelumnya), "
    rf")(?:pada )?(?:hari )?$"
)
# "Kemarin, kata Sugiono, Anwar menelepon Prabowo": who says so stands between commas.
SAID_ASIDE = re.compile(rf"\A(?: (?:pula|juga))?, (?:{SAID}|menurut) [^,;.\"]{{1,60}},(?= )")


def word_over(scene: Scene, position: int, between: str) -> bool:
    """Whether a comma ends the word of saying before a time that opens what is said."""
    return not between.startswith(",") and _WORD_OVER.search(scene.words, 0, position) is not None


# "kata Wang Yi, Selasa, setelah pertemuan dengan ...": said on its day (codebook decision 8), whoever says it was there.
_SPEAKS = re.compile(
    rf"{_SAID.pattern}|\bberbicara (?:di|kepada|pada|dalam)\b|\bkepada (?:para |awak )?(?:wartawan|media|pers)\b"
)
_ONCE_MET = re.compile(rf",? (?:{AFTER}) (?:(?!dengan\b|antara\b)(?:[\w-]+|{SIGNS['Z']}) ){{0,4}}")


def once_met(between: str, lead: str) -> bool:
    """Whether a time, `lead` before it, dates words said once a contact was over, of which the trigger `between` tells."""
    said = _SPEAKS.search(lead) is not None and _REPORTED.search(lead) is None
    return said and _ONCE_MET.fullmatch(between) is not None


def of_what_is_said(scene: Scene, position: int, between: str) -> bool:
    """Whether a time after a verb of saying is of what is said."""
    words = scene.times[position].span.cut(scene.view)
    if word_over(scene, position, between):
        return True
    return bool(ANCHORED.search(words) or (_TO_COME.search(words.lower()) and _WILL_THEN.match(between)))

"""Time expressions as the text has them, before anybody asks which day they mean.

A `Phrase` keeps the parts that the words state: weekday, day, month, year, unit, count, direction. It is resolved later,
when the day of the report is known (`timevalue`).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.model import Span
from kronik.read.openings import holds
from kronik.read.times.grammar import ANCHORS, BITS, Grammar, Rule, grammar, worth_trying
from kronik.read.times.tense import aimed, done_then, formerly, goes_on_ahead, of_another_act, tense_of
from kronik.text import small

_DIGIT = re.compile(r"\d")
_SLASHES = re.compile(r"\d(?<![\d/.(-]\d)\d?\s*/\s*[01]?\d\s*/\s*\d")  # day, month and year, outside brackets
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_NAMED = (
    BITS["weekday"] | BITS["month"]
)  # classes of which two count, and whose words begin a word, unless a space is lost
_ENDING = BITS["month"] | BITS["unit"]  # and those whose words end one
_TWICE = BITS["weekdays"] // BITS["weekday"]  # moves a counted class's bit to that of its plural
_AND = re.compile(r"\bdan\b", re.IGNORECASE)
_VAGUE = frozenset({"beberapa", "sejumlah", "belasan", "puluhan"})
_TENSED = frozenset({"date", "range", "month", "months", "weekday", "weekend", "season"})
_BEFORE = 44  # how far left of an announcing word an expression may begin
_AFTER = 64  # and how far right of it it may end


@dataclass(frozen=True, slots=True)
class Parts:
    """The calendar parts that the words state; None where they are silent."""

    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None


@dataclass(slots=True)
class Phrase:
    """One unresolved time expression.

    `form` says how it is to be resolved; `first` and `last` hold its calendar parts (`last` for a range); `shift` is
    lalu (-1), ini (0), depan (+1); `tense` is what the words around it suggest: -1 past, 1 future, 0 nothing; `aimed`: the
    time of what somebody goes for ("terbang ke B untuk bertemu C, Rabu").
    """

    span: Span
    form: str
    words: str
    sentence: int
    first: Parts = Parts()
    last: Parts | None = None
    unit: str | None = None
    count: float | None = None
    vague: bool = False
    shift: int | None = None
    unit_shift: int | None = None
    part: str = ""
    clock: str | None = None
    zone: int | None = None
    edge: str | None = None
    tense: int = 0
    aimed: bool = False
    anew: bool = False  # of another act than the sentence before told, which lends it no year
    word: str = ""
    minutes: float | None = None


Groups = Mapping[str, str]


def recognise(view: str, sentences: Sequence[Span], know: Knowledge) -> tuple[Phrase, ...]:
    """All time expressions of the sentences, sorted and without overlap (the longest wins, then the earlier rule)."""
    return _recognise(view, tuple(sentences), know)


@functools.lru_cache(maxsize=2)  # publication and dates ask for the same article
def _recognise(view: str, sentences: tuple[Span, ...], know: Knowledge) -> tuple[Phrase, ...]:
    rules = grammar(know)
    found: list[Phrase] = []
    for place in _promising(view, sentences, rules):
        found.extend(_in_sentence(view, place, rules))
    return tuple(found)


@dataclass(slots=True)
class _Place:
    """A sentence worth reading: its word classes, and for each the window round its words (0: from the first digit on)."""

    index: int
    sentence: Span
    bits: int
    windows: Mapping[int, tuple[int, int]]


def _promising(view: str, sentences: Sequence[Span], rules: Grammar) -> Iterator[_Place]:
    """Sentences with a triggering word or a digit."""
    low = small(view)
    for index, sentence in enumerate(sentences):
        bits = 0
        reach: dict[int, tuple[int, int]] = {}
        for at, (value, length) in rules.triggers.iter(low, sentence.start, sentence.end):
            if value & _NAMED and _mid_word(view, at + 1 - length):
                value &= ~_NAMED
            if value & _ENDING and view[at + 1 : at + 2].isalpha():
                value &= ~_ENDING
            if not value:
                continue
            bits |= value | ((bits & value & _NAMED) * _TWICE)
            reach[value] = (reach[value][0] if value in reach else at, at)
        digit = _DIGIT.search(view, sentence.start, sentence.end)
        if digit:
            bits |= _digit_classes(view, digit.start(), sentence.end)
        if bits:
            windows = _windows(sentence, reach)
            windows[0] = (max(sentence.start, digit.start() - _BEFORE) if digit else sentence.start, sentence.end)
            yield _Place(index, sentence, bits, windows)


def _mid_word(view: str, start: int) -> bool:
    """Whether a letter stands before the word that begins here, other than a small one before a capital."""
    return view[start - 1 : start].isalpha() and not (view[start].isupper() and view[start - 1].islower())


def _windows(sentence: Span, reach: Mapping[int, tuple[int, int]]) -> dict[int, tuple[int, int]]:
    """For each class of words the stretch in which an expression of it can lie."""
    found: dict[int, tuple[int, int]] = {}
    for value, (first, last) in reach.items():
        window = max(sentence.start, first - _BEFORE), min(sentence.end, last + _AFTER)
        for bit in ANCHORS:
            if value & bit:
                old = found.get(bit, window)
                found[bit] = min(old[0], window[0]), max(old[1], window[1])
    return found


def _digit_classes(view: str, start: int, end: int) -> int:
    bits = BITS["digit"]
    if view.find("(", max(0, start - _BEFORE), end) >= 0:
        bits |= BITS["bracket"]
    if view.find("/", start, end) >= 0:
        bits |= BITS["slash"]
        if _SLASHES.search(view, start, end):
            bits |= BITS["slashes"]
    if _YEAR.search(view, start, end):
        bits |= BITS["year"]
    return bits


def _in_sentence(view: str, place: _Place, rules: Grammar) -> list[Phrase]:
    refused: list[tuple[int, int]] | None = None
    hits: list[tuple[int, int, int, Rule, re.Match[str]]] = []
    for order, rule in worth_trying(rules, place.bits):
        for hit in rule.pattern.finditer(view, *place.windows[rule.anchor]):
            if refused is None:
                refused = _refused(view, place, rules)
            start, end = hit.span("core") if rule.core and hit["core"] else hit.span()
            if not any(start < b and a < end for a, b in refused):
                hits.append((start - end, order, start, rule, hit))
    hits.sort(key=lambda hit: hit[:3])
    chosen: list[Phrase] = []
    for size, _, start, rule, hit in hits:
        span = Span(start, start - size)
        if any(span.overlaps(other.span) for other in chosen):
            continue
        phrase = _phrase(view, place, span, rule, hit, rules)
        if phrase is not None:
            chosen.append(phrase)
    return sorted(chosen, key=lambda phrase: phrase.span.start)


def _refused(view: str, place: _Place, rules: Grammar) -> list[tuple[int, int]]:
    start, end = place.windows[0]
    words = small(view)[start:end]
    return [
        hit.span()
        for needed, pattern in rules.refused
        if holds(words, needed)
        for hit in pattern.finditer(view, start, end)
    ]


def _phrase(view: str, place: _Place, span: Span, rule: Rule, hit: re.Match[str], rules: Grammar) -> Phrase | None:
    sentence = place.sentence
    groups = {name: value for name, value in hit.groupdict().items() if value is not None}
    if not _plausible(view, sentence, span, rule.form, groups, rules):
        return None
    words = " ".join(span.cut(view).split())
    tense = tense_of(view, sentence, span, rules) if rule.form in _TENSED else 0
    meant = tense > 0 and rule.form in {"month", "weekday", "date"} and formerly(view, sentence, span)
    tense = 0 if meant else tense  # "sedianya ke Beijing pada Februari, tetapi ditunda": the month may be past
    if tense == 0 and rule.form == "weekday" and not meant and goes_on_ahead(view, sentence, span, rules):
        tense = 1
    bare = rule.form == "month" or (rule.form == "date" and "weekday" not in groups)
    if tense == 0 and bare and not meant and done_then(view, sentence, span):
        tense = -1
    value = rules.words
    count = groups.get("count", groups.get("count2") if rule.form == "offset" else None)
    unit = groups.get("unit") or groups.get("unit2") or groups.get("one")
    return Phrase(
        span=span,
        form=rule.form,
        words=words,
        sentence=place.index,
        first=_parts(groups, "", rules),
        last=_parts(groups, "2", rules) if rule.form in {"range", "months"} else None,
        unit=value["unit"].get(unit.lower())
        if unit
        else ("D" if "nextday" in groups or "date_word" in groups else None),
        count=_number(count, rules) if count else None,
        vague=bool(count) and str(count).lower() in _VAGUE,
        shift=_listed(groups, "shift", rules),
        unit_shift=_listed(groups, "shift2", rules),
        part=next((value["part"][_plain(groups[g])] for g in ("part", "part2", "part3") if g in groups), ""),
        clock=groups.get("clock") or (f"{groups['hour']}:00" if "hour" in groups else None),
        zone=_zone(groups, rules),
        edge=value["edge"].get(groups["edge"].lower()) if "edge" in groups else None,
        tense=tense,
        aimed=rule.form == "weekday" and tense == 0 and (meant or aimed(view, sentence, span)),
        anew=rule.form == "month" and of_another_act(view, sentence, span),
        word=_word(rule.form, groups, rules),
        minutes=_minutes(groups, rules) if rule.form == "duration" else None,
    )


def _plain(words: str) -> str:
    return " ".join(words.lower().split())


def _plausible(view: str, sentence: Span, span: Span, form: str, groups: Groups, rules: Grammar) -> bool:
    """Whether the words are a time here: Minggu the day or the week, a month's name or a person's, a unit of the calendar."""
    day_name = groups.get("weekday", "").lower()
    if form in {"weekday", "set"} and day_name in {"minggu", "ahad"}:
        return _sunday(view, sentence, span, groups)
    if form == "unit" or form == "same":
        unit = rules.words["unit"].get(groups.get("unit", "").lower(), "D")
        if form == "unit" and groups["unit"] == "Minggu" and _within(view, sentence, span) and "edge" not in groups:
            return not groups["shift"][0].islower()
        return unit in {"W", "M", "Y"} or (form == "same" and unit == "D")
    if form in {"range", "months"} and _AND.search(view, span.start, span.end):
        return _neighbours(_parts(groups, "", rules), _parts(groups, "2", rules), span.cut(view))
    if form == "month" and not {"edge", "month_word", "year", "shift", "shift2", "same"} & set(groups):
        if _APART.search(view, sentence.start, span.start) and _CLOSED.match(view, span.end):
            return True
        if _after_month(view, span.start, rules) or (
            view.endswith(" (", 0, span.start) and view.startswith(")", span.end)
        ):  # "di Tunxi (Maret) dan Denpasar (Juli)"
            return True
        return rules.leads.search(view, sentence.start, span.start) is not None or span.cut(view)[-3:].lower() == "itu"
    return True


_LISTED = re.compile(r"(\w+)(?: \d{4})?, (?:(?:dan|serta|lalu) )?$")


def _after_month(view: str, start: int, rules: Grammar) -> bool:
    """ "pada Februari, Maret, dan April": a month that follows another in a list."""
    hit = _LISTED.search(view, max(0, start - 30), start)
    return hit is not None and hit[1].lower() in rules.words["fullmonth"]


_MONTHS_END, _NEW_MONTH = 28, 3  # days of a month near enough to those of the next


def _neighbours(first: Parts, last: Parts, words: str) -> bool:
    """Whether "A dan B" is one stretch of time: "28, 29, dan 30 Juni", not "3 dan 10 Juli"."""
    if first.day is not None and last.day is not None:
        apart = None not in (first.month, last.month) and first.month != last.month
        if apart and words[:6].lower() != "antara":
            return first.day >= _MONTHS_END and last.day <= _NEW_MONTH  # "31 Mei dan 1 Juni", not "3 April dan 5 Mei"
        named = words.count(",") + 1 if words[:6].lower() != "antara" else last.day  # "antara 4 dan 8 Juli"
        return apart or 0 < last.day - first.day <= named
    if first.weekday is not None and last.weekday is not None:
        return (last.weekday - first.weekday) % 7 == 1
    if first.year is None and first.month is not None and last.month is not None:
        return (last.month - first.month) % 12 == 1
    return True


def _sunday(view: str, sentence: Span, span: Span, groups: Groups) -> bool:
    if "day_word" in groups or "part" in groups or "part2" in groups:
        return True
    if not groups["weekday"][0].isupper():
        return False
    shifted = groups.get("shift", groups.get("shift2", ""))
    if not shifted or "unit" in groups:
        return True
    return shifted[0].islower() and _within(view, sentence, span)


def _within(view: str, sentence: Span, span: Span) -> bool:
    """Whether words stand before the expression: at the head of a sentence every word has its capital."""
    return view[sentence.start : span.start].strip(" \"',.-(") != ""


def _parts(groups: Groups, number: str, rules: Grammar) -> Parts:
    def digits(*names: str) -> int | None:
        return next((int(groups[name + number]) for name in names if name + number in groups), None)

    year = digits("year", "shortyear")
    month = digits("month")
    for slot in ("monthname", "fullmonth"):
        if slot + number in groups:
            month = rules.words[slot][_plain(groups[slot + number])]
    weekday = groups.get("weekday" + number)
    return Parts(
        rules.words["weekday"][_plain(weekday)] if weekday else None,
        digits("day"),
        month,
        year + 2000 if year is not None and year < 100 else year,
    )


def _listed(groups: Groups, slot: str, rules: Grammar) -> int | None:
    if slot not in groups:
        return None
    value: int = rules.words["shift"][_plain(groups[slot])]
    return value


def _zone(groups: Groups, rules: Grammar) -> int | None:
    if "zone" in groups:
        hours: int = rules.words["zone"][groups["zone"].lower()]
        return hours
    if "offset" in groups:
        return int(groups["offset"][:3])
    return 0 if "zulu" in groups else None


def _word(form: str, groups: Groups, rules: Grammar) -> str:
    if form == "deictic":
        if groups.get("today"):
            return "0"  # "pukul 10.30 WIB tadi"
        return str(rules.words["deictic"][_plain(groups["deictic"])])
    if form == "season":
        return str(rules.words["season"][_plain(groups["season"])])
    if form == "quarter":
        return str(rules.words["ordinal"][groups["ordinal"].lower()])
    if form == "offset":
        return "-" if "back" in groups or "back2" in groups else "+"
    if form == "nth":
        return _plain(groups["nth"])
    if form in {"anchored", "event"}:
        way = _plain(groups.get("way") or groups.get("way2", "kemudian"))
        return "-" if way.startswith(("sebelum", "menjelang", "jelang")) else "+"
    return groups.get("run", groups.get("same", ""))


def _number(words: str, rules: Grammar) -> float | None:
    plain = _plain(words)
    if plain[0].isdigit():
        return float(plain.replace(",", "."))
    if plain in _VAGUE:
        return None
    total = 0.0
    for word in plain.split():
        if word == "setengah":
            total += 0.5
        elif word == "belas":
            total += 10
        elif word == "puluh":
            total *= 10
        elif word == "ratus":
            total *= 100
        else:
            total += rules.words["number"][word]
    return total


_CLOCK_MINUTES = {"TS": 1 / 60, "TM": 1.0, "TH": 60.0}


def _minutes(groups: Groups, rules: Grammar) -> float | None:
    """The minutes of a duration that is measured by the clock; None for days and longer."""
    units = rules.words["unit"]
    unit = units.get((groups.get("unit") or groups.get("one", "")).lower(), "")
    if unit not in _CLOCK_MINUTES:
        return None
    count = _number(groups["count"], rules) if "count" in groups else 1.0
    if count is None:
        return None
    total = count * _CLOCK_MINUTES[unit] + (0.5 * _CLOCK_MINUTES[unit] if "half" in groups else 0.0)
    smaller = units.get(groups.get("unit2", "").lower(), "")
    if smaller in _CLOCK_MINUTES:
        total += (_number(groups["count2"], rules) or 0.0) * _CLOCK_MINUTES[smaller]
    return total


# "... di koridor markas PBB, September.": a month of its own between comma and stop.
_APART = re.compile(r"\b(?:di|ke) [^.;,\"]{2,60}, $")
_CLOSED = re.compile(r"[.;]|,? (?:untuk|guna|setelah|usai|saat)\b")

"""The time expressions of a language, compiled once from its table (`packs/*/dates.toml`).

The table holds word lists and rules; a rule is a regular expression in which a word in braces stands for a list and
becomes a named group. This module knows how to compile them and which words make a rule worth trying.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import ahocorasick

from kronik.errors import KnowledgeError
from kronik.knowledge import Knowledge
from kronik.read.openings import guard, heads

Table = Mapping[str, Any]

_SLOT = re.compile(r"\{([a-z_]+)(\d?)\}")
_NUMBERS = {
    "day": r"[0-3]?\d",
    "month": r"[01]?\d",
    "year": r"(?:1[5-9]|20)\d\d",
    "shortyear": r"(?:1[5-9]|20)\d\d|\d\d",
    "clock": r"[0-2]?\d[.:][0-5]\d(?:[.:][0-5]\d)?(?!\d)",
}
_START = r"(?:\b(?<![\w-])|(?=(?-i:[A-Z]))(?<=(?-i:[a-z])))"  # a word's start, or a capital glued to a word
_TO = r"\s*(?:-|–|—|s/d|s\.d\.)\s*|\s+(?:hingga|sampai(?:\s+dengan)?|s\.?d\.?|s/d\.?|ke|to)\s+"
_LISTS = {
    "weekday": ("weekdays", "weekdays_english"),
    "monthname": ("months", "months_with_day"),
    "fullmonth": ("months",),
    "unit": ("units",),
    "shift": ("shifts",),
    "part": ("parts",),
    "edge": ("edges",),
    "season": ("seasons",),
    "zone": ("zones",),
    "ordinal": ("ordinals",),
    "deictic": ("deictics",),
}
_CLASSES = {  # word class -> the lists whose words announce it
    "weekday": ("weekdays", "weekdays_english"),
    "month": ("months", "months_with_day"),
    "unit": ("units",),
    "deictic": ("deictics",),
    "part": ("parts",),
}
_EXTRA = {
    "unit": (
        "tahunan",
        "bulanan",
        "mingguan",
        "tahunannya",
        "bulanannya",
        "mingguannya",
        "tanggal",
        "harinya",
        "pekannya",
        "jamnya",
        "menitnya",
    ),
    "deictic": ("keesokan", "besok", "esok"),
    "season": ("musim",),
    "quarter": ("kuartal", "triwulan"),
    "hour": ("pukul", "jam"),
    "date": ("tanggal",),
    # what stands behind a count: "dua pekan lalu", "tiga hari kemudian"
    "away": ("lalu", "silam", "lagi", "mendatang", "depan", "sekarang"),
    "way": ("sebelum", "kemudian", "setelah", "sesudah", "berselang", "berikutnya", "usai", "jelang"),
}
_BITS = (
    "digit",
    "weekday",
    "month",
    "unit",
    "deictic",
    "part",
    "season",
    "bracket",
    "slash",
    "year",
    "weekdays",
    "months",
    "quarter",
    "hour",
    "date",
    "slashes",
    "away",
    "way",
)
BITS = {name: 1 << at for at, name in enumerate(_BITS)}  # word classes; the plural ones: at least two
ANCHORS = tuple(BITS[name] for name in ("month", "weekday", "deictic", "season", "quarter", "part", "unit"))


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern of the table: its name, its form (how it is resolved), and the word classes it needs."""

    name: str
    form: str
    needs: int
    pattern: re.Pattern[str]
    anchor: int  # the class round whose words it is looked for; 0 where digits alone announce it
    core: bool  # whether the expression is less than the whole match


@dataclass(frozen=True, eq=False, slots=True)
class Grammar:
    """Everything that recognising time expressions needs, compiled: rules, refusals, word values, cues."""

    rules: tuple[Rule, ...]
    refused: tuple[
        tuple[tuple[str, ...], re.Pattern[str]], ...
    ]  # with the letters that a text has in which it can stand
    words: Mapping[str, Mapping[str, Any]]
    triggers: Any  # ahocorasick.Automaton: word -> bits of BITS, length
    future: re.Pattern[str]
    past: re.Pattern[str]
    leads: re.Pattern[str]
    attribution: Mapping[str, re.Pattern[str]]


def alternation(words: Iterable[str]) -> str:
    """The words as one regular expression, longest first, any white space between the parts of a phrase."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered)


def _count(table: Table) -> str:
    unit = alternation(table["numbers"])
    spoken = rf"(?:{unit})(?:\s+(?:belas|puluh(?:\s+(?:{unit}))?|ratus))?(?:\s+setengah)?"
    return rf"\d{{1,4}}(?:[.,]\d{{1,2}})?|{spoken}|setengah|beberapa|sejumlah|belasan|puluhan"


def _slots(table: Table) -> dict[str, str]:
    words = {slot: alternation(word for name in names for word in table[name]) for slot, names in _LISTS.items()}
    return {**words, **_NUMBERS, "count": _count(table)}


def _compile(pattern: str, slots: Mapping[str, str], table: Table) -> re.Pattern[str]:
    plain = {
        "start": _START,
        "to": _TO,
        "anyunit": alternation(table["units"]),
        "anymonth": alternation(table["months"]),
        "spoken": alternation(table["numbers"]),
    }

    def put(hit: re.Match[str]) -> str:
        name, number = hit.groups()
        if name in plain:
            return f"(?:{plain[name]})"
        if name not in slots:
            raise KnowledgeError(f"dates: no word list {{{name}}}", hint="see the lists at the head of dates.toml")
        return f"(?P<{name}{number}>{slots[name]})"

    try:
        # every such word begins with a letter or digit: the boundary fails sooner than looking back does
        return re.compile(_SLOT.sub(put, pattern).replace(r"(?<!\w)", r"\b(?<!\w)"), re.IGNORECASE)
    except re.error as error:
        raise KnowledgeError(f"dates: unreadable pattern {pattern!r}: {error}") from error


def _triggers(table: Table) -> Any:
    bits: dict[str, int] = {}
    for kind, names in _CLASSES.items():
        for word in (word for name in names for word in table[name]):
            bits[word.lower()] = bits.get(word.lower(), 0) | BITS[kind]
    for kind, words in _EXTRA.items():
        for word in words:
            bits[word] = bits.get(word, 0) | BITS[kind]
    automaton = ahocorasick.Automaton()
    for word, value in bits.items():
        automaton.add_word(word, (value, len(word)))
    automaton.make_automaton()
    return automaton


def _values(table: Table) -> dict[str, Mapping[str, Any]]:
    values: dict[str, Mapping[str, Any]] = {
        slot: {w.lower(): v for name in names for w, v in table[name].items()} for slot, names in _LISTS.items()
    }
    values["number"] = table["numbers"]
    return values


def _cue(words: Iterable[str]) -> re.Pattern[str]:
    small = alternation(word.lower() for word in words)
    # for a text in small letters; ", lalu" goes on with what comes next; who fulfils an invitation is there already, and so is who "sampai di Brasilia"
    return re.compile(rf"\b{guard([small])}(?<!memenuhi )(?!(?<=, )lalu\b)(?:{small})(?!\w)(?!(?<=sampai) (?:di|ke)\b)")


def _rule(row: Table, slots: Mapping[str, str], table: Table) -> Rule:
    pattern = _compile(row["pattern"], slots, table)
    needs = sum(BITS[need] for need in row["needs"])
    singular = needs | sum(BITS[need[:-1]] for need in row["needs"] if need in {"weekdays", "months"})
    anchor = next((bit for bit in ANCHORS if singular & bit), 0)
    return Rule(row["name"], row["form"], needs, pattern, anchor, "core" in pattern.groupindex)


@functools.lru_cache(maxsize=512)
def worth_trying(rules: Grammar, bits: int) -> tuple[tuple[int, Rule], ...]:
    """The rules whose word classes are all among `bits`, with their places in the table."""
    return tuple((order, rule) for order, rule in enumerate(rules.rules) if rule.needs & bits == rule.needs)


@functools.cache
def grammar(know: Knowledge) -> Grammar:
    """The compiled grammar of this knowledge; made once for each (Knowledge hashes by identity).

    Raises:
        KnowledgeError: for a pattern that does not compile or names no word list.
    """
    table = know.tables["dates"]
    slots = _slots(table)
    rules = tuple(_rule(row, slots, table) for row in table["rule"])
    refused = tuple(
        (tuple(row.get("words", heads([row["pattern"]]))), re.compile(row["pattern"], re.IGNORECASE))
        for row in table["refused"]
    )
    attribution = {
        name: re.compile(pattern, re.IGNORECASE) for name, pattern in table["attribution"]["patterns"].items()
    }
    cues = table["cues"]
    leads = re.compile(rf"(?<!\w)(?:{alternation(cues['month_leads'])})\s+$", re.IGNORECASE)
    return Grammar(
        rules, refused, _values(table), _triggers(table), _cue(cues["future"]), _cue(cues["past"]), leads, attribution
    )

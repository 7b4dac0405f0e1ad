"""Noun phrases of a list of topics: where each ends, and where the next begins (packs/id/topics.toml)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kronik.read.clause.pasttopic import GOES_ON
from kronik.read.clause.scene import (
    AGENCY,
    BODY,
    DURATION,
    GROUP,
    INSTITUTION,
    PERSON,
    PLACE,
    PLURAL,
    PRONOUN,
    SPEAKER,
    STATE,
    TIME,
)
from kronik.read.clause.topicwords import JOINS, Grammar

_STOPS = (TIME, DURATION, AGENCY, PRONOUN, SPEAKER)
_NO_PERSON = (STATE, PLACE, GROUP, BODY, PLURAL, INSTITUTION)
_OF = ("tentang", "mengenai", "soal", "terkait", "dalam")
_TO = ("untuk", "ke", "dari")
_LONGEST = 90  # code points of one topic
_MOST = 9  # topics of one list


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list: `words[start:end]`, and where the next begins, if one does; `how` is the word that opens a list."""

    start: int
    end: int
    next: int | None = None
    how: str = ""


def items(words: str, begin: int, grammar: Grammar) -> Sequence[Item]:
    """The items of the list that begins at `begin`, which may have one only."""
    found: list[Item] = []
    start: int | None = begin
    while start is not None and len(found) < _MOST:
        item = _item(words, start, grammar)
        listed = any(known.how for known in found)
        if item.next is None and (following := _further(words, item.end, grammar, listed=listed)):
            item = replace(item, next=following[0], how=following[1])
        if _NAMELY.match(item.how) and not grammar.vague.fullmatch(words[item.start : item.end].strip(" ,")):
            item = replace(item, next=None)  # "pembentukan forum, yaitu kemitraan ...": what it is, no further topic
        found.append(item)
        start = item.next
    return [item for item in found if not _only_field(words, item, grammar)] or found


_NAMELY = re.compile(r"yakni|yaitu")
_TOKEN = re.compile(
    r"(?P<aside>\([^()]{1,90}\))|(?P<word>[a-z0-9][\w'’&/-]*)|(?P<sign>[\ue000-\uf8ff])|(?P<comma>,)|(?P<mark>[^\w\s])"
)
_JOINS = re.compile(rf"{JOINS}\b")
_VERB = re.compile(
    r"(?:(?:mem|men|meng|meny|me[lrw])(?!teri\b|u\b|han\b|ko\b|tal\b|engah\b|dia\b|ek\b|orandum|ayu\b|ah\b|itari)[a-z]{4,}"
    r"|di(?!plom|git|nas|skusi|mensi|sipl|alog|aspor|namika|versi|vestasi|strib|agnos|rgantara|ksi)[a-z]{4,}"
    r"|ter(?:capai|jadi|laksana|wujud|henti|tunda|jalin))$"
)


def _item(words: str, start: int, grammar: Grammar) -> Item:
    """The item that begins at `start`."""
    opened = grammar.before.match(words, start)
    first = at = opened.end() if opened else start
    for token in _TOKEN.finditer(words, first):
        if token["aside"]:
            continue
        if token.start() - first > _LONGEST:
            break
        if stopped := _stop(words, first, token, grammar):
            return Item(first, at, *stopped)
        at = token.end()
    return Item(first, at)


def _stop(words: str, first: int, token: re.Match[str], grammar: Grammar) -> tuple[int | None, str] | None:
    """Where the next item begins if this token ends the one that begins at `first`, and the word that opens a list."""
    here, text = token.start(), token[0]
    said = here > first
    if token["mark"]:
        hyphen = text in "-–/&'’" and words[here - 1] != " "  # "Thailand-Kamboja"
        return None if hyphen else (None, "")
    if token["sign"]:
        return (None, "") if text in _STOPS or (text == PERSON and not said) else None
    if token["comma"]:
        return _next(words, here, grammar), ""
    lists = grammar.lists.match(words, here)
    if text == "dalam" and said and grammar.hollow.fullmatch(words, first, here):
        return token.end(), text  # "isu-isu kunci dalam hubungan kedua negara"
    if lists and text not in _OF:
        return lists.end(), lists[0]
    if joined := _JOINS.match(words, here):
        return None if _one_pair(words, first, here, joined.end()) else (_next(words, here, grammar), "")
    return (None, "") if _ends(words, first, token, grammar) else None


# "di" with these is of the topic: "perang di Ukraina", "konflik di perbatasan"
_THERE = re.compile(
    rf"di (?:(?:kawasan|wilayah|perbatasan|jalur|laut|timur|seluruh|bidang|kota(?:-kota)?|provinsi|semenanjung|tepi) |dunia|[{PLACE}{STATE}{BODY}{GROUP}])"
)
# "gencatan senjata di Putrajaya, Malaysia, Senin": where they met, not what they spoke of
_MET_THERE = re.compile(
    rf"di [{PLACE}{STATE}](?:,? [{STATE}{PLACE}])?,? (?:(?:pada|hari) )*[{TIME}]|di {PLACE}, [{STATE}{PLACE}]"
)


def _ends(words: str, first: int, token: re.Match[str], grammar: Grammar) -> bool:
    """Whether a word ends the noun phrase that begins at `first`."""
    before, text, named = words[first : token.start()].rstrip(), token[0], words[token.end() + 1 : token.end() + 2]
    if text in _TO and named in _NO_PERSON and grammar.flows.search(before):
        return False
    if grammar.end.match(words, token.start()):
        return text != "untuk" or not (grammar.towards.search(before) and grammar.changing.match(words, token.end()))
    if text == "di":
        somewhere = _THERE.match(words, token.start()) and not _MET_THERE.match(words, token.start())
        return named != BODY and not (somewhere and (GOES_ON.search(before) or grammar.happens.search(before)))
    if text in ("dengan", "antara") and not before.endswith("bergabung"):
        return grammar.mutual.search(before) is None or named not in _NO_PERSON
    return bool(_VERB.match(text) and before and not grammar.verbal.search(before))


_CLAUSE = re.compile(
    rf"[ ,]*(?:dan |serta |hingga |sampai |maupun )*(?:[{PERSON}{TIME}{PRONOUN}{SPEAKER}]|ber(?:temu|kunjung|bicara|harap|janji|komitmen)\b|sepakat\b)"
)
_LISTED = re.compile(r"[^.;:\"]{1,200}?\b(?:dan|serta|hingga|sampai|maupun|and|juga)\b")
_BETWEEN = re.compile(rf"[ ,]*(?:(?:{JOINS}|juga)\b[ ,]*)*")


def _next(words: str, start: int, grammar: Grammar) -> int | None:
    """Where the next item of a list begins; None where another clause does."""
    if words[start] == "," and not _LISTED.match(words, start):
        return None  # "perang di Afganistan, perang terpanjang Amerika": the same in other words
    behind = _BETWEEN.match(words, start)
    begin = behind.end() if behind else start
    if _CLAUSE.match(words, start) or (grammar.end.match(words, begin) and not grammar.lists.match(words, begin)):
        return None
    token = _TOKEN.match(words, begin)
    return None if token is None or token["mark"] or (token["word"] and _VERB.match(token[0])) else begin


_AFTER_COMMA = re.compile(r"[^.;:\"()?!,]{1,60}(?=, [^.;:\"]{0,200}?,? (?:dan|serta|hingga) )")
# "keanggotaan di BRICS dan perjanjian dagang": the list goes on behind where the first is.
_SOMEWHERE = re.compile(
    rf" ?(?:di|dari|ke|untuk|dengan|antara|bagi) (?:[\w-]+ )?[{PLACE}{STATE}{BODY}{GROUP}](?: dan [{PLACE}{STATE}])?(?=,? (?:dan|serta|hingga) )"
)


def _further(words: str, end: int, grammar: Grammar, *, listed: bool) -> tuple[int, str] | None:
    """Where the list goes on behind words that are no part of an item, and the word that opens it."""
    if hit := grammar.further.match(words, end):
        return hit.end(), hit["how"]
    skipped = _SOMEWHERE.match(words, end)
    if skipped and (begin := _next(words, skipped.end(), grammar)) and words[begin] < "\ue000":
        return begin, ""
    if listed and (skipped := _AFTER_COMMA.match(words, end)):
        begin = _next(words, skipped.end(), grammar)
        return (begin, "") if begin else None
    return None


_APART = re.compile(r"khusus|utama|terutama|termasuk|antara lain")


def _only_field(words: str, item: Item, grammar: Grammar) -> bool:
    """Whether an item only says that there is cooperation, and the list behind it in what: "kerja sama di bidang A dan B"."""
    return bool(item.how) and not _APART.match(item.how) and bool(grammar.field.fullmatch(words, item.start, item.end))


_LATER = re.compile(r"[^.;:,\"]{0,60}(?:, (?:dan|serta|hingga)|(?<!,) (?:hingga|serta)) ")


def _one_pair(words: str, first: int, here: int, end: int) -> bool:
    """Whether "dan" joins two halves of one topic: two states, or words within a list whose last item comes later."""
    before, after = words[first:here].rstrip()[-1:], words[end + 1 : end + 2]
    if before and after and (before == after == PERSON or {before, after} <= set(_NO_PERSON)):
        return len(words[first:here].split()) > 1
    listed = words[max(0, first - 3) : first].strip().endswith((",", "dan"))
    return listed and _LATER.match(words, end) is not None

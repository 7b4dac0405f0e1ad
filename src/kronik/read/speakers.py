"""Who speaks: from the words of a speech clause to a name.

A `Voice` is what a clause names. Known names come from `names`; unknown ones are the capital words that follow the last
word of office, in their longest form of the article. Nobody is guessed: a clause without a name keeps a short label
("pejabat senior"), a pronoun takes the last who spoke.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from kronik.model import ActorKind, Name, Reference, Span
from kronik.read.speech import Grammar

_TOKEN = re.compile(r"[^\s]+")
_CAPITALS = re.compile(r"[A-Z][\w'’-]*\.?(?: (?:bin|binti|van|von|de|al|el|[A-Z][\w'-]*\.?))*")
_LEFT = re.compile(r"((?:[A-Z][\w'-]*\.? )+)$")
_RIGHT = re.compile(r"((?: (?:bin|binti|van|von|de|[A-Z][\w'-]*\.?))+)")
_EDGES = "\"'.,:;!?()[]"
_REACH = 160  # code points of a clause that may name a speaker
_PREPOSITION = re.compile(r"\b(?:kepada|dengan|dari|oleh|untuk|antara|bersama|terhadap|tentang|soal|ke|di|atas|bagi|bertemu|menemui|demi)\s+(?:\w+\s+){0,2}$")
_PRONOUN = re.compile(r"\b(?:[Ii]a|[Dd]ia|[Bb]eliau|[Dd]irinya)\b(?:\s\w+){0,3}\s*$")


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker: the name given to it, its actor if known, and the words that name it."""

    name: str
    actor: str | None
    span: Span | None


@dataclass(frozen=True, slots=True)
class Clause:
    """The stretch of a speech clause that names a speaker, and to whom the words went."""

    span: Span | None
    addressee: Span | None
    pronoun: bool


def clause(view: str, start: int, end: int, rules: Grammar) -> Clause:
    """Read a clause from just after its verb of saying: the speaker's words up to a stop word, then `kepada ...`."""
    words: list[re.Match[str]] = []
    addressee: Span | None = None
    roles_only = True
    for hit in _TOKEN.finditer(view, start, min(end, start + _REACH)):
        token = hit[0]
        bare = token.strip(_EDGES)
        if not bare:
            if words or '"' in token:
                break
            continue
        low = bare.lower()
        if (bare == low or low in _DAYS) and low in rules.stops:
            if low in rules.addressee:
                addressee = _addressee(view, hit.end(), end)
            break
        if token.startswith("(") and words:
            if token.endswith((").", "),")):
                break
            continue
        if token.startswith('"'):
            break
        words.append(hit)
        roles_only = roles_only and (bare == low or low in rules.titles)
        if token.endswith(('"', ";", ":", "!", "?", ")")) or (token.endswith(".") and len(bare) > 2 and low not in ("dr", "prof", "drs", "dra")):
            break
        if token.endswith(",") and not (roles_only and _name_next(view, hit.end(), end)):
            break
        if _glued(token):
            break
    if not words:
        return Clause(None, addressee, False)
    span = Span(words[0].start(), words[-1].start() + len(words[-1][0].rstrip(_EDGES)))
    if glue := _glued(words[-1][0]):
        span = Span(span.start, words[-1].start() + glue)
    first = words[0][0].strip(_EDGES).lower()
    return Clause(span, addressee, first in rules.pronouns or span.cut(view).lower() in rules.pronouns)


_DAYS = frozenset("senin selasa rabu kamis jumat sabtu minggu".split())
_GLUE = re.compile(r"[a-z]{2}([.,])[A-Z\"\[]")


def _glued(token: str) -> int:
    """Where the next sentence is glued to this word (`Prabowo.Menteri`); 0 where none is."""
    hit = _GLUE.search(token)
    return hit.start(1) if hit else 0


def _name_next(view: str, at: int, end: int) -> bool:
    rest = view[at : min(end, at + 40)].lstrip()
    return rest[:1].isupper() and rest.split(" ", 1)[0].strip(_EDGES).lower() not in _DAYS


def _addressee(view: str, at: int, end: int) -> Span | None:
    hit = re.compile(r"\s*((?:para |awak )?[\w'-]+(?: [A-Z][\w'-]*)*)").match(view, at, min(end, at + 80))
    return Span(*hit.span(1)) if hit else None


class Voices:
    """Speakers of one article: resolves the words of clauses against its names and its earlier text."""

    def __init__(self, view: str, names: Sequence[Name], rules: Grammar) -> None:
        self.view, self.rules = view, rules
        self.names = [name for name in names if name.parties and name.reference not in (Reference.pronoun, Reference.plural)]
        self._starts = [name.phrase.start for name in self.names]

    def among(self, start: int, end: int) -> list[Name]:
        """The resolved names that lie in this stretch, in order."""
        at = bisect_left(self._starts, start)
        if at and self.names[at - 1].span.end > start:
            at -= 1
        found = []
        while at < len(self.names) and self._starts[at] < end:
            if self.names[at].span.start < end and self.names[at].span.end > start:
                found.append(self.names[at])
            at += 1
        return found

    def named(self, span: Span) -> Voice | None:
        """The voice that these words name: a known person, an unknown one, an institution as written, or a label."""
        inside = self.among(span.start, span.end)
        persons = [name for name in inside if name.kind is ActorKind.person]
        unknown = self._unknown(span)
        if persons and not (unknown and unknown.span and unknown.span.start > persons[-1].phrase.end):
            party = persons[-1].parties[0]
            return Voice(party.name, party.actor, persons[-1].span)
        if unknown:
            return unknown
        words = self._label(span)
        if not words:
            return None
        if len(inside) == 1 and inside[0].kind is not ActorKind.place and inside[0].phrase.contains(span):
            return Voice(words, inside[0].parties[0].actor, span)
        return Voice(words, None, span)

    def _label(self, span: Span) -> str:
        """The words as they stand, without article and pointer ("seorang pejabat senior" -> pejabat senior)."""
        words = self.rules.articles.sub("", " ".join(span.cut(self.view).split()), count=1)
        return re.sub(r"\s(?:itu|tersebut|ini)$", "", words)

    def _unknown(self, span: Span) -> Voice | None:
        """The last run of capital words, freed of words of office, in its longest form of the article."""
        runs = list(_CAPITALS.finditer(self.view, span.start, span.end))
        if not runs:
            return None
        start = self._after_titles(runs[-1].start(), runs[-1].end())
        if start is None:
            return None
        found = Span(start, runs[-1].end())
        if self.view[found.end - 1] == "." and len(found) > 2:
            found = Span(found.start, found.end - 1)
        words = found.cut(self.view)
        if words.lower().startswith(self.rules.institutions) or (len(words) > 1 and words.isupper() and span.start == found.start):
            return None
        full, actor = self._longest(words, found.start)
        return Voice(full, actor, found)

    def _after_titles(self, start: int, end: int) -> int | None:
        """Where the name begins after the last word of office, country or institution; None when nothing is left."""
        at: int | None = start
        for hit in _TOKEN.finditer(self.view, start, end):
            if hit[0].strip(_EDGES).lower() in self.rules.titles:
                at = None
            elif at is None:
                at = hit.start()
        return at

    def _longest(self, words: str, before: int) -> tuple[str, str | None]:
        """The longest form of a short name in the text, and the actor where that form is a known name."""
        if words.count(" ") >= 2:
            return words, None
        best = words
        at = self.view.find(words)
        for _ in range(12):
            if at < 0:
                break
            end = at + len(words)
            if (at == 0 or not self.view[at - 1].isalnum()) and (end >= len(self.view) or not self.view[end].isalnum()):
                for name in self.among(at, end):
                    if name.kind is ActorKind.person:
                        return name.parties[0].name, name.parties[0].actor
                left = _LEFT.search(self.view, max(0, at - 60), at)
                right = _RIGHT.match(self.view, end, end + 50)
                start = self._after_titles(left.start(1), end) if left else at
                form = self.view[start if start is not None else at : right.end() if right else end]
                if right and any(word.lower() in self.rules.titles or word.lower() in _DAYS for word in right[1].split()):
                    form = self.view[start if start is not None else at : end]
                if len(form.split()) > len(best.split()) and len(form.split()) <= 5:
                    best = form
            at = self.view.find(words, end)
        return best, None

    def subject(self, start: int, end: int) -> Voice | None:
        """The voice that stands as subject before a verb at `end`, in a clause that begins at `start`."""
        start = max(start, end - 240)
        for name in reversed(self.among(start, end)):
            if name.kind is ActorKind.place or _PREPOSITION.search(self.view, max(start, name.phrase.start - 40), name.phrase.start):
                continue
            if name.kind is ActorKind.person:
                return Voice(name.parties[0].name, name.parties[0].actor, name.span)
        for hit in reversed(list(_CAPITALS.finditer(self.view, start, end))):
            if _PREPOSITION.search(self.view, max(start, hit.start() - 40), hit.start()):
                continue
            if (begin := self._after_titles(hit.start(), hit.end())) is None:
                continue
            words = self.view[begin : hit.end()]
            if begin == start and " " not in words and view_opener(words):
                continue
            if words.lower() in _DAYS or words.isupper():
                continue
            full, actor = self._longest(words, begin)
            return Voice(full, actor, Span(begin, hit.end()))
        return None

    def pronoun(self, start: int, end: int) -> bool:
        """Whether the subject before a verb at `end` is a pronoun."""
        return _PRONOUN.search(self.view, max(start, end - 60), end) is not None


_OPENERS = frozenset(
    "Namun Sementara Menurut Dalam Pada Selain Sebelumnya Setelah Saat Ketika Meski Meskipun Kemudian Lalu Bahkan Tetapi Tapi Dan Ia Dia Mereka Hal Ini Itu Kami Kita Saya Juga Akan Adapun Dengan Untuk Sebagai Karena Oleh Para Seorang Sejumlah Kedua Pihak Lebih Terkait Usai Di Ke Dari Dilansir Mengutip Melansir Atas Secara Tak Tidak Pernyataan Beliau".split()
)


def view_opener(word: str) -> bool:
    """Whether a capital word at the head of a sentence is only its first word, not a name."""
    return word in _OPENERS

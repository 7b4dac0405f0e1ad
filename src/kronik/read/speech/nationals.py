"""Persons described by their state, by whom they serve or what they were: "diplomat China itu", "mantan wali kota X tersebut"."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence, Set
from dataclasses import replace

from kronik.knowledge import Knowledge
from kronik.knowledge.register import HEADS
from kronik.model import ActorKind, Name, Reference, Span
from kronik.read.names.runs import BACK

_REACH = 40  # code points before the state in which its noun stands


@functools.cache
def _nouns(know: Knowledge) -> re.Pattern[str]:
    words = "|".join(know.tables["anaphora"]["nationals"]["nouns"])
    return re.compile(rf"(?<![^\W_])(?:{words})(?: (?:senior|utama|top|veteran|muda|asal|dari))*[ ]+$", re.IGNORECASE)


def nationals(view: str, sentences: Sequence[Span], names: Sequence[Name], know: Knowledge) -> list[Name]:
    """The names, states that only describe somebody named before read as that person."""
    described = [_described(view, name, names[:at], know) for at, name in enumerate(names)]
    return _openings(view, sentences, described, know)


# What opens a sentence and ends with "itu" before the verb: "Mantan bankir Rothschild itu akan ...".
_ITU = re.compile(r"(?P<words>(?: (?!(?:yang|itu|tersebut)\b)[\w'’-]+| yang [\w'’-]+){0,8}) (?:itu|tersebut)(?= [a-z])")
_OPENED = re.compile(
    r"(?:Selain|Sebelumnya|Kemudian|Selanjutnya|Setelah|Sementara|Usai|Dalam|Pada|Di|Dari|Sehari|Menurut)\b[^,.;\n\"]{0,50}, "
)
_LONGEST = 120  # letters of such a description
# "Kepala badan itu", "presiden negara tersebut": of what was told of before, and another than he who was.
_OF_THAT = re.compile(
    r" (?:negara|negeri|badan|organisasi|lembaga|kelompok|partai|blok|aliansi|kota|kerajaan|republik|kementerian|perusahaan|gerakan|komisi|dewan|tim|delegasi|pemerintah|kantor|media|provinsi)$"
)


@functools.cache
def _somebody(know: Knowledge) -> re.Pattern[str]:
    table = know.tables["anaphora"]
    nouns = {*table["descriptions"]["nouns"], *table["nationals"]["nouns"], *table["nationals"]["openings"]}
    words = "|".join(sorted(nouns, key=len, reverse=True))
    return re.compile(rf"(?i:{words}|(?:mantan|bekas|eks) [a-z]+)(?![^\W_])")


def _openings(view: str, sentences: Sequence[Span], names: list[Name], know: Knowledge) -> list[Name]:
    """The names, those within a description that opens a sentence read as whom it describes: the subject of the one before."""
    for place, sentence in enumerate(sentences[1:], 1):
        at = sentence.start + view.startswith(" ", sentence.start)
        opened = _OPENED.match(view, at)  # "Selain Israel, kepala mata-mata AS itu akan mengunjungi ..."
        at = opened.end() if opened else at
        found = (
            _somebody(know).match(view, at)
            if view.find(" itu ", at, at + _LONGEST) > 0 or view.find(" tersebut ", at, at + _LONGEST) > 0
            else None
        )
        that = _ITU.match(view, found.end()) if found else None
        if that is None or _OF_THAT.search(that["words"]):
            continue
        phrase = Span(at, that.end())
        within = [name for name in names if name.phrase.overlaps(phrase)]
        known = any(n.kind is ActorKind.person and n.parties and n.phrase.start == at for n in within)
        lands = {party.state for name in within for party in name.parties if name.kind is not ActorKind.person}
        plain = that["words"].islower() or not that["words"]  # "presiden itu": salience decides
        whose = bool(within) and view.startswith(
            (" itu", " tersebut"), within[-1].phrase.end
        )  # "kepala mata-mata AS itu"
        near = sentences[max(0, place - _BACK) : place]
        subject = (
            None
            if known or plain
            else _subject(names, near, lands, serves=whose and not lands.isdisjoint(know.places.countries))
        )
        if subject is not None:
            told = _the_one_named(subject, phrase, "the subject of the sentence before, described")
            names = sorted([*(name for name in names if name not in within), told], key=lambda name: name.span.start)
    return names


_BACK = 3  # sentences in which somebody of the state of the description is looked for


def _subject(names: Sequence[Name], near: Sequence[Span], lands: Set[str | None], *, serves: bool) -> Name | None:
    """The first person of the sentence before, or whoever there serves one of these states; if he must, of those before too."""
    for sentence in reversed(near):
        persons = [n for n in names if n.kind is ActorKind.person and sentence.contains(n.span) and len(n.parties) == 1]
        theirs = next((n for n in persons if n.parties[0].state in lands), None)
        if theirs or not serves:
            return theirs or (persons[0] if persons else None)
    return None


# "Mantan wakil menteri luar negeri Laos berusia 73 tahun itu".
_FORMER = re.compile(r"mantan[ ]", re.IGNORECASE)
_AGED = re.compile(r"(?:,? (?:yang )?berusia \d+ tahun)?,? (?:itu|tersebut)\b")


def _former(view: str, name: Name, before: Sequence[Name], know: Knowledge) -> Name | None:
    """Who held an office once and bears no name here: the one of its state last named."""
    if name.kind is not ActorKind.person or name.parties or not _FORMER.match(view, name.phrase.start):
        return None
    held = _AGED.match(view, name.phrase.end)
    words = name.phrase.cut(view).split()
    states = {country.iso3 for n in (1, 2) if (country := know.places.country(" ".join(words[-n:])))}
    for earlier in reversed(before if held else ()):
        if earlier.kind is ActorKind.person and len(earlier.parties) == 1 and earlier.parties[0].state in states:
            return replace(earlier, span=name.span, phrase=name.phrase, reference=Reference.office, score=0.6)
    return None


# "Utusan khusus Presiden X itu", "penasihat X tersebut": who serves him, named before; not X.
_AIDE = re.compile(
    r"(?<![^\W_])(?:utusan|penasihat|pembantu|ajudan|asisten|orang kepercayaan|tangan kanan|juru bicara|menantu|putra|putri|adik|kakak|istri)"
    r"(?: (?:khusus|senior|utama|pribadi|dekat|sulung|bungsu|perempuan|laki-laki|keamanan(?: nasional)?))*[ ]$",
    re.IGNORECASE,
)
_THAT_ONE = re.compile(r" (?:itu|tersebut)\b(?! (?:dan|serta) )")
_FAR = 700  # code points


def _aide(view: str, name: Name, before: Sequence[Name]) -> Name | None:
    """The one last named who serves him whom the words name."""
    if name.kind is not ActorKind.person or len(name.parties) != 1:
        return None
    follows = _THAT_ONE.match(view, name.phrase.end)
    noun = _AIDE.search(view, max(0, name.phrase.start - _FAR), name.phrase.start) if follows else None
    if noun is None or follows is None:
        return None
    leader = name.parties[0]
    for earlier in reversed(before):
        if earlier.span.start < noun.start() - _FAR:
            break
        party = earlier.parties[0] if len(earlier.parties) == 1 and earlier.kind is ActorKind.person else None
        if party and party.state == leader.state and party.actor != leader.actor and party.office not in HEADS:
            return _the_one_named(earlier, Span(noun.start(), follows.end()), "who serves him, last named")
    return None


def _the_one_named(earlier: Name, phrase: Span, reason: str) -> Name:
    """A reference by these words to somebody named before."""
    return Name(phrase, phrase, ActorKind.person, Reference.office, earlier.parties, 0.7, reason)


def _described(view: str, name: Name, before: Sequence[Name], know: Knowledge) -> Name:
    if served := _aide(view, name, before):
        return served
    if former := _former(view, name, before, know):
        return former
    if name.kind is not ActorKind.state or len(name.parties) != 1:
        return name
    follows = BACK.match(view, name.phrase.end)
    noun = _nouns(know).search(view, max(0, name.span.start - _REACH), name.span.start) if follows else None
    if noun is None or follows is None:
        return name
    state = name.parties[0].state
    for earlier in reversed(before):
        if earlier.kind is ActorKind.person and len(earlier.parties) == 1 and earlier.parties[0].state == state:
            return _the_one_named(earlier, Span(noun.start(), follows.end()), "the one of this state last named")
    return name

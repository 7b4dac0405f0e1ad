"""Short forms: once an article has named somebody in full, a part of the name is enough ("Xi", "Arifin", "Jong Un").

Every later or earlier place where such a part stands alone becomes a candidate that may mean each of its owners; who
is meant, where two share a surname, is settled when the office and the day are known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

import ahocorasick

from kronik.knowledge import Knowledge
from kronik.model import ActorId, ActorKind, Span
from kronik.read.names.candidates import Candidate, Form, Grammar, grammar
from kronik.read.names.lookup import careers
from kronik.read.names.runs import ARTICLE, WORD_AFTER, WORD_BEFORE

_BEFORE = re.compile(r"(?<![^\W_])|(?<=[a-z][a-z][a-z])")
_BEHIND = re.compile(r"(?![^\W_])|(?=[A-Z])|(?=nya\b)")
_LONG = re.compile(r"[A-Z](?<![^\W_].)[a-z]{5,}(?![^\W_])")  # opens with the class: capitals are soon found
_ARTICLE = re.compile(rf"{ARTICLE}([A-Z]\w{{3,}})")  # "al-Sharaa" is "Sharaa" too
_ITS_ARTICLE = re.compile(rf"(?<!\w){ARTICLE}$")
_AT = re.compile(r"\b(?:[Dd]i|[Dd]ari)[ ]\Z")


def short_forms(view: str, found: Sequence[Candidate], know: Knowledge) -> list[Candidate]:
    """The candidates with every short form of a person named in full, sorted, none overlapping."""
    tables = grammar(know)
    owners = _owners(view, found, know, tables)
    if not owners:
        return sorted(found, key=lambda c: c.span.start)
    lands = {c.span.start for c in found if c.kind in (ActorKind.place, ActorKind.state)}
    written = {word for c in found if c.kind is ActorKind.person and c.form is Form.full for word in c.label.split()}
    surnames = written & owners.keys()
    told = [_with_owners(c, owners) for c in found if not _named_like_a_town(view, c, surnames, lands)]
    owners |= _misspelt(view, told, owners, tables)
    standing = list(_standing(view, owners))
    told = _without_parts(view, told, standing)
    taken = [candidate.phrase for candidate in told]
    ends = {
        c.span.end
        for c in told
        if c.kind is ActorKind.place and _AT.search(view, max(0, c.span.start - 6), c.span.start)
    }
    added = [_candidate(view, span, owners, tables, span.start - 1 in ends) for span in _outside(standing, taken)]
    return sorted([*told, *(c for c in added if c is not None)], key=lambda c: c.span.start)


_TOWARDS = re.compile(r"\b(?:[Dd]i|[Kk]e|[Dd]ari|[Kk]ota|[Mm]enuju|asal|antara|[Mm]engunjungi)[ ]\Z")


def _named_like_a_town(view: str, candidate: Candidate, surnames: set[str], lands: set[int]) -> bool:
    """ "Lloyd Austin tiba. Austin mengatakan ...": a town's name that is a part of a name of the article, and leads nowhere."""
    if candidate.kind is not ActorKind.place or candidate.form is not Form.plain or candidate.label not in surnames:
        return False
    start, end = candidate.span.start, candidate.span.end
    return end + 2 not in lands and not _TOWARDS.search(view, max(0, start - 12), start) and view[end : end + 2] != " -"


def _without_parts(view: str, told: Sequence[Candidate], standing: Sequence[Span]) -> list[Candidate]:
    """The candidates without those that are one word of a pair: "Sheikh" is no title in "Hassan Sheikh"."""
    pairs = [span for span in standing if " " in span.cut(view)]
    loose = (Form.short, Form.office)
    return [c for c in told if c.form not in loose or not any(p.contains(c.phrase) and p != c.phrase for p in pairs)]


def _standing(view: str, owners: Iterable[str]) -> Iterator[Span]:
    """Where these words stand, leftmost and longest first, none overlapping; an automaton of one article is soon made.

    A name may be glued to a small word before it, and to a capital or its own "nya" behind it.
    """
    automaton = ahocorasick.Automaton()
    for part in owners:
        automaton.add_word(part, len(part))
    automaton.make_automaton()
    longest: dict[int, int] = {}
    for last, length in automaton.iter(view):
        start = last + 1 - length
        if _BEFORE.match(view, start) and _BEHIND.match(view, last + 1):
            longest[start] = last + 1  # a longer one at the same place comes later
    end = 0
    for start in sorted(longest):
        if start >= end:
            end = longest[start]
            yield Span(start, end)


def _misspelt(
    view: str, told: Sequence[Candidate], owners: dict[str, tuple[ActorId, ...]], tables: Grammar
) -> dict[str, tuple[ActorId, ...]]:
    """Surnames of the article with a slip in them ("Steinmeir" for Steinmeier): long words that nothing else explains."""
    known = [part for part in owners if len(part) >= 6 and " " not in part]
    found: dict[str, tuple[ActorId, ...]] = {}
    for word in set(_LONG.findall(view)) - set(owners) if known else ():
        if not _name_like(word, tables):
            continue
        for part in known:
            if (
                part[:2] == word[:2]
                and abs(len(part) - len(word)) <= 2
                and SequenceMatcher(None, part, word).ratio() >= 0.87
            ):
                found[word] = owners[part]
    return found


def parts(name: str) -> Iterator[str]:
    """The parts of a name that may stand for it: each word, and each pair of words that is not the whole."""
    words = name.split()
    if len(words) > 2:
        for left, right in zip(words, words[1:], strict=False):
            yield f"{left} {right}"
    for word in words:
        yield word
        if hit := _ARTICLE.fullmatch(word):
            yield hit[1]


def _owners(view: str, found: Iterable[Candidate], know: Knowledge, tables: Grammar) -> dict[str, tuple[ActorId, ...]]:
    owners: dict[str, dict[ActorId, None]] = {}
    for candidate in found:
        if candidate.kind is ActorKind.person and (
            candidate.form in (Form.full, Form.unknown) or _one_word(view, candidate)
        ):
            for part in _usable(candidate, know, tables):
                owners.setdefault(part, {}).update(dict.fromkeys(candidate.actors))
            for part in _like_a_word(view, candidate, know, tables):
                owners.setdefault(part, {}).update(dict.fromkeys(candidate.actors))
    return {part: tuple(actors) for part, actors in owners.items()}


_ACTS = r" (?:(?:me|ber|ter|di)\w{3,}|tiba|juga|telah|sudah|akan|sendiri|pun|kemudian|lalu|dan [A-Z]\w+)\b"


def _like_a_word(view: str, candidate: Candidate, know: Knowledge, tables: Grammar) -> Iterator[str]:
    """A surname that is a common word as well, where it stands as a name: "El-Sisi ... Sisi tiba di Ankara"."""
    actor = know.register.actors.get(candidate.actors[0]) if len(candidate.actors) == 1 else None
    last = re.split(r"[ -]", actor.name)[-1] if actor else ""
    if len(last) < 4 or last.lower() not in tables.common or last not in view:
        return
    if re.search(rf"(?:(?<=[a-z,] )|(?<=[.!?\"\n] )|(?<=\n)){re.escape(last)}\b(?={_ACTS})", view):
        yield last


def _one_word(view: str, candidate: Candidate) -> bool:
    """Whether a title gives somebody one word for a name, as Indonesians may have: it stands alone later."""
    if candidate.form is not Form.short or candidate.title is None or not candidate.actors[0].startswith("name:"):
        return False
    return not re.search(rf"\b(?:[Dd]i|[Kk]e) {re.escape(candidate.label)}\b", view)  # no "Menteri Jammu dan Kashmir"


def _usable(candidate: Candidate, know: Knowledge, tables: Grammar) -> Iterator[str]:
    names = [candidate.label]
    if len(candidate.actors) == 1 and (actor := know.register.actors.get(candidate.actors[0])):
        names.append(actor.name)
    consort = any("consort" in careers(know).offices.get(actor, ()) for actor in candidate.actors)
    for name in names:
        for part in parts(name):
            plain = part.rstrip(".")
            if consort and part == name.split()[-1] and part != names[-1]:
                continue  # "Presiden Jokowi dan Iriana Jokowi": the name that she shares is his
            if not plain.strip():
                continue
            first, *rest = plain.split()
            if (
                not first[0].isupper()
                or len(plain) < 2
                or rest
                and not rest[-1][0].isupper()
                and rest[-1].lower() not in tables.particles
            ):
                continue
            if (
                rest
                or plain not in tables.never
                and plain.lower() not in tables.common
                and plain.lower() not in tables.particles
            ):
                yield plain


def _with_owners(candidate: Candidate, owners: dict[str, tuple[ActorId, ...]]) -> Candidate:
    if candidate.form is Form.unknown and candidate.title is None and (named := owners.get(candidate.label)):
        return replace(candidate, form=Form.short, actors=named)  # "Al Busaidi", after "Badr Hamad Al Busaidi"
    if candidate.form is not Form.short or (named := owners.get(candidate.label)) is None:
        return candidate
    register_ids = (actor for actor in candidate.actors if not actor.startswith("name:"))
    return _replace_actors(candidate, (*named, *(actor for actor in register_ids if actor not in named)))


def _replace_actors(c: Candidate, actors: tuple[ActorId, ...]) -> Candidate:
    return Candidate(c.span, c.phrase, c.kind, c.form, actors, c.label, c.title, c.classes, c.state, c.tense)


def _outside(spans: Iterable[Span], taken: Sequence[Span]) -> Iterator[Span]:
    starts = sorted(taken, key=lambda s: s.start)
    at = 0
    for span in spans:
        while at < len(starts) and starts[at].end <= span.start:
            at += 1
        if at == len(starts) or not starts[at].overlaps(span):
            yield span


def _candidate(
    view: str, span: Span, owners: dict[str, tuple[ActorId, ...]], tables: Grammar, after_place: bool
) -> Candidate | None:
    """A short form, unless it is part of another, longer name ("Lara Trump"); "Di Kyiv Scholz" only lacks its comma."""
    label = span.cut(view)
    before = WORD_BEFORE.search(view, max(0, span.start - 30), span.start)
    if (
        not after_place
        and before
        and _name_like(before.group(1), tables)
        and before.group(1) not in owners
        and " " not in label
    ):
        return None
    after = WORD_AFTER.match(view, span.end)
    if after and _name_like(after.group(1), tables) and " " not in label:
        return None
    if article := _ITS_ARTICLE.search(view, max(0, span.start - 4), span.start):
        span = Span(article.start(), span.end)
    return Candidate(span, span, ActorKind.person, Form.short, owners[label], label)


def _name_like(word: str, tables: Grammar) -> bool:
    plain = word.rstrip(".")
    return (
        plain[0].isupper()
        and len(plain) > 2
        and not plain.isupper()
        and plain not in tables.never
        and plain.lower() not in tables.common
    )

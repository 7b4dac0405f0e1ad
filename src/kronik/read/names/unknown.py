"""Persons whom no list names: the tagger reads only sentences where capitalised words are left over.

It adds whom it finds, takes back names that a weak title alone had suggested ("Ketua DPRD Banten"), and cuts a field
of office off a name ("Ketua Dewan Syura Muhammad Darwish").
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kronik.knowledge import Knowledge
from kronik.model import ActorKind, Span
from kronik.read.names.candidates import Candidate, Form, Grammar, grammar, unknown_id
from kronik.read.names.runs import ARTICLE, WORD_AFTER
from kronik.read.names.tagger import tagger

_PARTICLES = "bin|binti|bint|ibn|al|el|van|von|der|den|ter|de|del|della|la|le|da|das|dos|do|abu"
_SMALL = rf"(?:(?:{_PARTICLES})[ ]){{0,2}}"
# Two capitalised words, small particles between them: "Maria de la Cruz", "Raed al-Saleh", "J. D. Nama".
_PAIR = re.compile(
    rf"([^\W\d_a-z](?<![^\W_].)[\w'.-]+)[ ]{_SMALL}(?=((?:(?:al|el|ash|as|az|an|ad|at|ar)-)?[^\W\d_a-z](?:\.|[\w'-]+)))"
)
_BEFORE = re.compile(rf"(?<!\w)([^\W\d_][\w'.-]*)[ ]{_SMALL}$")
_AFTER = re.compile(rf"[ ]{_SMALL}([^\W\d_][\w'-]*)")
# "Trump-Kim": two persons; "Wanti-wanti": a verb
_ARTICLED = re.compile(r"(?:Al|El|Van|Von|De|Della|Abu|Abdul|Ó|bin|van|von|de|al|el)[ ]")
_OPENER = re.compile(r"(?<![\w-])([A-Z][\w'-]+)[ ]$")
_LINKED = re.compile(rf"(?<![\w-])([A-Z][\w'-]+)[ ](?:(?:{_PARTICLES})[ ]){{1,2}}$")
_LINKING = re.compile(rf"[ ](?:(?:{_PARTICLES})[ ]){{1,2}}([^\W\d_a-z][\w'-]+)")
_JOINED = re.compile(rf"^-|(?<!\w)(?!{ARTICLE})[^ ]+-(?:[A-Z]|$)|(?i:(?<!\w)(\w{{3,}})-\1(?!\w))")
_DERIVED = re.compile(r"(?:Ke|Pe[mnr]?|Di|Me[mn]?)[a-z]{3,}(?:an|kan)[ ](?=[A-Z])")  # no given name
_MOST = 7  # words of a name
_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}")
_STRONG = frozenset(
    [
        "president",
        "prime_minister",
        "chancellor",
        "monarch",
        "royal",
        "vice_president",
        "deputy_prime_minister",
        "foreign_minister",
        "defence_minister",
        "ambassador",
        "local",
        "regent",
        "military_rank",
    ]
)
# Offices that are trusted where their state is named too.
_OF_A_STATE = frozenset(
    [
        "minister",
        "deputy_minister",
        "finance_minister",
        "trade_minister",
        "interior_minister",
        "speaker",
        "military_chief",
        "envoy",
        "deputy_foreign_minister",
        "body_head",
        "secretary_general",
        "security_adviser",
        "adviser",
        "spokesperson",
        "intelligence_chief",
        "party_leader",
        "counterpart",
        "official",
    ]
)


def with_unknown(view: str, sentences: Sequence[Span], found: Sequence[Candidate], know: Knowledge) -> list[Candidate]:
    """The candidates with persons that the tagger finds added, and doubtful ones settled by it."""
    tables = grammar(know)
    settled: list[Candidate] = []
    own = _own_words(found)
    at = 0
    ordered = sorted(found, key=lambda c: c.span.start)
    for sentence in sentences:
        inside: list[Candidate] = []
        while at < len(ordered) and ordered[at].span.start < sentence.end:
            inside.append(ordered[at])
            at += 1
        if any(_doubtful(c) or _beside(view, c, tables) for c in inside) or _left_over(view, sentence, inside, tables):
            tagged = [_trimmed(view, sentence, span, tables) for span in tagger(know).persons(view, sentence)]
            persons = _joined(view, sentence, tagged, tables)
            inside = _read(view, inside, persons, own, tables)
            own |= _own_words(inside)
        settled += inside
    whole = [_unglued(view, candidate, know) for candidate in (*settled, *ordered[at:])]
    return sorted(whole, key=lambda c: c.span.start)


_BEFORE_OFFICE = re.compile(
    rf"(?:(?<=[a-z] )|(?<=[.\n\"“] )|(?<=\n)|\A)(?<!\bdi )(?<!\bke )(?<!\bdari )(?<!\bpada )((?:[A-Z][\w'’.-]+[ ]{_SMALL}){{1,3}}[A-Z][\w'’-]+),[ ]\Z"
)
# "Dipimpin Nama Orang, delegasi itu ...": the word says that a person follows.
_LED_BY = re.compile(
    rf"\b(?:[Dd]ipimpin|[Dd]iketuai|[Dd]ikepalai)(?: langsung)?(?: oleh)? ((?:[A-Z][\w'’-]+[ ]{_SMALL}){{1,2}}[A-Z][\w'’-]+)(?=[,.;])"
)
_PLACES = (ActorKind.place, ActorKind.agency)  # "Petra" alone is a town
_SHUT = re.compile(r"[ ]*[,;)]")


def before_offices(view: str, found: Sequence[Candidate], know: Knowledge) -> list[Candidate]:
    """The candidates with names that nobody knows but the office in apposition: "Nama Orang, Kepala Kepolisian Kenya, ..."."""
    tables, added = grammar(know), list[Candidate]()
    for led in _LED_BY.finditer(view):
        span = Span(*led.span(1))
        clear = not any(c.phrase.overlaps(span) for c in found)
        if clear and all(_may_name(word, tables) for word in led[1].split() if word[0].isupper()):
            added.append(Candidate(span, span, ActorKind.person, Form.unknown, (unknown_id(led[1]),), led[1]))
    for office in found:
        if office.form is not Form.office or not office.state or not _SHUT.match(view, office.phrase.end):
            continue
        name = _BEFORE_OFFICE.search(view, max(0, office.phrase.start - 60), office.phrase.start)
        if name and all(_may_name(word, tables) for word in name[1].split() if word[0].isupper()):
            span = Span(*name.span(1))
            if all(c.kind in _PLACES and c.span.end < span.end for c in found if c.phrase.overlaps(span)):
                added.append(Candidate(span, span, ActorKind.person, Form.unknown, (unknown_id(name[1]),), name[1]))
    kept = [c for c in found if not any(c.phrase.overlaps(name.span) for name in added)] if added else found
    return sorted((*kept, *added), key=lambda c: c.span.start)


def _own_words(found: Sequence[Candidate]) -> frozenset[str]:
    """The words with which the persons named in full begin and end: "Dong" and "Jun" of "Menhan China Dong Jun"."""
    names = (c.label.split() for c in found if c.kind is ActorKind.person and c.form is not Form.short)
    return frozenset(word for words in names if len(words) > 1 for word in (words[0], words[-1]))


def _unglued(view: str, candidate: Candidate, know: Knowledge) -> Candidate:
    """An unknown name without the small word glued to it, where it stands without it too ("Vannadan" beside "Vanna")."""
    if candidate.form is Form.unknown and (hit := _tails(know).search(candidate.label)):
        end = candidate.span.start + hit.end(1)
        if re.search(rf"(?<![^\W_]){re.escape(hit[1])}(?![^\W_])", view):
            span, phrase = Span(candidate.span.start, end), Span(candidate.phrase.start, end)
            name = span.cut(view)
            return replace(candidate, span=span, phrase=phrase, label=name, actors=(unknown_id(name),))
    return candidate


@functools.cache
def _tails(know: Knowledge) -> re.Pattern[str]:
    """A long word that ends in a small one."""
    return re.compile(rf"(?<![^\W_])([A-Z]\w{{3,}}?)(?:{'|'.join(know.tables['names']['glued'])})(?![^\W_])")


def _doubtful(candidate: Candidate) -> bool:
    """A name that is in no list: only the grammar of titles says that it is one."""
    return bool(candidate.actors) and candidate.actors[0].startswith("name:") and candidate.title is not None


def _beside(view: str, candidate: Candidate, tables: Grammar) -> bool:
    """A short form next to another capitalised word: perhaps part of a longer name ("Ivanka Trump")."""
    if candidate.form is not Form.short or candidate.title is not None:
        return False
    before = _BEFORE.search(view, max(0, candidate.span.start - 30), candidate.span.start)
    after = _AFTER.match(view, candidate.span.end)
    return any(
        word is not None and word.group(1)[0].isupper() and _may_name(word.group(1), tables) for word in (before, after)
    )


def _left_over(view: str, sentence: Span, inside: Sequence[Candidate], tables: Grammar) -> bool:
    """Whether two capitalised words in a row, neither of them common, lie outside what is known."""
    for pair in _PAIR.finditer(view, sentence.start, sentence.end):
        if _may_name(pair.group(1), tables) and _may_name(pair.group(2), tables):
            span = Span(pair.start(), pair.end(2))
            if not any(c.phrase.overlaps(span) for c in inside):
                return True
    return False


def _may_name(word: str, tables: Grammar) -> bool:
    plain = word.rstrip(".")
    if len(plain) < 2 and not word.endswith("."):
        return word == "Ó"
    if _INITIALS.fullmatch(word):
        return True
    return plain not in tables.never and plain.lower() not in tables.common and not (plain.isupper() and len(plain) > 2)


def _read(
    view: str, inside: Sequence[Candidate], persons: Sequence[Span], own: frozenset[str], tables: Grammar
) -> list[Candidate]:
    kept = [settled for candidate in inside if (settled := _settle(view, candidate, persons, own, tables)) is not None]
    return [*kept, *_added(view, kept, persons, tables)]


def _settle(
    view: str, candidate: Candidate, persons: Sequence[Span], own: frozenset[str], tables: Grammar
) -> Candidate | None:
    if not _doubtful(candidate):
        return _lengthened(view, candidate, persons, tables)
    tagged = next((p for p in persons if p.overlaps(candidate.span)), None)
    stated = candidate.title in _OF_A_STATE and candidate.state is not None
    strong = (candidate.title in _STRONG or stated) and candidate.form is Form.unknown
    homely = candidate.title in ("local", "regent")  # "Wali Kota Denpasar, I Gusti Ngurah Jaya Negara": names of words
    if not homely and _is_of_an_organisation(view, max(candidate.span.end, tagged.end if tagged else 0), tables):
        return None
    if tagged is None:
        return candidate if strong or candidate.label in own else None
    added = view[candidate.span.end : tagged.end].split() if tagged.start <= candidate.span.start else []
    if added and len(added) <= _most(added, tables) and all(_may_follow(word, tables) for word in added):
        whole = Span(candidate.span.start, tagged.end)
        name = whole.cut(view)
        return replace(
            candidate,
            span=whole,
            phrase=Span(candidate.phrase.start, max(candidate.phrase.end, whole.end)),
            label=name,
            form=Form.unknown,
            actors=(unknown_id(name),),
        )
    dropped = [word for word in view[candidate.span.start : tagged.start].split() if len(word) > 1]
    if (
        tagged.end == candidate.span.end
        and dropped
        and " " in tagged.cut(view)
        and not (strong and all(_may_name(w, tables) for w in dropped))
    ):
        name = tagged.cut(view)
        return replace(candidate, span=tagged, label=name, actors=(unknown_id(name),))
    return candidate


def _trimmed(view: str, sentence: Span, span: Span, tables: Grammar) -> Span:
    """What the tagger found without a noun that opens the sentence ("Keberadaan ...") and a day behind the name."""
    start, end = span.start, span.end
    if start == sentence.start and (derived := _DERIVED.match(view, start, end)):
        start = derived.end()
    while (last := view.rfind(" ", start, end)) > 0 and view[last + 1 : end] in tables.days:
        end = last
    return Span(start, end)


def _joined(view: str, sentence: Span, tagged: Sequence[Span], tables: Grammar) -> list[Span]:
    """The tagger's persons with what particles join to them: it knows few names as "Ole van der Meer"."""
    joined: list[Span] = []
    for span in tagged:
        start, end = span.start, span.end
        own = _OPENER if _ARTICLED.match(view, start) else _LINKED
        before = own.search(view, max(sentence.start, start - 40), start)
        if before and _may_name(before[1], tables):
            start = before.start(1)
        while (after := _LINKING.match(view, end, sentence.end)) and _may_name(after[1], tables):
            end = after.end()
        if joined and (start <= joined[-1].end or view[joined[-1].end : start] == " " and end > span.end):
            joined[-1] = Span(joined[-1].start, max(end, joined[-1].end))
        else:
            joined.append(Span(start, end))
    return joined


def _is_of_an_organisation(view: str, end: int, tables: Grammar) -> bool:
    """Whether what follows shows that the words before it name no person: "Sovereign Wealth Fund"."""
    after = WORD_AFTER.match(view, end)
    return after is not None and after[1] in tables.never and after[1] not in tables.days


def _most(added: Sequence[str], tables: Grammar) -> int:
    """How many words the tagger may add to a name: more where particles show what it is ("María del Pilar de la Hoz")."""
    return 5 if tables.particles.intersection(added) else 2


def _may_follow(word: str, tables: Grammar) -> bool:
    return word in tables.particles or _may_end(word, tables)


def _may_end(word: str, tables: Grammar) -> bool:
    """Whether a word may close a name although it is a common word too ("Mohamed Salah")."""
    named = word[0].isupper() and not word.isupper() and word.isalpha()
    return named and word not in tables.never and word.lower() not in tables.verbs


def _lengthened(view: str, candidate: Candidate, persons: Sequence[Span], tables: Grammar) -> Candidate:
    """The longer, unknown name of which a short form is only a part."""
    if candidate.form is Form.short and candidate.title is None:
        for span in persons:
            if (
                span.contains(candidate.span)
                and len(span) > len(candidate.span)
                and _all_names(span.cut(view), tables)
                and not _JOINED.search(view[candidate.span.end : span.end])
                and not _JOINED.search(view[span.start : candidate.span.start])
            ):
                name = span.cut(view)
                return replace(
                    candidate, span=span, phrase=span, label=name, form=Form.unknown, actors=(unknown_id(name),)
                )
    return candidate


def _all_names(name: str, tables: Grammar) -> bool:
    """Whether all words may be a name's; one that is common too may stand behind Abu ("Abu Bakar Nama")."""
    words = name.split()
    if len(words[-1]) > 1 and words[-1].isalpha() and words[-1].isupper() and not words[0].isupper():
        return False  # "Borneo FC"
    return all(
        _may_name(word, tables) or word in tables.particles or at and words[at - 1] == "Abu" and _may_end(word, tables)
        for at, word in enumerate(words)
    )


def _added(view: str, inside: Sequence[Candidate], persons: Sequence[Span], tables: Grammar) -> Iterator[Candidate]:
    for span in persons:
        name = span.cut(view)
        words = name.split()
        if len(words) < 2 or len(words) > _MOST or not _all_names(name, tables):
            continue
        if _is_of_an_organisation(view, span.end, tables):
            continue
        if not any(c.phrase.overlaps(span) for c in inside):
            yield Candidate(span, span, ActorKind.person, Form.unknown, (unknown_id(name),), name)

"""All candidates of a text: titles with their names, names that the register has, institutions, states, places."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kronik.knowledge import Knowledge
from kronik.model import ActorId, ActorKind, Span
from kronik.read.names.bodies import with_bodies
from kronik.read.names.candidates import Candidate, Form, Grammar, grammar
from kronik.read.names.elsewhere import told_elsewhere
from kronik.read.names.gazetteer import Hit, Sort, gazetteer
from kronik.read.names.introduced import introduced
from kronik.read.names.localities import with_places
from kronik.read.names.lookup import Lookup, careers
from kronik.read.names.offices import Titles
from kronik.read.names.sharedstate import with_shared_states
from kronik.read.names.shortforms import short_forms
from kronik.read.names.unknown import before_offices, with_unknown

_PLACED = re.compile(r"(?:[Dd]i|[Kk]e|[Dd]ari|[Kk]ota|,)[ ]$")
_MID = re.compile(r"[^\W_][ ,]*[ (]$")
_PLAIN = {
    Sort.body: ActorKind.body,
    Sort.institution: ActorKind.institution,
    Sort.group: ActorKind.group,
    Sort.collective: ActorKind.group,
    Sort.agency: ActorKind.agency,
    Sort.city: ActorKind.place,
    Sort.venue: ActorKind.place,
}


def recognise(view: str, sentences: Sequence[Span], know: Knowledge) -> tuple[Candidate, ...]:
    """Every naming in the text, sorted and without overlap; no day is needed yet."""
    hits = with_bodies(view, [hit for hit in gazetteer(know).hits(view) if not _is_own_name(view, hit)], know)
    tables = grammar(know)
    titles = Titles(Lookup(view, {hit.start: hit for hit in hits}, tables, careers(know)))
    found = with_shared_states(view, list(_whole(view, list(_scan(view, hits, tables, titles)))), hits, tables)
    found = with_places(view, found, know)
    found = introduced(view, before_offices(view, with_unknown(view, sentences, found, know), know), titles.open)
    found = introduced(view, short_forms(view, list(_with_fathers(view, found)), know), titles.open)
    return tuple(told_elsewhere(view, sentences, found, careers(know)))


def _scan(view: str, hits: Sequence[Hit], tables: Grammar, titles: Titles) -> Iterator[Candidate]:
    look = titles.look
    end = 0
    for hit in hits:
        if hit.start < end:
            continue
        if hit.first(Sort.office) and not hit.first(Sort.person, Sort.state):
            found, reached = titles.read(hit)
            end = max(reached, hit.end) if found else hit.end
            yield from found
        elif hit.first(Sort.person, Sort.surname):
            end = hit.end
            if not _opens(view, hit, tables) or _told_of(view, hit, hits):
                yield _person(view, hit)
        elif hit.first(Sort.organ):
            end, state = look.organ(hit)
            if state is not None:
                yield _organ(view, Span(hit.start, end), state)
        elif candidate := _thing(view, hit, tables, look.states):
            end = hit.end
            yield candidate


_GIVEN = re.compile(r"[A-Z][a-z]+-[a-z]+")
_OWN = re.compile(rf"(?:Pak (?={_GIVEN.pattern}(?![^\W_]))|Sultan (?=(?:bin|ibn) ))")


def _is_own_name(view: str, hit: Hit) -> bool:
    """Whether what may be a title is part of the name: "Pak Chol-su", "Sultan bin Saad"."""
    own = _OWN.match(view, hit.start) if hit.first(Sort.office) else None
    return own is not None and own.end() == hit.end + 1


def _whole(view: str, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """The candidates without halves of one Korean name: "Shin" and "Tae-yong" of two leaders are a third man's name."""
    halves: set[Span] = set()
    for left, right in itertools.pairwise(found):
        beside = left.form is Form.short and view[left.span.end : right.span.start] == " "
        if beside and left.actors != right.actors and _GIVEN.fullmatch(right.span.cut(view)):
            halves |= {left.span, right.span}
    yield from (candidate for candidate in found if candidate.span not in halves)


_SON_OF = (" bin ", " ibn ", " bint ", " binti ")
# " bin Hassan bin Ali Al Thani": fathers and house of a person, in whatever form the register has his name.
_FATHERS = re.compile(r"(?: (?:bin|ibn|bint|binti) (?:[Aa]l[- ])?[A-Z][\w'’-]+)+(?: [AaEe]l[- ][A-Z][\w'’-]+)*")


def _with_fathers(view: str, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """ "Raja Abdullah II bin Al Hussein": the father's name is part of the name, and so is the grandfather's."""
    last: Candidate | None = None
    reach = 0
    for candidate in found:
        if candidate.kind is ActorKind.person and candidate.span.start < reach:
            continue  # "Al Thani" of "Saoud bin Abdulrahman bin Hassan Al Thani"
        between = view[last.span.end : candidate.span.start] if last else ""
        if last and between in _SON_OF and ActorKind.person is last.kind is candidate.kind:
            last = _up_to(last, candidate.span.end)
            continue
        if last:
            yield last
        more = _FATHERS.match(view, candidate.span.end) if candidate.kind is ActorKind.person else None
        last, reach = (_up_to(candidate, more.end()), more.end()) if more else (candidate, 0)
    if last:
        yield last


def _up_to(candidate: Candidate, end: int) -> Candidate:
    return replace(candidate, span=Span(candidate.span.start, end), phrase=Span(candidate.phrase.start, end))


def _opens(view: str, hit: Hit, tables: Grammar) -> bool:
    """Whether a common word only looks like a name because it opens a sentence ("Antara lain", "Sisi lain")."""
    return view[hit.start : hit.end].lower() in tables.common and not _MID.search(
        view, max(0, hit.start - 3), hit.start
    )


# "Sisi juga akan bertemu": what a person does, not the first word of "Sisi lain".
_DOES = re.compile(
    r"[ ](?:juga|akan|telah|sudah|pun|kemudian|lalu|sendiri|me\w{3,}|ber\w{3,}|di\w{5,}|ter\w{4,})(?![\w-])"
)


def _told_of(view: str, hit: Hit, hits: Sequence[Hit]) -> bool:
    """Whether a word that only looks like a name is one of somebody whom the text names in full, and who does something."""
    if not _DOES.match(view, hit.end):
        return False
    keys = set(hit.keys(Sort.person))
    longer = (other for other in hits if other.end - other.start > hit.end - hit.start)
    return any(keys & set(other.keys(Sort.person)) for other in longer)


def _person(view: str, hit: Hit) -> Candidate:
    """A person of the register; whether a short alias is part of a longer name is for the tagger to say."""
    entry = hit.first(Sort.person, Sort.surname)
    assert entry is not None
    span = Span(hit.start, hit.end)
    form = Form.full if entry.whole else Form.short
    return Candidate(span, span, ActorKind.person, form, hit.keys(entry.sort), span.cut(view))


def _organ(view: str, span: Span, state: str) -> Candidate:
    label = re.sub(r"[ ]*\([^)]*\)", "", span.cut(view))
    return Candidate(span, span, ActorKind.institution, Form.plain, (), label, state=state)


def _thing(view: str, hit: Hit, tables: Grammar, states: Mapping[ActorId, str]) -> Candidate | None:
    """States, bodies, groups, seats and places; titles and traps are none."""
    span = Span(hit.start, hit.end)
    label = span.cut(view)
    if entry := hit.first(Sort.state):
        return Candidate(
            span,
            _with_part(view, _side(view, span, tables)),
            ActorKind.state,
            Form.plain,
            (f"state:{entry.key}",),
            label,
            state=entry.key,
        )
    if entry := hit.first(Sort.seat):
        if label == "Istana" and view[hit.end : hit.end + 2].strip().istitle():
            return None  # some other palace
        return Candidate(span, span, ActorKind.place, Form.seat, (), entry.key, state=tables.seats[entry.key])
    if entry := hit.first(Sort.capital):
        return Candidate(span, span, ActorKind.place, Form.capital, (), label, state=entry.key)
    if (
        label in tables.ambiguous_places
        and not _PLACED.search(view, max(0, hit.start - 12), hit.start)
        and not view.startswith((",", " -"), hit.end)
    ):
        return None
    if hit.first(Sort.agency) and _opens(view, hit, tables):
        return None  # "Antara" as the first word of a sentence
    for sort, kind in _PLAIN.items():
        if entry := hit.first(sort):
            known = entry.key if entry.key in states or ":" in entry.key else ""
            state = (
                states.get(entry.key)
                or tables.groups.get(entry.key)
                or (entry.key if sort is Sort.institution and entry.key.isupper() else None)
            )
            named = entry.key if sort in (Sort.group, Sort.collective, Sort.agency) and not known else label
            phrase = _side(view, span, tables) if kind is ActorKind.body else span
            if kind is ActorKind.body and _is_occasion(view, span, tables):
                return Candidate(span, span, kind, Form.plain, (), "", state=None)
            return Candidate(span, phrase, kind, Form.plain, (known,) if known else (), named, state=state)
    return None


def _is_occasion(view: str, span: Span, tables: Grammar) -> bool:
    """Whether a body is named as an occasion, a place or a kind: "KTT APEC", "markas PBB"."""
    before = view[max(0, span.start - 30) : span.start].rstrip(" ").lower()
    return before.endswith(tables.occasions) and view[span.start - 1 : span.start] == " "


# "di Velmora, Ukraina barat, usai bertemu ...": a part of a land is no party of its own, and its name is one.
_PART = re.compile(r" (?:barat|timur|utara|selatan|tengah|tenggara)(?: laut| daya)?(?![^\W_])")
_INSIDE = re.compile(r"(?:[Dd]i|[Kk]e|[Dd]ari|[Mm]enuju|,)[ ]$")


def _with_part(view: str, phrase: Span) -> Span:
    part = _PART.match(view, phrase.end) if _INSIDE.search(view, max(0, phrase.start - 8), phrase.start) else None
    return Span(phrase.start, part.end()) if part else phrase


@functools.cache
def _sides(tables: Grammar) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """The words before a state that may end the noun of its side, and the noun with all that belongs to it."""
    nouns, before, after = (
        "|".join(map(re.escape, words)) for words in (tables.side, tables.side_before, tables.side_after)
    )
    ends = tuple({words.split()[-1].lower() for words in (*tables.side, *tables.side_after, "dari", "asal")})
    predicate = "".join(
        f"(?<!{word} )" for word in ("satu-satunya", "adalah", "merupakan", "menjadi", "sebagai", "selaku")
    )
    return ends, re.compile(
        rf"(?<![^\W_]){predicate}(?:(?:{before})[ ])?(?:{nouns})(?:[ ](?:{after}))*(?:[ ](?:dari|asal))?[ ]*$",
        re.IGNORECASE,
    )


def _side(view: str, span: Span, tables: Grammar) -> Span:
    """The phrase of a state's side: "pemerintah AS", "delegasi Rusia", "sejumlah pejabat intelijen dari Qatar"."""
    ends, noun = _sides(tables)
    before = max(0, span.start - 70)
    if not view[before : span.start].rstrip(" ").lower().endswith(ends):
        return span
    found = noun.search(view, before, span.start)
    return Span(found.start(), span.end) if found else span

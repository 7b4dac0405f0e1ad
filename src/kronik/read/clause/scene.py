"""One sentence as the contact grammar sees it: every name and every time is one sign, the words between stay.

The grammar then is a set of ordinary patterns over a short text ("① bertemu dengan ① di ④, ⑨"), whatever the names are
and however long their titles. Positions in a scene map back to code points of the article, so that evidence survives.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kronik.model import ActorKind, Name, Quote, Reference, Span, Timex
from kronik.read.clause.asides import Asides, closed_up
from kronik.read.clause.bound import Cut, bound
from kronik.read.clause.bound import Referent as Referent
from kronik.read.clause.officewords import OFFICE, OFFICE_BEHIND, OFFICE_BETWEEN, PRIVATE, STYLED
from kronik.read.clause.usualwords import compiled, moved, usual
from kronik.read.clause.voices import speaker_parties
from kronik.read.wordclasses import TALKS
from kronik.text import small

PERSON, STATE, INSTITUTION, BODY, GROUP, PLACE, AGENCY, PLURAL, PRONOUN, SPEAKER, TIME, DURATION = map(
    chr, range(0xE001, 0xE00D)
)
SIGNS = {
    "P": PERSON,
    "S": STATE,
    "I": INSTITUTION,
    "B": BODY,
    "G": GROUP,
    "L": PLACE,
    "A": AGENCY,
    "M": PLURAL,
    "Z": PRONOUN,
    "Q": SPEAKER,
    "T": TIME,
    "D": DURATION,
    "N": f"[{PERSON}{STATE}{INSTITUTION}{BODY}{GROUP}{PLURAL}{PRONOUN}{SPEAKER}]",
    "H": f"[{PERSON}{PRONOUN}{SPEAKER}{PLURAL}]",
}
_KIND = {
    ActorKind.person: PERSON,
    ActorKind.state: STATE,
    ActorKind.institution: INSTITUTION,
    ActorKind.body: BODY,
    ActorKind.group: GROUP,
    ActorKind.place: PLACE,
    ActorKind.agency: AGENCY,
}
# The clitic counts as a party only after a contact's own noun or a verb: not in "mitranya", "negaranya".
_OWNED = re.compile(
    rf"(?:{TALKS}|kunjungan|lawatan|perjalanan|surat|kedatangan|panggilan|telepon|undangan|ktt|me\w+|di\w+)-?nya$",
    re.IGNORECASE,
)
_LED = re.compile(
    r"(?:(?:,? yang|,)(?: juga| akan)?|,? dengan) (?:dipimpin|diketuai|dikepalai|diwakili)(?: langsung)?(?: oleh)? "
    r"(?:[A-Z][\w-]*(?: [\w-]+){0,7}, (?:(?:Mr|Mrs|Ms|Dr)\. )?)?|,? (?:di bawah )?pimpinan "  # "dipimpin Wakil Direktur Kerja Sama, ..."
)
_MACRO = re.compile(r"<([A-Z])>")
_SELF = re.compile(r"\b(?:saya|aku|kami|beliau)\b", re.IGNORECASE)


def pattern(source: str) -> str:
    """A table's pattern with its macros written out: <P> person, <S> state, <N> any party, <T> a time ..."""
    return _MACRO.sub(lambda hit: SIGNS[hit[1]], source)


@dataclass(slots=True)
class Scene:
    """A sentence of an article's `view`: `words` is its lower-case masked text, `at[i]` the offset of its i-th character."""

    index: int
    span: Span
    view: str
    words: str
    at: tuple[int, ...]
    names: Mapping[int, Referent]
    times: Mapping[int, Timex]
    quoted: tuple[tuple[int, int], ...]
    said: date | None = None  # the day of the statement that its quotations go on with, if it gives none itself

    @property
    def actors(self) -> frozenset[str]:
        """Who is named in the sentence, by the ids of the register."""
        return frozenset(party.actor for name in self.names.values() for party in name.parties)

    def origin(self, start: int, end: int) -> Span:
        """The article's span of `words[start:end]`."""
        return Span(self.at[start], self.at[end])

    def place(self, offset: int) -> int:
        """Where an article offset stands in this scene."""
        return min(bisect_left(self.at, offset), len(self.words))

    def inside_quote(self, position: int) -> tuple[int, int] | None:
        """The quoted stretch that holds the position, if any."""
        return next(((a, b) for a, b in self.quoted if a <= position < b), None)


def stage(
    index: int,
    sentence: Span,
    view: str,
    names: Sequence[Name],
    times: Sequence[Timex],
    quotes: Sequence[Quote],
) -> Scene:
    """The scene of one sentence; `names`, `times`, `quotes` are those that touch it."""
    cuts = bound(
        _adopt(
            _tidy(
                [
                    *_name_cuts(names, sentence, view),
                    *_time_cuts(times, sentence, view),
                    *_speaker_cuts(quotes, names, sentence, view),
                ]
            ),
            view,
        ),
        view,
        PERSON,
        PRONOUN,
    )
    cuts = _without_echoes(cuts, view)
    words: list[str] = []
    at: list[int] = []
    shut: list[int] = []  # where a comma may shut an office in apposition
    found_names: dict[int, Referent] = {}
    found_times: dict[int, Timex] = {}
    here = sentence.start
    for cut in cuts:
        words.append(view[here : cut.span.start])
        at.extend(range(here, cut.span.start))
        if cut.name:
            found_names[len(at)] = cut.name
        if cut.time:
            found_times[len(at)] = cut.time
        words.append(cut.sign)
        at.append(cut.span.start)
        if cut.name and _in_apposition(cut, cut.name.span, view):
            shut.append(len(at))
        here = cut.span.end
    words.append(view[here : sentence.end])
    at.extend(range(here, sentence.end + 1))
    masked = "".join(words)
    gaps = ((end, stop) for end in reversed(shut) if (stop := _ASIDES.shut(masked, end)) > end)
    while gap := next(gaps, None) or _ASIDES.find(masked):
        start, end = gap
        masked = masked[:start] + masked[end:]
        view = view[: at[start]] + " " * (at[end] - at[start]) + view[at[end] :]
        del at[start:end]
        found_names, found_times = closed_up(found_names, gap), closed_up(found_times, gap)
    masked, moves = usual(_USUAL, small(masked), at)
    scene = Scene(index, sentence, view, masked, tuple(at), moved(found_names, moves), moved(found_times, moves), ())
    quoted = _quoted(scene, quotes)
    return replace(scene, quoted=quoted) if quoted else scene


def _in_apposition(cut: Cut, name: Span, view: str) -> bool:
    """Whether a comma parts name and office: "Antony Blinken, menlu AS, bertemu ...", "Menlu AS, Antony Blinken, bertemu ..."."""
    if view.startswith(", ", name.end) and name.end < cut.span.end:
        return True
    return cut.sign == PERSON and name.end == cut.span.end and ", " in view[cut.span.start : name.start]


_ASIDES = Asides("".join(map(chr, range(0xE001, 0xE00D))), PERSON, PERSON + PRONOUN + SPEAKER + PLURAL, TIME)
_USUAL = compiled(SIGNS)
_APPOSED = (", ", " Darussalam ", " Darussalam, ")  # "Sultan Brunei Darussalam, Hassanal Bolkiah"


def _without_echoes(cuts: list[Cut], view: str) -> list[Cut]:
    """An abbreviation in brackets after the name that it abbreviates is no second party: "Amerika Serikat (AS)"."""
    kept: list[Cut] = []
    for cut in cuts:
        before = kept[-1] if kept else None
        echo = (
            before
            and before.name
            and cut.name
            and view[before.span.end : cut.span.start] in (" (", "(")
            and view[cut.span.end : cut.span.end + 1] == ")"
        )
        same = bool(before and before.name and cut.name and before.name.parties == cut.name.parties)
        apposed = view[before.span.end : cut.span.start] if before else ""
        twice = apposed == " " or (cut.sign == PERSON and apposed in _APPOSED)
        if before and apposed == ", " and _names_them(before, cut, view):
            kept[-1] = cut  # "menlu kedua negara, Sergei Lavrov dan Dmytro Kuleba,": those whom the names tell
        elif before and apposed == ", " and _describes(before, cut, view):
            kept[-1] = replace(before, span=Span(before.span.start, cut.span.end))
        elif same and before and twice:
            meant = cut if cut.name and cut.name.parties else before  # "Istana Kepresidenan Bogor | Jawa Barat"
            kept[-1] = replace(meant, span=Span(before.span.start, cut.span.end))  # "Sultan Brunei | Hassanal Bolkiah"
        elif not (echo and same):
            kept.append(cut)
    return kept


_AND_ANOTHER = re.compile(r" (?:dan|serta|dengan) [A-Z]")


def _names_them(before: Cut, cut: Cut, view: str) -> bool:
    """Whether a plural tells before a comma what the two are who are named after it."""
    plural = before.name is not None and before.name.reference is Reference.plural and before.sign == PLURAL
    return plural and cut.sign == PERSON and _AND_ANOTHER.match(view, cut.span.end) is not None


def _describes(before: Cut, cut: Cut, view: str) -> bool:
    """ "Nicola Sturgeon, perdana menteri Skotlandia, tiba": an office in small letters between commas is the person's before it."""
    if not before.name or not cut.name or not before.sign == cut.sign == PERSON:
        return False
    office = before.name.reference is Reference.name and cut.name.reference is Reference.office
    closed = view[cut.span.end : cut.span.end + 1] in (",", ".") and before.name.phrase.end == before.name.span.end
    return office and closed and view[cut.span.start].islower()


def _quoted(scene: Scene, quotes: Sequence[Quote]) -> tuple[tuple[int, int], ...]:
    pieces = []
    for quote in quotes:
        if quote.direct and quote.span.overlaps(scene.span):
            first, last = max(quote.span.start, scene.span.start), min(quote.span.end, scene.span.end)
            pieces.append((scene.place(first), scene.place(last)))
    return tuple(pieces)


def _name_cuts(names: Sequence[Name], sentence: Span, view: str) -> Iterable[Cut]:
    for name in names:
        clitic = name.reference is Reference.pronoun and name.phrase != name.span
        phrase = name.span if clitic or not sentence.contains(name.phrase) else name.phrase
        if phrase.start and view[phrase.start - 1] == "'" == view[phrase.end : phrase.end + 1]:
            phrase = Span(phrase.start - 1, phrase.end + 1)  # "pejabat 'Israel'"
        if view.startswith(")", phrase.end) and "(" in (words := phrase.cut(view)) and ")" not in words:
            phrase = Span(phrase.start, phrase.end + 1)  # "Wang Yi (Menteri Luar Negeri China)"
        if not sentence.contains(phrase) or (clitic and not _OWNED.match(view, name.phrase.start, name.phrase.end)):
            continue
        sign = _sign(name)
        yield Cut(phrase, sign, name=Referent(sign, name.parties, name.span, phrase, name.reference))


def _sign(name: Name) -> str:
    if name.reference is Reference.plural:
        return PLURAL
    if name.reference is Reference.pronoun:
        return PRONOUN
    return _KIND[name.kind]


def _time_cuts(times: Sequence[Timex], sentence: Span, view: str) -> Iterable[Cut]:
    for time in times:
        if not sentence.contains(time.span):
            continue
        yield Cut(time.span, DURATION if time.type == "DURATION" else TIME, time=time)


def _speaker_cuts(quotes: Sequence[Quote], names: Sequence[Name], sentence: Span, view: str) -> Iterable[Cut]:
    for quote in quotes:
        if not quote.span.overlaps(sentence):
            continue
        parties = speaker_parties(quote, names)
        if not parties:
            continue
        start, end = max(quote.span.start, sentence.start), min(quote.span.end, sentence.end)
        for hit in _SELF.finditer(view, start, end):
            if hit[0].lower() == "beliau":
                continue
            span = Span(*hit.span())
            yield Cut(span, SPEAKER, name=Referent(SPEAKER, parties, span, span, Reference.pronoun))


def _adopt(cuts: list[Cut], view: str) -> list[Cut]:
    """A person of unknown state right after a state serves it: "Menteri Luar Negeri Malaysia Zambry"."""
    done: list[Cut] = []
    for cut in cuts:
        before = done[-1] if done else None
        if before and before.sign == PERSON and cut.sign == STATE and (served := _served(before, cut, view)):
            done[-1] = served
            continue
        if before and (before.sign, cut.sign) == (PERSON, BODY) and _second_office(before.span, cut.span, view):
            done[-1] = replace(before, span=Span(before.span.start, cut.span.end))
            continue
        if (
            before
            and before.sign in (STATE, INSTITUTION, BODY, GROUP)
            and before.name
            and cut.sign == PERSON
            and cut.name
            and len(cut.name.parties) == 1
        ):
            gap = view[before.span.end : cut.span.start]
            led = cut.name.parties[0]
            styled = STYLED.fullmatch(gap) and before.name.parties and before.name.parties[0].state == led.state
            if styled or _LED.fullmatch(gap):  # "delegasi Rusia yang dipimpin Menlu Lavrov": the leader stands for it
                done.pop()
                led = led if led.state or not before.name.parties else replace(led, state=before.name.parties[0].state)
                done.append(
                    replace(cut, span=Span(before.span.start, cut.span.end), name=replace(cut.name, parties=(led,)))
                )
                continue
            office = OFFICE.search(view[max(0, before.span.start - 60) : before.span.start].lower())
            beside = (
                gap in (" ", ", ", "  ") and office and not PRIVATE.search(office[0])
            ) or OFFICE_BETWEEN.fullmatch(gap)
            if before.sign == STATE and cut.name.parties[0].state is None and beside:
                party = replace(
                    cut.name.parties[0], state=before.name.parties[0].state if before.name.parties else None
                )
                cut = replace(cut, name=replace(cut.name, parties=(party,)))
        done.append(cut)
    return done


_ALSO = re.compile(r"(?:yang (?:juga|kini)|sekaligus|merangkap)(?: (?:menjabat|sebagai))* (?:[\w-]+ ){0,2}?\w+$")


def _second_office(person: Span, body: Span, view: str) -> bool:
    """Whether somebody's office in apposition goes on with one of a body: "PM Malaysia yang juga ketua | ASEAN"."""
    return view[person.end : body.start] == " " and _ALSO.search(person.cut(view)) is not None


def _served(person: Cut, state: Cut, view: str) -> Cut | None:
    """The person with the state whose office stands in apposition; None where no office does."""
    gap = view[person.span.end : state.span.start]
    if not person.name or not state.name or len(person.name.parties) != 1 or person.name.parties[0].state:
        return None
    if not OFFICE_BEHIND.fullmatch(gap) or not OFFICE.search(gap.lower()):
        return None
    party = replace(person.name.parties[0], state=state.name.parties[0].state)
    return replace(person, span=Span(person.span.start, state.span.end), name=replace(person.name, parties=(party,)))


def _tidy(cuts: list[Cut]) -> list[Cut]:
    """In order, without overlaps: the longer wins."""
    ordered = sorted(cuts, key=lambda c: c.span.start)
    if all(one.span.end <= other.span.start for one, other in zip(ordered, ordered[1:], strict=False)):
        return ordered
    kept: list[Cut] = []
    for cut in sorted(cuts, key=lambda c: (-len(c.span), c.span.start)):
        if all(not cut.span.overlaps(other.span) for other in kept):
            kept.append(cut)
    return sorted(kept, key=lambda c: c.span.start)

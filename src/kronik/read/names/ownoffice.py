"""A bare office in somebody's own words: "Presiden sudah menelepon Raja Salman," kata Psaki, means the one whom Psaki serves.

Outside quotations the office last named is a fair guess (read/names/resolution.py); a speaker leaves the state out because it is
his own. So does one who is quoted indirectly: "Leavitt mengatakan presiden akan menjamu Sisi". Where the article does not
name the holder, he is who holds the office on the day.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kronik.knowledge import Knowledge
from kronik.model import ActorKind, Name, Party, Quote, Reference, Span
from kronik.read.openings import holds
from kronik.read.wordclasses import DONE, SAID, SAY, WILL

LAST_NAMED = "the one of this office last named"
_SERVED = "the one of this office whom the speaker serves"
_HEADS = ("head_of_state", "president", "president_elect")
_CHIEFS = ("head_of_government", "prime_minister", "deputy_head")
_BARE = {"presiden": _HEADS, "perdana menteri": _CHIEFS, "kanselir": _CHIEFS}
_TITLE = {"presiden": "president", "perdana menteri": "prime_minister", "kanselir": "chancellor"}  # in the register
_HELD = ("residen ", "erdana menteri ", "erdana Menteri ", "anselir ")
_OFFICE = (
    r"(?P<office>[Pp]residen|[Pp]erdana [Mm]enteri|[Kk]anselir)"
    rf"(?= (?:(?:juga|tidak|tak|belum|ingin|siap|dan|sedang|tengah|baru|{DONE}|{WILL}) |(?:me|ber)[a-z]{{4,}}))"
)
# "juru bicara itu mengatakan kepada wartawan bahwa presiden juga akan ...", "menurut Psaki, presiden ..."
_TOLD = re.compile(
    rf"\b(?:(?:{SAY})(?: (?:kepada|di|dalam|pada) [^.;,\"]{{1,50}}?)?(?: bahwa)?|[Mm]enurut [^.;,\"]{{3,80}},) (?:[Bb]apak |[Pp]ak )?{_OFFICE}"
)
# "Presiden akan bertemu X di Y, kata Psaki"
_THEN_TOLD = re.compile(rf"{_OFFICE}[^.;\"“”\n]{{5,200}}, (?:{SAID}|menurut) (?=(?P<teller>[A-Z]))")
_CLAUSE = 160  # code points before a verb of saying in which its subject may stand


@dataclass(frozen=True, slots=True)
class _Seats:
    """The names of an article and the register on its day."""

    names: Sequence[Name]
    know: Knowledge
    day: date | None

    def served(self, home: str, offices: Collection[str | None], speaker: str, title: str = "") -> Party | None:
        """Who holds one of these offices of a state beside him who speaks: the one named last, else the register's."""
        fit = [p for _, p in _persons(self.names) if p.state == home and p.office in offices and p.actor != speaker]
        if fit or self.day is None or not title:
            return fit[-1] if fit else None
        register = self.know.register
        held = [t for t in register.seated(title, home, self.day) if t.office_class != "deputy_head"]
        if len({t.person for t in held}) != 1 or held[0].person == speaker:
            return None
        return Party(held[0].person, register.actors[held[0].person].name, ActorKind.person, home, held[0].office_class)


def own_offices(
    names: Sequence[Name], quotes: Sequence[Quote], view: str, know: Knowledge, day: date | None
) -> list[Name]:
    """The names, a speaker's bare offices read as those of his own state."""
    homes = {party.actor: party.state for _, party in _persons(names) if party.state}
    seats = _Seats(names, know, day)
    own = [_own(name, seats, quotes, homes, view) for name in names]
    told = list(_indirect(own, seats, view))
    kept = [name for name in own if not any(name.span.overlaps(other.span) for other in told)]
    return sorted([*kept, *told], key=lambda name: name.span)


def _own(name: Name, seats: _Seats, quotes: Sequence[Quote], homes: Mapping[str, str], view: str) -> Name:
    if not _guessed(name) or len(name.parties) > 1:
        return name
    quote = next((q for q in quotes if q.direct and q.span.contains(name.span)), None)
    speaker = (quote.speaker_actor or "") if quote else ""
    home = speaker.removeprefix("state:") if speaker.startswith("state:") else homes.get(speaker)
    meant = name.parties[0] if name.parties else None
    if home is None or (meant and meant.state == home and meant.actor != speaker):
        return name
    office = meant.office if meant else None
    alike: Collection[str | None] = next((alike for alike in (_HEADS, _CHIEFS) if office in alike), (office,))
    words = name.span.cut(view).lower().removeprefix("bapak ").removeprefix("pak ")
    served = seats.served(home, _BARE.get(words, alike), speaker, _TITLE.get(words, ""))
    return replace(name, parties=(served,), reason=_SERVED) if served else name


def _guessed(name: Name) -> bool:
    """Whether a bare office has been read without its state, or not at all."""
    unread = name.kind is ActorKind.person and name.reference is Reference.office and not name.parties
    return unread or name.reason == LAST_NAMED


def _indirect(names: Sequence[Name], seats: _Seats, view: str) -> Iterator[Name]:
    """The bare offices of which somebody is told to have spoken, small letters and all."""
    if not holds(view, _HELD):
        return
    for hit in (*_TOLD.finditer(view), *_THEN_TOLD.finditer(view)):
        span = Span(*hit.span("office"))
        teller = _teller(names, hit, view)
        party = teller.parties[0] if teller and len(teller.parties) == 1 else None
        if party is None or not party.state or any(_settled(n, names, span) for n in names):
            continue
        words = hit["office"].lower()
        if served := seats.served(party.state, _BARE[words], party.actor, _TITLE[words]):
            yield Name(span, span, ActorKind.person, Reference.office, (served,), 0.7, _SERVED)


def _teller(names: Sequence[Name], hit: re.Match[str], view: str) -> Name | None:
    if hit.re is _THEN_TOLD:
        opens = view[max(0, hit.start() - 2) : hit.start()].rstrip(" ")[-1:] in ("", ".", "\n")
        return next((n for n in names if opens and n.phrase.start == hit.start("teller")), None)
    end = hit.start("office")
    start = max(view.rfind(". ", 0, hit.start()), view.rfind("\n", 0, hit.start()), hit.start() - _CLAUSE)
    return next((n for n in reversed(names) if start <= n.phrase.start and n.phrase.end <= end), None)


def _settled(name: Name, names: Sequence[Name], span: Span) -> bool:
    """Whether this name stands there and is more than a guess: somebody who bears the office is named before it."""
    if not name.phrase.overlaps(span):
        return False
    meant = {party.actor for party in name.parties}
    named = any(n.reference is Reference.name and n.span < span and meant & {p.actor for p in n.parties} for n in names)
    return not _guessed(name) or named


def _persons(names: Sequence[Name]) -> Iterator[tuple[Name, Party]]:
    for name in names:
        if name.kind is ActorKind.person and name.reference is Reference.name and len(name.parties) == 1:
            yield name, name.parties[0]

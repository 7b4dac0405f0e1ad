"""A bare office in somebody's own words: "Presiden sudah menelepon Raja Salman," kata Psaki, means the one whom Psaki serves.

Outside quotations the office last named is a fair guess (read/names/resolution.py); a speaker leaves the state out because it is
his own. So does one who is quoted indirectly: "Leavitt mengatakan presiden akan menjamu Sisi".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from kronik.model import ActorKind, Name, Party, Quote, Reference, Span
from kronik.read.openings import holds
from kronik.read.wordclasses import DONE, SAY, WILL

LAST_NAMED = "the one of this office last named"
_SERVED = "the one of this office whom the speaker serves"
_HEADS = ("head_of_state", "president", "president_elect")
_CHIEFS = ("head_of_government", "prime_minister", "deputy_head")
_BARE = {"presiden": _HEADS, "perdana menteri": _CHIEFS, "kanselir": _CHIEFS}
# "juru bicara itu mengatakan kepada wartawan bahwa presiden juga akan ..."
_TOLD = re.compile(
    rf"\b(?:{SAY})(?: (?:kepada|di|dalam|pada) [^.;,\"]{{1,50}}?)?(?: bahwa)? (?P<office>presiden|perdana menteri|kanselir)"
    rf"(?= (?:(?:juga|tidak|tak|belum|ingin|siap|dan|sedang|tengah|baru|{DONE}|{WILL}) |(?:me|ber)[a-z]{{4,}}))"
)
_CLAUSE = 160  # code points before a verb of saying in which its subject may stand


def own_offices(names: Sequence[Name], quotes: Sequence[Quote], view: str) -> list[Name]:
    """The names, a speaker's bare offices read as those of his own state, where the article names the holder."""
    homes = {party.actor: party.state for _, party in _persons(names) if party.state}
    own = [_own(name, names, quotes, homes, view) for name in names]
    return sorted([*own, *_indirect(own, view)], key=lambda name: name.span)


def _own(name: Name, names: Sequence[Name], quotes: Sequence[Quote], homes: Mapping[str, str], view: str) -> Name:
    if name.reason != LAST_NAMED or len(name.parties) != 1:
        return name
    quote = next((q for q in quotes if q.direct and q.span.contains(name.span)), None)
    speaker = (quote.speaker_actor or "") if quote else ""
    home = speaker.removeprefix("state:") if speaker.startswith("state:") else homes.get(speaker)
    meant = name.parties[0]
    if home is None or (meant.state == home and meant.actor != speaker):
        return name
    alike = next((alike for alike in (_HEADS, _CHIEFS) if meant.office in alike), (meant.office,))
    offices = _BARE.get(name.span.cut(view).lower(), alike)
    served = _served(names, home, offices, speaker)
    return replace(name, parties=(served,), reason=_SERVED) if served else name


def _served(names: Sequence[Name], home: str, offices: Collection[str | None], speaker: str) -> Party | None:
    """The one named last who holds one of these offices of a state, beside him who speaks."""
    fit = [p for _, p in _persons(names) if p.state == home and p.office in offices and p.actor != speaker]
    return fit[-1] if fit else None


def _indirect(names: Sequence[Name], view: str) -> Iterator[Name]:
    """The bare offices of which somebody is told to have spoken, small letters and all."""
    if not holds(view, _BARE):
        return
    for hit in _TOLD.finditer(view):
        start = max(view.rfind(". ", 0, hit.start()), view.rfind("\n", 0, hit.start()), hit.start() - _CLAUSE)
        teller = next((n for n in reversed(names) if start <= n.phrase.start and n.phrase.end <= hit.start()), None)
        party = teller.parties[0] if teller and len(teller.parties) == 1 else None
        span = Span(*hit.span("office"))
        if party is None or not party.state or any(n.phrase.overlaps(span) for n in names):
            continue
        if served := _served(names, party.state, _BARE[hit["office"]], party.actor):
            yield Name(span, span, ActorKind.person, Reference.office, (served,), 0.7, _SERVED)


def _persons(names: Sequence[Name]) -> Iterator[tuple[Name, Party]]:
    for name in names:
        if name.kind is ActorKind.person and name.reference is Reference.name and len(name.parties) == 1:
            yield name, name.parties[0]

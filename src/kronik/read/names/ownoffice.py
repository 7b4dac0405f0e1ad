"""A bare office in somebody's own words: "Presiden sudah menelepon Raja Salman," kata Psaki, means the one whom Psaki serves.

Outside quotations the office last named is a fair guess (read/names/resolution.py); a speaker leaves the state out because it is his own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kronik.model import ActorKind, Name, Party, Quote, Reference

LAST_NAMED = "the one of this office last named"
_HEADS = ("head_of_state", "president", "president_elect")
_CHIEFS = ("head_of_government", "prime_minister", "deputy_head")


def own_offices(names: Sequence[Name], quotes: Sequence[Quote]) -> list[Name]:
    """The names, bare offices within a quotation read as those of the speaker's state, where the article names the holder."""
    homes = {party.actor: party.state for _, party in _persons(names) if party.state}
    return [_own(name, names, quotes, homes) for name in names]


def _own(name: Name, names: Sequence[Name], quotes: Sequence[Quote], homes: dict[str, str]) -> Name:
    if name.reason != LAST_NAMED or len(name.parties) != 1:
        return name
    quote = next((q for q in quotes if q.direct and q.span.contains(name.span)), None)
    home = homes.get(quote.speaker_actor) if quote and quote.speaker_actor else None
    meant = name.parties[0]
    if home is None or quote is None or (meant.state == home and meant.actor != quote.speaker_actor):
        return name
    offices = next((alike for alike in (_HEADS, _CHIEFS) if meant.office in alike), (meant.office,))
    served = [
        p for _, p in _persons(names) if p.state == home and p.office in offices and p.actor != quote.speaker_actor
    ]
    if not served:
        return name
    return replace(name, parties=(served[-1],), reason="the one of this office whom the speaker serves")


def _persons(names: Sequence[Name]) -> Iterator[tuple[Name, Party]]:
    for name in names:
        if name.kind is ActorKind.person and name.reference is Reference.name and len(name.parties) == 1:
            yield name, name.parties[0]

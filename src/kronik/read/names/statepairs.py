"""Which states were last named together: the antecedents of kedua negara, kedua pihak."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.model import ActorKind, Name, Party
from kronik.read.names.headlinestates import headline_states
from kronik.read.names.pairs import FAR, Found, linked
from kronik.read.names.story import Story, distinct, state_party
from kronik.read.wordclasses import DONE, TALKS, WILL

_JOINED = re.compile(r"[ ]*(?:\([^)]{1,20}\))?[ ]*(?:-|–|dan|dengan)[ ]*")
Kinds = tuple[ActorKind, ...]
STATES: Kinds = (ActorKind.state,)
SIDES: Kinds = (ActorKind.state, ActorKind.group, ActorKind.body)


def state_parties(story: Story, at: int, count: int, kinds: Kinds = STATES) -> Found | None:
    """The states last named together, by themselves or through their persons, else the pair that the text links most.

    `kinds` are what counts as a side: states for "kedua negara", groups and bodies too for "kedua pihak".
    """
    pair = headline_states(story, at) if count == 2 else ()
    if pair and {*(_linked_most(story, at, kinds) or pair)} == {*pair}:
        return pair, 0.85
    hosts = _where_they_meet(story, at) if count == 2 else frozenset()
    found = _states_but(story, at, count, kinds, hosts)
    return found or (_states_but(story, at, count, kinds, frozenset()) if hosts else None)


def _states_but(story: Story, at: int, count: int, kinds: Kinds, lands: frozenset[str | None]) -> Found | None:
    """The same, without those of the `lands`."""
    here = story.sentence(at)
    for number in range(here, max(-1, here - FAR), -1):
        if number == here - 2 and count == 2 and (pair := _linked_most(story, at, kinds)):
            return pair, 0.75
        span = story.span(number)
        if number < here and _LOOKS_ON.match(story.view, span.start, span.end):
            continue
        named = [n for n in story.between(span.start, min(span.end, at)) if story.heard_at(n.span.start, at)]
        named = _at_odds(story.view, named)
        named = [n for n in named if not any(p.state in lands for p in n.parties)] or named
        if len(spoke := _not_attacked(story, named)) < len(named):
            sides = distinct(iter((*_own_states(spoke, kinds), *_states_of_persons(story, spoke))))
            if len(sides) == count:
                return sides, 0.8
        own, served = _own_states(named, kinds), _states_of_persons(story, named)
        for states in (own, served):
            if len(states) == count:
                return states, 1.0 if number >= here - 1 else 0.8
        if count == 2 and (pair := linked(story.view, _single_states(named, kinds))):
            return pair, 0.85
        together = distinct(iter((*own, *served)))
        if len(together) == count:
            return together, 0.8
    return None


_THERE = re.compile(rf"[^.;:\"]{{0,80}}\b(?:{TALKS}|bertemu|berunding|berdialog)\b[^.;:\"]{{0,30}} di $")


def _where_they_meet(story: Story, at: int) -> frozenset[str | None]:
    """ "delegasi kedua negara akan bertemu di Turki": the land that is only host is neither of the two."""
    end = story.span(story.sentence(at)).end if story.sentence(at) >= 0 else at
    after = [n for n in story.between(at, end) if n.kind is ActorKind.state and len(n.parties) == 1]
    hosts = (n.parties[0].state for n in after if _THERE.match(story.view, at, n.phrase.start))
    return frozenset(hosts)


# "Duta besar AS dan China untuk Malaysia turut hadir. Komandan kedua negara ...": of those who only sat by, nobody speaks.
_LOOKS_ON = re.compile(r"[^.,;:\"]* (?:turut|ikut|juga) (?:serta )?(?:hadir|menyaksikan)\b")
_ATTACKED = re.compile(
    r"\b(?:menyerbu|menginvasi|menyerang|mengancam|mencaplok|membombardir|invasi(?: \w+)? (?:ke|terhadap|di)|perang di)[ ]$"
)


def _not_attacked(story: Story, named: Sequence[Name]) -> list[Name]:
    """ "Kepada Blinken, Lavrov menegaskan Rusia tidak akan menyerbu Ukraina. Presiden kedua negara": those who spoke."""
    return [n for n in named if not _ATTACKED.search(story.view, max(0, n.phrase.start - 30), n.phrase.start)]


_BETWEEN = re.compile(
    r"(?:dimediasi|ditengahi|difasilitasi|diprakarsai|dijembatani|dituanrumahi|mediasi|fasilitasi|perantaraan|perantara|mediator|penengah)"
    r"(?:[ ](?:oleh|dari|bersama|pemerintah|pihak))*[ ]+$"
)
# "Anwar mempertemukan A dan B"
_BRINGS = re.compile(
    rf"[ ](?:(?:{DONE}|{WILL}|berhasil|sukses|juga|kembali)[ ])*(?:mempertemukan|memediasi|menengahi|memfasilitasi|menjembatani|mendamaikan|merukunkan)\b"
)


def _at_odds(view: str, named: Sequence[Name]) -> list[Name]:
    """The names without those who mediate: they are no side of "kedua negara"."""
    sides: list[Name] = []
    aside: Name | None = None
    for name in named:
        joined = aside is not None and re.fullmatch(
            r",?[ ]?(?:dan|serta)?[ ]*", view[aside.phrase.end : name.phrase.start]
        )
        before = _BETWEEN.search(view, max(0, name.phrase.start - 50), name.phrase.start)
        if joined or before or _BRINGS.match(view, name.phrase.end):
            aside = name
        else:
            sides.append(name)
    return sides


def _single_states(named: Sequence[Name], kinds: Kinds) -> list[tuple[Name, Party]]:
    return [(n, n.parties[0]) for n in named if n.kind in kinds and len(n.parties) == 1]


def _linked_most(story: Story, at: int, kinds: Kinds) -> tuple[Party, ...] | None:
    """The two states that the text so far joins most often ("Thailand-Kamboja", "AS dan Iran"), twice at least."""
    states = _single_states(story.before(at), kinds)
    tally: dict[frozenset[str], int] = {}
    pairs: dict[frozenset[str], tuple[Party, ...]] = {}
    for (left, a), (right, b) in zip(states, states[1:], strict=False):
        if a.actor != b.actor and _JOINED.fullmatch(
            story.view, left.phrase.end, max(left.phrase.end, right.phrase.start)
        ):
            key = frozenset((a.actor, b.actor))
            tally[key] = tally.get(key, 0) + 1
            pairs.setdefault(key, (a, b))
    best = max(tally, key=lambda key: tally[key], default=None)
    return pairs[best] if best is not None and tally[best] >= 2 else None


def _own_states(named: Sequence[Name], kinds: Kinds) -> tuple[Party, ...]:
    return distinct(p for n in named if n.kind in kinds for p in n.parties)


def _states_of_persons(story: Story, named: Sequence[Name]) -> tuple[Party, ...]:
    known = {p.state: p for n in story.names() if n.kind is ActorKind.state for p in n.parties}
    codes = dict.fromkeys(p.state for n in named if n.kind is ActorKind.person for p in n.parties if p.state)
    unnamed = (code for code in codes if code not in known and f"state:{code}" in story.know.register.actors)
    known |= {code: state_party(story.know, code) for code in unnamed}
    return tuple(known[code] for code in codes if code in known)

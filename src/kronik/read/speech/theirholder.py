"""Offices in small letters that no name and no state follows: "presiden negara itu", "diterima putra mahkota di Jeddah".

Whoever holds the office in the land last spoken of that is not the subject's own: the person of the article, else the
holder on the day. An office quite bare is the one of the article who holds it, or the host's where the subject travels.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from kronik.model import ActorKind, Name, Party, Reference, Span
from kronik.read.names.candidates import grammar
from kronik.read.names.officeholders import Officeholders
from kronik.read.names.pairs import Found
from kronik.read.names.story import Story, persons
from kronik.read.speech.salience import acting

HELD = "who holds the office in the land spoken of"
_BACK = 4  # sentences to the land
_NEAR = 1  # sentences to where somebody is, for an office quite bare
_OWN = "IDN"  # whose president the outlets leave unsaid
_NAMED = re.compile(r"[ ]?,?[ ]")
_DURING = re.compile(r"[ ](?:saat itu|ketika itu|kala itu|waktu itu|terdahulu)\b")


def of_that_land(story: Story, span: Span, classes: Sequence[str], day: date | None) -> Found | None:
    """Who holds the office in the land that "negara itu" points to."""
    if _followed_by_name(story, span) or _DURING.match(story.view, span.end):
        return None
    own = _own(story, span.start)
    for state in _lands(story, span.start, _BACK):
        if state != own:
            return _holder(story, span, classes, state, day)
    return None


def quite_bare(story: Story, span: Span, classes: Sequence[str], day: date | None) -> Found | None:
    """Who is met by an office that no state, no name and no pointer goes with."""
    own = _own(story, span.start)
    spoken = any(q.direct and q.span.contains(span) for q in story.quotes)  # a speaker's own (read/names/ownoffice.py)
    if own is None or own == _OWN or spoken or _followed_by_name(story, span):
        return None
    told = [
        p for _, p in persons(story.before(span.start)) if p.state and p.state != own and _holds(story, p, classes, day)
    ]
    if told:
        return (told[-1],), 0.9
    land = next(_lands(story, span.start, _NEAR), None)
    return _holder(story, span, classes, land, day) if land and land != own else None


def _own(story: Story, at: int) -> str | None:
    subject = acting(story, at)
    return subject.state if subject else None


def _followed_by_name(story: Story, span: Span) -> bool:
    gap = _NAMED.match(story.view, span.end)
    return gap is not None and any(
        name.kind is ActorKind.person and name.reference is Reference.name
        for name in story.between(gap.end(), gap.end() + 1)
    )


def _lands(story: Story, at: int, back: int) -> Iterator[str]:
    """The states spoken of before an offset, the last first: by name and place, then through those who serve them."""
    names = story.near(at, back)
    for name in reversed(names):
        if name.kind is not ActorKind.person and (state := state_of(story, name)):
            yield state
    yield from (p.state for _, p in reversed([*persons(names)]) if p.state)


def state_of(story: Story, name: Name) -> str | None:
    """The state that a name of a state or a place means."""
    if name.kind is ActorKind.place:
        words = name.span.cut(story.view)
        known = story.know.places.country(words) or story.know.places.city(words)
        return known.iso3 if known else None
    return name.parties[0].state if name.kind is ActorKind.state and len(name.parties) == 1 else None


def _holds(story: Story, party: Party, classes: Sequence[str], day: date | None) -> bool:
    """Whether it is among the offices of a person, who may hold several: the crown prince who is prime minister as well."""
    if party.office in classes:
        return True
    held = story.know.register.held(party.actor, day) if day else ()
    return any(tenure.office_class in classes or tenure.title in classes for tenure in held)


def of_lands(story: Story, span: Span, classes: Sequence[str], states: Sequence[str], day: date | None) -> Found | None:
    """Who leads each of the states, all of them or none: "kedua pemimpin Korea"."""
    found = [one for state in states if (one := _holder(story, span, classes, state, day))]
    if len(found) < len(states):
        return None
    return tuple(party for parties, _ in found for party in parties), min(share for _, share in found)


def _holder(story: Story, span: Span, classes: Sequence[str], state: str, day: date | None) -> Found | None:
    """The person of the article who holds it, else the holder on the day."""
    told = [p for _, p in persons(story.names()) if p.state == state and _holds(story, p, classes, day)]
    if told:
        return (told[0],), 1.0
    for actor in Officeholders(story.know, grammar(story.know), day).holders(classes, state)[:1]:
        name = story.know.register.actors[actor].name
        return (Party(actor, name, ActorKind.person, state, classes[0]),), 0.8
    return None

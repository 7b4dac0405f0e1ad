"""The two states of which the headline tells, by name or through those who serve them: "kedua negara" far into a report."""

from __future__ import annotations

import re

from kronik.model import ActorKind, Party
from kronik.read.names.story import Story, state_party

_WORD = re.compile(r"(?=\b([A-Z][\w'-]+(?: [A-Z][\w'-]+)?))")
_NEAR = 1  # sentences in which one of the two is spoken of


def headline_states(story: Story, at: int) -> tuple[Party, ...]:
    """The pair, where the sentence or the one before speaks of one of them and names no two states itself."""
    states = dict.fromkeys(state for state in _told(story) if state)
    if len(states) != 2:
        return ()
    near = story.near(at, _NEAR)
    own = {p.state for n in near if n.kind is ActorKind.state for p in n.parties}
    spoken = {p.state for n in near for p in n.parties}
    actors = story.know.register.actors
    if len(own) == 2 or not spoken & set(states) or any(f"state:{code}" not in actors for code in states):
        return ()
    return tuple(state_party(story.know, code) for code in states)


def _told(story: Story) -> list[str | None]:
    persons = [party.state for party in story.headline]
    named = []
    for hit in _WORD.finditer(story.title):
        country = story.know.places.country(hit[1]) or story.know.places.country(hit[1].split()[0])
        named.append(country.iso3 if country else None)
    return [*persons, *named]

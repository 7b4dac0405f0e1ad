"""Who a pronoun is not, since whom it meets serves the same state: "Xi menerima Kissinger. Ia juga bertemu Menhan Li Shangfu"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.model import ActorKind, Name, Span
from kronik.read.names.story import Story, persons
from kronik.read.wordclasses import DONE, HOLD, TALKS, WILL
from kronik.text import small

_MEETS = re.compile(
    rf"[ ](?:(?:juga|{DONE}|{WILL}|kemudian|lalu|sempat|sebelumnya|sekaligus|langsung|lebih dulu)[ ]+){{0,3}}"
    rf"(?:(?:bertemu|menemui|berjumpa|berunding|bertatap muka)(?: dengan)?|(?:{HOLD}) (?:{TALKS})(?: (?:terpisah|bilateral|tertutup|empat mata|singkat))? dengan)[ ]"
)
_OWN = "IDN"  # the outlets' own country, whose leaders are told of also where they meet nobody from abroad
_WINDOW = 8  # mentions that count
_REACH = 40  # code points for an office in small letters
_TITLE = 4  # code points between the verb and whom it takes


def countrymen(story: Story, word: Span, kind: str, later: Sequence[Name]) -> set[str]:
    """Those told of before who serve the state of whomever the pronoun meets, if somebody of another state was told of too."""
    verb = _MEETS.match(story.view, word.end) if kind == "subject" else None
    if verb is None:
        return set()
    if so_called := _so_called(story, word, verb.end()):
        return so_called
    met = next((name for name in later if name.kind is ActorKind.person and name.parties), None)
    if met is None or met.phrase.start - verb.end() > _TITLE:
        return set()
    state = met.parties[0].state
    # "Prabowo menerima Dubes Jepang. Sore harinya, ia bertemu Menteri Erick": news of one's own cabinet
    if state == _OWN and (" juga " not in verb[0] or _at_home(story, word)):
        return set()
    told = {p.actor: p.state for _, p in list(persons(story.before(word.start)))[-_WINDOW:] if p.state}
    own = {actor for actor, served in told.items() if served == state}
    return own if len(own) < len(told) else set()


def _at_home(story: Story, word: Span) -> bool:
    """ "Jokowi memanggil Kapolri Tito. Ia juga bertemu Megawati": the sentence before names nobody from abroad."""
    here = story.sentence(word.start)
    span = story.span(here - 1) if here > 0 else None
    return span is not None and {p.state for _, p in persons(story.between(span.start, span.end))} == {_OWN}


def _so_called(story: Story, word: Span, at: int) -> set[str]:
    """ "Ia bertemu putra mahkota": not he who is introduced by these very words."""
    met = story.view[at : at + _REACH]  # in small letters; with a capital a name follows
    return {
        party.actor
        for name, party in persons(story.before(word.start))
        if name.phrase.start < name.span.start
        and met.startswith(small(story.view[name.phrase.start : name.span.start]).strip())
    }

"""Those who are with the subject and whom the text names by no name: "mitranya itu", "tamunya", "kedua tamunya"."""

from __future__ import annotations

import re

from kronik.model import Party, Span
from kronik.read.names.pairs import Found
from kronik.read.names.story import Story, persons
from kronik.read.speech.described import ruler
from kronik.read.speech.salience import acting
from kronik.read.speech.theirholder import state_of

_WINDOW = 16  # mentions that count


def mate(story: Story, word: Span) -> Found | None:
    """Whom "mitranya itu" means: the last one of another state who holds the office that the subject holds."""
    own = acting(story, word.start)  # also of the sentence before: "Mitranya itu akan ..."
    if own is None:
        return None
    history = [p for n, p in persons(story.before(word.start)) if story.heard_at(n.span.start, word.start)][-_WINDOW:]
    others = [p for p in history if p.actor != own.actor and p.state and p.state != own.state]
    if story.view[word.start : word.end].lower().endswith(("tamunya", "sang tamu", "tamu yang sama")):
        return ((others[-1],), 0.9) if others else None
    alike = [
        p for p in others if p.office and (p.office == own.office or (ruler(p.office) and ruler(own.office or "")))
    ]
    there = [p for p in alike if p.state == _land(story, word.start, own)]  # "terbang ke Havana. Ia dijamu mitranya"
    return (((there or alike)[-1],), 1.0) if alike else None


_WENT = re.compile(r"\b(?:ke|di|mengunjungi|menuju)[ ](?:[a-z]+[ ]){0,3}\Z")


def _land(story: Story, at: int, own: Party) -> str | None:
    """The foreign land to which the subject went, here or in the sentence before."""
    for name in reversed(story.near(at, 1)):
        went = _WENT.search(story.view, max(0, name.phrase.start - 40), name.phrase.start)
        if went and (state := state_of(story, name)) and state != own.state:
            return state
    return None


def guests_of(story: Story, at: int, count: int) -> Found | None:
    """Whom "kedua tamunya" means: as many as are counted of those told of last who serve another state than the subject."""
    host = acting(story, at)
    if host is None:
        return None
    told = {p.actor: p for _, p in [*persons(story.before(at))][-_WINDOW:] if p.state and p.state != host.state}
    return (tuple(told.values())[-count:], 0.9) if len(told) >= count else None

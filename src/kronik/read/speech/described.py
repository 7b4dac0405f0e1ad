"""Whom a description means that names no land: "presiden itu", "sang jenderal", "politikus Demokrat itu"."""

from __future__ import annotations

import re

from kronik.model import Party, Span
from kronik.read.names.pairs import Found
from kronik.read.names.story import Story, persons
from kronik.read.speech.salience import acting, barred_for

_WINDOW = 16  # mentions that count
_TAKES = re.compile(
    r"(?<![^\W_])(?:dengan|bertemu|menemui|menelepon|menerima|menjamu|menyambut|menghubungi|menjumpai|mengundang)\s*$"
)


def is_object(story: Story, at: int) -> bool:
    """Whether the words at `at` are what the verb before them takes: "bertemu menlu 59 tahun itu"."""
    return _TAKES.search(story.view, max(0, at - 20), at) is not None


_RANK = re.compile(r"(?i:jenderal|laksamana|marsekal|kolonel)\b")


def described(story: Story, span: Span, classes: tuple[str, ...], *, acted_on: bool = False) -> Found | None:
    """The most salient person whose office is one of these; any person for none. Who acts on them is another.

    A rank means whoever bears it in the text, whatever office he holds.
    """
    history = list(persons(story.before(span.start)))[-_WINDOW:]
    barred = barred_for(story, span, "any", story.sentence(span.start)) if acted_on else set()
    history = [(name, party) for name, party in history if party.actor not in barred]
    host = acting(story, span.start) if acted_on else None  # whom he meets serves another state
    history = [(at, p) for at, p in history if not (host and p.state and p.state == host.state)] or history
    if rank := _RANK.search(span.cut(story.view)):
        ranked = {p.actor for n, p in persons(story.names()) if rank[0].lower() in n.phrase.cut(story.view).lower()}
        if ranked & {party.actor for _, party in history}:
            history, classes = [(at, party) for at, party in history if party.actor in ranked], ()
    if any(party.office in classes for _, party in history):
        history = [(at, party) for at, party in history if party.office in classes]  # "sang kanselir" is no president
    weights: dict[str, float] = {}
    parties: dict[str, Party] = {}
    for position, (_, party) in enumerate(history):
        if holds(party, classes):
            weights[party.actor] = weights.get(party.actor, 0.0) + 1.0 + 0.1 * position
            parties[party.actor] = party
    if not weights:
        return None
    best = max(weights, key=lambda actor: weights[actor])
    return (parties[best],), 1.0 if len(weights) == 1 else 0.75


def holds(party: Party, classes: tuple[str, ...]) -> bool:
    """Whether a person can be meant by an office of these classes; none take anybody, rulers are not told apart."""
    if not classes or party.office in classes:
        return True
    return bool(party.office) and ruler(party.office or "") and set(map(ruler, classes)) == {True}


def ruler(office: str) -> bool:
    """Whether an office is that of one who leads a state."""
    return office in (
        "head_of_state",
        "head_of_government",
        "president",
        "prime_minister",
        "monarch",
        "leader",
        "supreme_leader",
    )

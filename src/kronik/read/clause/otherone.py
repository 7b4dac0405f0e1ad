"""Whom "-nya" or "dia" means where it was taken for the subject itself: "A menyurati B dan berharap bertemu dengannya"."""

from __future__ import annotations

from dataclasses import replace

from kronik.model import Reference
from kronik.read.clause.scene import PERSON, Referent, Scene
from kronik.read.clause.sides import Sides


def other_one(scene: Scene, found: Sides) -> Sides:
    """The sides of a trigger whose object is a pronoun: nobody has a contact with himself, so it is the other one told of."""
    if len(found.left) == len(found.destination) == 1 and found.rule == "journey-of":
        return _traveller(scene, found)
    if len(found.left) != 1 or len(found.right) != 1:
        return found
    subject, object_ = scene.names.get(found.left[0]), scene.names.get(found.right[0])
    if subject is None or object_ is None or object_.reference is not Reference.pronoun:
        return found
    if _actors(subject) != _actors(object_):
        return found
    for position in sorted(scene.names, reverse=True):
        other = scene.names[position]
        named = position < found.right[0] and scene.words[position] == PERSON
        if named and not _actors(other) & _actors(subject) and not _states(other) & _states(subject):
            return replace(found, right=(position,))
    return found


def _traveller(scene: Scene, found: Sides) -> Sides:
    """ "Macron akan bertemu Xi dalam kunjungannya ke Beijing": Xi is at home there."""
    own, goal = scene.names.get(found.left[0]), scene.names.get(found.destination[0])
    if own is None or goal is None or own.reference is not Reference.pronoun or not _states(own) & _states(goal):
        return found
    for position in sorted(scene.names):
        other = scene.names[position]
        if position < found.left[0] and scene.words[position] == PERSON and not _states(other) & _states(goal):
            return replace(found, left=(position,))
    return found


def _actors(referent: Referent) -> set[str]:
    return {party.actor for party in referent.parties}


def _states(referent: Referent) -> set[str | None]:
    return {party.state for party in referent.parties}

"""Where a sentence tells of a contact: the frames of packs/id/contacts.toml and their hits in a scene.

A frame says how its words take their parties (`shape`): with, active, passive, noun, travel, journey, letter, reply, invite,
convene, jointly, ceremony, linked. What the parties are is found in read/clause/arguments.py.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.read.clause.scene import Scene, pattern
from kronik.read.openings import choice, guard


@dataclass(frozen=True, slots=True)
class Frame:
    """A family of trigger words. `kind` is a contact kind or "talk" (channel not stated, codebook decision 2).

    `process` marks nouns that also name a mere process (codebook decision 5); `status` is fixed for invitations.
    """

    name: str
    shape: str
    kind: str
    process: bool = False
    status: str | None = None


@dataclass(frozen=True, slots=True)
class Trigger:
    """A hit: `words[start:end]` of its scene."""

    frame: Frame
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The frames compiled: one pattern, one named group a frame, and a cheap gate for a sentence."""

    frames: tuple[Frame, ...]
    words: re.Pattern[str]
    any: re.Pattern[str]  # the same words without groups, many times as fast where there is none


@functools.cache
def lexicon(know: Knowledge) -> Lexicon:
    """The compiled frames of packs/id/contacts.toml."""
    table = know.tables["contacts"]
    frames, groups, plain = [], [], []
    for number, row in enumerate(table["frame"]):
        frames.append(Frame(row["name"], row["shape"], row["kind"], row.get("process", False), row.get("status")))
        words = [pattern(words) for words in row["words"]]
        groups.append(f"(?P<f{number}>{guard(words)}(?:{'|'.join(words)}))")
        plain.extend(words)
    return Lexicon(
        tuple(frames),
        re.compile(rf"(?<![a-z0-9-])(?:{'|'.join(groups)})(?![a-z0-9])"),
        re.compile(rf"(?<![a-z0-9-]){choice(plain)}(?![a-z0-9])"),
    )


def search(scene: Scene, know: Knowledge) -> Iterator[Trigger]:
    """The triggers of a scene, in order; the frame that comes first in the table wins at one place."""
    terms = lexicon(know)
    for place in terms.any.finditer(scene.words):
        hit = terms.words.match(scene.words, place.start())
        if hit and hit.lastgroup:
            yield Trigger(terms.frames[int(hit.lastgroup[1:])], hit.start(), hit.end())

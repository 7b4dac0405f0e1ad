"""Where a sentence tells of a contact: the frames of packs/id/contacts.toml and their hits in a scene.

A frame says how its words take their parties (`shape`): with, active, passive, noun, travel, journey, letter, reply, invite,
convene, jointly, ceremony, linked. What the parties are is found in read/clause/arguments.py.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.read.clause.scene import Scene, pattern
from kronik.read.openings import choice, first_letters, guard


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
    """The frames: the words of each, those that may stand at a letter, and one pattern that finds where any of them stands."""

    frames: tuple[Frame, ...]
    words: tuple[str, ...]  # of each frame, compiled when a text first has a word of its letter
    by_letter: Mapping[str, tuple[int, ...]]
    any: re.Pattern[str]


@functools.cache
def lexicon(know: Knowledge) -> Lexicon:
    """The frames of packs/id/contacts.toml."""
    frames, words, plain = [], [], []
    by_letter: dict[str, list[int]] = {}
    for number, row in enumerate(know.tables["contacts"]["frame"]):
        frames.append(Frame(row["name"], row["shape"], row["kind"], row.get("process", False), row.get("status")))
        own = [pattern(words) for words in row["words"]]
        words.append(f"{guard(own)}(?:{'|'.join(own)})(?![a-z0-9])")
        plain.extend(own)
        for letter in first_letters(own):
            by_letter.setdefault(letter, []).append(number)
    return Lexicon(
        tuple(frames),
        tuple(words),
        {letter: tuple(numbers) for letter, numbers in by_letter.items()},
        re.compile(rf"(?<![a-z0-9-]){choice(plain)}(?![a-z0-9])"),
    )


_compiled = functools.cache(re.compile)


def search(scene: Scene, know: Knowledge) -> Iterator[Trigger]:
    """The triggers of a scene, in order; the frame that comes first in the table wins at one place."""
    terms = lexicon(know)
    for place in terms.any.finditer(scene.words):
        start = place.start()
        for number in terms.by_letter[scene.words[start]]:
            if hit := _compiled(terms.words[number]).match(scene.words, start):
                yield Trigger(terms.frames[number], start, hit.end())
                break

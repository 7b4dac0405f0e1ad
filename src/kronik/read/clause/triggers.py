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
from kronik.read.openings import by_opening, choice

WELCOMES = ("welcome", "welcomed", "welcoming")  # the frames by which a host receives whoever comes


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
    """The frames, and how the words of a text lead to those of which it may be one."""

    frames: tuple[Frame, ...]
    words: tuple[str, ...]  # of each frame, compiled when a text first has letters with which they may begin
    openings: Mapping[str, tuple[int, ...]]  # the letters that may begin a trigger -> the frames of which it may be
    lengths: tuple[int, ...]  # of the openings
    heads: frozenset[str]  # the letters of the first word of an opening, as far as _HEAD takes them


@functools.cache
def lexicon(know: Knowledge) -> Lexicon:
    """The frames of packs/id/contacts.toml."""
    rows = know.tables["contacts"]["frame"]
    words = [[pattern(words) for words in row["words"]] for row in rows]
    openings = by_opening(words)
    return Lexicon(
        tuple(
            Frame(row["name"], row["shape"], row["kind"], row.get("process", False), row.get("status")) for row in rows
        ),
        tuple(f"(?:{choice(own)})(?![a-z0-9])" for own in words),
        openings,
        tuple(sorted({len(letters) for letters in openings})),
        frozenset(head[0] for letters in openings if (head := _HEAD.match(letters))),
    )


def frame_named(know: Knowledge, name: str) -> Frame:
    """The frame of this name in packs/id/contacts.toml. Raises StopIteration where the table has none."""
    return next(frame for frame in lexicon(know).frames if frame.name == name)


# How a word or a sign of a scene begins: most are told by it to open no trigger.
_HEAD = re.compile(r"(?<![a-z0-9-])(?:[a-z0-9]{1,4}|[\ue000-\uf8ff])")
# A word, with the sign that follows it, or a sign: only there may a trigger stand, never behind a hyphen.
_WORD = re.compile(r"[a-z0-9-]+[\ue000-\uf8ff]?|[\ue000-\uf8ff]")
_compiled = functools.cache(re.compile)
# "mengadakan pertemuan pribadi (tête-à-tête)": brackets that say the same word otherwise
_GLOSSED = 24  # code points between a trigger and brackets that gloss it
_SHUT = re.compile(r"[^()]{0,12}\)")


@functools.lru_cache(maxsize=4096)  # the words of articles come again and again
def _frames_at(letters: str, know: Knowledge) -> tuple[int, ...]:
    """The frames of which a trigger that begins with these letters may be, in the order of the table."""
    terms = lexicon(know)
    return tuple(sorted({number for size in terms.lengths for number in terms.openings.get(letters[:size], ())}))


def search(scene: Scene, know: Knowledge) -> Iterator[Trigger]:
    """The triggers of a scene, in order; the frame that comes first in the table wins at one place."""
    terms, words, end = lexicon(know), scene.words, 0
    heads = terms.heads
    for word in _WORD.finditer(words):
        letters = word[0][:4]
        if letters not in heads and letters[:3] not in heads and letters[:2] not in heads and letters[0] not in heads:
            continue
        start = word.start()
        if start < end:
            continue
        for number in _frames_at(words[start : start + terms.lengths[-1]], know):
            if hit := _compiled(terms.words[number]).match(words, start):
                beside = end and words[start - 1] == "(" and start - end <= _GLOSSED
                gloss = beside and _SHUT.match(words, hit.end())
                end = hit.end()
                if not gloss:
                    yield Trigger(terms.frames[number], start, end)
                break

"""The letters that a pattern may begin with, so that a long list of alternatives is not tried at every word.

A pattern of many alternatives costs most where none fits, which is nearly everywhere. `guard` looks ahead for one of the
openings first: the pattern with it finds what it finds without it, only sooner. `choice` parts the alternatives by their
letters as well.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Mapping, Sequence

_LETTERS = 8  # of an opening: more part better, and take longer to work out
_FEW = 4  # alternatives that are not worth parting
_CAPTURING = re.compile(r"(?<!\\)\((?!\?)|\(\?P<")
_QUANTIFIER = re.compile(r"[?*+]\??|\{(\d+)(?:,\d*)?\}\??")
_LOOKING = ("(?=", "(?!", "(?<=", "(?<!")
_CLASS = re.compile(r"\[([^\]\\^-]+)\]")
_Openings = frozenset[tuple[str, bool]]  # the letters, and whether what follows them is known
_NOTHING: _Openings = frozenset({("", True)})


def guard(patterns: Iterable[str]) -> str:
    """A look-ahead to stand before the patterns' alternation; empty where one of them may begin with anything."""
    needed = heads(patterns)
    return f"(?={_tree(needed)})" if needed != ("",) else ""


def heads(patterns: Iterable[str]) -> tuple[str, ...]:
    """The letters one of which any match of the patterns begins with; the empty string alone where that may be anything."""
    found = {letters for pattern in patterns for letters, _ in _openings(pattern)}
    if "" in found:
        return ("",)
    return tuple(sorted(one for one in found if not any(one[:size] in found for size in range(1, len(one)))))


def holds(text: str, words: Iterable[str]) -> bool:
    """Whether the text has one of these words (or `heads` of a pattern) at all: far sooner told than by any pattern."""
    return any(map(text.__contains__, words))


def by_opening(groups: Sequence[Sequence[str]]) -> Mapping[str, tuple[int, ...]]:
    """Each opening -> the groups of patterns that may begin so, by their place among the groups.

    What stands at a place of a text can then be looked up, longest openings first, and only those groups need be tried.
    """
    found: dict[str, list[int]] = {}
    for number, patterns in enumerate(groups):
        for letters in {letters for pattern in patterns for letters, _ in _openings(pattern)}:
            found.setdefault(letters, []).append(number)
    return {letters: tuple(numbers) for letters, numbers in found.items()}


def choice(patterns: Sequence[str]) -> str:
    """The patterns as one group of alternatives, behind their guard and parted by first letters.

    It finds what a plain alternation finds, of two that fit the one that comes first in `patterns`: only such as begin
    with different letters change places.
    """
    return f"{guard(patterns)}(?:{_parted(patterns)})"


def _parted(patterns: Sequence[str]) -> str:
    """The alternatives, those that begin with one letter together; as they are where one may begin with anything."""
    openings = [{letters[:1] for letters, _ in _openings(pattern)} for pattern in patterns]
    letters = sorted(set().union(*openings))
    if len(patterns) < _FEW or "" in letters or any(_CAPTURING.search(pattern) for pattern in patterns):
        return "|".join(patterns)
    branches = []
    for letter in letters:
        group = [pattern for pattern, first in zip(patterns, openings, strict=True) if letter in first]
        if all(_is_led_by(pattern, letter) for pattern in group):
            branches.append(f"{letter}(?:{_parted([pattern[1:] for pattern in group])})")
        else:
            branches.append(f"(?={re.escape(letter)})(?:{'|'.join(group)})")
    return "|".join(branches)


def _is_led_by(pattern: str, letter: str) -> bool:
    """Whether the pattern is this letter and then more: "ba", not "b?a" nor "ba|ca"."""
    alone = pattern[0] == letter and letter.isalnum() and not _QUANTIFIER.match(pattern, 1)
    return alone and _sequence(pattern, 0)[1] == len(pattern)


def _tree(words: Sequence[str]) -> str:
    """The words as one pattern that looks at each letter once: "ber(?:bi|te)|mem" for berbi, berte, mem."""
    branches = []
    for letter, group in itertools.groupby(words, key=lambda word: word[0]):
        rest = [word[1:] for word in group]
        more = _tree(rest) if rest != [""] else ""
        branches.append(re.escape(letter) + (f"(?:{more})" if "|" in more else more))
    return "|".join(branches)


@functools.cache
def _openings(pattern: str) -> _Openings:
    """The openings of a whole pattern: they are asked for by several tables."""
    return _alternatives(pattern, 0)[0]


def _alternatives(pattern: str, at: int) -> tuple[_Openings, int]:
    """The openings of the alternation that begins here, and where it ends: at its bracket or the pattern's end."""
    found: set[tuple[str, bool]] = set()
    while True:
        openings, at = _sequence(pattern, at)
        found |= openings
        if at >= len(pattern) or pattern[at] == ")":
            return frozenset(found), at
        at += 1


def _sequence(pattern: str, at: int) -> tuple[_Openings, int]:
    openings = _NOTHING
    while at < len(pattern) and pattern[at] not in "|)":
        item, at = _item(pattern, at)
        if quantifier := _QUANTIFIER.match(pattern, at):
            at = quantifier.end()
            again = frozenset((letters, False) for letters, _ in item) if quantifier[0][0] != "?" else item
            item = again | _NOTHING if quantifier[0][0] in "?*" or quantifier[1] == "0" else again
        openings = _joined(openings, item)
    return openings, at


def _item(pattern: str, at: int) -> tuple[_Openings, int]:
    """One item of a sequence; what is not understood may be anything."""
    if pattern[at] == "\\":
        letter = pattern[at + 1]
        if letter in "bBAZ":
            return _NOTHING, at + 2
        return frozenset({("", False) if letter.isalnum() else (letter, True)}), at + 2
    if pattern.startswith(_LOOKING, at):
        return _NOTHING, _alternatives(pattern, pattern.index("?", at) + (3 if pattern[at + 2] == "<" else 2))[1] + 1
    if pattern[at] == "(":
        inner = re.compile(r"\((?:\?(?::|P<\w+>))?").match(pattern, at)
        openings, end = _alternatives(pattern, inner.end() if inner else at + 1)
        return openings, end + 1
    if pattern[at] == "[":
        if listed := _CLASS.match(pattern, at):
            return frozenset((letter, True) for letter in listed[1]), listed.end()
        return frozenset({("", False)}), _class_end(pattern, at)
    if pattern[at] == "^":
        return _NOTHING, at + 1  # of no width, as \A
    return frozenset({("", False) if pattern[at] in ".$" else (pattern[at], True)}), at + 1


def _class_end(pattern: str, at: int) -> int:
    end = at + 2
    while pattern[end] != "]":
        end += 2 if pattern[end] == "\\" else 1
    return end + 1


def _joined(left: _Openings, right: _Openings) -> _Openings:
    found = set()
    for letters, known in left:
        if not known or len(letters) >= _LETTERS:
            found.add((letters, known))
            continue
        found |= {((letters + more)[:_LETTERS], open_) for more, open_ in right}
    return frozenset(found)

"""A copy of a text that reads as it was meant, and the way between its letters and those of the text as stored.

The rules of a language stand on words with one space between them; a page as crawled has "PresidenPutin", "diHanoi" and
"Donald  Trump". The copy is what is read; every span of the reading is then led back to the text in which all offsets count.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, NamedTuple, TypeVar

from kronik.model import Origin, Party, Source, Span, TimeExpression

T = TypeVar("T")
_WITHOUT = (Origin, Party, Source, TimeExpression)  # what a reading holds most of, and no span is in it


class Edit(NamedTuple):
    """What stands in the copy for `text[start:end]`; an insertion where the two are equal."""

    start: int
    end: int
    words: str


class Mended:
    """The copy: `text`, and how things that hold spans are led there (`ahead`) and back (`back`)."""

    def __init__(self, stored: str, edits: Iterable[Edit]) -> None:
        parts: list[str] = []
        origin: list[int] = []  # of each letter of the copy: where in the text stored
        at = 0
        for edit in sorted(set(edits)):
            if edit.start < at:
                continue
            parts += (stored[at : edit.start], edit.words)
            origin += range(at, edit.start)
            origin += [min(edit.start, len(stored) - 1)] * len(edit.words)
            if edit.end > edit.start and len(edit.words) > 1:
                origin[-1] = edit.end - 1  # what ends with the words put in ends with those that they replace
            at = edit.end
        parts.append(stored[at:])
        origin += range(at, len(stored))
        self.text = "".join(parts)
        self._origin = origin

    def back(self, thing: T) -> T:
        """The thing with every span in it led from the copy to the text stored."""
        return _moved(thing, lambda span: Span(self._origin[span.start], self._origin[span.end - 1] + 1))

    def ahead(self, thing: T) -> T:
        """The thing with every span in it led from the text stored to the copy."""
        return _moved(thing, self._ahead)

    def _ahead(self, span: Span) -> Span:
        start = min(bisect_left(self._origin, span.start), len(self._origin) - 1)
        while self.text[start] == " " and start + 1 < len(self._origin) and self._origin[start + 1] == span.start:
            start += 1  # an inserted space stands before the word that it parts off
        return Span(start, max(start + 1, bisect_left(self._origin, span.end)))


def _moved(thing: T, move: Callable[[Span], Span]) -> T:
    whole: Any = thing
    moved = whole
    kind: Any = type(thing)
    if kind is Span:
        moved = move(whole)
    elif kind is tuple:
        parts = tuple(_moved(part, move) for part in whole)
        if any(new is not old for new, old in zip(parts, whole, strict=True)):
            moved = parts
    elif names := _holding(kind):
        changed = {}
        for name in names:
            old = getattr(whole, name)
            if (new := _moved(old, move)) is not old:
                changed[name] = new
        if changed:
            moved = replace(whole, **changed)
    result: T = moved
    return result


@cache
def _holding(kind: Hashable) -> tuple[str, ...]:
    """The fields of a dataclass; none of anything else, nor of what never holds a span."""
    if kind in _WITHOUT or not isinstance(kind, type) or not is_dataclass(kind):
        return ()
    return tuple(field.name for field in fields(kind))

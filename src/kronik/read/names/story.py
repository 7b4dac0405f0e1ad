"""The names of one text in order, as they are when a word that refers back is met."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from kronik.knowledge import Knowledge
from kronik.model import ActorKind, Name, Party, Quote, Span
from kronik.read.names.outsiders import outsiders


class Story:
    """The names of one text in order, growing as anaphors are resolved from left to right."""

    def __init__(
        self,
        view: str,
        sentences: Sequence[Span],
        names: Sequence[Name],
        know: Knowledge,
        quotes: Sequence[Quote] = (),
        title: str = "",
    ) -> None:
        self.view = view
        self.quotes = quotes
        self.know = know
        self.sentences = sentences
        self._starts = [s.start for s in sentences]
        self._names = list(names)
        self._at = [n.span.start for n in names]
        self.title = title
        self.headline = _in_title(title, names, view)

    @functools.cached_property
    def outside(self) -> frozenset[str]:
        """Who in this text acts for no state."""
        return outsiders(self.view, self._names, self.know)

    def add(self, name: Name) -> None:
        """Enter a resolved anaphor at its place."""
        at = bisect_right(self._at, name.span.start)
        self._names.insert(at, name)
        self._at.insert(at, name.span.start)

    def names(self) -> list[Name]:
        """All names so far, in order."""
        return self._names

    def before(self, at: int) -> list[Name]:
        """The names that begin before this offset."""
        return self._names[: bisect_right(self._at, at - 1)]

    def between(self, start: int, end: int) -> list[Name]:
        """The names that begin within these offsets."""
        return self._names[bisect_right(self._at, start - 1) : bisect_right(self._at, end - 1)]

    def near(self, at: int, back: int) -> list[Name]:
        """The names before this offset, of its sentence and of so many before."""
        here = self.sentence(at)
        return self.between(self.span(max(0, here - back)).start, at) if here >= 0 else []

    def heard_at(self, name: int, at: int) -> bool:
        """Whether a name and what refers back stand both within quotations or both outside."""
        return self.quoted(at) is not None or self.quoted(name) is None

    def quoted(self, at: int) -> Quote | None:
        """The quotation in which an offset stands, if any."""
        return next((q for q in self.quotes if q.direct and q.span.start <= at < q.span.end), None)

    def sentence(self, at: int) -> int:
        """The number of the sentence at this offset, -1 before the first."""
        return bisect_right(self._starts, at) - 1

    def span(self, number: int) -> Span:
        """The span of a sentence by number."""
        return self.sentences[number]


_WORD = re.compile(r"[^\W\d_]{3,}")


def _in_title(title: str, names: Sequence[Name], view: str) -> tuple[Party, ...]:
    """The persons of a text whose last name the headline has as well."""
    heard = set(_WORD.findall(title))
    if not heard:
        return ()
    said = (p for n, p in persons(names) if (words := _WORD.findall(n.span.cut(view))) and words[-1] in heard)
    return distinct(said)


def persons(names: Sequence[Name]) -> Iterator[tuple[Name, Party]]:
    """Names that mean one person each."""
    for name in names:
        if name.kind is ActorKind.person and len(name.parties) == 1:
            yield name, name.parties[0]


def distinct(parties: Iterator[Party]) -> tuple[Party, ...]:
    """Each party once, in order."""
    return tuple({p.actor: p for p in parties}.values())


def state_party(know: Knowledge, code: str) -> Party:
    """A state of the register (ISO 3166 alpha-3) as a party."""
    actor = f"state:{code}"
    return Party(actor, know.register.actors[actor].name, ActorKind.state, code)

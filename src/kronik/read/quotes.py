"""Speech: direct quotations with the speaker to whom the nearest clause gives them, and indirect speech.

Codebook, "Quotes": a quotation cut in two by its speech clause is two; one without a clause between two of one speaker is
that speaker's; an inner quotation stays inside; scare quotes and fragments in the reporter's own clause are none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.model import Layout, Name, Quote, Span
from kronik.read import clauses, speech
from kronik.read.clauses import Clause
from kronik.read.marks import Marked, pairs
from kronik.read.speakers import Voice, Voices

_MEMORY = 8  # sentences after which a pronoun no longer means the last who spoke
_ENDED = (".", "!", "?", "…")


@dataclass(frozen=True, slots=True)
class _Clause:
    """How a quotation is introduced: its verb, the speaker's words or a pronoun, and the addressee."""

    cue: Span | None
    voice: Voice | None
    pronoun: bool
    addressee: str | None = None


@dataclass(frozen=True, slots=True)
class _Event:
    """Somebody speaks at this place of the text."""

    at: int
    voice: Voice


class _Reader:
    """One pass over one article; holds what earlier clauses said."""

    def __init__(self, view: str, sentences: Sequence[Span], names: Sequence[Name], know: Knowledge) -> None:
        self.view, self.rules = view, speech.grammar(know)
        self.sentences, self.starts = sentences, [sentence.start for sentence in sentences]
        self.voices = Voices(view, names, self.rules)
        self.events: list[_Event] = []

    def paragraph(self, paragraph: Span) -> list[Quote]:
        """The quotes of one paragraph, direct and indirect."""
        marked = pairs(self.view, paragraph) if self.view.find('"', paragraph.start, paragraph.end) >= 0 else []
        found: list[Quote] = []
        at = paragraph.start
        direct: list[Marked] = []
        for index, item in enumerate(marked):
            found += self._reported(at, item.outer.start)
            stop = marked[index + 1].outer.start if index + 1 < len(marked) else paragraph.end
            how = self._introduced(item, paragraph, stop, direct)
            at = item.outer.end
            if how is None:
                continue
            voice = how.voice or self._last(item.outer.start)
            if voice:
                self.events.append(_Event(item.outer.end, voice))
            direct.append(item)
            found.append(self._quote(item.inner, how, voice))
        return found + self._reported(at, paragraph.end)

    def _quote(self, span: Span, how: _Clause, voice: Voice | None) -> Quote:
        return Quote(
            span=span,
            direct=True,
            speaker=voice.name if voice else None,
            speaker_actor=voice.actor if voice else None,
            speaker_span=voice.span if voice else None,
            addressee=how.addressee,
            cue=how.cue,
        )

    def _introduced(self, item: Marked, paragraph: Span, stop: int, direct: list[Marked]) -> _Clause | None:
        """The speech clause of a quotation; None when the marks hold no direct speech."""
        starts = self._starts_sentence(item, paragraph)
        capital = self.view[item.inner.start] in "([*'" or not self.view[item.inner.start].islower()
        continued = bool(direct) and self._continues(direct[-1], item)
        if how := self._after(item, stop, paragraph):
            return how if starts or continued or (capital and item.inner.cut(self.view).count(" ") >= 3) else None
        if how := self._before(item, paragraph):
            return how if capital else None
        if not capital and not continued:
            return None
        whole = starts and self._ends_sentence(item, stop)
        if (whole and item.inner.cut(self.view).count(" ") >= 2) or continued:
            return self._afterwards(item, paragraph) or _Clause(None, None, False)
        return None

    def _starts_sentence(self, item: Marked, paragraph: Span) -> bool:
        before = self.view[max(paragraph.start, item.outer.start - 12) : item.outer.start].rstrip(" ,")
        return not before or before.endswith((*_ENDED, '"', ":", ")"))

    def _ends_sentence(self, item: Marked, stop: int) -> bool:
        inner = item.inner.cut(self.view)
        after = self.view[item.outer.end : item.outer.end + 3].strip()
        return inner.endswith(_ENDED) or after[:1] in ("", ".") or not item.closed

    def _continues(self, last: Marked, item: Marked) -> bool:
        """Whether a clause ending in a comma joins this quotation to the last: "A," kata X, "b"."""
        between = self.view[last.outer.end : item.outer.start].strip()
        return len(between) < 90 and between.endswith(",") and self.rules.after.match(between) is not None

    def _after(self, item: Marked, stop: int, paragraph: Span) -> _Clause | None:
        hit = self.rules.after.match(self.view, item.outer.end, stop)
        if hit and "\n" not in hit[0]:
            cue = Span(*hit.span("cue"))
            named = clauses.read(self.view, hit.end(), stop, self.rules)
            if hit["nya"] or named.pronoun or named.span is None:
                return _Clause(cue, None, True, self._to(named))
            return _Clause(cue, self._resolved(named.span), False, self._to(named))
        closed = item.inner.cut(self.view).endswith(",") or self.view[item.outer.end : item.outer.end + 1] == ","
        if closed and (hit := self.rules.after_subject.match(self.view, item.outer.end, stop)):
            voice = self.voices.named(Span(*hit.span("np")))
            return _Clause(Span(*hit.span("cue")), voice, voice is None)
        return None

    def _resolved(self, span: Span) -> Voice | None:
        """The voice of a clause's words; words without a name look back for whom they mean; a writing names nobody."""
        first = span.cut(self.view).split()[0].lower()
        if first in self.rules.writings or first in self.rules.plural:
            return None
        voice = self.voices.named(span)
        if voice is None or voice.label:
            return self.voices.antecedent(span, [event.voice for event in self.events[-12:]]) or voice
        return voice

    def _to(self, named: Clause) -> str | None:
        return named.addressee.cut(self.view) if named.addressee else None

    def _before(self, item: Marked, paragraph: Span) -> _Clause | None:
        """A verb of saying, or a colon, right before the quotation."""
        start = max(paragraph.start, item.outer.start - 260)
        start = max(start, self._sentence_start(item.outer.start - 1))
        before = self.view[start : item.outer.start]
        hit = self.rules.before.search(before)
        if hit is None:
            return None
        tail = before.rstrip()
        if hit["colon"] is None and not tail.endswith((",", ":")) and not (tail.endswith(hit["cue"]) and item.inner.cut(self.view).endswith(_ENDED)):
            return None
        verb = start + (hit.start("cue") if hit["cue"] else hit.end("colon"))
        voice = self._subject(start, verb)
        cue = Span(start + hit.start("cue"), start + hit.end("cue")) if hit["cue"] else None
        return _Clause(cue, voice, voice is None)

    def _afterwards(self, item: Marked, paragraph: Span) -> _Clause | None:
        hit = self.rules.afterwards.match(self.view, item.outer.end, min(len(self.view), item.outer.end + 200))
        if hit is None:
            return None
        named = clauses.read(self.view, hit.end(), len(self.view), self.rules)
        return _Clause(Span(*hit.span("cue")), self.voices.named(named.span), False) if named.span else None

    def _sentence_start(self, at: int) -> int:
        index = bisect_right(self.starts, at) - 1
        return self.starts[index] if index >= 0 else 0

    def _subject(self, start: int, verb: int) -> Voice | None:
        if self.voices.pronoun(start, verb):
            return self._last(verb)
        return self.voices.subject(start, verb)

    def _last(self, at: int) -> Voice | None:
        """The last who spoke before this place, else the person with whom the sentence before begins."""
        if self.events and self._distance(self.events[-1].at, at) <= _MEMORY:
            return self.events[-1].voice
        index = bisect_right(self.starts, at - 1) - 1
        for sentence in reversed(self.sentences[max(0, index - 3) : index + 1]):
            stop = min(sentence.end, at)
            if stop > sentence.start and (voice := self.voices.subject(sentence.start, min(stop, sentence.start + 90))):
                return voice
        return self.events[-1].voice if self.events else None

    def _distance(self, left: int, right: int) -> int:
        return bisect_right(self.starts, right) - bisect_right(self.starts, left)

    def _reported(self, start: int, end: int) -> list[Quote]:
        """Indirect speech between quotations; every verb of saying is remembered for the pronouns that follow."""
        found: list[Quote] = []
        for hit in self.rules.said.finditer(self.view, start, end):
            begin = max(start, self._sentence_start(hit.start()))
            voice: Voice | None
            if hit["cue"]:
                named = clauses.read(self.view, hit.end(), end, self.rules)
                voice = self._resolved(named.span) if named.span and not named.pronoun else None
            elif hit["nya"]:
                voice = None
            else:
                voice = self._subject(begin, hit.start())
                if voice:
                    found += self._indirect(hit, voice, end)
            if voice:
                self.events.append(_Event(hit.start(), voice))
        return found

    def _indirect(self, hit: re.Match[str], voice: Voice, end: int) -> list[Quote]:
        that = self.rules.indirect.match(self.view, hit.start(), end)
        if that is None:
            return []
        index = bisect_right(self.starts, hit.start()) - 1
        stop = min(end, self.sentences[index].end) if index >= 0 else end
        words = self.view[that.end() : stop]
        left = that.end() + len(words) - len(words.lstrip())
        right = that.end() + len(words.rstrip())
        if right - left < 12:
            return []
        return [Quote(Span(left, right), False, voice.name, voice.actor, voice.span, None, Span(*that.span("verb")))]


def find(view: str, layout: Layout, sentences: Sequence[Span], names: Sequence[Name], know: Knowledge) -> tuple[Quote, ...]:
    """Direct and indirect speech of the body, in order and without overlap; spans are the words without their marks."""
    reader = _Reader(view, sentences, names, know)
    found = [quote for paragraph in layout.paragraphs for quote in reader.paragraph(paragraph)]
    kept: list[Quote] = []
    for quote in sorted(found, key=lambda q: (q.span.start, not q.direct)):
        if not kept or quote.span.start >= kept[-1].span.end:
            kept.append(quote)
        elif quote.direct and not kept[-1].direct:
            kept[-1] = quote
    return tuple(kept)

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
_ATTACHED = ("dengan", "sambil", "seraya", "sembari")  # "..., dengan mengatakan": the sentence's own subject says it
_WORD = re.compile(r"[A-Za-z]+")
_BROKEN = re.compile(r'[.!?":](?=.)')
_SAID = re.compile(r"[MmBb]e[a-z]{4,}|, [a-z]{3,9} (?=[A-Z])|di[a-z]{5,9}(?= )")
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
        if not continued and (how := self._before(item, paragraph, direct)):
            return how if capital else None
        if not capital and not continued:
            return None
        whole = starts and self._ends_sentence(item, stop)
        if (whole and item.inner.cut(self.view).count(" ") >= (1 if direct else 2)) or continued:
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
            cited = self._cited(hit.end(), stop) if hit["cue"].startswith(("begitu", "demikian")) else None
            if cited:
                return _Clause(cue, cited, False)
            if hit["nya"] or named.pronoun or named.span is None:
                return _Clause(cue, None, True, self._to(named))
            return _Clause(cue, self._resolved(named.span), False, self._to(named))
        closed = item.inner.cut(self.view).endswith(",") or self.view[item.outer.end : item.outer.end + 1] == ","
        if closed and (hit := self.rules.after_subject.match(self.view, item.outer.end, stop)):
            voice = self.voices.named(Span(*hit.span("np")))
            return _Clause(Span(*hit.span("cue")), voice, voice is None)
        return None

    def _cited(self, start: int, stop: int) -> Voice | None:
        """The official or source whom a report quotes: "demikian laporan NBC, mengutip pejabat transisi"."""
        hit = self.rules.cites.search(self.view, start, min(stop, start + 120))
        if hit is None:
            return None
        named = clauses.read(self.view, hit.end(), stop, self.rules)
        return self._resolved(named.span) if named.span else None

    def _resolved(self, span: Span) -> Voice | None:
        """The voice of a clause's words; words without a name look back for whom they mean; a writing names nobody."""
        named = self._past_writing(span)
        if named is None:
            return None
        voice = self.voices.named(named)
        if voice is None or voice.label:
            found = self.voices.antecedent(named, self._spoken())
            return found or (voice if voice is None or voice.name.split()[0].lower() not in self.rules.persons else None)
        return voice

    def _past_writing(self, span: Span) -> Span | None:
        """The words after "isi surat ...", "pernyataan bersama ..."; None where they name nobody, or many."""
        words = list(re.finditer(r"\S+", self.view[span.start : span.end]))
        article = self.rules.articles.match(self.view, span.start, span.end)
        at = next((index for index, word in enumerate(words) if word.start() >= (article.end() - span.start if article else 0)), 0)
        begin = at
        while at < len(words) and words[at][0].lower() in self.rules.writings:
            at += 1
        if at == begin:
            return None if words[at][0].lower() in self.rules.plural or span.cut(self.view).lower() in ("itu", "tersebut", "ini") else span
        rest = " ".join(word[0] for word in words[at:])
        if not rest or rest.lower() in ("itu", "tersebut", "ini"):
            return None
        if rest.lower().startswith("kabar") and words[at - 1][0].lower() == "surat":
            at -= 1
        elif not any(char.isupper() for char in rest) and not rest.lower().startswith(self.rules.institutions):
            return None
        return Span(span.start + words[at].start(), span.end)

    def _spoken(self) -> list[Voice]:
        return [event.voice for event in self.events[-12:]]

    def _to(self, named: Clause) -> str | None:
        return named.addressee.cut(self.view) if named.addressee else None

    def _before(self, item: Marked, paragraph: Span, direct: list[Marked]) -> _Clause | None:
        """A verb of saying, or a colon, right before the quotation."""
        start = max(paragraph.start, item.outer.start - 260)
        start = max(start, self._sentence_start(item.outer.start - 1), direct[-1].outer.end if direct else 0)
        before = self.view[start : item.outer.start].rstrip()
        verb = next((hit for hit in reversed(list(_WORD.finditer(before))) if hit[0].lower() in self.rules.before), None)
        if verb is None or _BROKEN.search(before, verb.end()) or len(before) - verb.end() > 100:
            return _Clause(None, None, True) if before.endswith(":") and len(before) > 3 else None
        if not before.endswith((",", ":")) and not (verb.end() == len(before) and item.inner.cut(self.view).endswith(_ENDED)):
            return None
        if verb[0].lower() in self.rules.stems or verb[0].lower() == "menurut":
            named = clauses.read(self.view, start + verb.end(), item.outer.start, self.rules)
            voice = self._resolved(named.span) if named.span and not named.pronoun else None
            return _Clause(Span(start + verb.start(), start + verb.end()), voice, voice is None)
        if verb[0].lower() not in self.rules.remembered | self.rules.stems and len(before) - verb.end() > 25:
            return _Clause(None, None, True) if before.endswith(":") else None
        attached = before[: verb.start()].rstrip().endswith(_ATTACHED)
        voice = self.voices.leading(start, start + verb.start()) if attached else self._subject(start, start + verb.start())
        voice = voice or self.voices.body(start, start + verb.start())
        return _Clause(Span(start + verb.start(), start + verb.end()), voice, voice is None)

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
        return self.voices.subject(start, verb, self._spoken())

    def _last(self, at: int) -> Voice | None:
        """The last who spoke before this place, else the person with whom the sentence before begins."""
        if self.events and self._distance(self.events[-1].at, at) <= _MEMORY:
            return self.events[-1].voice
        index = bisect_right(self.starts, at - 1) - 1
        for sentence in reversed(self.sentences[max(0, index - 3) : index + 1]):
            stop = min(sentence.end, at)
            if stop > sentence.start and (voice := self.voices.leading(sentence.start, stop)):
                return voice
        return self.events[-1].voice if self.events else None

    def _distance(self, left: int, right: int) -> int:
        return bisect_right(self.starts, right) - bisect_right(self.starts, left)

    def _reported(self, start: int, end: int) -> list[Quote]:
        """Indirect speech between quotations; every verb of saying is remembered for the pronouns that follow."""
        found: list[Quote] = []
        settled = -1
        for hit in _SAID.finditer(self.view, start, end):
            word = hit[0].strip(", ").lower()
            according = (word == "menurut" and self.view[hit.end() + 1 : hit.end() + 2].isupper()) or word in self.rules.passive
            if not according and word not in (self.rules.stems if hit[0][0] == "," else self.rules.remembered):
                continue
            begin = max(start, self._sentence_start(hit.start()))
            voice: Voice | None
            if according or hit[0][0] == ",":
                follows = self.view.startswith((" oleh ", " langsung "), hit.end())
                named = clauses.read(self.view, self.view.index(" ", hit.end() + 1) if follows else hit.end(), end, self.rules)
                voice = self._resolved(named.span) if named.span and not named.pronoun else None
                if voice and voice.label and word in self.rules.passive:
                    voice = None
            else:
                voice = self._subject(begin, hit.start())
                if voice:
                    found += self._indirect(hit, voice, end)
            if voice and settled != begin:
                self.events.append(_Event(hit.start(), voice))
                opening = self.view[begin : begin + 16].split(" ", 1)[0].strip(",").lower()
                settled = -1 if opening in self.rules.subordinate else begin
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

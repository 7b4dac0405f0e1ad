"""Speech: direct quotations with the speaker to whom the nearest clause gives them, and indirect speech.

Codebook, "Quotes": a quotation cut in two by its speech clause is two; one without a clause between two of one speaker is
that speaker's; an inner quotation stays inside; scare quotes and fragments in the reporter's own clause are none.
"""

from __future__ import annotations

from collections.abc import Sequence

from kronik.knowledge import Knowledge
from kronik.model import Layout, Name, Quote, Span
from kronik.read.speech import antecedents, introductions, reported
from kronik.read.speech import forms as speech
from kronik.read.speech.discourse import FIRST_PERSON, Discourse
from kronik.read.speech.introductions import ENDED, Introduction
from kronik.read.speech.marks import Marked, pairs
from kronik.read.speech.speakers import Voice, Voices

_JOINED = 90  # code points of a clause that joins the two halves of one quotation
_SENTENCE = (
    5  # spaces in a quotation that a comma ends before something else than its clause: "...," seperti tertulis dalam
)


def find(
    view: str, layout: Layout, sentences: Sequence[Span], names: Sequence[Name], know: Knowledge
) -> tuple[Quote, ...]:
    """Direct and indirect speech of the body, in order and without overlap; spans are the words without their marks."""
    told = Discourse(view, sentences, Voices(view, names, speech.grammar(know)))
    found = [quote for paragraph in layout.paragraphs for quote in _paragraph(paragraph, told)]
    kept: list[Quote] = []
    for quote in sorted(found, key=lambda q: (q.span.start, not q.direct)):
        if not kept or quote.span.start >= kept[-1].span.end:
            kept.append(quote)
        elif quote.direct and not kept[-1].direct:
            kept[-1] = quote
    return tuple(kept)


def _paragraph(paragraph: Span, told: Discourse) -> list[Quote]:
    """The quotes of one paragraph; what each clause says of its speaker is remembered for the next."""
    marked = pairs(told.view, paragraph) if told.view.find('"', paragraph.start, paragraph.end) >= 0 else []
    found: list[Quote] = []
    direct: list[Marked] = []
    at = paragraph.start
    for index, item in enumerate(marked):
        found += reported.find(at, item.outer.start, told)
        at = item.outer.end
        stop = marked[index + 1].outer.start if index + 1 < len(marked) else paragraph.end
        how = _introduced(item, paragraph, stop, direct, told)
        if how is None:
            continue
        voice = how.voice or (None if how.several else _unsaid(item, how, told))
        if voice:
            told.remember(item.outer.end, voice, quoted=True)
        direct.append(item)
        found.append(_quote(item.inner, how, voice))
    return found + reported.find(at, paragraph.end, told)


def _unsaid(item: Marked, how: Introduction, told: Discourse) -> Voice | None:
    """Whom a pronoun or nothing at all means: who spoke last, else who is named next."""
    goes_on = how.cue is not None and how.cue.cut(told.view).startswith(introductions.GOING_ON)
    if goes_on and (same := told.going_on(item.outer.start)):
        return same
    voice = told.last(item.outer.start, item.inner.cut(told.view)) or told.next(item.outer.end)
    if voice and how.addressee and set(voice.name.split()) & set(how.addressee.split()):
        voice = antecedents.beside(voice, item.outer.start, told.voices) or voice  # nobody says it to himself
    if voice and goes_on:
        voice = told.before_figures(voice, item.outer.start) or voice
    if voice and told.voices.house(voice) and (how.person or FIRST_PERSON.search(item.inner.cut(told.view))):
        return told.spoken_person() or voice
    return voice


def _quote(span: Span, how: Introduction, voice: Voice | None) -> Quote:
    return Quote(
        span=span,
        direct=True,
        speaker=voice.name if voice else None,
        speaker_actor=voice.actor if voice else None,
        speaker_span=voice.span if voice else None,
        addressee=how.addressee,
        cue=how.cue,
    )


def _introduced(
    item: Marked, paragraph: Span, stop: int, direct: Sequence[Marked], told: Discourse
) -> Introduction | None:
    """The introduction of a quotation; None when the marks hold no direct speech.

    Speech opens as a sentence does: at the start of one, or with a capital; a quotation without any clause must be a whole
    sentence, or the second half of one.
    """
    words = item.inner.cut(told.view)
    starts = _starts_sentence(item, paragraph, told.view)
    capital = not words[0].islower()
    continued = bool(direct) and _continues(direct[-1], item, told)
    if how := introductions.after(item, stop, told):
        return how if starts or continued or (capital and words.count(" ") >= 3) else None
    low = max(paragraph.start, direct[-1].outer.end if direct else 0)
    if not continued and (how := introductions.before(item, low, told)):
        return how if capital else None
    ends = _ends_sentence(item, told.view) or (words.endswith(",") and words.count(" ") >= _SENTENCE)
    whole = capital and starts and ends and words.count(" ") >= (1 if direct else 2)
    return (introductions.afterwards(item, told) or Introduction()) if whole or continued else None


def _starts_sentence(item: Marked, paragraph: Span, view: str) -> bool:
    before = view[max(paragraph.start, item.outer.start - 12) : item.outer.start].rstrip(" ,")
    return not before or before.endswith((*ENDED, '"', ":", ")", "-", "–", "—"))


def _ends_sentence(item: Marked, view: str) -> bool:
    after = view[item.outer.end : item.outer.end + 3].strip()
    return item.inner.cut(view).rstrip("'").endswith(ENDED) or after[:1] in ("", ".") or not item.closed


def _continues(last: Marked, item: Marked, told: Discourse) -> bool:
    """Whether a clause ending in a comma joins this quotation to the last: "A," kata X, "b"."""
    between = told.view[last.outer.end : item.outer.start].strip()
    return len(between) < _JOINED and between.endswith(",") and told.rules.after.match(between) is not None

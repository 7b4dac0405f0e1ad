"""Whose writing a clause takes up that names nobody: "bunyi pernyataan tersebut" after "pernyataan yang dirilis Takhta Suci"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from kronik.model import Span
from kronik.read.speech import clauses
from kronik.read.speech.speakers import Voice, Voices

_BACK = 1500  # code points before a clause in which the writing was named that it takes up
_ANSWERED = re.compile(r"\b(?:membalas|menjawab|menanggapi|merespons)\s+$")  # "membalas surat Xi": his own is another
_SENT = re.compile(
    r"\b(?:mengirim\w*|menulis|merilis|mengeluarkan|menerbitkan|menyampaikan|membuat|mengunggah)\s+(?:\w+ )?$"
)
_WITHIN = re.compile(r"\s+(?:dalam|lewat|melalui)\s+(?:sebuah\s+)?$")  # "Gedung Putih dalam pernyataan ... menyebut"
_NAMES = 60  # code points of the house that a sentence opens with


def issuer(
    span: Span, spoken: Sequence[tuple[int, Voice]], sentence_of: Callable[[int], Span | None], voices: Voices
) -> Voice | None:
    """Who issued the writing that was named last before these words; None where nobody is said to have."""
    view = voices.view
    for hit in reversed(list(voices.rules.issued.finditer(view, max(0, span.start - _BACK), span.start))):
        sentence = sentence_of(hit.start())
        if sentence and view.count('"', sentence.start, hit.start()) % 2 == 0:
            said = [voice for at, voice in spoken if sentence.start <= at < min(sentence.end, span.start)]
            if voice := _of(hit, sentence, said, voices):
                return voice
    return None


def _of(hit: re.Match[str], sentence: Span, said: Sequence[Voice], voices: Voices) -> Voice | None:
    """Who is named as its author beside the writing, says something in its sentence, or sends it."""
    view, rules = voices.view, voices.rules
    comma = view.find(",", hit.end(), sentence.end)
    if answered := _ANSWERED.search(view, max(sentence.start, hit.start() - 12), hit.start()):
        return voices.subject(sentence.start, answered.start())
    if hit["by"] and (named := clauses.read(view, hit.end(), comma if comma > 0 else sentence.end, rules).span):
        mute = " " not in named.cut(view) and named.cut(view).islower()  # "menurut pernyataan kementerian": told before
        return said[-1] if mute and said else voices.named(named)
    within = _WITHIN.search(view, sentence.start, hit.start())
    if within and within.start() - sentence.start <= _NAMES:
        named = Span(sentence.start, within.start())
        if voice := voices.body(named.start, named.end) or (voices.named(named) if not said else None):
            return voice
    if said:
        return said[-1]
    if sent := _SENT.search(view, max(sentence.start, hit.start() - 40), hit.start()):
        return voices.subject(sentence.start, sent.start()) or voices.body(sentence.start, sent.start())
    if comma > 0 and view.startswith(rules.institutions, comma + 2):
        named_there = clauses.read(view, comma + 1, sentence.end, rules).span
        return voices.named(named_there) if named_there else None
    return None

"""What a sentence names as talked about: the phrases behind "membahas", "mengenai", "untuk memperkuat" ... (packs/id/topics.toml).

A phrase is read word by word until its noun phrase ends; a list gives one topic an item (clause/topiclists.py). Empty words
("sejumlah isu") are none: what stands behind them is. Whose topics they are is decided in contacts/topics.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.model import Span
from kronik.read.clause.scene import INSTITUTION, PERSON, Scene
from kronik.read.clause.topiclists import Item, items
from kronik.read.clause.topicwords import Grammar, grammar_of
from kronik.read.openings import holds
from kronik.read.wordclasses import ACTS, TALKS


@dataclass(frozen=True, slots=True)
class Told:
    """Topics named together: `kind` of their opening (topics.toml), which stands at `words[start:end]` of the scene.

    `vague`: they name nothing in particular ("isu bilateral").
    """

    kind: str
    start: int
    end: int
    items: tuple[Span, ...]
    vague: bool = False


_SINGLE = ("wished", "modifier")  # what follows "dan" is something else


def topics_told(scene: Scene, know: Knowledge) -> Iterator[Told]:
    """What the sentence names as talked about, each opening once, in its order."""
    grammar, words = grammar_of(know), scene.words
    for kind, start, end, stop in sorted(_openings(words, grammar), key=lambda found: found[1]):
        begin = start if kind == "subject" else _behind(kind, words, end, grammar)
        if begin is None:
            continue
        found = [one for item in items(words[:stop], begin, grammar) if (one := _span(scene, item, grammar))]
        full = tuple(span for span, vague in found if not vague)
        spans = (full or tuple(span for span, _ in found))[: 1 if kind in _SINGLE else None]
        if spans:
            yield Told(kind, start, end, spans, vague=not full)


def _openings(words: str, grammar: Grammar) -> Iterator[tuple[str, int, int, int | None]]:
    """The kind of each opening, where it begins and ends, and where its topics end if they stand before it."""
    for place in grammar.opens.finditer(words):
        for kind, opening in grammar.openings:
            if hit := opening.match(words, place.start()):
                yield kind, hit.start(), hit.end(), None
    for hit in grammar.modifier.finditer(words):
        yield "modifier", hit.start(), hit.end() - 1, None
    for hit in grammar.subject.finditer(words) if holds(words, grammar.raised) else ():
        start, stop = max(hit.span(one) for one in ("what", "any", "list"))
        yield "subject", start, hit.end(), stop


_WITH_VERBS = ("aim", "agreed", "promised", "asked", "raised", "stressed", "content", "focus")
_A_VERB = re.compile(
    r" (?:me(?!nteri|dia|kanisme|morandum|tode)|di(?!plom|git|nas|skusi|mensi|sipl|alog|aspor|namika|versi|strib)|ber(?!as|ita|lian))[a-z]{4,}"
)


def _behind(kind: str, words: str, end: int, grammar: Grammar) -> int | None:
    """Where the topic begins behind an opening that ends at `end`; None where a verb there makes it none."""
    if kind not in _WITH_VERBS:
        return end
    if words[end + 1 : end + 2] >= "\ue000" and kind != "focus":
        return None  # "meminta Indonesia ...": of whom, not what
    if verb := grammar.furthering.match(words, end):
        return verb.end() - 1
    if grammar.changing.match(words, end) or kind == "focus":
        return end
    if kind == "asked" and words[end - 1] >= "\ue000":
        return end  # "meminta India membatasi impor"
    return None if kind == "aim" or _A_VERB.match(words, end) else end


_LEAD = re.compile(r"[^a-z0-9\ue000-\uf8ff]+")
_TAIL = re.compile(
    r"(?:[\s,;/&'’–-]|\b(?:(?:tentang|mengenai|soal|terkait) (?:masalah|isu|hal)|di|pada|dari|dengan|dan|serta|hingga|sampai"
    r"|maupun|terhadap|atas|bagi|tentang|mengenai|soal|terkait|para|saja|antar|dalam|bidang|sektor|sejumlah|berbagai|beberapa"
    r"|kedua|sang|si|presiden|menteri|perdana|pm|ke|secara|seputar))+$"
)
_HOW_MANY = re.compile(r"(?:(?:sejumlah|berbagai|beberapa|banyak|para|dua|tiga|empat|lima)\b ?)+")
_NO_NOUN = (
    "bekerja|ada|tetap|tidak|tak|terhadap|tanpa|apa(?:pun|kah)?|saling|belum|masih|akan|mengetahui|mengunjungi|bertemu"
)
# A meeting is no topic of another, nor a lone verb, nor a lone word of somebody's.
_NO_TOPIC = re.compile(
    rf"[{PERSON}{INSTITUTION}]?|(?:{ACTS})|[\w-]+nya|{TALKS}|hubungan|(?:{_NO_NOUN})\b.*"
    r"|(?:(?:rencana|kemungkinan|persiapan|peluang|jadwal|hasil) )?(?:pertemuan|kunjungan|ktt)\b.*"
)
_SCOPE = re.compile(r" (?:bilateral|regional|global|internasional|kawasan)\b")  # "isu bilateral" tells at least that
_SHORTEST = 3  # code points of a topic: "HAM", not "di"


def _span(scene: Scene, item: Item, grammar: Grammar) -> tuple[Span, bool] | None:
    """The span of one topic, without the empty words around it, and whether only such are in it."""
    words, start, end = scene.words, item.start, item.end
    if lead := _LEAD.match(words, start, end):
        start = lead.end()
    if tail := _TAIL.search(words, start, end):
        end = tail.start()
    hollow = grammar.hollow.match(words, start, end)
    begin = hollow.end() if hollow else start
    vague = begin >= end or grammar.vague.fullmatch(words, begin, end) is not None
    if vague:
        many = _HOW_MANY.match(words, start, end)
        begin = many.end() if many else start
    text = words[begin:end].strip()
    if _NO_TOPIC.fullmatch(text) or (vague and not _SCOPE.search(text)):
        return None
    span = scene.origin(begin, end)
    return (span, vague) if len(span) >= _SHORTEST else None

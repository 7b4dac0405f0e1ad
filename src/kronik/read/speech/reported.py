"""Indirect speech ("X mengatakan bahwa ..."), and every verb of saying that a later pronoun may look back to."""

from __future__ import annotations

import re

from kronik.model import Quote, Span
from kronik.read.speech import clauses
from kronik.read.speech.discourse import Discourse
from kronik.read.speech.speakers import Voice
from kronik.text import strip

# words that may be verbs of saying (all begin so), "..., kata X" inside a sentence, and passives; then looked up in the tables
_SAID = re.compile(
    r"[MmBb]e[a-z]{4,}|senada|sependapat|skeptis|(?:opti|pesi)mistis|, [a-z]{3,9} (?=[A-Z]|seorang |kantor |kementerian |juru bicara |jubir |pejabat |sumber |pihak )|di[a-z]{5,9}(?= )"
)
# "telah menambahkan jumlah personel": nothing is said
_MORE_OF = re.compile(
    r" (?:lagi |lebih banyak )?(?:jumlah|personel|pasukan|anggaran|dana|daftar|nama|sanksi|tarif|kuota|bantuan|senjata|\d)"
)
_SHORTEST = 12  # code points of a clause worth keeping as indirect speech


def find(start: int, end: int, told: Discourse) -> list[Quote]:
    """The indirect speech between two quotations; who speaks there is remembered, once a sentence."""
    found: list[Quote] = []
    settled = -1
    for hit in _SAID.finditer(told.view, start, end):
        word = hit[0].strip(", ").lower()
        if word == "memberi" and told.view.startswith(" tahu", hit.end()):
            word = "memberitahu"
        if word == "menambahkan" and _MORE_OF.match(told.view, hit.end()):
            continue
        doer = _doer(hit, word, told)
        if doer is None and word not in (told.rules.stems if hit[0][0] == "," else told.rules.remembered):
            continue
        begin = max(start, told.sentence_start(hit.start()))
        if doer is not None or hit[0][0] == ",":
            voice = _following(hit.end() if doer is None else doer, end, told)
            if voice and voice.label and doer is not None and word != "menurut":
                voice = None  # "hal itu dibenarkan pejabat": nobody whom "katanya" could mean
        else:
            voice = told.subject(begin, hit.start())
            if voice and (quote := _clause(hit, voice, end, told)):
                found.append(quote)
        if voice and (settled != begin or hit[0][0] == "," or _cited_by(hit, told)):
            told.remember(hit.start(), voice)
            opening = told.view[begin : begin + 16].split(" ", 1)[0].strip(",").lower()
            meanwhile = told.view.startswith(" itu", begin + len(opening))
            settled = -1 if opening in told.rules.subordinate and not meanwhile else begin
    return found


def _doer(hit: re.Match[str], word: str, told: Discourse) -> int | None:
    """Where the words for the speaker begin, if he stands after the word: "menurut X", "disampaikan oleh X", "dinilai keliru oleh X"."""
    view, rules = told.view, told.rules
    if opinion := rules.opinion.match(view, hit.start()):
        return opinion.end()
    if word == "menurut":
        named = view[hit.end() + 1 : hit.end() + 2].isupper()
        follows = named or rules.articles.match(view, hit.end() + 1) is not None  # "menurut seorang analis"
    else:
        follows = word in rules.passive
    if not follows:
        return None
    linked = view.startswith((" oleh ", " langsung "), hit.end())
    return view.index(" ", hit.end() + 1) if linked else hit.end()


def _cited_by(hit: re.Match[str], told: Discourse) -> bool:
    """Whether the sentence gives its words to somebody else: "Menurut Jokowi, seperti diutarakan Retno"."""
    return told.view.endswith(("seperti ", "sebagaimana "), 0, hit.start())


def _following(at: int, end: int, told: Discourse) -> Voice | None:
    named = clauses.read(told.view, at, end, told.rules)
    return told.resolved(named.span) if named.span and not named.pronoun else None


def _clause(hit: re.Match[str], voice: Voice, end: int, told: Discourse) -> Quote | None:
    """The clause that a verb of saying reports, to the end of its sentence."""
    that = told.rules.indirect.match(told.view, hit.start(), end)
    if that is None:
        return None
    sentence = told.sentence(hit.start())
    words = strip(told.view, that.end(), min(end, sentence.end) if sentence else end)
    if words is None or len(words) < _SHORTEST:
        return None
    return Quote(words, False, voice.name, voice.actor, voice.span, None, Span(*that.span("verb")))

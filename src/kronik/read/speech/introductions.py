"""How a quotation is introduced: the clause after it, the verb before it, or a sentence that follows and says whose it was."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kronik.model import Span
from kronik.read.speech import clauses
from kronik.read.speech.discourse import Discourse
from kronik.read.speech.marks import Marked
from kronik.read.speech.speakers import Voice

ENDED = (".", "!", "?", "…")
_HE_SAID = re.compile(r"\s+(?:kata|ujar|ucap|tutur|ungkap|tegas|jelas|tulis)nya\b")  # "demikian katanya"
GOING_ON = ("lanjut", "sambung", "imbuh", "tambah")
_ATTACHED = ("dengan", "sambil", "seraya", "sembari")  # "..., dengan mengatakan": the sentence's own subject says it
_REPORTS = ("begitu", "demikian", "Begitu", "Demikian", "tulis", "lapor", "muat")
_WRITING = ("bunyi", "isi", "Bunyi", "Isi", "demikian bunyi", "demikian isi")
_WRITTEN = ("artinya", "bertuliskan")  # "dalam bahasa Turki, yang artinya": whose words they are was told before
_WORD = re.compile(r"[A-Za-z]+")
_BROKEN = re.compile(r'[.!?":](?=.)')
_WHOLE = 4  # spaces in a quotation after "bahwa" that is a sentence of its own
_HEADING = 4  # spaces in an office and a name before a colon
_BEFORE = 260  # code points before a quotation that may introduce it
_FAR, _NEAR = 100, 25  # code points between a verb and its quotation; a weak verb must be near


@dataclass(frozen=True, slots=True)
class Introduction:
    """The verb, the voice where the clause names one (None: a pronoun or nothing), and the addressee."""

    cue: Span | None = None
    voice: Voice | None = None
    addressee: str | None = None
    person: bool = False  # "kata dia": no house speaks
    several: bool = False  # "seru mereka": nobody alone speaks


def after(item: Marked, stop: int, told: Discourse) -> Introduction | None:
    """A speech clause right after the quotation: "...", kata X / katanya / demikian pernyataan X / X menambahkan."""
    view, rules = told.view, told.rules
    hit = rules.after.match(view, item.outer.end, stop)
    if hit and "\n" not in hit[0]:
        cue = Span(*hit.span("cue"))
        named = clauses.read(view, hit.end(), stop, rules)
        addressee = named.addressee.cut(view) if named.addressee else None
        if hit["cue"].startswith(_REPORTS) and (cited := told.cited(hit.end(), stop)):
            return Introduction(cue, cited)
        if named.span is None and hit["cue"].startswith(_WRITING) and (issuer := told.issuer(cue)):
            return Introduction(cue, issuer, addressee)  # "bunyi pernyataan, dikutip dari Reuters"
        if hit["nya"] and named.span and named.span.start == hit.end() + 1 and (voice := told.surname(named.span)):
            return Introduction(cue, voice, addressee)  # "ujarnya Trump"
        if hit["nya"] or named.pronoun or named.span is None or _HE_SAID.match(view, hit.end(), stop):
            return Introduction(cue, None, addressee, person=named.pronoun)
        if named.span.cut(view).lower() in rules.plural:
            return Introduction(cue, told.house_speaking(), addressee, several=True)
        if hit["cue"] in GOING_ON and told.nameless(named.span):
            return Introduction(cue, told.spoken_person(), addressee)  # "lanjut tuan rumah"
        return Introduction(cue, told.described(named.span, item) or told.resolved(named.span), addressee)
    comma = item.inner.cut(view).endswith(",") or view.startswith(",", item.outer.end)
    if comma and (hit := rules.after_subject.match(view, item.outer.end, stop)):
        return Introduction(Span(*hit.span("cue")), told.voices.named(Span(*hit.span("np"))) if hit["np"] else None)
    return None


def before(item: Marked, low: int, told: Discourse) -> Introduction | None:
    """A verb of saying, or a colon, right before the quotation; nothing before `low` belongs to it."""
    view, rules = told.view, told.rules
    start = max(low, item.outer.start - _BEFORE, told.sentence_start(item.outer.start - 1))
    lead = view[start : item.outer.start].rstrip()
    colon = Introduction(voice=_heading(lead, start, told)) if lead.endswith(":") and len(lead) > 3 else None
    verb = next((hit for hit in reversed(list(_WORD.finditer(lead))) if hit[0].lower() in rules.before), None)
    if verb is None or _BROKEN.search(lead, verb.end()) or len(lead) - verb.end() > _FAR:
        return colon
    adjacent = verb.end() == len(lead) and item.inner.cut(view).endswith(ENDED)
    if not lead.endswith((",", ":")) and not adjacent and not _that(lead, item, view):
        return None
    word, cue = verb[0].lower(), Span(start + verb.start(), start + verb.end())
    if word in rules.stems or word == "menurut":
        named = clauses.read(view, cue.end, item.outer.start, rules)
        return Introduction(cue, told.resolved(named.span) if named.span and not named.pronoun else None)
    if word not in rules.remembered and len(lead) - verb.end() > _NEAR:
        return colon
    if word in _WRITTEN:
        return Introduction(cue)
    if lead[: verb.start()].rstrip().endswith(_ATTACHED):
        voice = told.voices.leading(start, cue.start)
    else:
        voice = told.subject(start, cue.start)
    return Introduction(cue, voice or told.voices.body(start, cue.start))


def _that(lead: str, item: Marked, view: str) -> bool:
    """Whether "bahwa" leads to a whole sentence in quotation marks, not to a fragment."""
    words = item.inner.cut(view)
    return lead.endswith(" bahwa") and words[0].isupper() and words.endswith(ENDED) and words.count(" ") >= _WHOLE


def _heading(lead: str, start: int, told: Discourse) -> Voice | None:
    """The name alone before a colon: 'Anwar: "..."'."""
    words = lead[:-1].strip()
    if not words or words.count(" ") > _HEADING or not words[0].isupper():
        return None
    at = start + lead.index(words)
    return told.voices.leading(at, at + len(words))


def afterwards(item: Marked, told: Discourse) -> Introduction | None:
    """A sentence after the quotation that says whose it was: "Komentar itu disampaikan Putin"."""
    hit = told.rules.afterwards.match(told.view, item.outer.end, min(len(told.view), item.outer.end + 200))
    named = clauses.read(told.view, hit.end(), len(told.view), told.rules) if hit else None
    if hit is None or named is None or named.span is None:
        return None
    return Introduction(Span(*hit.span("cue")), told.voices.named(named.span))

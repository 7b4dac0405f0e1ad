"""Whom words without a name mean: "sang duta besar", "kata Menlu", "pejabat itu", "pria yang akrab disapa ...".

They mean the last voice whose own words hold the office, else the nearest earlier words with the same head and a name.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from kronik.model import ActorKind, Reference, Span
from kronik.read.speech import clauses
from kronik.read.speech.clauses import EDGES
from kronik.read.speech.forms import CALENDAR
from kronik.read.speech.roster import CAPITALS, registered
from kronik.read.speech.speakers import POINTING, Voice, Voices

_ALIAS = re.compile(r"[^.\"]{0,60}?\b(?:disapa|dipanggil|panggilan|julukan)\s+([A-Z]\w+(?: [A-Z]\w+)*)")
_POINTER_AFTER = re.compile(r"\s(?:itu|tersebut|ini)\b")
_POINTED = 60  # code points after the words of a clause in which "itu" may still follow
_NEAR = 700  # code points before a quotation in which the person whom it describes was named
_SPOKEN = 12  # voices that are remembered
_BEFORE_NAME = 70  # code points before a name in which its office stands
_BECAME = re.compile(r"\b(?:menjadi|sebagai|selaku|jadi) (?:seorang )?$")  # "X ditunjuk menjadi utusan khusus"
_ENDS = re.compile(r"[.!?]\s+|\n\s*")  # of a sentence
_HIDING = ("pejabat", "sumber")  # who speaks under these words wants no name
_EARLIER = 2500  # code points searched for the words that are taken up


def find(span: Span, spoken: Sequence[Voice], voices: Voices) -> Voice | None:
    """The voice that these words take up; None when they name somebody new ("seorang pejabat") or nobody."""
    rules = voices.rules
    words = span.cut(voices.view).lower()
    article = rules.articles.match(words)
    if article and article[0].strip() not in ("sang", "si"):
        return None
    parts = (words[article.end() :] if article else words).split()
    head = parts[0].strip(EDGES) if parts else ""
    if head in rules.persons:
        return person(span, spoken, voices)
    if head not in rules.offices:
        return None
    collective = head in rules.collectives
    office = " ".join(parts[:2]).rstrip(EDGES)
    full = rules.same_office.get(office) or rules.same_office.get(head) or head
    pointing = article is not None or _points(span, voices.view) or (len(parts) == 1 and not collective)
    bare = not pointing and len(parts) == 1  # "menurut pernyataan kementerian"
    pointing = pointing or bare
    for voice in reversed(spoken[-_SPOKEN:]):
        around = _around(voice, collective, voices.view)
        if (head in around or full in around) and (pointing or (len(parts) > 1 and office in around)):
            if voice.label and not pointing and not _all_in(parts, around):
                continue  # "Kementerian Luar Negeri Taiwan" is not China's
            return voice
    if not pointing or (bare and head in _HIDING):
        return None
    last = spoken[-1] if spoken and not bare and (spoken[-1].label or not collective) else None
    return _earlier(head, full, span, voices) or last


def person(span: Span, spoken: Sequence[Voice], voices: Voices) -> Voice | None:
    """The last person who spoke, for a noun that only says person; a nickname given beside it is remembered."""
    voice = next((voice for voice in reversed(spoken) if not voice.label), None)
    if voice:
        call(span, voice, voices)
    return voice


def of_state(span: Span, at: int, last: Voice | None, voices: Voices, office: str = "") -> Voice | None:
    """Who acts for the state that a description names, where the last who spoke does not: "perempuan yang memimpin Italia itu"."""
    roster = voices.roster
    stop = _POINTER_AFTER.search(voices.view, span.start, span.end + _POINTED)
    inside = roster.among(span.start, stop.start() if stop else span.end)
    ends = stop.span() if stop else ()
    office_of = (n for n in inside if n.reference is Reference.office and n.phrase.start == span.start)
    if bearer := next((n for n in office_of if registered(n) and n.phrase.end in ends), None):
        return Voice(bearer.parties[0].name, bearer.parties[0].actor, bearer.span)  # "pemimpin Jerman itu"
    kinds = (ActorKind.state, ActorKind.person)  # "pengganti Laurent Fabius itu" is French too
    states = {state for name in inside if name.kind in kinds and (state := name.parties[0].state)}
    if not states or (last and not last.label and roster.states.get(last.actor or "", next(iter(states))) in states):
        return None
    near = [name for name in roster.among(max(0, at - _NEAR), at) if registered(name)]
    named = {name.parties[0].actor for name in inside}
    found = next(
        (
            n
            for n in reversed(near)
            if n.parties[0].state in states
            and n.parties[0].actor not in named
            and (not office or _bears(office, roster.offices(n.parties[0].actor)))
        ),
        None,
    )
    return Voice(found.parties[0].name, found.parties[0].actor, found.span) if found else None


def envoy(span: Span, last: Voice | None, voices: Voices) -> Voice | None:
    """The last who spoke, where "Utusan Kamboja" is one of his state: an office without an article is no new person's."""
    head, _, rest = span.cut(voices.view).partition(" ")
    if last is None or not rest or head.lower() not in voices.rules.offices - voices.rules.collectives:
        return None
    if voices.rules.articles.search(voices.view, max(0, span.start - 15), span.start):
        return None
    state = voices.roster.states.get(last.actor or "")
    inside = [name for name in voices.roster.among(span.start, span.end) if name.kind is ActorKind.state]
    return last if state and any(name.parties[0].state == state for name in inside) else None


def bearers(office: str, voices: Voices) -> dict[str, Voice]:
    """Who is called by this office in the article, by actor: "menlu", "kepala negara"."""
    full = voices.rules.same_office.get(office, office)
    wanted = {office, full, " ".join(full.split()[:2])}
    found: dict[str, Voice] = {}
    for name in voices.roster.names:
        party = name.parties[0]
        if registered(name) and any(words.lower() in wanted for words in voices.roster.offices(party.actor)):
            found.setdefault(party.actor, Voice(party.name, party.actor, name.span))
    return found


def _bears(office: str, known: Collection[str]) -> bool:
    """Whether somebody bears this office, or the article does not say which."""
    return not known or office in " ".join(known).lower()


def other(span: Span, at: int, last: Voice | None, voices: Voices) -> Voice | None:
    """The other of two men: "timpal sejawatnya itu" means who was named before, beside the last who spoke."""
    words = span.cut(voices.view).lower().removeprefix("sang ")
    if last is None or not words.startswith(tuple(voices.rules.others)):
        return None
    return beside(last, at, voices)


def beside(one: Voice, at: int, voices: Voices) -> Voice | None:
    """The person named last before this place who is not this one."""
    near = [name for name in voices.roster.among(max(0, at - _NEAR), at) if registered(name)]
    found = next((name for name in reversed(near) if name.parties[0].actor != one.actor), None)
    return Voice(found.parties[0].name, found.parties[0].actor, found.span) if found else None


def call(span: Span, voice: Voice, voices: Voices) -> None:
    """Remember the nickname that these words give a voice."""
    if alias := _ALIAS.match(voices.view, span.start, span.end + 80):
        voices.roster.call(alias[1], (voice.name, voice.actor))


def _around(voice: Voice, collective: bool, view: str) -> str:
    """The words in which a voice's office stands; a collective is only taken up from a label."""
    if voice.label:
        return voice.name.lower()
    start = max(0, voice.span.start - _BEFORE_NAME)
    return "" if collective else view[max(start, view.rfind('"', start, voice.span.start)) : voice.span.end].lower()


def _all_in(parts: Sequence[str], around: str) -> bool:
    """Whether every word that says whose office it is stands in these words too."""
    return all(part.strip(EDGES) in around for part in parts)


def _points(span: Span, view: str) -> bool:
    """Whether `itu`, `tersebut` or `ini` stands in these words or right after them."""
    return POINTING.search(span.cut(view)) is not None or _POINTER_AFTER.match(view, span.end) is not None


def _earlier(head: str, full: str, span: Span, voices: Voices) -> Voice | None:
    """The nearest earlier words with the same head and more to say: "kantor itu" after "Kantor Media Gaza"."""
    view, rules = voices.view, voices.rules
    low = max(0, span.start - _EARLIER)
    heads = re.finditer(rf"\b(?:{re.escape(head)}|{re.escape(full)})\b", view[low : span.start], re.I)
    for hit in reversed(list(heads)):
        if _BECAME.search(view, max(low, low + hit.start() - 24), low + hit.start()):
            opens = max((end.end() for end in _ENDS.finditer(view, low, low + hit.start())), default=low)
            if voice := voices.leading(opens, low + hit.start()):
                return voice
        found = clauses.read(view, low + hit.start(), span.start, rules).span
        if found and head not in rules.collectives:
            found = _to_name(found, voices)
        if found and not _points(found, view) and " " in found.cut(view) and not found.cut(view).endswith("nya"):
            voice = voices.named(found)
            if voice and (not voice.label or head in rules.collectives):
                return voice
    return None


def _to_name(span: Span, voices: Voices) -> Span | None:
    """The words up to the end of the first name in them; None when they hold none."""
    runs = CAPITALS.finditer(voices.view, span.start, span.end)
    named = next(
        (
            run
            for run in runs
            if run[0].lower() not in CALENDAR and voices.roster.after_titles(run.start(), run.end()) is not None
        ),
        None,
    )
    return Span(span.start, named.end()) if named else None

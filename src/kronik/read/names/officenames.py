"""The end of a title's phrase: the name, with or without a comma, or an office that nobody is named for."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.model import ActorId, ActorKind, Span
from kronik.read.names.candidates import Candidate, Form, unknown_id
from kronik.read.names.gazetteer import Hit, Sort
from kronik.read.names.lookup import Lookup
from kronik.read.names.phrase import AND, BEFORE, BOTH, PLACED, POSTED, Phrase
from kronik.read.names.runs import BACK, Run, run_at

_BOTH = re.compile(
    r"[ ]*(?:(?:dari|di)[ ]+)?(?:kedua|dua)[ ]+(?:negara|belah pihak|pihak)(?:[ ]+(?:itu|tersebut))?", re.IGNORECASE
)
_LOST = re.compile(r"[ ]+,[ ]*")
_APPOSED = re.compile(r",[ ]*|[ ]*[-–][ ]+|[ ]+")
_TELLING = frozenset(
    {
        "minister",
        "deputy_minister",
        "finance_minister",
        "trade_minister",
        "interior_minister",
        "military_chief",
        "secretary_general",
        "foreign_minister",
        "deputy_foreign_minister",
        "defence_minister",
        "security_adviser",
        "speaker",
    }
)
_ANY_FIELD = frozenset(
    {"minister", "deputy_minister"}
)  # whoever was a minister once is no "Menteri Hukum Anwar Syahril"
_UNNAMED = frozenset({"official", "first_lady"})
_NICKNAME = re.compile(r' "[^" ]{2,20}" [A-Z][a-z]+(?: Jr\.?| [A-Z][a-z]+)?')  # Ferdinand "Bongbong" Marcos Jr
_LAST = re.compile(r",?[ ]+(?:dan|serta)[ ]+(?:juga[ ]+)?(?:dengan[ ]+)?[A-Z]")
# "Yang terakhir menelepon Bapak Presiden adalah PM Kanada": he who did so, no predicate.
_CLEFT = re.compile(r"(?:\A|[.\n\"“] ?)[Yy]ang [^.;\n]{3,90} (?:adalah|ialah|yakni|yaitu) $")
_WORD = re.compile(r"[ ]+([A-Z][A-Za-z]+)")
_SHUT = re.compile(r",[ ](?!(?:dan|serta|atau|juga)[ ])[a-z]")
_PRIVATE = re.compile(
    r"(?:pengusaha|miliarder|pengamat|analis|peneliti|pakar|guru besar|dosen|wartawan|jurnalis|pengacara|aktivis|ekonom|penulis|dirut|direktur utama|ceo)\b"
)
_COMMA = re.compile(r",[ ]*")
# "Kepada wartawan di Ruang Oval, Trump mengatakan", "Sebagai presiden, Obama mengunjungi": the comma shuts what opens the sentence, and the subject follows.
_AUDIENCE = re.compile(
    r"(?:Kepada|Di depan|Di hadapan|Menjawab|Sebagai|Semasa menjadi|Saat menjadi|Ketika menjadi)(?:[ ](?:para|sejumlah|pertanyaan|beberapa))*[ ]$"
)

_TO_PRESS = re.compile(
    r"\bkepada(?:[ ](?:para|sejumlah|awak|beberapa))*[ ]$"
)  # "Berbicara kepada wartawan di X, Trump"


def name(look: Lookup, phrase: Phrase) -> Candidate | None:
    """The name that ends the phrase, with or without a comma."""
    gap = _APPOSED.match(look.view, phrase.pos)
    at = gap.end() if gap else phrase.pos
    apposed = bool(gap) and bool(look.view[phrase.pos : at].strip())
    if lost := _LOST.match(look.view, phrase.pos):
        at = lost.end()  # a link's words are lost before the comma: "Presiden , Hassan Rouhani"
    elif apposed and not (_placed(phrase) or phrase.title.counterpart or _is_apposition(look, at, phrase)):
        return None
    while (rank := look.hits.get(at)) and (entry := rank.first(Sort.office)) and look.grammar.titles[entry.key].light:
        at = look.skip(rank.end)
    audience = look.view[phrase.start].islower() and _AUDIENCE.search(
        look.view, max(0, phrase.start - 30), phrase.start
    )
    reporters = apposed and phrase.words.startswith(("wartawan", "jurnalis"))
    press = reporters and _TO_PRESS.search(look.view, max(0, phrase.start - 30), phrase.start)
    if look.view.startswith('"', at) or (apposed and audience) or press:
        return None
    return _name_at(look, at, phrase, apposed)


def _placed(phrase: Phrase) -> bool:
    """Whether the phrase says of what the office is: by its words, or as "Perwakilan Dagang AS" does by itself."""
    return phrase.placed or phrase.title.state is not None and phrase.title.of != "none"


def _is_apposition(look: Lookup, at: int, phrase: Phrase) -> bool:
    """Whether a name after a comma is the holder although no state is named: "Menko Perekonomian, Nama Orang,"."""
    hit = look.hits.get(at)
    if hit is not None and hit.first(Sort.person) and " " in hit.entries[0].alias:
        return look.ever(hit.keys(Sort.person), phrase.title.classes)
    run = run_at(look.view, at, look.hits, look.grammar)
    return (
        run is not None
        and run.words > 1
        and phrase.title.id in _TELLING
        and look.view[run.end : run.end + 1] in (",", ";", ".", ")")
    )


def _name_at(look: Lookup, at: int, phrase: Phrase, apposed: bool) -> Candidate | None:
    """A person's name that begins exactly here: one that the register has, else a run of capitalised words."""
    hit = look.hits.get(at)
    entry = hit.first(Sort.person) if hit else None
    run = run_at(look.view, at, look.hits, look.grammar)
    if run is not None and not apposed and (nick := _NICKNAME.match(look.view, run.end)):
        span = Span(run.start, nick.end())
        return titled(look, span, phrase, Form.unknown, (unknown_id(look.view[span.start : span.end]),))
    if (
        hit is not None
        and entry is not None
        and (
            " " in entry.alias
            or run is None
            or run.end <= hit.end
            or (phrase.title.id not in _ANY_FIELD and look.ever(hit.keys(Sort.person), phrase.title.classes))
        )
    ):
        actors = hit.keys(Sort.person)
        if not _agree(look, actors, phrase):
            if apposed:
                return None
            if longer := _namesake(look, hit):
                span = Span(longer.start, longer.end)
                return titled(look, span, phrase, Form.unknown, (unknown_id(look.view[span.start : span.end]),))
        form = Form.full if entry.whole else Form.short
        return titled(look, Span(at, hit.end), phrase, form, actors)
    if run is not None and not apposed and (inner := _known_in(look, run)):
        actors = inner.keys(Sort.person)
        return titled(look, Span(inner.start, inner.end), phrase, Form.full, actors)
    if run is None or apposed and (run.words < 2 and not _between_commas(look, run, phrase) or _listed(look, run)):
        return None
    run = _after_field(look, run, phrase, apposed)
    name = look.view[run.start : run.end]
    form = Form.unknown if run.words > 1 else Form.short
    return titled(look, Span(run.start, run.end), phrase, form, (unknown_id(name),))


def _namesake(look: Lookup, hit: Hit) -> Run | None:
    """ "Putra Mahkota Bahrain Pangeran Salman bin Hamad": of another state, and his name goes on after the one we know."""
    run = run_at(look.view, look.view.find(" ", hit.start) + 1, look.hits, look.grammar)
    return run if run is not None and run.end > hit.end else None


def _between_commas(look: Lookup, run: Run, phrase: Phrase) -> bool:
    """Whether a single word is all that stands between commas after an office of a state: "Menlu X, Nama, bertemu"."""
    return phrase.state is not None and run.start not in look.hits and bool(_SHUT.match(look.view, run.end))


def _known_in(look: Lookup, run: Run) -> Hit | None:
    """A full name of the register inside a run that began with other words ("Pangeran Mahkota ...")."""
    inside = (look.hits[at] for at in range(run.start + 1, run.end) if at in look.hits)
    return next((hit for hit in inside if (entry := hit.first(Sort.person)) and " " in entry.alias), None)


def _after_field(look: Lookup, run: Run, phrase: Phrase, apposed: bool) -> Run:
    """The run after a first one that is a place or field of office: "Bupati Trenggalek, Nama Orang"."""
    if apposed or phrase.state not in (None, phrase.title.state) or phrase.title.id not in PLACED:
        return run
    comma = _COMMA.match(look.view, run.end)
    later = run_at(look.view, comma.end(), look.hits, look.grammar) if comma else None
    return later if later is not None and later.words > 1 else run


def _agree(look: Lookup, actors: tuple[ActorId, ...], phrase: Phrase) -> bool:
    """Whether a name after a comma can be the holder: of the same state, as far as we know its state."""
    states = {state for actor in actors for state in look.served.get(actor, ())}
    return not states or phrase.state is None or phrase.state in states


def _listed(look: Lookup, run: Run) -> bool:
    """Whether a run after a comma is a place or another item of a list, not a name in apposition."""
    hit = look.hits.get(run.start)
    place = hit is not None and hit.first(Sort.city, Sort.capital, Sort.venue, Sort.agency)
    return bool(place) and hit is not None and hit.end >= run.end  # "Petra" is a town, "Petra Nama" somebody


def titled(look: Lookup, span: Span, phrase: Phrase, form: Form, actors: tuple[ActorId, ...]) -> Candidate:
    """A person's name as the end of this phrase, with the office that the phrase gives."""
    title = phrase.title
    label = look.view[span.start : span.end]
    private = title.id == "official" and _PRIVATE.match(phrase.words)  # "pengusaha Singapura, Nama Orang"
    return Candidate(
        span,
        Span(phrase.start, span.end),
        ActorKind.person,
        form,
        actors,
        label,
        title.id,
        title.classes,
        None if private else phrase.state,
        phrase.tense,
        phrase.words,
        phrase.post,
    )


def unnamed(look: Lookup, phrase: Phrase) -> list[Candidate]:
    """An office without a name: of a state ("PM Australia dan Kanada"), or the country's own ("Presiden")."""
    title = phrase.title
    before = BEFORE.search(look.view, max(0, phrase.start - 24), phrase.start)
    if (
        title.light
        or title.id in _UNNAMED
        or title.counterpart
        and not (phrase.nya or phrase.state and phrase.words == "rekan rekan")  # "rekan-rekan dari Jepang dan Kanada"
        or before
        and not title.counterpart  # "tiga koleganya dari Inggris, Prancis, dan Jerman"
        and before.group(1).lower() in look.grammar.not_after
        and not _CLEFT.search(look.view, max(0, phrase.start - 120), phrase.start)
    ):
        return []
    end = _trimmed(look.view, phrase.start, phrase.pos)
    if both := _BOTH.match(look.view, phrase.pos):
        return [_office(look, phrase, Span(phrase.start, both.end()), BOTH)] if title.classes else []
    if phrase.state is None and title.id != "minister" and BACK.match(look.view, phrase.pos):
        return []  # "presiden itu": an anaphor
    if phrase.state is None and (phrase.tense or not look.view[phrase.start].isupper()):
        return []
    after = _WORD.match(look.view, phrase.pos)
    if phrase.state is None and after and after[1].lower() in look.grammar.not_before:
        return []  # "Presiden Dewan Keamanan"
    span = Span(phrase.start, end)
    quantity = before.group(1).lower() if before else ""
    several = quantity in look.grammar.several or title.id == "envoy" and quantity == "tim"
    shared = title.counterpart or title.id not in POSTED  # "rekannya dari Jepang dan India"
    others = _coordinated(look, phrase) if phrase.state is not None and shared else []
    if several and not others:  # "para pemimpin China": whoever they are, their state
        whole = Span(before.start() if before else span.start, span.end)
        return [replace(_office(look, phrase, whole, phrase.state), classes=())] if phrase.state else []
    return [_office(look, phrase, span, phrase.state), *others]


def _office(look: Lookup, phrase: Phrase, span: Span, state: str | None) -> Candidate:
    title = phrase.title
    label = f"ke-{phrase.order}" if phrase.order else ""
    tense, words, post = phrase.tense, phrase.words, phrase.post
    return Candidate(
        span, span, ActorKind.person, Form.office, (), label, title.id, title.classes, state, tense, words, post
    )


_SHORT = re.compile(r" \([A-Z][\w-]{1,12}\)")


def _coordinated(look: Lookup, phrase: Phrase) -> list[Candidate]:
    """Further states under one title: "PM Australia dan Kanada"; a comma alone needs a later "dan", with whatever item."""
    waiting: list[Candidate] = []
    pos = phrase.pos
    while link := AND.match(look.view, pos):
        hit = look.hits.get(link.end())
        state = look.code(hit) if hit and hit.first(Sort.state) else None
        if hit is None or state is None:
            break
        waiting.append(_office(look, phrase, Span(hit.start, hit.end), state))
        pos = hit.end
        if short := _SHORT.match(look.view, pos):  # "Korea Selatan (Korsel)"
            pos = short.end()
        if link.group().strip(" ,"):
            phrase.pos = pos
            return waiting
    if len(waiting) < 2 or not _LAST.match(look.view, pos):
        return []
    phrase.pos = pos
    return waiting


def _trimmed(view: str, start: int, end: int) -> int:
    while end > start and not view[end - 1].isalnum() and view[end - 1] not in ").":
        end -= 1
    return end

"""The grammar of titles: "Menteri Luar Negeri (Menlu) Rusia, Sergei Lavrov" is one phrase with office, state and name.

A phrase is read from its title rightwards: parentheses, ranks, the state or organ, the post ("untuk Indonesia"), a
qualifier ("terpilih"), then a name, after a comma too when the state stands before it. A title inside a title
("utusan khusus Presiden Trump, Steve Witkoff") is a phrase of its own. What no rule takes ends the phrase.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kronik.model import ActorId, ActorKind, Span
from kronik.read.candidates import SPACES, WORD, Candidate, Form, Grammar, Title, unknown_id
from kronik.read.gazetteer import Hit, Sort
from kronik.read.runs import Run, run_at
from kronik.text import fold

_BEFORE = re.compile(r"([^\W\d_]+)[ ]+$")
_ORDINAL = re.compile(r"(?:ke-\d+|pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|[IVX]+)(?![^\W_])")
_PURN = re.compile(r"\((?:Purn\.?|Purnawirawan|HC)\)", re.IGNORECASE)
_NYA = re.compile(r"-?nya(?![^\W_])")
_FROM = re.compile(r"(?:dari|asal)[ ]+")
_YOKED = re.compile(r"[ ]*(?:sekaligus|merangkap|yang juga|yang sekaligus|yang merangkap|serta|dan juga)[ ]+")
_BOTH = re.compile(
    r"[ ]*(?:dari[ ]+)?(?:kedua|dua)[ ]+(?:negara|belah pihak|pihak)(?:[ ]+(?:itu|tersebut))?", re.IGNORECASE
)
_LOST = re.compile(r"[ ]+,[ ]*")
_ORDER = ("pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan")
_AND = re.compile(r"(?:,[ ]*(?:dan|serta)?|[ ]+(?:dan|serta|&))[ ]+")
_APPOSED = re.compile(r",[ ]*|[ ]*[-–][ ]+|[ ]+")
_POSTED = frozenset(
    {
        "ambassador",
        "envoy",
        "adviser",
        "spokesperson",
        "official",
        "security_adviser",
        "counterpart",
        "body_head",
        "military_chief",
        "minister",
        "deputy_minister",
    }
)
_PLACED = frozenset({"local", "official", "military_chief", "speaker", "party_leader"})
_COMMA = re.compile(r",[ ]*")
_THEN = re.compile(r"(?:pada )?(?:saat|kala|ketika|waktu) itu(?![^\W_])")
_FIELD = re.compile(r"[A-Z][\w-]+(?:(?:,? dan| dan|,)? [A-Z][\w-]+)*")
_REGION = re.compile(r"(?:[A-Z][\w-]+)(?:[ ](?:dan[ ])?[A-Z][\w-]+)*")
_PORTFOLIO = re.compile(r"(?:,[ ]+)?(?:(?:[A-Z][\w'-]*|dan|untuk|atau|bidang|urusan),?[ ]+){1,8}")
_NOUNS = re.compile(
    r"(?:pemerintahan?|kerajaan|republik|federasi|persatuan|kementerian luar negeri|kementerian|kemlu|kepolisian|militer|departemen luar negeri|kepresidenan|parlemen|partai|delegasi|negara|tim negosiasi|bidang|angkatan bersenjata|senior|utama|urusan|kabinet|transisi|perdagangan|dagang|nuklir|komite|oposisi|konservatif|wilayah)[ ]+",
    re.IGNORECASE,
)


BOTH = "*2"  # in place of a state: those of "kedua negara"


@dataclass(slots=True)
class Phrase:
    """A phrase being read."""

    title: Title
    start: int
    pos: int
    state: str | None = None
    tense: str = ""
    placed: bool = False  # a place or post was named
    name: Candidate | None = None
    nested: list[Candidate] = field(default_factory=list)
    title_end: int = 0
    words: str = ""
    post: str | None = None
    order: int = 0  # "ke-5"


class Titles:
    """Reads the phrase that begins at a title. One per text: it holds the view, the hits and the tables."""

    def __init__(self, view: str, hits: Mapping[int, Hit], grammar: Grammar, states: Mapping[ActorId, str]) -> None:
        self.view, self.hits, self.grammar, self.states = view, hits, grammar, states

    def read(self, hit: Hit) -> tuple[list[Candidate], int]:
        """The candidates of the phrase that begins with this title, and where it ends."""
        entry = hit.first(Sort.office)
        assert entry is not None
        phrase = Phrase(self.grammar.titles[entry.key], hit.start, hit.end, title_end=hit.end)
        phrase.state, phrase.words = phrase.title.state, fold(self.view[hit.start : hit.end])
        self._look_back(phrase)
        if suffix := _NYA.match(self.view, phrase.pos):
            phrase.pos, phrase.state = suffix.end(), phrase.state or self._state_before(hit.start)
        while self._step(phrase):
            pass
        if phrase.name is None:
            phrase.name = self._name(phrase)
        return self._finish(phrase)

    def _look_back(self, phrase: Phrase) -> None:
        """Qualifiers before the title: mantan, penjabat, wakil."""
        grammar = self.grammar
        while before := _BEFORE.search(self.view, max(0, phrase.start - 24), phrase.start):
            word = before.group(1).lower()
            if word in grammar.former:
                phrase.tense = "former"
            elif word in grammar.acting:
                phrase.tense = phrase.tense or "acting"
            elif word in grammar.deputy:
                phrase.title = Title("deputy", _deputy(phrase.title.classes), phrase.title.of)
            else:
                return
            phrase.start = before.start()

    def _state_before(self, at: int) -> str | None:
        """The state last named in the sentence: "Iran dan menteri luar negerinya"."""
        for start in range(at - 1, max(-1, at - 100), -1):
            if self.view[start] in ".\n":
                return None
            if (hit := self.hits.get(start)) and (entry := hit.first(Sort.state)):
                return entry.key
        return None

    def _step(self, phrase: Phrase) -> bool:
        """Take one more part of the phrase; False when nothing more belongs to it."""
        at = self._skip(phrase.pos)
        if self.view.startswith("(", at):
            return self._parenthesis(phrase, at)
        if yoke := _YOKED.match(self.view, phrase.pos):
            return self._yoked(phrase, yoke.end())
        hit = self.hits.get(at)
        if hit is not None:
            if hit.first(Sort.office) and not hit.first(Sort.person):
                return self._title(phrase, hit)
            if self._state_of(phrase, hit):
                return True
        return self._word(phrase, at)

    def _yoked(self, phrase: Phrase, at: int) -> bool:
        """A second title of the same person: "Putra Mahkota sekaligus Perdana Menteri Arab Saudi"."""
        hit = self.hits.get(at)
        entry = hit.first(Sort.office) if hit else None
        if hit is None or entry is None or phrase.nested:
            return False
        title = self.grammar.titles[entry.key]
        if title.light:
            return False
        phrase.pos = phrase.title_end = hit.end
        if not phrase.title.classes:
            phrase.title = title
        return True

    def _skip(self, at: int) -> int:
        match = SPACES.match(self.view, at)
        return match.end() if match else at

    def _parenthesis(self, phrase: Phrase, at: int) -> bool:
        if purn := _PURN.match(self.view, at):
            phrase.pos = purn.end()
            return True
        close = self.view.find(")", at, at + 48)
        inside = self.hits.get(self._skip(at + 1))
        if close < 0:
            return False
        if inside is not None and inside.end == close:
            if state := self._code(inside):
                phrase.state = phrase.state or state
            elif not inside.first(Sort.office):
                return False
            phrase.pos = close + 1
            return True
        words = self.view[at + 1 : close]
        if words.isupper() and words.isalpha() and phrase.state is None:
            phrase.pos = close + 1  # an abbreviation of the office: "Penasihat Keamanan Nasional (NSA)"
            return True
        return False

    def _title(self, phrase: Phrase, hit: Hit) -> bool:
        entry = hit.first(Sort.office)
        assert entry is not None
        title = self.grammar.titles[entry.key]
        if title.light:
            phrase.pos = hit.end
            return True
        if phrase.title.light and phrase.state is None:
            phrase.title, phrase.pos, phrase.state, phrase.title_end = title, hit.end, title.state, hit.end
            return True
        if phrase.nested or phrase.name:
            return False
        inner, end = self.read(hit)
        first = inner[0] if inner else None
        if first is None or len(inner) > 1 and first.kind is not ActorKind.person:
            return False
        phrase.state = phrase.state or first.state
        if first.form is Form.unknown or first.form is Form.full and not self._served(first):
            phrase.name, phrase.pos = first, end
            return False
        phrase.nested, phrase.pos, phrase.placed = inner, end, True
        if first.form is Form.office:
            phrase.nested = []
        elif phrase.state is None and first.actors:
            phrase.state = self.states.get(first.actors[0])
        return True

    def _served(self, candidate: Candidate) -> bool:
        return any(actor in self.states for actor in candidate.actors)

    def _state_of(self, phrase: Phrase, hit: Hit) -> bool:
        """The state, body or organ that the office is of."""
        local = phrase.title.id in _PLACED
        if (
            phrase.title.of == "none"
            or phrase.state is not None
            and phrase.title.id != "spokesperson"
            and not phrase.title.state
        ):
            return False
        code = self._code(hit)
        if code is None and hit.first(Sort.organ):
            phrase.pos, state = self.organ(hit)
            phrase.state = phrase.state or state
            phrase.placed = True
            return True
        if code is None and local and hit.first(Sort.city, Sort.capital):
            phrase.pos, phrase.placed = hit.end, True
            return True
        if code is None:
            return False
        phrase.state, phrase.pos, phrase.placed = code, hit.end, True
        if suffix := _NYA.match(self.view, hit.end):
            phrase.pos = suffix.end()
        return True

    def _code(self, hit: Hit) -> str | None:
        """The state or body that a hit means after a title."""
        entry = hit.first(Sort.state, Sort.body, Sort.institution, Sort.seat, Sort.group)
        if entry is None:
            return None
        if entry.sort is Sort.body:
            return entry.key.removeprefix("body:")
        if entry.sort is Sort.seat:
            return self.grammar.seats[entry.key]
        if entry.sort is Sort.group:
            return entry.key if ":" in entry.key else f"group:{fold(entry.key).replace(' ', '-')}"
        if entry.sort is Sort.institution:
            return self.states.get(entry.key, entry.key if entry.key.isupper() else None)
        return entry.key

    def organ(self, hit: Hit) -> tuple[int, str | None]:
        """The end of a composed institution ("Kementerian Luar Negeri (Kemlu) Rusia") and its state."""
        end = hit.end
        entry = hit.first(Sort.organ)
        state = None
        for _ in range(3):
            at = self._skip(end)
            inside = self.hits.get(at + 1) if self.view.startswith("(", at) else None
            following = self.hits.get(at)
            if inside is not None and self.view.startswith(")", inside.end):
                state, end = state or self._code(inside), inside.end + 1
            elif following is not None and state is None and following.first(Sort.state, Sort.body):
                state, end = self._code(following), following.end
            elif following is not None and following.first(Sort.organ) and state is None:
                end = following.end
            elif state is None and (field := self._field(at)):
                end = field
            else:
                break
        return end, state or (entry.key if entry and entry.key else None)

    def _field(self, at: int) -> int | None:
        """The end of the field of a ministry: "Kementerian Pembangunan Manusia dan Kebudayaan"."""
        field = _FIELD.match(self.view, at)
        return field.end() if field and self._is_field(field.group()) and at not in self.hits else None

    def _word(self, phrase: Phrase, at: int) -> bool:
        """Words that belong to the phrase without being names: qualifiers, ordinals, the post, a portfolio."""
        grammar = self.grammar
        word = WORD.match(self.view, at)
        if word is None:
            return False
        lower = word.group().lower()
        if then := _THEN.match(self.view, at):
            phrase.tense, phrase.pos = "former", then.end()
            return True
        if lower in grammar.elect:
            phrase.tense, phrase.pos = "elect", word.end()
            return True
        if _ORDINAL.match(self.view, at):
            phrase.order, phrase.pos = _order(lower), word.end()
            return True
        if lower in grammar.after:
            phrase.pos = word.end()
            return True
        if phrase.state is None and (source := _FROM.match(self.view, at)):
            hit = self.hits.get(source.end())
            return hit is not None and hit.first(Sort.state) is not None and self._state_of(phrase, hit)
        if lower in grammar.accredited and phrase.title.id in _POSTED:
            return self._post(phrase, word.end())
        if phrase.state is None and (noun := _NOUNS.match(self.view, at)):
            phrase.pos = noun.end()
            return True
        return phrase.state is None and not phrase.title.light and self._portfolio(phrase, at)

    def _post(self, phrase: Phrase, at: int) -> bool:
        at = self._skip(at)
        hit = self.hits.get(at)
        if hit is not None and hit.first(
            Sort.state, Sort.body, Sort.city, Sort.capital, Sort.venue, Sort.organ, Sort.institution
        ):
            phrase.pos, phrase.placed = hit.end, True
            if post := hit.first(Sort.state, Sort.capital):
                phrase.post = post.key
            following = self._skip(hit.end)
            if self.view.startswith("(", following):
                self._parenthesis(phrase, following)
            while (
                (link := _AND.match(self.view, phrase.pos))
                and (more := self.hits.get(link.end()))
                and more.first(Sort.state, Sort.body)
            ):
                phrase.pos = more.end
            return True
        region = _REGION.match(self.view, at)
        if region is not None:
            phrase.pos, phrase.placed = region.end(), True
            return True
        return False

    def _portfolio(self, phrase: Phrase, at: int) -> bool:
        """Capitalised words between title and state ("Komite Urusan Luar Negeri Parlemen Eropa")."""
        portfolio = _PORTFOLIO.match(self.view, at)
        if portfolio is None or not self._is_field(portfolio.group()):
            return False
        for start in range(at, portfolio.end() + 1):
            hit = self.hits.get(start)
            if hit is None:
                continue
            if hit.first(Sort.person, Sort.office):
                return False
            if self._code(hit) or hit.first(Sort.organ):
                phrase.pos = start
                return True
        return False

    def _is_field(self, words: str) -> bool:
        """Whether capitalised words name a field: common words and abbreviations, no names."""
        grammar = self.grammar
        return all(w.isupper() or w in grammar.never or w.lower() in grammar.common for w in WORD.findall(words))

    def _name(self, phrase: Phrase) -> Candidate | None:
        """The name that ends the phrase, with or without a comma."""
        gap = _APPOSED.match(self.view, phrase.pos)
        at = gap.end() if gap else phrase.pos
        apposed = bool(gap) and bool(self.view[phrase.pos : at].strip())
        if lost := _LOST.match(self.view, phrase.pos):
            at = lost.end()  # a link's words are lost before the comma: "Presiden , Hassan Rouhani"
        elif apposed and not (phrase.placed or phrase.title.counterpart):
            return None
        if self.view.startswith('"', at):
            return None
        return self.name_at(at, phrase, apposed)

    def name_at(self, at: int, phrase: Phrase, apposed: bool) -> Candidate | None:
        """A person's name that begins exactly here: one that the register has, else a run of capitalised words."""
        hit = self.hits.get(at)
        entry = hit.first(Sort.person) if hit else None
        run = run_at(self.view, at, self.hits, self.grammar)
        if hit is not None and entry is not None and (" " in entry.alias or run is None or run.end <= hit.end):
            actors = hit.keys(Sort.person)
            if apposed and not self._agree(actors, phrase):
                return None
            form = Form.full if " " in entry.alias.replace("-", " ") else Form.short
            return self._candidate(Span(at, hit.end), phrase, form, actors)
        if run is not None and not apposed and (inner := self._known_in(run)):
            actors = inner.keys(Sort.person)
            return self._candidate(Span(inner.start, inner.end), phrase, Form.full, actors)
        if run is None or apposed and (run.words < 2 or self._listed(run)):
            return None
        run = self._after_field(run, phrase, apposed)
        name = self.view[run.start : run.end]
        form = Form.unknown if run.words > 1 else Form.short
        return self._candidate(Span(run.start, run.end), phrase, form, (unknown_id(name),))

    def _known_in(self, run: Run) -> Hit | None:
        """A full name of the register inside a run that began with other words ("Pangeran Mahkota ...")."""
        inside = (self.hits[at] for at in range(run.start + 1, run.end) if at in self.hits)
        return next((hit for hit in inside if (entry := hit.first(Sort.person)) and " " in entry.alias), None)

    def _after_field(self, run: Run, phrase: Phrase, apposed: bool) -> Run:
        """The run after a first one that is a place or field of office: "Bupati Trenggalek, Nama Orang"."""
        if apposed or phrase.state is not None or phrase.title.id not in _PLACED:
            return run
        comma = _COMMA.match(self.view, run.end)
        later = run_at(self.view, comma.end(), self.hits, self.grammar) if comma else None
        return later if later is not None and later.words > 1 else run

    def _agree(self, actors: tuple[ActorId, ...], phrase: Phrase) -> bool:
        """Whether a name after a comma can be the holder: of the same state, as far as we know its state."""
        states = {self.states[actor] for actor in actors if actor in self.states}
        return not states or phrase.state is None or phrase.state in states

    def _listed(self, run: Run) -> bool:
        """Whether a run after a comma is a place or another item of a list, not a name in apposition."""
        hit = self.hits.get(run.start)
        return hit is not None and bool(hit.first(Sort.city, Sort.capital, Sort.venue, Sort.agency))

    def _candidate(self, span: Span, phrase: Phrase, form: Form, actors: tuple[ActorId, ...]) -> Candidate:
        title = phrase.title
        label = self.view[span.start : span.end]
        return Candidate(
            span,
            Span(phrase.start, span.end),
            ActorKind.person,
            form,
            actors,
            label,
            title.id,
            title.classes,
            phrase.state,
            phrase.tense,
            phrase.words,
            phrase.post,
        )

    def _finish(self, phrase: Phrase) -> tuple[list[Candidate], int]:
        found = list(phrase.nested)
        if phrase.name is not None:
            named = phrase.name
            if named.phrase.start != phrase.start:
                named = self._candidate(named.span, phrase, named.form, named.actors)
            end = named.span.end
            return [*found, named], max(end, phrase.pos) if named is phrase.name else end
        if found:
            return found, phrase.pos
        return self._unnamed(phrase), max(phrase.pos, phrase.title_end)

    def _unnamed(self, phrase: Phrase) -> list[Candidate]:
        """An office without a name: of a state ("PM Australia dan Kanada"), or the country's own ("Presiden")."""
        title = phrase.title
        before = _BEFORE.search(self.view, max(0, phrase.start - 24), phrase.start)
        if title.light or before and before.group(1).lower() in self.grammar.not_after:
            return []
        end = _trimmed(self.view, phrase.start, phrase.pos)
        if both := _BOTH.match(self.view, phrase.pos):
            return [self._office(phrase, Span(phrase.start, both.end()), BOTH)] if title.classes else []
        if phrase.state is None and not (title.domestic and self.view[phrase.start].isupper() and phrase.tense == ""):
            return []
        found = [self._office(phrase, Span(phrase.start, end), phrase.state)]
        if phrase.state is not None and title.id not in _POSTED:
            found += self._coordinated(phrase)
        return found

    def _office(self, phrase: Phrase, span: Span, state: str | None) -> Candidate:
        title = phrase.title
        label = f"ke-{phrase.order}" if phrase.order else ""
        tense, words, post = phrase.tense, phrase.words, phrase.post
        return Candidate(
            span, span, ActorKind.person, Form.office, (), label, title.id, title.classes, state, tense, words, post
        )

    def _coordinated(self, phrase: Phrase) -> list[Candidate]:
        """Further states under one title: "PM Australia dan Kanada"; a comma alone needs a later "dan"."""
        waiting: list[Candidate] = []
        pos = phrase.pos
        while link := _AND.match(self.view, pos):
            hit = self.hits.get(link.end())
            state = self._code(hit) if hit and hit.first(Sort.state) else None
            if hit is None or state is None:
                break
            waiting.append(self._office(phrase, Span(hit.start, hit.end), state))
            pos = hit.end
            if link.group().strip(" ,"):
                phrase.pos = pos
                return waiting
        return []


def _order(word: str) -> int:
    """The number of an ordinal: "ke-5" and "kelima" are 5; 0 where it is none."""
    digits = word.removeprefix("ke-")
    return int(digits) if digits.isdigit() else _ORDER.index(word) + 1 if word in _ORDER else 0


def _deputy(classes: tuple[str, ...]) -> tuple[str, ...]:
    """The classes of a deputy of these."""
    if {"head_of_state", "head_of_government"} & set(classes):
        return ("deputy_head",)
    return ("deputy_minister",)


def _trimmed(view: str, start: int, end: int) -> int:
    while end > start and not view[end - 1].isalnum() and view[end - 1] not in ").":
        end -= 1
    return end

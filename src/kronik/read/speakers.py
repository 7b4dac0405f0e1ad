"""Who speaks: from the words of a speech clause to a voice.

Known names come from `names`; an unknown one is the run of capital words after the last word of office, in its longest
form of the article. Nobody is guessed: a clause without a name keeps a short label ("pejabat senior").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from kronik.model import ActorKind, Name, Reference, Span
from kronik.read import clauses
from kronik.read.clauses import EDGES
from kronik.read.speech import DAYS, Grammar

_UPPER = "A-ZÀ-ÖØ-ÞĀĆČĎĐĒĞĪİĽŁŃŇŌŐŘŚŞŠŤŪŮŹŻŽ"
_WORD = rf"(?:(?:al|el|as|ash|ar|an|at|ad)-)?[{_UPPER}][\w'-]*"
_SMALL = r"(?:bin|binti|van|von|de|al|el|dan-)"
_CAPITALS = re.compile(rf"(?:{_WORD}|[A-Z]\.)(?:\.(?= [A-Z])(?<=\b[A-Z]\.))?(?: (?:{_SMALL} (?=[A-Z])|[A-Z]\. ?)?{_WORD})*")
_LEFT = re.compile(rf"((?:(?:{_WORD}|{_SMALL}|[A-Z]\.) )+)$")
_RIGHT = re.compile(rf"((?: (?:{_SMALL}(?= [A-Z])|{_WORD}))+)")
_PREPOSITION = re.compile(
    r"\b(?:kepada|dengan|dari|oleh|untuk|antara|bersama|terhadap|tentang|soal|ke|di|atas|bagi|bertemu|menemui|demi|melawan|menyebut|mengutip|melansir|dilansir|dikutip|meminta|mendesak|mengundang|menelepon|menyambut|menerima)\s+(?:\w+\s+){0,2}$",
    re.I,
)
_PRONOUN = re.compile(r"(?:\b(?:[Ii]a|[Dd]ia|[Bb]eliau|[Dd]irinya|mereka)\b|(?<![A-Z])Mereka\b)(?:\s\w+){0,3}\s*$")
_WORDS = re.compile(r"[^\s]+")
_ADVERBS = frozenset("juga pun lalu kemudian telah sudah kembali sebelumnya akan tidak tak sendiri hanya turut sempat dapat bisa terus sedang masih baru belum ikut".split())  # noqa: SIM905
_POINTING = re.compile(r"\s(?:itu|tersebut|ini)$")


_ALIAS = re.compile(r"[^.\"]{0,60}?\b(?:disapa|dipanggil|panggilan|julukan)\s+([A-Z]\w+(?: [A-Z]\w+)*)")


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker: its name, its actor if known, and the words that name it."""

    name: str
    actor: str | None
    span: Span
    label: bool = False  # no name: the words as they stand


def _registered(name: Name) -> bool:
    """Whether this is a person of the register; names made up from the text are read here anew, with their clause."""
    return name.kind is ActorKind.person and not name.parties[0].actor.startswith("name:")


class Voices:
    """Speakers of one article: resolves words against its names and the rest of its text."""

    def __init__(self, view: str, names: Sequence[Name], rules: Grammar) -> None:
        self.view, self.rules = view, rules
        self.names = [name for name in names if name.parties and name.reference not in (Reference.pronoun, Reference.plural)]
        self._starts = [name.span.start for name in self.names]
        self._full: dict[str, tuple[str, str | None]] = {}

    def among(self, start: int, end: int) -> list[Name]:
        """The resolved names that lie in this stretch, in order."""
        at = bisect_left(self._starts, start)
        at -= bool(at and self.names[at - 1].span.end > start)
        found = []
        while at < len(self.names) and self._starts[at] < end:
            found.append(self.names[at])
            at += 1
        return found

    def named(self, span: Span) -> Voice | None:
        """The voice that the words of a clause name: a known person, an unknown one, or the words as a label."""
        known = self._known(span)
        unknown = self._unknown(span)
        if known and unknown and (
            (unknown.span.start < known.span.start and known.span.end < unknown.span.end)  # part of a firm's name: Bank Mega Sejahtera
            or (unknown.span.start >= known.span.end and "," in self.view[known.span.end : unknown.span.start + 1])
        ):
            return unknown
        return known or unknown or self.label(span)

    def _known(self, span: Span) -> Voice | None:
        persons = [name for name in self.among(span.start, span.end) if _registered(name)]
        if not persons:
            return None
        name = persons[-1]
        head = self.view[span.start : max(span.start, name.span.start)].strip().lower()
        if head and (head.split()[0] in self.rules.collectives or (head.endswith(self.rules.servants) and name.parties[0].office)) and self._small_before(name):
            return self.label(span)
        if name.reference is Reference.office and name.phrase.end < span.end and self._unknown(Span(name.phrase.end, span.end)):
            return None
        return Voice(name.parties[0].name, name.parties[0].actor, name.span)

    def _small_before(self, name: Name) -> bool:
        """Whether a small word stands right before a name, as in "juru bicara Trump" or "pejabat transisi Trump"."""
        before = self.view[max(0, name.span.start - 20) : name.span.start].split()
        return bool(before) and before[-1].islower()

    def label(self, span: Span) -> Voice | None:
        """The words as they stand, without article and pointer ("seorang pejabat senior itu" -> pejabat senior)."""
        words = " ".join(span.cut(self.view).split()).strip(EDGES + " ")
        words = _POINTING.sub("", self.rules.articles.sub("", words, count=1))
        if not words:
            return None
        inside = [name for name in self.among(span.start, span.end) if name.kind not in (ActorKind.place, ActorKind.person)]
        actor = inside[0].parties[0].actor if len(inside) == 1 and inside[0].phrase.contains(span) else None
        if actor and inside[0].kind is ActorKind.institution:
            forms = [" ".join(name.phrase.cut(self.view).split()) for name in self.names if name.parties[0].actor == actor]
            words = max([words, *forms], key=len)
        return Voice(self._spelt_out(words), actor, span, label=True)

    def _spelt_out(self, words: str) -> str:
        """An acronym that the text spells out: "Kepala Staf Gabungan (JCS)", or a name by its first letters (AHY)."""
        if not words.isupper() or len(words) > 8:
            return words
        at = self.view.find(f"({words})")
        left = _LEFT.search(self.view[max(0, at - 80) : at].rstrip() + " ") if at > 0 else None
        if left and len(left[1].split()) >= 2:
            return left[1].strip()
        if not 2 <= len(words) <= 4:
            return words
        start = rf" (?:(?:{_SMALL}) )?".join(rf"{letter}[\w'-]+" for letter in words)
        hit = re.search(rf"\b{start}\b", self.view)
        return hit[0] if hit else words

    def _unknown(self, span: Span) -> Voice | None:
        """The last run of capital words, freed of words of office, in its longest form of the article."""
        runs = list(_CAPITALS.finditer(self.view, span.start, span.end))
        if not runs:
            return None
        start = self._after_titles(runs[-1].start(), runs[-1].end())
        if start is None:
            return None
        found = Span(start, runs[-1].end())
        words = found.cut(self.view)
        if words.lower().startswith(self.rules.institutions) or (words.isupper() and len(words) > 1):
            return None
        if " " not in words and found.start > span.start and not self._person_before(span, found.start):
            return None
        name, actor = self.longest(words)
        return Voice(name, actor, found)

    def _person_before(self, span: Span, at: int) -> bool:
        """Whether what stands before a single capital word is an office, or a comma that announces a name."""
        before = self.view[span.start : at].rstrip()
        words = before.split()
        return before.endswith(",") or not words or any(word.strip(EDGES).lower() in self.rules.titles for word in words)

    def _after_titles(self, start: int, end: int) -> int | None:
        """Where the name begins after the last word of office, country or acronym; None when nothing is left."""
        at: int | None = None
        for hit in re.finditer(r"\S+", self.view[start:end]):
            word = hit[0].strip(EDGES)
            low = word.lower()
            if word in self.rules.openers or (low in self.rules.titles and not (at is not None and low in self.rules.ambiguous)) or (len(word) > 1 and word.isupper()):
                at = None
            elif at is None:
                at = start + hit.start()
        return at

    def longest(self, words: str) -> tuple[str, str | None]:
        """The longest form of a name in the text, and its actor where that form is a known name."""
        if words not in self._full:
            self._full[words] = (words, None) if words.count(" ") >= 2 else self._longest(words)
        return self._full[words]

    def _longest(self, words: str) -> tuple[str, str | None]:
        best, worth = words, 0
        at = self.view.find(words)
        for _ in range(16):
            if at < 0:
                break
            end = at + len(words)
            if not (at and self.view[at - 1].isalnum()) and not self.view[end : end + 1].isalnum():
                for name in self.among(at, end):
                    if _registered(name):
                        return name.parties[0].name, name.parties[0].actor
                form, titled = self._form(at, end)
                value = 2 * titled + len(form.split())
                if len(words.split()) < len(form.split()) <= 5 and value > worth:
                    best, worth = form, value
            at = self.view.find(words, end)
        if best != words:
            return best, None
        return self._nicknamed(words) or self._misspelt(words)

    def _nicknamed(self, words: str) -> tuple[str, str | None] | None:
        """Who is called so: the person named before "yang akrab disapa Tata"."""
        hit = re.search(rf"\b(?:disapa|dipanggil|panggilan|sapaan|julukan|alias)\s+[\"']?(?:[A-Z]\w+ )?{re.escape(words)}\b", self.view)
        if hit is None:
            return None
        voice = self.leading(max(0, hit.start() - 160), hit.start())
        return (voice.name, voice.actor) if voice and voice.name != words else None

    def _misspelt(self, words: str) -> tuple[str, str | None]:
        """A surname one or two letters off one of this article's known persons: Steinmeir for Steinmeier."""
        for name in self.names:
            last = name.parties[0].name.rsplit(" ", 1)[-1]
            if _registered(name) and len(words) >= 7 and words[:3] == last[:3] and SequenceMatcher(None, words, last).ratio() >= 0.9:
                return name.parties[0].name, name.parties[0].actor
        return words, None

    def _form(self, at: int, end: int) -> tuple[str, bool]:
        """The name that stands around this place, and whether a word of office introduces it."""
        left = _LEFT.search(self.view, max(0, at - 60), at)
        start = self._after_titles(left.start(1), end) if left else at
        start = at if start is None else start
        titled = bool(left) and start > left.start(1) if left else False
        right = _RIGHT.match(self.view, end, end + 50)
        stop = right.end() if right else end
        if right and any(word.lower() in self.rules.titles or word.lower() in DAYS or word.isupper() for word in right[1].split()):
            stop = end
        form = self.view[start:stop]
        return (form if titled or not self._common(form) else self.view[at:end]), titled

    def _common(self, form: str) -> bool:
        """Whether a word of the form also stands in small letters here, as in "Rencana Trump": then it is no name."""
        return any(len(word) > 3 and f" {word.lower()} " in self.view for word in form.split())

    def subject(self, start: int, end: int, spoken: Sequence[Voice] = ()) -> Voice | None:
        """The voice that stands as subject before a verb at `end`, in a clause that begins at `start`."""
        start = max(start, end - 240)
        label = self._subject_label(start, end)
        for name in reversed(self.among(start, end)):
            if not _registered(name) or self._object(name, start):
                continue
            if label and (label.span.start < name.span.start or name.span.end <= label.span.start):
                break
            if (run := self._subject_run(name.span.end, end)) is not None:
                return run
            return Voice(name.parties[0].name, name.parties[0].actor, name.span)
        if label:
            return self.antecedent(label.span, spoken) or self.named(label.span)
        return self._subject_run(start, end)

    def _object(self, name: Name, start: int) -> bool:
        """Whether a name is no subject: after a preposition, or the one whom a servant serves (juru bicara Putin)."""
        if _PREPOSITION.search(self.view, max(start, name.phrase.start - 45), name.phrase.start):
            return True
        return self.view[max(start, name.span.start - 30) : name.span.start].rstrip().endswith(self.rules.servants)

    def body(self, start: int, end: int) -> Voice | None:
        """A state, institution or body right before the verb: "Rusia menegaskan"."""
        for name in reversed(self.among(start, end)):
            if name.kind in (ActorKind.state, ActorKind.institution, ActorKind.body) and end - name.phrase.end <= 30 and not self._object(name, start):
                return Voice(name.parties[0].name, name.parties[0].actor, name.span, label=True)
        return None

    def _subject_label(self, start: int, end: int) -> Voice | None:
        """An unnamed subject that reaches the verb: "seorang pejabat senior Israel mengatakan"."""
        words = list(_WORDS.finditer(self.view, max(start, end - 110), end))
        while words and words[-1][0].strip(",") in _ADVERBS:
            words.pop()
        for index in range(len(words) - 1, max(-1, len(words) - 9), -1):
            if index < len(words) - 1 and words[index][0].endswith((",", ".", '"', ")")):
                return None
            if words[index][0].lower() in ("yang", "bahwa"):
                return None
            pair = f"{words[index][0]} {words[index + 1][0].rstrip(',')}".lower() if index + 1 < len(words) else ""
            if words[index][0].lower().rstrip(",") in self.rules.unnamed or pair in self.rules.unnamed:
                first = words[index - 1] if index and self.rules.articles.match(words[index - 1][0] + " ") else words[index]
                if any(word[0].lower() in self.rules.before for word in words[index + 1 :]):
                    return None
                if words[-1][0].endswith(",") and index and words[index - 1][0].endswith(",") and words[index - 1][0][:1].isupper():
                    return None  # an office in apposition: the name before it speaks
                named = clauses.read(self.view, first.start(), words[-1].end(), self.rules)
                return self.label(named.span) if named.span else None
        return None

    def _subject_run(self, start: int, end: int) -> Voice | None:
        for hit in reversed(list(_CAPITALS.finditer(self.view, start, end))):
            if _PREPOSITION.search(self.view, max(start, hit.start() - 45), hit.start()):
                continue
            begin = self._after_titles(hit.start(), hit.end())
            if begin is None:
                continue
            if any(_registered(name) for name in self.among(begin, hit.end())):
                continue  # passed over above as an object
            words = self.view[begin : hit.end()]
            if (begin == start and " " not in words and words in self.rules.openers) or words.lower() in DAYS or words.isupper():
                continue
            name, actor = self.longest(words)
            return Voice(name, actor, Span(begin, hit.end()))
        return None

    def leading(self, start: int, end: int) -> Voice | None:
        """The person with whom a sentence opens, if it opens with one: whom "katanya" after it means."""
        near = min(end, start + 110)
        for name in self.among(start, near):
            if _registered(name) and not _PREPOSITION.search(self.view, max(start, name.phrase.start - 45), name.phrase.start):
                return Voice(name.parties[0].name, name.parties[0].actor, name.span)
        for hit in _CAPITALS.finditer(self.view, start, near):
            begin = self._after_titles(hit.start(), hit.end())
            if begin is None or _PREPOSITION.search(self.view, max(start, hit.start() - 45), hit.start()):
                continue
            words = self.view[begin : hit.end()]
            if words in self.rules.openers or (begin == start and " " not in words) or words.isupper() or words.lower() in DAYS:
                continue
            return Voice(*self.longest(words), Span(begin, hit.end()))
        return None

    def pronoun(self, start: int, end: int) -> bool:
        """Whether the subject before a verb at `end` is a pronoun."""
        return _PRONOUN.search(self.view, max(start, end - 60), end) is not None

    def antecedent(self, span: Span, spoken: Sequence[Voice]) -> Voice | None:
        """Whom words without a name mean: "sang duta besar", "pejabat itu", "pria yang akrab disapa ...".

        The last voice whose own words hold the office; for a noun that only says person, the last voice.
        """
        words = span.cut(self.view).lower()
        alias = _ALIAS.match(self.view, span.start, span.end + 80)
        article = self.rules.articles.match(words)
        if article and article[0].strip() not in ("sang", "si"):
            return None
        parts = (words[article.end() :] if article else words).split()
        if not parts:
            return None
        head = parts[0].strip(EDGES)
        if head in self.rules.persons:
            voice = next((voice for voice in reversed(spoken) if not voice.label), None)
            if voice and alias:
                self._full[alias[1]] = (voice.name, voice.actor)
            return voice
        office = " ".join(parts[:2]).rstrip(EDGES)
        full = self.rules.same_office.get(office) or self.rules.same_office.get(head) or head
        if head not in self.rules.offices:
            return None
        collective = head in self.rules.collectives
        pointing = article is not None or self._points(span) or (len(parts) == 1 and not collective)
        for voice in reversed(spoken[-12:]):
            around = voice.name.lower() if voice.label else "" if collective else self.view[max(0, voice.span.start - 70) : voice.span.end].lower()
            if (head in around or full in around) and (pointing or (len(parts) > 1 and office in around)):
                return voice
        if not pointing:
            return None
        return self._earlier(head, full, span) or (spoken[-1] if spoken and (spoken[-1].label or not collective) else None)

    def _points(self, span: Span) -> bool:
        """Whether `itu`, `tersebut` or `ini` stands in these words or right after them."""
        return _POINTING.search(span.cut(self.view)) is not None or re.match(r"\s(?:itu|tersebut|ini)\b", self.view[span.end : span.end + 10]) is not None

    def _earlier(self, head: str, full: str, span: Span) -> Voice | None:
        """The nearest earlier words with the same head and more to say: "kantor itu" after "Kantor Media Gaza"."""
        low = max(0, span.start - 2500)
        for hit in reversed([*re.finditer(rf"\b(?:{re.escape(head)}|{re.escape(full)})\b", self.view[low : span.start], re.I)]):
            found = clauses.read(self.view, low + hit.start(), span.start, self.rules).span
            if found and head not in self.rules.collectives:
                runs = _CAPITALS.finditer(self.view, found.start, found.end)
                named = next((run for run in runs if self._after_titles(run.start(), run.end()) is not None), None)
                found = Span(found.start, named.end()) if named else None
            if found and not self._points(found) and found.cut(self.view).count(" ") >= 1:
                voice = self.named(found)
                if voice and (not voice.label or head in self.rules.collectives):
                    return voice
        return None

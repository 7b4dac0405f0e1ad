"""The names of one article as its speech clauses use them: where they stand, and the longest form of a short one.

Persons of the register are trusted as resolved; others are read anew from the text, because a clause says better where a
name begins (after the last word of office) and ends.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from functools import cached_property

from kronik.model import ActorId, ActorKind, Name, Reference
from kronik.read.speech.clauses import EDGES
from kronik.read.speech.forms import DAYS, Grammar
from kronik.text import fold

_UPPER = "A-ZÀ-ÖØ-ÞĀĆČĎĐĒĞĪİĽŁŃŇŌŐŘŚŞŠŤŪŮŹŻŽ"
_WORD = rf"(?:(?:al|el|as|ash|ar|an|at|ad)-)?[{_UPPER}][\w'-]*"
_SMALL = r"(?:bin|binti|van|von|de|al|el|dan-)"
CAPITALS = re.compile(
    rf"(?:(?:[A-Z]\.){{2,}}(?= ?[A-Z])|{_WORD}|[A-Z]\.)(?:\.(?= [A-Z])(?<=\b[A-Z]\.))?(?: (?:{_SMALL} (?=[A-Z])|[A-Z]\. ?)?{_WORD})*"
)
_LEFT = re.compile(rf"((?:(?:{_WORD}|{_SMALL}|[A-Z]\.) )+)$")
_RIGHT = re.compile(rf"((?: (?:{_SMALL}(?= [A-Z])|{_WORD}))+)")
# "kantor Kedutaan Besar Republik Indonesia (KBRI) di Singapura"
_MISSION = re.compile(
    rf"(?:[Kk]antor )?(?P<kind>KBRI|KJRI|(?:Kedutaan Besar|Kedubes|Konsulat Jenderal|Konjen) (?:Republik Indonesia|Indonesia|RI))\b(?: \(K[BJ]RI\))?(?:(?: di| untuk)? (?P<place>{_WORD}(?: {_WORD})*))?"
)
_AFFIXED = re.compile(r"(?:se|be|me|di|te|pe|ke)|.*(?:an|kan|nya|-)|.{1,4}$")  # how words of the language begin and end
_CALLS = re.compile(r"\b(?:disapa|dipanggil|panggilan|sapaan|julukan|alias)\b")
_ARTICLE = 100_000  # code points searched for longer forms of a name: no report is longer
_PLACES = 16  # occurrences of a short name that are looked at for a longer form

Person = tuple[str, ActorId | None]


def registered(name: Name) -> bool:
    """Whether this is a person of the register, not one made up from the text."""
    return name.kind is ActorKind.person and not name.parties[0].actor.startswith("name:")


def _longer(name: Name, words: str) -> bool:
    """Whether an unknown person's name holds these words and more: "Cruz" of Maria de la Cruz."""
    return name.kind is ActorKind.person and f" {words}" in name.parties[0].name


def _slip(words: str, name: str) -> bool:
    """Whether one letter of five or more is another one."""
    return len(words) == len(name) >= 5 and sum(one != other for one, other in zip(words, name, strict=True)) == 1


class Roster:
    """The names of one article and the forms in which they stand."""

    def __init__(self, view: str, names: Sequence[Name], rules: Grammar) -> None:
        self.view, self.rules = view, rules
        self.names = [
            name for name in names if name.parties and name.reference not in (Reference.pronoun, Reference.plural)
        ]
        self._starts = [name.span.start for name in self.names]
        self._persons: dict[str, Person] = {}

    def among(self, start: int, end: int) -> list[Name]:
        """The resolved names that lie in this stretch, in order."""
        at = bisect_left(self._starts, start)
        at -= bool(at and self.names[at - 1].span.end > start)
        found = []
        while at < len(self.names) and self._starts[at] < end:
            found.append(self.names[at])
            at += 1
        return found

    @cached_property
    def _offices(self) -> Mapping[ActorId, frozenset[str]]:
        found: dict[ActorId, set[str]] = defaultdict(set)
        for name in self.names:
            if registered(name) and name.phrase.start < name.span.start:
                words = self.view[name.phrase.start : name.span.start].split()
                found[name.parties[0].actor] |= {words[0], " ".join(words[:2])}
        return {actor: frozenset(words) for actor, words in found.items()}

    def offices(self, actor: ActorId | None) -> frozenset[str]:
        """The words of office by which this article calls somebody: Presiden, Perdana Menteri."""
        return self._offices.get(actor or "", frozenset())

    @cached_property
    def states(self) -> Mapping[ActorId, str]:
        """For which state the persons of this article act."""
        return {name.parties[0].actor: state for name in self.names if (state := name.parties[0].state)}

    def after_titles(self, start: int, end: int) -> int | None:
        """Where a name begins after the last word of office, country or acronym; None when nothing is left."""
        at: int | None = None
        for hit in re.finditer(r"\S+", self.view[start:end]):
            word = hit[0].strip(EDGES)
            if self._titular(word, at is not None):
                at = None
            elif at is None:
                at = start + hit.start()
        return None if at is None else self._as_named(self._after_place(at, end), end)

    def _as_named(self, start: int, end: int) -> int:
        """Where the name begins that was recognised at the end of these words: "Menlu Chile Rosa Miranda" names no Chile."""
        persons = (name for name in self.among(start, end) if name.kind is ActorKind.person and name.span.end == end)
        return max((name.span.start for name in persons if name.reference is Reference.name), default=start)

    def _after_place(self, start: int, end: int) -> int:
        """Where the name begins after the place of an office: "Duta Besar Laos di Bangkok Khamphan Anlavan"."""
        if not self.view.endswith("di ", 0, start):
            return start
        words = self.view[start:end].split()
        at = next((n for n in (1, 2) if len(words) > n and fold(" ".join(words[:n])) in self.rules.places), 0)
        return self.view.index(words[at], start) if at else start

    def _titular(self, word: str, named: bool) -> bool:
        low = word.lower()
        if len(low) > 6 and (low.endswith("nya") or low.startswith("kemen")):
            return True  # "akun Instagramnya", "Humas Kemenag Mastuki"
        if low in self.rules.titles:
            return not (named and low in self.rules.ambiguous)
        return word in self.rules.openers or (len(word) > 1 and word.isupper() and "." not in word)  # "H.T."

    def mere_word(self, word: str) -> bool:
        """Whether a word that opens a sentence is in capitals nowhere else here, as a name would be: "Isinya", "Segelintir"."""
        return (
            " " not in word
            and self._may_be_common(word.lower())
            and re.search(rf"[a-z,)] (?:[A-Z](?:\w*|\.) )*{re.escape(word)}\b", self.view[:_ARTICLE]) is None
        )

    def _may_be_common(self, word: str) -> bool:
        """Whether a word is one of the language, or looks like one: "Wasima" is a name."""
        stem = word.removesuffix("nya").removesuffix("lah").removesuffix("pun")
        return stem in self.rules.common or word in self.rules.common or _AFFIXED.match(word) is not None

    def call(self, words: str, person: Person) -> None:
        """Remember whom these words mean, as "yang akrab disapa Tata" says."""
        self._persons[words] = person

    def person(self, words: str) -> Person:
        """The longest form of a name in the article, and its actor: of the register where that form is known there."""
        if words not in self._persons:
            name, actor = (words, None) if words.count(" ") >= 2 else self._longest(words)
            self._persons[words] = (name, actor or f"name:{fold(name)}")
        return self._persons[words]

    def _longest(self, words: str) -> Person:
        best, worth = words, 0
        at = self.view.find(words, 0, _ARTICLE)
        for _ in range(_PLACES):
            if at < 0:
                break
            end = at + len(words)
            if not (at and self.view[at - 1].isalnum()) and not self.view[end : end + 1].isalnum():
                here = self.among(at, end)
                known = next(filter(registered, here), None) or next((n for n in here if _longer(n, words)), None)
                if known:
                    return known.parties[0].name, known.parties[0].actor
                form, titled = self._form(at, end)
                value = 2 * titled + len(form.split())
                if len(words.split()) < len(form.split()) <= 5 and value > worth:
                    best, worth = form, value
            at = self.view.find(words, end, _ARTICLE)
        if best != words:
            return best, None
        return self._nicknamed(words) or self._misspelt(words) or (words, None)

    def _form(self, at: int, end: int) -> tuple[str, bool]:
        """The name that stands around this place, and whether a word of office introduces it."""
        left = _LEFT.search(self.view, max(0, at - 60), at)
        start = self.after_titles(left.start(1), end) if left else at
        start = at if start is None else start
        titled = left is not None and start > left.start(1)
        right = _RIGHT.match(self.view, end, end + 50)
        stop = (
            right.end()
            if right and not any(self._titular(word, False) or word.lower() in DAYS for word in right[1].split())
            else end
        )
        form = self.view[start:stop]
        return (form if titled or not self._common(form) else self.view[at:end]), titled

    def _common(self, form: str) -> bool:
        """Whether a word of the form also stands in small letters here, as in "Rencana Trump": then it is no name."""
        return any(len(word) > 3 and self.view.find(f" {word.lower()} ", 0, _ARTICLE) >= 0 for word in form.split())

    @cached_property
    def _calls(self) -> bool:
        """Whether this article gives anybody a nickname at all."""
        return _CALLS.search(self.view) is not None

    def _nicknamed(self, words: str) -> Person | None:
        """Who is called so: the person named before "yang akrab disapa Tata"."""
        if between := re.search(
            rf"(?P<first>{_WORD}) (?:\({re.escape(words)}\)|[\"']{re.escape(words)}[\"']) (?P<last>{_WORD})",
            self.view[:_ARTICLE],
        ):
            return f"{between['first']} {between['last']}", None  # "Rolliansyah (Roy) Soemirat"
        if not self._calls:
            return None
        called = rf"\b(?:disapa|dipanggil|panggilan|sapaan|julukan|alias)\s+[\"']?(?:[A-Z]\w+ )?{re.escape(words)}\b"
        hit = re.search(called, self.view[:_ARTICLE])
        if hit is None:
            return self._called(words)
        start = max(0, hit.start() - 160)
        known = next(filter(registered, reversed(self.among(start, hit.start()))), None)
        if known:
            return known.parties[0].name, known.parties[0].actor
        for run in reversed(list(CAPITALS.finditer(self.view, start, hit.start()))):
            begin = self.after_titles(run.start(), run.end())
            full = self.view[begin : run.end()] if begin is not None else ""
            if full and " " not in full and full not in words:
                full = self.person(full)[0]
            if " " in full:
                return full, None
        return None

    def _called(self, words: str) -> Person | None:
        """Whose nickname this is, told the other way round: "Tom, sapaan akrab Thomas"."""
        hit = re.search(
            rf"\b{re.escape(words)},? (?:begitu |demikian )?(?:sapaan|panggilan|julukan|nama panggilan)(?: akrab| karib)?(?: dari| untuk)?,? "
            rf"(?:[a-z]+ ){{0,2}}(?P<name>{CAPITALS.pattern})",
            self.view[:_ARTICLE],
        )
        if hit is None or (start := self.after_titles(*hit.span("name"))) is None:
            return None
        full = self.view[start : hit.end()]
        return self.person(full) if full != words and words not in full.split() else (full, None)

    def _misspelt(self, words: str) -> Person | None:
        """A surname one or two letters off one of this article's known persons: Steinmeir for Steinmeier, once Zarid for Zarif."""
        for name in self.names:
            last = name.parties[0].name.rsplit(" ", 1)[-1]
            if not registered(name) or words[:3] != last[:3]:
                continue
            near = len(words) >= 7 and SequenceMatcher(None, words, last).ratio() >= 0.9
            if near or (_slip(words, last) and self.view.count(words) == 1 and self.view.count(last) > 1):
                return name.parties[0].name, name.parties[0].actor
        return None

    def mission(self, words: str) -> str | None:
        """An Indonesian mission under its short name and the place that the article gives for it: KBRI Singapura."""
        hit = _MISSION.match(words)
        if hit is None:
            return None
        kind = "KJRI" if hit["kind"].startswith("K") and hit["kind"][1] in "Jo" else "KBRI"
        where = hit if hit["place"] else next((m for m in _MISSION.finditer(self.view) if m["place"]), None)
        return f"{kind} {where['place']}" if where else None

    def spelt_out(self, words: str) -> str:
        """An acronym that the text spells out: "Kepala Staf Gabungan (JCS)", or a name by its first letters (AHY)."""
        if not words.isupper() or len(words) > 8:
            return words
        at = self.view.find(f"({words})", 0, _ARTICLE)
        left = _LEFT.search(self.view[max(0, at - 80) : at].rstrip() + " ") if at > 0 else None
        if left and len(left[1].split()) >= 2:
            return left[1].strip()
        if not 2 <= len(words) <= 4:
            return words
        initials = rf" (?:(?:{_SMALL}) )?".join(rf"{letter}[\w'-]+" for letter in words)
        hit = re.search(rf"\b{initials}\b", self.view[:_ARTICLE])
        return hit[0] if hit else words

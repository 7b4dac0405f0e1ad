"""What a language model proposes about ONE article, held against its words: pure, and never needed.

A proposal counts only with words of the article, verbatim. Words that cannot be located, parties that no name in their
words resolves to, kinds and statuses that are none, days that their words do not say: dropped and counted. A contact that
a rule has read already keeps every value that it has; a proposal may only fill what is missing.

The form that a proposal has is `SHAPE`. Every claim of it says that a model made it and has the score of a guess.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, TypeVar

from kronik.knowledge import Knowledge
from kronik.model import (
    Article,
    Claim,
    ContactKind,
    Mention,
    Name,
    Origin,
    Party,
    Reading,
    Span,
    Status,
    TimeExpression,
)
from kronik.read.contacts.draft import FAMILY, foreign, same_party
from kronik.text import locate, sha256, view

SHAPE = """{"contacts": [{"evidence": "...", "parties": ["...", "..."],
 "kind": {"value": "meeting|encounter|call|visit|message", "words": "..."},
 "status": {"value": "happened|planned|proposed|denied|cancelled", "words": "..."},
 "date": {"value": "YYYY-MM-DD", "words": "..."}, "city": {"words": "..."}, "country": {"words": "..."},
 "topics": ["..."]}]}"""
SCORE = 0.4  # below every threshold of knowledge/unsure.toml that matters: what a model said is for a person to look at
MOST = 50  # contacts of one article that are looked at, and items of a list
LONGEST = 2000  # code points of one proposed passage
FILLED = ("when", "city", "country")

T = TypeVar("T")


class Dropped(Exception):
    """A proposal, or one value of it, that does not stand; the message says why, in general words."""


@dataclass(frozen=True, slots=True)
class Hinted:
    """A reading with what was accepted: ids of new contacts, (id, field) of filled values, and why the rest was dropped."""

    reading: Reading
    contacts: tuple[str, ...]
    values: tuple[tuple[str, str], ...]
    dropped: Mapping[str, int]


def hinted(article: Article, reading: Reading, proposal: object, model: str, know: Knowledge) -> Hinted:
    """The reading with what the proposal adds to it and the article bears out.

    Args:
        article: whose words count.
        reading: what the rules read in it.
        proposal: what the model said, parsed from JSON: anything at all.
        model: its name, kept with every value.
        know: the knowledge that names places.
    """
    dropped: Counter[str] = Counter()
    check = _Check(article, view(article.text), reading.names, reading, Origin("model", model), know, dropped)
    mentions = list(reading.mentions)
    values: list[tuple[str, str]] = []
    fresh: list[Mention] = []
    for item in _contacts(proposal, dropped):
        try:
            made = check.mention(item)
        except Dropped as reason:
            dropped[str(reason)] += 1
            continue
        same = [at for at, known in enumerate(mentions) if _same(known, made)]
        if not same:
            if not any(_same(known, made) for known in fresh):
                fresh.append(made)
        elif (at := _meant(mentions, same, made)) is None:
            dropped["it may mean several contacts that were read already"] += 1
        else:
            filled = _filled(mentions[at], made)
            values += [(filled.id, name) for name in _differing(mentions[at], filled)]
            mentions[at] = filled
    if not fresh and not values:
        return Hinted(reading, (), (), dropped)
    mark = sha256(reading.fingerprint, "hints", model, *(m.id for m in fresh), *(f"{i} {name}" for i, name in values))
    told = tuple(sorted([*mentions, *fresh], key=lambda mention: (mention.evidence, mention.id)))
    changed = replace(reading, mentions=told, fingerprint=mark)
    return Hinted(changed, tuple(mention.id for mention in fresh), tuple(values), dropped)


def _contacts(proposal: object, dropped: Counter[str]) -> Iterator[Mapping[str, Any]]:
    listed = proposal.get("contacts") if isinstance(proposal, dict) else None
    if not isinstance(listed, list):
        dropped["the answer is no list of contacts"] += 1
        return
    if len(listed) > MOST:
        dropped["too many at once"] += len(listed) - MOST
    for item in listed[:MOST]:
        if isinstance(item, dict):
            yield item
        else:
            dropped["a contact is no object"] += 1


@dataclass(frozen=True, slots=True)
class _Check:
    """One article and what may be claimed of it."""

    article: Article
    view: str
    names: Sequence[Name]
    reading: Reading
    origin: Origin
    know: Knowledge
    dropped: Counter[str]

    def mention(self, item: Mapping[str, Any]) -> Mention:
        """The contact that a proposal means. Raises Dropped."""
        evidence = self.located(item.get("evidence"))  # the first place, where the article says it twice
        kind, kind_words = self.chosen(item, "kind", ContactKind, evidence)
        status, status_words = self.chosen(item, "status", Status, evidence)
        who = tuple(self.parties(item.get("parties"), evidence))
        if not any(foreign(left.value, right.value) for left in who for right in who):
            raise Dropped("fewer than two sides that its words name")
        city, country = self.place(item, evidence)
        names = ";".join(sorted(claim.value.name for claim in who))
        return Mention(
            id=sha256(self.article.id, self.origin.name, str(evidence), kind.value, names)[:16],
            article=self.article.id,
            kind=self.claim(kind, kind_words, "the model's kind"),
            status=self.claim(status, status_words, "the model's status"),
            who=who,
            evidence=evidence,
            when=self.optional(self.when, item, evidence),
            city=city,
            country=country,
            topics=tuple(self.topics(item.get("topics"), evidence)),
        )

    def claim(self, value: T, span: Span, reason: str) -> Claim[T]:
        """A value with its words, as the model's."""
        return Claim(value, (span,), self.origin, SCORE, reason)

    def located(self, words: object, inside: Span | None = None, *, strictly: bool = False) -> Span:
        """Where these very words stand: in the passage, else (not `strictly`) anywhere in the article. Raises Dropped."""
        if not isinstance(words, str) or not words.strip():
            raise Dropped("no words given")
        if len(words) > LONGEST:
            raise Dropped("more words than a passage has")
        for place in filter(None, (inside, None if strictly else Span(0, len(self.view)))):
            if found := _whole(view(words), self.view, place):
                return found
        raise Dropped("words that are not in the article")

    def chosen(self, item: Mapping[str, Any], field: str, kinds: type[T], evidence: Span) -> tuple[T, Span]:
        """A value of a closed list, with its words. Raises Dropped."""
        given = item.get(field)
        if not isinstance(given, dict):
            raise Dropped(f"no {field}")
        try:
            value = kinds(given.get("value"))  # type: ignore[call-arg]
        except (ValueError, TypeError):
            raise Dropped(f"a {field} that there is not") from None
        return value, self.located(given.get("words"), evidence, strictly=True)

    def parties(self, given: object, evidence: Span) -> Iterator[Claim[Party]]:
        """The parties that the names in each of these words resolve to, each once. Raises Dropped."""
        if not isinstance(given, list):
            raise Dropped("no list of parties")
        seen: set[str] = set()
        for words in given[:MOST]:
            span = self.located(words, evidence)
            named = [name for name in self.names if name.parties and span.overlaps(name.span)]
            if not named:
                raise Dropped("a party that no name in its words resolves to")
            for name in named:
                for party in name.parties:
                    if party.actor not in seen:
                        seen.add(party.actor)
                        yield self.claim(party, name.phrase, "named in the words that the model gives")

    def optional(self, read: Any, item: Mapping[str, Any], evidence: Span) -> Any:
        """A value that may be missing: what cannot stand is counted, and the contact goes on without it."""
        try:
            return read(item, evidence)
        except Dropped as reason:
            self.dropped[str(reason)] += 1
            return None

    def when(self, item: Mapping[str, Any], evidence: Span) -> Claim[TimeExpression] | None:
        """The day, where the reader too sees a time in its words that allows it. Raises Dropped."""
        given = item.get("date")
        if given is None:
            return None
        if not isinstance(given, dict):
            raise Dropped("a date that is none")
        first, after = _days(given.get("value"))
        span = self.located(given.get("words"), evidence)
        for timex in self.reading.times:
            time = timex.time
            if time and timex.span.overlaps(span) and time.earliest < after and first < time.latest:
                return self.claim(time, timex.span, "the time in the words that the model gives")
        raise Dropped("a day that its words do not say")

    def place(self, item: Mapping[str, Any], evidence: Span) -> tuple[Claim[str] | None, Claim[str] | None]:
        """City and country, where the gazetteer knows the words as such."""
        city = self.optional(self.city, item, evidence)
        country = self.optional(self.country, item, evidence)
        if city:
            found = self.know.places.city(city.value)
            home = self.know.places.countries.get(found.iso3) if found else None
            country = self.claim(home.iso2, city.spans[0], "the country of the city") if home else country
        return city, country

    def city(self, item: Mapping[str, Any], evidence: Span) -> Claim[str] | None:
        """The city, as its words name it. Raises Dropped."""
        if (words := _words(item, "city")) is None:
            return None
        span = self.located(words, evidence)
        if self.know.places.city(span.cut(self.view)) is None:
            raise Dropped("a city that no table knows")
        return self.claim(span.cut(self.view), span, "the model's city")

    def country(self, item: Mapping[str, Any], evidence: Span) -> Claim[str] | None:
        """The country, as its words name it. Raises Dropped."""
        if (words := _words(item, "country")) is None:
            return None
        span = self.located(words, evidence)
        found = self.know.places.country(span.cut(self.view))
        if found is None:
            raise Dropped("a country that no table knows")
        return self.claim(found.iso2, span, "the model's country")

    def topics(self, given: object, evidence: Span) -> Iterator[Claim[str]]:
        """The topics whose words stand in the article."""
        for words in given[:MOST] if isinstance(given, list) else ():
            try:
                span = self.located(words, evidence)
            except Dropped as reason:
                self.dropped[str(reason)] += 1
            else:
                yield self.claim(span.cut(self.article.text), span, "the model's topic")


def _whole(words: str, text: str, place: Span) -> Span | None:
    """Where the words stand as whole words, white space apart ("AS" does not stand in "ASEAN")."""
    if locate(words, text) is None:
        return None
    pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, words.split())) + r"(?!\w)"
    hit = re.compile(pattern).search(text, place.start, place.end)
    return Span(*hit.span()) if hit else None


def _words(item: Mapping[str, Any], field: str) -> object | None:
    """The words of a value that is all words: {"words": ...}; None where it is not given. Raises Dropped."""
    given = item.get(field)
    if given is None:
        return None
    if not isinstance(given, dict):
        raise Dropped(f"a {field} that is none")
    return given.get("words")


def _days(value: object) -> tuple[date, date]:
    """The days [first, after) of YYYY, YYYY-MM or YYYY-MM-DD. Raises Dropped."""
    parts = value.split("-") if isinstance(value, str) and value.isascii() else []
    try:
        numbers = [int(part) for part in parts]
        if len(numbers) == 3:
            return date(*numbers), date(*numbers) + timedelta(days=1)
        if len(numbers) == 2:
            year, month = numbers
            return date(year, month, 1), date(year + month // 12, month % 12 + 1, 1)
        if len(numbers) == 1:
            return date(numbers[0], 1, 1), date(numbers[0] + 1, 1, 1)
    except (ValueError, OverflowError):
        pass
    raise Dropped("a date that is none")


def _same(known: Mention, made: Mention) -> bool:
    """Whether a mention tells of the same parties in the same way: two of them in common, and the family of kinds."""
    if FAMILY[known.kind.value] != FAMILY[made.kind.value]:
        return False
    common = [a for a in made.who if any(same_party(a.value, b.value) for b in known.who)]
    return len(common) >= 2


def _meant(mentions: Sequence[Mention], same: Sequence[int], made: Mention) -> int | None:
    """Which of several: the only one, else the only one whose passage is touched."""
    if len(same) == 1:
        return same[0]
    near = [at for at in same if mentions[at].evidence.overlaps(made.evidence)]
    return near[0] if len(near) == 1 else None


def _filled(known: Mention, made: Mention) -> Mention:
    """The mention with what it lacked and the proposal has; where it has a place or a day, it keeps both as they are."""
    fill = {
        name: value for name in FILLED if getattr(known, name) is None and (value := getattr(made, name)) is not None
    }
    if known.country is not None or FAMILY[known.kind.value] in ("call", "message"):  # a call has no place
        fill.pop("city", None)
        fill.pop("country", None)
    if made.topics and not known.topics:
        fill["topics"] = made.topics
    return replace(known, **fill)


def _differing(left: Mention, right: Mention) -> Iterable[str]:
    return (name for name in (*FILLED, "topics") if getattr(left, name) != getattr(right, name))

"""An article told otherwise: changes after which every contact must still be read, with the names of the new answer.

Each change takes an article and what is read in it, and gives the words to put in the place of others. Where it renames
persons, the right answer is renamed with them. The choice among words is by hash, so every run makes the same articles.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from benchmarks.articles import MONTHS
from kronik.ask.gold import Names, same_text
from kronik.knowledge import Knowledge
from kronik.model import ActorKind, Article, Mention, Name, Party, Reading, Reference, Span
from kronik.read import read
from kronik.read.record import record

WORDS = tomllib.loads(Path(__file__).with_name("invariance.toml").read_text(encoding="utf-8"))
Json = dict[str, Any]
HEADS = ("head_of_state", "head_of_government")
"""Their names are in every list; those below them often are not."""
_BEFORE_VERB = re.compile(r" (?=(?:akan|telah|sudah|sempat|juga|kembali|dijadwalkan|tiba|(?:me|ber)[a-z]{4,})\b)")
_BREAK = re.compile(r"\n+")
_END = re.compile(r"(?<=[.”\"])\n+")
_SLASHED = re.compile(r"\b(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu),? ?\((\d{1,2})/(\d{1,2})(?:/(\d{4}))?\)")


@dataclass(frozen=True, slots=True)
class Edits:
    """Stretches of an article and the words that replace them (an empty stretch: put in there), who is renamed, and the contacts that the new words tell."""

    words: tuple[tuple[int, int, str], ...]
    renamed: Mapping[str, str] = field(default_factory=dict)
    added: tuple[Json, ...] = ()


Change = Callable[[Article, Reading], Edits]


def applied(article: Article, edits: Edits) -> Article:
    """The article with the edits made in text and headline; of two that overlap the first stands."""
    parts, at = [], 0
    for start, end, words in sorted(edits.words):
        if start >= at:
            parts += [article.text[at:start], words]
            at = end
    title = article.title
    for old, new in edits.renamed.items():
        title = title and title.replace(old, new).replace(old.split()[-1], _short(new))
    return replace(article, text="".join((*parts, article.text[at:])), title=title)


def renamed(right: Json, names: Names, new: Mapping[str, str]) -> Json:
    """The right answer with the new names of those who were renamed."""

    def called(name: str) -> str:
        return next((fresh for old, fresh in new.items() if same_text(old, name, names)), name)

    contacts = [{**c, "participants": [called(p) for p in c["participants"]]} for c in right["contacts"]]
    return {**right, "contacts": contacts}


def reread(
    article: Article, reading: Reading, right: Json, change: Change, names: Names, know: Knowledge
) -> tuple[Json, Json]:
    """The right answer for the changed article, and what is read in it."""
    edits = change(article, reading)
    changed = applied(article, edits)
    right = renamed(right, names, edits.renamed)
    right = {**right, "contacts": [*right["contacts"], *edits.added]}
    return right, record(changed, read(changed, know))


def changes() -> dict[str, Change]:
    """Every change by its name."""
    return {
        "persons": lambda a, r: _persons(a, r, WORDS["persons"]),
        "shapes": lambda a, r: _persons(a, r, WORDS["shapes"]),
        "towns": _towns,
        **{f"insert {name}": _inserting(words) for name, words in WORDS["insertions"].items()},
        **{f"synonyms {name}": _synonyms(pairs) for name, pairs in WORDS["synonyms"].items()},
        "one line": lambda a, _: Edits(tuple((m.start(), m.end(), " ") for m in _BREAK.finditer(a.text))),
        "line each": lambda a, r: Edits(tuple((s.end, s.end, "\n\n") for s in r.sentences if s.end < len(a.text))),
        "neutral": lambda a, _: Edits(
            tuple((m.end(),) * 2 + (WORDS["between"]["neutral"],) for m in _END.finditer(a.text))
        ),
        "quotations": _quotations,
        **{f"another time {name}": _another_time(row) for name, row in WORDS["another_time"].items()},
        "dates": lambda a, _: Edits(tuple(_spelled(a.text))),
    }


def _chosen(options: list[str], key: str) -> Iterator[str]:
    """The options in an order of their own for each key."""
    return iter(sorted(options, key=lambda option: hashlib.blake2b((key + option).encode(), digest_size=8).digest()))


def _short(name: str) -> str:
    """The one word by which a later sentence calls the bearer."""
    first, *_, last = name.split()
    return first if first in WORDS["family_first"] else last


def _named(reading: Reading) -> Iterator[Name]:
    """The persons called by name, each one person."""
    return (
        name
        for name in reading.names
        if name.kind is ActorKind.person and name.reference is Reference.name and len(name.parties) == 1
    )


def _persons(article: Article, reading: Reading, options: list[str]) -> Edits:
    """Persons below head of state and government bear names that no list knows."""
    fresh, given, renamed = _chosen(options, article.id), {}, {}
    for name in _named(reading):
        party = name.parties[0]
        if party.office not in HEADS and party.actor not in given and (new := next(fresh, None)):
            given[party.actor] = renamed[party.name] = new
    return Edits(
        tuple(
            (name.span.start, name.span.end, new if " " in name.span.cut(article.text) else _short(new))
            for name in _named(reading)
            if (new := given.get(name.parties[0].actor))
        ),
        renamed,
    )


def _towns(article: Article, reading: Reading) -> Edits:
    """Places bear names that no table knows."""
    spots = [n.span for n in reading.names if n.kind is ActorKind.place and n.reference is Reference.name]
    fresh = _chosen(WORDS["towns"], article.id)
    new = {words: next(fresh, words) for words in dict.fromkeys(span.cut(article.text) for span in spots)}
    return Edits(tuple((span.start, span.end, new[span.cut(article.text)]) for span in spots))


def _inserting(words: str) -> Change:
    """Put words between a person's full name and his verb, at most once in 300 code points."""

    def change(article: Article, reading: Reading) -> Edits:
        found: list[tuple[int, int, str]] = []
        for name in _named(reading):
            at = name.span.end
            full = " " in name.span.cut(article.text) and name.phrase.end == at
            if full and _BEFORE_VERB.match(article.text, at) and at - (found[-1][0] if found else -300) >= 300:
                found.append((at, at, words))
        return Edits(tuple(found))

    return change


def _synonyms(pairs: list[list[str]]) -> Change:
    """Exchange the words of each pair, all at once, as they are written."""
    other = {a: b for pair in pairs for a, b in (pair, pair[::-1])}
    known = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, other), key=len, reverse=True)) + r")\b")
    return lambda article, _: Edits(tuple((m.start(), m.end(), other[m[0]]) for m in known.finditer(article.text)))


def _quotations(article: Article, reading: Reading) -> Edits:
    """An outsider is quoted after every second sentence that another follows in its paragraph."""
    ends: Iterable[Span] = reading.sentences[::2]
    spots = [s.end for s in ends if article.text[s.end - 1 : s.end + 1] == ". "]
    return Edits(tuple((at, at, WORDS["between"]["quotation"]) for at in spots))


def _another_time(row: Mapping[str, str]) -> Change:
    """The two persons of the first contact told are said, in a last paragraph, to have had another one years before."""

    def change(article: Article, reading: Reading) -> Edits:
        pair = next(filter(None, (_two_of(mention) for mention in reading.mentions)), None)
        calls = [_called(party.actor, article, reading) for party in pair or ()]
        if pair is None or reading.published.day is None or not all(calls):
            return Edits(())
        year = str(reading.published.day.year - 3)
        words = row["words"].format(a=calls[0], b=calls[1], year=year)
        at = reading.layout.paragraphs[-1].end
        contact: Json = {
            "id": "another time",
            "kind": row["kind"],
            "status": "happened",
            "participants": [party.name for party in pair],
            "date": row["date"].format(year=year),
            "date_end": None,
            "city": row.get("city"),
            **dict.fromkeys(("country", "occasion", "minutes")),
            "topics": [],
            "sources": [],
            "evidence": words,
        }
        return Edits(((at, at, f"\n{words}"),), added=(contact,))

    return change


def _two_of(mention: Mention) -> tuple[Party, ...] | None:
    parties = tuple(claim.value for claim in mention.who)
    persons = len(parties) == 2 and all(party.kind is ActorKind.person for party in parties)
    return parties if persons and parties[0].state != parties[1].state else None


def _called(actor: str, article: Article, reading: Reading) -> str:
    """The shortest name by which the article calls somebody; empty where it calls him by none."""
    calls = (n.span.cut(article.text) for n in _named(reading) if n.parties[0].actor == actor)
    return min(calls, key=len, default="")


def _spelled(text: str) -> Iterator[tuple[int, int, str]]:
    """ "Senin (3/7/2018)" as "Senin, 3 Juli 2018"."""
    for m in _SLASHED.finditer(text):
        if 1 <= int(m[3]) <= 12:
            yield m.start(), m.end(), f"{m[1]}, {int(m[2])} {MONTHS[int(m[3]) - 1]}" + (f" {m[4]}" if m[4] else "")

"""Composed articles: a lead, its headline and what stands around it, put together by chance, with the right answer.

    python -m benchmarks.composed [--articles 2000] [--show 10] [--words 20]

A check list after Ribeiro et al. 2020: every way of telling in composed.toml stands beside every other, so what is read of
one contact is seen in the company of earlier and later ones, of quotations, comments and matters that are no contact. A
contact is found where participants and kind are right, and strictly where status, day and town are as well. Words whose
contacts are missed most, and those beside which most are invented, are printed. The choice is by hash: every run composes
the same articles.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.false_alarms import choose
from kronik import text
from kronik.knowledge import load
from kronik.model import Article
from kronik.read import read
from kronik.read.record import record

TABLE = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
Row = Mapping[str, Any]
_SLOT = re.compile(r"\{([\w.]+)\}")
_COMMAS = re.compile(r",(?=[,.])")
_TALK = {"meeting": "pertemuan", "call": "percakapan"}


@dataclass(frozen=True, slots=True)
class Expected:
    """A contact that the composed words tell: `day` and `last` as a record writes them; None: not asked for."""

    words: str
    kind: str
    status: str
    who: frozenset[str]
    day: str | None
    last: str | None
    town: str | None

    def found_in(self, contact: Row) -> bool:
        """Whether a record names this contact: its participants and its kind."""
        return contact["kind"] == self.kind and frozenset(contact["participants"]) == self.who

    def strictly(self, contact: Row) -> bool:
        """Whether status, day and town are right as well."""
        dated = self.day is None or (contact["date"] == self.day and contact.get("date_end") in (None, self.last))
        return contact["status"] == self.status and dated and self.town in (None, contact["city"])


@dataclass(frozen=True, slots=True)
class Composed:
    """An article, the ways of telling that it is made of, and its contacts, each with what else it may be taken for."""

    article: Article
    words: tuple[str, ...]
    contacts: tuple[tuple[Expected, ...], ...]


@dataclass(frozen=True, slots=True)
class Core:
    """What a composed article is about: how it stands with the contact, who took part, the towns, the day in words and value."""

    lead: Row
    cast: Mapping[str, Row]
    towns: tuple[Row, ...]
    day: tuple[str, str, str]


def core(number: int) -> Core:
    """What the article of this number is about."""
    lead: Row = choose(tuple(row for row in TABLE["lead"] for _ in row["words"]), number, "lead")
    towns = tuple(sorted(TABLE["town"], key=lambda town: _rank(number, town["name"])))
    days = TABLE["days"]["ahead" if lead["status"] in ("planned", "cancelled") else "lately"]
    words, first, last = choose(tuple(days), number, "day")
    return Core(lead, _cast(number), towns, (words, first, last))


def compose(number: int) -> Composed:
    """The composed article of this number."""
    return tell(core(number), number)


def tell(about: Core, number: int) -> Composed:
    """One of the many ways of telling of a contact: that of this number."""

    def pick(options: list[Any], *key: object) -> Any:
        return choose(tuple(options), number, *key)

    lead, cast, towns, day = about.lead, about.cast, about.towns, about.day
    words: list[str] = [pick(lead["words"], "words")]
    slots = _slots(number, cast, towns, day, _TALK[lead["kind"]])
    own = day[1] if lead.get("day", True) else None
    town = towns[0]["name"] if lead.get("town", True) else None
    who = frozenset((cast["A"]["name"], cast["B"]["name"]))
    contacts: list[tuple[Expected, ...]] = [
        (Expected(words[0], lead["kind"], lead["status"], who, own, day[2] or None, town),)
    ]
    parts = [pick(TABLE["opening"], "opening") + _filled(words[0], slots) + "."]
    fitting = [
        row
        for row in TABLE["sentence"]
        if row.get("in", "") in f"{lead['kind']} {lead['status']}"
        for _ in row["words"]
    ]
    for turn in range(2 + number % 5):
        row = pick(fitting, "row", turn)
        gives = _gifts(row)
        if len(contacts) > 1 and gives:
            continue  # one telling stands beside the main one: they share the slots
        said = pick(row["words"], "said", turn)
        if said in words or ("eduanya" in said and any("{C}" in told or "{c}" in told for told in words)):
            continue
        thens = [pick(TABLE["days"][one["day"] or "ahead"], "then") for one in gives]
        parts.append(pick(["\n", "\n", " "], "break", turn) + _filled(said, {**slots, **_days(thens)}))
        words.append(said)
        for one, then in zip(gives, thens, strict=True):
            contacts.append(tuple(_given(said, meant, cast, towns, then) for meant in (one, *one.get("or", ()))))
    heads = next(row for row in TABLE["title"] if (row["kind"], row["status"]) == (lead["kind"], lead["status"]))
    title = _filled(pick(heads["words"], "title"), slots) or None
    body = "".join(parts)
    article = Article(text.sha256(body), "", f"composed-{number:05d}", body, title=title, published=TABLE["published"])
    return Composed(article, tuple(words), tuple(contacts))


def _rank(*key: object) -> bytes:
    """Where the words of a key stand in an order that every run makes anew the same."""
    return hashlib.blake2b(repr(key).encode(), digest_size=8).digest()


def _cast(number: int) -> dict[str, Row]:
    """Four persons of four states."""
    cast: list[Row] = []
    for person in sorted(TABLE["person"], key=lambda one: _rank(number, one["name"])):
        if all(person["state"] != other["state"] for other in cast):
            cast.append(person)
    return dict(zip("ABCD", cast, strict=False))


def _slots(
    number: int, cast: Mapping[str, Row], towns: Sequence[Row], day: tuple[str, str, str], talk: str
) -> dict[str, str]:
    matter, other = sorted(TABLE["matter"], key=lambda one: _rank(number, one))[:2]
    slots = {
        "matter": matter,
        "Matter": matter[0].upper() + matter[1:],
        "other": other,
        "talk": talk,
        "Talk": talk.capitalize(),
    }
    for sign, person in cast.items():
        slots |= {sign: person["full"], sign.lower(): person["again"]}
        slots |= {f"{sign}.land": person["land"], f"{sign}.office": person["office"]}
    return slots | {
        "town": towns[0]["name"],
        "there": towns[1]["name"],
        "day": day[0],
        **_days([TABLE["days"]["beside"][0]]),
    }


def _gifts(row: Row) -> Sequence[Row]:
    """The contacts that a sentence tells beside the main one: none, one or a list."""
    gives: Row | Sequence[Row] = row.get("gives", ())
    return [gives] if isinstance(gives, Mapping) else gives


def _days(days: Sequence[Any]) -> dict[str, str]:
    """The words for the day of the contact beside the main one, and of the one after it."""
    slots = {"next": days[1][0]} if len(days) > 1 else {}
    return slots | {"then": days[0][0], "Then": days[0][0][:1].upper() + days[0][0][1:]} if days else slots


def _filled(words: str, slots: Mapping[str, str]) -> str:
    return _COMMAS.sub("", _SLOT.sub(lambda slot: slots[slot[1]], words))


def _given(words: str, row: Row, cast: Mapping[str, Row], towns: Sequence[Row], day: Any) -> Expected:
    who = frozenset(cast[sign[0]]["state" if sign.endswith(".state") else "name"] for sign in row["who"])
    dated = day if row["day"] else (None, None, None)
    town = towns[1]["name"] if row["town"] else None
    return Expected(words, row["kind"], row["status"], who, dated[1], dated[2] or None, town)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one composed article gave: contacts found and strictly right, those missed, and records nobody told."""

    found: int
    right: int
    missed: tuple[Expected, ...]
    invented: tuple[Row, ...]


def outcome(composed: Composed) -> Outcome:
    """Read a composed article and hold what was read against its answer."""
    left = list(record(composed.article, read(composed.article, load()))["contacts"])
    found = right = 0
    missed: list[Expected] = []
    for meanings in composed.contacts:
        named = [(one, contact) for one in meanings for contact in left if one.found_in(contact)]
        best = next(((one, contact) for one, contact in named if one.strictly(contact)), named[0] if named else None)
        if best is None:
            missed.append(meanings[0])
            continue
        left.remove(best[1])
        found += 1
        right += best[0].strictly(best[1])
        if not best[0].strictly(best[1]):
            missed.append(best[0])
    return Outcome(found, right, tuple(missed), tuple(left))


def main() -> int:
    """Compose, read and count; print the figures and the words that cost most."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", type=int, default=2000)
    options.add_argument("--show", type=int, default=10, help="how many articles read otherwise to print")
    options.add_argument("--words", type=int, default=20, help="how many ways of telling to print")
    chosen = options.parse_args()
    told = found = right = invented = 0
    seen, short, beside = Counter[str](), Counter[str](), Counter[str]()
    for number in range(chosen.articles):
        composed = compose(number)
        result = outcome(composed)
        told, found, right = told + len(composed.contacts), found + result.found, right + result.right
        invented += len(result.invented)
        seen.update(composed.words)
        short.update(one.words for one in result.missed)
        beside.update(composed.words if result.invented else ())
        if chosen.show and (result.missed or result.invented):
            chosen.show -= 1
            sys.stdout.write("".join(_shown(composed, result)))
    precise, recalled, strict = found / (found + invented), found / told, right / told
    print(f"{chosen.articles} composed articles, {told} contacts")
    print(f"found: recall {recalled:.3f}, precision {precise:.3f}; status, day and town right as well: {strict:.3f}")
    for heading, counts in (("missed or wrong", short), ("beside what nobody told", beside)):
        print(heading)
        for words, count in sorted(counts.items(), key=lambda item: -item[1] / seen[item[0]])[: chosen.words]:
            print(f"  {count:4} of {seen[words]:4}  {words}")
    return 0


def _shown(composed: Composed, result: Outcome) -> Iterator[str]:
    article = composed.article
    yield f"--- {article.name} [{article.title or ''}]\n{article.text}\n"
    for one in result.missed:
        yield f"  told: {one.kind} {one.status} {', '.join(sorted(one.who))} {one.day or ''} {one.town or ''}\n"
    for contact in result.invented:
        names = ", ".join(contact["participants"])
        yield f"  read: {contact['kind']} {contact['status']} {names} {contact['date'] or ''} {contact['city'] or ''}\n"


if __name__ == "__main__":
    sys.exit(main())

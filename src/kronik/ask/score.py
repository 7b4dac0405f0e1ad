"""A reading against what careful readers recorded: precision, recall and F1 of contacts, fields, status and quotes.

Contacts of one article are paired one to one, the most agreeing first:

- found    two participants in common, one family of kinds, and dates that do not contradict each other
           (overlapping within a day, or one of them unknown)
- strict   found, and nobody added to the participants, and kind, status and date right
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import product
from typing import Any

from kronik.ask.gold import Json, Names, common, interval, same_set, same_text
from kronik.model import Status
from kronik.text import fold

FAMILY = {"meeting": "talks", "encounter": "talks", "visit": "visit", "call": "call", "message": "message"}
STRICT = ("participants", "kind", "status", "date")
_DAY = timedelta(days=1)

_Test = Callable[[Json, Json, Names], bool]
FIELDS: Mapping[str, _Test] = {
    "participants": lambda g, p, names: _shared(g, p, names) == len(p["participants"]),
    "kind": lambda g, p, _: bool(g["kind"] == p.get("kind")),
    "status": lambda g, p, _: bool(g["status"] == p.get("status")),
    "date": lambda g, p, _: interval(g) == interval(p),
    "city": lambda g, p, names: same_text(g.get("city"), p.get("city"), names),
    "country": lambda g, p, names: same_text(g.get("country"), p.get("country"), names),
    "occasion": lambda g, p, names: same_text(g.get("occasion"), p.get("occasion"), names),
    "minutes": lambda g, p, _: bool(g.get("minutes") == p.get("minutes")),
    "topics": lambda g, p, names: same_set(g.get("topics"), p.get("topics"), names),
    "sources": lambda g, p, names: same_set(g.get("sources"), p.get("sources"), names),
}


@dataclass
class _Tally:
    """What is counted, article by article."""

    gold: int = 0
    predicted: int = 0
    found: int = 0
    strict: int = 0
    quotes_gold: int = 0
    quotes_predicted: int = 0
    quotes_found: int = 0
    speakers: int = 0
    fields: Counter[str] = field(default_factory=Counter)
    statuses: Counter[tuple[str, str | None]] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)


def evaluate(
    gold: Mapping[str, Json], predicted: Mapping[str, Json], names: Names
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The report, and every difference in words. Both map an article to its record (`contacts`, `quotes`).

    Raises KeyError or ValueError for a record without the codebook's required fields.
    """
    tally = _Tally()
    for article, record in gold.items():
        answer = predicted.get(article, {"contacts": [], "quotes": []})
        _contacts(tally, article, record["contacts"], answer["contacts"], names)
        _quotes(tally, record.get("quotes", []), answer.get("quotes", []), names)
    return _report(tally, len(gold)), tuple(tally.errors)


def pair(gold: Sequence[Json], predicted: Sequence[Json], names: Names) -> list[tuple[int, int]]:
    """Best one-to-one pairs as positions in the two lists, the most agreeing first."""
    ranked = sorted(
        (
            (sum(_agreement(g, p, names).values()), -i, -j)
            for (i, g), (j, p) in product(enumerate(gold), enumerate(predicted))
            if _compatible(g, p, names)
        ),
        reverse=True,
    )
    taken: tuple[set[int], set[int]] = (set(), set())
    pairs = []
    for _, i, j in ((rank, -i, -j) for rank, i, j in ranked):
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            pairs.append((i, j))
    return pairs


def _shared(gold: Json, predicted: Json, names: Names) -> int:
    return common(gold["participants"], predicted["participants"], names, sides=gold["kind"] == "visit")


def _compatible(gold: Json, predicted: Json, names: Names) -> bool:
    if FAMILY.get(gold["kind"]) != FAMILY.get(predicted.get("kind", "")) or _shared(gold, predicted, names) < 2:
        return False
    a, b = interval(gold), interval(predicted)
    return a is None or b is None or (a[0] - _DAY <= b[1] and b[0] - _DAY <= a[1])


def _agreement(gold: Json, predicted: Json, names: Names) -> dict[str, bool]:
    return {name: test(gold, predicted, names) for name, test in FIELDS.items()}


def _contacts(tally: _Tally, article: str, gold: Sequence[Json], predicted: Sequence[Json], names: Names) -> None:
    pairs = pair(gold, predicted, names)
    tally.gold, tally.predicted, tally.found = (
        tally.gold + len(gold),
        tally.predicted + len(predicted),
        tally.found + len(pairs),
    )
    for i, j in pairs:
        g, p = gold[i], predicted[j]
        right = _agreement(g, p, names)
        tally.fields.update(name for name, ok in right.items() if ok)
        tally.strict += all(right[name] for name in STRICT)
        tally.statuses["gold", g["status"]] += 1
        tally.statuses["predicted", p.get("status")] += 1
        tally.statuses["right", g["status"]] += right["status"]
        wrong = [name for name, ok in right.items() if not ok]
        if wrong:
            tally.errors.append(f"{article}  differs in {', '.join(wrong)}: gold {brief(g)} | predicted {brief(p)}")
    tally.errors += _alone("missed", article, gold, {i for i, _ in pairs})
    tally.errors += _alone("invented", article, predicted, {j for _, j in pairs})


def _alone(what: str, article: str, contacts: Sequence[Json], paired: set[int]) -> Iterator[str]:
    rest = (contact for i, contact in enumerate(contacts) if i not in paired)
    return (f"{article}  {what} {brief(contact)}: {contact.get('evidence')}" for contact in rest)


def _quotes(tally: _Tally, gold: Sequence[Json], predicted: Sequence[Json], names: Names) -> None:
    """A quote is found where nine tenths of the words are in common."""
    rest = [(quote, fold(quote["text"]).split()) for quote in predicted]
    tally.quotes_gold, tally.quotes_predicted = tally.quotes_gold + len(gold), tally.quotes_predicted + len(predicted)
    for quote in gold:
        words = fold(quote["text"]).split()
        match = next((item for item in rest if difflib.SequenceMatcher(None, words, item[1]).ratio() >= 0.9), None)
        if match:
            rest.remove(match)
            tally.quotes_found += 1
            speaker = match[0].get("speaker")
            tally.speakers += bool(speaker) and same_text(quote["speaker"], speaker, names)


def _report(tally: _Tally, articles: int) -> dict[str, Any]:
    seen = [s.value for s in Status if tally.statuses["gold", s.value]]
    by_status = {
        s: _rates(tally.statuses["right", s], tally.statuses["predicted", s], tally.statuses["gold", s])["f1"]
        for s in seen
    }
    quotes = _rates(tally.quotes_found, tally.quotes_predicted, tally.quotes_gold)
    return {
        "articles": articles,
        "gold_contacts": tally.gold,
        "predicted_contacts": tally.predicted,
        "found": _rates(tally.found, tally.predicted, tally.gold),
        "strict": _rates(tally.strict, tally.predicted, tally.gold),
        "fields": {name: tally.fields[name] / tally.found if tally.found else 0.0 for name in FIELDS},
        "status_f1": by_status,
        "status_macro_f1": sum(by_status.values()) / len(by_status) if by_status else 0.0,
        "quotes": quotes | {"speaker": tally.speakers / tally.quotes_found if tally.quotes_found else 0.0},
    }


def _rates(hits: int, predicted: int, gold: int) -> dict[str, float]:
    precision, recall = hits / predicted if predicted else 0.0, hits / gold if gold else 0.0
    return {
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / (precision + recall) if hits else 0.0,
    }


def brief(contact: Json) -> str:
    """A contact in one line."""
    when = contact.get("date") or "undated"
    where = contact.get("city") or contact.get("country") or ""
    return f"{contact['kind']}/{contact.get('status')} {' + '.join(contact['participants'])} {when} {where}".strip()

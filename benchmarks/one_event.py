"""One contact told by several outlets, each in words of its own: is it one event, and no other's, by our own reading?

    python -m benchmarks.one_event [--pairs 100] [--outlets 3] [--show 10]

Every pair of persons has three contacts: a meeting held, a call a week later, and a meeting that is planned. Each is told by
several outlets in ways of telling of benchmarks/composed.toml, with the sentences that stand around it. All are read and
linked as a store does it. Printed: events left in two or more (duplicates), events that mix two (over-merged), and contacts
that the reading missed. Nothing here is copied from an agency, so every outlet is a voice.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from benchmarks.composed import TABLE, Composed, Core, core, tell
from kronik import text
from kronik.knowledge import load
from kronik.link import ArticleFacts, link
from kronik.model import Mention
from kronik.read import read
from kronik.read.record import record

OUTLETS = ("kompas.com", "detik.com", "antaranews.com", "tempo.co", "liputan6.com")
# Kind, status and day of the three contacts of a pair, as the press writes the day in full.
CONTACTS = (
    ("meeting", "happened", ("pada 3 Februari 2025", "2025-02-03", "")),
    ("call", "happened", ("pada Senin (10/2/2025)", "2025-02-10", "")),
    ("meeting", "planned", ("pada 28 Maret 2025", "2025-03-28", "")),
)


@dataclass(frozen=True, slots=True)
class Linked:
    """How many contacts were told and read, and the events that are left in pieces or mix two."""

    told: int
    read: int
    duplicates: tuple[str, ...]
    over_merged: tuple[str, ...]


def cores(pair: int) -> Iterator[tuple[str, Core]]:
    """The three contacts of a pair, each with a name for its event."""
    about = core(pair)
    for number, (kind, status, day) in enumerate(CONTACTS):
        lead = next(row for row in TABLE["lead"] if (row["kind"], row["status"]) == (kind, status))
        towns = (about.towns[number], *about.towns[number + 1 :])
        yield f"{pair}/{kind} {status}", replace(about, lead=lead, towns=towns, day=day)


def linked(pairs: int, outlets: int) -> Linked:
    """Compose, read and link; each pair by itself, since two pairs may share their persons by chance."""
    told = found = 0
    duplicates: list[str] = []
    merged: list[str] = []
    for pair in range(pairs):
        mentions: list[Mention] = []
        facts: dict[str, ArticleFacts] = {}
        events: dict[str, str] = {}
        for place, (event, about) in enumerate(cores(pair)):
            for outlet in range(outlets):
                composed = tell(about, pair * 100 + place * 10 + outlet)
                told += 1
                mentions += _main(composed, OUTLETS[outlet % len(OUTLETS)], event, facts, events)
        found += len(events)
        pieces: dict[str, set[str]] = defaultdict(set)
        for one in link(mentions, {}, facts):
            names = {events[mention] for mention in one.mentions if mention in events}
            for name in names:
                pieces[name].add(one.id)
            if len(names) > 1:
                merged.append(" + ".join(sorted(names)))
        duplicates += [name for name, ids in pieces.items() if len(ids) > 1]
    return Linked(told, found, tuple(duplicates), tuple(merged))


def _main(
    composed: Composed, outlet: str, event: str, facts: dict[str, ArticleFacts], events: dict[str, str]
) -> tuple[Mention, ...]:
    """The mentions of an article; the one of the contact that it is about is entered under its event."""
    article = replace(composed.article, id=text.sha256(composed.article.text, outlet), outlet=outlet)
    facts[article.id] = ArticleFacts(date.fromisoformat(TABLE["published"]), outlet)
    reading = read(article, load())
    expected = composed.contacts[0][0]
    for mention, contact in zip(reading.mentions, record(article, reading)["contacts"], strict=True):
        if expected.found_in(contact) and contact["date"] == expected.day:
            events[mention.id] = event
    return reading.mentions


def main() -> int:
    """Print the figures and what went wrong."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pairs", type=int, default=100)
    options.add_argument("--outlets", type=int, default=3)
    options.add_argument("--show", type=int, default=10)
    chosen = options.parse_args()
    result = linked(chosen.pairs, chosen.outlets)
    events = chosen.pairs * len(CONTACTS)
    print(f"{events} events, each told by {chosen.outlets} outlets; {result.read} of {result.told} reports read")
    print(f"left in two or more: {len(result.duplicates)} ({len(result.duplicates) / events:.1%}); wanted: 2 %")
    print(f"mixed with another:  {len(result.over_merged)} ({len(result.over_merged) / events:.1%})")
    for name in (*result.duplicates, *result.over_merged)[: chosen.show]:
        print(f"  {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

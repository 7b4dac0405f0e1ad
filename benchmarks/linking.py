"""How linking grows: generated mentions (Zipf over dyads, a tenth of them copies) at 10, 30 and 100 thousand.

    python -m benchmarks.linking [--sizes 10000 30000 100000] [--peer PYTHON]

Each size runs in a process of its own, so that its peak of memory is its own. Printed: seconds by the clock and of
processors, peak memory, the exponent of growth between sizes (of processor time, which a busy machine does not stretch; 1.0
is linear) and B-cubed F1 against the events that the mentions were generated from.
`--peer` names a Python with splink installed (in an environment of its own; kronik needs none of it): the same mentions go through splink on DuckDB, with
the same blocking columns and comparisons, parameters trained on the data by expectation maximisation.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from benchmarks.linking_peer import b_cubed, peak
from kronik.knowledge import load
from kronik.link import ArticleFacts, link
from kronik.model import (
    ActorKind,
    Claim,
    ContactKind,
    Grain,
    Mention,
    Origin,
    Party,
    Span,
    Status,
    TimeExpression,
)

FIRST_DAY, DAYS = date(2016, 1, 1), 3650
STATES, DYADS = 120, 3000
CITIES = ("Jakarta", "Hanoi", "Wina", "Jenewa", "Osaka", "Doha", "Paris", "Kairo", "Lima", "Roma")
TOPICS = ("perdagangan bebas", "gencatan senjata", "energi nuklir", "perubahan iklim", "pekerja migran")
WORDS, RULE = (Span(0, 1),), Origin("rule", "generated")

Told = tuple[list[Mention], dict[str, str], dict[str, ArticleFacts], dict[str, str]]


def claim(value: Any) -> Claim[Any]:
    """A claim on made words."""
    return Claim(value, WORDS, RULE)


def generated(size: int, seed: int = 5) -> Told:
    """Mentions, voices, articles, and the event that each mention was made from."""
    chance = random.Random(seed)
    pairs = chance.sample([(a, b) for a in range(STATES) for b in range(a + 1, STATES)], DYADS)
    weights = [1 / rank for rank in range(1, DYADS + 1)]
    mentions: list[Mention] = []
    voices: dict[str, str] = {}
    facts: dict[str, ArticleFacts] = {}
    truth: dict[str, str] = {}
    number = 0
    while len(mentions) < size:
        number += 1
        event = Made(chance, chance.choices(pairs, weights)[0])
        for _ in range(min(size - len(mentions), 1 + int(chance.expovariate(0.3)))):
            told, published = event.told(f"m{len(mentions):06}")
            mentions.append(told)
            copied = chance.random() < 0.1 and len(mentions) > 1 and truth.get(mentions[-2].id) == f"e{number}"
            if copied:
                before = mentions[-2]
                mentions[-1] = replace(before, id=told.id, article=told.article)
                voices[told.article] = voices.get(before.article, before.article)
                published = facts[before.article].published or published
            facts[told.article] = ArticleFacts(published)
            truth[told.id] = f"e{number}"
    return mentions, voices, facts, truth


class Made:
    """One contact, and how reports tell of it: some by the state alone, some undated, some ahead of it."""

    def __init__(self, chance: random.Random, pair: tuple[int, int]) -> None:
        self.chance, self.pair = chance, pair
        self.day = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
        self.kind = chance.choice((ContactKind.meeting, ContactKind.meeting, ContactKind.call, ContactKind.visit))
        self.city = chance.choice(CITIES)
        self.topics = chance.sample(TOPICS, 2)

    def told(self, name: str) -> tuple[Mention, date]:
        """One report of it and the day of the report."""
        chance = self.chance
        ahead = chance.random() < 0.15
        published = self.day + timedelta(days=-chance.randrange(1, 12) if ahead else chance.randrange(0, 3))
        placed = self.kind is not ContactKind.call and chance.random() < 0.6
        mention = Mention(
            id=name,
            article=f"a{name}",
            kind=claim(self.kind),
            status=claim(Status.planned if ahead else Status.happened),
            who=tuple(claim(self.party(state)) for state in self.pair),
            evidence=WORDS[0],
            when=claim(self.when()) if chance.random() < 0.85 else None,
            city=claim(self.city) if placed else None,
            topics=tuple(claim(topic) for topic in self.topics if chance.random() < 0.4),
        )
        return mention, published

    def party(self, state: int) -> Party:
        """The leader, or in a tenth of the reports the state alone."""
        code = f"S{state:02}"
        if self.chance.random() < 0.1:
            return Party(f"state:{code}", f"State {state}", ActorKind.state, code)
        return Party(f"name:leader {state}", f"Leader {state}", ActorKind.person, code, "head_of_state")

    def when(self) -> TimeExpression:
        """The day; in one report of twenty the month alone."""
        if self.chance.random() < 0.05:
            first = self.day.replace(day=1)
            return TimeExpression(first, (first + timedelta(days=32)).replace(day=1), Grain.month)
        return TimeExpression(self.day, self.day + timedelta(days=1), Grain.day)


def ours(size: int) -> dict[str, Any]:
    """One size through `kronik.link`."""
    mentions, voices, facts, truth = generated(size)
    load().places.city("Jakarta")  # tables are read once, whatever the size
    resting = peak()
    started, used = time.perf_counter(), time.process_time()
    events = link(mentions, voices, facts)
    seconds, processor = time.perf_counter() - started, time.process_time() - used
    found = {i: event.id for event in events for i in event.mentions}
    return {
        "size": size,
        "seconds": seconds,
        "processor": processor,
        "peak_mb": peak(),
        "resting_mb": resting,
        "events": len(events),
        "truth": len(set(truth.values())),
        "b_cubed_f1": b_cubed(truth, found),
    }


def table(size: int) -> Iterator[dict[str, Any]]:
    """The same mentions as flat records for a peer that links tables."""
    mentions, voices, facts, truth = generated(size)
    for mention in mentions:
        parties = [c.value for c in mention.who]
        when = mention.when.value if mention.when else None
        day = when.earliest if when and when.grain is Grain.day else None
        published = facts[mention.article].published
        yield {
            "unique_id": mention.id,
            "dyad": "|".join(sorted(p.state or "" for p in parties)),
            "kind": mention.kind.value.value,
            "status": mention.status.value.value,
            "who": "|".join(sorted(p.actor for p in parties)),
            "day": day.isoformat() if day else None,
            "around": (day or published or FIRST_DAY).isoformat(),
            "month": (day or published or FIRST_DAY).isoformat()[:7],
            "city": mention.city.value if mention.city else None,
            "topics": " ".join(sorted(c.value for c in mention.topics)) or None,
            "voice": voices.get(mention.article, mention.article),
            "truth": truth[mention.id],
        }


def in_a_process(*call: str) -> dict[str, Any]:
    """One measurement in a process of its own; what it printed last."""
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr[-2000:])
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def exponents(rows: Sequence[Mapping[str, Any]]) -> list[float]:
    """How time of the processor grows from each size to the next: seconds ~ size ** exponent."""
    return [
        math.log(b["processor"] / a["processor"]) / math.log(b["size"] / a["size"])
        for a, b in zip(rows, rows[1:], strict=False)
    ]


def report(name: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """One line a size, and the growth."""
    for row in rows:
        more = f"  {row['events']} events of {row['truth']}" if "events" in row else f"  at {row['threshold']}"
        print(
            f"{name:8} {row['size']:>7} mentions  {row['seconds']:6.1f} s ({row['processor']:.1f} s of processors)  {row['peak_mb']:6.0f} MB"
            f"  B3 F1 {row['b_cubed_f1']:.3f}{more}"
        )
    grown = exponents(rows)
    if grown:
        whole = exponents([rows[0], rows[-1]])[0]
        print(f"{name:8} exponent " + ", ".join(f"{e:.2f}" for e in grown) + f"; over all {whole:.2f}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0] if __doc__ else "")
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 30_000, 100_000])
    parser.add_argument("--peer", help="a Python with splink")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(ours(options.one)))
        return
    report(
        "kronik",
        [in_a_process(sys.executable, "-m", "benchmarks.linking", "--one", str(size)) for size in options.sizes],
    )
    if options.peer:
        report("splink", [through_peer(options.peer, size) for size in options.sizes])


def through_peer(python: str, size: int) -> dict[str, Any]:
    """The peer on one size, from a table beside this run."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mentions.jsonl"
        path.write_text("\n".join(json.dumps(row) for row in table(size)), encoding="utf-8")
        return in_a_process(python, str(Path(__file__).with_name("linking_peer.py")), str(path))


if __name__ == "__main__":
    main()

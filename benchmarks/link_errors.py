"""Which events a linking left in two or more, and which it mixed: the two lists behind the shares that a scorer prints.

    python -m benchmarks.link_errors GOLD_LINKS.jsonl LINKS.jsonl [--pair GOLD.jsonl READING.jsonl]

Prints ids alone, a line each; contacts that only one file knows are left out. With `--pair` LINKS names the contacts of
READING, which are first paired with those of GOLD as `kronik evaluate` pairs them; names are compared by our own register.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from kronik.ask.gold import names_of_knowledge
from kronik.ask.score import pair
from kronik.knowledge import load

Links = Mapping[str, str]


def links(path: Path) -> dict[str, str]:
    """Contact -> event."""
    rows = map(json.loads, filter(str.strip, path.read_text(encoding="utf-8").splitlines()))
    return {row["contact"]: row["event"] for row in rows}


def renamed(found: Links, gold: Path, reading: Path) -> dict[str, str]:
    """The links of our own contacts under the ids of the gold contacts that they pair with."""
    names = names_of_knowledge(load())
    judged, own = (
        {row["article"]: row["contacts"] for row in map(json.loads, path.read_text(encoding="utf-8").splitlines())}
        for path in (gold, reading)
    )
    return {
        judged[article][i]["id"]: found[own[article][j]["id"]]
        for article in judged.keys() & own.keys()
        for i, j in pair(judged[article], own[article], names)
        if own[article][j]["id"] in found
    }


def mixed(one: Links, other: Links) -> Iterator[tuple[str, list[list[str]]]]:
    """The events of `one` whose contacts stand in two or more events of `other`, with those contacts by event."""
    groups: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for contact in sorted(one.keys() & other.keys()):
        groups[one[contact]][other[contact]].append(contact)
    return ((event, list(parts.values())) for event, parts in sorted(groups.items()) if len(parts) > 1)


def main() -> None:
    """List both."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0] if __doc__ else "")
    parser.add_argument("gold", type=Path)
    parser.add_argument("links", type=Path)
    parser.add_argument("--pair", type=Path, nargs=2, metavar=("GOLD", "READING"))
    options = parser.parse_args()
    gold, found = links(options.gold), links(options.links)
    if options.pair:
        found = renamed(found, *options.pair)
    for name, lists in (("left in two", mixed(gold, found)), ("mixed", mixed(found, gold))):
        for event, parts in lists:
            print(f"{name:12} {event}  " + " | ".join(", ".join(part) for part in parts))


if __name__ == "__main__":
    main()

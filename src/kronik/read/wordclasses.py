"""Classes of function words that many patterns share: `(?:{AFTER}) ` in a pattern stands for every word of the class.

A pattern that lists three of six words for "after" reads half of what it means to. The lists are
`packs/id/wordclasses.toml`; patterns are compiled once, when their module is loaded.
"""

from __future__ import annotations

from typing import Final

from kronik.knowledge.pack import tables


def _alternatives() -> dict[str, str]:
    table = tables()["wordclasses"]
    words = {row["name"]: "|".join(row["words"]) for row in table["class"]}
    return words | {row["name"]: "|".join(row["patterns"]) for row in table["form"]}


_CLASS = _alternatives()
AFTER: Final = _CLASS["after"]
BEFORE: Final = _CLASS["before"]
WHILE: Final = _CLASS["while"]
SPAN: Final = _CLASS["span"]
HOLD: Final = _CLASS["hold"]
WILL: Final = _CLASS["will"]
DONE: Final = _CLASS["done"]
SAY: Final = _CLASS["say"]
SAID: Final = _CLASS["said"]
TALKS: Final = _CLASS["talks"]
NUMBER: Final = _CLASS["number"]
BACK: Final = _CLASS["back"]
PRIVATE: Final = _CLASS["private"]
SENT: Final = _CLASS["sent"]
SENT_BY: Final = _CLASS["sent_by"]
ACTS: Final = _CLASS["acts"]

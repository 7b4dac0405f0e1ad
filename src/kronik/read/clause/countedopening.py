"""The day of what a sentence opens with as so many days off: "Dua hari setelah menemui Putin, Kim meninjau pabrik, Jumat"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from kronik.model import Claim, Grain, TimeExpression
from kronik.read.clause.datable import claim, usable
from kronik.read.clause.scene import DURATION, Scene
from kronik.read.wordclasses import AFTER, BEFORE, SAID

_NUMBERS = ("se", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh")
_OPENS = re.compile(
    rf"\W*(?:(?P<number>{'|'.join(_NUMBERS)}) ?hari|(?P<length>{DURATION})) (?:(?P<after>{AFTER})|(?:{BEFORE})) (?!itu\b)[^.;,\"]*"
)
_AS_SAID = re.compile(rf"\b(?:{SAID}|menurut|dilansir|dikutip|melansir|mengutip|dilaporkan)\b")


def counted_opening(scene: Scene, end: int) -> Claim[TimeExpression] | None:
    """The day of the trigger that ends at `end`, counted from the first day after the comma of its clause; None elsewhere."""
    hit = _OPENS.match(scene.words)
    if hit is None or end > hit.end() or not scene.words.startswith(",", hit.end()):
        return None
    days = _NUMBERS.index(hit["number"]) + 1 if hit["number"] else days_of(scene, hit.start("length"))
    later = ((at, time) for at, time in scene.times.items() if at > hit.end() and usable(scene, at, time))
    at, time = next(((at, one) for at, one in later if one.time and one.time.grain is Grain.day), (0, None))
    if time is None or time.time is None or not days or _AS_SAID.search(scene.words, hit.end(), at):
        return None
    main = claim(time, 0.7)
    day = time.time.earliest + timedelta(days=-days if hit["after"] else days)
    reason = f"{days} days from {time.time.earliest}, the day of the main clause"
    moved = replace(time.time, earliest=day, latest=day + timedelta(days=1), anchor=time.time.earliest, reason=reason)
    return replace(main, value=moved, reason=reason)


def days_of(scene: Scene, position: int) -> int:
    """How many days the duration at a sign of a sentence says; 0 where there is none."""
    time = scene.times.get(position)
    found = re.fullmatch(r"P(\d+)D", time.value) if time else None
    return int(found[1]) if found else 0

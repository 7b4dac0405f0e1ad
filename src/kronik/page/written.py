"""The stored text of a page's article: its lines, mended, with their places in the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.page.align import Aligner, Place
from kronik.page.extracted import Repair
from kronik.page.repairs import repair


@dataclass(frozen=True, slots=True)
class Written:
    """Text, (start, end in it, start, end in the page) of its lines, and what was mended in it."""

    text: str
    offsets: tuple[tuple[int, int, int, int], ...]
    repairs: tuple[Repair, ...]


def written(title: str | None, lines: Sequence[str], aligner: Aligner, know: Knowledge) -> Written:
    """Title and lines as one text; the title is placed right above the report rather than in the page's head."""
    places = list(aligner.places(lines))
    if title is not None:
        places.insert(0, _above(title, lines, aligner))
    parts: list[str] = []
    offsets: list[tuple[int, int, int, int]] = []
    repairs: list[Repair] = []
    at = 0
    for line, place in zip([title, *lines] if title is not None else lines, places, strict=True):
        mended, done = repair(line, know)
        if place is not None:
            offsets.append((at, at + len(mended), place.start, place.end))
        repairs += [Repair(one.kind, at + one.start, at + one.end, one.was) for one in done]
        parts.append(mended)
        at += len(mended) + 1
    return Written("\n".join(parts), tuple(offsets), tuple(repairs))


def _above(title: str, lines: Sequence[str], aligner: Aligner) -> Place | None:
    first = next((run[0] for line in lines[:5] if line.count(" ") > 5 and (run := aligner.find(line))), 0)
    run = aligner.before(title, first) or aligner.find(title)
    return aligner.place(title, *run) if run else None
